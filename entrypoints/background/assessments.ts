import type { Journal } from '../../lib/journal';
import type { Assessment, Facts } from '../../lib/rules/assessment';
import type { ListSeen, StoredObservation } from '../../lib/rules/observation';

/** The part of the rules that the worker calls. */
export interface Rules {
  fold(account: string, observations: readonly StoredObservation[], lists?: readonly ListSeen[]): Facts;
  assess(facts: Facts, now: number, options?: { timeZone?: string }): Assessment;
  /** Facts of the first-run tour. */
  sample(now: number): Facts;
  /** Tasks that a page can prove or is the place for. */
  taskPlaces(page: string, tab?: string): string[];
}

/** One account, worked out. */
export interface Known {
  /** The account's present id; an older one may have been asked for. */
  account: string;
  facts: Facts;
  assessment: Assessment;
  /** What the person said and did not take back, newest first. */
  said: StoredObservation[];
  /** Records that were set aside. */
  broken: number;
}

/** Works accounts out, each once per change of the journal and per day. */
export type Assessments = (account: string) => Promise<Known | null>;

/** Calendar day of a moment, for telling days apart only. */
const dayOf = (now: number, timeZone: string): string => new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now);

/** Makes the assessments. `null`: there is no such account; a journal that cannot be read throws `JournalError`. */
export function makeAssessments(journal: Journal, rules: Rules, now: () => number, timeZone: () => string): Assessments {
  const cache = new Map<string, Promise<Known | null>>();
  let validFor = '';

  async function workOut(account: string): Promise<Known | null> {
    const records = await journal.read(account);
    if (!records) return null;
    const facts = rules.fold(records.account, records.observations, records.lists);
    return {
      account: records.account,
      facts,
      assessment: rules.assess(facts, now(), { timeZone: timeZone() }),
      said: records.observations.filter((o) => o.source.kind === 'person' && o.withdrawnAt === undefined).reverse(),
      broken: records.broken,
    };
  }

  return (account) => {
    const valid = `${journal.revision()} ${dayOf(now(), timeZone())}`;
    if (valid !== validFor) cache.clear();
    validFor = valid;
    const known = cache.get(account) ?? workOut(account);
    cache.set(account, known);
    // A failure is not remembered: the next request tries again.
    known.catch(() => cache.delete(account));
    return known;
  };
}
