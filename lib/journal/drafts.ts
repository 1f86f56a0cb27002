import { isDraftRecord } from './records';
import type { DraftRecord, JournalDb } from './schema';
import { inTransaction } from './transaction';

/** How many mails may be begun at once; of more, those that were longest not touched go. */
const MOST_DRAFTS = 200;

/** All mails that were begun and not finished, of all accounts, the newest first. Damaged records are left out. */
export async function readDrafts(db: JournalDb): Promise<DraftRecord[]> {
  const found: unknown[] = await db.getAll('drafts');
  return found.filter(isDraftRecord).sort((a, b) => b.savedAt - a.savedAt);
}

/** Keeps a mail as it stands now, over what was kept of it before. */
export const keepDraft = (db: JournalDb, record: DraftRecord): Promise<void> =>
  inTransaction(db, ['drafts'], async (tx) => {
    const store = tx.objectStore('drafts');
    await store.put(record);
    const all: unknown[] = await store.getAll();
    const sound = all.filter(isDraftRecord).sort((a, b) => b.savedAt - a.savedAt);
    for (const { id } of sound.slice(MOST_DRAFTS)) if (id !== record.id) await store.delete(id);
  });

/** Takes mails away that were finished or given up. */
export const forgetDrafts = (db: JournalDb, ids: readonly string[]): Promise<void> =>
  inTransaction(db, ['drafts'], async (tx) => {
    for (const id of ids) await tx.objectStore('drafts').delete(id);
  });
