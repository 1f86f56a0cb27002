import { about, type Claim, type OtherPage, other, says } from '../other-page';
import { button, cardFrame, chipFrame, dataGrid, deepFrame, ME, ORG, pair, root, stops, tabs } from '../third-shells';

/**
 * A third hand's Partner Center, built from the public evidence alone: own frames, own component prefixes, and as many things
 * beside the truth as a real page has (legends, tooltips, hidden tabs, questions and answers, notifications).
 */

const BASE = 'https://partner.microsoft.com';
const SETTINGS = [
  'Overview',
  'My access',
  'User management',
  'Programs',
  'Agreements',
  'Legal info',
  'Identifiers',
  'Tenants',
  'Billing profile',
];
const CUSTOMERS = ['Customer List', 'Administer', 'Indirect providers', 'Expiring granular relationships'];
const PROVIDER = '3f1c2b7a-5d4e-4c1b-9a60-0d2e7f8a9b11';
const [A, B, C] = [
  'aa0c1f52-7b1e-4b57-8f10-1f2e3d4c5b61',
  'bb7d2e63-8c2f-4c68-9a21-2a3b4c5d6e72',
  'cc8e3f74-9d30-4d79-8b32-3b4c5d6e7f83',
] as const;
const LEGAL = `${BASE}/dashboard/v2/account-settings/organization/legalinfo`;
const LEGAL_V3 = `${BASE}/en-us/dashboard/account/v3/organization/legalinfo`;
const AGREE = `${BASE}/dashboard/v2/account-settings/settings/agreements`;
const IDS = `${BASE}/dashboard/account/v3/organization/identity`;
const USERS = `${BASE}/dashboard/v2/account-settings/usermanagement#users`;

/** What the frame with the labelled chip says, and what the one with the card may be read to say. */
const CHIP = { account: { name: ORG }, may: [says('me.user', ME, 'Priya Nair'), says('enrolment.submitted', true)] };
const CARD = { account: { name: ORG }, may: [...CHIP.may, says('account.name', ORG)] };
const DEEP = { may: [says('enrolment.submitted', true)] };
const named = says('account.name', ORG);

const user = (id: string, name: string, ...roles: string[]): Claim[] => about('user', id, { 'user.name': name, 'user.roles': roles });
const provider = (name: string, ...ids: string[]): Claim[] =>
  about('distributor', [name, ...ids], { 'distributor.listed': true, 'distributor.name': name });
const customer = (id: string, name: string, domain: string): Claim[] =>
  about('customer', id, { 'customer.listed': true, 'customer.name': name, 'customer.domain': domain });

const LEGEND =
  '<div role="note"><b>What the statuses mean</b><ul><li>Pending: we are checking.</li><li>Authorized: you are verified.</li><li>Rejected: we could not verify you.</li></ul></div>';
const TIP = '<div role="tooltip" class="tip">Verification status: Rejected means you have to press Fix now.</div>';

