import { about, type OtherPage, other } from '../other-page';
import { heButton, heShell, mountedShell, oldShell, plainShell, shadow } from '../shells';
import { CUSTOMER, CUSTOMERS_NAV, id, plainGrid, svcGrid } from './customers-more';

/**
 * A customer's account and subscriptions, the distributor's resellers, drafts and the wizard for a new customer. Written after a look
 * at the reading code, to trip it. Public are titles, columns, commands and the wording of the fields; every arrangement is a guess.
 */

const BASE = 'https://partner.microsoft.com';
const SUB = '88888888-9999-4aaa-8bbb-cccccccccccc';
const COMMANDS = ['View customers', 'Add new customer', 'Invite new customers', 'Remove partnership'];
const ACTIONS = COMMANDS.map((a) => `<a href="#">${a}</a>`).join(' ');
const DISTRIBUTOR = { nav: ['Customer list', 'Indirect resellers', 'Administer'], at: 'Indirect resellers' };
const RESELLER_HEADS = ['Indirect reseller', 'Location', 'Actions'];
const reseller = (key: string, name: string, country?: string) =>
  about('reseller', key, { 'reseller.listed': true, 'reseller.name': name, ...(country && { 'reseller.country': country }) });
const LINK =
  'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&amp;partnerId=22222222-3333-4444-8555-666666666666&amp;msppId=0&amp;DAP=false#/BillingAccounts/partner-invitation';

const subscription = (name: string, html: string, said: Record<string, unknown> | null, lang = 'en-US'): OtherPage =>
  other({
    name: `subscription: ${name}`,
    url: `${BASE}/commerce/customers/${id(150)}/subscriptions/${SUB}`,
    page: 'customers.detail.subscriptions',
    html: plainShell({ ...CUSTOMER, at: 'Subscriptions', lang }, `<h1>Trey Research | Microsoft 365 E3</h1>${html}`),
    says: said ? about('subscription', `${id(150)}/${SUB}`, said) : [],
  });

