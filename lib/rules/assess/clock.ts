import type { WaitingClock } from '../assessment';
import { accountCountry } from '../countries';
import type { TaskEntry } from '../knowledge/types';
import type { Lookup } from '../lookup';
import { countWorkdays, dayOf, nthWorkday, weekendOf } from '../workdays';
import type { Sighting } from './sighting';

/** The moment of the assessment, as a calendar day of the person's time zone. */
export interface Today {
  day: string;
  timeZone: string;
}

/** Was this fact read from the enrolment's own pages, so that its first sighting is the sending itself? */
const seenAtSending = ({ fact }: Sighting) => fact.source.kind === 'portal' && fact.source.page.startsWith('enrol.');

/** The time through which a fact said that a task waits, by one status or several: when first, and when it last said anything else before. */
function waitOf(task: TaskEntry, { fact }: Sighting): { from: number; after: number } {
  const rules = task.evidence.filter((rule) => rule.fact === fact.fact && rule.says === 'waiting');
  const waits = (value: unknown) => rules.some(({ is }) => (is as readonly unknown[] | undefined)?.includes(value));
  let { seenAt: from, before } = fact;
  for (; before && waits(before.value); before = before.before) from = before.seenAt;
  return { from, after: before?.lastSeenAt ?? Number.NEGATIVE_INFINITY };
}

/**
 * Since when a task waits. The start itself is known where a page of the enrolment was seen to confirm the sending, or
 * where the day is a fact of its own (a person entered it); otherwise it is the first day on which the waiting was
 * seen, a minimum. A wait that began anew (an appeal, a change of the profile) forgets starts from before; one that only goes by
 * another status now (pending, then pending qualification) did not.
 */
function start(task: TaskEntry, found: readonly Sighting[], facts: Lookup, today: Today): { since: string; atLeast: boolean } {
  const waiting = found.filter(({ rule }) => rule.says === 'waiting');
  const starts = task.waitStartsWith ?? [];
  const spans = waiting.map((sighting) => ({ ...waitOf(task, sighting), fact: sighting.fact }));
  const anew = Math.max(...spans.map(({ after }) => after));
  for (const key of starts) {
    const dated = key === 'verification.startedOn' ? facts.own(key) : undefined;
    if (dated && dated.seenAt > anew && dated.value <= today.day) return { since: dated.value, atLeast: false };
    const sent = key === 'enrolment.submitted' ? waiting.find((s) => s.fact.fact === key && seenAtSending(s)) : undefined;
    // An active programme has been through all this: what waits now is a later change.
    if (sent && sent.fact.seenAt > anew && facts.value('programme.reseller') !== 'active') {
      return { since: dayOf(sent.fact.seenAt, today.timeZone), atLeast: false };
    }
  }
  const seen = spans.filter(({ fact, from }) => starts.includes(fact.fact) && from > anew && fact.fact !== 'enrolment.submitted');
  const first = Math.min(...(seen.length ? seen.map(({ from }) => from) : waiting.map(({ fact }) => fact.seenAt)));
  return { since: dayOf(first, today.timeZone), atLeast: true };
}

/**
 * The waiting clock of a task that waits, in working days of the account's country. It is overdue only if the waiting
 * was seen after the usual time: what was last seen before may be over since, and has to be looked at again.
 */
export function waitingClock(task: TaskEntry, found: readonly Sighting[], facts: Lookup, today: Today): WaitingClock {
  const { since: began, atLeast } = start(task, found, facts, today);
  // A clock that was set back makes sightings of the future; the wait began today at the latest.
  const since = [began, today.day].sort()[0]!;
  const lastSeen = dayOf(
    Math.max(...found.filter(({ rule }) => rule.says === 'waiting').map(({ fact }) => fact.lastSeenAt)),
    today.timeZone,
  );
  const weekend = weekendOf(accountCountry(facts));
  const { minBusinessDays: min, maxBusinessDays: max, escalateAfterBusinessDays: escalate } = task.duration ?? {};
  const escalateOn = escalate === undefined ? undefined : nthWorkday(since, escalate, weekend);
  const limit = escalateOn ?? (max === undefined ? undefined : nthWorkday(since, max, weekend));
  const overdue = escalateOn !== undefined && today.day > escalateOn && lastSeen > escalateOn;
  return {
    since,
    atLeast,
    // A wait that began on a free day is in its first working day until the second one begins.
    day: Math.max(1, countWorkdays(since, today.day, weekend)),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(escalateOn !== undefined && { escalateOn }),
    overdue,
    ...(!overdue && limit !== undefined && today.day > limit && lastSeen <= limit && { unseenSince: lastSeen }),
    weekend,
  };
}
