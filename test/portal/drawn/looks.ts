/**
 * Every page of the stand-in in every arrangement: the account areas of a reseller of long standing and of one with a first customer, the
 * distributor's side, the pages of each stage of onboarding, and what the portal shows instead of a page.
 */
import { ACCOUNT_PAGES, type PageName, pathOf } from '../routes';
import { activeAccount, loadScenarios, type Scenario } from '../scenario';

/** One page to look at: the state of the portal, its language aside, and where. */
export interface Look {
  name: string;
  /** A copy is drawn: what a page does to it is gone with the next. */
  state: Scenario;
  path: string;
  page: PageName;
}

const GENERATIONS = ['v2', 'v3'] as const;
const SCENARIOS = new Map(loadScenarios().map((one) => [one.id, one]));
const stateOf = (id: string): Scenario => {
  const found = SCENARIOS.get(id);
  if (!found) throw new Error(`no scenario ${id}`);
  return found;
};

/** Pages whose tabs are read each by itself. */
const HASHES: Partial<Record<PageName, readonly string[]>> = {
  'account.legalInfo': ['#mpn', '#csp', '#developer'],
  'account.identifiers': ['#mpn', '#csp'],
};

/** What stands in the address of a page: a person, a customer, one of its relationships, a distributor. */
function paramOf(page: PageName, state: Scenario): string {
  const { me, customers, distributors } = activeAccount(state);
  const customer = customers[0];
  if (page === 'account.userDetail') return me.email;
  if (page === 'partnership.accept') return distributors[0]?.tenantId ?? '';
  if (page === 'customers.detail.adminRelationship') return `${customer?.tenantId}/${customer?.adminRelationships[0]?.id}`;
  return customer?.tenantId ?? '';
}

/** A page in both generations, each address once. */
function inBoth(id: string, page: PageName, { query = '', param }: { query?: string; param?: string } = {}): Look[] {
  const state = stateOf(id);
  const paths = GENERATIONS.map((generation) => pathOf(page, generation, '', param ?? paramOf(page, state)) + query);
  return [...new Set(paths)].flatMap((path) =>
    (HASHES[page] ?? ['']).map((hash) => ({ name: `${id} ${path}${hash}`, state, path: path + hash, page })),
  );
}

/** Pages that need more than an account of long standing has. */
const ELSEWHERE = /^(indirectResellers|partnership|enrol)\./;
const DISTRIBUTOR = 'd1577b10-0a01-4d01-8d01-0000000000d2';

export const LOOKS: readonly Look[] = [
  ...ACCOUNT_PAGES.filter((page) => !ELSEWHERE.test(page)).flatMap((page) => inBoth('17-long-standing', page)),
  ...(
    ['customers.list', 'indirectProviders.list', 'customers.detail.account', 'customers.detail.adminRelationships', 'gdap.list'] as const
  ).flatMap((page) => inBoth('11-first-customer', page)),
  ...inBoth('11-first-customer', 'relationshipRequest.new', { query: `?provider=${DISTRIBUTOR}` }),
  ...(['indirectResellers.list', 'partnership.request', 'customers.detail.subscriptions'] as const).flatMap((page) =>
    inBoth('18-distributor', page),
  ),
  ...activeAccount(stateOf('18-distributor'))
    .customers.slice(0, 1)
    .flatMap(({ tenantId, subscriptions }) =>
      inBoth('18-distributor', 'customers.detail.subscriptions', { param: `${tenantId}/${subscriptions[0]!.id}` }),
    ),
  ...inBoth('09-distributor-invited', 'partnership.accept'),
  ...inBoth('10-distributor-connected', 'partnership.accept'),
  ...(['enrol.indirectReseller', 'enrol.form', 'account.legalInfo', 'account.identifiers'] as const).flatMap((page) =>
    inBoth('03-enrolment-open', page),
  ),
  ...['04-verification-pending', '05-verification-rejected', '06-agreement-unsigned'].flatMap((id) =>
    (['account.legalInfo', 'account.requiredVerification', 'account.agreements'] as const).flatMap((page) => inBoth(id, page)),
  ),
  ...(['account.agreements', 'account.users', 'account.myAccess'] as const).flatMap((page) => inBoth('07-admin-agent-missing', page)),
  ...inBoth('01-no-work-account', 'home'),
  ...stateOf('16-no-access').visit.flatMap((path) =>
    typeof path === 'string' ? [{ name: `16-no-access ${path}`, state: stateOf('16-no-access'), path, page: 'notFound' as const }] : [],
  ),
];
