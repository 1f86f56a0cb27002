/**
 * The stand-in's addresses. Server and front end share them: an address is a page, a generation of the portal and what
 * stands in the path. Evidence for each is named beside it; "GUESS" marks what no public source shows.
 */

/**
 * Pages of the account and customers areas that a scenario can make fail. The names are those of the portal map, but for
 * three forms that it does not know: `account.locations.add`, `customers.detail.adminRequest`, `partnership.request`.
 */
export const ACCOUNT_PAGES = [
  'home',
  'account.overview',
  'account.legalInfo',
  'account.requiredVerification',
  'account.agreements',
  'account.identifiers',
  'account.locations',
  'account.users',
  'account.userDetail',
  'account.myAccess',
  'account.programs',
  'account.tenants',
  'account.billingProfile',
  'account.locations.add',
  'security.compliance',
  'actionCenter',
  'customers.list',
  'customers.new',
  'customers.detail.account',
  'customers.detail.subscriptions',
  'customers.detail.adminRelationships',
  'customers.detail.adminRelationship',
  'customers.detail.adminRequest',
  'gdap.list',
  'relationshipRequest.new',
  'indirectProviders.list',
  'indirectResellers.list',
  'partnership.request',
  'partnership.accept',
  'enrol.indirectReseller',
  'enrol.form',
  'insights',
] as const;
export type PageName = (typeof ACCOUNT_PAGES)[number] | 'notFound';

/** `v2` is the newest shell, `v3` the account experience before it (addresses `/dashboard/account/v3/…`), `pcv` the oldest. */
export type Generation = 'v2' | 'v3' | 'pcv';

export interface Route {
  page: PageName;
  generation: Generation;
  /** The locale segment as it stood in the address, so that links keep it. */
  locale: string;
  params: Record<string, string>;
}

const GUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** A page of one customer, below its tenant id. */
const customer = (generation: 'v2' | 'commerce2', rest: string): RegExp =>
  new RegExp(`^\\/dashboard\\/${generation}\\/customers\\/(?<tenantId>${GUID})\\/${rest}$`, 'i');

