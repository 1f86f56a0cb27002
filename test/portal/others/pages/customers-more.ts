import { about, type Claim, type OtherPage, other } from '../other-page';
import { heButton, heShell, mountedShell, oldShell, plainShell, shadow } from '../shells';

/**
 * Admin relationships of a customer, one of them, the list of all, and the distributor's resellers. Written after a look at the
 * reading code, to trip it. Public are the columns, the statuses, the titles and the grid of the list; every other arrangement is a guess.
 */

const BASE = 'https://partner.microsoft.com';
export const id = (n: number): string => `5555${String(n).padStart(4, '0')}-6666-4777-8888-999999999999`;
const OWN = `66666666-7777-4888-8999-aaaaaaaaaaaa-77777777-8888-4999-8aaa-bbbbbbbbbbbb`;
export const CUSTOMER = { nav: ['Subscriptions', 'Order history', 'Admin relationships', 'Service management', 'Account'] };
export const CUSTOMERS_NAV = ['Customer list', 'Administer', 'Indirect providers', 'Expiring granular relationships'];
const RELATED = { ...CUSTOMER, at: 'Admin relationships' };
const HEADS = ['Admin relationship name', 'Status', 'Start date', 'End date', 'Auto Extend'];
const toggle = (on: boolean): string => shadow('customersvcadmin_he-switch', `<button role="switch" aria-checked="${on}"><i></i></button>`);

