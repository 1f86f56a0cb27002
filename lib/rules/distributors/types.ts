import type { Source } from '../observation';

/** What resellers are told to compare distributors by, in the order it is shown. What is not known of a topic is missing, never "no". */
export const TOPICS = ['training', 'marketing', 'financing', 'billing', 'support'] as const;
export type Topic = (typeof TOPICS)[number];

/** Where a distributor's invitation for resellers of one country is found. */
export interface CountryLink {
  /** ISO 3166-1 alpha-2. */
  country: string;
  url: string;
}

/** A distributor as the directory keeps it. Empty lists and texts: not known. All texts are trimmed and of one of the forms of `check-row.ts`. */
export interface Distributor {
  /** Of a seeded one, its seed's; else `own:…`. */
  id: string;
  name: string;
  /** Tenant id, lower case. */
  tenant?: string;
  /** Countries it is known to serve, ISO 3166-1 alpha-2. */
  markets: string[];
  /** Commercial regions it is known to serve, without a list of countries; ids of `regions.json`. */
  regions: string[];
  /** One line each: a name, an address, a number. */
  contacts: string[];
  /** At most one per country. */
  links: CountryLink[];
  notes: string;
  topics: Partial<Record<Topic, string>>;
}

/** Longest texts and lists. An entry beyond them is refused whole, never cut. */
export const LIMITS = { name: 200, contact: 200, contacts: 20, url: 2_000, links: 80, notes: 4_000, topic: 1_000, markets: 260 } as const;

/** How much of public evidence stands behind a seeded entry: stated by the company itself or its help pages, or only claimed or inferred. */
export type SeedConfidence = 'documented' | 'claimed';

/** What is known of a seed beside its entry. */
export interface SeedMark {
  confidence: SeedConfidence;
  /** Ids of `sources.json`. */
  sources: readonly string[];
  /** ISO day. */
  asOf: string;
}

/** What the portal showed of a distributor to the account in use. Times are ms UTC. */
export interface SeenMark {
  /** It stands in the list of indirect providers; `gone`: it stood there and does no longer; absent: it was not seen there. */
  listed?: 'now' | 'gone';
  invitation?: 'open' | 'accepted';
  /** Where it is, as that list or the person named it: one of the markets it serves. */
  country?: string;
  /** Whose word that is. */
  countryBy?: Source['kind'];
  seenAt: number;
}

/** One line of the directory as it is shown: the entry, and where each part of the knowledge comes from. */
export interface Entry {
  distributor: Distributor;
  /** The person made or changed it. */
  own: boolean;
  seed?: SeedMark;
  seen?: SeenMark;
}
