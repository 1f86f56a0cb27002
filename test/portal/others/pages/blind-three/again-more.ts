import { about, type OtherPage, says } from '../../other-page';
import { btn, field, fluent, grid, guid, HOST, harmony, older, page, tabs } from './parts';

/** Traps set after a look at the reading code, on the pages beside Legal info. */
export const MORE_TRAPS: readonly OtherPage[] = [
  page({
    name: 'agreements: addendum accepted, main not in list',
    url: `${HOST}/dashboard/v2/account-settings/settings/agreements`,
    page: 'account.agreements',
    may: [says('agreement.mpaListed', true)],
    html: harmony(
      { at: 'Agreements', title: 'Agreements' },
      grid(
        'he',
        ['Program', 'Agreement name', 'Date accepted', 'Accepted by'],
        [['CSP', 'Microsoft Partner Agreement – Addendum for Government', 'Mar 14, 2026', 'A B']],
      ),
    ),
  }),
  page({
    name: 'agreements: not accepted in pieces and no button',
    url: `${HOST}/dashboard/v2/account-settings/settings/agreements`,
    page: 'account.agreements',
    may: [says('agreement.mpaListed', true), says('agreement.mpa', 'not-accepted')],
    html: harmony(
      { at: 'Agreements', title: 'Agreements' },
      grid(
        'cards',
        ['Agreement name', 'Program', 'Date accepted', 'Accepted by'],
        [['Microsoft Partner Agreement', 'CSP', '<em>Not</em> <strong>Accepted</strong>', '']],
      ),
    ),
  }),
  page({
    name: 'agreements: accepted, withdrawn',
    url: `${HOST}/dashboard/v2/account-settings/settings/agreements`,
    page: 'account.agreements',
    may: [says('agreement.mpaListed', true)],
    html: harmony(
      { at: 'Agreements', title: 'Agreements' },
      grid(
        'table',
        ['Program', 'Agreement name', 'Date accepted', 'Status'],
        [['CSP', 'Microsoft Partner Agreement', 'Mar 14, 2026', 'Superseded']],
      ),
    ),
  }),
  page({
    name: 'agreements: date of expiry column',
    url: `${HOST}/dashboard/v2/account-settings/settings/agreements`,
    page: 'account.agreements',
    may: [says('agreement.mpaListed', true), says('agreement.mpa', 'not-accepted')],
    html: harmony(
      { at: 'Agreements', title: 'Agreements' },
      grid(
        'table',
        ['Program', 'Agreement name', 'Published', 'Action'],
        [['CSP', 'Microsoft Partner Agreement', 'Mar 14, 2026', btn('Accept')]],
      ),
    ),
  }),
  page({
    name: 'identifiers: id crossed out, new one beside it',
    url: `${HOST}/dashboard/account/v3/organization/identity`,
    page: 'account.identifiers',
    tab: 'csp',
    may: [
      says('partnerId.cspTab', true),
      says('partnerId.associated', '6400002'),
      ...about('location', '6400002', { 'location.type': 'location' }),
    ],
    account: { partnerId: '6400002' },
    html: harmony(
      { at: 'Identifiers', title: 'Identifiers' },
      tabs(
        'aria',
        [
          { label: 'Partner', panel: '' },
          { label: 'CSP', panel: field('above', 'Associated PartnerID', '<del>6400001</del> 6400002') },
        ],
        1,
      ),
    ),
  }),
  page({
    name: 'users: a role struck through',
    url: `${HOST}/dashboard/v2/account-settings/usermanagement#users`,
    page: 'account.users',
    mayLists: [{ kind: 'user', ids: ['a'] }],
    may: about('user', 'a@x.example', { 'user.name': 'Ann Lee', 'user.roles': ['admin-agent'] }),
    html: harmony(
      { at: 'User management', title: 'User management' },
      grid('table', ['Name', 'Email', 'Roles'], [['Ann Lee', 'a@x.example', '<del>Global admin</del> Admin agent']]),
    ),
  }),
  page({
    name: 'customers: two ids in a row',
    url: `${HOST}/dashboard/v2/customers/list`,
    page: 'customers.list',
    may: [says('customers.listLoaded', true)],
    html: harmony(
      { nav: ['Customer list'], at: 'Customer list', title: 'Customers' },
      grid('he', ['Name', 'Microsoft ID', 'Primary domain name'], [['Alpha', guid(1), 'alpha.example']], { ids: [guid(2)] }),
    ),
  }),
  page({
    name: 'accept: button there, says already accepted',
    url: `${HOST}/dashboard/v2/customers/indirectresellers/relationshiprequest/${guid(5)}`,
    page: 'partnership.accept',
    may: about('distributor', guid(5), { 'distributor.invitation': 'accepted' }),
    html: fluent({ title: 'Authorize indirect provider' }, `<p>You have already authorized this provider.</p>${btn('Done')}`),
  }),
  page({
    name: 'relationship: extended end struck',
    url: `${HOST}/dashboard/v2/customers/${guid(9)}/adminrelationships`,
    page: 'customers.detail.adminRelationships',
    mayLists: [{ kind: 'relationship', ids: ['a'] }],
    may: [
      ...about('customer', guid(9), { 'customer.adminRelationship': 'active', 'customer.name': 'Alpha' }),
      ...about('relationship', `${guid(9)}:ops`, {
        'relationship.customer': guid(9),
        'relationship.name': 'ops',
        'relationship.status': 'active',
        'relationship.startsOn': '2026-02-03',
        'relationship.endsOn': '2027-08-03',
      }),
    ],
    html: harmony(
      { crumbs: ['Alpha'], title: 'Admin relationships' },
      grid(
        'table',
        ['Admin relationship name', 'Status', 'Start date', 'End date'],
        [['ops', 'Active', 'Feb 3, 2026', '<del>Feb 3, 2027</del> Aug 3, 2027']],
      ),
    ),
  }),
  page({
    name: 'security: recommendation row repeats the name',
    url: `${HOST}/commerce/security/compliance`,
    page: 'security.compliance',
    may: [says('security.mfaAdmins', 'not-completed')],
    html: fluent(
      { title: 'Security requirements' },
      grid(
        'table',
        ['Security requirement', 'Status'],
        [
          ['Enable MFA for administrative roles', 'Not completed'],
          ['Enable MFA for administrative roles in customer tenants', 'Completed'],
        ],
      ),
    ),
  }),
  page({
    name: 'subscription: former reseller',
    url: `${HOST}/commerce/customers/${guid(14)}/subscriptions/${guid(24)}`,
    page: 'customers.detail.subscriptions',
    html: older({ title: 'X | Y' }, `<div>Reseller (MPN ID)</div><div><del>Relecloud (ID: 0012345)</del></div>`),
  }),
];
