import { about, type OtherPage } from '../../other-page';
import { above, bare, divGrid, GUID_A, GUID_B, GUID_C, host, nested, page, part, press, slots, table, tidy, V2 } from './parts';

const INSIDE = ['Subscriptions', 'Admin relationships', 'Service management', 'Account'];
const OF = `${V2}/customers/${GUID_A}/adminrelationships`;
const GDAP = `${V2}/customers/granularadminaccess/list`;
const COLS = ['Admin relationship name', 'Status', 'Start date', 'End date', 'Auto Extend'];
const relation = (name: string, facts: Record<string, unknown>, customer = GUID_A) =>
  about('relationship', `${customer}:${name.toLowerCase()}`, { 'relationship.customer': customer, 'relationship.name': name, ...facts });
const alpine = about('customer', GUID_A, { 'customer.name': 'Alpine Ski House' });
const best = (state: 'active' | 'pending' | 'ended', id = GUID_A) => about('customer', id, { 'customer.adminRelationship': state });
const grid = (tag: string, rows: readonly (readonly [id: string, name: string])[]) =>
  host(
    tag,
    `<table class="data-grid__table he-table" role="grid"><tr id="column-header"><th></th><th id="cell-displayName-column-header">Name</th><th id="cell-tenantId-column-header">Microsoft ID</th></tr>${rows.map(([id, name]) => `<tr id="row-${id}" role="row"><td><input type="radio" name="r" aria-label="Select row"></td><th id="cell-displayName-${id}">${host('customersvcadmin_he-button', '<button><slot></slot></button>', name, 'appearance="link"')}</th><td id="cell-tenantId-${id}" class="data-grid__cell">${id}</td></tr>`).join('')}</table>`,
  );
const toggle = (on: boolean) => `<button role="switch" aria-checked="${on}" aria-label="Auto Extend"></button>`;

