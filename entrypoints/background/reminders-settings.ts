import type { Journal } from '../../lib/journal';
import { type ReminderSettings, reminderSettings } from '../../lib/messages/protocol';

/** Reminders are off until they are switched on; then nothing is said between eight in the evening and eight in the morning. */
const DEFAULTS: ReminderSettings = { on: false, quiet: { from: 20 * 60, to: 8 * 60 } };

/** Read once per journal: asked for with every view, and nobody else writes them. */
const read = new WeakMap<Journal, Promise<ReminderSettings>>();

async function fromJournal(journal: Journal): Promise<ReminderSettings> {
  const kept = reminderSettings.safeParse(await journal.kept('reminders'));
  return kept.success ? kept.data : DEFAULTS;
}

/** The settings as they are kept; the defaults in place of anything that is not sound. Throws where the journal does not open. */
export function readReminderSettings(journal: Journal): Promise<ReminderSettings> {
  const known = read.get(journal);
  if (known) return known;
  const reading = fromJournal(journal);
  read.set(journal, reading);
  // A failure is not remembered: the next question tries again.
  reading.catch(() => read.delete(journal));
  return reading;
}

/** Changes some of them and gives all. Throws `JournalError` where they cannot be kept. */
export async function writeReminderSettings(journal: Journal, change: Partial<ReminderSettings>): Promise<ReminderSettings> {
  const all = { ...(await readReminderSettings(journal)), ...change };
  await journal.keep('reminders', all);
  read.set(journal, Promise.resolve(all));
  return all;
}
