import { type Fit, MARKETS, type MarketTable, fit as whoFits } from '../regions';

/**
 * Does a distributor serve the reseller's region, as far as its markets are known? `yes`: one of them fits. `none`: those known are
 * all of other regions; there may be others. `unknown`: nothing is known of where it sells, of one of its markets the table cannot tell, or
 * the reseller's country is not known.
 */
export type RegionFit = 'yes' | 'none' | 'unknown';

/** Judges distributors for a reseller of this country, by a table of markets; every market is asked about once. */
export function regionFitFor(
  reseller: string | undefined,
  table: MarketTable = MARKETS,
): (distributor: { readonly markets: readonly string[]; readonly regions: readonly string[] }) => RegionFit {
  const known = new Map<string, Fit['verdict']>();
  const region = reseller ? table.byCode.get(reseller)?.region : undefined;
  const verdictOf = (market: string): Fit['verdict'] => {
    const answer = known.get(market) ?? whoFits({ reseller, distributor: market }, table).verdict;
    known.set(market, answer);
    return answer;
  };
  return ({ markets, regions }) => {
    if (!region || (markets.length === 0 && regions.length === 0)) return 'unknown';
    const verdicts = markets.map(verdictOf);
    if (regions.includes(region) || verdicts.includes('compatible')) return 'yes';
    return verdicts.every((verdict) => verdict === 'incompatible') ? 'none' : 'unknown';
  };
}
