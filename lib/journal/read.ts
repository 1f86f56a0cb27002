import type { ListSeen, StoredObservation } from '../rules/observation';
import { type Account, groupAccounts, listAccounts } from './accounts';
import { readIdentities } from './identities';
import { fromRecord, isListSeen, isObservationRecord } from './records';
import type { JournalDb, ReadTx } from './schema';

/** Everything the journal holds of one account, and how many records of it could not be read. */
export interface AccountRecords {
  account: string;
  /** In order of writing. */
  observations: StoredObservation[];
  lists: ListSeen[];
  broken: number;
}

/** All accounts, seen last first, and how many records belong to no account because they are damaged. */
export interface AccountList {
  accounts: Account[];
  broken: number;
}

/** Lists the accounts. */
export async function readAccounts(db: JournalDb): Promise<AccountList> {
  const tx = db.transaction(['accounts', 'observations'], 'readonly') as ReadTx;
  const observations = tx.objectStore('observations');
  const [known, all, indexed] = await Promise.all([readIdentities(tx), observations.count(), observations.index('newest').count()]);
  return { accounts: listAccounts(groupAccounts(known.identities)), broken: known.damaged.size + all - indexed };
}

/**
 * Reads one account, by the id of any identity in it; `null` if there is none. Damaged records are left where they
 * are and counted: a later version may be able to read them.
 */
export async function readAccount(db: JournalDb, id: string): Promise<AccountRecords | null> {
  const tx = db.transaction(['accounts', 'observations', 'lists'], 'readonly') as ReadTx;
  const groups = groupAccounts((await readIdentities(tx)).identities);
  const account = groups.rootOf(id);
  if (account === undefined) return null;
  const found: unknown[] = [];
  const listed: unknown[] = [];
  await Promise.all(
    groups.members(account).map(async (member) => {
      const range = IDBKeyRange.bound([member.id], [member.id, []]);
      const [observations, lists] = await Promise.all([
        tx.objectStore('observations').index('newest').getAll(range),
        tx.objectStore('lists').getAll(range),
      ]);
      for (const record of observations) found.push(record);
      listed.push(...lists);
    }),
  );
  const records = found.filter(isObservationRecord).sort((a, b) => a.seq - b.seq);
  const lists = listed.filter(isListSeen).map((list) => ({ ...list, account }));
  return {
    account,
    observations: records.map((record) => fromRecord(record, account)),
    lists,
    broken: found.length - records.length + listed.length - lists.length,
  };
}
