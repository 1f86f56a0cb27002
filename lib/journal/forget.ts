import { UnknownEntry } from './errors';
import { cleanMailings, cleanOthers, cleanTemplates } from './forget-texts';
import { groupAccounts } from './groups';
import { readIdentities } from './identities';
import { namesThem } from './names-them';
import { isListRecord } from './records';
import type { JournalDb, ListState, WriteTx } from './schema';
import { inTransaction } from './transaction';
import type { Written } from './write';

/** All that is kept of somebody under one account, as the rules gathered it. Ids are those of the portal's lists. */
export interface Forgotten {
  /** Numbers of entries in the log of invitations. */
  entries: readonly number[];
  names: readonly string[];
  domains: readonly string[];
  customers: readonly string[];
  resellers: readonly string[];
  relationships: readonly string[];
}

/** Whose observations are deleted, by the text of their subject. */
function subjectTest({ customers, resellers, relationships }: Forgotten): (subject: unknown) => boolean {
  const whole = new Set([
    ...customers.map((id) => `customer:${id}`),
    ...resellers.map((id) => `reseller:${id}`),
    ...relationships.map((id) => `relationship:${id}`),
  ]);
  // What belongs to a customer and has no id that is unique has the customer's before its own.
  const before = customers.flatMap((id) => [`subscription:${id}/`, `relationship:${id}:`]);
  return (subject) => typeof subject === 'string' && (whole.has(subject) || before.some((start) => subject.startsWith(start)));
}

/** Deletes the observations of the subjects under one identity, damaged ones included; gives their numbers. */
async function dropObservations(tx: WriteTx, identity: string, theirs: (subject: unknown) => boolean): Promise<number[]> {
  const dropped: number[] = [];
  const range = IDBKeyRange.bound([identity], [identity, []]);
  for (let cursor = await tx.objectStore('observations').index('newest').openCursor(range); cursor; cursor = await cursor.continue()) {
    if (!theirs(cursor.key[2])) continue;
    dropped.push(cursor.primaryKey);
    await cursor.delete();
  }
  return dropped;
}

/** Takes rows out of the lists of one identity; they stay as whole as they were. */
async function dropRows(tx: WriteTx, identity: string, ids: ReadonlySet<string>, seqs: ReadonlySet<number>): Promise<number> {
  let count = 0;
  const without = <T extends ListState>(state: T): T => ({
    ...state,
    ids: state.ids.filter((id) => !ids.has(id)),
    again: state.again.filter((seq) => !seqs.has(seq)),
  });
  const range = IDBKeyRange.bound([identity], [identity, []]);
  for (let cursor = await tx.objectStore('lists').openCursor(range); cursor; cursor = await cursor.continue()) {
    const record: unknown = cursor.value;
    if (!isListRecord(record)) continue;
    const { former } = record;
    const left = { ...without(record), ...(former && { former: without(former) }) };
    if (left.ids.length === record.ids.length && left.former?.ids.length === former?.ids.length) continue;
    await cursor.update(left);
    count++;
  }
  return count;
}

/** Deletes records of a store that name somebody; of mails, those that are to them. */
async function dropNaming(tx: WriteTx, store: 'drafts' | 'mailingRows' | 'quarantine', who: Forgotten, identities: ReadonlySet<string>) {
  const names = namesThem(who, store !== 'quarantine');
  let count = 0;
  for (let cursor = await tx.objectStore(store).openCursor(); cursor; cursor = await cursor.continue()) {
    const record: unknown = cursor.value;
    // A begun mail of another account stays; what nobody can read belongs to nobody.
    const account = (record as { account?: unknown } | null)?.account;
    if (store !== 'quarantine' && typeof account === 'string' && account !== '' && !identities.has(account)) continue;
    if (!names(record)) continue;
    await cursor.delete();
    count++;
  }
  return count;
}

/** Takes lines that are one of these ids out of the forms kept for an account: choices among customers are kept so, one id on each line. */
async function dropLines(tx: WriteTx, identities: readonly string[], ids: ReadonlySet<string>): Promise<number> {
  let count = 0;
  for (let cursor = await tx.objectStore('kept').openCursor(); cursor; cursor = await cursor.continue()) {
    const { key, value: kept } = cursor as { key: string; value: { values?: unknown } | null };
    const values = typeof kept === 'object' && kept !== null ? kept.values : undefined;
    if (!identities.some((id) => key.endsWith(`:${id}`)) || typeof values !== 'object' || values === null) continue;
    const without = (text: unknown) =>
      typeof text === 'string'
        ? text
            .split('\n')
            .filter((line) => !ids.has(line.trim().toLowerCase()))
            .join('\n')
        : text;
    const left = Object.fromEntries(Object.entries(values).map(([name, text]) => [name, without(text)]));
    if (JSON.stringify(left) === JSON.stringify(values)) continue;
    await cursor.update({ ...kept, values: left });
    count++;
  }
  return count;
}

/** Deletes what was told of the days ahead of entries that are deleted (`invitation.<number>…`). */
async function dropReminders(tx: WriteTx, entries: ReadonlySet<number>): Promise<void> {
  for (let cursor = await tx.objectStore('reminders').openCursor(); cursor; cursor = await cursor.continue()) {
    const [, occurrence] = cursor.key;
    const number = /^invitation\.(\d+)\./.exec(occurrence)?.[1];
    if (number !== undefined && entries.has(Number(number))) await cursor.delete();
  }
}

/**
 * Deletes everything that is kept of somebody under one account: entries of the log, what pages showed, rows of lists, begun mails, records that
 * were set aside; and takes them out of what is kept for others too: templates, lists of recipients, entries of others. All of it or nothing. The one place where the journal deletes what was observed: because the person asks for it. Gives how
 * many entries and how many other records that were. Throws `UnknownEntry` where there is no such account.
 */
export const forgetSomebody = (db: JournalDb, account: string, who: Forgotten): Promise<Written<{ entries: number; others: number }>> =>
  inTransaction(
    db,
    [
      'accounts',
      'observations',
      'lists',
      'invitations',
      'drafts',
      'mailings',
      'mailingRows',
      'templates',
      'kept',
      'quarantine',
      'reminders',
    ],
    async (tx) => {
      const groups = groupAccounts((await readIdentities(tx)).identities);
      const root = groups.rootOf(account);
      if (root === undefined) throw new UnknownEntry('account');
      const identities = groups.members(root).map(({ id }) => id);
      const theirs = subjectTest(who);
      const rows = new Set([...who.customers, ...who.resellers, ...who.relationships]);
      let others = 0;
      for (const identity of identities) {
        const seqs = await dropObservations(tx, identity, theirs);
        others += seqs.length + (await dropRows(tx, identity, rows, new Set(seqs)));
      }
      for (const id of who.entries) await tx.objectStore('invitations').delete(id);
      for (const store of ['drafts', 'mailingRows', 'quarantine'] as const) others += await dropNaming(tx, store, who, new Set(identities));
      others += await dropLines(tx, identities, rows);
      others += await cleanTemplates(tx, who);
      others += await cleanMailings(tx, who, new Set(identities));
      others += await cleanOthers(tx, who, new Set(identities));
      await dropReminders(tx, new Set(who.entries));
      return { result: { entries: who.entries.length, others }, touched: [root, ...identities], regrouped: false };
    },
  );