export const CUSTOMERS_SIDE: readonly OtherPage[] = [
  other({
    name: 'customer: account page in components, address in another country',
    url: `${BASE}/dashboard/v2/customers/${id(140)}/account`,
    page: 'customers.detail.account',
    html: heShell(
      { ...CUSTOMER, at: 'Account' },
      `<h1>Fourth Coffee | Account</h1>${[
        ['Company name', 'Fourth Coffee'],
        ['Microsoft ID', id(140)],
        ['Primary domain name', 'FourthCoffee.com'],
        ['Relationship', 'Cloud Reseller'],
        ['Country/region', 'India'],
        ['Primary contact', 'Terry Adams'],
      ]
        .map(([l, v]) =>
          shadow('c_he-field', '<b><slot name="l"></slot></b><div><slot></slot></div>', `<span slot="l">${l}</span><span>${v}</span>`),
        )
        .join('')}`,
    ),
    says: about('customer', id(140), {
      'customer.name': 'Fourth Coffee',
      'customer.domain': 'fourthcoffee.com',
      'customer.relationship': 'cloud-reseller',
    }),
  }),
  other({
    name: 'customer: the account before under a new address',
    url: `${BASE}/dashboard/v2/customers/${id(141)}/account`,
    page: 'customers.detail.account',
    html: plainShell(
      { ...CUSTOMER, at: 'Account' },
      `<h1>Tailspin | Account</h1><dl><dt>Company name</dt><dd>Tailspin</dd><dt>Microsoft ID</dt><dd>${id(142)}</dd></dl>`,
    ),
  }),
  other({
    name: 'customer: two companies on the page, the customer’s partner among them',
    url: `${BASE}/dashboard/v2/customers/${id(143)}/account`,
    page: 'customers.detail.account',
    html: plainShell(
      { ...CUSTOMER, at: 'Account' },
      '<h1>Account</h1><h2>Billing</h2><dl><dt>Company name</dt><dd>Lucerne Bakery</dd></dl><h2>Sold by</h2><dl><dt>Company name</dt><dd>Contoso</dd></dl>',
    ),
    may: about('customer', id(143), { 'customer.name': 'Lucerne Bakery' }),
  }),
  subscription(
    'a field to choose from, the reseller chosen',
    '<label for="r">Reseller (MPN ID)</label><select id="r"><option>No indirect reseller</option><option selected>Contoso (ID: 0012345)</option><option>Other (ID: 0099999)</option></select><dl><dt>Designated support contact</dt><dd>Contoso</dd></dl>',
    {
      'subscription.resellerPartnerId': '0012345',
      'subscription.supportContact': 'present',
    },
  ),
  subscription(
    'a component that is open to choose',
    `${shadow('c_he-dropdown', '<button role="combobox" aria-label="Reseller (MPN ID)"><slot></slot></button><div role="listbox"><div role="option">Other (ID: 0099999)</div></div>', 'Contoso (ID: 0012345)')}<dl><dt>Designated support contact</dt><dd>-</dd></dl>`,
    {
      'subscription.resellerPartnerId': '0012345',
      'subscription.supportContact': 'absent',
    },
  ),
  subscription(
    'no reseller',
    '<label for="r">Reseller (MPN ID)</label><select id="r"><option selected>No indirect reseller</option><option>Contoso (ID: 0012345)</option></select><p>Indirect reseller not in the list? Enter MPN ID</p>',
    null,
  ),
  subscription(
    'an id that is nobody’s in a note, a contact that is asked for',
    '<p>Reseller (MPN ID)</p><p role="note">For instance Contoso (ID: 0012345)</p><p>Designated support contact</p><p>Choose who answers your customer.</p>',
    null,
  ),
  subscription(
    'Japanese',
    '<dl><dt>指定のサポート連絡先</dt><dd>Contoso 株式会社</dd></dl>',
    { 'subscription.supportContact': 'present' },
    'ja-JP',
  ),
  other({
    name: 'resellers: columns and commands as in the picture',
    url: `${BASE}/dashboard/v2/customers/indirectresellers`,
    page: 'indirectResellers.list',
    html: plainShell(
      DISTRIBUTOR,
      `<h1>Indirect resellers</h1>${heButton('c_', 'Request a partnership')}${heButton('c_', 'Export indirect resellers')}<p>2 results found.</p>${plainGrid(
        RESELLER_HEADS,
        [
          ['Contoso GmbH', 'Germany', ACTIONS],
          ['Pending Ltd', 'Leeds, United Kingdom', ACTIONS],
        ],
      )}`,
    ),
    says: [...reseller('contoso gmbh', 'Contoso GmbH', 'DE'), ...reseller('pending ltd', 'Pending Ltd', 'GB')],
    lists: [{ kind: 'reseller', whole: true, ids: ['contoso gmbh', 'pending ltd'] }],
  }),
  other({
    name: 'resellers: the portal’s grid in roots, unknown address, further pages',
    url: `${BASE}/dashboard/v2/customers/somewhere`,
    page: 'indirectResellers.list',
    html: mountedShell(
      DISTRIBUTOR,
      `<h1>Customers | Indirect resellers</h1>${heButton('c_', 'Request a partnership')}${svcGrid(
        [
          ['displayName', 'Indirect reseller'],
          ['location', 'Location'],
          ['actions', 'Actions'],
        ],
        [[id(160), 'Contoso GmbH', 'Germany', ACTIONS]],
      )}<div class="pager"><button>1</button><button>2</button></div>`,
    ),
    says: reseller(id(160), 'Contoso GmbH', 'DE'),
    lists: [{ kind: 'reseller', whole: false, ids: [id(160)] }],
  }),
  other({
    name: 'resellers: Chinese',
    url: `${BASE}/zh-cn/dashboard/v2/customers/indirectresellers`,
    page: 'indirectResellers.list',
    html: plainShell(
      { lang: 'zh-CN', nav: ['客户', '间接经销商'], at: '间接经销商' },
      `<h1>客户 | 间接经销商</h1><button>请求建立合作关系</button>${plainGrid(['间接经销商', '位置', 'Actions'], [['康托索', '中国', '<a href="#">查看客户</a>']])}`,
    ),
    says: reseller('康托索', '康托索', 'CN'),
    lists: [{ kind: 'reseller', whole: true, ids: ['康托索'] }],
  }),
  other({
    name: 'resellers: entries with a confirmation that is open',
    url: `${BASE}/dashboard/v2/customers/indirectresellers`,
    page: 'indirectResellers.list',
    html: plainShell(
      DISTRIBUTOR,
      `<h1>Indirect resellers</h1><button>Request a partnership</button><ul>${['Contoso GmbH', 'Fabrikam Ltd'].map((n) => `<li><h3>${n}</h3>${COMMANDS.map((c) => heButton('c_', c)).join('')}</li>`).join('')}</ul><div role="dialog"><h2>Remove partnership</h2><p>Northwind</p><button>Yes</button></div>`,
    ),
    says: [...reseller('contoso gmbh', 'Contoso GmbH'), ...reseller('fabrikam ltd', 'Fabrikam Ltd')],
  }),
  other({
    name: 'resellers: the request of a partnership with its draft',
    url: `${BASE}/dashboard/v2/customers/indirectresellers/requestpartnership`,
    page: 'indirectResellers.list',
    html: plainShell(
      DISTRIBUTOR,
      `<h1>Indirect resellers | Request a partnership</h1><label>Email text<textarea>Location: Germany. Accept: ${BASE}/dashboard/v2/customers/indirectresellers/relationshiprequest/${id(170)}</textarea></label><button>Open in email</button><button>Copy to clipboard</button><button>Done</button>`,
    ),
  }),
  other({
    name: 'customer invitation: the draft says who is who, and nothing of it is the account’s',
    url: 'https://partnercenter.microsoft.com/en-us/pcv/customers/acquire',
    page: 'relationshipRequest.new',
    html: oldShell(
      { nav: ['Customers', 'Indirect providers'], at: 'Customers' },
      `<h1>Customer list | Create a relationship request</h1><div class="mail"><p>Contoso would like to be your Microsoft Cloud Solution Provider.</p><p>Microsoft ID: ${id(171)}</p><p>${LINK}</p></div><button>Open in email</button>`,
    ),
  }),
  other({
    name: 'admin relationship request: finished, with its draft',
    url: `${BASE}/dashboard/v2/customers/${id(172)}/adminrelationships/request`,
    page: 'customers.detail.adminRelationships',
    html: heShell(
      { ...CUSTOMER, at: 'Admin relationships' },
      `<h1>Fabrikam | Create an admin relationship request</h1><dl><dt>Admin relationship name</dt><dd>Fabrikam_2026</dd><dt>Status</dt><dd>Active</dd></dl><h2>Request</h2><textarea>Click to review and accept: https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/${id(173)}</textarea><button>Open in email</button><button>Copy to clipboard</button>`,
    ),
  }),
  other({
    name: 'new customer: the password that is shown once, among the customer’s data',
    url: `${BASE}/dashboard/v2/customers/new`,
    page: 'customers.new',
    html: heShell(
      { nav: CUSTOMERS_NAV, at: 'Customer list' },
      '<h1>Customers | New customer</h1><h2>Confirmation</h2><h3>Setup info</h3><dl><dt>Company name</dt><dd>Fabrikam</dd><dt>Primary domain name</dt><dd>fabrikam.onmicrosoft.com</dd><dt>User name</dt><dd>admin@fabrikam.onmicrosoft.com</dd><dt>Temporary password</dt><dd>Wuf12345</dd></dl><button>Done</button>',
    ),
  }),
];
