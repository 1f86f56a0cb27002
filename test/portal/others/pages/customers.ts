import { about, type Claim, type OtherPage, other, says } from '../other-page';
import { CUSTOMER_NAV, heButton, heShell, mountedShell, oldShell, plainShell, shadow } from '../shells';

/** The customer list, its neighbours, and a customer's own pages, whose names and ids are not the account's. */

const AT = 'https://partner.microsoft.com/dashboard/v2/customers/list';
const OLD = 'https://partner.microsoft.com/dashboard/commerce2/customers/list';
const id = (n: number) => `5555${String(n).padStart(4, '0')}-6666-4777-8888-999999999999`;
const CHROME = { nav: CUSTOMER_NAV, at: 'Customer list' };
const COMMANDS = ['Add Customer', 'New relationship', 'New order', 'Manage tags', 'Export', 'Service Management']
  .map((c) => heButton('customersvcadmin_', c))
  .join('');
const LOADED = says('customers.listLoaded', true);

const customer = (tenant: string, name: string, domain: string, relationship: 'cloud-reseller' | 'other' = 'cloud-reseller'): Claim[] =>
  about('customer', tenant, {
    'customer.listed': true,
    'customer.name': name,
    'customer.domain': domain,
    'customer.relationship': relationship,
  });

/** An admin relationship of a customer, by its name. */
const related = (tenant: string, name: string, said: Record<string, unknown>): Claim[] =>
  about('relationship', `${tenant}:${name.toLowerCase()}`, { 'relationship.customer': tenant, 'relationship.name': name, ...said });

const svcGrid = (heads: readonly [string, string][], rows: readonly (readonly [string, ...string[]])[]) =>
  shadow(
    'customersvcadmin_he-data-grid',
    `<table class="data-grid__table he-table" role="grid"><tr id="column-header">${heads.map(([k, h]) => `<th id="cell-${k}-column-header" role="columnheader"><button class="data-grid__sort">${h}</button></th>`).join('')}</tr>
     ${rows
       .map(
         ([rid, ...cells]) =>
           `<tr id="row-${rid}" role="row">${cells.map((c, i) => (i ? `<td id="cell-${heads[i]?.[0]}-${rid}" class="data-grid__cell">${c}</td>` : `<th id="cell-${heads[0]?.[0]}-${rid}">${heButton('customersvcadmin_', c, 'appearance="link"')}</th>`)).join('')}</tr>`,
       )
       .join('')}</table>`,
  );
const HEADS: [string, string][] = [
  ['displayName', 'Name'],
  ['tenantId', 'Microsoft ID'],
  ['domain', 'Primary domain name'],
  ['relationship', 'Relationship'],
  ['tags', 'Tags'],
];

