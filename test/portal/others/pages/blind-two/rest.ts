import { about, other, says } from '../../other-page';
import { above, BASE, button, deep, flat, host, pairs, roleGrid, SETTINGS, slotted, table } from './parts';

export const REST_TWO = [
  other({
    name: 'two: billing profile filled in, labels slotted',
    url: `${BASE}/dashboard/account/v3/accountsettings/billingprofile#commercial`,
    page: 'account.billingProfile',
    html: deep(
      { lang: 'en-US', nav: SETTINGS, on: 'Billing profile' },
      `<h1>Account settings | Billing profile</h1>${slotted('Company name', 'Contoso Resale GmbH')}${slotted('Bill-to address', 'Hauptstr. 5, 80331 München, Germany')}${slotted('Billing currency', 'EUR')}`,
    ),
    says: [says('billing.profile', 'present')],
    may: [says('account.name', 'Contoso Resale GmbH')],
    account: { name: 'Contoso Resale GmbH' },
  }),
  other({
    name: 'two: billing profile, nothing set up yet, help text shows an example',
    url: `${BASE}/dashboard/account/v3/accountsettings/billingprofile#commercial`,
    page: 'account.billingProfile',
    html: flat(
      { lang: 'en-US', nav: SETTINGS, on: 'Billing profile' },
      `<h1>Account settings | Billing profile</h1><p>You have not set up a billing profile.</p><p>Example: Company name: Fabrikam</p>`,
    ),
    may: [says('billing.profile', 'absent')],
  }),
  other({
    name: 'two: security requirements, table, one done, one not',
    url: `${BASE}/commerce/security/compliance`,
    page: 'security.compliance',
    html: flat(
      { lang: 'en-US', nav: ['Security requirements'] },
      `<h1>Security requirements</h1>${table(
        ['Requirement', 'Status', 'Action'],
        [
          ['Enable MFA for administrative roles', 'Completed', 'View'],
          ['Provide a security contact', 'Not completed', 'Update'],
        ],
      )}<p>Legend: Completed, Not completed, In progress</p>`,
    ),
    says: [says('security.mfaAdmins', 'completed'), says('security.contact', 'not-completed')],
  }),
  other({
    name: 'two: security requirements, deep cards, the other way round',
    url: `${BASE}/dashboard/v2/security/requirements`,
    page: 'security.compliance',
    html: deep(
      { lang: 'en-GB', nav: ['Security requirements'], on: 'Security requirements' },
      `<h1>Security | Security requirements</h1>${host('pcx-card', '<h3>Enable MFA for administrative roles</h3><p>Status</p><p>Not\u00a0completed</p>')}${host('pcx-card', '<h3>Provide a security contact</h3><p>Status</p><p>Completed</p>')}`,
    ),
    says: [says('security.mfaAdmins', 'not-completed'), says('security.contact', 'completed')],
  }),
  other({
    name: 'two: enrolment, welcome of the indirect reseller',
    url: 'https://partnercenter.microsoft.com/pcv/register/joinnow/enrollmentwelcome/valueaddedreseller',
    page: 'enrol.indirectReseller',
    html: flat(
      { lang: 'en-US' },
      `<h1>Welcome</h1><p>Enroll in the Cloud Solution Provider program as an indirect reseller.</p>${button('Next')}`,
    ),
    may: [says('enrolment.welcomeSeen', true)],
  }),
  other({
    name: 'two: enrolment form in pieces with real inputs',
    url: 'https://partnercenter.microsoft.com/pcv/register/joinnow/enrollmentwelcome/valueaddedreseller',
    page: 'enrol.indirectReseller',
    html: flat(
      { lang: 'de-DE' },
      `<h1>Partner Center</h1><h2>Rechtsgeschäftsprofil</h2><label>Firmenname <input value="Alpenhandel AG"></label><h2>Primary contact</h2><label>E-Mail <input type="email" value="x@alpen.example"></label>${button('Jetzt registrieren')}`,
    ),
    may: [says('enrolment.formSeen', true), says('enrolment.welcomeSeen', true)],
  }),
  other({
    name: 'two: add location form in a panel over Legal info',
    url: `${BASE}/dashboard/v2/account-settings/organization/legalinfo#mpn`,
    page: 'account.legalInfo',
    html: flat(
      {
        lang: 'en-US',
        nav: SETTINGS,
        on: 'Legal info',
        after: `<div role="dialog" aria-modal="true"><h2>Add a location</h2><label>Company name<input value="Ghent BV"></label><label>Country<select><option>Belgium</option></select></label>${button('Save')}</div>`,
      },
      `<h1>Account settings | Legal info</h1><p>1 location in total</p>`,
    ),
    may: [says('legal.locationCount', 1)],
  }),
  other({
    name: 'two: home with tiles that name states and other pages',
    url: `${BASE}/dashboard/v2/home`,
    page: 'home',
    html: deep(
      { lang: 'en-US', nav: ['Home'], who: '<button aria-label="Account manager for lea@contoso.example">LW</button>' },
      `<h1>Home</h1><h2>Workspaces</h2><a href="#">Customers</a><a href="#">Account settings</a><h2>Quick starts</h2><p>Verification status: Pending? Learn what Authorized means.</p>${above('Company name', 'Example Corp')}`,
    ),
    may: [says('me.user', 'lea@contoso.example')],
  }),
  other({
    name: 'two: action centre with notices about others',
    url: `${BASE}/dashboard/v2/action-center/overview`,
    page: 'actionCenter',
    html: flat(
      { lang: 'en-US', nav: ['Overview'] },
      `<h1>Action center</h1>${table(
        ['Notice', 'Status', 'Date'],
        [
          ['Verification status of Acme changed to Rejected', 'Active', '11/2/2026'],
          ['Admin relationship Help and Support is Expiring', 'Pending', '11/3/2026'],
        ],
      )}`,
    ),
  }),
  other({
    name: 'two: a page that is not found',
    url: `${BASE}/dashboard/v2/tenants`,
    page: 'unknown',
    states: ['notFound', 'ready'],
    html: flat({ lang: 'en-US', nav: SETTINGS }, `<h1>404</h1><p>Sorry, we can’t find that page.</p>${pairs([['Tenants', 'Legal info']])}`),
  }),
  other({
    name: 'two: sign-in again, several accounts to pick from',
    url: `${BASE}/dashboard/v2/home`,
    page: 'home',
    states: ['accountPicker', 'signedOut'],
    html: flat(
      { lang: 'en-US' },
      `<h1>Pick an account</h1><ul><li><button>lea@contoso.example</button></li><li><button>rob@contoso.example</button></li></ul><button>Use another account</button>`,
    ),
  }),
  other({
    name: 'two: my access of a person, pl, roles in a list component',
    url: `${BASE}/pl-pl/dashboard/account/v3/myaccess`,
    page: 'account.myAccess',
    html: deep(
      { lang: 'pl-PL', nav: ['Omówienie', 'My access'], on: 'My access', who: '<span>ewa@firma.example</span>' },
      `<h1>Ustawienia konta | My access</h1>${roleGrid(
        'accx',
        ['Role', 'Stan'],
        [
          ['Agent administracyjny', 'Aktywny'],
          ['Agent sprzedaży', 'Aktywny'],
        ],
      )}`,
    ),
    may: [says('me.user', 'ewa@firma.example'), ...about('user', 'ewa@firma.example', { 'user.roles': ['admin-agent', 'sales-agent'] })],
  }),
];
