import type { AccountDetails, AccountSummary, JoinNotice } from '../rules/accounts';
import type { ListRead, StoredObservation } from '../rules/observation';
import { accountDetails, joinsAmong } from './account-details';
import { listAccounts } from './account-list';
import { groupAccounts } from './groups';
import { readIdentities } from './identities';
import { fromRecord, isListRecord, isMove, isObservationRecord } from './records';
import type { JournalDb, ReadTx } from './schema';

/** Everything the journal holds of one account, and how many records of it could not be read. */
export interface AccountRecords {
  account: string;
  /** In order of writing. */
  observations: StoredObservation[];
  lists: ListRead[];
  broken: number;
}

/** All accounts, seen last first, and how many records belong to no account because they are damaged. */
export interface AccountList {
  accounts: AccountSummary[];
  broken: number;
}

/** Observations that are in no index because they lost their account, fact or subject, counted once per connection. */
const lost = new WeakMap<JournalDb, Promise<number>>();

/** Counting walks over every record, which on long lists costs more than everything else a view asks for. */
function countLost(db: JournalDb, tx: ReadTx): Promise<number> {
  const known = lost.get(db);
  if (known) return known;
  const store = tx.objectStore('observations');
  const counting = Promise.all([store.count(), store.index('newest').count()]).then(([all, indexed]) => all - indexed);
  lost.set(db, counting);
  // A failure is not remembered: the next question tries again.
  counting.catch(() => lost.delete(db));
  return counting;
}

/** Lists the accounts. */
export async function readAccounts(db: JournalDb): Promise<AccountList> {
  const tx = db.transaction(['accounts', 'observations'], 'readonly') as ReadTx;
  const [known, homeless] = await Promise.all([readIdentities(tx), countLost(db, tx)]);
  return { accounts: listAccounts(groupAccounts(known.identities)), broken: known.damaged.size + homeless };
}

/** All accounts with what proves them. */
export async function readAccountDetails(db: JournalDb): Promise<AccountDetails[]> {
  const tx = db.transaction(['accounts', 'observations', 'moves'], 'readonly') as ReadTx;
  const [known, moves] = await Promise.all([readIdentities(tx), tx.objectStore('moves').getAll() as Promise<unknown[]>]);
  return accountDetails(known.identities, moves.filter(isMove));
}

/** Accounts that were joined after a moment and still are. */
export async function readJoins(db: JournalDb, since: number): Promise<JoinNotice[]> {
  const tx = db.transaction(['accounts', 'observations', 'moves'], 'readonly') as ReadTx;
  const found: unknown[] = await tx.objectStore('moves').getAll();
  const moves = found.filter(isMove).filter(({ at }) => at > since);
  return moves.length === 0 ? [] : joinsAmong((await readIdentities(tx)).identities, moves);
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
  const sound = listed.filter(isListRecord);
  const lists = sound.map(({ kind, whole, ids, seenAt, former }) => ({
    ...{ account, kind, whole, ids, seenAt },
    ...(former && { former: { ids: former.ids, seenAt: former.seenAt } }),
  }));
  const vouched = new Map(sound.flatMap(({ again, seenAt }) => again.map((seq) => [seq, seenAt] as const)));
  return {
    account,
    observations: records.map((record) => fromRecord(record, account, vouched.get(record.seq))),
    lists,
    broken: found.length - records.length + listed.length - lists.length,
  };
}
