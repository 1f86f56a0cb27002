import { UnknownEntry } from '../../lib/journal';
import type { Answers, ViewRequest } from '../../lib/messages/protocol';
import { addDays } from '../../lib/rules/reminders/days';
import { tellViews } from './announce';
import type { Context } from './context';
import { checkReminders } from './reminders';
import { today } from './reminders-days';
import { mayNotify } from './reminders-notify';
import { readReminderSettings, writeReminderSettings } from './reminders-settings';
import { toldOf } from './reminders-told';

type Ask<T extends ViewRequest['type']> = Extract<ViewRequest, { type: T }>;

/** How reminders are set, and whether the browser lets us show notifications. */
export async function getReminders(context: Context): Promise<Answers['reminders.get']> {
  return { ...(await readReminderSettings(context.journal)), notifications: await mayNotify(context.api) };
}

/** Switches reminders on or off, sets the quiet hours, and tells at once what is to be told by then. */
export async function setReminders(context: Context, { settings }: Ask<'reminders.set'>): Promise<Answers['reminders.get']> {
  await writeReminderSettings(context.journal, settings);
  await checkReminders(context);
  tellViews(context);
  return getReminders(context);
}

/**
 * The person answers a reminder: seen, put off for some days, or neither after all. Throws `UnknownEntry` where no such
 * reminder was given.
 */
export async function answerReminder(context: Context, msg: Ask<'reminders.answer'>): Promise<Answers['reminders.answer']> {
  const known = await context.assessments(msg.account);
  const told = known && (await toldOf(context, known.account)).get(msg.occurrence);
  if (!told) throw new UnknownEntry('reminder');
  const now = context.now();
  await context.journal.changeReminder([known.account, msg.occurrence], now, (old) => {
    const { lead, at, shownAt = now } = old ?? told;
    const given = { lead, at, shownAt };
    if (msg.answer === 'seen') return { ...given, seenAt: now };
    return msg.answer === 'snooze' ? { ...given, snoozedUntil: addDays(today(context), msg.days ?? 1) } : given;
  });
  await checkReminders(context);
  tellViews(context);
  return { ok: true };
}
