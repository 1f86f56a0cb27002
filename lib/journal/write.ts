import { unwrap } from 'idb';
import type { FactKey, FactValue, SubjectKind } from '../rules/facts';
import type { Clue, Observation, Source, Subject } from '../rules/observation';
import { movesBetween } from './account-list';
import { type Evidence, type Identity, noteEvidence } from './accounts';
import { UnknownEntry } from './errors';
import { groupAccounts } from './groups';
import { readIdentities } from './identities';
import { putList } from './lists';
import { joinKey, newestRecords } from './newest';
import { isObservationRecord, sameValue, subjectText, toRecord } from './records';
import type { JournalDb, ObservationRecord, WriteTx } from './schema';
import { type Trace, takeBack } from './take-back';
import { inTransaction } from './transaction';

/** What one look at one page gives to the journal. */
export interface PageEntry {
  evidence: Evidence;
  /** Where it was read, and with which imported portal map if not the shipped one; the clues are each reading's own. */
  page: { page: string; path: string; tab?: string; map?: number };
  readings: readonly { fact: FactKey; subject?: Subject; value: FactValue; clues: Clue[] }[];
  lists: readonly { kind: SubjectKind; whole: boolean; ids: readonly string[] }[];
  /** Milliseconds UTC. */
  now: number;
  /** The account that the same visit of the page proved before, and what its looks added. */
  before?: { account: string | null; traces: readonly Trace[] };
}

/** Outcome of `recordPage`. `account: null`: the page did not say whose it is, and nothing was kept. */
export interface Recorded {
  account: string | null;
  appended: number;
  refreshed: number;
  /** More than times changed: other screens that show this have to ask again. */
  changed: boolean;
  /** The visit proves its account for the first time, or another one than before. */
  arrived: boolean;
  /** Something of this visit's earlier looks was taken back, because they were filed under another account. */
  takenBack: boolean;
  /** What was added, to be handed back with the next look of the same visit; `null` if nothing was. */
  trace: Trace | null;
}