const TABLE: readonly (readonly [PageName, Generation, RegExp])[] = [
  // Evidence: public documents and write-ups 2021 to 2026 (three forms of the start page, and the oldest).
  ['home', 'v2', /^\/dashboard(?:\/(?:v2\/)?(?:home|overview))?$/],
  ['home', 'pcv', /^\/pcv\/dashboard\/overview$/],
  // Evidence: write-ups 2025 and 2026 of both generations.
  ['account.overview', 'v2', /^\/dashboard\/v2\/account-settings\/(?:overview|account-management\/home)$/],
  ['account.overview', 'v3', /^\/dashboard\/account\/(?:v3\/overview|management)$/],
  // Evidence: Microsoft's documents (v3, hashes), a distributor's guide (v2), documents of 2021 (pcv).
  ['account.legalInfo', 'v2', /^\/dashboard\/v2\/account-settings\/organization\/legalinfo$/],
  ['account.legalInfo', 'v3', /^\/dashboard\/account\/v3\/organization\/legalinfo$/],
  ['account.legalInfo', 'pcv', /^\/pcv\/accountsettings\/(?:partnerprofile|connectedpartnerprofile)$/],
  // Evidence: an enrolment log of 2026.
  ['account.requiredVerification', 'v2', /^\/dashboard\/v2\/account-settings\/organization\/required-verification$/],
  // Evidence: documents (v3) and an automation note of 2026 (v2).
  ['account.agreements', 'v2', /^\/dashboard\/v2\/account-settings\/settings\/agreements$/],
  ['account.agreements', 'v3', /^\/dashboard\/account\/(?:v3\/settings\/)?agreements$/],
  // Evidence: documents (v3). The v2 form was seen once only.
  ['account.identifiers', 'v3', /^\/dashboard\/account\/v3\/organization\/identity$/],
  ['account.identifiers', 'v2', /^\/dashboard\/v2\/account-settings\/organization\/identity$/],
  // Evidence: documents; today the locations are a part of Legal info, Partner tab.
  ['account.locations', 'pcv', /^\/pcv\/accountsettings\/locationsprofile$/],
  // Evidence: documents (v3), guides of 2025 and 2026 (v2). GUESS: the address of one user's details.
  ['account.users', 'v2', /^\/dashboard\/v2\/account-settings\/usermanagement$/],
  ['account.users', 'v3', /^\/dashboard\/account\/v3\/usermanagement$/],
  ['account.users', 'pcv', /^\/pcv\/users$/],
  ['account.userDetail', 'v2', /^\/dashboard\/v2\/account-settings\/usermanagement\/(?<user>[^/]+@[^/]+)$/],
  ['account.userDetail', 'v3', /^\/dashboard\/account\/v3\/usermanagement\/(?<user>[^/]+@[^/]+)$/],
  // GUESS: both; documents of 2023 name the page, in the menu of Account settings, and no address.
  ['account.myAccess', 'v2', /^\/dashboard\/v2\/account-settings\/myaccess$/],
  ['account.myAccess', 'v3', /^\/dashboard\/account\/v3\/myaccess$/],
  // Evidence: guides of 2025 and 2026, a write-up of 2026.
  ['account.programs', 'v2', /^\/dashboard\/v2\/account-settings\/settings\/programs$/],
  ['account.tenants', 'v3', /^\/dashboard\/account\/v3\/tenantmanagement$/],
  ['account.tenants', 'v2', /^\/dashboard\/v2\/account-settings\/organization\/tenant-management$/],
  // Evidence: the newest form alone (above). GUESS: that the older generation had the page at a like address.
  ['account.requiredVerification', 'v3', /^\/dashboard\/account\/v3\/organization\/required-verification$/],
  // Evidence: documents of 2023 (v3). GUESS: the newer form.
  ['account.billingProfile', 'v3', /^\/dashboard\/account\/v3\/accountsettings\/billingprofile$/],
  ['account.billingProfile', 'v2', /^\/dashboard\/v2\/account-settings\/accountsettings\/billingprofile$/],
  // GUESS: both addresses of the form behind "Add location".
  ['account.locations.add', 'v2', /^\/dashboard\/v2\/account-settings\/organization\/legalinfo\/locations\/new$/],
  ['account.locations.add', 'v3', /^\/dashboard\/account\/v3\/organization\/legalinfo\/locations\/new$/],
  // Evidence: the oldest form in documents. GUESS: the newer one.
  ['security.compliance', 'pcv', /^\/commerce\/security\/compliance$/],
  ['security.compliance', 'v2', /^\/dashboard\/v2\/security\/compliance$/],
  // Evidence: write-ups (v2). GUESS: the other.
  ['actionCenter', 'v2', /^\/dashboard\/v2\/action-center\/overview$/],
  ['actionCenter', 'pcv', /^\/dashboard\/actioncenter$/],
  // Evidence: extensions and documents of 2023 to 2026 (lists of both generations, detail pages of one customer).
  ['gdap.list', 'v2', /^\/dashboard\/v2\/customers\/granularadminaccess\/list$/],
  ['gdap.list', 'v3', /^\/dashboard\/commerce2\/granularadminaccess\/list$/],
  ['gdap.list', 'pcv', /^\/commerce\/granularadminaccess\/list$/],
  ['customers.detail.account', 'v2', customer('v2', 'account')],
  ['customers.detail.account', 'v3', customer('commerce2', 'account')],
  ['customers.detail.adminRelationships', 'v2', customer('v2', 'adminrelationships')],
  ['customers.detail.adminRelationships', 'v3', customer('commerce2', 'adminrelationships')],
  ['customers.detail.adminRelationship', 'v2', customer('v2', `adminrelationships\\/(?<relationshipId>${GUID}(?:-${GUID})?)`)],
  ['customers.detail.adminRelationship', 'v3', customer('commerce2', `adminrelationships\\/(?<relationshipId>${GUID}(?:-${GUID})?)`)],
  // Evidence: the oldest form, with and without a subscription's id. GUESS: the newer one.
  ['customers.detail.subscriptions', 'v2', customer('v2', `subscriptions(?:\\/(?<subscriptionId>${GUID}))?`)],
  [
    'customers.detail.subscriptions',
    'pcv',
    new RegExp(`^\\/commerce\\/customers\\/(?<tenantId>${GUID})\\/subscriptions(?:\\/(?<subscriptionId>${GUID}))?$`, 'i'),
  ],
  // GUESS: where the request form and the wizard for a new customer stand.
  ['customers.detail.adminRequest', 'v2', customer('v2', 'adminrelationships\\/request')],
  ['customers.detail.adminRequest', 'v3', customer('commerce2', 'adminrelationships\\/request')],
  ['customers.new', 'v2', /^\/dashboard\/v2\/customers\/new$/],
  ['customers.new', 'v3', /^\/dashboard\/commerce2\/customers\/new$/],
  // Evidence: the oldest form. GUESS: the newer one.
  ['relationshipRequest.new', 'v2', /^\/dashboard\/v2\/customers\/relationshiprequest$/],
  ['relationshipRequest.new', 'pcv', /^\/pcv\/customers\/acquire$/],
  // GUESS: all four, in likeness of the accept page, which stands below the list of the distributor.
  ['indirectResellers.list', 'v2', /^\/dashboard\/v2\/customers\/indirectresellers(?:\/list)?$/],
  ['indirectResellers.list', 'v3', /^\/dashboard\/commerce2\/customers\/indirectresellers$/],
  ['partnership.request', 'v2', /^\/dashboard\/v2\/customers\/indirectresellers\/requestpartnership$/],
  ['partnership.request', 'v3', /^\/dashboard\/commerce2\/customers\/indirectresellers\/requestpartnership$/],
  // Evidence: public code of both forms.
  ['customers.list', 'v2', /^\/dashboard\/v2\/customers\/list$/],
  ['customers.list', 'v3', /^\/dashboard\/commerce2\/customers\/list$/],
  ['customers.list', 'pcv', /^\/commerce\/customers\/list$/],
  // GUESS: no public source shows the address of this list; made in likeness of the next one.
  ['indirectProviders.list', 'v2', /^\/dashboard\/v2\/customers\/indirectproviders(?:\/list)?$/],
  ['indirectProviders.list', 'v3', /^\/dashboard\/commerce2\/customers\/indirectproviders$/],
  // Evidence: a distributor's guide and public code agree on this one.
  [
    'partnership.accept',
    'v2',
    new RegExp(`^\\/dashboard\\/v2\\/customers\\/indirectresellers\\/relationshiprequest\\/(?<providerTenantId>${GUID})$`, 'i'),
  ],
  // GUESS: that the generation before had it at a like address.
  [
    'partnership.accept',
    'v3',
    new RegExp(`^\\/dashboard\\/commerce2\\/customers\\/indirectresellers\\/relationshiprequest\\/(?<providerTenantId>${GUID})$`, 'i'),
  ],
  // Evidence: documents of 2021, on both hosts. GUESS: where the form behind it lives.
  ['enrol.indirectReseller', 'pcv', /^\/pcv\/register\/joinnow\/enrollmentwelcome\/valueaddedreseller$/],
  ['enrol.form', 'v3', /^\/dashboard\/account\/v3\/enrollment\/companyprofile\/valueaddedreseller\/new$/],
  // GUESS: a workspace of its own that the companion has no reader for.
  ['insights', 'v2', /^\/dashboard\/v2\/insights(?:\/.*)?$/],
];

