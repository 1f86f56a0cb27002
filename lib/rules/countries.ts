import type { FoldedFact } from './assessment';
import type { FactKey } from './facts';
import { foldedKey } from './folded-key';
import { type Lookup, lookup } from './lookup';

/** What the country of an account is told from: to be asked for where not all facts are at hand. */
export const COUNTRY_FACTS: readonly FactKey[] = ['account.country', 'partnerId.associated', 'location.country', 'location.type'];

/**
 * The fact that tells the country of the CSP account: what a page shows of the account, else of the associated location, since Microsoft lets a
 * location be associated only in the account's own country (source `K-MPAFAQ`). The global PartnerID is no location and tells nothing.
 */
export function accountCountryFact(facts: Lookup): FoldedFact<'account.country' | 'location.country'> | undefined {
  const own = facts.own('account.country');
  if (own || facts.ofAssociatedLocation('location.type')?.value === 'global') return own;
  return facts.ofAssociatedLocation('location.country');
}

/** That country. */
export const accountCountry = (facts: Lookup): string | undefined => accountCountryFact(facts)?.value;

/** The same, from a list of one account's facts that holds `COUNTRY_FACTS`. */
export const accountCountryIn = (list: readonly FoldedFact[]): ReturnType<typeof accountCountryFact> =>
  accountCountryFact(lookup({ account: '', byKey: Object.fromEntries(list.map((one) => [foldedKey(one.fact, one.subject), one])) }));