const LEGAL_PAGES: OtherPage[] = [
  other({
    ...CHIP,
    name: 'third: reseller tab under way, the other tabs say otherwise',
    url: `${LEGAL}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: chipFrame(
      { nav: SETTINGS, at: 'Legal info' },
      `<h1><b>Account settings</b> | Legal info</h1><p>Each tab displays details for aspects of your business.</p>${tabs(
        [
          { label: 'Partner', icon: 'Success', panel: `<h2>Legal business profile</h2>${pair('Verification status', 'Authorized')}` },
          {
            label: 'Reseller',
            icon: 'In progress',
            panel: `<section><h2>Legal business profile</h2>${stops('acx7_', [
              ['Verification started', 'Completed'],
              ['Email ownership', 'Completed'],
              ['Employment verification', '*'],
              ['Business verification', ''],
              ['Decision', ''],
            ])}<p><span>Verification status</span> <a href="#">Learn more</a> <strong>Pending</strong></p></section>
            <section><h2>Company details</h2>${button('acx7_', 'Update')}${pair('Company name', 'Fabrikam Cloud Limited')}${pair('Legal address', '12 Quay Street<br>Dublin D02 XY45<br>Ireland')}${pair('Primary contact', 'Priya Nair<br>priya.nair@fabrikam.example')}${pair('Security contact', '-')}${pair('Registration number', 'IE 556677')}</section>`,
          },
          { label: 'Developer', icon: 'Error', panel: pair('Vetting status', 'Rejected') },
        ],
        1,
      )}`,
    ),
    says: [
      named,
      says('verification.status', 'pending'),
      says('verification.step.started', 'done'),
      says('verification.step.email', 'done'),
      says('verification.step.employment', 'current'),
      says('verification.step.business', 'open'),
      says('verification.step.decision', 'open'),
      says('legal.companyName', 'Fabrikam Cloud Limited'),
      says('legal.address', '12 Quay Street Dublin D02 XY45 Ireland'),
      says('account.country', 'IE'),
      says('legal.primaryContact', 'Priya Nair priya.nair@fabrikam.example', 'Priya Nair'),
      says('legal.primaryContactEmail', 'priya.nair@fabrikam.example'),
      says('legal.securityContact', 'absent'),
      says('legal.registrationNumber', 'present'),
    ],
    may: [...CHIP.may, says('maicpp.verification', 'authorized')],
  }),
  other({
    ...CARD,
    name: 'third: reseller tab rejected in business verification, with a legend and a tooltip',
    url: `${LEGAL_V3}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: cardFrame(
      { nav: SETTINGS, at: 'Legal info' },
      `<h1>Account settings | Legal info</h1>${tabs(
        [
          { label: 'Partner' },
          {
            label: 'Reseller',
            panel: `<h2>Legal business profile</h2><ol>${[
              ['Verification started', 'Complete'],
              ['Email ownership', 'Complete'],
              ['Employment verification', 'Complete'],
              ['Business verification', 'Failed'],
              ['Decision', 'Not started'],
            ]
              .map(([l, s]) => `<li><span>${l}</span><span class="state">${s}</span></li>`)
              .join('')}</ol>
            <dl><dt>Verification status <a href="#">Learn more</a></dt><dd><span class="dot"></span>Rejected</dd></dl><button>Fix now</button>${LEGEND}${TIP}`,
          },
        ],
        1,
      )}`,
    ),
    says: [
      says('verification.status', 'rejected'),
      says('verification.step.started', 'done'),
      says('verification.step.email', 'done'),
      says('verification.step.employment', 'done'),
      says('verification.step.business', 'failed'),
      says('verification.step.decision', 'open'),
      says('verification.fixNow', true),
    ],
  }),
  other({
    ...DEEP,
    name: 'third: reseller tab accepted and active, three roots deep',
    url: `${LEGAL}/#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: deepFrame(
      { nav: SETTINGS, at: 'Legal info' },
      `<h1>Legal info</h1><acx7_he-tabs><acx7_he-tab>Partner</acx7_he-tab><acx7_he-tab selected aria-selected="true">Reseller</acx7_he-tab></acx7_he-tabs>
       <acx7_he-card>${root('<section><slot></slot></section>')}<h2>Legal business profile</h2><p>Verification status</p><p>Accepted</p></acx7_he-card>
       <acx7_he-expander open>${root('<details open><summary><slot name="heading"></slot></summary><slot></slot></details>')}<span slot="heading">Program info</span>${pair('Indirect Reseller status', 'Active')}${pair('CSP tier', 'Tier 2')}</acx7_he-expander>`,
    ),
    says: [says('verification.status', 'authorized'), says('programme.reseller', 'active')],
  }),
  other({
    ...CHIP,
    name: 'third: German reseller tab, pending',
    url: `${BASE}/de-de/dashboard/v2/account-settings/organization/legalinfo#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: chipFrame(
      {
        lang: 'de',
        nav: ['Übersicht', 'Benutzerverwaltung', 'Vereinbarungen', 'Rechtliche Informationen', 'Bezeichner'],
        at: 'Rechtliche Informationen',
      },
      `<h1>Kontoeinstellungen | Rechtliche Informationen</h1>${tabs(
        [
          { label: 'Partner', panel: '<p>Überprüfungsstatus: Autorisiert</p>' },
          {
            label: 'Händler',
            panel: `<h2>Rechtliches Geschäftsprofil</h2><p>Überprüfungsstatus: <b>Ausstehend</b></p>${pair('Firmenname', 'Fabrikam Wolke GmbH')}<h2>Programminformationen</h2>${pair('Indirect Reseller status', 'Pending qualification')}`,
          },
        ],
        1,
      )}`,
    ),
    says: [
      named,
      says('verification.status', 'pending'),
      says('legal.companyName', 'Fabrikam Wolke GmbH'),
      says('programme.reseller', 'pending-qualification'),
    ],
    may: [...CHIP.may, says('maicpp.verification', 'authorized')],
  }),
  other({
    ...DEEP,
    name: 'third: Chinese reseller tab, the word that is also Suspended',
    url: `${BASE}/zh-cn/dashboard/account/v3/organization/legalinfo#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: deepFrame(
      { lang: 'zh-CN', nav: ['概述', '用户管理', '协议', '法律信息', '标识符'], at: '法律信息' },
      `<h1>账户设置 | 法律信息</h1><div role="tablist"><span role="tab" tabindex="0" aria-selected="false">合作伙伴</span><span role="tab" tabindex="0" aria-selected="true">经销商</span></div><div role="tabpanel">${pair('验证状态', '挂起')}${pair('公司名称', '法布里卡姆云有限公司')}${pair('主要联系人', '李娜 lina@fabrikam.example')}</div>`,
    ),
    says: [
      says('verification.status', 'pending'),
      says('legal.companyName', '法布里卡姆云有限公司'),
      says('legal.primaryContact', '李娜 lina@fabrikam.example', '李娜'),
      says('legal.primaryContactEmail', 'lina@fabrikam.example'),
    ],
  }),
  other({
    ...CARD,
    name: 'third: French reseller tab, rejected, nothing to press',
    url: `${LEGAL}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: cardFrame(
      { lang: 'fr', nav: ['Vue d’ensemble', 'Gestion des utilisateurs', 'Contrats', 'Informations légales'], at: 'Informations légales' },
      `<h1>Paramètres du compte | Informations légales</h1>${tabs(
        [
          { label: 'Partenaire' },
          {
            label: 'Revendeur',
            panel: `<table><tr><th>État de vérification</th><td>Rejeté</td></tr><tr><th>Nom de la société</th><td>Fabrikam Nuage SARL</td></tr><tr><th>Contact principal</th><td>Luc Petit, luc@fabrikam.example</td></tr></table>
            <h2>Questions fréquentes</h2><h3>Que veut dire « Autorisé » ?</h3><p>Votre état de vérification est Autorisé quand tout est vérifié.</p>`,
          },
          { label: 'Développeur' },
        ],
        1,
      )}`,
    ),
    says: [
      says('verification.status', 'rejected'),
      says('legal.companyName', 'Fabrikam Nuage SARL'),
      says('legal.primaryContact', 'Luc Petit luc@fabrikam.example', 'Luc Petit'),
      says('legal.primaryContactEmail', 'luc@fabrikam.example'),
    ],
  }),
  other({
    ...CHIP,
    name: 'third: Spanish reseller tab, authorized',
    url: `${BASE}/es-es/dashboard/v2/account-settings/organization/legalinfo#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: chipFrame(
      { lang: 'es', nav: ['Información general', 'Administración de usuarios', 'Acuerdos', 'Información legal'], at: 'Información legal' },
      `<h1>Configuración de la cuenta | Información legal</h1>${tabs(
        [
          { label: 'Partner' },
          {
            label: 'Revendedor',
            panel: `<h2>Perfil legal de la empresa</h2><div><span>Estado de verificación</span><a href="#">Más información</a><span class="badge">Autorizado</span></div><h2>Información del programa</h2><div>Indirect Reseller status: Activo</div>`,
          },
        ],
        1,
      )}`,
    ),
    says: [named, says('verification.status', 'authorized'), says('programme.reseller', 'active')],
  }),
  other({
    ...DEEP,
    name: 'third: Japanese reseller tab, authorized',
    url: `${BASE}/ja-jp/dashboard/account/v3/organization/legalinfo#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: deepFrame(
      { lang: 'ja', nav: ['概要', 'ユーザー管理', '法的情報', '識別子'], at: '法的情報' },
      `<h1>アカウント設定 | 法的情報</h1><div role="tablist"><button role="tab" aria-selected="false">パートナー</button><button role="tab" aria-selected="true">リセラー</button></div><div role="tabpanel"><h2>法的ビジネス プロファイル</h2><dl><dt>検証状態</dt><dd>承認済み</dd><dt>会社名</dt><dd>ファブリカム株式会社</dd></dl></div>`,
    ),
    says: [says('verification.status', 'authorized'), says('legal.companyName', 'ファブリカム株式会社')],
  }),
  other({
    ...CHIP,
    name: 'third: English words under Hindi chrome',
    url: `${LEGAL}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: chipFrame(
      { lang: 'hi', nav: ['अवलोकन', 'उपयोगकर्ता प्रबंधन', 'अनुबंध', 'Legal info', 'पहचानकर्ता'], at: 'Legal info' },
      `<h1>खाता सेटिंग | Legal info</h1>${tabs([{ label: 'Partner' }, { label: 'Reseller', panel: `<h2>Legal business profile</h2>${pair('Verification status', 'Pending')}<p>सत्यापन में 3-5 कार्य दिवस लगते हैं।</p>` }], 1)}`,
    ),
    says: [named, says('verification.status', 'pending')],
  }),
  other({
    ...CHIP,
    name: 'third: partner tab, with locations; the hidden reseller tab is rejected',
    url: `${LEGAL}#mpn`,
    page: 'account.legalInfo',
    tab: 'partner',
    html: chipFrame(
      { nav: SETTINGS, at: 'Legal info' },
      `<h1>Account settings | Legal info</h1>${tabs(
        [
          {
            label: 'Partner',
            icon: 'Success',
            panel: `<h2>Legal business profile</h2>${pair('Verification status', 'Authorized')}<h2>Program info</h2>${pair('Microsoft AI Cloud Partner Program status', 'Active')}<h2>Business locations</h2><p>3 locations in total</p>${button('acx7_', '+ Location')}`,
          },
          {
            label: 'Reseller',
            icon: 'Error',
            panel: `${pair('Verification status', 'Rejected')}<button>Fix now</button>${pair('Indirect Reseller status', 'Suspended')}`,
          },
        ],
        0,
      )}`,
    ),
    says: [named, says('maicpp.verification', 'authorized'), says('programme.maicpp', 'active'), says('legal.locationCount', 3)],
  }),
  other({
    ...DEEP,
    name: 'third: developer tab rejected says nothing of the reseller',
    url: `${LEGAL}#developer`,
    page: 'account.legalInfo',
    tab: 'developer',
    may: [],
    html: deepFrame(
      { nav: SETTINGS, at: 'Legal info' },
      `<h1>Account settings | Legal info</h1>${tabs([{ label: 'Partner' }, { label: 'Reseller' }, { label: 'Developer', panel: `${pair('Vetting status', 'Rejected')}${pair('Company name', 'Fabrikam Apps')}<button>Fix now</button>` }], 2)}`,
    ),
  }),
  other({
    ...CHIP,
    name: 'third: legal info still filling',
    url: `${LEGAL}#csp`,
    page: 'account.legalInfo',
    states: ['loading'],
    html: chipFrame(
      { nav: SETTINGS, at: 'Legal info' },
      `<h1>Account settings | Legal info</h1>${tabs([{ label: 'Partner' }, { label: 'Reseller', panel: '<div aria-busy="true"><div class="shimmer"></div><div class="shimmer"></div><span role="progressbar" aria-label="Loading"></span></div>' }], 1)}`,
    ),
    may: [...CHIP.may, named],
  }),
  other({
    ...CARD,
    name: 'third: no status yet, and questions that name them all',
    url: `${LEGAL}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: cardFrame(
      { nav: SETTINGS, at: 'Legal info' },
      `<h1>Account settings | Legal info</h1>${tabs(
        [
          { label: 'Partner' },
          {
            label: 'Reseller',
            panel: `<h2>Legal business profile</h2><p>Verification status <a href="#">Learn more</a> -</p>${pair('Company name', 'Fabrikam Cloud Limited')}
            <h2>Frequently asked questions</h2><details open><summary>My verification status is Rejected. What now?</summary><p>Choose Fix now and upload documents.</p></details><details open><summary>When am I Authorized?</summary><p>When the decision is made.</p></details>`,
          },
        ],
        1,
      )}`,
    ),
    says: [says('legal.companyName', 'Fabrikam Cloud Limited')],
  }),
  other({
    ...CARD,
    name: 'third: the oldest page of the reseller, as tables',
    url: 'https://partnercenter.microsoft.com/en-us/pcv/accountsettings/partnerprofile',
    page: 'account.legalInfo',
    html: cardFrame(
      { nav: ['Partner profile', 'Billing profile', 'Users'], at: 'Partner profile' },
      `<h1>Partner profile</h1><h2>Legal business profile</h2><table><tr><td>Verification status</td><td>Authorized</td></tr><tr><td>Company name</td><td>Fabrikam Cloud Limited</td></tr><tr><td>Legal address</td><td>12 Quay Street, Dublin, Ireland</td></tr></table>
       <h2>Customer support profile <a href="#">Update</a></h2><table><tr><td>Website</td><td>https://fabrikam.example/help</td></tr><tr><td>Email</td><td>help@fabrikam.example</td></tr><tr><td>Phone</td><td>+353 1 555 0100</td></tr></table>
       <h2>Program info</h2><table><tr><td>Indirect Reseller Terms</td><td>12 April 2021</td><td>Signed</td></tr></table>`,
    ),
    says: [
      says('verification.status', 'authorized'),
      says('legal.companyName', 'Fabrikam Cloud Limited'),
      says('legal.address', '12 Quay Street Dublin Ireland'),
      says('account.country', 'IE'),
      says('legal.supportContact', 'present'),
      says('programme.reseller', 'signed'),
    ],
  }),
  other({
    ...DEEP,
    name: 'third: qualified, agreement open, side panel for papers',
    url: `${LEGAL}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: deepFrame(
      { nav: SETTINGS, at: 'Legal info' },
      `<h1>Account settings | Legal info</h1><div role="tablist"><div role="tab" aria-selected="false">Partner</div><div role="tab" aria-selected="true">Reseller</div><div role="tab" aria-selected="false">Developer</div></div>
       <div class="kv"><label id="vs">Verification status</label><output aria-labelledby="vs">Authorized</output></div><h2>Company details</h2><div class="kv"><label>Security contact</label><output>Omar Haddad<br>security@fabrikam.example</output></div><div class="kv"><label>Registration number</label><output>-</output></div>
       <h2>Program info</h2><div class="kv"><label>Indirect Reseller status</label><output>Qualified</output></div>
       <aside aria-label="Account Verification" hidden><h3>Account Verification</h3><p>Business verification: Rejected</p><label>Select document type<select><option>Lease</option></select></label><button>Upload</button></aside>`,
    ),
    says: [
      says('verification.status', 'authorized'),
      says('legal.securityContact', 'present'),
      says('legal.registrationNumber', 'absent'),
      says('programme.reseller', 'qualified'),
    ],
  }),
  other({
    ...CHIP,
    name: 'third: newer summary, a step waits for the partner',
    url: `${LEGAL}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: chipFrame(
      { nav: SETTINGS, at: 'Legal info' },
      `<h1>Account settings | Legal info</h1>${tabs(
        [
          { label: 'Partner' },
          {
            label: 'Reseller',
            panel: `<h2>Verification Summary</h2><p>Verification status <b>Pending</b></p><table role="grid"><tr><th>Check</th><th>Status</th><th>Action</th></tr><tr><td>Email ownership</td><td>Completed</td><td></td></tr><tr><td>Employment verification</td><td>Completed</td><td></td></tr><tr><td>Business verification</td><td>Pending Partner Action</td><td><button>User Action Needed</button></td></tr></table>`,
          },
        ],
        1,
      )}`,
    ),
    says: [
      named,
      says('verification.status', 'pending'),
      says('verification.step.email', 'done'),
      says('verification.step.employment', 'done'),
      says('verification.step.business', 'action'),
      says('verification.fixNow', true),
    ],
  }),
  other({
    ...CHIP,
    name: 'third: legal info without the role for it',
    url: `${LEGAL}#csp`,
    page: 'account.legalInfo',
    states: ['noAccess'],
    html: chipFrame(
      { nav: SETTINGS, at: 'Legal info' },
      '<h1>Account settings | Legal info</h1><p role="alert">You don\'t have the required access. Ask a Global admin or Account admin of your organization.</p>',
    ),
    may: [...CHIP.may, named],
  }),
];

