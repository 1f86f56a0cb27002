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

/** What keeping came to: how often it was kept by now, or (`conflict`) what somebody else has kept meanwhile. */
export type KeptDraft = { rev: number; conflict?: DraftRecord };

/**
 * Keeps a mail as it stands now, over what was kept of it before. `base`: the state that was written on; where another one is kept by now, of the
 * same account and not the same, that one stays, and this one is kept under `spare`, where there is one.
 */
export const keepDraft = (
  db: JournalDb,
  record: Omit<DraftRecord, 'rev'>,
  { base, spare }: { base?: number | undefined; spare?: string | undefined } = {},
): Promise<KeptDraft> =>
  inTransaction(db, ['drafts'], async (tx) => {
    const store = tx.objectStore('drafts');
    const found: unknown = await store.get(record.id);
    const now = isDraftRecord(found) ? found : undefined;
    const others = base !== undefined && now !== undefined && now.account === record.account && (now.rev ?? 0) !== base;
    if (others && JSON.stringify(now.draft) !== JSON.stringify(record.draft)) {
      if (spare !== undefined) await store.put({ ...record, id: spare, rev: 1 });
      return { rev: now.rev ?? 0, conflict: now };
    }
    const rev = (now?.rev ?? 0) + 1;
    await store.put({ ...record, rev });
    const all: unknown[] = await store.getAll();
    const sound = all.filter(isDraftRecord).sort((a, b) => b.savedAt - a.savedAt);
    for (const { id } of sound.slice(MOST_DRAFTS)) if (id !== record.id) await store.delete(id);
    return { rev };
  });

/** Takes mails away that were finished or given up. */
export const forgetDrafts = (db: JournalDb, ids: readonly string[]): Promise<void> =>
  inTransaction(db, ['drafts'], async (tx) => {
    for (const id of ids) await tx.objectStore('drafts').delete(id);
  });
