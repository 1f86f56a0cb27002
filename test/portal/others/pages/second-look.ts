import { about, type OtherPage, other, says } from '../other-page';
import { CUSTOMER_NAV, heShell, mountedShell, plainShell, shadow } from '../shells';

/** Traps and arrangements written after the readers had been mended: the same kinds of mistake in other clothes. */

const ROOT = 'https://partner.microsoft.com/dashboard/v2/account-settings';
const LEGAL = `${ROOT}/organization/legalinfo`;
const LIST = 'https://partner.microsoft.com/dashboard/v2/customers/list';
const USERS = `${ROOT}/usermanagement#users`;
const FOLLOWS = [says('enrolment.submitted', true), says('verification.step.started', 'done')];
const TABS =
  '<div role="tablist"><button role="tab" aria-selected="false">Partner</button><button role="tab" aria-selected="true">Reseller</button></div>';
const id = (n: number) => `8888${String(n).padStart(4, '0')}-6666-4777-8888-999999999999`;
const cells = (n: number, name = `Shop ${n}`) => `<tr><td>${name}</td><td>${id(n)}</td><td>s${n}.example</td><td>Cloud Reseller</td></tr>`;
const table = (rows: string) =>
  `<table><tr><th>Name</th><th>Microsoft ID</th><th>Primary domain name</th><th>Relationship</th></tr>${rows}</table>`;
const customer = (n: number, name = `Shop ${n}`) =>
  about('customer', id(n), {
    'customer.listed': true,
    'customer.name': name,
    'customer.domain': `s${n}.example`,
    'customer.relationship': 'cloud-reseller',
  });
const LOADED = says('customers.listLoaded', true);
const list = (name: string, main: string, whole: boolean, lang = 'en-US') =>
  other({
    name: `list: ${name}`,
    url: LIST,
    page: 'customers.list',
    html: plainShell({ lang, nav: CUSTOMER_NAV, at: 'Customer list' }, `<h1>Customers | Customer list</h1>${main}`),
    says: [LOADED, ...customer(1), ...customer(2)],
    lists: [{ kind: 'customer', whole, ids: [id(1), id(2)] }],
  });
