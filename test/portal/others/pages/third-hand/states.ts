import { type OtherPage, other, says } from '../../other-page';
import { cardFrame, chipFrame, ME, ORG } from '../../third-shells';
import { BASE, CARD, CHIP, LEGAL, named, SETTINGS, USERS } from './common';

export const STATE_PAGES: OtherPage[] = [
  other({
    ...CHIP,
    name: 'third: home, with news that are old and of others',
    url: `${BASE}/dashboard/v2/home`,
    page: 'home',
    html: chipFrame(
      {
        bell: '<h2>Notifications</h2><p>Your verification status changed to Rejected. 3 March 2025</p><p>Microsoft Partner Agreement: Not Accepted</p>',
      },
      '<h1>Home</h1><h2>Workspaces</h2><a href="#">Account settings</a> <a href="#">Customers</a> <a href="#">Benefits</a><h2>Quick starts</h2>',
    ),
    may: [says('me.user', ME, 'Priya Nair'), named],
  }),
  other({
    ...CARD,
    name: 'third: overview with the banner of the signed agreement',
    url: `${BASE}/dashboard/account/v3/overview`,
    page: 'account.overview',
    html: cardFrame(
      { nav: SETTINGS, at: 'Overview' },
      '<h1>Account settings | Overview</h1><div role="status">Microsoft Partner Agreement (MPA) is signed and no further action is needed.</div><a href="#">Legal info</a> <a href="#">Identifiers</a>',
    ),
    says: [says('agreement.mpa', 'accepted')],
  }),
  other({
    ...CHIP,
    name: 'third: overview that only links',
    url: `${BASE}/dashboard/v2/account-settings/overview`,
    page: 'account.overview',
    html: chipFrame(
      { nav: SETTINGS, at: 'Overview' },
      '<h1>Account settings | Overview</h1><ul><li><a href="#">Agreements</a> See what you accepted.</li><li><a href="#">Legal info</a> Pending actions appear there.</li></ul>',
    ),
    may: [...CHIP.may, named],
  }),
  other({
    ...CHIP,
    name: 'third: an address that leads nowhere',
    url: `${BASE}/dashboard/v2/account-settings/organization/identity`,
    page: 'account.identifiers',
    states: ['notFound'],
    html: chipFrame({ nav: SETTINGS }, '<h1>Page not found</h1><p>Sorry, we couldn’t find that page.</p><a href="#">Go to home</a>'),
    may: [...CHIP.may, named],
  }),
  other({
    name: 'third: which account to use',
    url: USERS,
    page: 'account.users',
    states: ['accountPicker'],
    html: `<!doctype html><html lang="en"><body><main><h1>Pick an account</h1><ul><li><button>${ME}<br>${ORG}</button></li><li><button>priya@litware.example<br>Litware Services</button></li></ul><a href="#">Sign in as a different user</a></main></body></html>`,
  }),
  other({
    name: 'third: signed out',
    url: `${LEGAL}#csp`,
    page: 'account.legalInfo',
    states: ['signedOut'],
    html: '<!doctype html><html lang="en"><body><header><a href="#">Microsoft Partner Center</a><a href="#">Sign in</a></header><main><h1>You have been signed out</h1><p>Sign in to see your verification status: Pending, Authorized or Rejected.</p><button>Sign in</button></main></body></html>',
  }),
];
