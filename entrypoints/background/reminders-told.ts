import type { Reminder } from '../../lib/journal';
import type { ReminderLine } from '../../lib/messages/protocol';
import type { Known } from './assessments';
import type { Context } from './context';
import { openDays } from './reminders-days';
import { readReminderSettings } from './reminders-settings';

/** Of two records of one day the one that tells more: the shorter notice, then the later one. */
const newer = (a: Reminder, b: Reminder): Reminder => (a.lead !== b.lead ? (a.lead < b.lead ? a : b) : a.at >= b.at ? a : b);

/**
 * What was told of an account's days, by occurrence. An account that turned out to be part of another one brings along
 * what was told under its own name, so that joining two repeats nothing.
 */
export async function toldOf({ journal, assessments }: Context, account: string): Promise<Map<string, Reminder>> {
  const told = new Map<string, Reminder>();
  for (const record of await journal.reminders()) {
    if (record.account !== account && (await assessments(record.account))?.account !== account) continue;
    const other = told.get(record.occurrence);
    told.set(record.occurrence, other ? newer(record, other) : record);
  }
  return told;
}

/** What views show of an account's reminders: told, and neither seen nor put off. Nothing while reminders are off. */
export async function reminderLines(context: Context, known: Known): Promise<ReminderLine[]> {
  if (!(await readReminderSettings(context.journal)).on) return [];
  const told = await toldOf(context, known.account);
  return (await openDays(context, known)).flatMap(({ id, task, on, about }) => {
    const record = told.get(id);
    if (!record || record.seenAt !== undefined || record.snoozedUntil !== undefined) return [];
    return [{ occurrence: id, task, dueOn: on, ...(about !== undefined && { about }) }];
  });
}