/** What an address means. Letters of any case and one locale segment after the host are accepted, as the portal does. */
export function routeOf(pathname: string): Route {
  const locale = /^\/([a-z]{2,3}-[a-z0-9]{2,8})(?=\/|$)/i.exec(pathname)?.[1] ?? '';
  const path = decodeURIComponent(locale ? pathname.slice(locale.length + 1) : pathname)
    .replace(/\/+$/, '')
    .toLowerCase();
  for (const [page, generation, pattern] of TABLE) {
    const match = pattern.exec(path);
    if (match) return { page, generation, locale, params: { ...match.groups } };
  }
  return { page: 'notFound', generation: 'v2', locale, params: {} };
}

/** The address of a page in a generation, for links inside the stand-in. Pages that know one generation keep to it. `param`: an id, or two with a stroke between. */
export function pathOf(page: PageName, generation: Generation = 'v2', locale = '', param = ''): string {
  const v3 = generation === 'v3';
  const customers = v3 ? '/dashboard/commerce2/customers' : '/dashboard/v2/customers';
  const [one = '', more = ''] = param.split('/');
  const account = v3 ? '/dashboard/account/v3' : '/dashboard/v2/account-settings';
  const paths: Record<PageName, string> = {
    home: '/dashboard/v2/home',
    'account.overview': `${account}/overview`,
    'account.legalInfo': `${account}/organization/legalinfo`,
    'account.requiredVerification': `${account}/organization/required-verification`,
    'account.agreements': `${account}/settings/agreements`,
    'account.identifiers': '/dashboard/account/v3/organization/identity',
    'account.locations': '/pcv/accountsettings/locationsprofile',
    'account.users': `${account}/usermanagement`,
    'account.userDetail': `${account}/usermanagement/${encodeURIComponent(param)}`,
    'account.myAccess': `${account}/myaccess`,
    'account.programs': '/dashboard/v2/account-settings/settings/programs',
    'account.tenants': v3 ? `${account}/tenantmanagement` : `${account}/organization/tenant-management`,
    'account.billingProfile': `${account}/accountsettings/billingprofile`,
    'account.locations.add': `${account}/organization/legalinfo/locations/new`,
    'security.compliance': v3 ? '/commerce/security/compliance' : '/dashboard/v2/security/compliance',
    actionCenter: v3 ? '/dashboard/actioncenter' : '/dashboard/v2/action-center/overview',
    'customers.list': `${customers}/list`,
    'customers.new': `${customers}/new`,
    'customers.detail.account': `${customers}/${one}/account`,
    'customers.detail.subscriptions': `${v3 ? '/commerce/customers' : customers}/${one}/subscriptions${more ? `/${more}` : ''}`,
    'customers.detail.adminRelationships': `${customers}/${one}/adminrelationships`,
    'customers.detail.adminRelationship': `${customers}/${one}/adminrelationships/${more || one}`,
    'customers.detail.adminRequest': `${customers}/${one}/adminrelationships/request`,
    'gdap.list': v3 ? '/dashboard/commerce2/granularadminaccess/list' : '/dashboard/v2/customers/granularadminaccess/list',
    'relationshipRequest.new': v3 ? '/pcv/customers/acquire' : '/dashboard/v2/customers/relationshiprequest',
    'indirectResellers.list': `${customers}/indirectresellers`,
    'partnership.request': `${customers}/indirectresellers/requestpartnership`,
    'indirectProviders.list': `${customers}/indirectproviders`,
    'partnership.accept': `${customers}/indirectresellers/relationshiprequest/${param}`,
    'enrol.indirectReseller': '/pcv/register/joinnow/enrollmentwelcome/valueaddedreseller',
    'enrol.form': '/dashboard/account/v3/enrollment/companyprofile/valueaddedreseller/new',
    insights: '/dashboard/v2/insights',
    notFound: '/dashboard/v2/notfound',
  };
  return (locale ? `/${locale}` : '') + paths[page];
}
