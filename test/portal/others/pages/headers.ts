import { about, type OtherPage, other, says } from '../other-page';
import { CUSTOMER_NAV, documentOf, heShell, mountedShell, plainShell, shadow } from '../shells';

/** The portal's bar in other builds: whose account it names, and what in it is somebody else's. No build of the button is public. */

const HOME = 'https://partner.microsoft.com/dashboard/v2/home';
const HERE = says('portal.signedIn', true);
const ACCEPT =
  'https://partner.microsoft.com/dashboard/v2/customers/indirectresellers/relationshiprequest/11111111-2222-4333-8444-555555555555';
const at = (name: string, header: string, account: OtherPage['account'], me?: string, shell = plainShell) =>
  other({
    name: `bar: ${name}`,
    guess: 'everything about the button',
    url: HOME,
    page: 'home',
    html: shell({ nav: [], header }, '<h1>Home</h1><a href="#"><h3>Customers</h3></a>'),
    says: [HERE, ...(account.name ? [says('account.name', account.name)] : []), ...(me ? [says('me.user', me)] : [])],
    may: account.tenantId ? [says('account.tenantId', account.tenantId)] : [],
    account,
  });

export const HEADERS: OtherPage[] = [
  at(
    'a persona with initials, name, organisation and address',
    shadow(
      'v6_he-persona',
      '<button><slot></slot></button>',
      '<span class="initials">AB</span><span>Anna Berg</span><span>Contoso Handels GmbH</span><span>anna.berg@contoso.example</span>',
    ),
    { name: 'Contoso Handels GmbH' },
    'anna.berg@contoso.example',
    heShell,
  ),
  at(
    'two lines without a legal form, the address says which is the person',
    '<button title="Account"><div>Contoso</div><div>Anna Berg</div><div>a.berg@contoso.example</div></button>',
    { name: 'Contoso' },
    'a.berg@contoso.example',
  ),
  at(
    'all in the name of the button, a comma within the company',
    '<button aria-label="Account manager for Anna Berg, Contoso, Inc.">AB</button>',
    { name: 'Contoso, Inc.' },
  ),
  at(
    'Chinese company below a name',
    '<button class="persona-button"><b>王芳</b><span>康托索科技有限公司</span></button>',
    { name: '康托索科技有限公司' },
    undefined,
    mountedShell,
  ),
  at('a caption and a value', '<div><span>Account:</span> <b>Fabrikam Cloud</b></div>', { name: 'Fabrikam Cloud' }),
  at(
    'an open menu with the directory, its id, and another account to change to',
    `<button aria-label="Account manager" aria-expanded="true">AB</button><div class="account-menu"><div>Anna Berg</div><div>anna@contoso.example</div>
     <div>Contoso Handels GmbH</div><dl><dt>Tenant ID</dt><dd>0d1e2f30-1111-4222-8333-444455556666</dd></dl>
     <div role="menu"><div role="menuitemradio" aria-checked="false">Fabrikam Cloud Ltd</div><div role="menuitem">Sign out</div></div></div>`,
    { name: 'Contoso Handels GmbH', tenantId: '0d1e2f30-1111-4222-8333-444455556666' },
    'anna@contoso.example',
  ),
  at(
    'name, job title and address: no organisation',
    '<button class="me-control"><span>Anna Berg</span><span>Sales manager</span><span>anna@contoso.example</span></button>',
    {},
    'anna@contoso.example',
  ),
  at('one bare name', '<button class="avatar"><span>Fabrikam</span></button>', {}),
  at(
    'an invitation of a company and a customer who is open',
    `<button class="notifications"><span>New request from</span><b>Adatum Distribution GmbH</b></button>
     <button class="customer-account-switch"><span>Customer</span><b>Lucerne Bakery AG</b></button><button aria-label="Account manager">AB</button>`,
    {},
  ),
  other({
    name: 'bar: the provider in a button of the accept page, the account in its own',
    guess: 'everything about the bar',
    url: ACCEPT,
    page: 'partnership.accept',
    html: plainShell(
      {
        nav: CUSTOMER_NAV,
        header:
          '<button class="request-context"><span class="company-name">Northwind Distribution GmbH</span></button><button aria-label="Account manager for Anna Berg"><span>Contoso Handels GmbH</span><span>anna@contoso.example</span></button>',
      },
      '<h1>Partnership request</h1><p>Northwind Distribution GmbH</p><label><input type="checkbox"> I agree</label><button>Authorize indirect provider</button>',
    ),
    says: [
      ...about('distributor', '11111111-2222-4333-8444-555555555555', { 'distributor.invitation': 'open' }),
      says('account.name', 'Contoso Handels GmbH'),
    ],
    may: [
      says('me.user', 'anna@contoso.example'),
      ...about('distributor', '11111111-2222-4333-8444-555555555555', { 'distributor.name': 'Northwind Distribution GmbH' }),
    ],
    account: { name: 'Contoso Handels GmbH' },
  }),
  other({
    name: 'bar: the session has expired, the bar still stands',
    guess: 'words',
    url: HOME,
    page: 'home',
    states: ['signedOut'],
    html: plainShell(
      { nav: [] },
      '<h1>Your session has expired</h1><p>For your security you were signed out.</p><button>Sign in again</button>',
    ),
  }),
  other({
    name: 'bar: a link to sign in, the content is an advertisement',
    guess: 'text',
    url: HOME,
    page: 'home',
    states: ['signedOut'],
    html: plainShell(
      { lang: 'de-DE', nav: [], header: '<a href="#">Anmelden</a>' },
      '<h1>Start</h1><p>Werden Sie Partner.</p><a href="#">Mehr erfahren</a>',
    ),
  }),
  other({
    name: 'account picker as a dialog beside an empty page',
    guess: 'markup',
    url: HOME,
    page: 'home',
    states: ['accountPicker', 'loading'],
    html: documentOf(
      'en-US',
      'Partner Center',
      '<div role="dialog" aria-modal="true"><h2>Choose account</h2><button>Contoso Handels GmbH</button><button>Fabrikam Cloud Ltd</button></div>',
    ),
  }),
];