const AGREEMENT_COLUMNS = [
  ['program', 'Program'],
  ['name', 'Agreement name'],
  ['date', 'Date accepted'],
  ['version', 'Version'],
  ['by', 'Accepted by'],
  ['action', 'Action'],
] as const;

const AGREEMENT_PAGES: OtherPage[] = [
  other({
    name: 'third: agreements, signed',
    url: AGREE,
    page: 'account.agreements',
    html: deepFrame(
      { nav: SETTINGS, at: 'Agreements' },
      `<h1>Account settings | Agreements</h1><select aria-label="Program"><option>All Programs</option></select><input type="search" placeholder="Search">${dataGrid(
        'acx7_',
        AGREEMENT_COLUMNS,
        [
          {
            id: '0',
            cells: [
              'Microsoft AI Cloud Partner Program',
              'Microsoft AI Cloud Partner Program Agreement',
              'Not Accepted',
              button('acx7_', 'View'),
              '',
              button('acx7_', 'Accept'),
            ],
          },
          {
            id: '1',
            cells: [
              'Cloud Solution Provider',
              'Microsoft Partner Agreement',
              'Feb 3, 2026',
              button('acx7_', 'View'),
              'Priya Nair',
              button('acx7_', 'View'),
            ],
          },
        ],
      )}`,
    ),
    says: [says('agreement.mpa', 'accepted'), says('agreement.mpaAcceptedOn', '2026-02-03'), says('agreement.mpaAcceptedBy', 'Priya Nair')],
  }),
  other({
    ...CHIP,
    name: 'third: agreements, unsigned beside signed ones',
    url: `${BASE}/dashboard/account/v3/settings/agreements`,
    page: 'account.agreements',
    html: chipFrame(
      { nav: SETTINGS, at: 'Agreements' },
      `<h1>Account settings | Agreements</h1>${dataGrid('accexp_', AGREEMENT_COLUMNS, [
        { id: 'r1', cells: ['Developer', 'App Developer Agreement', 'January 9, 2024', 'View', 'Omar Haddad', 'View'] },
        {
          id: 'r2',
          cells: [
            'CSP',
            'Microsoft Partner Agreement (MPA)',
            'Not Accepted',
            'View',
            '-',
            button('accexp_', 'Accept', 'appearance="link" testid="agreement-accept-now-button"'),
          ],
        },
        { id: 'r3', cells: ['Referrals', 'Co-sell Agreement', 'March 2, 2025', 'View', 'Priya Nair', 'View'] },
      ])}`,
    ),
    says: [named, says('agreement.mpa', 'not-accepted')],
  }),
  other({
    ...CARD,
    name: 'third: agreements in German, rows of divs',
    url: `${BASE}/de-de/dashboard/v2/account-settings/settings/agreements`,
    page: 'account.agreements',
    html: cardFrame(
      { lang: 'de', nav: ['Übersicht', 'Benutzerverwaltung', 'Vereinbarungen'], at: 'Vereinbarungen' },
      `<h1>Kontoeinstellungen | Vereinbarungen</h1><div role="table"><div role="row">${['Program', 'Agreement name', 'Date accepted', 'Version', 'Accepted by', 'Action'].map((h) => `<div role="columnheader">${h}</div>`).join('')}</div>
       <div role="row">${['CSP', 'Microsoft Partner-Vereinbarung', '3. Februar 2026', 'Ansicht', 'Jörg Weiß', 'Ansicht'].map((c) => `<div role="cell">${c}</div>`).join('')}</div></div>`,
    ),
    says: [says('agreement.mpa', 'accepted'), says('agreement.mpaAcceptedOn', '2026-02-03'), says('agreement.mpaAcceptedBy', 'Jörg Weiß')],
  }),
  other({
    name: 'third: agreements after a reload, navigation alone',
    url: AGREE,
    page: 'account.agreements',
    states: ['loading', 'ready'],
    html: deepFrame({ nav: SETTINGS, at: 'Agreements' }, ''),
  }),
  other({
    ...CHIP,
    name: 'third: agreements in Japanese, the button is the state',
    url: `${BASE}/ja-jp/dashboard/account/v3/settings/agreements`,
    page: 'account.agreements',
    html: chipFrame(
      { lang: 'ja', nav: ['概要', 'ユーザー管理', 'Agreements'], at: 'Agreements' },
      `<h1>アカウント設定 | Agreements</h1><table><thead><tr><th>Program</th><th>Agreement name</th><th>Date accepted</th><th>Action</th></tr></thead><tbody><tr><td>CSP</td><td>Microsoft Partner Agreement</td><td>Not Accepted</td><td><button>同意する</button> <button>表示</button></td></tr></tbody></table>`,
    ),
    says: [named, says('agreement.mpa', 'not-accepted')],
  }),
  other({
    ...CHIP,
    name: 'third: agreements of somebody who does not see the one for CSP',
    url: AGREE,
    page: 'account.agreements',
    html: chipFrame(
      { nav: SETTINGS, at: 'Agreements' },
      `<h1>Account settings | Agreements</h1><p>Only a Global admin can see and accept the Microsoft Partner Agreement.</p>${dataGrid('accexp_', AGREEMENT_COLUMNS, [{ id: '7', cells: ['Referrals', 'Co-sell Agreement', 'March 2, 2025', 'View', 'Priya Nair', 'View'] }])}`,
    ),
    says: [named],
  }),
];

