import { about, type OtherPage, other, says } from '../other-page';
import { heButton, heShell, mountedShell, plainShell, shadow } from '../shells';

/**
 * Further pages of the account area: required verification, its summary, tenants. Written after a
 * look at the reading code, to trip it. What is public of these pages are names, some words and a few reports; every arrangement is a guess.
 */

export const BASE = 'https://partner.microsoft.com';
const REQUIRED = `${BASE}/dashboard/v2/account-settings/organization/required-verification`;
const TENANTS = `${BASE}/dashboard/account/v3/tenantmanagement`;
const ONE = '0c0c0c0c-1111-4222-8333-444455550001';
export const TWO = '0c0c0c0c-1111-4222-8333-444455550002';
export const CHROME = { nav: ['Overview', 'Agreements', 'Legal info', 'Identifiers', 'Tenants', 'Billing profile'] };

const tabs = (labels: readonly string[], at: number): string =>
  `<div role="tablist">${labels.map((l, i) => `<button role="tab" aria-selected="${i === at}">${l}</button>`).join('')}</div>`;
export const field = (label: string, value: string): string =>
  shadow(
    'k_he-field',
    '<div class="l"><slot name="l"></slot></div><div class="v"><slot></slot></div>',
    `<span slot="l">${label}</span><span>${value}</span>`,
  );

const required = (name: string, main: string, rest: Partial<OtherPage> = {}): OtherPage =>
  other({
    name: `required verification: ${name}`,
    url: REQUIRED,
    page: 'account.requiredVerification',
    html: plainShell({ ...CHROME, at: 'Legal info' }, `<h1>Account settings | Required verification</h1>${main}`),
    may: [says('enrolment.submitted', true)],
    ...rest,
  });
const tenants = (name: string, main: string, rest: Partial<OtherPage> = {}): OtherPage =>
  other({
    name: `tenants: ${name}`,
    url: TENANTS,
    page: 'account.tenants',
    html: plainShell({ ...CHROME, at: 'Tenants' }, `<h1>Account settings | Tenants</h1>${main}`),
    ...rest,
  });

export const grid = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  shadow(
    'sec_he-data-grid',
    `<table class="data-grid__table he-table" role="grid"><thead><tr id="column-header">${columns.map((c) => `<th role="columnheader"><button class="data-grid__sort">${c}</button></th>`).join('')}</tr></thead>
     <tbody>${rows.map((r) => `<tr role="row">${r.map((c) => `<td class="data-grid__cell">${c}</td>`).join('')}</tr>`).join('')}</tbody></table>`,
  );

