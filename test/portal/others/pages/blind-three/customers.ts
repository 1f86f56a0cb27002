import { about, type OtherPage, says } from '../../other-page';
import { angular, btn, field, fluent, grid, guid, HOST, harmony, marked, older, page, torn } from './parts';

const NAV = ['Customer list', 'Administer', 'Indirect providers', 'Expiring granular relationships'];
const HEADS = ['Name', 'Microsoft ID', 'Primary domain name', 'Relationship', 'Tags'];
const LIST = (lang = '') => `${HOST}${lang}/dashboard/v2/customers/list`;
const loaded = says('customers.listLoaded', true);
const customer = (n: number, name: string, domain: string, more: object = { 'customer.relationship': 'cloud-reseller' }) =>
  about('customer', guid(n), { 'customer.listed': true, 'customer.name': name, 'customer.domain': domain, ...more });
const row = (n: number, name: string, domain: string, relation = 'Cloud Reseller') => [
  `<button>${name}</button>`,
  guid(n),
  domain,
  relation,
  '',
];

/** Lists of customers and what belongs to one of them, in twelve builds. */
export const CUSTOMERS: readonly OtherPage[] = [
  page({
    name: 'customers: harmony grid, first page of four',
    url: LIST(),
    page: 'customers.list',
    states: ['ready', 'loading'],
    may: [loaded],
    says: [...customer(100, 'Alpine Ski House', 'alpineski.example'), ...customer(101, 'City Power & Light', 'citypower.example')],
    html: harmony(
      { nav: NAV, at: 'Customer list', crumbs: ['Customer List'], title: 'Customers' },
      `${btn('Add Customer', '', 'customersvcadmin_he-')}${btn('New relationship', '', 'customersvcadmin_he-')}<p>38 results found.</p>${grid('he', HEADS, [row(100, 'Alpine Ski House', 'alpineski.example'), row(101, 'City Power &amp; Light', 'citypower.example')], { prefix: 'customersvcadmin_', ids: [guid(100), guid(101)] })}<div role="navigation" aria-label="Pagination"><button>1</button><button>2</button><button>3</button><button>4</button></div>`,
    ),
  }),
  page({
    name: 'customers: grid still filling, one row there and two grey',
    url: LIST(),
    page: 'customers.list',
    states: ['ready', 'loading'],
    may: [loaded, ...customer(109, 'Blue Yonder Airlines', 'blueyonder.example')],
    html: harmony(
      { nav: NAV, at: 'Customer list', crumbs: ['Customer List'], title: 'Customers' },
      grid(
        'he',
        HEADS,
        [
          row(109, 'Blue Yonder Airlines', 'blueyonder.example'),
          ['<i class="sk"></i>', '', '', '', ''],
          ['<i class="sk"></i>', '', '', '', ''],
        ],
        { prefix: 'customersvcadmin_', ids: [guid(109), 'he-row-1', 'he-row-2'] },
      ),
    ),
  }),
  page({
    name: 'customers: a search with one hit, the old rows kept beside it out of sight',
    url: LIST('/en-us'),
    page: 'customers.list',
    may: [loaded],
    says: customer(102, 'Wide World Importers', 'wwi.example'),
    html: fluent(
      { nav: NAV, at: 'Customer list', crumbs: ['Customers', 'Customer list'], title: 'Customer List | Customers' },
      `<label>Search<input type="search" id="customer-search-box" placeholder="Search" value="wide"></label>${grid('slots', HEADS, [row(102, 'Wide World Importers', 'wwi.example')])}<div hidden>${grid('table', HEADS, [row(103, 'Coho Winery', 'coho.example')])}</div>`,
    ),
  }),
  page({
    name: 'customers tr: Material table, whole',
    url: LIST('/tr-tr'),
    page: 'customers.list',
    may: [loaded],
    mayLists: [{ kind: 'customer', ids: ['a', 'b'] }],
    says: [...customer(104, 'Fabrikam Sağlık A.Ş.', 'fabrikam-saglik.example'), ...customer(105, 'Contoso Gıda', 'contoso-gida.example')],
    html: angular(
      { lang: 'tr-TR', product: 'İş Ortağı Merkezi', nav: ['Müşteriler', 'Dolaylı sağlayıcılar'], at: 'Müşteriler', title: 'Müşteriler' },
      grid(
        'mat',
        ['Ad', 'Microsoft Kimliği', 'Birincil etki alanı adı', 'İlişki'],
        [
          ['Fabrikam Sağlık A.Ş.', guid(104), 'fabrikam-saglik.example', 'Cloud Reseller'],
          ['Contoso Gıda', guid(105), 'contoso-gida.example', 'Cloud Reseller'],
        ],
      ),
    ),
  }),
  page({
    name: 'customers de: role grid with marks, another relationship among them',
    url: LIST('/de-de'),
    page: 'customers.list',
    may: [loaded],
    mayLists: [{ kind: 'customer', ids: ['a', 'b'] }],
    says: [
      ...customer(106, 'Böhm & Söhne KG', 'boehm.example'),
      ...customer(107, 'Zoo Zürich', 'zoo.example', { 'customer.relationship': 'other' }),
    ],
    html: harmony(
      { lang: 'de-DE', nav: ['Kunden', 'Indirekte Anbieter'], at: 'Kunden', title: 'Kunden' },
      grid(
        'roles',
        ['Name', 'Microsoft-ID', 'Primärer Domänenname', 'Beziehung'],
        [
          [marked('Böhm &amp; Söhne KG'), marked(guid(106)), 'boehm.example', 'Cloud Reseller'],
          ['Zoo Zürich', guid(107).toUpperCase(), 'zoo.example', 'Advisor'],
        ],
      ),
    ),
  }),
  page({
    name: 'customers: older rows of divs with a menu open over one of them',
    url: `${HOST}/commerce/customers/list`,
    page: 'customers.list',
    may: [loaded],
    mayLists: [{ kind: 'customer', ids: ['a'] }],
    says: customer(108, 'Graphic Design Institute', 'gdi.example'),
    html: older(
      { nav: ['Customers', 'Administer'], at: 'Customers', title: 'Customers' },
      `${grid('roles', ['Company name', 'Microsoft ID', 'Primary domain name', 'Relationship'], [['Graphic Design Institute', guid(108), 'gdi.example', 'Cloud Reseller']])}<ul role="menu"><li role="menuitem">Service management</li><li role="menuitem">Remove customer relationship</li></ul>`,
    ),
  }),
  page({
    name: 'granular administration: harmony grid, page 2 of 9',
    url: `${HOST}/dashboard/v2/customers/granularadminaccess/list`,
    page: 'gdap.list',
    may: [
      ...about('customer', guid(110), { 'customer.name': 'Lakeshore Bank' }),
      ...about('customer', guid(111), { 'customer.name': 'Best For You Organics' }),
    ],
    html: harmony(
      { nav: NAV, at: 'Administer', crumbs: ['Customers'], title: 'Granular Administration' },
      `<p>83 results found.</p>${grid(
        'he',
        ['Name', 'Microsoft ID'],
        [
          [btn('Lakeshore Bank', 'appearance="link"', 'customersvcadmin_he-'), guid(110)],
          [btn('Best For You Organics', 'appearance="link"', 'customersvcadmin_he-'), guid(111)],
        ],
        { prefix: 'customersvcadmin_', ids: [guid(110), guid(111)] },
      )}<div>Previous 1 <b aria-current="page">2</b> 3 4 5 6 7 8 9 Next</div>`,
    ),
  }),
  page({
    name: 'customer account: name, domain, an address abroad that is not the tenant’s country',
    url: `${HOST}/dashboard/v2/customers/${guid(112)}/account`,
    page: 'customers.detail.account',
    may: [...about('customer', guid(112), { 'customer.listed': true })],
    says: about('customer', guid(112), { 'customer.name': 'Liberty’s Delightful Sinful Bakery', 'customer.domain': 'liberty.example' }),
    html: fluent(
      {
        nav: ['Subscriptions', 'Order history', 'Users and licenses', 'Admin relationships', 'Account'],
        at: 'Account',
        crumbs: ['Customers', 'Liberty’s Delightful Sinful Bakery'],
        title: 'Liberty’s Delightful Sinful Bakery | Account',
      },
      `<h2>Customer account info</h2>${field('slots', 'Company name', 'Liberty’s Delightful Sinful Bakery')}${field('slots', 'Primary domain name', 'liberty.example')}${field('slots', 'Microsoft ID', guid(112))}<h2>Bill-to info</h2>${field('slots', 'Country/region', 'Switzerland')}${btn('Remove customer relationship')}`,
    ),
  }),
  page({
    name: 'customer account: heading of the customer before, body of this one half there',
    url: `${HOST}/dashboard/v2/customers/${guid(113)}/account`,
    page: 'customers.detail.account',
    states: ['loading', 'ready'],
    may: about('customer', guid(113), { 'customer.domain': 'munson.example' }),
    html: angular(
      { nav: ['Subscriptions', 'Account'], at: 'Account', crumbs: ['Customers', 'Trey Research'], title: 'Trey Research | Account' },
      `<div aria-busy="true">${field('above', 'Company name', '<span class="sk"></span>')}${field('above', 'Primary domain name', 'munson.example')}${field('above', 'Microsoft ID', guid(113))}</div>`,
    ),
  }),
  page({
    name: 'subscription: the reseller in a list to choose from, support contact named',
    url: `${HOST}/commerce/customers/${guid(114)}/subscriptions/${guid(214)}`,
    page: 'customers.detail.subscriptions',
    may: about('customer', guid(114), { 'customer.name': 'Fourth Coffee' }),
    says: about('subscription', `${guid(114)}/${guid(214)}`, { 'subscription.resellerPartnerId': '0012345' }),
    html: older(
      { nav: ['Subscriptions', 'Account'], at: 'Subscriptions', title: 'Fourth Coffee | Microsoft 365 E3' },
      `<label>Reseller (MPN ID)<select><option>No indirect reseller</option><option selected>Relecloud Iberia SL (ID: 0012345)</option><option>Wingtip Toys GmbH (ID: 0067890)</option></select></label>${field('side', 'Status', 'Active')}`,
    ),
  }),
  page({
    name: 'subscription: no reseller chosen',
    url: `${HOST}/commerce/customers/${guid(115)}/subscriptions/${guid(215)}`,
    page: 'customers.detail.subscriptions',
    html: older(
      { nav: ['Subscriptions', 'Account'], at: 'Subscriptions', title: 'School of Fine Art | Azure plan' },
      `<label>Reseller (MPN ID)<select><option selected>No indirect reseller</option><option>Wingtip Toys GmbH (ID: 0067890)</option></select></label><p>Indirect reseller not in the list? <label>Enter MPN ID<input value="1234567"></label></p>`,
    ),
  }),
  page({
    name: 'relationship request: the draft with two links',
    url: `${HOST}/dashboard/v2/customers/relationshiprequest`,
    guess: 'address',
    page: 'relationshipRequest.new',
    html: fluent(
      {
        nav: NAV,
        at: 'Customer list',
        crumbs: ['Customer list', 'Create a relationship request'],
        title: 'Customer list | Create a relationship request',
      },
      `<mcds-checkbox role="checkbox" aria-checked="true">Include delegated administration privileges for Azure Active Directory and Office 365.</mcds-checkbox>${field('slots', 'Email text', `<textarea readonly>Relecloud would like to be your Microsoft Cloud Solution Provider. https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&amp;partnerId=${guid(901)}&amp;msppId=0&amp;DAP=true#/BillingAccounts/partner-invitation</textarea>`)}${btn('Open in email')}${btn('Copy to clipboard')}${btn('Done')}`,
    ),
    account: { tenantId: guid(901) },
  }),
  page({
    name: 'customers: empty search, its words name a customer',
    url: LIST(),
    page: 'customers.list',
    may: [loaded],
    html: angular(
      { nav: NAV, at: 'Customer list', title: 'Customers' },
      `<input type="search" aria-label="Search" value="Tailspin Toys">${grid('mat', HEADS, [])}<p>${torn('No customers found.')} Nothing matches “Tailspin Toys”.</p>`,
    ),
  }),
];
