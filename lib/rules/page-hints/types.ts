import type { Facts, Message } from '../assessment';
import type { Entry } from '../distributors/types';
import type { FactKey } from '../facts';
import type { Subject } from '../observation';
import type { MarketTable } from '../regions/table';
import type { Spoken } from '../regions/types';

/** An account of the person: what to call it, and by which tenant ids and PartnerIDs it is known. */
export interface KnownAccount {
  id: string;
  name: string;
  tenants: readonly string[];
  partners: readonly string[];
}

/** What the hints on a page rest on. Nothing of another account than the page's own but its name. */
export interface PageSight {
  /** Page id, and what its address names: `tenantId`, `providerTenantId`. */
  page: string;
  params: Readonly<Record<string, string>>;
  /** A form to add a location stands on the page. */
  addsLocation: boolean;
  /** What is known of the account that the page proved; `null`: it proved none. */
  facts: Facts | null;
  /** The account is a distributor's. */
  isProvider: boolean;
  /** The account that the page proved, and the ids that this very page shows. */
  here: { account: KnownAccount | null; tenant?: string; partner?: string };
  /** The account that the person chose last; `null`: none was chosen. */
  expected: KnownAccount | null;
  /** The directory of distributors as this account sees it, and which of them it has chosen. */
  directory: readonly Entry[];
  chosen: readonly string[];
  /** Country that the person gave for the enrolment in the preflight form. */
  enrolCountry?: string;
  table: MarketTable;
}

/** `warn`: it does not fit, by the dated table or by ids; `ask`: only the person can tell; `good`: it fits; `note`: worth knowing. */
export type HintTone = 'warn' | 'ask' | 'good' | 'note';

/** One row of a list, or one thing among several. Parameters ending in `Country` are codes, as in the rules about regions. */
export interface HintRow {
  id: string;
  name: string;
  tone: HintTone;
  text: Message;
  /** Whose word it rests on. */
  whose?: Message;
}

/** What the person can add, so that the hint says more: a country of a customer's tenant or of a distributor. */
export interface HintAsk {
  fact: Extract<FactKey, 'customer.country' | 'distributor.country'>;
  /** Of whom; of several one is to be chosen. */
  of: readonly { subject: Subject; name: string }[];
}

/** One hint on a page. Words: `fit.page.<id>`; the launcher's line, where it has one, `fit.line.<id>`. */
export interface PageHint {
  id: string;
  tone: HintTone;
  text: Message;
  /** What the launcher says of it. */
  line?: Message;
  /** Whose word it rests on. */
  whose?: Message;
  rows?: readonly HintRow[];
  /** Rows that are not named. */
  more?: number;
  /** What the rules about regions say. */
  rules?: readonly Spoken[];
  ask?: HintAsk;
  /** A country can be tried out, as that of such a party. Nothing of it is kept. */
  tries?: 'customer' | 'location' | 'enrolment';
  /** Country of the account, for what is tried out. */
  own?: string;
  /** Ids of `sources.json`, and the ISO day of what they say. */
  sources: readonly string[];
  asOf: string;
}

/** What is said beside a field: of which rule of forms, and the id in `sources.json` of whose word it is. */
export interface SpokenAgainst {
  rule: string;
  text: Message;
  source: string | undefined;
}

/** Rows that one hint names. */
export const MOST_ROWS = 30;
