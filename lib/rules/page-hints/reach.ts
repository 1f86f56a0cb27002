import { invitationLink } from '../distributors/link';
import { sightingId } from '../distributors/sighting';
import type { Entry } from '../distributors/types';
import type { Source } from '../observation';
import type { Of } from './sight';
import type { PageSight } from './types';

/** Whose word it is where a distributor serves. Words: `fit.whose.<id>`. */
type Whose = Source['kind'] | 'link' | 'tenant' | 'name' | 'seed';

/** Where one tenant of a distributor serves, as far as anything says so. */
export interface Reach {
  name: string;
  markets: readonly string[];
  regions: readonly string[];
  /** Absent: nobody says anything. */
  whose?: Whose;
  /**
   * `name`: it is said of the name, not of this very tenant; a distributor of several countries has a tenant in each, so that its name alone says nothing
   * of this one. `tenant`: of this tenant, but markets of several regions, and a tenant serves one.
   */
  doubt?: 'name' | 'tenant';
  /** Ids of `sources.json` that say it. */
  sources: readonly string[];
}

/** Countries whose invitation link names this tenant. A link is taken apart only where the id stands in it: a directory has thousands. */
const linkedTo = (directory: readonly Entry[], id: string): string[] => [
  ...new Set(
    directory.flatMap(({ distributor: { links } }) =>
      links.flatMap(({ country, url }) => (url.toLowerCase().includes(id) && invitationLink(url).distributor === id ? [country] : [])),
    ),
  ),
];

/** Do these lie in more than one region, so that one tenant cannot serve them all? A market in no table may be anywhere. */
const areSeveral = ({ table }: PageSight, markets: readonly string[], regions: readonly string[]): boolean =>
  new Set([...regions, ...markets.flatMap((code) => table.byCode.get(code)?.region ?? code)]).size > 1;

const says = ({ distributor: { markets, regions } }: Entry): boolean => markets.length > 0 || regions.length > 0;

/**
 * Where the tenant of a distributor serves, on the best word there is, which then stands alone: its known country, then the countries of invitation
 * links that name it, then what the directory keeps under its tenant id, last what the directory has under its name. What names several
 * regions leaves open which of them this tenant is for.
 */
export function reachOf(sight: PageSight, id: string, of: Of | undefined): Reach {
  const { directory } = sight;
  const named = of?.value('distributor.name');
  const byTenant = directory.find(({ distributor }) => distributor.tenant === id);
  const byName = directory.find(({ distributor, seen }) => seen !== undefined && distributor.name === named);
  const sighting = directory.find(({ distributor }) => distributor.id === sightingId(id));
  const name = named ?? (byTenant ?? sighting ?? byName)?.distributor.name ?? id;
  const country = of?.value('distributor.country');
  const base = { name, regions: [], sources: [] };
  const doubted = (markets: readonly string[], regions: readonly string[] = []) =>
    areSeveral(sight, markets, regions) && { doubt: 'tenant' as const };
  if (country) return { ...base, markets: [country], whose: of?.word('distributor.country') ?? 'portal' };
  const linked = linkedTo(directory, id);
  if (linked.length > 0) return { ...base, markets: linked, whose: 'link', ...doubted(linked) };
  const kept = [byTenant, byName].find((entry) => entry !== undefined && says(entry));
  if (!kept) return { ...base, markets: [] };
  const { own, seed, distributor } = kept;
  const { markets, regions } = distributor;
  if (kept === byTenant) return { ...base, markets, regions, whose: 'tenant', ...doubted(markets, regions) };
  const shipped = !own && seed !== undefined;
  return { name, markets, regions, whose: shipped ? 'seed' : 'name', doubt: 'name', sources: shipped ? seed.sources : [] };
}
