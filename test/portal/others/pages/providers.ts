import { about, type OtherPage, other } from '../other-page';
import { CUSTOMER_NAV, heButton, heShell, mountedShell, oldShell, plainShell, shadow } from '../shells';

/** Indirect providers and the page that accepts a distributor's invitation. Address and columns of the list are not public. */

const LIST = 'https://partner.microsoft.com/dashboard/v2/customers/indirectproviders';
const NORTH = '11111111-2222-4333-8444-555555555555';
const ACCEPT = `https://partner.microsoft.com/dashboard/v2/customers/indirectresellers/relationshiprequest/${NORTH}`;
const ROW = `${heButton('v6_', 'View customers')}${heButton('v6_', 'Invite new customers')}`;
const CHROME = { nav: CUSTOMER_NAV, at: 'Indirect providers' };

const listed = (name: string, ...ids: string[]) =>
  about('distributor', [name.toLowerCase(), ...ids], { 'distributor.listed': true, 'distributor.name': name });

export const PROVIDERS: OtherPage[] = [
  other({
    name: 'providers: table with name, id, place and two actions',
    guess: 'address and columns',
    url: LIST,
    page: 'indirectProviders.list',
    html: heShell(
      CHROME,
      `<h1>Customers | Indirect providers</h1><table><tr><th>Name</th><th>MPN ID</th><th>Location</th><th>Actions</th></tr>
       <tr><td>Northwind Distribution</td><td>1112223</td><td>Germany</td><td>${ROW}</td></tr><tr><td>Tailspin Cloud</td><td>1112224</td><td>Austria</td><td>${ROW}</td></tr></table>`,
    ),
    says: [
      ...listed('Northwind Distribution', '1112223'),
      ...listed('Tailspin Cloud', '1112224'),
      ...about('distributor', ['northwind distribution', '1112223'], { 'distributor.country': 'DE' }),
      ...about('distributor', ['tailspin cloud', '1112224'], { 'distributor.country': 'AT' }),
    ],
  }),
  other({
    name: 'providers: cards, an address nobody knows',
    guess: 'address, cards',
    url: 'https://partner.microsoft.com/dashboard/v2/customers/providers/overview',
    page: 'indirectProviders.list',
    html: mountedShell(
      CHROME,
      `<h1>Indirect providers</h1><ul>${['Adatum Distribution SE', 'Pending Orders AG'].map((n) => `<li><article><h3>${n}</h3><p>Status: Active</p><a href="#">View customers</a> <a href="#">Invite new customers</a></article></li>`).join('')}</ul>`,
    ),
    says: [...listed('Adatum Distribution SE'), ...listed('Pending Orders AG')],
  }),
  other({
    name: 'providers: newer heading Distributors over the older navigation entry',
    guess: 'address, heading',
    url: LIST,
    page: 'indirectProviders.list',
    html: plainShell(
      CHROME,
      `<h1>Distributors</h1><div role="grid" aria-label="Distributors"><div role="row"><span role="columnheader">Distributor</span><span role="columnheader">State</span><span role="columnheader">Actions</span></div>
       <div role="row"><span role="gridcell">Woodgrove Distribution</span><span role="gridcell">Active</span><span role="gridcell">${ROW}</span></div></div>`,
    ),
    says: listed('Woodgrove Distribution'),
  }),
  other({
    name: 'providers: none yet',
    guess: 'address, words of the empty state',
    url: LIST,
    page: 'indirectProviders.list',
    html: plainShell(
      CHROME,
      '<h1>Customers | Indirect providers</h1><p>You don’t have any indirect providers.</p><a href="#">Find a provider</a>',
    ),
  }),
  other({
    name: 'providers: Japanese, rows in a root with tenant ids',
    guess: 'address, columns',
    url: 'https://partner.microsoft.com/ja-jp/dashboard/v2/customers/indirectproviders',
    page: 'indirectProviders.list',
    html: plainShell(
      { lang: 'ja-JP', nav: ['顧客', '間接プロバイダー'], at: '間接プロバイダー' },
      `<h1>顧客 | 間接プロバイダー</h1>${shadow(
        'customersvcadmin_he-data-grid',
        `<table role="grid"><tr id="column-header"><th id="cell-name-column-header">Name</th><th id="cell-actions-column-header">Actions</th></tr>
        <tr id="row-${NORTH}" role="row"><th id="cell-name-${NORTH}">ノースウィンド株式会社</th><td id="cell-actions-${NORTH}"><a href="#">顧客を表示する</a> <a href="#">新しい顧客を招待する</a></td></tr></table>`,
      )}`,
    ),
    says: listed('ノースウィンド株式会社', NORTH),
  }),
  other({
    name: 'not the providers: the provider side lists its resellers',
    guess: 'address',
    url: 'https://partner.microsoft.com/dashboard/v2/customers/indirectresellers',
    page: 'indirectResellers.list',
    html: plainShell(
      { nav: ['Customer list', 'Administer', 'Indirect resellers'], at: 'Indirect resellers' },
      `<h1>Customers | Indirect resellers</h1><button>Request a partnership</button><button>Export indirect resellers</button><table><tr><th>Indirect reseller</th><th>Location</th><th>Actions</th></tr>
       <tr><td>Contoso Handels GmbH</td><td>Germany</td><td>View customers Add new customer Invite new customers Remove partnership</td></tr></table>`,
    ),
    says: about('reseller', 'contoso handels gmbh', {
      'reseller.listed': true,
      'reseller.name': 'Contoso Handels GmbH',
      'reseller.country': 'DE',
    }),
    lists: [{ kind: 'reseller', whole: true, ids: ['contoso handels gmbh'] }],
  }),
  other({
    name: 'providers: a filter is typed in',
    guess: 'address, search box',
    url: LIST,
    page: 'indirectProviders.list',
    html: heShell(
      CHROME,
      `<h1>Customers | Indirect providers</h1>${shadow('customersvcadmin_he-search-box', '<input type="search" value="north">', '', 'debounce="20"')}
       <table><tr><th>Indirect provider</th><th>Actions</th></tr><tr><td>Northwind Distribution</td><td>${ROW}</td></tr></table>`,
    ),
    says: listed('Northwind Distribution'),
    lists: [{ kind: 'distributor', whole: false, ids: ['northwind distribution'] }],
  }),
  other({
    name: 'accept: the request of a named provider, box not ticked',
    guess: 'words around the button',
    url: ACCEPT,
    page: 'partnership.accept',
    html: plainShell(
      { nav: CUSTOMER_NAV },
      `<h1>Authorize indirect provider</h1><p>Northwind Distribution would like to be your indirect provider.</p><dl><dt>Indirect provider</dt><dd>Northwind Distribution</dd></dl>
       <label><input type="checkbox"> I authorize Northwind Distribution to submit orders on behalf of my customers.</label><button disabled>Authorize indirect provider</button>`,
    ),
    says: about('distributor', NORTH, { 'distributor.invitation': 'open' }),
    may: about('distributor', NORTH, { 'distributor.name': 'Northwind Distribution' }),
  }),
  other({
    name: 'accept: nested roots, custom box',
    guess: 'everything but address, box and button',
    url: `${ACCEPT}?lang=en`,
    page: 'partnership.accept',
    html: mountedShell(
      { nav: CUSTOMER_NAV },
      `<h2>Partnership request</h2>${shadow('customersvcadmin_he-checkbox', '<div role="checkbox" aria-checked="false"><slot></slot></div>', 'I agree')}${heButton('customersvcadmin_', 'Authorize indirect provider', 'appearance="primary"')}`,
    ),
    says: about('distributor', NORTH, { 'distributor.invitation': 'open' }),
  }),
  other({
    name: 'accept: German',
    guess: 'everything but address, box and button',
    url: ACCEPT,
    page: 'partnership.accept',
    html: heShell(
      { lang: 'de-DE', nav: ['Kunden', 'Indirekte Anbieter'] },
      `<h1>Partnerschaft</h1><label><input type="checkbox">Ich bestätige die Partnerschaft.</label><button>Indirekten Anbieter autorisieren</button>`,
    ),
    says: about('distributor', NORTH, { 'distributor.invitation': 'open' }),
  }),
  other({
    name: 'accept: the link is not valid',
    guess: 'words of the error',
    url: ACCEPT,
    page: 'partnership.accept',
    states: ['ready', 'notFound'],
    html: plainShell(
      { nav: CUSTOMER_NAV },
      '<h1>Something went wrong</h1><p>This partnership request is no longer valid. Ask your provider for a new link.</p>',
    ),
  }),
  other({
    name: 'accept: without the role',
    guess: 'arrangement',
    url: ACCEPT,
    page: 'partnership.accept',
    states: ['noAccess'],
    html: oldShell(
      { nav: CUSTOMER_NAV },
      "<h1>You don't have the required access</h1><p>To use Authorize indirect provider you need the Admin agent role.</p>",
    ),
  }),
];
