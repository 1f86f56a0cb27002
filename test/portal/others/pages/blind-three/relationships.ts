import { about, type OtherPage } from '../../other-page';
import { angular, btn, field, fluent, grid, guid, HOST, harmony, marked, page, torn } from './parts';

const NAV = ['Subscriptions', 'Users and licenses', 'Admin relationships', 'Service management', 'Account'];
const HEADS = ['Admin relationship name', 'Status', 'Start date', 'End date', 'Auto Extend'];
const at = (n: number, lang = '') => `${HOST}${lang}/dashboard/v2/customers/${guid(n)}/adminrelationships`;
const ids = (n: number, name: string, id?: string) => [`${guid(n)}:${name.toLowerCase()}`, ...(id ? [id] : [])];
const state = (n: number, value: string, name?: string) =>
  about('customer', guid(n), { 'customer.adminRelationship': value, ...(name ? { 'customer.name': name } : {}) });

/** Admin relationships in eight builds: of one customer, of all, and one alone. */
export const RELATIONSHIPS: readonly OtherPage[] = [
  page({
    name: 'relationships: harmony grid, one active, one waiting',
    url: at(300),
    page: 'customers.detail.adminRelationships',
    mayLists: [{ kind: 'relationship', ids: ['a', 'b'] }],
    may: [
      ...state(300, 'active', 'Alpine Ski House'),
      ...about('relationship', ids(300, 'Alpine_support'), { 'relationship.customer': guid(300), 'relationship.name': 'Alpine_support' }),
      ...about('relationship', ids(300, 'Alpine_setup'), {
        'relationship.customer': guid(300),
        'relationship.name': 'Alpine_setup',
        'relationship.autoExtend': false,
      }),
    ],
    says: [
      ...about('relationship', ids(300, 'Alpine_support'), {
        'relationship.status': 'active',
        'relationship.startsOn': '2026-02-03',
        'relationship.endsOn': '2027-02-03',
        'relationship.autoExtend': true,
      }),
      ...about('relationship', ids(300, 'Alpine_setup'), { 'relationship.status': 'approval-pending' }),
    ],
    html: harmony(
      { nav: NAV, at: 'Admin relationships', crumbs: ['Alpine Ski House'], title: 'Admin relationships' },
      `${btn('Request admin relationship', '', 'customersvcadmin_he-')}${grid(
        'he',
        HEADS,
        [
          ['Alpine_support', 'Active', 'Feb 3, 2026', 'Feb 3, 2027', '<div role="switch" aria-checked="true">Yes</div>'],
          ['Alpine_setup', 'Approval pending', 'Invalid Date', 'Invalid Date', '<div role="switch" aria-checked="false">No</div>'],
        ],
        { prefix: 'customersvcadmin_' },
      )}`,
    ),
  }),
  page({
    name: 'relationships de: days first, dots between',
    url: at(301, '/de-de'),
    page: 'customers.detail.adminRelationships',
    mayLists: [{ kind: 'relationship', ids: ['a'] }],
    may: [
      ...state(301, 'active', 'Böhm & Söhne KG'),
      ...about('relationship', ids(301, 'Betrieb 2026'), { 'relationship.customer': guid(301), 'relationship.name': 'Betrieb 2026' }),
    ],
    says: about('relationship', ids(301, 'Betrieb 2026'), {
      'relationship.status': 'expiring',
      'relationship.startsOn': '2024-12-01',
      'relationship.endsOn': '2026-12-11',
    }),
    html: angular(
      { lang: 'de-DE', nav: NAV, at: 'Admin relationships', crumbs: ['Kunden'], title: 'Böhm &amp; Söhne KG | Admin relationships' },
      grid('mat', HEADS.slice(0, 4), [['Betrieb 2026', torn('Expiring'), marked('01.12.2024'), '11. Dezember 2026']]),
    ),
  }),
  page({
    name: 'relationships ja: year, month and day signs',
    url: at(302, '/ja-jp'),
    page: 'customers.detail.adminRelationships',
    mayLists: [{ kind: 'relationship', ids: ['a'] }],
    may: [
      ...state(302, 'ended'),
      ...about('relationship', ids(302, 'sapporo-1'), { 'relationship.customer': guid(302), 'relationship.name': 'sapporo-1' }),
    ],
    says: about('relationship', ids(302, 'sapporo-1'), {
      'relationship.status': 'terminated',
      'relationship.startsOn': '2025-01-02',
      'relationship.endsOn': '2025-07-01',
    }),
    html: fluent(
      { lang: 'ja-JP', nav: NAV, at: 'Admin relationships', crumbs: ['顧客', '札幌商事'], title: '札幌商事 | Admin relationships' },
      grid('slots', HEADS.slice(0, 4), [['sapporo-1', 'Terminated', '2025年1月2日', '2025年7月1日']]),
    ),
  }),
  page({
    name: 'relationships: none, and the portal says so',
    url: at(303),
    page: 'customers.detail.adminRelationships',
    mayLists: [{ kind: 'relationship', ids: [] }],
    may: state(303, 'ended', 'Coho Vineyard').slice(1),
    html: harmony(
      { nav: NAV, at: 'Admin relationships', crumbs: ['Coho Vineyard'], title: 'Admin relationships' },
      `${grid('he', HEADS, [], { prefix: 'customersvcadmin_' })}<p>No granular admin relationships found</p>`,
    ),
  }),
  page({
    name: 'relationships: numbers only, month and day exchangeable',
    url: at(304),
    page: 'customers.detail.adminRelationships',
    mayLists: [{ kind: 'relationship', ids: ['a'] }],
    may: [
      ...state(304, 'active', 'Wide World'),
      ...about('relationship', ids(304, 'ops'), {
        'relationship.customer': guid(304),
        'relationship.name': 'ops',
        'relationship.startsOn': '2026-03-04',
        'relationship.endsOn': '2027-03-04',
      }),
    ],
    says: about('relationship', ids(304, 'ops'), { 'relationship.status': 'active' }),
    html: fluent(
      { nav: NAV, at: 'Admin relationships', crumbs: ['Customers', 'Wide World'], title: 'Wide World | Admin relationships' },
      grid('table', HEADS, [['ops', 'Active', '3/4/2026', '3/4/2027', '']]),
    ),
  }),
  page({
    name: 'one relationship: label above value, security groups with states of their own',
    url: `${HOST}/dashboard/commerce2/customers/${guid(305)}/adminrelationships/${guid(405)}-${guid(406)}`,
    page: 'customers.detail.adminRelationship',
    may: [
      ...state(305, 'active', 'Humongous Insurance'),
      ...about('relationship', [`${guid(405)}-${guid(406)}`], {
        'relationship.customer': guid(305),
        'relationship.autoExtend': false,
        'relationship.name': 'Humongous_year',
      }),
    ],
    says: about('relationship', [`${guid(405)}-${guid(406)}`], {
      'relationship.status': 'active',
      'relationship.startsOn': '2026-06-15',
      'relationship.endsOn': '2027-06-15',
    }),
    html: angular(
      { nav: NAV, at: 'Admin relationships', crumbs: ['Humongous Insurance'], title: 'Admin relationships | Humongous_year' },
      `${field('above', 'Status', 'Active')}${field('above', 'Start date', 'June 15, 2026')}${field('above', 'End date', 'June 15, 2027')}<h2>Security groups</h2>${grid(
        'mat',
        ['Security group', 'Status'],
        [
          ['AdminAgents', 'Pending'],
          ['HelpdeskAgents', 'Terminated'],
        ],
      )}`,
    ),
  }),
  page({
    name: 'all relationships: three customers by name alone, one of them twice',
    url: `${HOST}/dashboard/commerce2/securitycenter/administrativeRelationships`,
    page: 'security.adminRelationships',
    may: ['Alpine_support', 'Alpine_setup', 'coho'].flatMap((name, i) =>
      about('relationship', [name.toLowerCase(), `${['alpine ski house', 'alpine ski house', 'coho winery'][i]}:${name.toLowerCase()}`], {
        'relationship.name': name,
        'relationship.status': ['active', 'expired', 'active'][i],
        'relationship.endsOn': ['2027-02-03', '2025-02-03', '2026-12-24'][i],
      }),
    ),
    html: fluent(
      {
        nav: ['Security requirements', 'Administrative relationships'],
        at: 'Administrative relationships',
        crumbs: ['Security center'],
        title: 'Security center | Administrative relationships',
      },
      grid(
        'table',
        ['Customer', 'Admin relationship name', 'Status', 'End date'],
        [
          ['Alpine Ski House', 'Alpine_support', 'Active', 'Feb 3, 2027'],
          ['Alpine Ski House', 'Alpine_setup', 'Expired', 'Feb 3, 2025'],
          ['Coho Winery', 'coho', 'Active', 'Dec 24, 2026'],
        ],
      ),
    ),
  }),
  page({
    name: 'relationship request: the form and its result, roles with descriptions',
    url: at(306),
    page: 'customers.detail.adminRelationships',
    may: about('customer', guid(306), { 'customer.name': 'Tailspin Toys' }),
    html: fluent(
      {
        nav: NAV,
        at: 'Admin relationships',
        crumbs: ['Customers', 'Tailspin Toys'],
        title: 'Tailspin Toys | Create an admin relationship request',
      },
      `<h2>Request</h2><div>Please accept the request for us to administer your products using the roles listed below.<br>Click to review and accept:<br>https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/${guid(407)}-${guid(408)}<br>Duration in days: 365<br>Requested Microsoft Entra roles:<br>Global Administrator: Can manage all aspects.<br>Service Support Administrator: Active support requests.</div>${btn('Open in email')}${btn('Copy to clipboard')}${btn('Done')}`,
    ),
  }),
];
