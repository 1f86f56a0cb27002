import type { FactKey } from '../facts';

/** How sure an entry is: the label was seen on a page or screenshot, only described, or inferred. */
export type Confidence = 'high' | 'medium' | 'low';

/** Every entry says where it comes from (ids of `sources.json`) and as of which day it was true. */
export interface Sourced {
  sources: readonly string[];
  asOf: string;
}

/** A public page that entries rest on. */
export interface SourceEntry {
  id: string;
  title: string;
  url: string;
  kind: string;
  date: string;
  /** A Microsoft, B Microsoft support or community manager, C distributor or vendor, D community. */
  trust: 'A' | 'B' | 'C' | 'D';
  currency?: string;
}

/** A page of the portal, or of the customer's admin center. */
export interface PageEntry {
  id: string;
  /** The portal's own title, for maintainers; users read `page.<id>` of the catalogue. */
  title: string;
  /** Address that opens it; null: it needs an id, or nobody has shown its address. */
  link: string | null;
  /** The nearest page with a known address, from where the navigation leads on, and its tab. */
  near?: string;
  nearTab?: string;
  /** Tab id → hash of the address. */
  tabs?: Readonly<Record<string, string>>;
  /** The way there by hand, in the portal's English. */
  nav?: string;
  /** Ids that other lists of the same knowledge use for this page. */
  aliases?: readonly string[];
  confidence: Confidence | 'guess' | 'none';
  /** A source id, or `addresses.json` where each address names its own. */
  source: string;
  asOf: string;
}

/** One address of a page: a pattern over the whole address, case-insensitive. */
export interface AddressEntry {
  pattern: string;
  example: string;
  era: 'current' | 'legacy';
  confidence: Confidence | 'guess';
  source: string;
  asOf: string;
}

export interface StageEntry extends Sourced {
  id: string;
  order: number;
  /** 1 to 5: the programme's own steps; 0: get ready; null: what comes after. */
  step: number | null;
  audience: 'reseller' | 'provider';
}

/** What a fact says about a task. One of `is`, `has`, `lacks`, `present`, `atLeast`, `none` is the test. */
export interface EvidenceRule {
  fact: FactKey;
  /** Of a fact that many users have: the person signed in. Without it any subject will do. */
  of?: 'me';
  /** The value is one of these. */
  is?: readonly (string | number | boolean)[];
  /** The list holds, or does not hold, this. */
  has?: string;
  lacks?: string;
  present?: true;
  /** The number is at least this; for a subject's fact: so many subjects have it. */
  atLeast?: number;
  /** Nobody has it: a list of them was read whole and was empty. */
  none?: true;
  /** These facts must be there too. */
  with?: readonly FactKey[];
  /** A number that has grown since this other fact is there. */
  grownSince?: FactKey;
  says: 'done' | 'waiting' | 'attention' | 'undone' | 'info';
  /** `due`: counts only once everything that comes first is done (a step that is still far away needs no alarm). */
  when?: 'due';
  /** Decides only where no other sighting does, or where nothing else speaks at all, ticks and conclusions included. */
  yields?: 'sightings' | 'everything';
  /** Says `undone`, and that the portal offers the task: what comes first and merely was not seen does not hold it up. */
  offers?: true;
  /** A conclusion from later tasks never outweighs it: what was seen missing is missing. */
  firm?: true;
  /** Ending of the catalogue key `reason.<…>` where the general sentence is not enough. */
  reason?: string;
  page: string;
  tab?: string;
  confidence: Confidence;
}

/** Lengths in working days, as the sources give them. */
export interface Duration {
  minBusinessDays?: number;
  maxBusinessDays?: number;
  escalateAfterBusinessDays?: number;
  /** Calendar days within which it must be done. */
  deadlineDays?: number;
}

/** Where a task is done: a page of the portal, another address, or nowhere on the web (null). */
export type Where = { page: string; tab?: string } | { url: string } | null;

export interface TaskEntry extends Sourced {
  id: string;
  stage: string;
  audience: 'reseller' | 'provider';
  optional: boolean;
  /** Shown as no longer needed and never counted. */
  retired?: true;
  /** All of these first. */
  requires: readonly string[];
  /** One of these first. */
  requiresAny?: readonly string[];
  /** Not needed for it, but while one of these is known not to be done it cannot go on. */
  heldBy?: readonly string[];
  /** Better afterwards, but possible before. */
  recommendedAfter?: readonly string[];
  /** Tasks of one group are routes to the same end: one is enough. */
  alternative?: string;
  /** May be put off: once this task is done, it no longer holds its stage back. What needs it still waits for it. */
  postponableTo?: string;
  /** Id of a predicate of `conditions.ts`: the task exists only where it holds. */
  condition?: string;
  /** Id of a predicate: where it holds the task is not needed. */
  notWhen?: string;
  roles: readonly string[];
  where: Where;
  evidence: readonly EvidenceRule[];
  /** What must be done too if this is done. */
  implies: readonly string[];
  duration?: Duration;
  /** Facts that tell when the waiting began. */
  waitStartsWith?: readonly FactKey[];
  /** Ids of `contradictions.json`: where sources differ. */
  notes: readonly string[];
}
