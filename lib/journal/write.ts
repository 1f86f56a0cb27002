import { unwrap } from 'idb';
import type { FactKey, FactValue, SubjectKind } from '../rules/facts';
import type { Clue, Observation, Source, Subject } from '../rules/observation';
import { type Evidence, groupAccounts, type Identity, movesBetween, noteEvidence } from './accounts';
import { UnknownEntry } from './errors';
import { readIdentities } from './identities';
import { isObservationRecord, sameValue, subjectText, toRecord } from './records';
import type { JournalDb, JournalStore, ObservationRecord, WriteTx } from './schema';

/** What one look at one page gives to the journal. */
export interface PageEntry {
  evidence: Evidence;
  /** Where it was read; the clues are each reading's own. */
  page: { page: string; path: string; tab?: string };
  readings: readonly { fact: FactKey; subject?: Subject; value: FactValue; clues: Clue[] }[];
  lists: readonly { kind: SubjectKind; whole: boolean; ids: readonly string[] }[];
  /** Milliseconds UTC. */
  now: number;
}

/** Outcome of `recordPage`. `account: null`: the page did not say whose it is, and nothing was kept. */
export interface Recorded {
  account: string | null;
  appended: number;
  refreshed: number;
}

/** What a person says: a tick, a form field, or that a reading is wrong. */
export interface PersonEntry {
  account: string;
  via: 'tick' | 'form' | 'overrule';
  fact: FactKey;
  subject?: Subject;
  value: FactValue;
  now: number;
}

type Side = (record: ObservationRecord) => boolean;

/** Above this many look-ups one read of everything is quicker than one read each. */
const BULK = 400;

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

/** The newest sound, not withdrawn record per fact and subject in a group of identities, of one side only. */
async function newestRecords(tx: WriteTx, members: readonly Identity[], keys: ReadonlySet<string>, side: Side) {
  const index = tx.objectStore('observations').index('newest');
  const ranges =
    keys.size * members.length <= BULK
      ? members.flatMap(({ id }) => [...keys].map((key) => IDBKeyRange.only([id, ...splitKey(key)])))
      : members.map(({ id }) => IDBKeyRange.bound([id], [id, []]));
  const newest = new Map<string, ObservationRecord>();
  for (const found of await Promise.all(ranges.map((range) => index.getAll(range)))) {
    for (const record of found) {
      if (!isObservationRecord(record) || record.withdrawnAt !== undefined || !side(record)) continue;
      const key = joinKey(record.fact, record.subject);
      if (record.seq > (newest.get(key)?.seq ?? -1)) newest.set(key, record);
    }
  }
  return newest;
}

const joinKey = (fact: string, subject: string): string => `${fact}@${subject}`;
const splitKey = (key: string): [string, string] => [key.slice(0, key.indexOf('@')), key.slice(key.indexOf('@') + 1)];

async function writeIdentities(
  tx: WriteTx,
  changed: readonly Identity[],
  damaged: ReadonlyMap<string, unknown>,
  now: number,
): Promise<void> {
  for (const identity of changed) {
    if (damaged.has(identity.id)) {
      await tx.objectStore('quarantine').add({ at: now, store: 'accounts', record: damaged.get(identity.id) });
    }
    await tx.objectStore('accounts').put(identity);
  }
}

/**
 * Adds what a page showed: a value that the portal showed last time too only gets a new `lastSeenAt`, everything else
 * is appended under the identity that this very page proved. One transaction; resolves when it is complete.
 */
