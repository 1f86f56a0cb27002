import { type Identity, isIdentityId, rebuild } from './accounts';
import { isIdentity } from './records';
import type { ReadTx } from './schema';

/** What the journal knows of accounts, and how much of it was damaged. */
export interface KnownIdentities {
  identities: Map<string, Identity>;
  /** Damaged records by key; an identity that is written again moves them to the quarantine first. */
  damaged: Map<string, unknown>;
}

/** Identities that observations are stored under, found without reading the observations: the index is skipped through. */
async function observedIdentities(tx: ReadTx): Promise<string[]> {
  const found: string[] = [];
  let cursor = await tx.objectStore('observations').index('newest').openKeyCursor();
  while (cursor) {
    const [account] = cursor.key;
    found.push(account);
    // An empty list sorts after every text, so this is the first key of the next account.
    cursor = await cursor.continue([account, [] as unknown as string, '']);
  }
  return found;
}

/**
 * Reads all identities. One whose record is damaged or missing is rebuilt from its id, so that its observations stay
 * reachable; `rebuilt` then keeps the grouping from joining anything by names it can no longer compare.
 */
export async function readIdentities(tx: ReadTx): Promise<KnownIdentities> {
  const store = tx.objectStore('accounts');
  const [keys, records, observed] = await Promise.all([store.getAllKeys(), store.getAll(), observedIdentities(tx)]);
  const identities = new Map<string, Identity>();
  const damaged = new Map<string, unknown>();
  keys.forEach((key, i) => {
    const record: unknown = records[i];
    if (isIdentity(record)) identities.set(key, record);
    else damaged.set(key, record);
  });
  for (const id of [...damaged.keys(), ...observed]) {
    if (!identities.has(id) && isIdentityId(id)) identities.set(id, rebuild(id));
  }
  return { identities, damaged };
}
