import { about, other, says } from '../../other-page';
import {
  ACME,
  above,
  BASE,
  BETA,
  button,
  CUSTOMERS,
  DISTI,
  deep,
  flat,
  host,
  pairs,
  roleGrid,
  SETTINGS,
  sheet,
  table,
  tabs,
} from './parts';

const LEGAL = `${BASE}/dashboard/v2/account-settings/organization/legalinfo#csp`;
const TABS = ['Partner', 'Reseller', 'Developer'];

/** Laid to be misread, after some of the readers had been seen. */
export const AGAIN_TWO = [
  other({
    name: 'two, again: legal info, terms signed by somebody on a day but of another programme, the reseller line is a sentence',
    url: LEGAL,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: flat(
      { lang: 'en-US', nav: SETTINGS, on: 'Legal info' },
      `<h1>Account settings | Legal info</h1>${tabs(TABS, 'Reseller')}<h2>Program info</h2>${pairs([
        ['Indirect Reseller Terms', 'Will be 14 May 2027 Signed'],
        ['Direct bill terms', '14 May 2019 Signed'],
      ])}`,
    ),
  }),
  other({
    name: 'two, again: legal info, history of the verification as a list under the status',
    url: LEGAL,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: deep(
      { lang: 'en-US', nav: SETTINGS, on: 'Legal info' },
      `<h1>Account settings | Legal info</h1>${tabs(TABS, 'Reseller')}<h2>Legal business profile</h2>${above('Verification status', 'Pending')}
<h2>Verification history</h2>${table(
        ['Date', 'Verification status', 'Company name'],
        [
          ['1/2/2024', 'Rejected', 'Old Name Inc'],
          ['1/2/2023', 'Authorized', 'Older Name Inc'],
        ],
      )}`,
    ),
    says: [says('verification.status', 'pending')],
    may: [says('enrolment.submitted', true)],
  }),
  other({
    name: 'two, again: legal info of the Reseller tab with a distributor’s card on it',
    url: LEGAL,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: flat(
      { lang: 'en-US', nav: SETTINGS, on: 'Legal info' },
      `<h1>Account settings | Legal info</h1>${tabs(TABS, 'Reseller')}<h2>Company details</h2>${sheet([
        ['Company name', 'Own Firm Ltd'],
        ['Security contact', 'Not provided'],
      ])}
<h2>Indirect provider</h2>${sheet([
        ['Company name', 'Big Disti Ltd'],
        ['Primary contact', 'disti@big.example'],
        ['Verification status', 'Authorized'],
      ])}`,
    ),
    may: [says('legal.companyName', 'Own Firm Ltd'), says('account.name', 'Own Firm Ltd'), says('legal.securityContact', 'absent')],
    account: { name: 'Own Firm Ltd' },
  }),
  other({
    name: 'two, again: agreements, the agreement with customers and an older one of the same name',
    url: `${BASE}/dashboard/v2/account-settings/settings/agreements`,
    page: 'account.agreements',
    html: flat(
      { lang: 'en-US', nav: SETTINGS, on: 'Agreements' },
      `<h1>Account settings | Agreements</h1>${table(
        ['Program', 'Agreement name', 'Date accepted', 'Accepted by'],
        [
          ['Customers', 'Microsoft Customer Agreement', '5/5/2025', 'Acme'],
          ['Marketplace', 'Microsoft Partner Agreement Addendum for Marketplace', '6/6/2024', 'Kim'],
        ],
      )}`,
    ),
  }),
  other({
    name: 'two, again: identifiers, ids of a customer’s and of a distributor’s beside ours',
    url: `${BASE}/dashboard/account/v3/organization/identity`,
    page: 'account.identifiers',
    tab: 'csp',
    html: flat(
      { lang: 'en-US', nav: SETTINGS, on: 'Identifiers' },
      `<h1>Account settings | Identifiers</h1>${tabs(['Partner', 'CSP', 'Publisher'], 'CSP')}<h2>CSP</h2>${above('Associated PartnerID', '6200001')}<h2>Indirect provider</h2>${above('PartnerID', '7200002')}${above('Microsoft ID', DISTI)}`,
    ),
    says: [says('partnerId.associated', '6200001'), says('partnerId.cspTab', true)],
    may: [says('enrolment.submitted', true), ...about('location', '6200001', { 'location.type': 'location' })],
    account: { partnerId: '6200001' },
  }),
  other({
    name: 'two, again: identifiers, a table of distributors with their PartnerIDs under its own heading',
    url: `${BASE}/dashboard/account/v3/organization/identity`,
    page: 'account.identifiers',
    tab: 'partner',
    html: deep(
      { lang: 'en-US', nav: SETTINGS, on: 'Identifiers' },
      `<h1>Account settings | Identifiers</h1>${tabs(['Partner', 'CSP'], 'Partner')}<h2>Indirect providers</h2>${table(['Name', 'PartnerID', 'Type', 'Country'], [['Big Disti', '7200003', 'Location', 'Spain']])}`,
    ),
    may: [says('partnerId.cspTab', true)],
  }),
  other({
    name: 'two, again: customer of the address is shown with another’s id under a reseller’s heading only',
    url: `${BASE}/dashboard/v2/customers/${ACME}/account`,
    page: 'customers.detail.account',
    html: flat(
      { lang: 'en-US', nav: ['Subscriptions', 'Account'], on: 'Account' },
      `<h1>Account</h1><h2>Indirect reseller</h2>${pairs([
        ['Company name', 'Small Shop'],
        ['Microsoft ID', BETA],
        ['Primary domain name', 'small.example'],
      ])}`,
    ),
  }),
  other({
    name: 'two, again: relationships of a customer, a second table of another customer’s below',
    url: `${BASE}/dashboard/v2/customers/${ACME}/adminrelationships`,
    page: 'customers.detail.adminRelationships',
    html: deep(
      { lang: 'en-US', nav: ['Admin relationships'], on: 'Admin relationships' },
      `<h1>Acme | Admin relationships</h1>${roleGrid('custx', ['Admin relationship name', 'Status', 'Start date', 'End date'], [])}<p>No granular admin relationships found</p>
<blockquote>${table(['Admin relationship name', 'Status'], [['Sample', 'Active']])}</blockquote>`,
    ),
    may: about('customer', ACME, { 'customer.name': 'Acme' }),
  }),
  other({
    name: 'two, again: customer list, cells of one row reused for another customer',
    url: `${BASE}/dashboard/v2/customers/list`,
    page: 'customers.list',
    html: deep(
      { lang: 'en-US', nav: CUSTOMERS, on: 'Customer list' },
      `<h1>Customers | Customer list</h1>${host('custx_he-data-grid', `<table role="grid"><thead><tr><th>Name</th><th>Microsoft ID</th><th>Primary domain name</th><th>Relationship</th></tr></thead><tbody><tr id="row-${ACME}" role="row"><th>Beta Labs</th><td>${BETA}</td><td>beta.example</td><td>Cloud Reseller</td></tr></tbody></table>`)}`,
    ),
    may: [says('customers.listLoaded', true)],
    states: ['ready', 'loading'],
  }),
  other({
    name: 'two, again: providers asked and refused in a list beside the list',
    url: `${BASE}/dashboard/v2/customers/providers`,
    page: 'indirectProviders.list',
    html: flat(
      { lang: 'en-US', nav: CUSTOMERS, on: 'Indirect providers' },
      `<h1>Customers | Indirect providers</h1>${table(['Indirect provider', 'Actions'], [['Real Disti', button('View customers')]])}<h2>Find other providers</h2>${table(['Indirect provider', 'Location'], [['Suggested Disti', 'Germany']])}`,
    ),
    may: about('distributor', ['real disti'], { 'distributor.listed': true, 'distributor.name': 'Real Disti' }),
    lists: [{ kind: 'distributor', whole: true, ids: ['real disti'] }],
  }),
  other({
    name: 'two, again: security requirements, score and status of a customer’s tenants',
    url: `${BASE}/commerce/security/compliance`,
    page: 'security.compliance',
    html: flat(
      { lang: 'en-US', nav: ['Security requirements'] },
      `<h1>Security requirements</h1><h2>Your customers</h2>${table(
        ['Requirement', 'Status'],
        [
          ['Enable MFA for administrative roles in customer tenants', 'Not completed'],
          ['Acme: Provide a security contact', 'Completed'],
        ],
      )}`,
    ),
  }),
  other({
    name: 'two, again: user list of a customer, not of ours',
    url: `${BASE}/dashboard/v2/customers/${ACME}/users`,
    page: 'unknown',
    html: flat(
      { lang: 'en-US', nav: ['Subscriptions', 'Users and licenses'], on: 'Users and licenses' },
      `<h1>Acme | Users and licenses</h1>${table(['Name', 'Roles'], [['Bo<br>bo@acme.example', 'Global admin']])}`,
    ),
  }),
];
