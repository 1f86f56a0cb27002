import type { Message } from '../assessment';

/** Whose country is asked for: of the reseller's CSP account, of its location PartnerID, of the distributor, of the customer's tenant. */
export const ROLES = ['reseller', 'location', 'distributor', 'customer'] as const;
export type Role = (typeof ROLES)[number];

/** A country code for each party, as `placeOf` understands them; whoever is missing, null or blank is unknown. */
export type Parties = Readonly<Partial<Record<Role, string | null | undefined>>>;

/** One rule that had something to say. */
export interface Spoken {
  /** Its id; its name in words is `fit.rule.<rule>`. */
  rule: string;
  /** `note`: worth knowing, decides nothing. */
  verdict: 'compatible' | 'incompatible' | 'unknown' | 'note';
  /** Who it is about. */
  parties: readonly Role[];
  /** Why. Parameters ending in `Country` are country codes, several joined by `/`, or `US_GOVERNMENT`. */
  reason: Message;
  /** What to do, where something can be done. */
  remedy?: Message;
  /** Ids of `sources.json`. */
  sources: readonly string[];
  /** ISO day of the knowledge that it rests on. */
  asOf: string;
}

/** What the table says of one party's market. */
export interface PlaceFacts {
  codes: readonly string[];
  cloud: 'worldwide' | 'us-government';
  standing: 'listed' | 'not-listed' | 'split' | 'no-code';
  /** Missing where it is not the same for all it may be. */
  region?: string;
  currencies: readonly string[];
  currencyHint?: string;
  /** Does Microsoft ask for a company registration number there? */
  registration: boolean;
  sources: readonly string[];
  asOf: string;
}

/** Who fits with whom. */
export interface Fit {
  /**
   * Of what was given: `incompatible` where one rule says so; `unknown` where a rule could not decide, or fewer than two
   * parties are known; `compatible` else. It says what the dated table says, and warns; it never forbids.
   */
  verdict: 'compatible' | 'incompatible' | 'unknown';
  /** Those that decide first, then notes. Never empty. */
  rules: readonly Spoken[];
  /** Parties that nothing was said about. */
  missing: readonly Role[];
  places: Readonly<Partial<Record<Role, PlaceFacts>>>;
  /** ISO day of the table. */
  asOf: string;
}
