import type { FoldedFact } from '../assessment';
import { SEEN_FACTS, shownOf } from '../distributors';
import type { Entry } from '../distributors/types';
import type { FactKey } from '../facts';

/** Facts that the map is drawn from. */
export const MAP_FACTS: FactKey[] = [
  ...SEEN_FACTS,
  'account.country',
  'partnerId.associated',
  'location.country',
  'location.name',
  'location.type',
  'customer.listed',
  'customer.name',
  'customer.country',
];

/** One of the things on the map, by what people call it. */
export interface Named {
  id: string;
  name: string;
}

/** A distributor with the commercial regions that it is known to serve without a list of countries. */
type NamedDistributor = Named & { regions: readonly string[] };

/** What of the account's is in one country. */
export interface Spot {
  locations: Named[];
  distributors: NamedDistributor[];
  customers: Named[];
}

export interface Spots {
  /** By country code. */
  at: ReadonlyMap<string, Spot>;
  /** What belongs on the map and has no country that is known. */
  nowhere: Spot;
}

/** The distributors an account works with or wants to: chosen in the directory, or in the portal's list as it was last seen. */
export const isMine = ({ distributor, seen }: Entry, chosen: ReadonlySet<string>): boolean =>
  chosen.has(distributor.id) || seen?.listed === 'now' || seen?.invitation === 'accepted';

/** Facts of one kind of subject that still stand in their list, by subject and fact. */
function subjectsIn(facts: readonly FoldedFact[], kind: string): Map<string, Map<FactKey, FoldedFact>> {
  const subjects = new Map<string, Map<FactKey, FoldedFact>>();
  for (const fact of facts) {
    if (fact.subject?.kind !== kind || fact.stillListed === false) continue;
    const own = subjects.get(fact.subject.id) ?? new Map<FactKey, FoldedFact>();
    subjects.set(fact.subject.id, own.set(fact.fact, fact));
  }
  return subjects;
}

const textOf = (fact: FoldedFact | undefined): string | undefined => (typeof fact?.value === 'string' ? fact.value : undefined);

/**
 * Where locations, distributors and customers of an account are: from its facts, and from the entries of the directory that were
 * chosen to be shown. A distributor is in every country it is known to serve, to be in, or to have an invitation link for; a customer in the
 * country of its tenant. The global PartnerID is no location. Lists are sorted by name.
 */
export function spotsOf(facts: readonly FoldedFact[], entries: readonly Entry[]): Spots {
  const at = new Map<string, Spot>();
  const nowhere: Spot = { locations: [], distributors: [], customers: [] };
  const spot = (code: string | undefined): Spot => {
    if (code === undefined) return nowhere;
    const known = at.get(code) ?? { locations: [], distributors: [], customers: [] };
    at.set(code, known);
    return known;
  };
  for (const [id, own] of subjectsIn(facts, 'location')) {
    if (textOf(own.get('location.type')) === 'global') continue;
    spot(textOf(own.get('location.country'))).locations.push({ id, name: textOf(own.get('location.name')) ?? id });
  }
  for (const [id, own] of subjectsIn(facts, 'customer')) {
    // One that is only named by an admin relationship, or known not to be listed, is none of the account's customers.
    const listed = own.get('customer.listed')?.value;
    if (listed !== true && (listed === false || !own.has('customer.country'))) continue;
    spot(textOf(own.get('customer.country'))).customers.push({ id, name: textOf(own.get('customer.name')) ?? id });
  }
  for (const entry of entries) {
    const { id, name, markets, regions, links } = shownOf(entry);
    const countries = new Set([...markets, ...links.map(({ country }) => country)]);
    for (const code of countries.size > 0 ? countries : [undefined]) spot(code).distributors.push({ id, name, regions });
  }
  const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  for (const { locations, distributors, customers } of [...at.values(), nowhere])
    for (const list of [locations, distributors, customers]) list.sort((a: Named, b: Named) => collator.compare(a.name, b.name));
  return { at, nowhere };
}
