import { about, other } from '../../other-page';
import { ACME, above, BASE, BETA, button, CUSTOMERS, deep, flat, GAMMA, host, OWN, roleGrid, table } from './parts';

const OF = (c: string) => `${BASE}/dashboard/v2/customers/${c}/adminrelationships`;
const HEAD = ['Admin relationship name', 'Status', 'Start date', 'End date', 'Auto Extend'];
const LINK = `https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=${OWN}&msppId=0&DAP=true#/BillingAccounts/partner-invitation`;

export const RELATIONS_TWO = [
  other({
    name: 'two: admin relationships of a customer, table, three states, an invalid date',
    url: OF(ACME),
    page: 'customers.detail.adminRelationships',
    html: flat(
      { lang: 'en-US', nav: ['Subscriptions', 'Admin relationships', 'Account'], on: 'Admin relationships' },
      `<h1>Acme | Admin relationships</h1>${button('Request admin relationship')}${table(HEAD, [
        ['Help and Support', 'Active', '1/31/2026', '12/25/2027', '<input type="checkbox" role="switch" checked aria-label="Auto Extend">'],
        ['Old One', 'Expired', '2/3/2022', '2/3/2023', ''],
        ['New One', 'Approved', 'Invalid Date', 'Invalid Date', ''],
      ])}`,
    ),
    says: [
      ...about('relationship', `${ACME}:help and support`, {
        'relationship.name': 'Help and Support',
        'relationship.status': 'active',
        'relationship.startsOn': '2026-01-31',
        'relationship.endsOn': '2027-12-25',
        'relationship.customer': ACME,
      }),
      ...about('relationship', `${ACME}:old one`, { 'relationship.status': 'expired' }),
      ...about('relationship', `${ACME}:new one`, { 'relationship.status': 'approved' }),
      ...about('customer', ACME, { 'customer.adminRelationship': 'active' }),
    ],
    may: [
      ...about('relationship', `${ACME}:help and support`, { 'relationship.autoExtend': true }),
      ...about('relationship', `${ACME}:old one`, {
        'relationship.name': 'Old One',
        'relationship.customer': ACME,
        'relationship.startsOn': '2022-02-03',
        'relationship.endsOn': '2023-02-03',
      }),
      ...about('relationship', `${ACME}:new one`, { 'relationship.name': 'New One', 'relationship.customer': ACME }),
      ...about('customer', ACME, { 'customer.name': 'Acme' }),
    ],
    lists: [{ kind: 'relationship', whole: false, ids: [] }],
  }),
  other({
    name: 'two: admin relationships, tr, role grid deep, approval pending, dates in Turkish',
    url: OF(BETA),
    page: 'customers.detail.adminRelationships',
    html: deep(
      { lang: 'tr-TR', nav: ['Admin relationships'], on: 'Admin relationships' },
      `<h1>Beta | Admin relationships</h1>${roleGrid('custx', HEAD, [
        ['Yardım', 'Approval pending', '-', '-', host('pcx_he-switch', '<div role="switch" aria-checked="false"><slot></slot></div>', '')],
        [
          'Bakım',
          'Expiring',
          '5 Ocak 2025',
          '4 Ocak 2027',
          host('pcx_he-switch', '<div role="switch" aria-checked="true"><slot></slot></div>', ''),
        ],
      ])}`,
    ),
    says: [
      ...about('relationship', `${BETA}:yardım`, { 'relationship.status': 'approval-pending', 'relationship.name': 'Yardım' }),
      ...about('relationship', `${BETA}:bakım`, { 'relationship.status': 'expiring', 'relationship.name': 'Bakım' }),
    ],
    may: [
      ...about('relationship', `${BETA}:yardım`, { 'relationship.customer': BETA, 'relationship.autoExtend': false }),
      ...about('relationship', `${BETA}:bakım`, {
        'relationship.customer': BETA,
        'relationship.startsOn': '2025-01-05',
        'relationship.endsOn': '2027-01-04',
        'relationship.autoExtend': true,
      }),
      ...about('customer', BETA, { 'customer.adminRelationship': 'active', 'customer.name': 'Beta' }),
    ],
    lists: [{ kind: 'relationship', whole: false, ids: [] }],
  }),
  other({
    name: 'two: admin relationships, none yet',
    url: OF(GAMMA),
    page: 'customers.detail.adminRelationships',
    html: flat(
      { lang: 'en-US', nav: ['Admin relationships'], on: 'Admin relationships' },
      `<h1>Gamma | Admin relationships</h1>${table(HEAD, [])}<p>No granular admin relationships found</p>`,
    ),
    may: about('customer', GAMMA, { 'customer.name': 'Gamma' }),
    lists: [{ kind: 'relationship', whole: false, ids: [] }],
  }),
  other({
    name: 'two: list of all granular relationships, prefix unknown, paged, one skeleton',
    url: `${BASE}/dashboard/v2/customers/granularadminaccess/list`,
    page: 'gdap.list',
    states: ['ready', 'loading'],
    html: deep(
      { lang: 'en-US', nav: CUSTOMERS, on: 'Administer' },
      `<h1>Customers | Granular Administration</h1><span>83 results found.</span>${host(
        'zz9_he-data-grid',
        `<table class="data-grid__table he-table" role="grid"><tr id="column-header"><th></th><th id="cell-displayName-column-header">Name</th><th id="cell-tenantId-column-header">Microsoft ID</th></tr>
<tr id="row-${ACME}" role="row"><td><input type="radio"></td><th id="cell-displayName-${ACME}">${button('Acme & Sons', 'zz9')}</th><td id="cell-tenantId-${ACME}">${ACME}</td></tr>
<tr id="row-${GAMMA}" role="row"><td><input type="radio"></td><th id="cell-displayName-${GAMMA}">${button('Gamma Pty', 'zz9')}</th><td id="cell-tenantId-${GAMMA}">${GAMMA}</td></tr>
<tr id="row-1" role="row"><td></td><th><span class="bar"></span></th><td></td></tr></table>`,
      )}<div class="pager"><button>Previous</button><button>1</button><button>2</button><button>9</button><button>Next</button></div>`,
    ),
    may: [ACME, GAMMA].flatMap((c) =>
      about('customer', c, { 'customer.name': c === ACME ? 'Acme & Sons' : 'Gamma Pty', 'customer.listed': true }),
    ),
    lists: [{ kind: 'customer', whole: false, ids: [] }],
  }),
  other({
    name: 'two: one relationship in detail',
    url: `${BASE}/dashboard/commerce2/customers/${ACME}/adminrelationships/66666666-7777-4888-8999-aaaaaaaaaaaa-77777777-8888-4999-8aaa-bbbbbbbbbbbb`,
    page: 'customers.detail.adminRelationship',
    html: flat(
      { lang: 'en-US', nav: ['Admin relationships', 'Account'], on: 'Admin relationships' },
      `<h1>Admin relationships | Help and Support</h1>${above('Status', 'Active')}${above('Start date', 'January 31, 2026')}${above('End date', 'December 25, 2027')}<h2>Microsoft Entra roles</h2><ul><li>Global reader</li></ul>${button('Terminate relationship')}`,
    ),
    says: about('relationship', ['66666666-7777-4888-8999-aaaaaaaaaaaa-77777777-8888-4999-8aaa-bbbbbbbbbbbb'], {
      'relationship.status': 'active',
      'relationship.startsOn': '2026-01-31',
      'relationship.endsOn': '2027-12-25',
    }),
    may: [
      ...about('relationship', ['66666666-7777-4888-8999-aaaaaaaaaaaa-77777777-8888-4999-8aaa-bbbbbbbbbbbb'], {
        'relationship.name': 'Help and Support',
        'relationship.customer': ACME,
      }),
      ...about('customer', ACME, { 'customer.adminRelationship': 'active' }),
    ],
  }),
  other({
    name: 'two: relationship request with its draft, two links, DAP asked',
    url: `${BASE}/dashboard/v2/customers/relationshiprequest`,
    page: 'relationshipRequest.new',
    html: flat(
      { lang: 'en-US', nav: CUSTOMERS, on: 'Customer list' },
      `<h1>Customer list | Create a relationship request</h1><label><input type="checkbox"> Include delegated administration privileges for Azure Active Directory and Office 365.</label>
<label for="t">Email text</label><textarea id="t" rows="9">Contoso would like to be your Microsoft Cloud Solution Provider. Step 1: https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts Step 2: ${LINK.replace(/&/g, '&amp;')} A Global Admin must accept.</textarea>${button('Open in email')}${button('Copy to clipboard')}${button('Done')}`,
    ),
  }),
  other({
    name: 'two: granular request of a customer with its draft, says nothing about a relationship yet',
    url: OF(ACME),
    page: 'customers.detail.adminRelationships',
    html: deep(
      { lang: 'en-US', nav: ['Admin relationships'], on: 'Admin relationships' },
      `<h1>Acme | Request admin relationship</h1>${above('Admin relationship name', 'Try Out')}${above('Duration in days', '365')}<h2>Request</h2><div role="textbox" aria-multiline="true">Click to review and accept: https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/66666666-7777-4888-8999-aaaaaaaaaaaa Duration in days: 365</div>${button('Open in email')}${button('Done')}`,
    ),
    may: about('customer', ACME, { 'customer.name': 'Acme' }),
  }),
];
