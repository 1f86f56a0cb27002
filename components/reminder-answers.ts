import { useState } from 'preact/hooks';
import type { ReminderLine } from '../lib/messages/protocol';
import type { Client } from './useCompanion';

/** What a person did about a reminder in this view. */
export interface Answered extends ReminderLine {
  account: string;
  answer: 'seen' | 'snooze';
}

/** One reminder of the list: as it stands, or answered here and still to be taken back. */
export type ReminderRow = ReminderLine & { answered?: Answered['answer'] };

/**
 * Answers reminders, and remembers while the view lives which were answered, so that each can be taken back where it stood.
 * `rows`: the given lines and the answered ones of this account, in order of days. Views ask again when an answer is kept.
 */
export function useReminderAnswers(client: Client, account: string | null, lines: readonly ReminderLine[] = []) {
  const [answered, setAnswered] = useState<readonly Answered[]>([]);
  const send = (line: ReminderLine, answer: 'seen' | 'snooze' | 'again', days?: number) =>
    account === null
      ? Promise.resolve(null)
      : client
          .ask({ type: 'reminders.answer', account, occurrence: line.occurrence, answer, ...(days !== undefined && { days }) })
          .catch(() => null);
  const without = (line: ReminderLine) => (all: readonly Answered[]) =>
    all.filter((one) => one.account !== account || one.occurrence !== line.occurrence);

  async function answer(line: ReminderLine, what: Answered['answer'], days?: number): Promise<void> {
    const reply = await send(line, what, days);
    if (reply?.ok && account !== null) setAnswered((all) => [...without(line)(all), { ...line, account, answer: what }]);
  }
  async function takeBack(line: ReminderLine): Promise<void> {
    if ((await send(line, 'again'))?.ok) setAnswered(without(line));
  }

  const standing = new Set(lines.map(({ occurrence }) => occurrence));
  const rows: ReminderRow[] = [
    ...lines,
    ...answered
      .filter((one) => one.account === account && !standing.has(one.occurrence))
      .map(({ occurrence, task, dueOn, answer: how }) => ({ occurrence, task, dueOn, answered: how })),
  ].toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.occurrence < b.occurrence ? -1 : 1));
  return { rows, answer, takeBack };
}
