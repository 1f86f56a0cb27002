import { about, type OtherPage, says } from '../../other-page';
import { documentOf } from '../../shells';
import { angular, btn, field, fluent, guid, HOST, harmony, older, page, torn } from './parts';

const WELCOME = 'https://partnercenter.microsoft.com/pcv/register/joinnow/enrollmentwelcome/valueaddedreseller';

/** The way in, home, and the states in which no page is a page. */
export const ENROLMENT_AND_STATES: readonly OtherPage[] = [
  page({
    name: 'enrolment: welcome after sign-in',
    url: WELCOME,
    page: 'enrol.indirectReseller',
    says: [says('enrolment.welcomeSeen', true)],
    html: older(
      { nav: [], title: 'Welcome to Partner Center', org: 'Relecloud Iberia SL' },
      `<p>Enroll as an indirect reseller.</p><label><input type="checkbox"> I am authorized to act for my company.</label>${btn('Next')}`,
    ),
    account: { name: 'Relecloud Iberia SL' },
  }),
  page({
    name: 'enrolment: the form, half filled in, with an example beside each field',
    url: 'https://partnercenter.microsoft.com/pcv/register/joinnow/valueaddedreseller/profile',
    guess: 'address and arrangement',
    page: 'enrol.form',
    may: [says('enrolment.welcomeSeen', true), says('enrolment.formSeen', true)],
    html: angular(
      { nav: [], title: 'Enroll in the Cloud Solution Provider program' },
      `<h2>Legal business profile</h2>${['Company name', 'Legal address', 'City'].map((l) => `<label>${l}<input placeholder="e.g. Contoso Ltd" value="Relecloud"></label>`).join('')}<h2>Primary contact</h2><label>Email<input value="marta@relecloud.example"></label><h2>Customer support info</h2><label>Website<input></label>${btn('Enroll now')}`,
    ),
  }),
  page({
    name: 'enrolment: introduction to the programmes',
    url: `${HOST}/dashboard/account/v3/enrollment/introduction/partnership`,
    page: 'enrol.intro',
    html: fluent(
      { nav: [], title: 'Become a partner', crumbs: ['Home'] },
      `<p>Status: Active partners may go on.</p>${btn('Get started')}`,
    ),
  }),
  page({
    name: 'home: tiles, and a card that warns of a rejected profile in general words',
    url: `${HOST}/dashboard/v2/home`,
    page: 'home',
    account: { name: 'Contoso Suites' },
    html: fluent(
      { nav: ['Home'], at: 'Home', crumbs: [], title: 'Home', org: 'Contoso Suites', person: 'Ed Low' },
      `<h2>Workspaces</h2><mcds-card>Customers</mcds-card><mcds-card>Billing</mcds-card><h2>Quick starts</h2><mcds-card><h3>What if my verification status is Rejected?</h3><p>Microsoft Partner Agreement: read how to accept it.</p></mcds-card>`,
    ),
  }),
  page({
    name: 'action center: notices of other matters',
    url: `${HOST}/dashboard/v2/action-center/overview`,
    page: 'actionCenter',
    html: harmony(
      { nav: ['Overview', 'My preferences'], at: 'Overview', title: 'Action center' },
      `<ul><li>Nov 2, 2026 Your customer Coho Winery accepted the Microsoft Customer Agreement.</li><li>Nov 1, 2026 Legal info of Adatum was Rejected.</li></ul>`,
    ),
  }),
  page({
    name: 'not found: chrome of the portal around it',
    url: `${HOST}/dashboard/v2/customers/list`,
    page: 'customers.list',
    states: ['notFound'],
    html: fluent(
      { title: 'Page not found', crumbs: ['Home'] },
      `<p>Sorry, we can’t find the page that you are looking for.</p><p>Error 404</p>`,
    ),
  }),
  page({
    name: 'no access in Japanese chrome, in English words',
    url: `${HOST}/ja-jp/dashboard/v2/account-settings/usermanagement#users`,
    page: 'account.users',
    states: ['noAccess'],
    html: harmony(
      { lang: 'ja-JP', product: 'パートナー センター', nav: ['概要', 'ユーザー管理'], at: 'ユーザー管理', title: 'ユーザー管理' },
      `<he-empty-state><h2>${torn('You don’t have the required access')}</h2></he-empty-state>`,
    ),
  }),
  page({
    name: 'account picker over the page that was asked for',
    url: `${HOST}/dashboard/account/v3/settings/agreements`,
    page: 'account.agreements',
    states: ['accountPicker'],
    html: documentOf(
      'en',
      'Pick an account',
      `<main><h1>Pick an account</h1><ul><li><button>Marta Gil<br>marta@relecloud.example<br>Signed in</button></li><li><button>Marta Gil<br>marta@contoso.example</button></li><li><button>Use another account</button></li></ul></main>`,
    ),
  }),
  page({
    name: 'signed out',
    url: `${HOST}/dashboard/v2/home`,
    page: 'home',
    states: ['signedOut'],
    html: documentOf(
      'en',
      'Sign in',
      `<main><h1>Sign in</h1><label>Email, phone, or Skype<input type="email"></label><button>Next</button><p>You signed out of your account.</p></main>`,
    ),
  }),
  page({
    name: 'chrome alone, the page not yet mounted',
    url: `${HOST}/dashboard/v2/account-settings/organization/legalinfo#csp`,
    page: 'account.legalInfo',
    states: ['loading'],
    html: fluent({ nav: ['Overview', 'Legal info'], at: 'Legal info', crumbs: [], title: '' }, ''),
  }),
  page({
    name: 'new customer: user name and password shown once',
    url: `${HOST}/dashboard/v2/customers/new`,
    guess: 'address and arrangement',
    page: 'customers.new',
    may: about('customer', guid(700), { 'customer.name': 'Lamna Healthcare' }),
    html: angular(
      { nav: ['Customer list'], at: 'Customer list', crumbs: ['Customers'], title: 'New customer' },
      `<h2>Confirmation</h2>${field('above', 'Company name', 'Lamna Healthcare')}${field('above', 'Username', 'admin@lamna.example')}${field('above', 'Password', 'Xy7-not-kept')}${field('above', 'Microsoft ID', guid(700))}${btn('Done')}`,
    ),
  }),
  page({
    name: 'find a provider: names, places and words of programmes',
    url: `${HOST}/membership/cloud-solution-provider/find-a-provider`,
    page: 'findProvider',
    html: documentOf(
      'en-us',
      'Find a provider',
      '<main><h1>Find an indirect provider</h1><ul><li><h2>Northwind Cloud</h2><p>Germany. Status: Active</p></li></ul></main>',
    ),
  }),
];
