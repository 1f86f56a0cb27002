import { about, type OtherPage, other, says } from '../other-page';
import { CUSTOMER_NAV, heButton, heShell, mountedShell, plainShell } from '../shells';

/**
 * Traps set after the reading code had been looked at, where it could be led to a false claim. All arrangements are guesses, and each
 * is one that a person sees through at once.
 */

const LEGAL = 'https://partner.microsoft.com/dashboard/v2/account-settings/organization/legalinfo';
const LIST = 'https://partner.microsoft.com/dashboard/v2/customers/list';
const TABS =
  '<div role="tablist"><button role="tab" aria-selected="false">Partner</button><button role="tab" aria-selected="true">Reseller</button></div>';
const FOLLOWS = [says('enrolment.submitted', true), says('verification.step.started', 'done')];
const id = (n: number) => `6666${String(n).padStart(4, '0')}-6666-4777-8888-999999999999`;

const rows = (ns: readonly number[]) =>
  `<table><tr><th>Name</th><th>Microsoft ID</th><th>Primary domain name</th><th>Relationship</th></tr>${ns.map((n) => `<tr><td>Shop ${n}</td><td>${id(n)}</td><td>s${n}.example</td><td>Cloud Reseller</td></tr>`).join('')}</table>`;
const customers = (ns: readonly number[]) => [
  says('customers.listLoaded', true),
  ...ns.flatMap((n) =>
    about('customer', id(n), {
      'customer.listed': true,
      'customer.name': `Shop ${n}`,
      'customer.domain': `s${n}.example`,
      'customer.relationship': 'cloud-reseller',
    }),
  ),
];
const part = (name: string, beside: string) =>
  other({
    name,
    url: LIST,
    page: 'customers.list',
    html: plainShell({ nav: CUSTOMER_NAV, at: 'Customer list' }, `<h1>Customers | Customer list</h1>${beside.replace('@', rows([1, 2]))}`),
    says: customers([1, 2]),
    lists: [{ kind: 'customer', whole: false, ids: [id(1), id(2)] }],
  });

