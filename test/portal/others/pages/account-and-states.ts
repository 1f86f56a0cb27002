import { type OtherPage, other, says } from '../other-page';
import { ACCOUNT_NAV, documentOf, heShell, mountedShell, oldShell, plainShell, shadow } from '../shells';

/** Home, the account overview, the security requirements, and pages that are not, or not yet, what their address says. */

const HOME = 'https://partner.microsoft.com/dashboard/v2/home';
const OVERVIEW = 'https://partner.microsoft.com/dashboard/account/v3/overview';
const tile = (t: string) => `<a class="tile" href="#"><h3>${t}</h3></a>`;
const HERE = [says('portal.signedIn', true)];

export const ACCOUNT_AND_STATES: OtherPage[] = [
  other({
    name: 'home: tiles, quick starts, a bell full of status words',
    url: HOME,
    page: 'home',
    html: heShell(
      {
        nav: [],
        beside:
          '<div role="region" aria-label="Notifications"><p>Verification status: Rejected</p><p>Microsoft Partner Agreement Accepted</p><p>Fix now</p></div>',
      },
      `<h1>Home</h1><h2>Workspaces</h2>${['Customers', 'Indirect providers', 'Account settings', 'Insights'].map(tile).join('')}<h2>Quick starts</h2><p>Sign your agreement</p>`,
    ),
    says: HERE,
  }),
  other({
    name: 'home: bare address, cards in nested roots',
    url: 'https://partner.microsoft.com/en-us/dashboard',
    page: 'home',
    html: mountedShell(
      { nav: [] },
      `<h1>Home</h1><h2>Workspaces</h2>${['Customers', 'Help + support'].map((t) => shadow('v6_he-card', '<slot></slot>', t)).join('')}`,
    ),
    says: HERE,
  }),
  other({
    name: 'home: German',
    guess: 'arrangement',
    url: 'https://partner.microsoft.com/de-de/dashboard/home',
    page: 'home',
    html: plainShell({ lang: 'de-DE', nav: [] }, `<h1>Start</h1>${tile('Kunden')}${tile('Kontoeinstellungen')}`),
    says: HERE,
  }),
  other({
    name: 'home: older overview with the green banner',
    guess: 'that the banner stood here',
    url: 'https://partner.microsoft.com/pcv/dashboard/overview',
    page: 'home',
    html: oldShell(
      { nav: ['Overview', 'Customers', 'Indirect providers'], at: 'Overview' },
      '<div class="banner" role="status">Microsoft Partner Agreement (MPA) is signed and no further action is needed.</div><h1>Overview</h1>',
    ),
    says: [...HERE, says('agreement.mpa', 'accepted')],
  }),
  other({
    name: 'home: older overview that asks for the agreement',
    guess: 'text around the button',
    url: 'https://partner.microsoft.com/en-us/pcv/dashboard/overview',
    page: 'home',
    html: oldShell(
      { nav: ['Overview', 'Customers'], at: 'Overview' },
      '<h1>Overview</h1><section><h2>Microsoft Partner Agreement</h2><p>Review the agreement before you go on.</p><button>Accept and continue</button></section>',
    ),
    says: HERE,
    may: [says('agreement.mpa', 'not-accepted')],
  }),
  other({
    name: 'overview: permissions and a header that is late',
    guess: 'content',
    url: OVERVIEW,
    page: 'account.overview',
    html: plainShell(
      { nav: ACCOUNT_NAV, at: 'Overview', header: '<div class="sk"></div>' },
      '<h1>Account settings | Overview</h1><h2>Your permissions</h2><ul><li>Global admin</li><li>Admin agent</li></ul>',
    ),
    says: [],
  }),
  other({
    name: 'overview: v2, organisation and tenant in a definition list',
    guess: 'content',
    url: 'https://partner.microsoft.com/dashboard/v2/account-settings/overview',
    page: 'account.overview',
    html: heShell(
      { nav: ACCOUNT_NAV, at: 'Overview' },
      '<h1>Account settings | Overview</h1><dl><dt>Company name</dt><dd>Contoso Handels GmbH</dd><dt>Microsoft ID</dt><dd>0d1e2f30-1111-4222-8333-444455556666</dd></dl>',
    ),
    may: [
      says('account.name', 'Contoso Handels GmbH'),
      says('account.tenantId', '0d1e2f30-1111-4222-8333-444455556666'),
      says('legal.companyName', 'Contoso Handels GmbH'),
    ],
    account: { name: 'Contoso Handels GmbH', tenantId: '0d1e2f30-1111-4222-8333-444455556666' },
  }),
  other({
    name: 'overview: Chinese in nested roots',
    guess: 'content',
    url: 'https://partner.microsoft.com/zh-cn/dashboard/account/v3/overview',
    page: 'account.overview',
    html: mountedShell({ lang: 'zh-CN', nav: ['概述', '用户管理', '法律信息'], at: '概述' }, '<h1>账户设置 | 概述</h1><p>欢迎</p>'),
  }),
  other({
    name: 'security requirements: one done, one not, a score',
    guess: 'whether resellers see it; markup',
    url: 'https://partner.microsoft.com/commerce/security/compliance',
    page: 'security.compliance',
    html: plainShell(
      { nav: ['Overview', 'Security requirements'], at: 'Security requirements' },
      `<h1>Security requirements</h1><p>Security score 60</p><h2>Mandatory requirements</h2><table><tr><th>Security requirements</th><th>Description</th><th>Status</th></tr>
       <tr><td>MFA for administrative roles</td><td>Completed when all admins use it.</td><td>Not completed</td></tr><tr><td>Provide a security contact</td><td>Somebody to call.</td><td>Completed</td></tr></table>`,
    ),
    // Stated, but this page is none of those that are read so far.
    may: [says('security.mfaAdmins', 'not-completed'), says('security.contact', 'completed')],
  }),
  other({
    name: 'state: nothing but chrome and a spinner on Legal info',
    url: 'https://partner.microsoft.com/dashboard/v2/account-settings/organization/legalinfo#csp',
    page: 'account.legalInfo',
    tab: 'reseller',
    states: ['loading'],
    html: heShell({ at: 'Legal info' }, '<div role="progressbar" aria-label="Loading"></div>'),
  }),
  other({
    name: 'state: chrome only on Agreements, as after a reload',
    url: 'https://partner.microsoft.com/dashboard/account/v3/settings/agreements',
    page: 'account.agreements',
    states: ['loading'],
    html: plainShell({ at: 'Agreements' }, ''),
  }),
  other({
    name: 'state: a guessed route leads nowhere',
    guess: 'words',
    url: 'https://partner.microsoft.com/dashboard/v2/account-settings/organization/tenants',
    page: 'unknown',
    states: ['notFound'],
    html: heShell({ nav: ACCOUNT_NAV }, '<h1>Page not found</h1><p>We could not find the page you were looking for.</p>'),
  }),
  other({
    name: 'state: user management without the role',
    guess: 'arrangement',
    url: 'https://partner.microsoft.com/dashboard/account/v3/usermanagement#users',
    page: 'account.users',
    states: ['noAccess'],
    html: plainShell(
      { at: 'User management' },
      "<div role='alert'><h2>You don't have the required access</h2><p>You need to be a Global admin or Account admin.</p></div>",
    ),
  }),
  other({
    name: 'state: account picker on the way to Agreements',
    guess: 'words and markup',
    url: 'https://partner.microsoft.com/dashboard/account/v3/settings/agreements',
    page: 'account.agreements',
    states: ['accountPicker'],
    html: documentOf(
      'en-US',
      'Partner Center',
      '<main><h1>Choose an account</h1><ul role="listbox"><li role="option"><b>Contoso Handels GmbH</b> anna@contoso.example</li><li role="option"><b>Fabrikam Cloud Ltd</b> anna@fabrikam.example</li></ul><button>Sign in as a different user</button></main>',
    ),
  }),
  other({
    name: 'state: account picker with buttons in a root',
    guess: 'words and markup',
    url: HOME,
    page: 'home',
    states: ['accountPicker'],
    html: documentOf(
      'en',
      'Partner Center',
      `<main>${shadow('he-dialog', '<h1>Pick an account</h1><slot></slot>', '<button>Contoso Handels GmbH</button><button>Fabrikam Cloud Ltd</button><button>Use another account</button>')}</main>`,
    ),
  }),
  other({
    name: 'state: signed out',
    guess: 'words',
    url: HOME,
    page: 'home',
    states: ['signedOut'],
    html: documentOf(
      'en-US',
      'Partner Center',
      '<header><a href="/">Microsoft Partner Center</a><a href="#">Sign in</a></header><main><h1>You have been signed out</h1><button>Sign in</button></main>',
    ),
  }),
  other({
    name: 'stranger: support requests with status words',
    guess: 'content',
    url: 'https://partner.microsoft.com/dashboard/v2/support/servicerequests',
    page: 'support.list',
    html: plainShell(
      { nav: ['Overview', 'Partner requests'] },
      '<h1>Help + support | Support requests</h1><table><tr><th>Title</th><th>Status</th></tr><tr><td>Verification status Rejected, Legal info</td><td>Pending</td></tr><tr><td>Microsoft Partner Agreement not accepted</td><td>Active</td></tr></table>',
    ),
  }),
  other({
    name: 'stranger: the public list of providers',
    guess: 'content',
    url: 'https://partner.microsoft.com/membership/cloud-solution-provider/find-a-provider',
    page: 'findProvider',
    states: ['ready', 'signedOut'],
    html: documentOf(
      'en-US',
      'Find a provider',
      '<main><h1>Indirect providers</h1><table><tr><th>Name</th><th>Location</th></tr><tr><td>Northwind Distribution</td><td>Germany</td></tr></table></main>',
    ),
  }),
  other({
    name: 'stranger: a page of the portal nobody has described',
    guess: 'everything',
    url: 'https://partner.microsoft.com/dashboard/v2/marketplace-offers/overview',
    page: 'unknown',
    html: heShell(
      { nav: ['Overview', 'Legal info', 'Agreements'] },
      '<h1>Marketplace offers | Overview</h1><p>Verification status: Pending</p><p>Vetting status: Authorized</p><dl><dt>Company name</dt><dd>Contoso Apps</dd></dl>',
    ),
  }),
];
