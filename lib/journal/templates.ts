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
 * Writes a new version of one id, if none that stands is newer than the one it was written on (`base`, its number). Gives its number, or the
 * version that somebody else has written meanwhile; nothing is written then. The same twice is no clash.
 */
export const changeTemplate = (
  db: JournalDb,
  { id, content, base }: { id: string; content: unknown; base: number },
  at: number,
): Promise<{ seq: number } | { clash: TemplateRecord }> =>
  inTransaction(db, ['templates'], async (tx) => {
    const store = tx.objectStore('templates');
    const all: unknown[] = await store.getAll();
    const newest = all.filter(isTemplateRecord).findLast((one) => one.id === id && one.withdrawnAt === undefined);
    // Numbers grow: an older one stands where the one that was written on was taken back.
    if (newest && newest.seq > base && JSON.stringify(newest.content) !== JSON.stringify(content)) return { clash: newest };
    return { seq: await store.add({ id, at, content } as TemplateRecord) };
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

const idOf = (record: unknown): unknown => (typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined);

/**
 * Deletes all versions of some ids for good, and gives those that stood, in order. Only of what was taken out before: throws `UnknownEntry` where
 * one of the ids still counts or is not there; then nothing is deleted.
 */
export const dropTemplates = (db: JournalDb, ids: readonly string[]): Promise<TemplateRecord[]> =>
  inTransaction(db, ['templates'], async (tx) => {
    const store = tx.objectStore('templates');
    const dropped: TemplateRecord[] = [];
    for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
      const record: unknown = cursor.value;
      if (!ids.some((id) => id === idOf(record))) continue;
      if (isTemplateRecord(record) && record.withdrawnAt === undefined) dropped.push(record);
      await cursor.delete();
    }
    if (ids.some((id) => dropped.findLast((one) => one.id === id)?.content !== null)) throw new UnknownEntry('template');
    return dropped;
  });

/** Puts versions back that were deleted for good, in their order. Throws `UnknownEntry` where something stands under one of their ids by now. */
export const bringTemplates = (db: JournalDb, versions: readonly Pick<TemplateRecord, 'id' | 'at' | 'content'>[]): Promise<void> =>
  inTransaction(db, ['templates'], async (tx) => {
    const store = tx.objectStore('templates');
    const there = new Set((await store.getAll()).map(idOf));
    for (const { id, at, content } of versions) {
      if (there.has(id)) throw new UnknownEntry('template');
      await store.add({ id, at, content } as TemplateRecord);
    }
  });