export const plainGrid = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${heads.map((h) => `<th scope="col">${h}</th>`).join('')}</tr></thead><tbody>${rows
    .map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;
/** As the granular list is known to be built: ids of rows and cells, the name slotted into a button. */
export const svcGrid = (heads: readonly (readonly [string, string])[], rows: readonly (readonly [string, ...string[]])[]): string =>
  shadow(
    'customersvcadmin_he-data-grid',
    `<table class="data-grid__table he-table" role="grid"><tr id="column-header">${heads.map(([k, h]) => `<th id="cell-${k}-column-header" role="columnheader"><button class="data-grid__sort">${h}</button></th>`).join('')}</tr>${rows
      .map(
        ([row, ...cells]) =>
          `<tr id="row-${row}" role="row">${cells.map((c, i) => (i ? `<td id="cell-${heads[i]?.[0]}-${row}" class="data-grid__cell">${c}</td>` : `<th id="cell-${heads[0]?.[0]}-${row}">${heButton('customersvcadmin_', c, 'appearance="link"')}</th>`)).join('')}</tr>`,
      )
      .join('')}</table>`,
  );

const relationship = (customer: string, name: string, said: Record<string, unknown>, own?: string): Claim[] =>
  about('relationship', own ?? `${customer}:${name.toLowerCase()}`, {
    'relationship.customer': customer,
    'relationship.name': name,
    ...said,
  });
const of = (n: number, name: string, html: string, rest: Partial<OtherPage> = {}): OtherPage =>
  other({
    name: `relationships: ${name}`,
    url: `${BASE}/dashboard/v2/customers/${id(n)}/adminrelationships`,
    page: 'customers.detail.adminRelationships',
    html: plainShell(RELATED, `<h1>Fabrikam | Admin relationships</h1>${html}`),
    ...rest,
  });
const best = (n: number, state: 'active' | 'pending' | 'ended'): Claim[] =>
  about('customer', id(n), { 'customer.adminRelationship': state });

export const CUSTOMERS_MORE: readonly OtherPage[] = [
  of(
    101,
    'three rows, one not begun, switches',
    plainGrid(HEADS, [
      ['<a href="#">Fabrikam_2026</a>', 'Active', '1/14/2026', '1/13/2028', toggle(true)],
      ['<a href="#">Fabrikam old</a>', 'Expired', '2/28/2022', '2/27/2024', toggle(false)],
      ['<a href="#">Fabrikam new</a>', 'Approved', 'Invalid Date', 'Invalid Date', ''],
    ]),
    {
      says: [
        ...best(101, 'active'),
        ...relationship(id(101), 'Fabrikam_2026', {
          'relationship.status': 'active',
          'relationship.startsOn': '2026-01-14',
          'relationship.endsOn': '2028-01-13',
          'relationship.autoExtend': true,
        }),
        ...relationship(id(101), 'Fabrikam old', {
          'relationship.status': 'expired',
          'relationship.startsOn': '2022-02-28',
          'relationship.endsOn': '2024-02-27',
          'relationship.autoExtend': false,
        }),
        ...relationship(id(101), 'Fabrikam new', { 'relationship.status': 'approved' }),
      ],
    },
  ),
  of(102, 'the portal’s own grid, rows with ids, a name that is a status', '', {
    html: heShell(
      RELATED,
      `<h1>Fabrikam | Admin relationships</h1>${heButton('customersvcadmin_', 'Request admin relationship')}${shadow('customersvcadmin_he-search-box', '<input type="search" placeholder="Search admin relationships">')}${svcGrid(
        [
          ['displayName', 'Admin relationship name'],
          ['status', 'Status'],
          ['startDate', 'Start date'],
          ['endDate', 'End date'],
        ],
        [[OWN, 'Active', 'Approval pending', '-', '-']],
      )}`,
    ),
    says: [...best(102, 'pending'), ...relationship(id(102), 'Active', { 'relationship.status': 'approval-pending' }, OWN)],
  }),
  of(
    103,
    'a legend of what statuses mean beside one row',
    `<div class="legend"><b>Status</b><span>Expired</span><span>Terminated</span></div>${plainGrid(HEADS, [['F', 'Expiring', '14 Jan 2026', '13 Jan 2028', 'No']])}`,
    {
      says: [
        ...best(103, 'active'),
        ...relationship(id(103), 'F', {
          'relationship.status': 'expiring',
          'relationship.startsOn': '2026-01-14',
          'relationship.endsOn': '2028-01-13',
          'relationship.autoExtend': false,
        }),
      ],
    },
  ),
  of(104, 'none found', '<p>No granular admin relationships found</p>'),
  of(
    105,
    'a search is typed in, one that has ended is left',
    `<input type="search" value="old">${plainGrid(HEADS, [['Fabrikam old', 'Terminated', '', '', '']])}`,
    {
      says: relationship(id(105), 'Fabrikam old', { 'relationship.status': 'terminated' }),
    },
  ),
  of(
    106,
    'the history of another customer in a dialog',
    `<p>No granular admin relationships found</p><div role="dialog"><h2>Tailspin</h2>${plainGrid(HEADS, [['T', 'Active', '1/14/2026', '1/13/2028', '']])}</div>`,
  ),
  of(
    107,
    'the rows of the customer before under a new address',
    `<p>Microsoft ID: ${id(108)}</p>${plainGrid(HEADS, [['Tailspin', 'Active', '1/14/2026', '1/13/2028', '']])}`,
  ),
  of(
    109,
    'security groups and their status, no relationship',
    plainGrid(['Security group', 'Status', 'Start date', 'End date'], [['Helpdesk', 'Active', '1/14/2026', '1/13/2028']]),
  ),
  of(110, 'German days, status words in English', '', {
    html: plainShell(
      { ...RELATED, lang: 'de-DE' },
      `<h1>Fabrikam | Admin relationships</h1>${plainGrid(HEADS, [['Fabrikam_2026', 'Aktiv', '14.01.2026', '13. Januar 2028', '']])}`,
    ),
    says: [
      ...best(110, 'active'),
      ...relationship(id(110), 'Fabrikam_2026', {
        'relationship.status': 'active',
        'relationship.startsOn': '2026-01-14',
        'relationship.endsOn': '2028-01-13',
      }),
    ],
  }),
  of(111, 'days of which it cannot be told what is the month', '', {
    html: plainShell(
      { ...RELATED, lang: 'en' },
      `<h1>Fabrikam | Admin relationships</h1>${plainGrid(HEADS, [['F', 'Active', '3/4/2026', '3/3/2028', '']])}`,
    ),
    says: [...best(111, 'active'), ...relationship(id(111), 'F', { 'relationship.status': 'active' })],
    // The same number twice is clear.
    may: about('relationship', `${id(111)}:f`, { 'relationship.endsOn': '2028-03-03' }),
  }),
  of(
    112,
    'two of one name',
    plainGrid(HEADS, [
      ['F', 'Active', '1/14/2026', '1/13/2028', ''],
      ['F', 'Expired', '1/14/2022', '1/13/2024', ''],
    ]),
    {
      says: best(112, 'active'),
    },
  ),
  other({
    name: 'relationship: fields in components, groups with a status of their own',
    url: `${BASE}/dashboard/commerce2/customers/${id(120)}/adminrelationships/${OWN}`,
    page: 'customers.detail.adminRelationship',
    html: mountedShell(
      RELATED,
      `<h1>Admin relationships | Fabrikam_2026</h1>${(
        [
          ['Status', 'Active'],
          ['Start date', 'January 14, 2026'],
          ['End date', 'January 13, 2028'],
        ] as const
      )
        .map(([l, v]) =>
          shadow(
            'customersvcadmin_he-field',
            '<div><slot name="l"></slot></div><div><slot></slot></div>',
            `<span slot="l">${l}</span><span>${v}</span>`,
          ),
        )
        .join('')}<h2>Requested Microsoft Entra roles</h2><ul><li>Password Administrator</li><li>Directory Readers</li></ul>
       <h2>Security groups</h2>${plainGrid(['Security group', 'Status'], [['Helpdesk', 'Expired']])}`,
    ),
    says: relationship(
      id(120),
      'Fabrikam_2026',
      { 'relationship.status': 'active', 'relationship.startsOn': '2026-01-14', 'relationship.endsOn': '2028-01-13' },
      OWN,
    ),
  }),
  other({
    name: 'relationship: a status only in the history',
    url: `${BASE}/dashboard/v2/customers/${id(121)}/adminrelationships/${OWN}`,
    page: 'customers.detail.adminRelationship',
    html: plainShell(
      RELATED,
      `<h1>Admin relationships | Fabrikam_2026</h1><dl><dt>End date</dt><dd>13 January 2028</dd></dl><h2>Activity history</h2><dl><dt>Status</dt><dd>Approved</dd></dl>`,
    ),
    says: relationship(id(121), 'Fabrikam_2026', { 'relationship.endsOn': '2028-01-13' }, OWN),
  }),
  other({
    name: 'granular list: paged in place, one row being reused',
    url: `${BASE}/dashboard/v2/customers/granularadminaccess/list`,
    page: 'gdap.list',
    html: heShell(
      { nav: CUSTOMERS_NAV, at: 'Administer' },
      `<h1>Customers | Granular Administration</h1><p>83 results found.</p>${svcGrid(
        [
          ['displayName', 'Name'],
          ['tenantId', 'Microsoft ID'],
        ],
        [
          [id(130), 'Fourth Coffee', id(130)],
          [id(131), 'Half Replaced', id(132)],
        ],
      )}<nav aria-label="Pager"><button>Previous</button>${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `<button>${n}</button>`).join('')}<button>Next</button></nav>`,
    ),
    says: about('customer', id(130), { 'customer.name': 'Fourth Coffee' }),
    lists: [{ kind: 'customer', whole: false, ids: [id(130)] }],
  }),
  other({
    name: 'granular list: a table, seemingly all there are',
    url: `${BASE}/commerce/granularadminaccess/list`,
    page: 'gdap.list',
    html: oldShell(
      { nav: CUSTOMERS_NAV, at: 'Administer' },
      `<h1>Customers | Granular Administration</h1><p>1 results found.</p>${plainGrid(['Name', 'Microsoft ID'], [['<input type="radio" name="r" aria-label="Select row"> Fourth Coffee', id(133)]])}`,
    ),
    says: about('customer', id(133), { 'customer.name': 'Fourth Coffee' }),
    lists: [{ kind: 'customer', whole: false, ids: [id(133)] }],
  }),
  other({
    name: 'granular list: skeleton rows',
    url: `${BASE}/dashboard/v2/customers/granularadminaccess/list`,
    page: 'gdap.list',
    states: ['loading'],
    html: heShell(
      { nav: CUSTOMERS_NAV, at: 'Administer' },
      `<h1>Customers | Granular Administration</h1>${svcGrid(
        [
          ['displayName', 'Name'],
          ['tenantId', 'Microsoft ID'],
        ],
        [
          ['he-row-0', '', ''],
          ['he-row-1', '', ''],
        ],
      )}`,
    ),
  }),
];
