import { about, type OtherPage, says } from '../../other-page';
import {
  above,
  all,
  bare,
  cards,
  defs,
  divGrid,
  GUID_A,
  GUID_B,
  GUID_C,
  host,
  nested,
  page,
  part,
  press,
  rowsOf,
  slots,
  table,
  tidy,
  V2,
} from './parts';

const LIST = `${V2}/customers/list`;
const NAV = ['Customer list', 'Administer', 'Indirect providers', 'Expiring granular relationships'];
const INSIDE = ['Subscriptions', 'Order history', 'Users and licenses', 'Admin relationships', 'Service management', 'Account'];
const loaded = says('customers.listLoaded', true);
const customer = (id: string, name: string, domain: string, relationship: 'cloud-reseller' | 'other' = 'cloud-reseller') =>
  about('customer', id, {
    'customer.listed': true,
    'customer.name': name,
    'customer.domain': domain,
    'customer.relationship': relationship,
  });

/** The customer list and what stands behind one customer. */
export const BUYERS: readonly OtherPage[] = [
  page({
    name: 'customers en, role grid in two roots, with a radio per row',
    url: LIST,
    page: 'customers.list',
    html: slots(
      { head: ['Customers', 'Customer list'], nav: NAV, at: 'Customer list' },
      `${press('Add Customer')}${press('New relationship')}<p>2 results found.</p>${host(
        'cust5_he-data-grid',
        host(
          'cust5_he-table',
          divGrid(
            ['', 'Name', 'Microsoft ID', 'Primary domain name', 'Relationship', 'Tags'],
            [
              [
                '<input type="radio" aria-label="Select row">',
                press('Alpine Ski House'),
                GUID_A,
                'alpine.example',
                'Cloud Reseller',
                'VIP',
              ],
              ['<input type="radio" aria-label="Select row">', press('Relecloud'), GUID_B, 'relecloud.onmicrosoft.com', 'Advisor', ''],
            ],
          ),
        ),
      )}`,
    ),
    says: [
      loaded,
      ...customer(GUID_A, 'Alpine Ski House', 'alpine.example'),
      ...customer(GUID_B, 'Relecloud', 'relecloud.onmicrosoft.com', 'other'),
    ],
    lists: all('customer', 2),
  }),
  page({
    name: 'customers fr, paged, columns turned round',
    url: 'https://partner.microsoft.com/dashboard/commerce2/customers/list',
    page: 'customers.list',
    html: tidy(
      { lang: 'fr', head: ['Clients', 'Liste des clients'], nav: ['Liste des clients', 'Fournisseurs indirects'], at: 'Liste des clients' },
      `${table(['ID Microsoft', 'Nom de domaine principal', 'Nom', 'Relation'], [[GUID_C, 'cafe.example', 'Café de la Gare', 'Cloud Reseller']])}<nav aria-label="Pagination"><button>1</button><button>2</button><button>Suivant</button></nav>`,
    ),
    says: [loaded, ...customer(GUID_C, 'Café de la Gare', 'cafe.example')],
    lists: part('customer'),
  }),
  page({
    name: 'customers zh-TW, a search narrows the list',
    url: LIST,
    page: 'customers.list',
    html: bare(
      { lang: 'zh-TW', head: ['客戶', 'Customer list'], nav: ['Customer list', '間接提供者'], at: 'Customer list' },
      `${host('px_he-search-box', '<input type="search" value="星" aria-label="搜尋">')}${table(['名稱', 'Microsoft ID', '主要網域名稱', '關係'], [['星光股份有限公司', GUID_A, 'starlight.example', 'Cloud Reseller']])}`,
    ),
    says: [loaded, ...customer(GUID_A, '星光股份有限公司', 'starlight.example')],
    lists: part('customer'),
  }),
  page({
    name: 'customers en, skeleton rows below real chrome',
    url: LIST,
    page: 'customers.list',
    states: ['loading'],
    html: nested(
      { head: ['Customers', 'Customer list'] },
      `<table role="grid"><thead><tr><th>Name</th><th>Microsoft ID</th></tr></thead><tbody>${[0, 1, 2].map((i) => `<tr id="row-he-row-${i}"><th id="cell-displayName-he-row-${i}"><he-skeleton></he-skeleton></th><td><he-skeleton></he-skeleton></td></tr>`).join('')}</tbody></table>`,
    ),
  }),
  page({
    name: 'customers ru, the word for tenants, hostile name',
    url: LIST,
    page: 'customers.list',
    html: tidy(
      { lang: 'ru', head: ['Клиенты', 'Customer list'], nav: ['Customer list', 'Косвенные поставщики'], at: 'Customer list' },
      divGrid(
        ['Имя', 'Идентификатор Майкрософт', 'Имя основного домена', 'Связь'],
        [['Rejected &amp; Sons', GUID_B, 'sons.example', 'Cloud Reseller']],
      ),
    ),
    says: [loaded, ...customer(GUID_B, 'Rejected & Sons', 'sons.example')],
    lists: all('customer', 1),
  }),
  page({
    name: 'customer account en, cards',
    url: `${V2}/customers/${GUID_A}/account`,
    page: 'customers.detail.account',
    html: slots(
      { head: ['Alpine Ski House', 'Account'], nav: INSIDE, at: 'Account' },
      `<h2>Customer account</h2>${cards([
        ['Company name', 'Alpine Ski House'],
        ['Microsoft ID', GUID_A],
        ['Primary domain name', 'alpine.example'],
        ['Relationship', 'Cloud Reseller'],
      ])}<h2>Microsoft Customer Agreement</h2>${cards([
        ['Date accepted', 'Mar 15, 2025'],
        ['Accepted by', 'Ida Berg'],
      ])}`,
    ),
    says: about('customer', GUID_A, { 'customer.name': 'Alpine Ski House', 'customer.domain': 'alpine.example' }),
    may: about('customer', GUID_A, { 'customer.relationship': 'cloud-reseller' }),
  }),
  page({
    name: 'customer account es, definition list',
    url: `https://partner.microsoft.com/dashboard/commerce2/customers/${GUID_C}/account`,
    page: 'customers.detail.account',
    html: tidy(
      { lang: 'es', head: ['Bodega Norte', 'Cuenta'], nav: ['Suscripciones', 'Cuenta'], at: 'Cuenta' },
      defs([
        ['Nombre de la empresa', 'Bodega Norte'],
        ['Id. de Microsoft', GUID_C],
        ['Nombre de dominio principal', 'bodega.example'],
        ['Contacto principal', 'x@bodega.example'],
      ]),
    ),
    says: about('customer', GUID_C, { 'customer.name': 'Bodega Norte', 'customer.domain': 'bodega.example' }),
  }),
  page({
    name: 'service management en, link names and a customer',
    url: `${V2}/customers/${GUID_A}/servicemanagementpage`,
    page: 'customers.detail.serviceManagement',
    html: bare(
      { head: ['Alpine Ski House', 'Service management'], nav: INSIDE, at: 'Service management' },
      '<h2>Administer services</h2><ul><li><a id="MicrosoftOffice" href="#">Microsoft 365</a></li><li><a href="#">Exchange</a></li></ul>',
    ),
    may: about('customer', GUID_A, { 'customer.name': 'Alpine Ski House' }),
  }),
  page({
    name: 'subscription en, a drop-down with the reseller',
    url: `https://partner.microsoft.com/commerce/customers/${GUID_A}/subscriptions/${GUID_B}`,
    page: 'customers.detail.subscriptions',
    html: slots(
      { head: ['Alpine Ski House', 'Subscriptions'], nav: INSIDE, at: 'Subscriptions' },
      `<h2>Microsoft 365 Business Basic</h2><label for="r">Reseller (MPN ID)</label><select id="r"><option>No indirect reseller</option><option selected>Fourth Coffee IT (ID: 6170055)</option><option>Other IT (ID: 6199999)</option></select>${above(
        [
          ['Designated support contact', 'Fourth Coffee IT'],
          ['Status', 'Active'],
        ],
      )}`,
    ),
    says: about('subscription', `${GUID_A}/${GUID_B}`, {
      'subscription.resellerPartnerId': '6170055',
      'subscription.supportContact': 'present',
    }),
    may: about('customer', GUID_A, { 'customer.name': 'Alpine Ski House' }),
  }),
  page({
    name: 'subscription de, the chosen one in a read-only box',
    url: `https://partner.microsoft.com/commerce/customers/${GUID_C}/subscriptions/${GUID_B}`,
    page: 'customers.detail.subscriptions',
    html: tidy(
      { lang: 'de', head: ['Nordlicht AG', 'Abonnements'], nav: ['Abonnements', 'Konto'], at: 'Abonnements' },
      `${rowsOf([
        ['Reseller (MPN ID)', 'Kaffee IT (ID: 6180066)'],
        ['Designated support contact', '—'],
      ])}`,
    ),
    says: about('subscription', `${GUID_C}/${GUID_B}`, { 'subscription.resellerPartnerId': '6180066' }),
    may: [
      ...about('customer', GUID_C, { 'customer.name': 'Nordlicht AG' }),
      ...about('subscription', `${GUID_C}/${GUID_B}`, { 'subscription.supportContact': 'absent' }),
    ],
  }),
  page({
    name: 'subscription en, no indirect reseller chosen',
    url: `https://partner.microsoft.com/commerce/customers/${GUID_A}/subscriptions/${GUID_C}`,
    page: 'customers.detail.subscriptions',
    html: nested(
      { head: ['Alpine Ski House', 'Subscriptions'] },
      `<label>Reseller (MPN ID) <select><option selected>No indirect reseller</option><option>Fourth Coffee IT (ID: 6170055)</option></select></label><p>Indirect reseller not in the list? Enter MPN ID</p><input aria-label="MPN ID" value="6170000"><button>Verify</button>`,
    ),
    may: about('customer', GUID_A, { 'customer.name': 'Alpine Ski House' }),
  }),
  page({
    name: 'new customer en, the review of the wizard',
    url: `${V2}/customers/new`,
    page: 'customers.new',
    guess: 'address and arrangement',
    html: tidy(
      { head: ['Customers', 'New customer'], nav: NAV, at: 'Customer list' },
      `<ol><li>Account info</li><li aria-current="step">Review</li></ol>${above([
        ['Company name', 'Wide World Importers'],
        ['Primary domain name', 'wwi.onmicrosoft.com'],
      ])}${press('Confirm')}${press('Cancel')}`,
    ),
    lists: part('customer'),
  }),
  page({
    name: 'new customer en, the password is shown once',
    url: `${V2}/customers/new`,
    page: 'customers.new',
    guess: 'address and arrangement',
    html: slots(
      { head: ['Customers', 'New customer'], nav: NAV, at: 'Customer list' },
      `<h2>Confirmation</h2>${rowsOf([
        ['Company name', 'Wide World Importers'],
        ['Microsoft ID', GUID_C],
        ['User name', 'admin@wwi.onmicrosoft.com'],
        ['Password', 'Xu4!pQ9z'],
      ])}${press('Done')}`,
    ),
    may: about('customer', GUID_C, { 'customer.name': 'Wide World Importers' }),
    lists: part('customer'),
  }),
];