const legal = (name: string, main: string, given: Partial<OtherPage> = {}) =>
  other({
    name: `reseller tab: ${name}`,
    url: `${LEGAL}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: plainShell({ at: 'Legal info' }, `<h1>Account settings | Legal info</h1>${main}`),
    ...given,
  });
const agreement = (name: string, row: string, claims: OtherPage['says'] = [], lang = 'en-US') =>
  other({
    name: `agreements: ${name}`,
    url: `${ROOT}/settings/agreements`,
    page: 'account.agreements',
    html: heShell(
      { lang, at: 'Agreements' },
      `<h1>Account settings | Agreements</h1><table><tr><th>Program</th><th>Agreement name</th><th>Date accepted</th><th>Status</th><th>Accepted by</th></tr>${row}</table>`,
    ),
    says: claims,
  });
const signed = (by: string) => [
  says('agreement.mpa', 'accepted'),
  says('agreement.mpaAcceptedOn', '2024-03-14'),
  says('agreement.mpaAcceptedBy', by),
];
const STATUS = '<div class="row"><span>Verification status</span><span>@</span></div>';

export const SECOND_LOOK: OtherPage[] = [
  list('German, more to load', `${table(cells(1) + cells(2))}<button>Weitere laden</button>`, false, 'de-DE'),
  list('German page of pages', `${table(cells(1) + cells(2))}<div>Seite <b>1</b> von <b>3</b></div>`, false, 'de-DE'),
  list(
    'the count stands above, split over elements',
    `<div><span>Showing</span> <b>2</b> <span>of</span> <b>40</b></div>${table(cells(1) + cells(2))}`,
    false,
  ),
  list(
    'the count is that of the rows, arrows without effect',
    `${table(cells(1) + cells(2))}<div><button disabled>‹</button><span>1–2 of 2</span><button disabled>›</button></div>`,
    true,
  ),
  list(
    'a choice of relationship is pressed',
    `<button aria-pressed="false">All</button><button aria-pressed="true">Cloud Reseller</button>${table(cells(1) + cells(2))}`,
    false,
  ),
  other({
    name: 'list: one name begins like a command, one has a badge, one a remark below',
    url: LIST,
    page: 'customers.list',
    html: mountedShell(
      { nav: CUSTOMER_NAV, at: 'Customer list' },
      `<h1>Customers | Customer list</h1>${table(
        cells(1, '<a href="#">Open Systems AG</a> <button>Copy</button>') +
          cells(2, '<span>Lucerne Bakery</span> <span class="badge">New</span>') +
          cells(3, 'Trey Research<div class="sub">Transferred last year</div>') +
          cells(4, '<span>Wide World</span> <span>Importers</span>'),
      )}`,
    ),
    says: [
      LOADED,
      ...customer(1, 'Open Systems AG'),
      ...customer(2, 'Lucerne Bakery'),
      ...customer(3, 'Trey Research'),
      ...customer(4, 'Wide World Importers'),
    ],
  }),
  legal(
    'panels side by side in a strip, moved by a transform',
    `${TABS}<div style="width:800px;overflow:hidden"><div style="display:flex;width:1600px;transform:translateX(-800px)">
     <div style="width:800px">${STATUS.replace('@', 'Authorized')}</div><div style="width:800px"><h2>Company details</h2><dl><dt>Security contact</dt><dd>-</dd></dl></div></div></div>`,
    { says: [says('legal.securityContact', 'absent')] },
  ),
  legal(
    'the pane has been scrolled, the status is above its edge',
    `${TABS}<div id="pane" style="height:120px;overflow:auto"><div><h2>Legal business profile</h2>${STATUS.replace('@', 'Pending')}</div><div style="height:900px"></div></div><script>document.getElementById('pane').scrollTop = 600</script>`,
    { says: [says('verification.status', 'pending')], may: FOLLOWS },
  ),
  legal(
    'the status of the payout profile only',
    `${TABS}<div role="tabpanel"><h2>Payout profile</h2>${STATUS.replace('@', 'Rejected')}<button>Fix now</button><h2>Company details</h2><dl><dt>Company name</dt><dd>Contoso Handels GmbH</dd></dl></div>`,
    { says: [says('legal.companyName', 'Contoso Handels GmbH')] },
  ),
  legal(
    'a list to choose a verification status from, opened',
    `${TABS}<div role="tabpanel"><label for="f">Verification status</label><select id="f"><option>Rejected</option></select><ul role="listbox"><li role="option">Pending</li></ul></div>`,
    { states: ['ready', 'loading'] },
  ),
  legal(
    'links as tabs, one of them current',
    `<p class="row"><a href="#mpn">Partner</a><a href="#csp" aria-current="true">Reseller</a></p><section><h2>Legal business profile</h2><p><em>Verification status</em> : <strong>Authorized</strong></p></section>`,
    { says: [says('verification.status', 'authorized')], may: FOLLOWS },
  ),
  other({
    name: 'partner tab: one location in a table is not the company',
    url: `${LEGAL}#mpn`,
    page: 'account.legalInfo',
    tab: 'partner',
    html: plainShell(
      { at: 'Legal info' },
      `<h1>Account settings | Legal info</h1><div role="tablist"><button role="tab" aria-selected="true">Partner</button><button role="tab" aria-selected="false">Reseller</button></div>
       <div role="tabpanel"><h2>Business locations</h2><table><tr><th>Name</th><th>PartnerID</th><th>Country/region</th><th>Verification status</th></tr><tr><td>Contoso Wien</td><td>7654322</td><td>Austria</td><td>Rejected</td></tr></table></div>`,
    ),
    says: about('location', '7654322', { 'location.name': 'Contoso Wien', 'location.country': 'AT', 'location.vetting': 'rejected' }),
  }),
  agreement(
    'an annex with a year',
    '<tr><td>CSP</td><td>Microsoft Partner Agreement Annex 2024</td><td>3/14/2024</td><td></td><td>Anna Berg</td></tr>',
  ),
  agreement(
    'the row has expired',
    '<tr><td>CSP</td><td>Microsoft Partner Agreement</td><td>3/14/2024</td><td>Expired</td><td>Anna Berg</td></tr>',
    [says('agreement.mpaListed', true)],
  ),
  agreement(
    'Hindi month',
    '<tr><td>CSP</td><td>Microsoft Partner Agreement (MPA)</td><td>14 मार्च 2024</td><td></td><td>Asha Rao</td></tr>',
    signed('Asha Rao'),
    'hi-IN',
  ),
  agreement(
    'Russian month',
    '<tr><td>CSP</td><td>Microsoft Partner Agreement</td><td>14 марта 2024 г.</td><td></td><td>Анна Берг</td></tr>',
    signed('Анна Берг'),
    'ru-RU',
  ),
  other({
    name: 'users: surname first with a mark, initials, a badge',
    url: USERS,
    page: 'account.users',
    tab: 'users',
    html: heShell(
      { at: 'User management' },
      `<h1>Account settings | User management</h1><div role="tablist"><button role="tab" aria-selected="true">Users</button></div>${shadow(
        'accexp_he-data-grid',
        `<table role="grid"><tr><th>Name</th><th>Email</th><th>Role(s)</th></tr>
         <tr><td><span>BA</span><span>Berg, Anna (EXT)</span></td><td>anna@contoso.example</td><td>Sales agent</td></tr>
         <tr><td><b>Bo Lind</b> <span class="tag">Guest</span></td><td>bo@contoso.example</td><td>Helpdesk agent</td></tr></table>`,
      )}`,
    ),
    says: [
      ...about('user', 'anna@contoso.example', { 'user.name': 'Berg, Anna (EXT)', 'user.roles': ['sales-agent'] }),
      ...about('user', 'bo@contoso.example', { 'user.name': 'Bo Lind', 'user.roles': ['helpdesk-agent'] }),
    ],
  }),
];