const place = (id: string, facts: Record<string, unknown>): Claim[] => about('location', id, facts);

const IDENTIFIER_PAGES: OtherPage[] = [
  other({
    ...CHIP,
    account: { name: ORG, partnerId: '6543210' },
    name: 'third: identifiers, CSP tab open, the global one hidden',
    url: IDS,
    page: 'account.identifiers',
    tab: 'csp',
    html: chipFrame(
      { nav: SETTINGS, at: 'Identifiers' },
      `<h1>Account settings | Identifiers</h1>${tabs(
        [
          { label: 'Partner', panel: '<table><tr><th>PartnerID</th><th>Type</th></tr><tr><td>4820011</td><td>Global</td></tr></table>' },
          { label: 'CSP', panel: `${pair('Associated PartnerID', '6543210')}${pair('Type', 'Location')}` },
          { label: 'Publisher', panel: pair('Seller ID', '88112233') },
        ],
        1,
      )}`,
    ),
    says: [named, says('partnerId.cspTab', true), says('partnerId.associated', '6543210')],
    may: [...CHIP.may, ...place('6543210', { 'location.type': 'location' })],
  }),
  other({
    name: 'third: identifiers, partner tab with a global and two locations',
    url: `${IDS}#mpn`,
    page: 'account.identifiers',
    tab: 'partner',
    html: deepFrame(
      { nav: SETTINGS, at: 'Identifiers' },
      `<h1>Account settings | Identifiers</h1>${tabs(
        [
          {
            label: 'Partner',
            panel: `<table><tr><th>Name</th><th>PartnerID</th><th>Type</th><th>Country</th></tr>${[
              ['Fabrikam Cloud', '4820011', 'Global', 'Ireland'],
              ['Fabrikam Dublin', '6543210', 'Location', 'Ireland'],
              ['Fabrikam Wien', '6543299', 'Location', 'Austria'],
            ]
              .map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`)
              .join('')}</table>`,
          },
          { label: 'CSP' },
        ],
        0,
      )}`,
    ),
    says: [
      says('partnerId.cspTab', true),
      ...place('4820011', { 'location.type': 'global' }),
      ...place('6543210', { 'location.type': 'location', 'location.name': 'Fabrikam Dublin', 'location.country': 'IE' }),
      ...place('6543299', { 'location.type': 'location', 'location.name': 'Fabrikam Wien', 'location.country': 'AT' }),
    ],
    may: place('4820011', { 'location.name': 'Fabrikam Cloud', 'location.country': 'IE' }),
  }),
  other({
    ...CARD,
    name: 'third: identifiers without a CSP tab',
    url: IDS,
    page: 'account.identifiers',
    tab: 'partner',
    html: cardFrame(
      { nav: SETTINGS, at: 'Identifiers' },
      `<h1>Account settings | Identifiers</h1>${tabs(
        [
          { label: 'Partner', panel: `${pair('PartnerID', '4820011')}${pair('Type', 'Global')}` },
          { label: 'Publisher', panel: pair('Seller ID', '88112233') },
        ],
        0,
      )}`,
    ),
    says: place('4820011', { 'location.type': 'global' }),
    // Stated, but a part that is not there may only not have been drawn yet.
    may: [...CARD.may, says('partnerId.cspTab', false)],
  }),
  other({
    account: { partnerId: '7001122' },
    name: 'third: identifiers in Chinese',
    url: `${BASE}/zh-cn/dashboard/account/v3/organization/identity`,
    page: 'account.identifiers',
    tab: 'csp',
    html: deepFrame(
      { lang: 'zh-CN', nav: ['概述', '标识符', '租户'], at: '标识符' },
      `<h1>账户设置 | 标识符</h1><div role="tablist"><button role="tab" aria-selected="false">合作伙伴</button><button role="tab" aria-selected="true">CSP</button></div><div role="tabpanel"><dl><dt>Associated PartnerID</dt><dd>7001122</dd><dt>租户</dt><dd>fabrikam.example</dd></dl></div>`,
    ),
    says: [says('partnerId.cspTab', true), says('partnerId.associated', '7001122')],
  }),
  other({
    ...CHIP,
    name: 'third: identifiers in Spanish, none associated',
    url: `${BASE}/es-es/dashboard/account/v3/organization/identity`,
    page: 'account.identifiers',
    tab: 'csp',
    html: chipFrame(
      { lang: 'es', nav: ['Información general', 'Identificadores'], at: 'Identificadores' },
      `<h1>Configuración de la cuenta | Identificadores</h1>${tabs(
        [
          { label: 'Partner', panel: pair('PartnerID', '4820011') },
          { label: 'CSP', panel: `${pair('Associated PartnerID', '—')}<p>Elija un PartnerID de ubicación, por ejemplo 1234567.</p>` },
        ],
        1,
      )}`,
    ),
    says: [named, says('partnerId.cspTab', true)],
  }),
  other({
    ...CARD,
    name: 'third: business locations, older page',
    url: 'https://partnercenter.microsoft.com/pcv/accountsettings/locationsprofile',
    page: 'account.locations',
    html: cardFrame(
      { nav: ['Partner profile', 'Business locations'], at: 'Business locations' },
      `<h1>Business locations</h1><p>2 locations in total</p><table><tr><th>Location</th><th>MPN ID</th><th>Country</th><th>Verification status</th></tr><tr><td>Fabrikam Dublin</td><td>6543210</td><td>Ireland</td><td>Authorized</td></tr><tr><td>Fabrikam Wien</td><td>6543299</td><td>Austria</td><td>Pending</td></tr></table><button>Add a location</button>`,
    ),
    says: [
      ...place('6543210', { 'location.name': 'Fabrikam Dublin', 'location.country': 'IE', 'location.vetting': 'authorized' }),
      ...place('6543299', { 'location.name': 'Fabrikam Wien', 'location.country': 'AT', 'location.vetting': 'pending' }),
    ],
    may: [
      ...CARD.may,
      says('legal.locationCount', 2),
      ...place('6543210', { 'location.type': 'location' }),
      ...place('6543299', { 'location.type': 'location' }),
    ],
    lists: [{ kind: 'location', whole: true, ids: ['6543210', '6543299'] }],
  }),
];

const USER_TABS = [{ label: 'Users' }, { label: 'Groups' }, { label: 'Microsoft Entra applications' }];
const check = (label: string, on: boolean, prefix = 'acx7_') =>
  `<${prefix}he-checkbox role="checkbox" aria-checked="${on}">${root('<span class="box"></span><slot></slot>')}${label}</${prefix}he-checkbox>`;

const USER_PAGES: OtherPage[] = [
  other({
    ...CHIP,
    name: 'third: users, whole list, address under the name',
    url: USERS,
    page: 'account.users',
    tab: 'users',
    html: chipFrame(
      { nav: SETTINGS, at: 'User management' },
      `<h1>Account settings | User management</h1>${tabs(USER_TABS, 0)}${button('acx7_', 'Add user')}<select aria-label="Filter"><option selected>All users</option><option>Global admin</option></select><p>2 results found.</p>${dataGrid(
        'acx7_',
        [
          ['name', 'Name'],
          ['roles', 'Role(s)'],
          ['action', 'Action'],
        ],
        [
          { id: 'u1', cells: [`<a href="#">Priya Nair</a><br><small>${ME}</small>`, 'Global admin, Admin agent', button('acx7_', 'Edit')] },
          {
            id: 'u2',
            cells: [
              '<a href="#">Omar Haddad</a><br><small>omar@fabrikam.example</small>',
              'Sales agent<br>Helpdesk agent',
              button('acx7_', 'Edit'),
            ],
          },
        ],
      )}`,
    ),
    says: [
      named,
      ...user(ME, 'Priya Nair', 'global-admin', 'admin-agent'),
      ...user('omar@fabrikam.example', 'Omar Haddad', 'sales-agent', 'helpdesk-agent'),
    ],
    lists: [{ kind: 'user', whole: true, ids: [ME, 'omar@fabrikam.example'] }],
  }),
  other({
    ...CARD,
    name: 'third: users in French, first page of many',
    url: `${BASE}/dashboard/account/v3/usermanagement#users`,
    page: 'account.users',
    html: cardFrame(
      { lang: 'fr', nav: ['Vue d’ensemble', 'Gestion des utilisateurs'], at: 'Gestion des utilisateurs' },
      `<h1>Paramètres du compte | Gestion des utilisateurs</h1><table><thead><tr><th>Nom</th><th>Adresse e-mail</th><th>Rôles</th></tr></thead><tbody><tr><td>Luc Petit</td><td>luc@fabrikam.example</td><td>Administrateur général; Agent d’administration</td></tr><tr><td>Mia Roy</td><td>mia@fabrikam.example</td><td>Agent commercial</td></tr></tbody></table><nav aria-label="Pagination"><button disabled>Précédent</button> 1 sur 21 <button>Suivant</button></nav>`,
    ),
    says: [
      ...user('luc@fabrikam.example', 'Luc Petit', 'global-admin', 'admin-agent'),
      ...user('mia@fabrikam.example', 'Mia Roy', 'sales-agent'),
    ],
    lists: [{ kind: 'user', whole: false, ids: [] }],
  }),
  ...['<input id="em" value="omar@fabrikam.example" readonly>', '<output id="em">omar@fabrikam.example</output>'].map((mail, shown) =>
    other({
      ...CHIP,
      name: `third: one user in a panel, native boxes, address ${shown ? 'as text' : 'in a field'}`,
      guess: 'address of the details',
      url: USERS,
      page: 'account.userDetail',
      html: chipFrame(
        { nav: SETTINGS, at: 'User management' },
        `<h1>User details</h1><div class="f"><label for="fn">First name</label><input id="fn" value="Omar"></div><div class="f"><label for="ln">Last name</label><input id="ln" value="Haddad"></div><div class="f"><label for="em">Email</label>${mail}</div>
       <h2>Roles applicable to partner programs</h2><fieldset><legend>Manage your organization's account as</legend><label><input type="checkbox"> Global admin</label><label><input type="checkbox" checked> Billing admin</label><label><input type="checkbox"> User management admin</label></fieldset>
       <fieldset><legend>Assists your customers as</legend><label><input type="radio" name="a" checked> Admin agent</label><label><input type="radio" name="a"> Helpdesk agent</label><label><input type="checkbox"> Sales agent</label></fieldset><button>Update</button><button>Cancel</button>`,
      ),
      // What stands in a field may have been typed: it is never read, and without it nobody knows whose boxes these are.
      says: [named, ...(shown ? about('user', 'omar@fabrikam.example', { 'user.roles': ['billing-admin', 'admin-agent'] }) : [])],
      may: [...CHIP.may, ...about('user', 'omar@fabrikam.example', { 'user.name': 'Omar Haddad' })],
    }),
  ),
  other({
    name: 'third: one user, check boxes of the component library',
    guess: 'address of the details',
    url: `${BASE}/dashboard/account/v3/usermanagement#users`,
    page: 'account.userDetail',
    html: deepFrame(
      { nav: SETTINGS, at: 'User management' },
      `<h1>User details</h1>${pair('Name', 'Bo Lind')}${pair('Email', 'bo@fabrikam.example')}${pair('User type', 'Work account')}<h2>Roles applicable to partner programs</h2><h3>Manage your organization's account as</h3>${check('Global admin', true)}${check('Billing admin', false)}${check('Account admin', true)}<h3>Assists your customers as</h3>${check('Admin agent', false)}${check('Helpdesk agent', true)}<p>The Sales agent role is for partners of the Cloud Solution Provider program.</p>`,
    ),
    says: about('user', 'bo@fabrikam.example', {
      'user.name': 'Bo Lind',
      'user.roles': ['global-admin', 'account-admin', 'helpdesk-agent'],
    }),
  }),
  other({
    ...CHIP,
    name: 'third: users in Japanese, role words in the filter are no roles',
    url: `${BASE}/ja-jp/dashboard/v2/account-settings/usermanagement#users`,
    page: 'account.users',
    html: chipFrame(
      { lang: 'ja', nav: ['概要', 'ユーザー管理'], at: 'ユーザー管理' },
      `<h1>アカウント設定 | ユーザー管理</h1><button>別のアカウントでサインインする</button><select aria-label="Filter"><option>All users</option><option selected>グローバル管理者</option></select><table role="grid"><tr><th>Name</th><th>ロール</th></tr><tr><td>佐藤 花子 <span>hanako@fabrikam.example</span></td><td>グローバル管理者</td></tr></table>`,
    ),
    says: [named, ...user('hanako@fabrikam.example', '佐藤 花子', 'global-admin')],
    lists: [{ kind: 'user', whole: false, ids: [] }],
  }),
];

