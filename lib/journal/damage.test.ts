import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { makeJournal } from './index';
import { isIdentity, isListRecord, isLogLine, isObservationRecord } from './records';
import { freshName, pageEntry, tenant } from './testing';

const A = { tenantId: tenant(1), name: 'Contoso' };
const ACCOUNT = `t:${tenant(1)}`;
const FACTS = { 'verification.status': 'pending', 'agreement.mpa': 'accepted' } as const;

/** Writes into the journal behind its back. */
async function tamper(name: string, store: string, change: (record: Record<string, unknown>) => unknown, key: IDBValidKey): Promise<void> {
  const db = await openDB(name);
  await db.put(store, change((await db.get(store, key)) ?? {}));
  db.close();
}

async function journalWithFacts() {
  const name = freshName();
  const journal = makeJournal(name);
  await journal.record(pageEntry(A, FACTS, 1));
  return { name, journal };
}

test.each([
  ['a value of another form', { value: 'soon' }],
  ['a fact that does not exist', { fact: 'verification.mood' }],
  ['no time', { seenAt: undefined }],
  ['no source', { source: null }],
  ['clues of another form', { source: { kind: 'portal', page: 'x', path: '/x', clues: [1] } }],
  ['a subject the fact does not have', { subject: 'customer:x' }],
])('a record with %s is set aside and the rest still reads', async (_, damage) => {
  const { name, journal } = await journalWithFacts();
  await tamper(name, 'observations', (record) => ({ ...record, ...damage }), 1);
  const records = await journal.read(ACCOUNT);
  expect(records?.observations.map((o) => o.fact)).toEqual(['agreement.mpa']);
  expect(records?.broken).toBe(1);
  expect((await journal.export(0)).broken).toBe(1);
  await journal.record(pageEntry(A, FACTS, 2));
  expect((await journal.read(ACCOUNT))?.observations).toHaveLength(2);
  // It is still there, whole.
  const { stores } = JSON.parse((await journal.export(0)).json);
  expect(stores.observations[0]).toMatchObject(JSON.parse(JSON.stringify(damage)));
  await journal.close();
});

test('a record that lost its account is counted', async () => {
  const { name, journal } = await journalWithFacts();
  await tamper(name, 'observations', (record) => ({ ...record, account: undefined }), 1);
  expect((await journal.accounts()).broken).toBe(1);
  await journal.close();
});

test('a damaged account keeps its observations; the damaged record goes to the quarantine when it is written again', async () => {
  const { name, journal } = await journalWithFacts();
  await tamper(name, 'accounts', () => ({ id: ACCOUNT, names: 'Contoso' }), ACCOUNT);
  expect(await journal.accounts()).toMatchObject({ accounts: [{ id: ACCOUNT, name: '00000000' }], broken: 1 });
  expect((await journal.read(ACCOUNT))?.observations).toHaveLength(2);
  await journal.record(pageEntry(A, FACTS, 5));
  expect(await journal.accounts()).toMatchObject({ accounts: [{ id: ACCOUNT, name: 'Contoso' }], broken: 0 });
  const { stores } = JSON.parse((await journal.export(0)).json);
  expect(stores.quarantine).toEqual([{ at: 5, store: 'accounts', record: { id: ACCOUNT, names: 'Contoso' } }]);
  await journal.close();
});

test('an account whose record is gone is found again through its observations', async () => {
  const { name, journal } = await journalWithFacts();
  const db = await openDB(name);
  await db.clear('accounts');
  db.close();
  expect((await journal.accounts()).accounts.map((a) => a.id)).toEqual([ACCOUNT]);
  expect((await journal.read(ACCOUNT))?.observations).toHaveLength(2);
  await journal.close();
});

test('a damaged list or log line does not hide the others', async () => {
  const { name, journal } = await journalWithFacts();
  const lists = [
    { kind: 'customer' as const, whole: true, ids: ['a'] },
    { kind: 'distributor' as const, whole: true, ids: ['b'] },
  ];
  await journal.record({ ...pageEntry(A, {}, 2), lists });
  await tamper(name, 'lists', (record) => ({ ...record, ids: 'a' }), [ACCOUNT, 'customer']);
  expect(await journal.read(ACCOUNT)).toMatchObject({ lists: [{ kind: 'distributor' }], broken: 1 });
  await journal.log({ at: 1, code: 'a', detail: '' });
  await journal.log({ at: 2, code: 'b', detail: '' });
  const db = await openDB(name);
  await db.put('log', { at: 'now' }, (await db.getAllKeys('log'))[0]);
  db.close();
  expect((await journal.logged()).map((line) => line.code)).toEqual(['b']);
  await journal.close();
});

test('whatever stands in the database, the checks do not throw and pass nothing by accident', () => {
  fc.assert(
    fc.property(fc.anything(), (junk) => {
      for (const check of [isObservationRecord, isIdentity, isListRecord, isLogLine]) expect(check(junk)).toBe(false);
    }),
  );
});
