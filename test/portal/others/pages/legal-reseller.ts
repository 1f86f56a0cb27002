import { type OtherPage, other, says } from '../other-page';
import { heButton, heShell, mountedShell, oldShell, plainShell, shadow } from '../shells';

/** Legal info with the Reseller tab in front, in many builds. The internals of this page are not public: all arrangements are guesses. */

const AT = 'https://partner.microsoft.com/dashboard/v2/account-settings/organization/legalinfo';
const V3 = 'https://partner.microsoft.com/en-us/dashboard/account/v3/organization/legalinfo';
const INTRO = '<p>Each tab displays details for aspects of your business.</p>';
/** Follows from the page, so it is right to say it, but a page need not be read that far. */
const FOLLOWS = [says('enrolment.submitted', true), says('verification.step.started', 'done')];

const subway = (current: number, names: readonly string[]) =>
  shadow(
    'accexp_he-subway',
    '<div class="line"><slot></slot></div>',
    names.map((n, i) => shadow('accexp_he-subway-stop', '<i></i><slot></slot>', n, i === current ? 'current' : '')).join(''),
  );
const STEPS = ['Verification started', 'Email ownership', 'Employment verification', 'Business verification', 'Decision'];

export const LEGAL_RESELLER: OtherPage[] = [
  other({
    name: 'reseller tab: aria tabs, subway with a current stop, dl lists',
    url: `${AT}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: heShell(
      { nav: ['Overview', 'User management', 'Agreements', 'Legal info', 'Identifiers'], at: 'Legal info' },
      `<h1><b>Account settings</b> | Legal info</h1>${INTRO}
       <div role="tablist"><button role="tab" aria-selected="false" id="t1">Partner</button><button role="tab" aria-selected="true" id="t2">Reseller</button><button role="tab" aria-selected="false" id="t3">Developer</button></div>
       <div role="tabpanel" aria-labelledby="t2">
        <section aria-labelledby="lbp"><h2 id="lbp">Legal business profile</h2>${subway(3, STEPS)}
         <p><span>Verification status</span> <a href="#">Learn more</a> <span>Pending</span></p></section>
        <h2>Company details</h2>${heButton('accexp_', 'Update')}
        <dl><dt>Company name</dt><dd>Contoso Handels GmbH</dd><dt>Legal address</dt><dd>Lindenweg 4<br>80331 München<br>Germany</dd>
         <dt>Primary contact</dt><dd>Anna Berg<br>anna.berg@contoso.example</dd><dt>Security contact</dt><dd>-</dd><dt>Registration number</dt><dd>HRB 12345</dd></dl>
        <h2>Program info</h2><dl><dt>Indirect Reseller status</dt><dd>Pending qualification</dd></dl>
       </div>`,
    ),
    says: [
      says('verification.status', 'pending'),
      says('verification.step.business', 'current'),
      says('legal.companyName', 'Contoso Handels GmbH'),
      says('legal.address', 'Lindenweg 4, 80331 München, Germany'),
      says('legal.primaryContact', 'Anna Berg, anna.berg@contoso.example'),
      says('legal.primaryContactEmail', 'anna.berg@contoso.example'),
      says('legal.securityContact', 'absent'),
      says('legal.registrationNumber', 'present'),
      says('programme.reseller', 'pending-qualification'),
    ],
    may: [
      ...FOLLOWS,
      says('verification.step.email', 'done'),
      says('verification.step.employment', 'done'),
      says('verification.step.decision', 'open'),
      says('account.country', 'DE'),
      says('account.name', 'Contoso Handels GmbH'),
    ],
    account: { name: 'Contoso Handels GmbH' },
  }),
  other({
    name: 'reseller tab: buttons with panels hidden, layout table, rejected with Fix now; the Partner panel says Authorized',
    url: V3,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: plainShell(
      { at: 'Legal info' },
      `<h1>Account settings | Legal info</h1>${INTRO}
       <div class="row"><button aria-pressed="false">Partner</button><button aria-pressed="true">Reseller</button><button aria-pressed="false">Developer</button></div>
       <div hidden><h2>Legal business profile</h2><p>Verification status <b>Authorized</b></p><table><tr><td>Company name</td><td>Contoso Global Ltd</td></tr></table></div>
       <div><h2>Legal business profile</h2>
        <table><tbody><tr><th scope="row">Verification status</th><td>Rejected</td><td><button>Fix now</button></td></tr></tbody></table>
        <ol><li><img alt="Completed" src="data:,"> Verification started</li><li><img alt="Completed" src="data:,"> Email ownership</li><li><img alt="Failed" src="data:,"> Employment verification</li><li>Business verification</li><li>Decision</li></ol>
        <h2>Company details</h2>
        <table><tr><td>Company name</td><td>Fabrikam Cloud Ltd</td></tr><tr><td>Security contact</td><td>Soc Team, soc@fabrikam.example</td></tr><tr><td>Registration number</td><td>-</td></tr></table></div>
       <div hidden><p>Vetting status: Pending</p></div>`,
    ),
    says: [
      says('verification.status', 'rejected'),
      says('verification.fixNow', true),
      says('verification.step.email', 'done'),
      says('verification.step.employment', 'failed'),
      says('legal.companyName', 'Fabrikam Cloud Ltd'),
      says('legal.securityContact', 'present'),
      says('legal.registrationNumber', 'absent'),
    ],
    may: [
      ...FOLLOWS,
      says('verification.step.business', 'open'),
      says('verification.step.decision', 'open'),
      says('account.name', 'Fabrikam Cloud Ltd'),
    ],
    account: { name: 'Fabrikam Cloud Ltd' },
  }),
  other({
    name: 'reseller tab: cards in nested roots with slotted labels and values',
    url: `${V3}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: mountedShell(
      { at: 'Legal info' },
      `<h1>Legal info</h1>${shadow(
        'accexp_he-tabs',
        '<div role="tablist"><slot></slot></div>',
        ['Partner', 'Reseller', 'Developer']
          .map((t) => shadow('accexp_he-tab', '<slot></slot>', t, `role="tab" aria-selected="${t === 'Reseller'}"`))
          .join(''),
      )}
       ${shadow(
         'accexp_he-card',
         '<div class="head"><slot name="title"></slot></div><div class="body"><slot></slot></div>',
         `<span slot="title">Legal business profile</span>${shadow('accexp_he-field', '<label><slot name="label"></slot></label><div><slot></slot></div>', '<span slot="label">Verification status</span><span>Authorized</span>')}`,
       )}
       ${shadow(
         'accexp_he-card',
         '<div class="head"><slot name="title"></slot></div><div class="body"><slot></slot></div>',
         `<span slot="title">Company details</span>${[
           ['Company name', 'Northwind Reselling BV'],
           ['Security contact', 'security@northwind.example'],
           ['Registration number', 'KVK 7777'],
         ]
           .map(([l, v]) =>
             shadow(
               'accexp_he-field',
               '<label><slot name="label"></slot></label><div><slot></slot></div>',
               `<span slot="label">${l}</span><span>${v}</span>`,
             ),
           )
           .join('')}`,
       )}
       ${shadow(
         'accexp_he-card',
         '<div class="head"><slot name="title"></slot></div><div class="body"><slot></slot></div>',
         `<span slot="title">Program info</span>${shadow('accexp_he-field', '<label><slot name="label"></slot></label><div><slot></slot></div>', '<span slot="label">Indirect Reseller status</span><span>Active</span>')}`,
       )}`,
    ),
    says: [
      says('verification.status', 'authorized'),
      says('legal.companyName', 'Northwind Reselling BV'),
      says('legal.securityContact', 'present'),
      says('legal.registrationNumber', 'present'),
      says('programme.reseller', 'active'),
    ],
    may: [...FOLLOWS, says('account.name', 'Northwind Reselling BV')],
    account: { name: 'Northwind Reselling BV' },
  }),
  other({
    name: 'reseller tab: legend, FAQ, tooltip and a quoted word, while the value itself is still a skeleton',
    url: `${AT}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    states: ['ready', 'loading'],
    html: plainShell(
      { at: 'Legal info', beside: '<div role="tooltip" id="tip">Rejected: we could not verify your account. Choose Fix now.</div>' },
      `<h1>Account settings | Legal info</h1>${INTRO}
       <div role="tablist"><a role="tab" aria-selected="false">Partner</a><a role="tab" aria-selected="true">Reseller</a></div>
       <div role="tabpanel"><h2>Legal business profile</h2>
        <p>When verification is complete, your status appears as “Authorized”.</p>
        <div class="row"><span>Verification status</span><span class="sk" aria-busy="true"></span></div>
        <h3>What the statuses mean</h3><dl><dt>Pending</dt><dd>We are checking your data.</dd><dt>Authorized</dt><dd>You are verified.</dd><dt>Rejected</dt><dd>Use Fix now.</dd></dl>
        <details><summary>Frequently asked questions</summary><p>Verification status Rejected: what can I do?</p></details></div>`,
    ),
    may: [],
  }),
  other({
    name: 'reseller tab: German, definition rows in divs',
    guess: 'arrangement, German wording of today',
    url: 'https://partner.microsoft.com/de-de/dashboard/account/v3/organization/legalinfo#csp',
    page: 'account.legalInfo',
    tab: 'reseller',
    html: plainShell(
      {
        lang: 'de-DE',
        nav: ['Übersicht', 'Benutzerverwaltung', 'Vereinbarungen', 'Rechtliche Informationen', 'Bezeichner'],
        at: 'Rechtliche Informationen',
      },
      `<h1>Kontoeinstellungen | Rechtliche Informationen</h1>
       <div role="tablist"><button role="tab" aria-selected="false">Partner</button><button role="tab" aria-selected="true">Händler</button><button role="tab" aria-selected="false">Entwickler</button></div>
       <div role="tabpanel"><h2>Rechtliches Geschäftsprofil</h2>
        <div class="row"><div>Überprüfungsstatus</div><div>Autorisiert</div></div>
        <h2>Company details</h2><div class="row"><div>Firmenname</div><div>Adatum Systemhaus GmbH</div></div>
        <h2>Programminfo</h2><div class="row"><div>Indirect Reseller status</div><div>Aktiv</div></div></div>`,
    ),
    says: [
      says('verification.status', 'authorized'),
      says('legal.companyName', 'Adatum Systemhaus GmbH'),
      says('programme.reseller', 'active'),
    ],
    may: [...FOLLOWS, says('account.name', 'Adatum Systemhaus GmbH')],
    account: { name: 'Adatum Systemhaus GmbH' },
  }),
  other({
    name: 'reseller tab: Simplified Chinese, table; the programme status is a word with two meanings',
    guess: 'arrangement, Chinese wording of today',
    url: 'https://partner.microsoft.com/zh-cn/dashboard/account/v3/organization/legalinfo#csp',
    page: 'account.legalInfo',
    tab: 'reseller',
    html: heShell(
      { lang: 'zh-CN', nav: ['概述', '用户管理', '协议', '法律信息', '标识符'], at: '法律信息' },
      `<h1>帐户设置 | 法律信息</h1>
       <div role="tablist"><div role="tab" aria-selected="false">合作伙伴</div><div role="tab" aria-selected="true">经销商</div></div>
       <div role="tabpanel"><table><tr><th scope="row">验证状态</th><td>已授权</td></tr><tr><th scope="row">公司名称</th><td>康托索科技有限公司</td></tr></table>
       <h3>计划信息</h3><table><tr><th scope="row">Indirect Reseller status</th><td>挂起</td></tr></table></div>`,
    ),
    says: [says('verification.status', 'authorized')],
    may: [...FOLLOWS, says('legal.companyName', '康托索科技有限公司'), says('account.name', '康托索科技有限公司')],
    account: { name: '康托索科技有限公司' },
  }),
  other({
    name: 'reseller tab: French, the label only known from running text',
    guess: 'arrangement, French wording of today',
    url: 'https://partner.microsoft.com/fr-fr/dashboard/v2/account-settings/organization/legalinfo#csp',
    page: 'account.legalInfo',
    tab: 'reseller',
    html: plainShell(
      {
        lang: 'fr-FR',
        nav: ['Vue d’ensemble', 'Gestion des utilisateurs', 'Contrats', 'Informations légales'],
        at: 'Informations légales',
      },
      `<h1>Paramètres du compte | Informations légales</h1>
       <div role="tablist"><button role="tab" aria-selected="false">Partenaire</button><button role="tab" aria-selected="true">Revendeur</button></div>
       <section role="tabpanel"><div class="row"><strong>État de vérification</strong><span class="pill">En attente</span></div>
        <div class="row"><strong>Nom de la société</strong><span>Litware Services SARL</span></div>
        <h2>Informations sur le programme</h2></section>`,
    ),
    says: [says('verification.status', 'pending')],
    may: [...FOLLOWS, says('legal.companyName', 'Litware Services SARL'), says('account.name', 'Litware Services SARL')],
    account: { name: 'Litware Services SARL' },
  }),
  other({
    name: 'reseller tab: Japanese, rejected, with a button in English',
    guess: 'arrangement, Japanese wording of today',
    url: 'https://partner.microsoft.com/ja-jp/dashboard/account/v3/organization/legalinfo#csp',
    page: 'account.legalInfo',
    tab: 'reseller',
    html: mountedShell(
      { lang: 'ja-JP', nav: ['概要', 'ユーザー管理', '契約', '法的情報', '識別子'], at: '法的情報' },
      `<h1>アカウント設定 | 法的情報</h1>
       <div role="tablist"><span role="tab" aria-selected="false">パートナー</span><span role="tab" aria-selected="true">リセラー</span></div>
       <div role="tabpanel"><dl><div><dt>検証状態</dt><dd>拒否</dd></div><div><dt>会社名</dt><dd>コントソ株式会社</dd></div></dl>${heButton('accexp_', 'Fix now')}</div>`,
    ),
    says: [says('verification.status', 'rejected'), says('verification.fixNow', true)],
    may: [...FOLLOWS, says('legal.companyName', 'コントソ株式会社'), says('account.name', 'コントソ株式会社')],
    account: { name: 'コントソ株式会社' },
  }),
  other({
    name: 'reseller tab: English page with Hindi chrome, heading and status pill side by side',
    guess: 'everything in Hindi: no localised portal text is public',
    url: `${AT}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: plainShell(
      { lang: 'hi-IN', title: 'भागीदार केंद्र', nav: ['अवलोकन', 'उपयोगकर्ता प्रबंधन', 'अनुबंध', 'कानूनी जानकारी'], at: 'कानूनी जानकारी' },
      `<h1>Account settings | Legal info</h1>${INTRO}
       <div role="tablist"><button role="tab" aria-selected="false">Partner</button><button role="tab" aria-selected="true">Reseller</button></div>
       <div role="tabpanel"><article><h3>Verification status</h3><span class="pill">Authorized</span></article>
       <article><h3>Indirect Reseller status</h3><span class="pill">Qualified</span></article></div>`,
    ),
    says: [says('verification.status', 'authorized'), says('programme.reseller', 'qualified')],
    may: FOLLOWS,
  }),
  other({
    name: 'older partner profile: support profile, signed reseller terms, CSP tier, MPN ID',
    guess: 'arrangement; the words come from descriptions of old screenshots',
    url: 'https://partner.microsoft.com/pcv/accountsettings/partnerprofile',
    page: 'account.legalInfo',
    html: oldShell(
      { nav: ['Account settings', 'Partner profile', 'User management'], at: 'Partner profile' },
      `<h1>Partner profile</h1>
       <h2>Legal business profile</h2><div><div class="lbl">Company name</div><div>Proseware Inc.</div></div>
       <h2>Program info</h2><div><div class="lbl">MPN ID</div><div>4455667 <a href="#">Update</a></div></div><div><div class="lbl">CSP tier</div><div>Indirect reseller</div></div>
       <div><div class="lbl">Indirect Reseller Terms</div><div>2/11/2020</div><div>Signed</div></div>
       <h2>Customer support profile</h2><a href="#">Update</a><div><div class="lbl">Website</div><div>https://support.proseware.example</div></div><div><div class="lbl">Email</div><div>help@proseware.example</div></div><div><div class="lbl">Phone</div><div>+1 425 555 0100</div></div>`,
    ),
    says: [says('programme.reseller', 'signed'), says('legal.supportContact', 'present'), says('legal.companyName', 'Proseware Inc.')],
    may: [says('partnerId.associated', '4455667'), says('enrolment.submitted', true), says('account.name', 'Proseware Inc.')],
    account: { partnerId: '4455667', name: 'Proseware Inc.' },
  }),
  other({
    name: 'reseller tab: appeal pane open with "Rejected" for the last paper, overall Pending',
    url: `${AT}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: plainShell(
      {
        at: 'Legal info',
        beside: `<div role="dialog" aria-label="Account Verification" style="position:fixed;right:0;top:0;width:300px"><h2>Account Verification</h2>
          <p>Your last document was Rejected.</p><label>Select document type to upload <select><option>Tax registration</option></select></label><button>Upload</button></div>`,
      },
      `<h1>Account settings | Legal info</h1><div role="tablist"><button role="tab" aria-selected="true">Reseller</button></div>
       <div role="tabpanel"><h2>Legal business profile</h2><p><b>Verification status</b>: Pending</p></div>`,
    ),
    says: [says('verification.status', 'pending')],
    may: FOLLOWS,
  }),
  other({
    name: 'reseller tab: list with aria-current="step" and words for screen readers; due diligence is asked',
    url: `${V3}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: plainShell(
      { at: 'Legal info' },
      `<h1>Account settings | Legal info</h1><div role="tablist"><button role="tab" aria-selected="false">Partner</button><button role="tab" aria-selected="true">Reseller</button></div>
       <div role="tabpanel"><ol aria-label="Verification progress">
        ${['Verification started', 'Email ownership', 'Employment verification', 'Business verification'].map((s) => `<li><span class="sr">Completed</span>${s}</li>`).join('')}
        <li aria-current="step">Additional due diligence</li><li>Decision</li></ol>
        <div class="row"><div id="vs">Verification status</div><div aria-labelledby="vs">Pending</div></div></div>`,
    ),
    says: [
      says('verification.status', 'pending'),
      says('verification.step.email', 'done'),
      says('verification.step.employment', 'done'),
      says('verification.step.business', 'done'),
      says('verification.step.dueDiligence', 'current'),
    ],
    may: [...FOLLOWS, says('verification.step.decision', 'open')],
  }),
  other({
    name: 'reseller tab: newer wording, User Action Needed in one step, link to the summary',
    guess: 'arrangement; step words from descriptions only',
    url: `${AT}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: heShell(
      { at: 'Legal info' },
      `<h1>Account settings | Legal info</h1><div role="tablist"><button role="tab" aria-selected="true">Reseller</button><button role="tab" aria-selected="false">Partner</button></div>
       <div role="tabpanel"><a href="#">Verification Summary</a>
       <div class="row"><span>Verification status</span><span>Pending</span></div>
       <ul><li>Verification started <span class="pill">Completed</span></li><li>Email ownership <span class="pill">Completed</span></li><li>Employment verification <span class="pill">Completed</span></li><li>Business verification <span class="pill">Pending Partner Action</span> <button>User Action Needed</button></li><li>Decision</li></ul></div>`,
    ),
    says: [
      says('verification.status', 'pending'),
      says('verification.step.email', 'done'),
      says('verification.step.employment', 'done'),
      says('verification.step.business', 'action'),
      says('verification.fixNow', true),
    ],
    may: [...FOLLOWS, says('verification.step.decision', 'open')],
  }),
];