const ACCEPT = `${BASE}/dashboard/v2/customers/indirectresellers/relationshiprequest/${PROVIDER}`;

const PROVIDER_PAGES: OtherPage[] = [
  other({
    ...CHIP,
    name: 'third: indirect providers in the grid of the customers workspace',
    guess: 'address, columns',
    url: `${BASE}/dashboard/v2/customers/indirectproviders`,
    page: 'indirectProviders.list',
    html: chipFrame(
      { nav: CUSTOMERS, at: 'Indirect providers' },
      `<h1>Customers | Indirect providers</h1>${dataGrid(
        'custhub_',
        [
          ['name', 'Indirect provider'],
          ['location', 'Location'],
          ['actions', 'Actions'],
        ],
        [
          {
            id: PROVIDER,
            cells: [
              'Wide World Distribution',
              'Ireland',
              `${button('custhub_', 'View customers')}${button('custhub_', 'Invite new customers')}`,
            ],
          },
          {
            id: B,
            cells: [
              'Proseware Cloud',
              'Netherlands',
              `${button('custhub_', 'View customers')}${button('custhub_', 'Invite new customers')}`,
            ],
          },
        ],
      )}`,
    ),
    says: [named, ...provider('Wide World Distribution', PROVIDER), ...provider('Proseware Cloud', B)],
    lists: [{ kind: 'distributor', whole: true, ids: ['wide world distribution', 'proseware cloud'] }],
  }),
  other({
    ...CHIP,
    name: 'third: invitation of a provider, not ticked yet',
    guess: 'sentence',
    url: ACCEPT,
    page: 'partnership.accept',
    html: chipFrame(
      { nav: CUSTOMERS },
      `<h1>Authorize indirect provider</h1><p>Wide World Distribution wants to be your indirect provider.</p>${pair('Indirect provider', 'Wide World Distribution')}<label><input type="checkbox"> I confirm that I may accept for my organization.</label>${button('custhub_', 'Authorize indirect provider', 'disabled')}${button('custhub_', 'Cancel')}`,
    ),
    says: [
      ...about('distributor', [PROVIDER, 'Wide World Distribution'], {
        'distributor.invitation': 'open',
        'distributor.name': 'Wide World Distribution',
      }),
    ],
    // Where a distributor asks, a caption in the bar may speak of the distributor.
    may: [...CHIP.may, named],
  }),
  other({
    name: 'third: invitation in German',
    guess: 'sentence',
    url: ACCEPT,
    page: 'partnership.accept',
    html: deepFrame(
      { lang: 'de', nav: ['Kunden', 'Indirekte Anbieter'] },
      `<h1>Indirekten Anbieter autorisieren</h1><dl><dt>Indirekter Anbieter</dt><dd>Weite Welt Vertrieb AG</dd></dl>${check('Ich stimme zu.', false, 'custhub_')}${button('custhub_', 'Indirekten Anbieter autorisieren')}`,
    ),
    says: about('distributor', [PROVIDER, 'Weite Welt Vertrieb AG'], {
      'distributor.invitation': 'open',
      'distributor.name': 'Weite Welt Vertrieb AG',
    }),
  }),
  other({
    ...CHIP,
    name: 'third: invitation, but not with this role',
    guess: 'arrangement',
    url: ACCEPT,
    page: 'partnership.accept',
    states: ['noAccess'],
    html: chipFrame(
      { nav: CUSTOMERS },
      '<h1>Customers</h1><h2>You don’t have the required access</h2><p>This page needs the Admin agent role.</p>',
    ),
    may: [...CHIP.may, named],
  }),
];

