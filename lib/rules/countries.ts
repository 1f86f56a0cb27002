import type { Lookup } from './lookup';

/**
 * The country of the CSP account: as a page shows it, else that of the associated location, since Microsoft lets a
 * location be associated only in the account's own country (source `K-MPAFAQ`).
 */
export const accountCountry = (facts: Lookup): string | undefined =>
  facts.value('account.country') ?? facts.ofAssociatedLocation('location.country')?.value;
