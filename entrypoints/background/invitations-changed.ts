import { tellViews } from './announce';
import type { Context } from './context';
import { wordsOf } from './error-code';
import { checkReminders } from './reminders';

/** After anything that the log keeps: every screen asks again, and a day that was told may be one to remind of. */
export async function logChanged(context: Context): Promise<void> {
  tellViews(context);
  // What was asked for is done; reminders that fail then are looked at again with the next alarm.
  await checkReminders(context).catch((error: unknown) => context.log.write('internal', `reminders: ${wordsOf(error)}`));
}