export function recordPage(db: JournalDb, entry: PageEntry): Promise<Recorded> {
  return inTransaction(db, ['accounts', 'moves', 'observations', 'lists', 'quarantine'], async (tx) => {
    const { identities, damaged } = await readIdentities(tx);
    const before = groupAccounts(identities);
    const { id, changed } = noteEvidence(identities, entry.evidence, entry.now);
    if (!id) return { account: null, appended: 0, refreshed: 0 };
    await writeIdentities(tx, changed, damaged, entry.now);
    for (const identity of changed) identities.set(identity.id, identity);
    const after = groupAccounts(identities);
    for (const move of movesBetween(before, after, identities.keys(), entry.now)) await tx.objectStore('moves').add(move);

    const account = after.rootOf(id) ?? id;
    const keys = new Set(entry.readings.map((r) => joinKey(r.fact, subjectText(r.subject))));
    const newest = await newestRecords(tx, after.members(account), keys, (record) => record.source.kind === 'portal');
    // Bare requests: thousands of promises would cost more than the writes. A failed one aborts the transaction.
    const store = unwrap(tx.objectStore('observations'));
    let refreshed = 0;
    for (const { clues, ...reading } of entry.readings) {
      const source: Source = { kind: 'portal', ...entry.page, clues };
      const record = toRecord({ ...reading, account: id, seenAt: entry.now, source } as Observation);
      const last = newest.get(joinKey(record.fact, record.subject));
      if (last?.account === id && sameValue(last.value, record.value)) {
        store.put({ ...last, lastSeenAt: Math.max(last.lastSeenAt, entry.now) });
        refreshed += 1;
      } else {
        store.add(record);
      }
    }
    for (const list of entry.lists) {
      if (list.whole) await tx.objectStore('lists').put({ ...list, account: id, seenAt: entry.now });
    }
    return { account, appended: entry.readings.length - refreshed, refreshed };
  });
}

/**
 * Adds what a person said about an account. Saying the same again with nothing in between only refreshes it, so that
 * one "take back" takes all of it back. Throws `UnknownEntry` for an account that does not exist.
 */
export function recordSaid(db: JournalDb, entry: PersonEntry): Promise<{ account: string; seq: number }> {
  return inTransaction(db, ['accounts', 'observations'], async (tx) => {
    const groups = groupAccounts((await readIdentities(tx)).identities);
    const account = groups.rootOf(entry.account);
    if (account === undefined) throw new UnknownEntry('account');
    const { via, now, ...said } = entry;
    const record = toRecord({ ...said, account, seenAt: now, source: { kind: 'person', via } } as Observation);
    const key = joinKey(record.fact, record.subject);
    const last = (await newestRecords(tx, groups.members(account), new Set([key]), () => true)).get(key);
    const store = tx.objectStore('observations');
    if (last?.source.kind === 'person' && last.source.via === via && sameValue(last.value, record.value)) {
      await store.put({ ...last, lastSeenAt: Math.max(last.lastSeenAt, now) });
      return { account, seq: last.seq };
    }
    return { account, seq: await store.add(record as ObservationRecord) };
  });
}

/**
 * Takes back one thing a person said. It stays in the journal, marked. Throws `UnknownEntry` where the account has no
 * such observation or it is not a person's.
 */
export function withdrawSaid(db: JournalDb, account: string, seq: number, now: number): Promise<void> {
  return inTransaction(db, ['accounts', 'observations'], async (tx) => {
    const groups = groupAccounts((await readIdentities(tx)).identities);
    const root = groups.rootOf(account);
    const store = tx.objectStore('observations');
    const record: unknown = await store.get(seq);
    if (root === undefined || !isObservationRecord(record) || groups.rootOf(record.account) !== root || record.source.kind !== 'person')
      throw new UnknownEntry('observation');
    if (record.withdrawnAt === undefined) await store.put({ ...record, withdrawnAt: now });
  });
}

/** Undoes a join: the person says that an identity does not belong to an account. Throws `UnknownEntry` if it does not exist. */
export function keepApart(db: JournalDb, identity: string, account: string, now: number): Promise<void> {
  return inTransaction(db, ['accounts', 'moves', 'observations', 'quarantine'], async (tx) => {
    const { identities, damaged } = await readIdentities(tx);
    const own = identities.get(identity);
    if (!own) throw new UnknownEntry('account');
    const before = groupAccounts(identities);
    const apart: Identity = { ...own, apart: [...own.apart.filter((id) => id !== account), account] };
    await writeIdentities(tx, [apart], damaged, now);
    identities.set(identity, apart);
    for (const move of movesBetween(before, groupAccounts(identities), identities.keys(), now)) await tx.objectStore('moves').add(move);
  });
}