export const CUSTOMERS: OtherPage[] = [
  other({
    name: 'customers: grid with ids of rows and cells; one name is a status word',
    guess: 'column ids other than those of the granular list',
    url: AT,
    page: 'customers.list',
    html: heShell(
      CHROME,
      `<h1>Customers | Customer list</h1>${COMMANDS}${shadow('customersvcadmin_he-search-box', '<input type="search" placeholder="Search">')}<p>2 results found.</p>${svcGrid(
        HEADS,
        [
          [id(1), 'Rejected Records Ltd', id(1), 'rejectedrecords.onmicrosoft.com', 'Cloud Reseller', ''],
          [id(2), 'Fourth Coffee', id(2), 'fourthcoffee.com', 'Advisor', 'VIP'],
        ],
      )}`,
    ),
    says: [
      LOADED,
      ...customer(id(1), 'Rejected Records Ltd', 'rejectedrecords.onmicrosoft.com'),
      ...customer(id(2), 'Fourth Coffee', 'fourthcoffee.com', 'other'),
    ],
    lists: [{ kind: 'customer', whole: true, ids: [id(1), id(2)] }],
  }),
  other({
    name: 'customers: grid of divs, ids only in the column',
    url: OLD,
    page: 'customers.list',
    html: plainShell(
      CHROME,
      `<h1>Customer List | Customers</h1><div role="grid"><div role="row"><div role="columnheader">Name</div><div role="columnheader">Microsoft ID</div><div role="columnheader">Primary domain name</div><div role="columnheader">Relationship</div></div>
       <div role="row"><div role="gridcell"><input type="radio" aria-label="Select row"><a href="#">Lucerne Bakery</a></div><div role="gridcell">${id(3).toUpperCase()}</div><div role="gridcell">lucerne.example</div><div role="gridcell">Cloud Reseller</div></div></div>`,
    ),
    says: [LOADED, ...customer(id(3), 'Lucerne Bakery', 'lucerne.example')],
  }),
  other({
    name: 'customers: skeleton rows',
    url: AT,
    page: 'customers.list',
    states: ['loading'],
    html: heShell(
      CHROME,
      `<h1>Customers | Customer list</h1>${svcGrid(HEADS, [
        ['he-row-0', '', '', '', '', ''],
        ['he-row-1', '', '', '', '', ''],
      ])}`,
    ),
  }),
  other({
    name: 'customers: first page of many',
    guess: 'pager of the customer list',
    url: AT,
    page: 'customers.list',
    html: heShell(
      CHROME,
      `<h1>Customers | Customer list</h1><p>83 results found.</p>${svcGrid(
        HEADS,
        Array.from({ length: 10 }, (_, i) => [id(10 + i), `Customer ${i}`, id(10 + i), `c${i}.example`, 'Cloud Reseller', ''] as const),
      )}<div role="navigation" aria-label="Pager"><button>Previous</button>${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `<button>${n}</button>`).join('')}<button>Next</button></div>`,
    ),
    says: [LOADED, ...Array.from({ length: 10 }, (_, i) => customer(id(10 + i), `Customer ${i}`, `c${i}.example`)).flat()],
    lists: [{ kind: 'customer', whole: false, ids: Array.from({ length: 10 }, (_, i) => id(10 + i)) }],
  }),
  other({
    name: 'customers: a search is typed in',
    url: AT,
    page: 'customers.list',
    html: mountedShell(
      CHROME,
      `<h1>Customers | Customer list</h1>${shadow('customersvcadmin_he-search-box', '<input type="search" value="fabri">', '', 'id="customer-search-box"')}<p>1 results found.</p>${svcGrid(HEADS, [[id(30), 'Fabrikam Kids', id(30), 'fabrikamkids.example', 'Cloud Reseller', '']])}`,
    ),
    says: [LOADED, ...customer(id(30), 'Fabrikam Kids', 'fabrikamkids.example')],
    lists: [{ kind: 'customer', whole: false, ids: [id(30)] }],
  }),
  other({
    name: 'customers: none yet',
    guess: 'words of the empty state',
    url: AT,
    page: 'customers.list',
    html: plainShell(
      CHROME,
      `<h1>Customers | Customer list</h1><table role="grid"><tr>${HEADS.map(([, h]) => `<th>${h}</th>`).join('')}</tr></table><p>0 results found.</p>`,
    ),
    says: [LOADED],
    lists: [{ kind: 'customer', whole: true, ids: [] }],
  }),
  other({
    name: 'customers: older rows that unfold, label and value',
    guess: 'markup',
    url: 'https://partner.microsoft.com/commerce/customers/list',
    page: 'customers.list',
    html: oldShell(
      { nav: ['Customers', 'Indirect providers', 'Account settings'], at: 'Customers' },
      `<h1>Customers</h1><a href="#">Request a reseller relationship</a><table><tr><th>Company name</th><th>Primary domain name</th><th>Relationship</th></tr>
       <tr><td><a href="#">Trey Research</a><div>Microsoft ID: ${id(40)}</div></td><td>trey.example</td><td>Cloud Reseller</td></tr></table>`,
    ),
    says: [LOADED, ...customer(id(40), 'Trey Research', 'trey.example')],
  }),
  other({
    name: 'customers: German',
    guess: 'arrangement; "Cloud Reseller" left in English',
    url: 'https://partner.microsoft.com/de-de/dashboard/commerce2/customers/list',
    page: 'customers.list',
    html: plainShell(
      { lang: 'de-DE', nav: ['Kunden', 'Indirekte Anbieter'], at: 'Kunden' },
      `<h1>Kunden | Customer list</h1><table><tr><th>Name</th><th>Microsoft-ID</th><th>Primärer Domänenname</th><th>Beziehung</th></tr><tr><td>Südwind Möbel</td><td>${id(50)}</td><td>suedwind.example</td><td>Cloud Reseller</td></tr></table>`,
    ),
    says: [LOADED, ...customer(id(50), 'Südwind Möbel', 'suedwind.example')],
  }),
  other({
    name: 'customers: Simplified Chinese in a root',
    guess: 'arrangement',
    url: 'https://partner.microsoft.com/zh-cn/dashboard/v2/customers/list',
    page: 'customers.list',
    html: heShell(
      { lang: 'zh-CN', nav: ['客户', '间接提供商'], at: '客户' },
      `<h1>客户 | Customer list</h1>${svcGrid(
        [
          ['displayName', 'Name'],
          ['tenantId', 'Microsoft ID'],
          ['domain', '主域名'],
          ['relationship', '关系'],
        ],
        [[id(51), '第四咖啡', id(51), 'coffee.cn.example', 'Cloud Reseller']],
      )}`,
    ),
    says: [LOADED, ...customer(id(51), '第四咖啡', 'coffee.cn.example')],
  }),
  other({
    name: 'customers: three hundred rows, Hindi chrome',
    guess: 'Hindi',
    url: AT,
    page: 'customers.list',
    html: plainShell(
      { lang: 'hi-IN', nav: ['ग्राहक सूची', 'Indirect providers'], at: 'ग्राहक सूची' },
      `<h1>Customers | Customer list</h1><table><tr><th>Name</th><th>Microsoft ID</th><th>Primary domain name</th><th>Relationship</th></tr>${Array.from({ length: 300 }, (_, i) => `<tr><td>Shop ${i}</td><td>${id(1000 + i)}</td><td>s${i}.example</td><td>Cloud Reseller</td></tr>`).join('')}</table>`,
    ),
    says: [LOADED, ...Array.from({ length: 300 }, (_, i) => customer(id(1000 + i), `Shop ${i}`, `s${i}.example`)).flat()],
  }),
  other({
    name: 'customer: account page with the customer in the header',
    guess: 'arrangement',
    url: `https://partner.microsoft.com/dashboard/v2/customers/${id(60)}/account`,
    page: 'customers.detail.account',
    html: heShell(
      { nav: ['Subscriptions', 'Order history', 'Admin relationships', 'Account'], at: 'Account', header: '<b>Fourth Coffee</b>' },
      `<h1>Fourth Coffee | Account</h1><dl><dt>Company name</dt><dd>Fourth Coffee</dd><dt>Microsoft ID</dt><dd>${id(60)}</dd><dt>Primary domain name</dt><dd>fourthcoffee.com</dd><dt>Verification status</dt><dd>Authorized</dd></dl>
       <h2>Customer agreement</h2><p>Microsoft Customer Agreement Accepted 3/1/2024 by Terry Adams</p>`,
    ),
    may: about('customer', id(60), { 'customer.name': 'Fourth Coffee', 'customer.domain': 'fourthcoffee.com' }),
  }),
  other({
    name: 'customer: admin relationships, one active, one expired',
    guess: 'markup',
    url: `https://partner.microsoft.com/dashboard/v2/customers/${id(61)}/adminrelationships`,
    page: 'customers.detail.adminRelationships',
    html: plainShell(
      { nav: ['Subscriptions', 'Admin relationships', 'Account'], at: 'Admin relationships' },
      `<h1>Lucerne Bakery | Admin relationships</h1><table><tr><th>Admin relationship name</th><th>Status</th><th>Start date</th><th>End date</th><th>Auto Extend</th></tr>
       <tr><td>Lucerne_old</td><td>Expired</td><td>1/1/2023</td><td>1/1/2025</td><td></td></tr><tr><td>Lucerne_2025</td><td>Active</td><td>1/1/2025</td><td>1/1/2027</td><td></td></tr></table>`,
    ),
    says: [
      ...about('customer', id(61), { 'customer.adminRelationship': 'active' }),
      ...related(id(61), 'Lucerne_old', {
        'relationship.status': 'expired',
        'relationship.startsOn': '2023-01-01',
        'relationship.endsOn': '2025-01-01',
      }),
      ...related(id(61), 'Lucerne_2025', {
        'relationship.status': 'active',
        'relationship.startsOn': '2025-01-01',
        'relationship.endsOn': '2027-01-01',
      }),
    ],
    may: about('customer', id(61), { 'customer.name': 'Lucerne Bakery' }),
  }),
  other({
    name: 'granular administration list is not the customer list',
    url: 'https://partner.microsoft.com/dashboard/v2/customers/granularadminaccess/list',
    page: 'gdap.list',
    html: heShell(
      { nav: CUSTOMER_NAV, at: 'Administer' },
      `<h1>Customers | Granular Administration</h1><p>83 results found.</p>${svcGrid(
        [
          ['displayName', 'Name'],
          ['tenantId', 'Microsoft ID'],
        ],
        [[id(62), 'Fourth Coffee', id(62)]],
      )}`,
    ),
    may: about('customer', id(62), { 'customer.name': 'Fourth Coffee' }),
    lists: [{ kind: 'customer', whole: false, ids: [] }],
  }),
  other({
    name: 'customer: subscriptions, Active everywhere',
    guess: 'markup',
    url: `https://partner.microsoft.com/commerce/customers/${id(63)}/subscriptions`,
    page: 'customers.detail.subscriptions',
    html: oldShell(
      { nav: ['Subscriptions', 'Account'], at: 'Subscriptions' },
      `<h1>Trey Research | Subscriptions</h1><table><tr><th>Subscription</th><th>Quantity</th><th>Status</th></tr><tr><td>Microsoft 365 E3</td><td>20</td><td>Active</td></tr></table><label>Reseller (MPN ID) <select><option>Contoso (ID: 0012345)</option></select></label>`,
    ),
    may: about('customer', id(63), { 'customer.name': 'Trey Research' }),
  }),
  other({
    name: 'a customer invitation with its draft',
    guess: 'address',
    url: 'https://partner.microsoft.com/dashboard/v2/customers/relationshiprequest',
    page: 'relationshipRequest.new',
    html: plainShell(
      CHROME,
      `<h1>Customer list | Create a relationship request</h1><label><input type="checkbox" checked>Include delegated administration privileges for Azure Active Directory and Office 365.</label>
       <label>Email text<textarea rows="8">Contoso would like to be your Microsoft Cloud Solution Provider. Step 2: Accept … Microsoft Customer Agreement https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=22222222-3333-4444-8555-666666666666&msppId=0&DAP=true#/BillingAccounts/partner-invitation</textarea></label>
       <a href="#">Open in email</a><a href="#">Copy to clipboard</a><button>Done</button>`,
    ),
    may: [says('account.tenantId', '22222222-3333-4444-8555-666666666666')],
    account: { tenantId: '22222222-3333-4444-8555-666666666666' },
  }),
];
