import type { FoldedFact } from '../assessment';
import type { FactKey } from '../facts';
import { SEEDS } from './seed';
import { sightingId } from './sighting';
import { GUID, nameKey } from './texts';
import type { Distributor, Entry, SeenMark } from './types';

/** What the person keeps under an id: an entry, or that it was taken out. */
export interface OwnEntry {
  id: string;
  distributor: Distributor | null;
}

/** Facts that the directory is filled from. */
export const SEEN_FACTS: FactKey[] = ['distributor.listed', 'distributor.name', 'distributor.country', 'distributor.invitation'];

/** A distributor that the portal showed: by its tenant where that was seen, else by its name. */
interface Seen {
  id: string;
  tenant?: string;
  name: string;
  mark: SeenMark;
}

function seenIn(facts: readonly FoldedFact[]): Seen[] {
  const bySubject = new Map<string, FoldedFact[]>();
  for (const fact of facts) {
    if (fact.subject?.kind !== 'distributor') continue;
    const group = bySubject.get(fact.subject.id);
    if (group) group.push(fact);
    else bySubject.set(fact.subject.id, [fact]);
  }
  return [...bySubject].flatMap(([subject, own]) => {
    const get = (key: FactKey) => own.find(({ fact }) => fact === key);
    const [listed, invitation, country] = [get('distributor.listed'), get('distributor.invitation'), get('distributor.country')];
    const relevant = own.filter(({ fact }) => SEEN_FACTS.includes(fact));
    if (relevant.length === 0) return [];
    const tenant = GUID.test(subject) ? subject : undefined;
    const mark: SeenMark = {
      ...(listed && { listed: listed.stillListed === false || listed.value !== true ? ('gone' as const) : ('now' as const) }),
      ...(invitation && { invitation: invitation.value as SeenMark['invitation'] }),
      ...(country && { country: String(country.value), countryBy: country.source.kind }),
      seenAt: Math.max(...relevant.map(({ lastSeenAt }) => lastSeenAt)),
    };
    return [{ id: sightingId(subject), ...(tenant && { tenant }), name: String(get('distributor.name')?.value ?? subject), mark }];
  });
}

/** The newer sighting of two of one distributor; what only the older one has stays. */
const joined = (a: SeenMark | undefined, b: SeenMark): SeenMark => (!a || b.seenAt >= a.seenAt ? { ...a, ...b } : { ...b, ...a });

/**
 * The directory as it is shown: what the person keeps, over what ships, with what the portal showed to one account. A sighting belongs
 * to an entry with its tenant id, else to the only one with its very name and no other tenant; else it is an entry of its own, which is
 * never kept: another account must not see it. Sorted by name.
 */
export function directoryOf(own: readonly OwnEntry[], facts: readonly FoldedFact[]): Entry[] {
  const kept = new Map(own.map((one) => [one.id, one]));
  const entries = new Map<string, Entry>();
  for (const { distributor, mark } of SEEDS)
    if (!kept.has(distributor.id)) entries.set(distributor.id, { distributor, own: false, seed: mark });
  const marks = new Map(SEEDS.map(({ distributor, mark }) => [distributor.id, mark]));
  for (const { id, distributor } of own) {
    const seed = marks.get(id);
    if (distributor) entries.set(id, { distributor, own: true, ...(seed && { seed }) });
  }
  const byTenant = new Map<string, string>();
  const byName = new Map<string, string[]>();
  for (const [id, { distributor }] of entries) {
    if (distributor.tenant) byTenant.set(distributor.tenant, id);
    const key = nameKey(distributor.name);
    byName.set(key, [...(byName.get(key) ?? []), id]);
  }
  for (const { id, tenant, name, mark } of seenIn(facts)) {
    const named = (byName.get(nameKey(name)) ?? []).filter((one) => !tenant || !entries.get(one)?.distributor.tenant);
    const match = (tenant && byTenant.get(tenant)) ?? (named.length === 1 ? named[0] : undefined);
    const entry = match === undefined ? undefined : entries.get(match);
    if (entry) entry.seen = joined(entry.seen, mark);
    else
      entries.set(id, {
        distributor: {
          id,
          name,
          ...(tenant && { tenant }),
          markets: [],
          regions: [],
          contacts: [],
          links: [],
          notes: '',
          topics: {},
        },
        own: false,
        seen: mark,
      });
  }
  const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  return [...entries.values()].sort(
    (a, b) => collator.compare(a.distributor.name, b.distributor.name) || (a.distributor.id < b.distributor.id ? -1 : 1),
  );
}