const CUSTOMER_COLUMNS = [
  ['displayName', 'Name'],
  ['tenantId', 'Microsoft ID'],
  ['domain', 'Primary domain name'],
  ['relationship', 'Relationship'],
  ['tags', 'Tags'],
] as const;
const row = (id: string, name: string, domain: string, relationship: string) => ({
  id,
  cells: [button('customersvcadmin_', name, 'appearance="link"'), id, domain, relationship, ''],
});
const SEARCH = `<customersvcadmin_he-search-box debounce="20">${root('<input type="search" placeholder="Search">')}</customersvcadmin_he-search-box>`;

const CUSTOMER_PAGES: OtherPage[] = [
  other({
    ...CHIP,
    name: 'third: customer list, all of it',
    url: `${BASE}/dashboard/v2/customers/list`,
    page: 'customers.list',
    html: chipFrame(
      { nav: CUSTOMERS, at: 'Customer List' },
      `<h1>Customer List | Customers</h1>${['Add Customer', 'New relationship', 'New order', 'Manage tags', 'Export'].map((c) => button('customersvcadmin_', c)).join('')}${SEARCH}<p>2 results found.</p>${dataGrid('customersvcadmin_', CUSTOMER_COLUMNS, [row(A, 'Adventure Works', 'adventure.example', 'Cloud Reseller'), row(B, 'Blue Yonder', 'blueyonder.example', 'Advisor')])}`,
    ),
    says: [
      named,
      says('customers.listLoaded', true),
      ...customer(A, 'Adventure Works', 'adventure.example'),
      ...customer(B, 'Blue Yonder', 'blueyonder.example'),
      ...about('customer', A, { 'customer.relationship': 'cloud-reseller' }),
      ...about('customer', B, { 'customer.relationship': 'other' }),
    ],
    lists: [{ kind: 'customer', whole: true, ids: [A, B] }],
  }),
  other({
    name: 'third: customer list in German, one of nine pages',
    url: `${BASE}/de-de/dashboard/commerce2/customers/list`,
    page: 'customers.list',
    html: deepFrame(
      { lang: 'de', nav: ['Kunden', 'Indirekte Anbieter'], at: 'Kunden' },
      `<h1>Kunden</h1>${dataGrid(
        'customersvcadmin_',
        [
          ['displayName', 'Name'],
          ['tenantId', 'Microsoft-ID'],
          ['domain', 'Primärer Domänenname'],
          ['relationship', 'Beziehung'],
        ],
        [{ id: C, cells: [button('customersvcadmin_', 'Coho Weingut'), C, 'coho.example', 'Cloud Reseller'] }],
      )}<nav><button disabled>Zurück</button>${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `<button>${n}</button>`).join('')}<button>Weiter</button></nav>`,
    ),
    says: [
      says('customers.listLoaded', true),
      ...customer(C, 'Coho Weingut', 'coho.example'),
      ...about('customer', C, { 'customer.relationship': 'cloud-reseller' }),
    ],
    lists: [{ kind: 'customer', whole: false, ids: [] }],
  }),
  other({
    ...CHIP,
    name: 'third: customer list of skeleton rows',
    url: `${BASE}/dashboard/v2/customers/list`,
    page: 'customers.list',
    states: ['loading'],
    html: chipFrame(
      { nav: CUSTOMERS, at: 'Customer List' },
      `<h1>Customer List | Customers</h1>${SEARCH}${dataGrid('customersvcadmin_', CUSTOMER_COLUMNS, [
        { id: 'he-row-0', cells: ['', '', '', '', ''] },
        { id: '1', cells: ['', '', '', '', ''] },
      ])}`,
    ),
    may: [...CHIP.may, named],
  }),
  other({
    ...CHIP,
    name: 'third: granular administration is not the customer list',
    url: `${BASE}/dashboard/v2/customers/granularadminaccess/list`,
    page: 'gdap.list',
    html: chipFrame(
      { nav: CUSTOMERS, at: 'Administer' },
      `<h1>Customers | Granular Administration</h1>${button('customersvcadmin_', 'Request admin relationship')}${SEARCH}<p>83 results found.</p>${dataGrid(
        'customersvcadmin_',
        CUSTOMER_COLUMNS.slice(0, 2),
        [
          { id: A, cells: [button('customersvcadmin_', 'Adventure Works', 'appearance="link"'), A] },
          { id: B, cells: [button('customersvcadmin_', 'Blue Yonder', 'appearance="link"'), B] },
        ],
      )}`,
    ),
    may: [
      ...CHIP.may,
      named,
      ...about('customer', A, { 'customer.name': 'Adventure Works' }),
      ...about('customer', B, { 'customer.name': 'Blue Yonder' }),
    ],
  }),
  other({
    ...CHIP,
    name: 'third: admin relationships of a customer, one active',
    url: `${BASE}/dashboard/v2/customers/${A}/adminrelationships`,
    page: 'customers.detail.adminRelationships',
    html: chipFrame(
      { nav: ['Subscriptions', 'Order history', 'Admin relationships', 'Service management', 'Account'], at: 'Admin relationships' },
      `<h1>Adventure Works | Admin relationships</h1><table role="grid"><tr><th>Admin relationship name</th><th>Status</th><th>Start date</th><th>End date</th><th>Auto Extend</th></tr><tr><td>Terminated before</td><td>Terminated</td><td>1/2/2024</td><td>1/2/2025</td><td></td></tr><tr><td>Pending move</td><td>Active</td><td>2/1/2026</td><td>2/1/2027</td><td><input type="checkbox" checked></td></tr></table>`,
    ),
    says: [...about('customer', A, { 'customer.adminRelationship': 'active' })],
    may: [...CHIP.may, named, ...about('customer', A, { 'customer.name': 'Adventure Works' })],
  }),
];

