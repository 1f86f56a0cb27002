import { about, type OtherPage, other, says } from '../other-page';
import { heButton, heShell, oldShell, plainShell } from '../shells';
import { BASE, CHROME, field, grid, TWO } from './account-more';

/** Billing profile, security requirements, notices of home and action center, and users behind a list to choose from; as `account-more.ts`. */

const BILLING = `${BASE}/dashboard/account/v3/accountsettings/billingprofile#commercial`;
const SECURITY = `${BASE}/commerce/security/compliance`;
const MFA = 'Enable MFA for administrative roles in the partner tenant';
const CONTACT = 'Provide a security contact';
const CUSTOMERS_MFA = 'Users with administrative roles in the customer tenants must use MFA';
const billing = (name: string, main: string, rest: Partial<OtherPage> = {}): OtherPage =>
  other({
    name: `billing profile: ${name}`,
    url: BILLING,
    page: 'account.billingProfile',
    html: plainShell({ ...CHROME, at: 'Billing profile' }, `<h1>Account settings | Billing profile</h1>${main}`),
    ...rest,
  });
const security = (name: string, main: string, rest: Partial<OtherPage> = {}): OtherPage =>
  other({
    name: `security requirements: ${name}`,
    url: SECURITY,
    page: 'security.compliance',
    html: plainShell({ nav: ['Security requirements', 'Alerts'], at: 'Security requirements' }, `<h1>Security requirements</h1>${main}`),
    ...rest,
  });

