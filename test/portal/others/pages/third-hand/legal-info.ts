import { type OtherPage, other, says } from '../../other-page';
import { button, cardFrame, chipFrame, deepFrame, pair, root, stops, tabs } from '../../third-shells';
import { BASE, CARD, CHIP, DEEP, LEGAL, LEGAL_V3, LEGEND, named, SETTINGS, TIP } from './common';

export const LEGAL_PAGES: OtherPage[] = [
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