export const AFTER_A_LOOK: OtherPage[] = [
  part('customers: "1 - 2 of 83" and arrows below the list', '@<div><span>1 - 2 of 83</span><button aria-label="Next">›</button></div>'),
  part('customers: "Load more" below the list', '@<button>Load more</button>'),
  part(
    'customers: a filter chip above the list',
    '<div class="chips"><span>Tag: VIP</span><button aria-label="Remove filter">×</button></div>@',
  ),
  part('customers: "Page 1 of 9"', '@<div><button>‹</button><span>Page 1 of 9</span><button>›</button></div>'),
  other({
    name: 'reseller tab: the Partner panel folded to no height, the reseller says nothing',
    url: `${LEGAL}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: plainShell(
      { at: 'Legal info' },
      `<h1>Account settings | Legal info</h1>${TABS}
       <div style="height:0;overflow:hidden"><div class="row"><span>Verification status</span><span>Authorized</span></div></div>
       <div><h2>Company details</h2><dl><dt>Company name</dt><dd>Contoso Handels GmbH</dd></dl></div>`,
    ),
    says: [says('legal.companyName', 'Contoso Handels GmbH')],
    may: [says('account.name', 'Contoso Handels GmbH')],
    account: { name: 'Contoso Handels GmbH' },
  }),
  other({
    name: 'reseller tab: the Partner panel far left of the window, the reseller says nothing',
    url: `${LEGAL}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: plainShell(
      { at: 'Legal info' },
      `<h1>Account settings | Legal info</h1>${TABS}
       <div style="position:absolute;left:-9999px"><div class="row"><span>Verification status</span><span>Rejected</span></div><button>Fix now</button></div>
       <div><h2>Company details</h2><dl><dt>Company name</dt><dd>Contoso Handels GmbH</dd></dl></div>`,
    ),
    says: [says('legal.companyName', 'Contoso Handels GmbH')],
    may: [says('account.name', 'Contoso Handels GmbH')],
    account: { name: 'Contoso Handels GmbH' },
  }),
  other({
    name: 'reseller tab: an empty place for the value, a legend without a heading right after it',
    url: `${LEGAL}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    states: ['ready', 'loading'],
    html: plainShell(
      { at: 'Legal info' },
      `<h1>Account settings | Legal info</h1>${TABS}<div role="tabpanel"><div class="row"><span>Verification status</span><span class="sk"></span></div>
       <dl class="legend"><dt>Authorized</dt><dd>You are verified</dd><dt>Pending</dt><dd>We are checking</dd><dt>Rejected</dt><dd>Act now</dd></dl></div>`,
    ),
  }),
  other({
    name: 'reseller tab: Fix now belongs to the payout profile',
    url: `${LEGAL}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: heShell(
      { at: 'Legal info' },
      `<h1>Account settings | Legal info</h1>${TABS}<div role="tabpanel"><section><h2>Legal business profile</h2><div class="row"><span>Verification status</span><span>Authorized</span></div></section>
       <section><h2>Payout profile</h2><p>Your bank details are incomplete.</p>${heButton('accexp_', 'Fix now')}</section></div>`,
    ),
    says: [says('verification.status', 'authorized')],
    may: FOLLOWS,
  }),
  other({
    name: 'reseller tab: one old decision in a history, another status today',
    url: `${LEGAL}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: plainShell(
      { at: 'Legal info' },
      `<h1>Account settings | Legal info</h1>${TABS}<div role="tabpanel"><h2>Verification history</h2><table><tr><th>Date</th><th>Verification status</th></tr><tr><td>1/2/2024</td><td>Rejected</td></tr></table></div>`,
    ),
    may: [says('enrolment.submitted', true), says('verification.step.started', 'done')],
  }),
  other({
    name: 'Reseller chosen in the page, the address still says Partner',
    url: `${LEGAL}#mpn`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: plainShell(
      { at: 'Legal info' },
      `<h1>Account settings | Legal info</h1>${TABS}<div role="tabpanel"><div class="row"><span>Verification status</span><span>Pending</span></div></div>`,
    ),
    says: [says('verification.status', 'pending')],
    may: FOLLOWS,
  }),
  other({
    name: 'Partner chosen by weight and line only, the address still says Reseller',
    url: `${LEGAL}#csp`,
    page: 'account.legalInfo',
    tab: 'partner',
    html: plainShell(
      { at: 'Legal info' },
      `<h1>Account settings | Legal info</h1><div class="row"><button class="t t--on" style="font-weight:700;border-bottom:3px solid">Partner</button><button class="t">Reseller</button></div>
       <div class="row"><span>Verification status</span><span>Authorized</span></div>`,
    ),
    may: [says('maicpp.verification', 'authorized')],
  }),
  other({
    name: 'partner tab: a filter called Verification status over the locations',
    url: `${LEGAL}#mpn`,
    page: 'account.legalInfo',
    tab: 'partner',
    html: plainShell(
      { at: 'Legal info' },
      `<h1>Account settings | Legal info</h1><div role="tablist"><button role="tab" aria-selected="true">Partner</button><button role="tab" aria-selected="false">Reseller</button></div>
       <div role="tabpanel"><h2>Business locations</h2><div class="row"><label id="f">Verification status</label><div role="combobox" aria-labelledby="f" aria-expanded="false">Rejected</div></div><p>No locations match.</p></div>`,
    ),
  }),
  other({
    name: 'agreements: only an addendum of the agreement is listed',
    url: 'https://partner.microsoft.com/dashboard/v2/account-settings/settings/agreements',
    page: 'account.agreements',
    html: mountedShell(
      { at: 'Agreements' },
      `<h1>Account settings | Agreements</h1><table><tr><th>Program</th><th>Agreement name</th><th>Date accepted</th><th>Version</th><th>Accepted by</th></tr>
       <tr><td>CSP</td><td>Addendum to the Microsoft Partner Agreement for Government</td><td>3/14/2024</td><td>View</td><td>Anna Berg</td></tr></table>`,
    ),
  }),
  other({
    name: 'home: the green sentence in a list of what notices mean',
    url: 'https://partner.microsoft.com/dashboard/v2/home',
    page: 'home',
    html: plainShell(
      { nav: [] },
      `<h1>Home</h1><h2>What the notices mean</h2><ul><li>Microsoft Partner Agreement (MPA) is signed and no further action is needed.</li><li>Microsoft Partner Agreement (MPA) is not signed.</li></ul>`,
    ),
    says: [says('portal.signedIn', true)],
  }),
  other({
    name: 'accept: the provider’s name in the bar is not the account’s',
    url: 'https://partner.microsoft.com/dashboard/v2/customers/indirectresellers/relationshiprequest/11111111-2222-4333-8444-555555555555',
    page: 'partnership.accept',
    html: plainShell(
      { nav: CUSTOMER_NAV, header: '<span>Request from</span> <span class="company-name">Northwind Distribution</span>' },
      '<h1>Partnership request</h1><label><input type="checkbox"> I agree</label><button>Authorize indirect provider</button>',
    ),
    says: about('distributor', '11111111-2222-4333-8444-555555555555', { 'distributor.invitation': 'open' }),
    may: about('distributor', '11111111-2222-4333-8444-555555555555', { 'distributor.name': 'Northwind Distribution' }),
  }),
];
