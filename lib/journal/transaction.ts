import { unwrap } from 'idb';
import type { JournalDb, JournalStore, WriteTx } from './schema';

/**
 * Runs one piece of work in one transaction and resolves only when the data is on the disk (`durability: 'strict'`
 * asks the system not to keep it in a buffer). When anything throws, the whole transaction is taken back.
 */
export async function inTransaction<T>(
  db: JournalDb,
  stores: readonly JournalStore[],
  work: (tx: WriteTx) => Promise<T>,
  durability: 'strict' | 'relaxed' = 'strict',
): Promise<T> {
  const tx = db.transaction(stores as JournalStore[], 'readwrite', { durability }) as WriteTx;
  const done = tx.done.then(
    () => null,
    (error: unknown) => error ?? new DOMException('the transaction was aborted', 'AbortError'),
  );
  let result: T;
  try {
    result = await work(tx);
  } catch (error) {
    const failed = unwrap(tx).error;
    try {
      tx.abort();
    } catch {
      // It was aborted already: by the error that brought us here.
    }
    await done;
    throw failed ?? error;
  }
  const failure = await done;
  if (failure) throw failure;
  return result;
}
