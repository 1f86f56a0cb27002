import { countriesOfCode, MARKETS, type MarketTable } from './table';

/** Stands for a tenant in Microsoft's cloud for the US government, which is no country and no region of the table. */
export const US_GOVERNMENT = 'US-GOV';

/** Where a party is, as far as a code says it. */
export interface Place {
  /** Countries of today that it can be; several where an old code was split, none where there is no such code. */
  codes: readonly string[];
  cloud: 'worldwide' | 'us-government';
  /** Regions of those that the table has. */
  regions: readonly string[];
  /** `listed`: one market of the table. `not-listed`: a country that the table lacks. `split`: one of several. `no-code`: no country. */
  standing: 'listed' | 'not-listed' | 'split' | 'no-code';
}

/** The place a code names. Nothing where no code was given. */
export function placeOf(code: string | null | undefined, table: MarketTable = MARKETS): Place | undefined {
  const given = code?.trim();
  if (!given) return undefined;
  const government = given.toUpperCase() === US_GOVERNMENT;
  const codes = government ? ['US'] : countriesOfCode(given);
  const regions = [...new Set(codes.flatMap((one) => table.byCode.get(one)?.region ?? []))];
  const listed = codes.every((one) => table.byCode.has(one));
  const standing = codes.length === 0 ? 'no-code' : codes.length > 1 ? 'split' : listed ? 'listed' : 'not-listed';
  return { codes, cloud: government ? 'us-government' : 'worldwide', regions, standing };
}

/** A place as a parameter of a sentence: its codes, for the view to print as names. */
export const placeParam = ({ codes, cloud }: Place): string => (cloud === 'us-government' ? US_GOVERNMENT : codes.join('/'));

/** Can every country that this place may be be found in the table? */
export const allListed = ({ codes }: Place, table: MarketTable): boolean => codes.length > 0 && codes.every((one) => table.byCode.has(one));
