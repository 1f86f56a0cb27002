import { UnknownEntry } from './errors';
import { isTemplateRecord } from './records';
import type { JournalDb, TemplateRecord } from './schema';
import { inTransaction } from './transaction';

/** What the person wrote for drafts, version by version. */
export interface Templates {
  /** Versions that were not taken back, in order. Their content is unchecked; `null`: what is kept under this id was taken out. */
  versions: TemplateRecord[];
  /** Damaged records, which are left out. */
  broken: number;
}

/** Reads all versions that stand. */
export async function readTemplates(db: JournalDb): Promise<Templates> {
  const found: unknown[] = await db.getAll('templates');
  const sound = found.filter(isTemplateRecord);
  return { versions: sound.filter(({ withdrawnAt }) => withdrawnAt === undefined), broken: found.length - sound.length };
}

/** Writes new versions (`null`: taken out) at once: all or none. Gives their numbers, in order. */
export const writeTemplates = (db: JournalDb, entries: readonly { id: string; content: unknown }[], at: number): Promise<number[]> =>
  inTransaction(db, ['templates'], async (tx) => {
    const store = tx.objectStore('templates');
    const seqs: number[] = [];
    for (const { id, content } of entries) seqs.push(await store.add({ id, at, content } as TemplateRecord));
    return seqs;
  });

/**
 * Takes versions back, so that what stood before them counts again. Nothing is deleted. Throws `UnknownEntry` where one of them is not there
 * or was taken back before; then none is.
 */
export const undoTemplates = (db: JournalDb, seqs: readonly number[], now: number): Promise<void> =>
  inTransaction(db, ['templates'], async (tx) => {
    const store = tx.objectStore('templates');
    for (const seq of seqs) {
      const record: unknown = await store.get(seq);
      if (!isTemplateRecord(record) || record.withdrawnAt !== undefined) throw new UnknownEntry('template');
      await store.put({ ...record, withdrawnAt: now });
    }
  });
