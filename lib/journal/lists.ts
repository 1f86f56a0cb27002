import type { ListSeen } from '../rules/observation';
import { isListRecord, isObservationRecord } from './records';
import type { ListRecord, ListState, WriteTx } from './schema';

const sameIds = (a: readonly string[], b: readonly string[]): boolean => {
  const known = new Set(a);
  return known.size === new Set(b).size && b.every((id) => known.has(id));
};

/** Gives records that a list vouched for their own `lastSeenAt`: the list that carried it goes. */
async function materialise(tx: WriteTx, seqs: readonly number[], seenAt: number): Promise<void> {
  const store = tx.objectStore('observations');
  const records: unknown[] = await Promise.all(seqs.map((seq) => store.get(seq)));
  for (const record of records)
    if (isObservationRecord(record) && record.lastSeenAt < seenAt) await store.put({ ...record, lastSeenAt: seenAt });
}

/**
 * Keeps a list that was read whole, in place of the one before it. `again`: numbers of the observations that the same
 * look showed unchanged; the list vouches for when they were last seen, so that reading thousands of unchanged rows
 * again is one write instead of thousands. Those of the old list that were not seen again get their time for
 * themselves, as do all of them where the clock went back. Gives whether other rows stand in the list than before.
 */
export async function putList(tx: WriteTx, list: ListSeen & Pick<ListState, 'map'>, again: readonly number[]): Promise<boolean> {
  const store = tx.objectStore('lists');
  const found: unknown = await store.get([list.account, list.kind]);
  const old = isListRecord(found) ? found : undefined;
  if (found !== undefined && !old) await tx.objectStore('quarantine').add({ at: list.seenAt, store: 'lists', record: found });
  if (old) {
    const kept = new Set(again);
    const leaving = old.seenAt > list.seenAt ? old.again : old.again.filter((seq) => !kept.has(seq));
    await materialise(tx, leaving, old.seenAt);
  }
  const changed = !old || !sameIds(old.ids, list.ids);
  const former: ListState | undefined =
    changed && old ? { ids: old.ids, seenAt: old.seenAt, again: old.again, ...(old.map !== undefined && { map: old.map }) } : undefined;
  await store.put({ ...list, again: [...again], ...(former && { former }) } satisfies ListRecord);
  return changed;
}

/**
 * Takes a list back that turned out to be another account's, if it is still the one kept at that moment. The one
 * before it stands again; where there was none the list goes to the quarantine, because an empty one would say that
 * nobody is listed.
 */
export async function takeListBack(tx: WriteTx, key: [string, ListSeen['kind']], seenAt: number, now: number): Promise<void> {
  const store = tx.objectStore('lists');
  const found: unknown = await store.get(key);
  if (!isListRecord(found) || found.seenAt !== seenAt) return;
  const { former, again: _again, map: _map, ...list } = found;
  if (former) {
    await store.put({ ...list, ...former });
    return;
  }
  await tx.objectStore('quarantine').add({ at: now, store: 'lists', record: found });
  await store.delete(key);
}