export const BILLING_AND_SECURITY: readonly OtherPage[] = [
  // Billing profile
  billing(
    'fields as a list',
    '<h2>Bill-to</h2><dl><dt>Bill-to company name</dt><dd>Contoso GmbH</dd><dt>Bill-to address</dt><dd>Hauptstr. 1, 10115 Berlin, Germany</dd><dt>PO number</dt><dd>-</dd></dl>',
    {
      says: [says('billing.profile', 'present')],
    },
  ),
  billing('components with labels of their own', '', {
    html: heShell(
      { ...CHROME, at: 'Billing profile' },
      `<h1>Account settings | Billing profile</h1>${field('Bill-to company name', 'Contoso GmbH')}${field('Billing currency', 'EUR')}${heButton('k_', 'Update')}`,
    ),
    says: [says('billing.profile', 'present')],
  }),
  billing(
    'a form that is filled in',
    '<form><label>Bill-to company name <input value="Contoso GmbH"></label><label>Bill-to address <input value="Hauptstr. 1"></label><label>Company tax ID <input value="DE1"></label><button>Save</button></form>',
    {
      may: [says('billing.profile', 'present')],
    },
  ),
  billing(
    'nothing in it',
    '<dl><dt>Bill-to company name</dt><dd>—</dd><dt>Bill-to address</dt><dd>Not available</dd><dt>Billing currency</dt><dd>-</dd></dl>',
    {
      may: [says('billing.profile', 'absent')],
    },
  ),
  billing(
    'a tip explains the fields',
    '<p>Your profile could not be loaded.</p><div role="note"><b>Bill-to company name</b> <span>The name on your invoice</span><b>Bill-to address</b> <span>The address on it</span></div>',
  ),
  billing('a customer’s billing profile is not the account’s', '', {
    url: `${BASE}/dashboard/v2/customers/${TWO}/account`,
    page: 'customers.detail.account',
    may: about('customer', TWO, { 'customer.name': 'Coho Winery' }),
    html: plainShell(
      { nav: ['Subscriptions', 'Account'], at: 'Account' },
      '<h1>Coho Winery | Account</h1><h2>Billing profile</h2><dl><dt>Bill-to company name</dt><dd>Coho Winery</dd><dt>Bill-to address</dt><dd>1 Vine Road</dd></dl>',
    ),
  }),
  // Security requirements
  security(
    'a grid with descriptions, both states',
    grid(
      ['Security requirements', 'Description', 'Status', 'Insights', 'Score'],
      [
        [MFA, 'All administrators sign in with a second factor.', 'Completed', '12 of 12 admins', '20/20'],
        [CUSTOMERS_MFA, 'Your customers’ administrators too.', 'Not completed', '3 of 83', '1/20'],
        [CONTACT, 'Somebody to write to.', 'Not completed', '', '0/10'],
      ],
    ),
    { says: [says('security.mfaAdmins', 'completed'), says('security.contact', 'not-completed')] },
  ),
  security(
    'only the customers’ requirement is completed',
    grid(
      ['Security requirements', 'Status'],
      [
        [CUSTOMERS_MFA, 'Completed'],
        [MFA, 'Loading'],
      ],
    ),
  ),
  security(
    'cards with the status above the name',
    `<div class="cards"><div class="card"><span class="pill">Completed</span><h3>${CUSTOMERS_MFA}</h3></div><div class="card"><span class="pill">Not completed</span><h3>${MFA}</h3><p>Turn it on.</p></div><div class="card"><span class="pill">Completed</span><h3>${CONTACT}</h3></div></div>`,
    {
      may: [says('security.mfaAdmins', 'not-completed'), says('security.contact', 'completed')],
    },
  ),
  security(
    'a plan: status today and target',
    `<table><tr><th>Security requirement</th><th>Target</th></tr><tr><td>${MFA}</td><td>Completed</td></tr><tr><td>${CONTACT}</td><td>Completed</td></tr></table>`,
  ),
  security(
    'list entries, the status last',
    `<ul><li><b>${MFA}</b> <i>Completed</i></li><li><b>${CONTACT}</b> <i>Completed</i></li><li><b>${CUSTOMERS_MFA}</b> <i>Not completed</i></li></ul>`,
    {
      says: [says('security.mfaAdmins', 'completed'), says('security.contact', 'completed')],
    },
  ),
  security(
    'totals above, a filter beside',
    `<div class="row"><div>Completed <b>3</b></div><div>Not completed <b>2</b></div></div><label>${MFA}</label><select><option>Completed</option><option>Not completed</option></select>`,
  ),
  // Notices
  other({
    name: 'home: a notice about a verification that is not said to be the reseller’s',
    url: `${BASE}/dashboard/v2/home`,
    page: 'home',
    html: plainShell(
      { nav: ['Home'], at: 'Home' },
      '<h1>Home</h1><div role="status">Complete your account verification by 3/14/2027. <button>Fix now</button></div><h2>Workspaces</h2>',
    ),
  }),
  other({
    name: 'action center: one mandatory action for CSP among others',
    url: `${BASE}/dashboard/v2/action-center/overview`,
    page: 'actionCenter',
    html: heShell(
      { nav: ['Overview', 'My preferences'], at: 'Overview' },
      `<h1>Action center</h1><h2>Mandatory</h2><ul><li><h3>Cloud Solution Provider: complete your account verification</h3><p>Due 3/14/2027</p>${heButton('n_', 'Fix now')}</li>
       <li><h3>Windows and Xbox: complete your account verification</h3>${heButton('n_', 'Fix now')}</li></ul>`,
    ),
    says: [says('verification.fixNow', true)],
  }),
  other({
    name: 'overview of 2019: the agreement waits, an article tells what signed ones say',
    url: `${BASE}/pcv/dashboard/overview`,
    page: 'home',
    html: oldShell(
      { nav: ['Dashboard'], at: 'Dashboard' },
      '<h1>Dashboard</h1><p>Verification status: see Legal info.</p><blockquote>Microsoft Partner Agreement (MPA) is signed and no further action is needed.</blockquote>',
    ),
  }),
  // Users behind a list to choose from
  other({
    name: 'users: narrowed at the first entry of the list, which only its words tell',
    url: `${BASE}/dashboard/v2/account-settings/usermanagement#users`,
    page: 'account.users',
    tab: 'users',
    html: plainShell(
      { ...CHROME, at: 'User management' },
      '<h1>Account settings | User management</h1><select aria-label="Filter"><option>Global admin</option><option>All users</option></select><table><tr><th>Name</th><th>Role(s)</th></tr><tr><td>Ida Holm ida@contoso.example</td><td>Global admin</td></tr></table>',
    ),
    says: about('user', 'ida@contoso.example', { 'user.name': 'Ida Holm', 'user.roles': ['global-admin'] }),
    lists: [{ kind: 'user', whole: false, ids: ['ida@contoso.example'] }],
  }),
];
