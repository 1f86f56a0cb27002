import type { Facts } from '../../assessment';
import { type Answer, answersOf } from './answers';
import { dayIn } from './day-in';
import { type Due, duesOf } from './dues';
import { type Move, moveOf } from './move';
import { draftedAt, type LogState, stateOf, waitsForAnswer } from './state';
import type { LogEntry } from './types';

/** One entry as views show it. */
export interface LogLine {
  entry: LogEntry;
  state: LogState;
  /** An answer is still to come. */
  open: boolean;
  draftedAt: number;
  /** The days ahead of it, the nearest first. */
  dues: Due[];
  move: Move;
  /** Who may have answered; the person decides. */
  perhaps?: Extract<Answer, { is: 'perhaps' }>;
}

/** The log of one account as views show it, the newest first. In: its entries and facts, the moment (ms UTC) and the person's time zone. */
export function logLines(entries: readonly LogEntry[], facts: Facts, now: number, timeZone: string): LogLine[] {
  const today = dayIn(now, timeZone);
  const answers = answersOf(entries, facts);
  return entries
    .map((entry): LogLine => {
      const state = stateOf(entry, today, timeZone);
      const answer = answers.get(entry.id);
      const perhaps = answer?.is === 'perhaps' ? answer : undefined;
      const open = waitsForAnswer(entry, today, timeZone);
      const dues = duesOf(entry, state, facts, today, timeZone);
      return {
        entry,
        state,
        open,
        draftedAt: draftedAt(entry),
        dues,
        move: moveOf(entry, { state, today, timeZone, suggested: perhaps !== undefined }),
        ...(perhaps && { perhaps }),
      };
    })
    .sort((a, b) => b.draftedAt - a.draftedAt || b.entry.id - a.entry.id);
}
