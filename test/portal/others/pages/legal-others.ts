import { about, type OtherPage, other, says } from '../other-page';
import { heShell, mountedShell, plainShell, shadow } from '../shells';

/** Legal info with the Partner or Developer tab in front, and its neighbours. What these show must never be taken for the reseller's. */

const AT = 'https://partner.microsoft.com/dashboard/v2/account-settings/organization/legalinfo';

export const LEGAL_OTHERS: OtherPage[] = [
  other({
    name: 'partner tab: three locations, identity step, hidden reseller panel rejected',
    url: `${AT}#mpn`,
    page: 'account.legalInfo',
    tab: 'partner',
    html: plainShell(
      { at: 'Legal info' },
      `<h1>Account settings | Legal info</h1>
       <div role="tablist"><button role="tab" aria-selected="true">Partner</button><button role="tab" aria-selected="false">Reseller</button></div>
       <div role="tabpanel"><div class="row"><b>Verification status</b><a href="#">Learn more</a><span>Authorized</span></div>
        <ol><li><i aria-label="Completed" role="img"></i>Verification started</li><li><i aria-label="Completed" role="img"></i>Email ownership</li><li><i aria-label="Completed" role="img"></i>Identity verification</li><li><i aria-label="Completed" role="img"></i>Decision</li></ol>
        <h2>Program info</h2><dl><dt>Microsoft AI Cloud Partner Program status</dt><dd>Active</dd></dl>
        <h2>Business locations</h2><p>3 locations in total</p></div>
       <div role="tabpanel" class="off"><div class="row"><b>Verification status</b><span>Rejected</span></div><button>Fix now</button></div>`,
    ),
    says: [
      says('maicpp.verification', 'authorized'),
      says('verification.step.identity', 'done'),
      says('programme.maicpp', 'active'),
      says('legal.locationCount', 3),
    ],
  }),
  other({
    name: 'partner tab in nested roots: one location, pending, its table of locations',
    url: 'https://partner.microsoft.com/dashboard/account/v3/organization/legalinfo#mpn',
    page: 'account.legalInfo',
    tab: 'partner',
    html: mountedShell(
      { at: 'Legal info' },
      `<h1>Legal info</h1>${shadow('accexp_he-pivot', '<div role="tablist"><div role="tab" aria-selected="true">Partner</div><div role="tab" aria-selected="false">Reseller</div></div>')}
       ${shadow('accexp_he-section', '<h2><slot name="t"></slot></h2><slot></slot>', '<span slot="t">Legal business profile</span><div class="row"><span>Verification status</span><span>Pending</span></div>')}
       ${shadow('accexp_he-section', '<h2><slot name="t"></slot></h2><slot></slot>', '<span slot="t">Business locations</span><p>1 location in total</p><button>+ Location</button>')}`,
    ),
    says: [says('maicpp.verification', 'pending'), says('legal.locationCount', 1)],
  }),
  other({
    name: 'developer tab: Vetting status Rejected is not the reseller',
    url: `${AT}#developer`,
    page: 'account.legalInfo',
    tab: 'developer',
    html: heShell(
      { at: 'Legal info' },
      `<h1>Account settings | Legal info</h1>
       <div role="tablist"><button role="tab" aria-selected="false">Partner</button><button role="tab" aria-selected="false">Reseller</button><button role="tab" aria-selected="true">Developer</button></div>
       <div role="tabpanel"><p>Vetting status: Rejected</p><button>Fix now</button><dl><dt>Company name</dt><dd>Contoso Apps</dd></dl></div>`,
    ),
  }),
  other({
    name: 'tab icons speak, the body is that of the reseller',
    url: `${AT}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: plainShell(
      { at: 'Legal info' },
      `<h1>Account settings | Legal info</h1>
       <ul role="tablist"><li role="tab" aria-selected="false"><svg role="img" aria-label="Authorized"></svg>Partner</li><li role="tab" aria-selected="true"><svg role="img" aria-label="Pending"></svg>Reseller</li></ul>
       <div role="tabpanel"><div><label>Verification status</label><output>Pending</output></div></div>`,
    ),
    says: [says('verification.status', 'pending')],
    may: [says('maicpp.verification', 'authorized'), says('enrolment.submitted', true), says('verification.step.started', 'done')],
  }),
  other({
    name: 'reseller tab quiet: a notification of another programme says Rejected',
    url: `${AT}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: plainShell(
      {
        at: 'Legal info',
        beside:
          '<aside role="complementary" aria-label="Notifications"><h2>Notifications</h2><ul><li><h3>Verification status</h3><p>Rejected</p><p>Your developer account needs attention. Fix now</p></li></ul></aside>',
      },
      `<h1>Account settings | Legal info</h1><div role="tablist"><button role="tab" aria-selected="true">Reseller</button></div>
       <div role="tabpanel"><h2>Company details</h2><dl><dt>Company name</dt><dd>Woodgrove Partners</dd></dl></div>`,
    ),
    says: [says('legal.companyName', 'Woodgrove Partners')],
    may: [says('account.name', 'Woodgrove Partners')],
    account: { name: 'Woodgrove Partners' },
  }),
  other({
    name: 'required verification without the role',
    guess: 'arrangement; address and sentence come from one report',
    url: 'https://partner.microsoft.com/dashboard/v2/account-settings/organization/required-verification',
    page: 'account.requiredVerification',
    states: ['noAccess'],
    html: heShell({ at: 'Legal info' }, '<div><h2>You don’t have the required access</h2><p>Ask your Global admin.</p></div>'),
  }),
  other({
    name: 'business locations, older address, table',
    guess: 'columns',
    url: 'https://partner.microsoft.com/pcv/accountsettings/locationsprofile',
    page: 'account.locations',
    html: plainShell(
      { nav: ['Partner profile', 'Business locations'], at: 'Business locations' },
      `<h1>Business locations</h1><p>2 locations in total</p>
       <table><thead><tr><th>Name</th><th>PartnerID</th><th>Country/region</th><th>Verification status</th></tr></thead>
        <tbody><tr><td>Contoso München</td><td>7654321</td><td>Germany</td><td>Authorized</td></tr><tr><td>Contoso Wien</td><td>7654322</td><td>Austria</td><td>Pending</td></tr></tbody></table>`,
    ),
    says: [
      ...about('location', '7654321', { 'location.name': 'Contoso München', 'location.country': 'DE', 'location.vetting': 'authorized' }),
      ...about('location', '7654322', { 'location.name': 'Contoso Wien', 'location.country': 'AT', 'location.vetting': 'pending' }),
    ],
    may: [
      says('legal.locationCount', 2),
      ...about('location', '7654321', { 'location.type': 'location' }),
      ...about('location', '7654322', { 'location.type': 'location' }),
    ],
    lists: [{ kind: 'location', whole: true, ids: ['7654321', '7654322'] }],
  }),
  other({
    name: 'business locations as a grid of divs in a shadow root, PartnerID first, a dash for no status',
    guess: 'columns',
    url: 'https://partnercenter.microsoft.com/en-us/pcv/accountsettings/locationsprofile',
    page: 'account.locations',
    html: mountedShell(
      { nav: ['Partner profile', 'Business locations'], at: 'Business locations' },
      `<h1>Business locations</h1><button>+ Location</button>
       <div role="grid"><div role="row"><span role="columnheader">Partner ID</span><span role="columnheader">Name</span><span role="columnheader">Country/region</span></div>
       <div role="row"><span role="gridcell">5550001</span><span role="gridcell">Tailspin Lyon</span><span role="gridcell">France</span></div></div>`,
    ),
    says: about('location', '5550001', { 'location.name': 'Tailspin Lyon', 'location.country': 'FR' }),
    may: [says('legal.locationCount', 1), ...about('location', '5550001', { 'location.type': 'location' })],
    lists: [{ kind: 'location', whole: true, ids: ['5550001'] }],
  }),
  other({
    name: 'business locations as cards',
    guess: 'columns and cards',
    url: 'https://partner.microsoft.com/en-us/pcv/accountsettings/locationsprofile',
    page: 'account.locations',
    html: plainShell(
      { nav: ['Partner profile', 'Business locations'], at: 'Business locations' },
      `<h1>Business locations</h1><ul>
        <li><h3>Litware Delhi</h3><dl><dt>PartnerID</dt><dd>6000111</dd><dt>Country/region</dt><dd>India</dd></dl></li>
        <li><h3>Litware Pune</h3><dl><dt>PartnerID</dt><dd>6000112</dd><dt>Country/region</dt><dd>India</dd></dl></li></ul>`,
    ),
    says: [
      ...about('location', '6000111', { 'location.country': 'IN', 'location.name': 'Litware Delhi' }),
      ...about('location', '6000112', { 'location.country': 'IN', 'location.name': 'Litware Pune' }),
    ],
    may: [
      ...about('location', '6000111', { 'location.type': 'location' }),
      ...about('location', '6000112', { 'location.type': 'location' }),
    ],
  }),
];
