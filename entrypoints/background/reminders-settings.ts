import type { Journal } from '../../lib/journal';
import { type ReminderSettings, reminderSettings } from '../../lib/messages/protocol';

/** Reminders are off until they are switched on; then nothing is said between eight in the evening and eight in the morning. */
const DEFAULTS: ReminderSettings = { on: false, quiet: { from: 20 * 60, to: 8 * 60 } };

/** The settings as they are kept; the defaults in place of anything that is not sound. Throws where the journal does not open. */
export async function readReminderSettings(journal: Journal): Promise<ReminderSettings> {
  const kept = reminderSettings.safeParse(await journal.kept('reminders'));
  return kept.success ? kept.data : DEFAULTS;
}

/** Changes some of them and gives all. Throws `JournalError` where they cannot be kept. */
export async function writeReminderSettings(journal: Journal, change: Partial<ReminderSettings>): Promise<ReminderSettings> {
  const all = { ...(await readReminderSettings(journal)), ...change };
  await journal.keep('reminders', all);
  return all;
}
