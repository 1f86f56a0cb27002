import { about, type OtherPage, other, says } from '../other-page';
import { CUSTOMER_NAV, heShell, mountedShell, oldShell, plainShell, shadow } from '../shells';

/** Ordinary arrangements that were added later: split tables, chips, avatars, helper texts in cells, further languages. */

const LEGAL = 'https://partner.microsoft.com/dashboard/v2/account-settings/organization/legalinfo#csp';
const AGREEMENTS = 'https://partner.microsoft.com/dashboard/v2/account-settings/settings/agreements';
const USERS = 'https://partner.microsoft.com/dashboard/v2/account-settings/usermanagement#users';
const CUSTOMERS = 'https://partner.microsoft.com/dashboard/v2/customers/list';
const IDS = 'https://partner.microsoft.com/dashboard/account/v3/organization/identity';
const TABS = (chosen: string, ...names: string[]) =>
  `<div role="tablist">${names.map((n) => `<button role="tab" aria-selected="${n === chosen}">${n}</button>`).join('')}</div>`;
const FOLLOWS = [says('enrolment.submitted', true), says('verification.step.started', 'done')];
const ONE = '77770001-6666-4777-8888-999999999999';
const TWO = '77770002-6666-4777-8888-999999999999';
const customer = (id: string, name: string, domain: string) =>
  about('customer', id, {
    'customer.listed': true,
    'customer.name': name,
    'customer.domain': domain,
    'customer.relationship': 'cloud-reseller',
  });
const LOADED = says('customers.listLoaded', true);
const signed = (by: string) => [
  says('agreement.mpa', 'accepted'),
  says('agreement.mpaAcceptedOn', '2024-03-14'),
  says('agreement.mpaAcceptedBy', by),
];
const HEADS = ['Program', 'Agreement name', 'Date accepted', 'Version', 'Accepted by', 'Action'];
const th = (heads: readonly string[]) => heads.map((h) => `<th>${h}</th>`).join('');

