import type { Reminder } from '../../lib/journal';
import { startOfDay } from '../../lib/rules/reminders/days';
import { leadToTell, nextDayToTell } from '../../lib/rules/reminders/plan';
import { quietUntil } from '../../lib/rules/reminders/quiet';
import { awaitReminder } from './alarms';
import { tellViews } from './announce';
import type { Known } from './assessments';
import type { Context } from './context';
import { type DayAhead, openDays, today } from './reminders-days';
import { notifyOf } from './reminders-notify';
import { readReminderSettings } from './reminders-settings';
import { toldOf } from './reminders-told';

const ahead = ({ on, leads }: DayAhead) => ({ on, done: false, ...(leads && { leads }) });

/** What an account's days want: to be told now, to be shown because the worker died before it could, and the next look. */
async function plan(context: Context, known: Known) {
  const day = today(context);
  const told = await toldOf(context, known.account);
  const days = await openDays(context, known);
  return {
    told,
    toTell: days.filter((one) => leadToTell(ahead(one), day, told.get(one.id)) !== undefined),
    unshown: days.filter(({ id }) => {
      const record = told.get(id);
      return record && record.shownAt === undefined && record.seenAt === undefined && record.snoozedUntil === undefined;
    }),
    next: days.flatMap((one) => nextDayToTell(ahead(one), day, told.get(one.id)) ?? []),
  };
}

/** Writes down that a day is told of, unless it was meanwhile. Only then may anybody hear of it. */
const claim = (context: Context, account: string, one: DayAhead, known: Reminder | undefined): Promise<Reminder | null> =>
  context.journal.changeReminder([account, one.id], context.now(), (old) => {
    const lead = leadToTell(ahead(one), today(context), old ?? known);
    return lead === undefined ? null : { lead, at: context.now() };
  });

/** Shows one notification per day of the calendar, and writes down that it was asked for. */
async function show(context: Context, known: Known, days: readonly DayAhead[], again: boolean): Promise<void> {
  for (const on of new Set(days.map((one) => one.on))) {
    const sameDay = days.filter((one) => one.on === on);
    await notifyOf(context, known, on, sameDay, again);
    const shownAt = context.now();
    for (const { id } of sameDay)
      await context.journal.changeReminder([known.account, id], shownAt, (old) => (old ? { ...old, shownAt } : null));
  }
}

/**
 * Looks at the days of every account: tells what is to be told, unless these are quiet hours, and sets the alarm for the
 * next look. Run when the worker starts, when an alarm rings, and after every change; running it more often does
 * nothing. What is told is written before it is shown: a worker that dies in between shows it when it wakes.
 */
export async function checkReminders(context: Context): Promise<void> {
  const { on, quiet } = await readReminderSettings(context.journal);
  if (!on) return;
  const zone = context.timeZone();
  const silentUntil = quietUntil(context.now(), zone, quiet);
  const looks: number[] = [];
  let any = false;
  for (const { id } of (await context.journal.accounts()).accounts) {
    const known = await context.assessments(id);
    if (!known) continue;
    const { told, toTell, unshown, next } = await plan(context, known);
    for (const day of next) {
      const start = startOfDay(day, zone);
      looks.push(quietUntil(start, zone, quiet) ?? start);
    }
    if (silentUntil !== null) {
      if (toTell.length + unshown.length > 0) looks.push(silentUntil);
      continue;
    }
    if (unshown.length > 0) await show(context, known, unshown, true);
    const claimed: DayAhead[] = [];
    for (const one of toTell) if (await claim(context, known.account, one, told.get(one.id))) claimed.push(one);
    if (claimed.length > 0) await show(context, known, claimed, false);
    any ||= claimed.length > 0;
  }
  await awaitReminder(context.api, looks);
  if (any) tellViews(context);
}
