import { UnknownEntry } from './errors';
import { takeListBack } from './lists';
import { isKeptMap, isListRecord, isObservationRecord } from './records';
import type { JournalDb, KeptMap } from './schema';
import { inTransaction } from './transaction';
import type { Written } from './write';

/** A portal map that was imported, with its number. The text is as it was imported: whoever uses it checks it again. */
export type NumberedMap = KeptMap & { seq: number };

/** Maps that were imported and not taken back, in order; the last one is in use. Damaged records are left out. */
export async function readMaps(db: JournalDb): Promise<NumberedMap[]> {
  const tx = db.transaction('maps');
  const [keys, records] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
  return keys.flatMap((seq, at) => {
    const record: unknown = records[at];
    return isKeptMap(record) && record.withdrawnAt === undefined ? [{ ...record, seq }] : [];
  });
}

/** Keeps an imported map and gives its number. */
export const addMap = (db: JournalDb, text: string, at: number): Promise<number> =>
  inTransaction(db, ['maps'], (tx) => tx.objectStore('maps').add({ at, text }));

/**
 * Takes maps back. What was read with one of them counts no more: observations are marked, lists go to the quarantine or
 * give way to the one before. Gives how many observations that were. Throws `UnknownEntry` where there is no such map.
 */
export function withdrawMaps(db: JournalDb, seqs: readonly number[], now: number): Promise<Written<number>> {
  return inTransaction(db, ['maps', 'observations', 'lists', 'quarantine'], async (tx) => {
    const maps = tx.objectStore('maps');
    for (const seq of seqs) {
      const map: unknown = await maps.get(seq);
      if (!isKeptMap(map)) throw new UnknownEntry('map');
      if (map.withdrawnAt === undefined) await maps.put({ ...map, withdrawnAt: now }, seq);
    }
    const gone = new Set<number | undefined>(seqs);
    let count = 0;
    for (let cursor = await tx.objectStore('observations').openCursor(); cursor; cursor = await cursor.continue()) {
      const record: unknown = cursor.value;
      if (!isObservationRecord(record) || record.withdrawnAt !== undefined || record.source.kind !== 'portal') continue;
      if (record.source.map === undefined || !gone.has(record.source.map)) continue;
      await cursor.update({ ...record, withdrawnAt: now });
      count += 1;
    }
    const lists = tx.objectStore('lists');
    for (const key of await lists.getAllKeys()) {
      // The list that stands again may have been read with such a map, too.
      for (let list: unknown = await lists.get(key); isListRecord(list) && list.map !== undefined && gone.has(list.map); ) {
        await takeListBack(tx, key, list.seenAt, now);
        list = await lists.get(key);
      }
    }
    // Any account may have lost something.
    return { result: count, touched: [], regrouped: true };
  });
}
