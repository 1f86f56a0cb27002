import type { Journal } from '../../lib/journal';
import type { Assessment, Facts } from '../../lib/rules/assessment';
import type { ListSeen, StoredObservation } from '../../lib/rules/observation';
import type { MarketTable } from '../../lib/rules/regions';
import type { MarketTables } from './market-tables';

/** The part of the rules that the worker calls. */
export interface Rules {
  fold(account: string, observations: readonly StoredObservation[], lists?: readonly ListSeen[]): Facts;
  assess(facts: Facts, now: number, options?: { timeZone?: string; markets?: MarketTable }): Assessment;
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

/** Works accounts out, each once per change of its own or of the table of markets, and per day. */
export type Assessments = (account: string) => Promise<Known | null>;

/** Calendar day of a moment, for telling days apart only. */
const dayOf = (now: number, timeZone: string): string => new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now);

/** Makes the assessments. `null`: there is no such account; a journal that cannot be read throws `JournalError`. */
export function makeAssessments(
  journal: Journal,
  rules: Rules,
  now: () => number,
  timeZone: () => string,
  tables: Pick<MarketTables, 'present' | 'revision'>,
): Assessments {
  const cache = new Map<string, { valid: string; known: Promise<Known | null> }>();

  async function workOut(account: string): Promise<Known | null> {
    const records = await journal.read(account);
    if (!records) return null;
    const facts = rules.fold(records.account, records.observations, records.lists);
    return {
      account: records.account,
      facts,
      assessment: rules.assess(facts, now(), { timeZone: timeZone(), markets: await tables.present() }),
      said: records.observations.filter((o) => o.source.kind === 'person' && o.withdrawnAt === undefined).reverse(),
      broken: records.broken,
    };
  }

  return (account) => {
    const valid = `${journal.revision(account)} ${tables.revision()} ${dayOf(now(), timeZone())}`;
    const cached = cache.get(account);
    if (cached?.valid === valid) return cached.known;
    const known = workOut(account);
    cache.set(account, { valid, known });
    // Neither a failure nor an account that does not exist is remembered: the next request tries again.
    const drop = () => cache.get(account)?.known === known && cache.delete(account);
    known.then((found) => found ?? drop(), drop);
    return known;
  };
}