/** A result, and what it changed: identities whose account is another now in content, and whether accounts were joined or parted. */
export interface Written<T> {
  result: T;
  touched: readonly string[];
  regrouped: boolean;
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

const idsOf = (members: readonly Identity[]): string[] => members.map(({ id }) => id);

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

/** Writes the readings of a page and gives what became of them. `seenAgain`: numbers of unchanged rows of lists read whole, per kind. */
async function writeReadings(tx: WriteTx, entry: PageEntry, id: string, members: readonly Identity[]) {
  const keys = new Set(entry.readings.map((r) => joinKey(r.fact, subjectText(r.subject))));
  const { ofAccount, ofIdentity } = await newestRecords(tx, members, keys, id, (record) => record.source.kind === 'portal');
  const seenAgain = new Map<SubjectKind, number[]>(entry.lists.filter((list) => list.whole).map((list) => [list.kind, []]));
  // Bare requests: thousands of promises would cost more than the writes. A failed one aborts the transaction.
  const store = unwrap(tx.objectStore('observations'));
  let appended = 0;
  for (const { clues, ...reading } of entry.readings) {
    const source: Source = { kind: 'portal', ...entry.page, clues };
    const record = toRecord({ ...reading, account: id, seenAt: entry.now, source } as Observation);
    const key = joinKey(record.fact, record.subject);
    const own = ofIdentity.get(key);
    // The same value as last time, under this identity as well as in the whole account: nothing new was seen.
    if (own && sameValue(own.value, record.value) && sameValue(ofAccount.get(key)?.value, record.value)) {
      const vouched = reading.subject && seenAgain.get(reading.subject.kind);
      if (vouched) vouched.push(own.seq);
      else store.put({ ...own, lastSeenAt: Math.max(own.lastSeenAt, entry.now) });
    } else {
      store.add(record);
      appended += 1;
    }
  }
  // Numbers given in one transaction follow each other, and are higher than all before.
  const last = appended > 0 ? await tx.objectStore('observations').openKeyCursor(null, 'prev') : null;
  return { first: last ? last.primaryKey - appended + 1 : 0, appended, seenAgain };
}

/**
 * Adds what a page showed: a value that the portal showed last time too only gets a new `lastSeenAt`, everything else
 * is appended under the identity that this very page proved. One transaction; resolves when it is complete.
 */
export function recordPage(db: JournalDb, entry: PageEntry): Promise<Written<Recorded>> {
  return inTransaction(db, ['accounts', 'moves', 'observations', 'lists', 'quarantine'], async (tx) => {
    const { evidence, now } = entry;
    const { identities, damaged } = await readIdentities(tx);
    const before = groupAccounts(identities);
    const { id, changed } = noteEvidence(identities, evidence, now);
    if (!id) {
      const nothing = { account: null, appended: 0, refreshed: 0, changed: false, arrived: false, takenBack: false, trace: null };
      return { result: nothing, touched: [], regrouped: false };
    }
    const isNew = changed.some((identity) => !identities.has(identity.id));
    await writeIdentities(tx, changed, damaged, now);
    for (const identity of changed) identities.set(identity.id, identity);
    const groups = groupAccounts(identities);
    const moves = movesBetween(before, groups, identities.keys(), now);
    for (const move of moves) await tx.objectStore('moves').add(move);

    const account = groups.rootOf(id) ?? id;
    const members = groups.members(account);
    const takenFrom = await takeBack(tx, entry.before?.traces ?? [], evidence, groups, account, now);
    const { first, appended, seenAgain } = await writeReadings(tx, entry, id, members);
    const lists: SubjectKind[] = [];
    for (const list of entry.lists) {
      const seen = { ...list, account: id, seenAt: now, ...(entry.page.map !== undefined && { map: entry.page.map }) };
      if (list.whole && (await putList(tx, seen, seenAgain.get(list.kind) ?? []))) lists.push(list.kind);
    }
    const regrouped = isNew || moves.length > 0;
    const added = appended > 0 || lists.length > 0;
    const proved = entry.before?.account;
    return {
      result: {
        account,
        appended,
        refreshed: entry.readings.length - appended,
        changed: added || regrouped || takenFrom.length > 0,
        arrived: !proved || groups.rootOf(proved) !== account,
        takenBack: takenFrom.length > 0,
        trace: added ? { identity: id, evidence, first, count: appended, lists, at: now } : null,
      },
      touched: [account, ...takenFrom].flatMap((one) => idsOf(groups.members(groups.rootOf(one) ?? one))),
      regrouped,
    };
  });
}

/**
 * Adds what a person said about an account. Saying the same again with nothing in between only refreshes it, so that
 * one "take back" takes all of it back. Throws `UnknownEntry` for an account that does not exist.
 */
export function recordSaid(db: JournalDb, entry: PersonEntry): Promise<Written<{ account: string; seq: number }>> {
  return inTransaction(db, ['accounts', 'observations'], async (tx) => {
    const groups = groupAccounts((await readIdentities(tx)).identities);
    const account = groups.rootOf(entry.account);
    if (account === undefined) throw new UnknownEntry('account');
    const members = groups.members(account);
    const { via, now, ...said } = entry;
    const record = toRecord({ ...said, account, seenAt: now, source: { kind: 'person', via } } as Observation);
    const key = joinKey(record.fact, record.subject);
    const last = (await newestRecords(tx, members, new Set([key]), account, () => true)).ofAccount.get(key);
    const store = tx.objectStore('observations');
    const again = last?.source.kind === 'person' && last.source.via === via && sameValue(last.value, record.value);
    if (again) await store.put({ ...last, lastSeenAt: Math.max(last.lastSeenAt, now) });
    const seq = again ? last.seq : await store.add(record as ObservationRecord);
    return { result: { account, seq }, touched: idsOf(members), regrouped: false };
  });
}

/**
 * Takes back one thing a person said. It stays in the journal, marked. Throws `UnknownEntry` where the account has no
 * such observation or it is not a person's.
 */
export function withdrawSaid(db: JournalDb, account: string, seq: number, now: number): Promise<Written<void>> {
  return inTransaction(db, ['accounts', 'observations'], async (tx) => {
    const groups = groupAccounts((await readIdentities(tx)).identities);
    const root = groups.rootOf(account);
    const store = tx.objectStore('observations');
    const record: unknown = await store.get(seq);
    if (root === undefined || !isObservationRecord(record) || groups.rootOf(record.account) !== root || record.source.kind !== 'person')
      throw new UnknownEntry('observation');
    if (record.withdrawnAt === undefined) await store.put({ ...record, withdrawnAt: now });
    return { result: undefined, touched: idsOf(groups.members(root)), regrouped: false };
  });
}

/**
 * Undoes a join: the person says that an identity does not belong to an account; or takes that back (`apart: false`).
 * Throws `UnknownEntry` if it does not exist, or is to be parted from an account that it was not joined to.
 */
export function keepApart(db: JournalDb, identity: string, account: string, now: number, apart = true): Promise<Written<void>> {
  return inTransaction(db, ['accounts', 'moves', 'observations', 'quarantine'], async (tx) => {
    const { identities, damaged } = await readIdentities(tx);
    const own = identities.get(identity);
    if (!own) throw new UnknownEntry('account');
    const before = groupAccounts(identities);
    // Only what was joined can be parted; what an account is led by is the account.
    if (apart && (before.rootOf(identity) !== before.rootOf(account) || before.rootOf(identity) === identity))
      throw new UnknownEntry('account');
    const others = own.apart.filter((id) => id !== account);
    const parted: Identity = { ...own, apart: apart ? [...others, account] : others };
    await writeIdentities(tx, [parted], damaged, now);
    identities.set(identity, parted);
    for (const move of movesBetween(before, groupAccounts(identities), identities.keys(), now)) await tx.objectStore('moves').add(move);
    return { result: undefined, touched: [], regrouped: true };
  });
}
