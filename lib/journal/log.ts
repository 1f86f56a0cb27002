import { isLogLine } from './records';
import type { JournalDb, LogLine } from './schema';
import { inTransaction } from './transaction';

/** How many lines are kept; the newest stay. */
export const LOG_LINES = 500;

/** Adds one line and drops the oldest above the cap. Not worth waiting for the disk: a lost line harms nobody. */
export function writeLog(db: JournalDb, line: LogLine): Promise<void> {
  return inTransaction(
    db,
    ['log'],
    async (tx) => {
      const store = tx.objectStore('log');
      await store.add(line);
      let surplus = (await store.count()) - LOG_LINES;
      if (surplus <= 0) return;
      for (const key of await store.getAllKeys(null, surplus)) {
        if (surplus > 0) await store.delete(key);
        surplus -= 1;
      }
    },
    'relaxed',
  );
}

/** The log, newest first. */
export async function readLog(db: JournalDb): Promise<LogLine[]> {
  const lines: unknown[] = await db.getAll('log');
  return lines.filter(isLogLine).reverse();
}
