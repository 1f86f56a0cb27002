/** Pages for tests: HTML into the document of the test, one look at it, and the worker's reading of that look. */
import { read } from '..';
import { outlineOf } from '../outline';
import type { PageReading, Reading } from '../types';

export const ORIGIN = 'https://partner.microsoft.com';
export const AT = {
  home: '/dashboard/v2/home',
  overview: '/dashboard/account/v3/overview',
  legal: '/dashboard/v2/account-settings/organization/legalinfo#csp',
  legalPartner: '/dashboard/account/v3/organization/legalinfo#mpn',
  agreements: '/en-us/dashboard/account/v3/settings/agreements',
  identifiers: '/dashboard/account/v3/organization/identity#csp',
  users: '/dashboard/v2/account-settings/usermanagement#users',
  userDetail: '/dashboard/v2/account-settings/usermanagement/asha%40contoso.example',
  locations: '/pcv/accountsettings/locationsprofile',
  providers: '/dashboard/v2/customers/indirectproviders',
  accept: '/dashboard/v2/customers/indirectresellers/relationshiprequest/11111111-2222-4333-8444-555555555555',
  customers: '/dashboard/v2/customers/list',
  welcome: '/pcv/register/joinnow/enrollmentwelcome/valueaddedreseller',
  form: '/dashboard/account/v3/enrollment/companyprofile/valueaddedreseller/new',
} as const;

/** The portal's frame around some content: bar, navigation, main part. */
export const frame = (main: string, bar = '<header><button>Asha</button></header>'): string =>
  `${bar}<nav><a>Home</a><a aria-current="page">Here</a></nav><main>${main}</main>`;

/** Attaches an open shadow root with this HTML to every element that carries `data-shadow`, as custom elements would. */
export function openShadows(root: ParentNode): void {
  for (const host of root.querySelectorAll('[data-shadow]')) {
    if (host.shadowRoot) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = host.getAttribute('data-shadow')!;
    openShadows(shadow);
  }
}

export interface PageOptions {
  lang?: string;
  title?: string;
  /** First look of the visit. */
  first?: boolean;
}

/** Shows a page in the test's document and reads it. */
export function readHtml(
  at: string,
  html: string,
  { lang = 'en-US', title = 'Partner Center', first = true }: PageOptions = {},
): PageReading {
  document.documentElement.lang = lang;
  document.title = title;
  document.body.innerHTML = html;
  openShadows(document.body);
  const { outline } = outlineOf(document, ORIGIN + at);
  const reading = read(JSON.stringify(first ? { ...outline, first } : outline));
  if (!reading) throw new Error('the outline was refused');
  return reading;
}

/** Readings as a record: `fact` or `fact@kind:id` → value. */
export const factsOf = (page: PageReading): Record<string, Reading['value']> =>
  Object.fromEntries(page.readings.map((r) => [r.subject ? `${r.fact}@${r.subject.kind}:${r.subject.id}` : r.fact, r.value]));

/** All that a reading says, in a form to compare. */
export const saidBy = (page: PageReading) => ({
  id: page.page.id,
  state: page.page.state,
  facts: factsOf(page),
  account: page.account,
  lists: page.lists.map(({ kind, whole, ids }) => ({ kind, whole, ids: ids.toSorted() })),
});
