import { MARKETS, type MarketTable, fit as whoFits } from '../regions';
import type { Distributor } from './types';

/**
 * Does a distributor serve the reseller's region, as far as its markets are known? `yes`: one of them fits. `none`: of those known none
 * does; there may be others. `unknown`: nothing is known of where it sells, or the reseller's country is not known.
 */
export type RegionFit = 'yes' | 'none' | 'unknown';

/** Judges distributors for a reseller of this country, by a table of markets; every market is asked about once. */
export function regionFitFor(
  reseller: string | undefined,
  table: MarketTable = MARKETS,
): (distributor: Pick<Distributor, 'markets' | 'regions'>) => RegionFit {
  const known = new Map<string, boolean>();
  const region = reseller ? table.byCode.get(reseller)?.region : undefined;
  const fits = (market: string): boolean => {
    let answer = known.get(market);
    if (answer === undefined) {
      answer = whoFits({ reseller, distributor: market }, table).verdict === 'compatible';
      known.set(market, answer);
    }
    return answer;
  };
  return ({ markets, regions }) => {
    if (!region || (markets.length === 0 && regions.length === 0)) return 'unknown';
    return regions.includes(region) || markets.some(fits) ? 'yes' : 'none';
  };
}