const ENROL_PAGES: OtherPage[] = [
  other({
    ...CARD,
    name: 'third: enrolment welcome in Spanish',
    guess: 'words',
    url: 'https://partnercenter.microsoft.com/es-es/pcv/register/joinnow/enrollmentwelcome/valueaddedreseller',
    page: 'enrol.indirectReseller',
    html: cardFrame(
      { lang: 'es' },
      '<h1>Le damos la bienvenida</h1><p>Inscríbase como revendedor indirecto en el programa Proveedor de soluciones en la nube.</p><button>Siguiente</button>',
    ),
    says: [says('enrolment.welcomeSeen', true)],
    may: [says('account.name', ORG), says('me.user', ME, 'Priya Nair')],
  }),
  other({
    ...CHIP,
    name: 'third: enrolment form with what is needed',
    guess: 'address',
    url: `${BASE}/dashboard/account/v3/enrollment/companyprofile/valueaddedreseller/new`,
    page: 'enrol.form',
    html: chipFrame(
      {},
      `<h1>Cloud Solution Provider: indirect reseller</h1>${['Legal business profile', 'Primary contact', 'Customer support info'].map((s) => `<section aria-label="${s}"><h2>${s}</h2><acx7_he-text-field label="Email">${root('<label>Email<input></label>')}</acx7_he-text-field></section>`).join('')}${button('acx7_', 'Enroll now')}`,
    ),
    says: [named, says('enrolment.formSeen', true)],
    may: [says('me.user', ME, 'Priya Nair')],
  }),
];