export const ACCOUNT_MORE: readonly OtherPage[] = [
  // Required verification
  required(
    'a table of programmes with a button in the row of one',
    `<p>Complete these to keep your account.</p>${grid(
      ['Program', 'Status', 'Action'],
      [
        ['Developer', 'Rejected', heButton('k_', 'Fix now')],
        ['Cloud Solution Provider', 'Pending', ''],
        ['Microsoft AI Cloud Partner Program', 'Authorized', ''],
      ],
    )}`,
    { says: [says('verification.status', 'pending'), says('maicpp.verification', 'authorized')] },
  ),
  required(
    'the reseller’s row asks for something',
    grid(
      ['Program', 'Verification status', 'Due date', 'Action'],
      [['CSP', 'Pending Partner Action', '3/14/2027', heButton('k_', 'Resolve')]],
    ),
    {
      says: [says('verification.status', 'pending-partner-action'), says('verification.fixNow', true)],
    },
  ),
  required(
    'a card that does not say whose verification it is',
    '<article><h2>Account verification</h2><p>Verification status: Rejected</p><button>Fix now</button></article>',
  ),
  required(
    'tabs, the developer’s in front',
    `${tabs(['Partner', 'Reseller', 'Developer'], 2)}<div role="tabpanel">${field('Vetting status', 'Rejected')}<button>Fix now</button></div>`,
  ),
  required('tabs, the reseller’s in front, components', '', {
    html: heShell(
      { ...CHROME, at: 'Legal info' },
      `<h1>Account settings | Required verification</h1>${tabs(['Partner', 'Reseller'], 1)}<div role="tabpanel">${field('Verification status', 'Pending')}<p>Verification usually takes 3 to 5 business days.</p></div>`,
    ),
    says: [says('verification.status', 'pending')],
  }),
  required(
    'headed parts, one for each programme',
    `<section><h2>Cloud Solution Provider</h2>${field('Verification status', 'Rejected')}${heButton('k_', 'Fix now', 'appearance="primary"')}</section><section><h2>Developer</h2>${field('Verification status', 'Authorized')}</section>`,
    {
      says: [says('verification.status', 'rejected'), says('verification.fixNow', true)],
    },
  ),
  required(
    'a history of the reseller’s earlier checks',
    `<h2>Reseller</h2><h3>Previous checks</h3><table><tr><th>Date</th><th>Verification status</th></tr><tr><td>3/2/2025</td><td>Rejected</td></tr></table>`,
  ),
  required(
    'a dialog to upload over an empty page',
    '<h2>Reseller</h2><div role="dialog" aria-label="Account verification"><p>Verification status: Rejected</p><button>Submit</button></div>',
  ),
  required('German, by the hash', '', {
    url: `${BASE}/de-de/dashboard/v2/account-settings/organization/required-verification#csp`,
    html: mountedShell(
      { lang: 'de-DE', nav: ['Rechtliche Hinweise', 'Bezeichner', 'Mandanten'], at: 'Rechtliche Hinweise' },
      '<h1>Kontoeinstellungen | Required verification</h1><dl><dt>Überprüfungsstatus</dt><dd>Ausstehend</dd></dl>',
    ),
    says: [says('verification.status', 'pending')],
  }),
  // Verification summary: its address is not public
  other({
    name: 'verification summary: steps in a row, static words, no button',
    url: `${BASE}/dashboard/v2/account-settings/organization/legalinfo/summary#csp`,
    page: 'account.verificationSummary',
    html: plainShell(
      { ...CHROME, at: 'Legal info' },
      `<h1>Verification summary</h1><div class="row">
        <div><svg role="img" aria-label="Completed"></svg><b>Verification started</b></div><div><svg role="img" aria-label="Completed"></svg><b>Email verification</b></div>
        <div><svg role="img" aria-label="Error"></svg><b>Employment verification</b><div>Pending Partner Action</div><div>Estimated completion: 10/2/2026</div></div>
        <div><b>Business verification</b></div></div><a href="#">Learn more</a><a href="#">Navigate to Legal Info</a>`,
    ),
    says: [
      says('verification.step.started', 'done'),
      says('verification.step.email', 'done'),
      says('verification.step.employment', 'action', 'failed'),
    ],
    may: [says('verification.step.business', 'open'), says('enrolment.submitted', true)],
  }),
  other({
    name: 'verification summary: nobody says whose, Resolve on a banner',
    url: `${BASE}/dashboard/v2/account-settings/organization/summary`,
    page: 'account.verificationSummary',
    html: plainShell(
      { ...CHROME, at: 'Legal info' },
      `<div role="status" class="banner">Business verification was rejected. <button>Resolve</button></div><h1>Verification summary</h1>
       <ul><li>Email verification <b>Completed</b></li><li>Employment verification <b>Completed</b></li><li>Business verification <b>Rejected</b></li></ul>`,
    ),
  }),
  // Tenants
  tenants(
    'radio buttons, the primary one marked',
    `<button>Associate Azure AD</button><button disabled>Remove</button>
    <table><tr><th></th><th>Tenant name</th><th>Primary domain</th><th>Tenant ID</th></tr>
    <tr><td><input type="radio" name="t"></td><td>Contoso <span class="badge">Primary</span></td><td>contoso.example</td><td>${ONE}</td></tr>
    <tr><td><input type="radio" name="t"></td><td>Fabrikam</td><td>Fabrikam.OnMicrosoft.com</td><td>${TWO}</td></tr></table>`,
    {
      says: [
        ...about('tenant', ONE, { 'tenant.listed': true, 'tenant.domain': 'contoso.example' }),
        ...about('tenant', TWO, { 'tenant.listed': true, 'tenant.domain': 'fabrikam.onmicrosoft.com' }),
      ],
      lists: [{ kind: 'tenant', whole: true, ids: [ONE, TWO] }],
    },
  ),
  tenants('a grid of components, one row', '', {
    html: mountedShell(
      { ...CHROME, at: 'Tenants' },
      `<h1>Account settings | Tenants</h1>${grid(['Domain name', 'Tenant ID'], [['contoso.example', ONE]])}`,
    ),
    says: about('tenant', ONE, { 'tenant.listed': true, 'tenant.domain': 'contoso.example' }),
    may: [says('account.tenantId', ONE)],
    account: { tenantId: ONE },
    lists: [{ kind: 'tenant', whole: true, ids: [ONE] }],
  }),
  tenants(
    'a message that one belongs to somebody else',
    `<div role="alert">Tenant ID: ${TWO} is already associated with another Partner Center account.</div><table><tr><th>Domain</th><th>Tenant ID</th></tr><tr><td>contoso.example</td><td>${ONE}</td></tr></table>`,
    {
      says: about('tenant', ONE, { 'tenant.listed': true, 'tenant.domain': 'contoso.example' }),
      may: [says('account.tenantId', ONE)],
      account: { tenantId: ONE },
      lists: [{ kind: 'tenant', whole: true, ids: [ONE] }],
    },
  ),
  tenants(
    'an invitation that was not taken yet',
    `<h2>Pending associations</h2><table><tr><th>Domain</th><th>Tenant ID</th></tr><tr><td>fabrikam.example</td><td>${TWO}</td></tr></table>`,
  ),
  tenants(
    'narrowed by a list to choose from, without a count',
    `<label>Directory <select><option>Germany</option><option>All</option></select></label><table><tr><th>Domain</th><th>Tenant ID</th></tr><tr><td>contoso.example</td><td>${ONE}</td></tr><tr><td>fabrikam.example</td><td>${TWO}</td></tr></table>`,
    {
      says: [
        ...about('tenant', ONE, { 'tenant.listed': true, 'tenant.domain': 'contoso.example' }),
        ...about('tenant', TWO, { 'tenant.listed': true, 'tenant.domain': 'fabrikam.example' }),
      ],
      lists: [{ kind: 'tenant', whole: false, ids: [ONE, TWO] }],
    },
  ),
  tenants('Spanish heads', '', {
    url: `${BASE}/es-es/dashboard/v2/account-settings/organization/tenant-management`,
    html: plainShell(
      { lang: 'es-ES', nav: ['Información legal', 'Identificadores', 'Inquilinos'], at: 'Inquilinos' },
      `<h1>Configuración de la cuenta | Inquilinos</h1><table><tr><th>Nombre de dominio principal</th><th>Id. de Microsoft</th></tr><tr><td>contoso.example</td><td>${ONE}</td></tr></table>`,
    ),
    says: about('tenant', ONE, { 'tenant.listed': true, 'tenant.domain': 'contoso.example' }),
    may: [says('account.tenantId', ONE)],
    account: { tenantId: ONE },
    lists: [{ kind: 'tenant', whole: true, ids: [ONE] }],
  }),
];
