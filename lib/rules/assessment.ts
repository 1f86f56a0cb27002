import type { FactKey, FactValue } from './facts';
import type { ListSeen, Source, Subject } from './observation';
import type { ResellerSummary } from './provider/resellers';

/** A value that the portal showed before another: when first, when last, and what it showed before that. */
export interface Earlier<K extends FactKey = FactKey> {
  value: FactValue<K>;
  seenAt: number;
  lastSeenAt: number;
  before?: Earlier<K>;
}

/** One fact of one account after folding: what counts now, since when, and what speaks against it. */
export interface FoldedFact<K extends FactKey = FactKey> {
  fact: K;
  subject?: Subject;
  value: FactValue<K>;
  /** When this value was first seen in the present run of equal sightings, and when last (ms, UTC). */
  seenAt: number;
  lastSeenAt: number;
  source: Source;
  /** Journal number of the observation that counts. */
  seq: number;
  /** The newest sighting of the other side (portal against person) that says something else. */
  against?: { value: FactValue<K>; seenAt: number; source: Source; seq: number };
  /** What the portal showed before this value, and when last: a wait that began anew is told by it. */
  before?: Earlier<K>;
  /** False: the row was gone from a list that was read whole; the fact is kept as "no longer listed" since `lastSeenAt`. */
  stillListed?: boolean;
}

/** All folded facts of one account. The key is the fact key, or `fact@kind:id` for a subject's fact. */
export interface Facts {
  account: string;
  byKey: Readonly<Record<string, FoldedFact>>;
  /** Subjects' facts gathered by fact, made by `fold`: an assessment must not walk over thousands of customers. */
  index?: FactIndex;
  /** Kinds of which a list was read whole, with when last (ms, UTC): only then an empty list says that there is none. */
  wholeLists?: Readonly<Partial<Record<Subject['kind'], number>>>;
  /** Lists that were read whole, the ones before them included: who was not in one then had not come yet. */
  wholeReads?: readonly Pick<ListSeen, 'kind' | 'ids' | 'seenAt'>[];
}

/** For each fact that subjects have: how many subjects still listed have it, the newest of them, and one per value. */
export type FactIndex = Readonly<Partial<Record<FactKey, IndexedFact>>>;
export interface IndexedFact {
  count: number;
  newest: FoldedFact;
  /** Enums, booleans and the members of enum lists only: their number is small. */
  byValue: Readonly<Record<string, FoldedFact>>;
  /** Of enum lists, of which people have one each: all of them. */
  all?: readonly FoldedFact[];
}

export type TaskStatus = 'done' | 'ready' | 'waiting' | 'blocked' | 'attention' | 'unknown' | 'not-needed';

/**
 * A sentence of the catalogue with its numbers and words. A parameter that is a string starting with `@` is itself a
 * catalogue key and is translated first (`'@role.admin-agent'`); one whose name ends in `On` is an ISO day, one whose
 * name ends in `At` is milliseconds UTC, and both are shown as dates in the reader's language.
 */
export interface Message {
  key: string;
  params?: Record<string, string | number>;
}

export interface Evidence {
  fact: FactKey;
  subject?: Subject;
  value: FactValue;
  seenAt: number;
  lastSeenAt: number;
  source: Source;
  /** Speaks for the task being done, against it, or says that it waits. */
  says: 'done' | 'waiting' | 'attention' | 'info';
  /** False: whose fact it is stood no longer in the list that was read whole last. */
  stillListed?: false;
}

/** A waiting step in working days of the account's country. */
export interface WaitingClock {
  /** ISO day the wait began, or the first day it was seen if the start was not. */
  since: string;
  /** True: the start itself was not seen, the count is a minimum. */
  atLeast: boolean;
  /** Working days that have begun since, the first being day 1. */
  day: number;
  min?: number;
  max?: number;
  /** ISO day after which to ask support. */
  escalateOn?: string;
  /** Seen to wait after the day of `escalateOn`. */
  overdue: boolean;
  /** ISO day of the last look, if the usual time has run out since: it may be over, look again. */
  unseenSince?: string;
  /** Weekend by the account's country, or the default where the country is unknown. Holidays are never known. */
  weekend: 'sat-sun' | 'fri-sat' | 'thu-fri' | 'fri' | 'sun' | 'default';
}

export interface Contradiction {
  /** What counts now and who said it. */
  holds: { by: 'portal' | 'person' | 'import'; value: FactValue; seenAt: number };
  /** What is set aside. */
  against: { by: 'portal' | 'person' | 'import'; value: FactValue; seenAt: number };
  fact: FactKey;
  subject?: Subject;
  /** The fact that speaks against, where it is another one: a tick, or what a conclusion rests on. */
  againstFact?: FactKey;
}

export interface TaskView {
  id: string;
  stage: string;
  status: TaskStatus;
  reason: Message;
  /** How `done` is known. */
  doneBy?: 'portal' | 'person' | 'inference';
  /** For inference: the fact and value it follows from, and the ids of the later tasks it was drawn from. */
  inferredFrom?: { evidence: Evidence; from: string[] };
  evidence: Evidence[];
  contradictions: Contradiction[];
  clock?: WaitingClock;
  /** Tasks that must come first and are not done. */
  waitsFor: string[];
  /** Roles, any of which may do it; `any`, `primary-contact` and `customer` are people, not roles. */
  who: string[];
  /** Has the person signed in one of these roles, as seen. */
  iMay: 'yes' | 'no' | 'unknown';
  /** The roles of the person signed in, as seen; absent: they were not. */
  myRoles?: readonly string[];
  /** Names of others of the account who were seen in one of these roles, a few of them. */
  seenWith?: readonly string[];
  optional: boolean;
  conditional: boolean;
}

export interface StageView {
  id: string;
  order: number;
  /** 1 to 5 for the programme's own steps, 0 for "get ready", null for what comes after. */
  step: number | null;
  status: 'done' | 'current' | 'ahead' | 'not-needed';
  done: number;
  /** Tasks that count: neither optional nor not needed. */
  total: number;
  tasks: string[];
}

/** Outcome of one prerequisite rule. */
export interface Finding {
  rule: string;
  verdict: 'pass' | 'fail' | 'warn' | 'unknown';
  severity: 'blocker' | 'warning' | 'info';
  tasks: string[];
  reason: Message;
  /** What the verdict rests on: the facts that the rule looks at, as far as they were seen. */
  evidence: Evidence[];
}

/** Everything a view needs to know of one account; made by `assess` alone. */
export interface Assessment {
  account: string;
  at: number;
  stages: StageView[];
  tasks: Record<string, TaskView>;
  /** The account is a distributor's: its own side leads, and the ring of the reseller's steps says nothing of it. Absent: a reseller's. */
  track?: 'provider';
  /** Of a distributor's account whose list of resellers was seen: how many there are, and which are not ready for orders. */
  resellers?: ResellerSummary;
  /** Up to five task ids: what to do next, most urgent first. Never blocked ones. */
  next: string[];
  /** Finished steps of the five, the step in work (1 to 5, or null when all are done), the share of its tasks done (0 to 1). */
  ring: { finished: number; of: 5; current: number | null; share: number };
  /** The one line that matters now. */
  headline: Message & { task?: string; tone: 'ok' | 'wait' | 'act' | 'stop' | 'unknown' };
  /** What needs the person: attention, and ready tasks of the current stage. */
  openPoints: number;
  findings: Finding[];
  /** True: not one observation of this account yet. */
  empty: boolean;
}
