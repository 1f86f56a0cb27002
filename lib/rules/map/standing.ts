import { MARKETS, type Spoken, fit as whoFits } from '../regions';
import type { MarketTable } from '../regions/table';

/**
 * How a country of the map stands to the account's. `mine`: the rules say that they fit, both are of one region. `other`: they say that
 * they do not. `open`: it is a market, and nothing decides, because the account's country is not known or in no table. `unlisted`: it is
 * in no table.
 */
export type Standing = 'mine' | 'other' | 'open' | 'unlisted';

/** `account`: code of the country of the CSP account, where it is known. */
export function standingOf(code: string, account: string | undefined, table: MarketTable = MARKETS): Standing {
  if (!table.byCode.has(code)) return 'unlisted';
  const { verdict } = whoFits({ reseller: account, customer: code }, table);
  return verdict === 'compatible' ? 'mine' : verdict === 'incompatible' ? 'other' : 'open';
}

/** What of the account's is in a country, for the rules that speak only where it is. */
export interface There {
  location: boolean;
  distributor: boolean;
}

/**
 * What the rules about regions say of a country as the place of a customer's tenant, and of a location or a distributor where there
 * is one: how it stands to the account first, then what is to be known of the country itself. What they say of the account alone is
 * left out. Without an account's country only the latter.
 */
export function spokenOf(code: string, account: string | undefined, there: There, table: MarketTable = MARKETS): readonly Spoken[] {
  const { rules } = whoFits(
    {
      reseller: account,
      customer: code,
      ...(there.location && { location: code }),
      ...(there.distributor && { distributor: code }),
    },
    table,
  );
  return rules.filter(({ rule, verdict, parties }) => {
    if (rule === 'nothing' || rule === 'currency') return false;
    // Of the pairs only those with the account: what is in one country fits with itself.
    if (verdict !== 'note' && parties.length > 1) return parties.includes('reseller');
    return parties.some((party) => party !== 'reseller');
  });
}
