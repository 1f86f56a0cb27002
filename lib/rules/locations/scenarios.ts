import scenariosFile from '../knowledge/location-scenarios.json';
import type { Sourced } from '../knowledge/types';
import { whoFits } from '../regions/fit';
import { placeOf } from '../regions/place';
import { MARKETS, type MarketTable } from '../regions/table';
import type { Spoken } from '../regions/types';

/** A wish about locations and regions, and whether the programme supports it. Its words are `fit.loc.<id>.*`. */
export interface Scenario extends Sourced {
  id: string;
  supported: boolean;
  /** `documented`: printed by Microsoft's current page; `derived`: drawn from other pages; `rule`: follows from the rules about regions. */
  origin: 'documented' | 'derived' | 'rule';
  region: 'same' | 'new' | 'any';
  /** Page where one starts. */
  page: string;
  tasks?: readonly string[];
  /** What else has to be known: other scenarios. */
  also?: readonly string[];
}

export const SCENARIOS = scenariosFile.scenarios as readonly Scenario[];

/** The scenario of this id. Throws where there is none, which is a mistake of ours. */
export function scenario(id: string): Scenario {
  const found = SCENARIOS.find((one) => one.id === id);
  if (!found) throw new Error(`no scenario ${id}`);
  return found;
}

/** What a person may want, in the order in which it is offered. Words: `fit.wish.<id>`. */
export const WISHES = [
  'add',
  'several',
  'sell',
  'move',
  'new-distributor',
  'distributors',
  'distributor-abroad',
  'other-country-id',
  'two-accounts',
  'global-id',
  'unverified',
  'delete',
  'direct-bill',
  'return',
] as const;
export type Wish = (typeof WISHES)[number];

/** Wishes whose answer depends on a country: "in …". */
export const ASKS_COUNTRY: ReadonlySet<Wish> = new Set(['add', 'several', 'sell', 'move', 'distributor-abroad', 'other-country-id']);

/** How a country stands to the account's own, by the table of markets. */
export type Relation = 'same-country' | 'same-region' | 'new-region' | 'unknown';

export interface LocationAnswer {
  /** `depends`: a country is missing or in no table; every scenario that may apply is given. */
  supported: 'yes' | 'no' | 'depends';
  relation: Relation;
  /** The answer first, then what else has to be known. */
  scenarios: readonly Scenario[];
  /** What the rules about regions say, where they decide. */
  rules: readonly Spoken[];
}

function relationOf(account: string | undefined, country: string | undefined, table: MarketTable): Relation {
  const [own, other] = [placeOf(account, table), placeOf(country, table)];
  if (own?.standing !== 'listed' || other?.standing !== 'listed') return 'unknown';
  if (own.cloud !== other.cloud) return 'new-region';
  if (own.codes[0] === other.codes[0]) return 'same-country';
  return own.regions[0] === other.regions[0] ? 'same-region' : 'new-region';
}

/** For each relation, the scenarios of a wish: the answer first. `unknown` lists those that may apply. */
const BY_RELATION: Readonly<Partial<Record<Wish, Readonly<Record<Relation, readonly string[]>>>>> = {
  add: { 'same-country': ['loc-1'], 'same-region': ['loc-1', 'x-3'], 'new-region': ['loc-2', 'x-1'], unknown: ['loc-1', 'loc-2'] },
  several: { 'same-country': ['loc-3'], 'same-region': ['loc-3', 'x-3'], 'new-region': ['loc-3', 'x-1'], unknown: ['loc-3'] },
  sell: { 'same-country': ['region-1'], 'same-region': ['region-1'], 'new-region': ['x-1', 'loc-2'], unknown: ['region-1', 'x-1'] },
  'distributor-abroad': { 'same-country': ['ok-11'], 'same-region': ['ok-11'], 'new-region': ['x-5'], unknown: ['ok-11', 'x-5'] },
  // A new address in the same country is a change of the profile; another country is another account.
  move: { 'same-country': ['move-1'], 'same-region': ['x-6'], 'new-region': ['x-6'], unknown: ['x-6'] },
  'other-country-id': { 'same-country': ['loc-1'], 'same-region': ['x-3'], 'new-region': ['x-3', 'x-1'], unknown: ['x-3'] },
};

/** Wishes that are answered the same everywhere. */
const ALWAYS: Readonly<Partial<Record<Wish, readonly string[]>>> = {
  'new-distributor': ['loc-4'],
  distributors: ['ok-11'],
  'two-accounts': ['x-2'],
  'global-id': ['x-4'],
  unverified: ['x-10'],
  delete: ['x-7'],
  'direct-bill': ['x-8'],
  return: ['x-9'],
};

/** Which rule about regions decides a wish: the country is that of a customer, a distributor or a PartnerID. */
const DECIDED_AS = { sell: 'customer', 'distributor-abroad': 'distributor', 'other-country-id': 'location' } as const;

function rulesFor(wish: Wish, account: string | undefined, country: string | undefined, table: MarketTable): readonly Spoken[] {
  const role = Object.hasOwn(DECIDED_AS, wish) ? DECIDED_AS[wish as keyof typeof DECIDED_AS] : undefined;
  if (!role || !account || !country) return [];
  return whoFits({ reseller: account, [role]: country }, table).rules.filter(({ verdict }) => verdict !== 'note');
}

/**
 * Whether a wish about locations can be fulfilled, where to start, and what else to know. `account`: country of the CSP account;
 * `country`: the one the wish is about. Creating a location and selling from it are different rules, and both are named.
 */
export function locationAnswer(
  { wish, account, country }: { wish: Wish; account?: string; country?: string },
  table: MarketTable = MARKETS,
): LocationAnswer {
  const relation = relationOf(account, country, table);
  const ids = BY_RELATION[wish]?.[relation] ?? ALWAYS[wish] ?? [];
  const direct = ids.map(scenario);
  const scenarios = [...new Set([...direct, ...direct.flatMap(({ also = [] }) => (relation === 'new-region' ? also.map(scenario) : []))])];
  const answers = relation === 'unknown' ? scenarios : scenarios.slice(0, 1);
  const same = answers.every(({ supported }) => supported === answers[0]?.supported);
  return {
    supported: !same ? 'depends' : answers[0]?.supported ? 'yes' : 'no',
    relation,
    scenarios,
    rules: rulesFor(wish, account, country, table),
  };
}