const STATE_PAGES: OtherPage[] = [
  other({
    ...CHIP,
    name: 'third: home, with news that are old and of others',
    url: `${BASE}/dashboard/v2/home`,
    page: 'home',
    html: chipFrame(
      {
        bell: '<h2>Notifications</h2><p>Your verification status changed to Rejected. 3 March 2025</p><p>Microsoft Partner Agreement: Not Accepted</p>',
      },
      '<h1>Home</h1><h2>Workspaces</h2><a href="#">Account settings</a> <a href="#">Customers</a> <a href="#">Benefits</a><h2>Quick starts</h2>',
    ),
    may: [says('me.user', ME, 'Priya Nair'), named],
  }),
  other({
    ...CARD,
    name: 'third: overview with the banner of the signed agreement',
    url: `${BASE}/dashboard/account/v3/overview`,
    page: 'account.overview',
    html: cardFrame(
      { nav: SETTINGS, at: 'Overview' },
      '<h1>Account settings | Overview</h1><div role="status">Microsoft Partner Agreement (MPA) is signed and no further action is needed.</div><a href="#">Legal info</a> <a href="#">Identifiers</a>',
    ),
    says: [says('agreement.mpa', 'accepted')],
  }),
  other({
    ...CHIP,
    name: 'third: overview that only links',
    url: `${BASE}/dashboard/v2/account-settings/overview`,
    page: 'account.overview',
    html: chipFrame(
      { nav: SETTINGS, at: 'Overview' },
      '<h1>Account settings | Overview</h1><ul><li><a href="#">Agreements</a> See what you accepted.</li><li><a href="#">Legal info</a> Pending actions appear there.</li></ul>',
    ),
    may: [...CHIP.may, named],
  }),
  other({
    ...CHIP,
    name: 'third: an address that leads nowhere',
    url: `${BASE}/dashboard/v2/account-settings/organization/identity`,
    page: 'account.identifiers',
    states: ['notFound'],
    html: chipFrame({ nav: SETTINGS }, '<h1>Page not found</h1><p>Sorry, we couldn’t find that page.</p><a href="#">Go to home</a>'),
    may: [...CHIP.may, named],
  }),
  other({
    name: 'third: which account to use',
    url: USERS,
    page: 'account.users',
    states: ['accountPicker'],
    html: `<!doctype html><html lang="en"><body><main><h1>Pick an account</h1><ul><li><button>${ME}<br>${ORG}</button></li><li><button>priya@litware.example<br>Litware Services</button></li></ul><a href="#">Sign in as a different user</a></main></body></html>`,
  }),
  other({
    name: 'third: signed out',
    url: `${LEGAL}#csp`,
    page: 'account.legalInfo',
    states: ['signedOut'],
    html: '<!doctype html><html lang="en"><body><header><a href="#">Microsoft Partner Center</a><a href="#">Sign in</a></header><main><h1>You have been signed out</h1><p>Sign in to see your verification status: Pending, Authorized or Rejected.</p><button>Sign in</button></main></body></html>',
  }),
];

export const THIRD_HAND: OtherPage[] = [
  ...LEGAL_PAGES,
  ...AGREEMENT_PAGES,
  ...IDENTIFIER_PAGES,
  ...USER_PAGES,
  ...PROVIDER_PAGES,
  ...CUSTOMER_PAGES,
  ...ENROL_PAGES,
  ...STATE_PAGES,
];