export const MORE_ARRANGEMENTS: OtherPage[] = [
  other({
    name: 'reseller tab: label and value paragraphs, a chip with an icon',
    url: LEGAL,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: plainShell(
      { at: 'Legal info' },
      `<h1>Account settings | Legal info</h1>${TABS('Reseller', 'Partner', 'Reseller')}<div role="tabpanel">
       <div class="cell"><p class="label">Verification status <button aria-label="More about the verification status">ⓘ</button></p><p class="value"><span class="chip"><svg aria-hidden="true"></svg>Authorized</span></p></div>
       <div class="cell"><p class="label">Legal address</p><p class="value"><span>1 Main St</span><span>Redmond, WA 98052</span><span>United States</span></p></div>
       <div class="cell"><p class="label">Security contact</p><p class="value"><span>Lee Gu</span> <span>lee@fabrikam.example</span></p></div></div>`,
    ),
    says: [
      says('verification.status', 'authorized'),
      says('legal.address', '1 Main St Redmond, WA 98052 United States'),
      says('legal.securityContact', 'present'),
    ],
    may: [...FOLLOWS, says('account.country', 'US')],
  }),
  other({
    name: 'reseller tab: subway stops without prefix that say their state in their names',
    guess: 'attributes other than current',
    url: LEGAL,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: heShell(
      { at: 'Legal info' },
      `<h1>Account settings | Legal info</h1>${TABS('Reseller', 'Partner', 'Reseller', 'Developer')}<div role="tabpanel"><he-subway>${[
        ['Verification started', 'completed'],
        ['Email ownership', 'completed'],
        ['Employment verification', 'failed'],
        ['Business verification', 'not started'],
        ['Decision', 'not started'],
      ]
        .map(([s, state]) =>
          shadow('he-subway-stop', '<slot></slot>', s, `aria-label="${s}, ${state}"${state === 'failed' ? ' current' : ''}`),
        )
        .join('')}</he-subway><p>Verification status: <strong>Rejected</strong></p></div>`,
    ),
    says: [
      says('verification.status', 'rejected'),
      says('verification.step.email', 'done'),
      says('verification.step.employment', 'failed'),
      says('verification.step.business', 'open'),
    ],
    may: [...FOLLOWS, says('verification.step.decision', 'open')],
  }),
  other({
    name: 'reseller tab: a column of labels, a column of values',
    url: LEGAL,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: mountedShell(
      { at: 'Legal info' },
      `<h1>Legal info</h1>${TABS('Reseller', 'Partner', 'Reseller')}<div class="row"><div><p>Verification status</p><p>Company name</p><p>Registration number</p></div><div><p>Pending</p><p>Wide World Ltd</p><p>12345678</p></div></div>`,
    ),
    says: [
      says('verification.status', 'pending'),
      says('legal.companyName', 'Wide World Ltd'),
      says('legal.registrationNumber', 'present'),
    ],
    may: [...FOLLOWS, says('account.name', 'Wide World Ltd')],
    account: { name: 'Wide World Ltd' },
  }),
  other({
    name: 'reseller tab: Portuguese, definition list with buttons',
    guess: 'arrangement, Portuguese wording of today',
    url: 'https://partner.microsoft.com/pt-br/dashboard/account/v3/organization/legalinfo#csp',
    page: 'account.legalInfo',
    tab: 'reseller',
    html: plainShell(
      {
        lang: 'pt-BR',
        nav: ['Visão geral', 'Gerenciamento de usuários', 'Contratos', 'Informações jurídicas'],
        at: 'Informações jurídicas',
      },
      `<h1>Configurações da conta | Informações jurídicas</h1>${TABS('Revendedor', 'Parceiro', 'Revendedor')}<div role="tabpanel"><dl><div><dt>Status de verificação</dt><dd>Pendente</dd><dd><button>?</button></dd></div><div><dt>Nome da empresa</dt><dd>Contoso Brasil Ltda.</dd></div></dl></div>`,
    ),
    says: [says('verification.status', 'pending'), says('legal.companyName', 'Contoso Brasil Ltda.')],
    may: [...FOLLOWS, says('account.name', 'Contoso Brasil Ltda.')],
    account: { name: 'Contoso Brasil Ltda.' },
  }),
  other({
    name: 'reseller tab: Korean',
    guess: 'arrangement, Korean wording of today',
    url: 'https://partner.microsoft.com/ko-kr/dashboard/account/v3/organization/legalinfo#csp',
    page: 'account.legalInfo',
    tab: 'reseller',
    html: plainShell(
      { lang: 'ko-KR', nav: ['개요', '사용자 관리', '계약', '법적 정보'], at: '법적 정보' },
      `<h1>계정 설정 | 법적 정보</h1>${TABS('재판매인', '파트너', '재판매인')}<div role="tabpanel"><table><tr><th scope="row">확인 상태</th><td>승인됨</td></tr></table></div>`,
    ),
    says: [says('verification.status', 'authorized')],
    may: FOLLOWS,
  }),
  other({
    name: 'reseller tab: Italian, one word for two refusals',
    guess: 'arrangement, Italian wording of today',
    url: 'https://partner.microsoft.com/it-it/dashboard/v2/account-settings/organization/legalinfo#csp',
    page: 'account.legalInfo',
    tab: 'reseller',
    html: heShell(
      { lang: 'it-IT', nav: ['Panoramica', 'Gestione utenti', 'Contratti', 'Informazioni legali'], at: 'Informazioni legali' },
      `<h1>Impostazioni account | Informazioni legali</h1>${TABS('Rivenditore', 'Partner', 'Rivenditore')}<div role="tabpanel"><div class="row"><b>Stato di verifica</b><span>Rifiutato</span></div></div>`,
    ),
    says: [says('verification.status', 'rejected')],
    may: FOLLOWS,
  }),
  other({
    name: 'agreements: heads in one table, rows in another below it',
    url: AGREEMENTS,
    page: 'account.agreements',
    html: plainShell(
      { at: 'Agreements' },
      `<h1>Account settings | Agreements</h1><div class="sticky"><table><tr>${th(HEADS)}</tr></table></div><div class="body"><table><tr><td>CSP</td><td>Microsoft Partner Agreement</td><td>14 March 2024</td><td>View</td><td>Anna Berg</td><td></td></tr></table></div>`,
    ),
    says: signed('Anna Berg'),
  }),
  other({
    name: 'agreements: French, named month',
    guess: 'arrangement, French wording of today',
    url: 'https://partner.microsoft.com/fr-fr/dashboard/account/v3/settings/agreements',
    page: 'account.agreements',
    html: plainShell(
      { lang: 'fr-FR', nav: ['Vue d’ensemble', 'Contrats', 'Informations légales'], at: 'Contrats' },
      `<h1>Paramètres du compte | Contrats</h1><table><tr>${th(HEADS)}</tr><tr><td>CSP</td><td>Contrat Partenaire Microsoft</td><td>14 mars 2024</td><td><a href="#">Afficher</a></td><td>Zoé Petit</td><td></td></tr></table>`,
    ),
    says: signed('Zoé Petit'),
  }),
  other({
    name: 'agreements: Japanese, signed, year first',
    guess: 'arrangement, Japanese wording of today',
    url: 'https://partner.microsoft.com/ja-jp/dashboard/v2/account-settings/settings/agreements',
    page: 'account.agreements',
    html: heShell(
      { lang: 'ja-JP', nav: ['概要', 'Agreements', '法的情報'], at: 'Agreements' },
      `<h1>アカウント設定 | Agreements</h1><table><tr>${th(HEADS)}</tr><tr><td>CSP</td><td>Microsoft Partner Agreement</td><td>2024年3月14日</td><td><a href="#">表示</a></td><td>山田 太郎</td><td></td></tr></table>`,
    ),
    says: signed('山田 太郎'),
  }),
  other({
    name: 'agreements: rows and cells that are components of their own, each in its root',
    url: AGREEMENTS,
    page: 'account.agreements',
    html: heShell(
      { at: 'Agreements' },
      `<h1>Account settings | Agreements</h1>${shadow(
        'accexp_he-data-grid',
        '<div role="grid"><slot></slot></div>',
        [HEADS, ['CSP', 'Microsoft Partner Agreement', 'Not Accepted', 'View', '', 'Accept']]
          .map((r, i) =>
            shadow(
              'accexp_he-data-grid-row',
              '<slot></slot>',
              r
                .map((c) =>
                  shadow(
                    'accexp_he-data-grid-cell',
                    '<span><slot></slot></span>',
                    c === 'Accept' ? '<button>Accept</button>' : c,
                    `role="${i ? 'gridcell' : 'columnheader'}"`,
                  ),
                )
                .join(''),
              'role="row"',
            ),
          )
          .join(''),
      )}`,
    ),
    says: [says('agreement.mpa', 'not-accepted')],
  }),
  other({
    name: 'users: initials in a circle, roles as chips',
    url: USERS,
    page: 'account.users',
    tab: 'users',
    html: plainShell(
      { at: 'User management' },
      `<h1>Account settings | User management</h1>${TABS('Users', 'Users', 'Groups')}<table><tr><th><span class="sr">Select</span></th><th>Name</th><th>Role(s)</th></tr>
       <tr><td><input type="checkbox" aria-label="Select row"></td><td><div class="avatar">AB</div><a href="#">Anna Berg</a><div>anna@contoso.example</div></td><td><span class="chip">Global admin</span><span class="chip">Admin agent</span></td></tr></table>`,
    ),
    says: about('user', 'anna@contoso.example', { 'user.name': 'Anna Berg', 'user.roles': ['global-admin', 'admin-agent'] }),
  }),
  other({
    name: 'users: "(you)" behind the name, a guest without roles',
    guess: '"(you)"',
    url: USERS,
    page: 'account.users',
    tab: 'users',
    html: mountedShell(
      { at: 'User management' },
      `<h1>Account settings | User management</h1>${TABS('Users', 'Users', 'Groups')}<table><tr><th>Name</th><th>Role(s)</th><th>Action</th></tr>
       <tr><td>Cem Ay <em>(you)</em><br>cem@tailspin.example</td><td>Helpdesk agent</td><td><button>Edit</button></td></tr><tr><td>Dora Lo<br>dora@partner.example</td><td></td><td><button>Edit</button></td></tr></table>`,
    ),
    says: [
      ...about('user', 'cem@tailspin.example', { 'user.roles': ['helpdesk-agent'], 'user.name': 'Cem Ay' }),
      ...about('user', 'dora@partner.example', { 'user.name': 'Dora Lo' }),
    ],
    may: [says('me.user', 'cem@tailspin.example'), ...about('user', 'dora@partner.example', { 'user.roles': [] })],
  }),
  other({
    name: 'customers: words for screen readers in the name cell, sort arrows in the heads',
    url: CUSTOMERS,
    page: 'customers.list',
    html: plainShell(
      { nav: CUSTOMER_NAV, at: 'Customer list' },
      `<h1>Customers | Customer list</h1><table role="grid"><tr><th>Name <span>↑</span><span class="sr">sorted ascending</span></th><th>Microsoft ID</th><th>Primary domain name</th><th>Relationship</th></tr>
       <tr><td><label><input type="radio"><span class="sr">Select row</span></label><a href="#">Lucerne Bakery</a></td><td>${ONE}</td><td><a href="#">lucerne.example</a></td><td>Cloud Reseller</td></tr></table>`,
    ),
    says: [LOADED, ...customer(ONE, 'Lucerne Bakery', 'lucerne.example')],
  }),
  other({
    name: 'customers: heads in one table, rows in another below it',
    url: CUSTOMERS,
    page: 'customers.list',
    html: heShell(
      { nav: CUSTOMER_NAV, at: 'Customer list' },
      `<h1>Customers | Customer list</h1><table><tr>${th(['Name', 'Microsoft ID', 'Primary domain name', 'Relationship'])}</tr></table><table><tr><td>Trey Research</td><td>${TWO}</td><td>trey.example</td><td>Cloud Reseller</td></tr></table>`,
    ),
    says: [LOADED, ...customer(TWO, 'Trey Research', 'trey.example')],
  }),
  other({
    name: 'customers: a button to copy beside each id, menu in the last column',
    url: CUSTOMERS,
    page: 'customers.list',
    html: mountedShell(
      { nav: CUSTOMER_NAV, at: 'Customer list' },
      `<h1>Customer List | Customers</h1><table><thead><tr>${th(['', 'Name', 'Microsoft ID', 'Primary domain name', 'Relationship', 'Actions'])}</tr></thead><tbody>
       <tr><td><input type="checkbox"></td><td><a href="#">Fourth Coffee</a></td><td>${ONE} <button>Copy</button></td><td>fourthcoffee.com</td><td>Cloud Reseller</td><td><button>⋯</button></td></tr></tbody></table>`,
    ),
    says: [LOADED, ...customer(ONE, 'Fourth Coffee', 'fourthcoffee.com')],
  }),
  other({
    name: 'identifiers: French, label over value',
    guess: 'arrangement',
    url: 'https://partner.microsoft.com/fr-fr/dashboard/account/v3/organization/identity',
    page: 'account.identifiers',
    tab: 'csp',
    html: plainShell(
      { lang: 'fr-FR', nav: ['Informations légales', 'Identificateurs'], at: 'Identificateurs' },
      `<h1>Paramètres du compte | Identificateurs</h1>${TABS('CSP', 'Partenaire', 'CSP')}<div role="tabpanel"><div><small>Associated PartnerID</small><div>7001234</div></div></div>`,
    ),
    says: [says('partnerId.cspTab', true), says('partnerId.associated', '7001234')],
    account: { partnerId: '7001234' },
  }),
  other({
    name: 'identifiers: two tenants, two associated ids',
    guess: 'a table with several tenants',
    url: IDS,
    page: 'account.identifiers',
    tab: 'csp',
    html: plainShell(
      { nav: ['Legal info', 'Identifiers'], at: 'Identifiers' },
      `<h1>Account settings | Identifiers</h1>${TABS('CSP', 'Partner', 'CSP')}<div role="tabpanel"><table><tr><th>Tenant</th><th>Associated PartnerID</th><th>Type</th></tr><tr><td>contoso.example</td><td>7001111</td><td>Location</td></tr><tr><td>contoso-us.example</td><td>7002222</td><td>Location</td></tr></table></div>`,
    ),
    says: [says('partnerId.cspTab', true)],
    may: [
      ...about('location', '7001111', { 'location.type': 'location' }),
      ...about('location', '7002222', { 'location.type': 'location' }),
    ],
  }),
  other({
    name: 'providers: logo, name and a badge in one cell',
    guess: 'address, columns',
    url: 'https://partner.microsoft.com/dashboard/v2/customers/indirectproviders',
    page: 'indirectProviders.list',
    html: oldShell(
      { nav: ['Customers', 'Indirect providers'], at: 'Indirect providers' },
      `<h1>Indirect providers</h1><table><tr><th>Indirect provider</th><th>Actions</th></tr><tr><td><img alt="Logo of Adatum" src="data:,"><a href="#">Adatum Distribution SE</a></td><td><a href="#">View customers</a> | <a href="#">Invite new customers</a></td></tr></table>`,
    ),
    says: about('distributor', 'adatum distribution se', { 'distributor.listed': true, 'distributor.name': 'Adatum Distribution SE' }),
  }),
  other({
    name: 'user details: German, agents as switches',
    guess: 'address, switches, German wording of today',
    url: 'https://partner.microsoft.com/de-de/dashboard/account/v3/usermanagement/user/42',
    page: 'account.userDetail',
    html: plainShell(
      { lang: 'de-DE', nav: ['Übersicht', 'Benutzerverwaltung'], at: 'Benutzerverwaltung' },
      `<h1>Kontoeinstellungen | User details</h1><p>Jörg Maier</p><p>joerg@adatum.example</p><h2>Manage your organization's account as</h2><label><input type="checkbox" role="switch">Globaler Administrator</label><label><input type="checkbox" role="switch" checked>Abrechnungsadministrator</label>
       <h2>Assists your customers as</h2><label><input type="checkbox" role="switch" checked>Administrator-Agent</label><label><input type="checkbox" role="switch">Helpdesk-Agent</label>`,
    ),
    says: about('user', 'joerg@adatum.example', { 'user.roles': ['billing-admin', 'admin-agent'] }),
    may: about('user', 'joerg@adatum.example', { 'user.name': 'Jörg Maier' }),
  }),
];
