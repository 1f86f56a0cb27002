import type { Distributor, Entry } from './types';

/** Begins the id of an entry that the portal alone showed, to one account. */
const PREFIX = 'seen:';

/** The id of an entry that is made of a sighting of this subject. */
export const sightingId = (subject: string): string => `${PREFIX}${subject}`.slice(0, 80);

/** Is it an entry that the portal alone showed, to one account? */
export const isSighting = (id: string): boolean => id.startsWith(PREFIX);

/**
 * What of an entry may go into the directory that all accounts share. Of a sighting that is its name, by which the person meant it:
 * tenant and country are what one account saw.
 */
export const sharedPart = (distributor: Distributor): Distributor =>
  isSighting(distributor.id)
    ? { id: distributor.id, name: distributor.name, markets: [], regions: [], contacts: [], links: [], notes: '', topics: {} }
    : distributor;

/** All that is known of a distributor to the account in use, the country where it was seen among its markets. To be shown and judged, never kept. */
export function shownOf({ distributor, seen }: Entry): Distributor {
  const country = seen?.country;
  if (!country || distributor.markets.includes(country)) return distributor;
  return { ...distributor, markets: [...distributor.markets, country] };
}
