import { isReminder } from './records';
import type { JournalDb, Reminder } from './schema';
import { inTransaction } from './transaction';

/** What was told of days ahead, of all accounts. Damaged records are left out. */
export async function readReminders(db: JournalDb): Promise<Reminder[]> {
  const found: unknown[] = await db.getAll('reminders');
  return found.filter(isReminder);
}

/**
 * Changes what was told of one day, in one transaction: two who ask at once cannot both find that nothing was told.
 * `change` gets the record that stands and gives the one that is to stand, or `null` to leave it; it must not wait for
 * anything. Gives the record if it was changed. A damaged one goes to the quarantine when it is written anew.
 */
export function changeReminder(
  db: JournalDb,
  key: readonly [account: string, occurrence: string],
  now: number,
  change: (old: Reminder | undefined) => Omit<Reminder, 'account' | 'occurrence'> | null,
): Promise<Reminder | null> {
  return inTransaction(db, ['reminders', 'quarantine'], async (tx) => {
    const [account, occurrence] = key;
    const store = tx.objectStore('reminders');
    const found: unknown = await store.get([account, occurrence]);
    const changed = change(isReminder(found) ? found : undefined);
    if (!changed) return null;
    if (found !== undefined && !isReminder(found)) await tx.objectStore('quarantine').add({ at: now, store: 'reminders', record: found });
    const record: Reminder = { ...changed, account, occurrence };
    await store.put(record);
    return record;
  });
}