/** Admin relationships of one customer, one relationship, the list over all, and the requests. */
export const RELATIONS: readonly OtherPage[] = [
  page({
    name: 'admin relationships en, two of one customer',
    url: OF,
    page: 'customers.detail.adminRelationships',
    html: slots(
      { head: ['Alpine Ski House', 'Admin relationships'], nav: INSIDE, at: 'Admin relationships' },
      host(
        'px_he-data-grid',
        table(COLS, [
          ['Support 2025', 'Active', 'Mar 15, 2025', 'Mar 15, 2027', toggle(true)],
          ['Migration', 'Expired', 'Jan 2, 2023', 'Jan 2, 2024', toggle(false)],
        ]),
      ),
    ),
    says: [
      ...relation('Support 2025', {
        'relationship.status': 'active',
        'relationship.startsOn': '2025-03-15',
        'relationship.endsOn': '2027-03-15',
        'relationship.autoExtend': true,
      }),
      ...relation('Migration', {
        'relationship.status': 'expired',
        'relationship.startsOn': '2023-01-02',
        'relationship.endsOn': '2024-01-02',
        'relationship.autoExtend': false,
      }),
      ...best('active'),
    ],
    may: alpine,
    lists: part('relationship'),
  }),
  page({
    name: 'admin relationships en, approved without dates',
    url: OF,
    page: 'customers.detail.adminRelationships',
    html: bare(
      { head: ['Alpine Ski House', 'Admin relationships'], nav: INSIDE, at: 'Admin relationships' },
      divGrid(COLS, [
        ['First_look', 'Approved', 'Invalid Date', 'Invalid Date', ''],
        ['Help', 'Approval pending', '', '', ''],
      ]),
    ),
    says: [
      ...relation('First_look', { 'relationship.status': 'approved' }),
      ...relation('Help', { 'relationship.status': 'approval-pending' }),
    ],
    may: [...alpine, ...best('pending')],
    lists: part('relationship'),
  }),
  page({
    name: 'admin relationships pl, dates in the language of the page',
    url: OF,
    page: 'customers.detail.adminRelationships',
    html: tidy(
      {
        lang: 'pl',
        head: ['Alpine Ski House', 'Admin relationships'],
        nav: ['Subskrypcje', 'Admin relationships'],
        at: 'Admin relationships',
      },
      table(COLS, [['Wsparcie', 'Expiring', '15 marca 2025', '15 grudnia 2026', 'Tak']]),
    ),
    says: relation('Wsparcie', {
      'relationship.status': 'expiring',
      'relationship.startsOn': '2025-03-15',
      'relationship.endsOn': '2026-12-15',
    }),
    may: [...alpine, ...best('active'), ...relation('Wsparcie', { 'relationship.autoExtend': true })],
    lists: part('relationship'),
  }),
  page({
    name: 'admin relationships sv, none',
    url: OF,
    page: 'customers.detail.adminRelationships',
    html: nested(
      { lang: 'sv', head: ['Alpine Ski House', 'Admin relationships'] },
      '<p>No granular admin relationships found</p><button>Request admin relationship</button>',
    ),
    may: [...alpine],
    lists: [],
  }),
  page({
    name: 'admin relationship en, one with its roles and groups',
    url: `https://partner.microsoft.com/dashboard/commerce2/customers/${GUID_A}/adminrelationships/${GUID_B}-${GUID_C}`,
    page: 'customers.detail.adminRelationship',
    html: slots(
      { head: ['Admin relationships', 'Support 2025'], nav: INSIDE, at: 'Admin relationships' },
      `${above([
        ['Status', 'Active'],
        ['Start date', '3/15/2025'],
        ['End date', '3/15/2027'],
      ])}<h2>Requested Microsoft Entra roles</h2><ul><li>Global reader</li><li>User administrator</li></ul><h2>Security groups</h2>${table(['Name', 'Status'], [['AdminAgents', 'Pending']])}${press('Done')}`,
    ),
    says: about('relationship', [`${GUID_B}-${GUID_C}`, `${GUID_A}:support 2025`], {
      'relationship.status': 'active',
      'relationship.startsOn': '2025-03-15',
      'relationship.endsOn': '2027-03-15',
      'relationship.name': 'Support 2025',
    }),
    may: [...about('relationship', `${GUID_B}-${GUID_C}`, { 'relationship.customer': GUID_A }), ...best('active')],
  }),
  page({
    name: 'gdap list en, the grid with another prefix, skeleton row last',
    url: GDAP,
    page: 'gdap.list',
    html: slots(
      { head: ['Customers', 'Granular Administration'], nav: ['Customer List', 'Administer', 'Indirect providers'], at: 'Administer' },
      `<p>83 results found.</p>${grid('cstadm4_he-data-grid', [
        [GUID_A, 'Alpine Ski House'],
        [GUID_B, 'Relecloud'],
        ['he-row-7', ''],
      ])}<div>Previous 1 2 3 Next</div>`,
    ),
    // A row that is still a placeholder: some would wait.
    states: ['ready', 'loading'],
    may: [...alpine, ...about('customer', GUID_B, { 'customer.name': 'Relecloud' })],
    lists: part('customer'),
  }),
  page({
    name: 'gdap list de, old address, few',
    url: 'https://partner.microsoft.com/commerce/granularadminaccess/list',
    page: 'gdap.list',
    html: tidy(
      { lang: 'de', head: ['Kunden', 'Granular Administration'], nav: ['Kunden', 'Administer'], at: 'Administer' },
      divGrid(['Name', 'Microsoft-ID'], [['Nordlicht AG', GUID_C]]),
    ),
    says: about('customer', GUID_C, { 'customer.name': 'Nordlicht AG' }),
    lists: part('customer'),
  }),
  page({
    name: 'relationship request en, draft in a text area',
    url: `${V2}/customers/relationshiprequest`,
    page: 'relationshipRequest.new',
    guess: 'address',
    html: tidy(
      { head: ['Customer list', 'Create a relationship request'], nav: ['Customer list'], at: 'Customer list' },
      `<p>Send this to your customer. <a href="#">Learn more</a></p><label><input type="checkbox" checked> Include delegated administration privileges for Azure Active Directory and Office 365.</label><label for="m">Email text</label><textarea id="m">Vantor would like to be your Microsoft Cloud Solution Provider.\nhttps://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts\nhttps://admin.microsoft.com/Adminportal/Home?invType=IndirectResellerRelationship&amp;partnerId=${GUID_A}&amp;msppId=6140022&amp;indirectCSPId=${GUID_B}&amp;DAP=true#/BillingAccounts/partner-invitation</textarea>${press('Open in email')}${press('Copy to clipboard')}${press('Done')}`,
    ),
  }),
  page({
    name: 'relationship request ja, old address, text as paragraphs',
    url: 'https://partnercenter.microsoft.com/ja-jp/pcv/customers/acquire',
    page: 'relationshipRequest.new',
    html: bare(
      { lang: 'ja', head: ['顧客', '再販業者関係の要求'] },
      `<div role="textbox" aria-multiline="true" aria-label="Email text"><p>Rejected or Pending are not states here.</p><p>https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&amp;partnerId=${GUID_A}&amp;msppId=0&amp;DAP=true#/BillingAccounts/partner-invitation</p></div><button>電子メールで開く</button><button>クリップボードにコピー</button><button>完了</button>`,
    ),
  }),
  page({
    name: 'admin relationship request en, form filled in',
    url: OF,
    page: 'customers.detail.adminRelationships',
    html: nested(
      { head: ['Alpine Ski House', 'Admin relationships'] },
      `<h2>Create an admin relationship request</h2><label for="n">Admin relationship name</label><input id="n" value="Vantor_support"><label for="d">Duration in days</label><input id="d" value="730"><fieldset><legend>Auto Extend by 6 Months</legend><label><input type="radio" name="x" checked> Yes</label><label><input type="radio" name="x"> No</label></fieldset>${press('Finalize request')}${press('Cancel')}`,
    ),
    may: alpine,
    lists: part('relationship'),
  }),
];
