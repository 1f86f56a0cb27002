import { about, type OtherPage, other, says } from '../other-page';
import { button, cardFrame, chipFrame, dataGrid, deepFrame, ME, ORG, pair, tabs } from '../third-shells';

/** The third hand once more, after its first pages had been mended for: other arrangements, and more that could be taken for a statement. */

const BASE = 'https://partner.microsoft.com';
const LEGAL = `${BASE}/dashboard/v2/account-settings/organization/legalinfo`;
const NAV = ['Overview', 'User management', 'Agreements', 'Legal info', 'Identifiers', 'Tenants'];
const CUSTOMER = 'dd9f4085-ae41-4e8a-9c43-4c5d6e7f8094';
const OTHER_CUSTOMER = 'ee0a5196-bf52-4f9b-8d54-5d6e7f8091a5';
const PROVIDER = '3f1c2b7a-5d4e-4c1b-9a60-0d2e7f8a9b11';

const ME_MAY = [says('me.user', ME, 'Priya Nair'), says('account.name', ORG), says('enrolment.submitted', true)];
const CHIP = { account: { name: ORG }, may: ME_MAY };

const reseller = (panel: string) => tabs([{ label: 'Partner' }, { label: 'Reseller', panel }, { label: 'Developer' }], 1);
const legal = (name: string, panel: string, rest: Partial<OtherPage>): OtherPage =>
  other({
    ...CHIP,
    name: `third again: ${name}`,
    url: `${LEGAL}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: chipFrame({ nav: NAV, at: 'Legal info' }, `<h1>Account settings | Legal info</h1>${reseller(panel)}`),
    ...rest,
  });

export const THIRD_AGAIN: OtherPage[] = [
  legal(
    'steps with a tick for screen readers, status as a badge before its explanation',
    `<ol class="progress">${[
      ['Verification started', 'Completed'],
      ['Email ownership', 'Completed'],
      ['Employment verification', 'Completed'],
      ['Business verification', 'In progress'],
      ['Additional due diligence', 'Not started'],
      ['Decision', 'Not started'],
    ]
      .map(([l, s]) => `<li><i class="ms-Icon" aria-hidden="true">✓</i><span class="sr">${s}</span> ${l}</li>`)
      .join(
        '',
      )}</ol><div><h3>Verification status</h3><span class="pill">Pending</span><p>We are reviewing your business. This takes 3 to 5 business days.</p></div>`,
    {
      says: [
        says('verification.status', 'pending'),
        says('verification.step.started', 'done'),
        says('verification.step.email', 'done'),
        says('verification.step.employment', 'done'),
        says('verification.step.business', 'current'),
        says('verification.step.dueDiligence', 'open'),
        says('verification.step.decision', 'open'),
      ],
    },
  ),
  legal(
    'a history of earlier decisions under the status',
    `${pair('Verification status', 'Authorized')}<h2>Verification history</h2><table><tr><th>Date</th><th>Verification status</th></tr><tr><td>2 March 2025</td><td>Rejected</td></tr><tr><td>9 March 2025</td><td>Pending</td></tr></table>`,
    { says: [says('verification.status', 'authorized')] },
  ),
  legal(
    'a location rejected is not the company',
    `<h2>Business locations</h2><table><tr><th>Location</th><th>PartnerID</th><th>Verification status</th></tr><tr><td>Cork</td><td>6540001</td><td>Rejected</td></tr></table>`,
    {
      may: [
        ...ME_MAY,
        ...about('location', '6540001', { 'location.name': 'Cork', 'location.vetting': 'rejected', 'location.type': 'location' }),
      ],
    },
  ),
  legal(
    'a status of the payout profile beside that of the company',
    `<h2>Legal business profile</h2>${pair('Verification status', 'Pending')}<h2>Payout and tax</h2>${pair('Verification status', 'Rejected')}<button>Fix now</button>`,
    { says: [says('verification.status', 'pending')] },
  ),
  legal(
    'security and support contacts as cards, one empty',
    `<h2>Company details</h2><div class="cards"><article><h3>Primary contact</h3><p>Priya Nair</p><p><a href="#">priya.nair@fabrikam.example</a></p><p>+353 1 555 0100</p></article><article><h3>Security contact</h3><p>-</p></article></div><section><h2>Customer support profile ${button('acx7_', 'Update')}</h2><p>help@fabrikam.example</p></section>`,
    {
      says: [
        says('legal.primaryContact', 'Priya Nair priya.nair@fabrikam.example', 'Priya Nair'),
        says('legal.primaryContactEmail', 'priya.nair@fabrikam.example'),
        says('legal.securityContact', 'absent'),
        says('legal.supportContact', 'present'),
      ],
    },
  ),
  legal(
    'support profile with nothing in it, help of Microsoft below',
    `<h2>Customer support profile <a href="#">Update</a></h2><p>-</p><h2>Need help?</h2><p>Write to help@microsoft.example or call +1 800 555 0100.</p>`,
    { says: [], may: [...ME_MAY, says('legal.supportContact', 'absent')] },
  ),
  legal(
    'a wizard to change the company shows what will be sent',
    `${pair('Verification status', 'Authorized')}<div role="dialog" aria-label="Update company"><h2>Update company details</h2>${pair('Company name', 'Fabrikam Neu Ltd')}<p>Verification status: Pending</p><button>Submit</button></div>`,
    { says: [says('verification.status', 'authorized')] },
  ),
  other({
    name: 'third again: Japanese contact and company in one cell each',
    url: `${LEGAL}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: deepFrame(
      { lang: 'ja', nav: ['概要', '法的情報'], at: '法的情報' },
      `<h1>アカウント設定 | 法的情報</h1><div role="tablist"><button role="tab" aria-selected="true">リセラー</button><button role="tab" aria-selected="false">パートナー</button></div><table><tr><th>検証状態</th><td>保留中</td></tr><tr><th>会社名</th><td>株式会社ファブリカム</td></tr><tr><th>主要連絡先</th><td>佐藤 花子<br>hanako@fabrikam.example</td></tr></table>`,
    ),
    says: [
      says('verification.status', 'pending'),
      says('legal.companyName', '株式会社ファブリカム'),
      says('legal.primaryContact', '佐藤 花子 hanako@fabrikam.example', '佐藤 花子'),
      says('legal.primaryContactEmail', 'hanako@fabrikam.example'),
    ],
    may: [says('enrolment.submitted', true)],
  }),
  other({
    ...CHIP,
    name: 'third again: a colleague to ask stands above the content',
    url: `${BASE}/dashboard/v2/home`,
    page: 'home',
    account: {},
    may: [],
    html: `<!doctype html><html lang="en"><body><div class="band"><div>Partner development manager</div><div>Tom Reed</div><div>tom.reed@wideworld.example</div></div><main><h1>Home</h1><h2>Workspaces</h2></main></body></html>`,
  }),
  other({
    ...CHIP,
    name: 'third again: an organisation in the content is a customer, the bar names none',
    url: `${BASE}/dashboard/v2/customers/${CUSTOMER}/account`,
    page: 'customers.detail.account',
    account: {},
    says: about('customer', CUSTOMER, { 'customer.name': 'Coho Winery' }),
    may: [],
    html: `<!doctype html><html lang="en"><body><header><a href="#">Microsoft Partner Center</a></header><main><h1>Coho Winery | Account</h1><div class="chip"><small>Organization</small> <strong>Coho Winery</strong></div></main></body></html>`,
  }),
  other({
    ...CHIP,
    name: 'third again: admin relationships, the best of them pending',
    url: `${BASE}/dashboard/commerce2/customers/${CUSTOMER}/adminrelationships`,
    page: 'customers.detail.adminRelationships',
    html: chipFrame(
      { nav: ['Subscriptions', 'Admin relationships'], at: 'Admin relationships' },
      `<h1>Coho Winery | Admin relationships</h1>${button('custhub_', 'Request admin relationship')}<p>Active relationships let you help your customer.</p>${dataGrid(
        'custhub_',
        [
          ['name', 'Admin relationship name'],
          ['status', 'Status'],
          ['start', 'Start date'],
          ['end', 'End date'],
        ],
        [
          { id: '0', cells: ['<a href="#">Active directory move</a>', 'Expired', '1/1/2024', '1/1/2025'] },
          { id: '1', cells: ['<a href="#">Help 2026</a>', 'Approval pending', '', ''] },
        ],
      )}`,
    ),
    says: [
      ...about('customer', CUSTOMER, { 'customer.adminRelationship': 'pending' }),
      ...about('relationship', `${CUSTOMER}:active directory move`, {
        'relationship.customer': CUSTOMER,
        'relationship.name': 'Active directory move',
        'relationship.status': 'expired',
        'relationship.startsOn': '2024-01-01',
        'relationship.endsOn': '2025-01-01',
      }),
      ...about('relationship', `${CUSTOMER}:help 2026`, {
        'relationship.customer': CUSTOMER,
        'relationship.name': 'Help 2026',
        'relationship.status': 'approval-pending',
      }),
    ],
    may: [...ME_MAY, ...about('customer', CUSTOMER, { 'customer.name': 'Coho Winery' })],
  }),
  other({
    ...CHIP,
    name: 'third again: no admin relationships',
    url: `${BASE}/dashboard/v2/customers/${CUSTOMER}/adminrelationships`,
    page: 'customers.detail.adminRelationships',
    html: chipFrame(
      { nav: ['Subscriptions', 'Admin relationships'], at: 'Admin relationships' },
      '<h1>Coho Winery | Admin relationships</h1><table><tr><th>Admin relationship name</th><th>Status</th></tr></table><p>No granular admin relationships found</p>',
    ),
    may: [...ME_MAY, ...about('customer', CUSTOMER, { 'customer.name': 'Coho Winery' })],
  }),
  other({
    ...CHIP,
    name: 'third again: customers, filtered by a tag',
    url: `${BASE}/dashboard/v2/customers/list`,
    page: 'customers.list',
    html: chipFrame(
      { nav: ['Customer List', 'Administer', 'Indirect providers'], at: 'Customer List' },
      `<h1>Customer List | Customers</h1><div><span class="filter-chip">Tag: Gold <button aria-label="Remove filter">×</button></span></div>${dataGrid(
        'customersvcadmin_',
        [
          ['displayName', 'Name'],
          ['tenantId', 'Microsoft ID'],
          ['domain', 'Primary domain name'],
          ['relationship', 'Relationship'],
        ],
        [{ id: CUSTOMER, cells: [button('customersvcadmin_', 'Coho Winery'), CUSTOMER, 'coho.example', 'Cloud Reseller'] }],
      )}`,
    ),
    says: [
      says('customers.listLoaded', true),
      ...about('customer', CUSTOMER, {
        'customer.listed': true,
        'customer.name': 'Coho Winery',
        'customer.domain': 'coho.example',
        'customer.relationship': 'cloud-reseller',
      }),
    ],
    lists: [{ kind: 'customer', whole: false, ids: [] }],
  }),
  other({
    ...CHIP,
    name: 'third again: customers searched for in vain',
    url: `${BASE}/dashboard/v2/customers/list`,
    page: 'customers.list',
    html: chipFrame(
      { nav: ['Customer List'], at: 'Customer List' },
      '<h1>Customer List | Customers</h1><input type="search" value="zzz" aria-label="Search"><p>0 results found.</p><table role="grid"><tr><th>Name</th><th>Microsoft ID</th><th>Relationship</th></tr></table>',
    ),
    may: [...ME_MAY, says('customers.listLoaded', true)],
  }),
  other({
    ...CHIP,
    name: 'third again: a customer list whose rows are reused while it pages',
    url: `${BASE}/dashboard/v2/customers/list`,
    page: 'customers.list',
    html: chipFrame(
      { nav: ['Customer List'], at: 'Customer List' },
      `<h1>Customer List | Customers</h1>${dataGrid(
        'customersvcadmin_',
        [
          ['displayName', 'Name'],
          ['tenantId', 'Microsoft ID'],
        ],
        [
          { id: CUSTOMER, cells: ['Coho Winery', CUSTOMER] },
          { id: CUSTOMER.replace('dd', 'd0'), cells: ['Old Name', OTHER_CUSTOMER] },
        ],
      )}`,
    ),
    says: [says('customers.listLoaded', true), ...about('customer', CUSTOMER, { 'customer.listed': true, 'customer.name': 'Coho Winery' })],
    lists: [{ kind: 'customer', whole: false, ids: [] }],
  }),
  other({
    ...CHIP,
    name: 'third again: the request was accepted',
    guess: 'sentence',
    url: `${BASE}/dashboard/v2/customers/indirectresellers/relationshiprequest/${PROVIDER}`,
    page: 'partnership.accept',
    html: chipFrame(
      { nav: ['Customer List', 'Indirect providers'] },
      '<h1>Authorize indirect provider</h1><p>You have authorized Wide World Distribution.</p><a href="#">Indirect providers</a>',
    ),
    may: [
      ...ME_MAY,
      ...about('distributor', [PROVIDER, 'Wide World Distribution'], {
        'distributor.invitation': 'accepted',
        'distributor.name': 'Wide World Distribution',
      }),
    ],
  }),
  other({
    ...CHIP,
    name: 'third again: tenants, two of them',
    url: `${BASE}/dashboard/account/v3/tenantmanagement`,
    page: 'account.tenants',
    html: chipFrame(
      { nav: NAV, at: 'Tenants' },
      `<h1>Account settings | Tenants</h1><table><tr><th>Domain</th><th>Tenant ID</th><th>Type</th></tr><tr><td>fabrikam.example</td><td>${CUSTOMER}</td><td>Microsoft Entra</td></tr><tr><td>csp.fabrikam.example</td><td>${OTHER_CUSTOMER}</td><td>Microsoft Entra</td></tr></table>`,
    ),
    says: [
      ...about('tenant', CUSTOMER, { 'tenant.listed': true, 'tenant.domain': 'fabrikam.example' }),
      ...about('tenant', OTHER_CUSTOMER, { 'tenant.listed': true, 'tenant.domain': 'csp.fabrikam.example' }),
    ],
    lists: [{ kind: 'tenant', whole: true, ids: [CUSTOMER, OTHER_CUSTOMER] }],
  }),
  other({
    ...CHIP,
    name: 'third again: agreements, one of another person pending in a tooltip',
    url: `${BASE}/zh-cn/dashboard/v2/account-settings/settings/agreements`,
    page: 'account.agreements',
    html: chipFrame(
      { lang: 'zh-CN', nav: ['概述', '用户管理', '协议'], at: '协议' },
      `<h1>账户设置 | 协议</h1><span role="tooltip">Microsoft 合作伙伴协议: Not Accepted</span><table><tr><th>Program</th><th>Agreement name</th><th>Date accepted</th><th>Accepted by</th><th>Action</th></tr><tr><td>CSP</td><td>Microsoft 合作伙伴协议</td><td>2026年2月3日</td><td>李娜</td><td><a href="#">查看</a></td></tr></table>`,
    ),
    says: [says('agreement.mpa', 'accepted'), says('agreement.mpaAcceptedOn', '2026-02-03'), says('agreement.mpaAcceptedBy', '李娜')],
  }),
  other({
    account: { name: ORG },
    name: 'third again: identifiers with three PartnerIDs as fields',
    url: `${BASE}/dashboard/account/v3/organization/identity#mpn`,
    page: 'account.identifiers',
    tab: 'partner',
    html: cardFrame(
      { nav: NAV, at: 'Identifiers' },
      `<h1>Account settings | Identifiers</h1>${tabs([{ label: 'Partner', panel: `${pair('PartnerID', '4820011')}${pair('Type', 'Global')}${pair('PartnerID', '6543210')}${pair('Type', 'Location')}` }, { label: 'CSP' }], 0)}`,
    ),
    says: [says('partnerId.cspTab', true)],
    may: [
      ...ME_MAY,
      ...about('location', '4820011', { 'location.type': 'global' }),
      ...about('location', '6543210', { 'location.type': 'location' }),
    ],
  }),
  other({
    ...CHIP,
    name: 'third again: the user details of one who has no role yet',
    url: `${BASE}/dashboard/v2/account-settings/usermanagement/omar%40fabrikam.example`,
    page: 'account.userDetail',
    html: chipFrame(
      { nav: NAV, at: 'User management' },
      `<h1>User details</h1>${pair('Email', 'omar@fabrikam.example')}<h3>Manage your organization's account as</h3><label><input type="checkbox">Global admin</label><h3>Assists your customers as</h3><label><input type="radio" name="r">Admin agent</label><label><input type="radio" name="r" checked>None</label>`,
    ),
  }),
];
