import type { Facts, FoldedFact } from '../../assessment';
import { foldedKey } from '../../folded-key';
import { daysFrom } from '../../reminders/days';
import { endsOn } from '../planner/check-request';
import limits from '../planner/limits.json';
import { dayIn } from './day-in';
import { decisive, type LogState, lapseDay } from './state';
import type { LogEntry } from './types';

/**
 * A day ahead of an entry. `answer`: the mail asks to answer by it. `lapse`: the last day on which a request for an admin relationship can be
 * approved. `end`: an admin relationship ends; `extend`: it extends itself.
 */
export interface Due {
  what: 'answer' | 'lapse' | 'end' | 'extend';
  /** ISO day. */
  on: string;
  /** Negative once it has passed. */
  daysLeft: number;
  /** Counted from when the answer was seen; no page has shown the day itself. */
  counted?: true;
}

/** How many days ahead of each a person is reminded. Of the end as Microsoft does (`L-GDAPEXT`); the others are our own. */
export const DUE_LEADS: Readonly<Record<Due['what'], readonly number[]>> = {
  answer: [2, 0],
  lapse: [30, 7, 1],
  end: limits.reminders.before,
  extend: [],
};

const OPEN: ReadonlySet<LogState> = new Set<LogState>(['drafted', 'copied', 'saved', 'opened', 'sent']);

/** When the admin relationship of an accepted entry ends or extends itself: by what a page showed, else counted from the answer. */
function ending(entry: LogEntry, facts: Facts, timeZone: string): Omit<Due, 'daysLeft'> | undefined {
  const answer = decisive(entry);
  if (entry.kind !== 'customer-gdap' || !answer) return undefined;
  const subject = answer.evidence?.subject;
  const fact = <K extends 'relationship.endsOn' | 'relationship.autoExtend'>(key: K) =>
    subject?.kind === 'relationship' ? (facts.byKey[foldedKey(key, subject)] as FoldedFact<K> | undefined) : undefined;
  const extend = fact('relationship.autoExtend')?.value ?? entry.relationship?.autoExtend ?? false;
  const what = extend ? 'extend' : 'end';
  const shown = fact('relationship.endsOn')?.value;
  if (shown !== undefined) return { what, on: shown };
  if (!entry.relationship) return undefined;
  return { what, on: endsOn(dayIn(answer.evidence?.seenAt ?? answer.at, timeZone), entry.relationship.days), counted: true };
}

/** The days ahead of an entry, the nearest first. In: where it stands, the facts of its account, today (ISO day). */
export function duesOf(entry: LogEntry, state: LogState, facts: Facts, today: string, timeZone: string): Due[] {
  const days: Omit<Due, 'daysLeft'>[] = [];
  if (OPEN.has(state)) {
    const lapse = lapseDay(entry, timeZone);
    if (entry.answerBy !== undefined) days.push({ what: 'answer', on: entry.answerBy });
    if (lapse !== undefined) days.push({ what: 'lapse', on: lapse });
  }
  const end = state === 'accepted' ? ending(entry, facts, timeZone) : undefined;
  if (end) days.push(end);
  return days.map((one) => ({ ...one, daysLeft: daysFrom(today, one.on) })).sort((a, b) => a.daysLeft - b.daysLeft);
}
