import { about, type OtherPage, other, says } from '../../other-page';
import { button, chipFrame, dataGrid, deepFrame, root } from '../../third-shells';
import { A, B, BASE, C, CHIP, CUSTOMERS, customer, named } from './common';

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

export const CUSTOMER_PAGES: OtherPage[] = [
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
    says: [
      ...about('customer', A, { 'customer.adminRelationship': 'active' }),
      ...about('relationship', `${A}:terminated before`, {
        'relationship.customer': A,
        'relationship.name': 'Terminated before',
        'relationship.status': 'terminated',
      }),
      ...about('relationship', `${A}:pending move`, {
        'relationship.customer': A,
        'relationship.name': 'Pending move',
        'relationship.status': 'active',
        'relationship.autoExtend': true,
      }),
    ],
    may: [...CHIP.may, named, ...about('customer', A, { 'customer.name': 'Adventure Works' })],
  }),
];
