import { UnknownEntry } from './errors';
import { isDirectoryRecord } from './records';
import type { DirectoryRecord, JournalDb, WriteTx } from './schema';
import { inTransaction } from './transaction';

/** What was done at once, as a person can take it back: an entry written, entries taken out, a file imported. */
export interface DirectoryChange {
  change: number;
  kind: DirectoryRecord['kind'];
  at: number;
  /** Entries it concerns. */
  count: number;
}

/** The directory as it stands. */
export interface Directory {
  /** Per id what counts: the entry as it was written, or `null` where it was taken out. Unchecked but for being there. */
  entries: { id: string; entry: unknown }[];
  /** Changes that were not taken back, the newest first. */
  changes: DirectoryChange[];
  /** Damaged records, which are left out. */
  broken: number;
}

/** How many changes are offered to be taken back. */
const MOST_CHANGES = 20;

/** Reads the directory: of each id the newest record that was not taken back. */
export async function readDirectory(db: JournalDb): Promise<Directory> {
  const found: unknown[] = await db.getAll('directory');
  const records = found.filter(isDirectoryRecord);
  const live = records.filter(({ withdrawnAt }) => withdrawnAt === undefined);
  const changes = new Map<number, DirectoryChange>();
  for (const { change, kind, at } of live) {
    const known = changes.get(change);
    if (known) known.count++;
    else changes.set(change, { change, kind, at, count: 1 });
  }
  return {
    entries: [...new Map(live.map(({ id, entry }) => [id, entry]))].map(([id, entry]) => ({ id, entry })),
    changes: [...changes.values()].sort((a, b) => b.change - a.change).slice(0, MOST_CHANGES),
    broken: found.length - records.length,
  };
}

/** The number of the next change: one more than any before, damaged records aside. */
async function nextChange(tx: WriteTx): Promise<number> {
  for (let cursor = await tx.objectStore('directory').openCursor(null, 'prev'); cursor; cursor = await cursor.continue()) {
    const record: unknown = cursor.value;
    if (isDirectoryRecord(record)) return record.change + 1;
  }
  return 1;
}

/** Writes entries, or that they were taken out (`null`), as one change: all of them or none. Gives its number. */
export const writeDirectory = (
  db: JournalDb,
  kind: DirectoryRecord['kind'],
  entries: readonly { id: string; entry: unknown }[],
  at: number,
): Promise<number> =>
  inTransaction(db, ['directory'], async (tx) => {
    const change = await nextChange(tx);
    const store = tx.objectStore('directory');
    // Not awaited one by one, so that thousands are written in one go; where one fails the transaction does, which says why.
    for (const { id, entry } of entries) store.add({ change, kind, at, id, entry }).catch(() => {});
    return change;
  });

/**
 * Takes one change back: what stood before it counts again, but where a later change wrote the same entry. Nothing is deleted. Gives
 * how many records that were. Throws `UnknownEntry` where there is no such change, or it was taken back before.
 */
export const undoDirectory = (db: JournalDb, change: number, now: number): Promise<number> =>
  inTransaction(db, ['directory'], async (tx) => {
    let count = 0;
    for (let cursor = await tx.objectStore('directory').openCursor(); cursor; cursor = await cursor.continue()) {
      const record: unknown = cursor.value;
      if (!isDirectoryRecord(record) || record.change !== change || record.withdrawnAt !== undefined) continue;
      await cursor.update({ ...record, withdrawnAt: now });
      count++;
    }
    if (count === 0) throw new UnknownEntry('change of the directory');
    return count;
  });
