import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { makeJournal } from './index';
import { type JournalStore, MIGRATIONS, type Migration } from './schema';
import { freshName, pageEntry, tenant } from './testing';

const A = { tenantId: tenant(1), name: 'Contoso' };
const ACCOUNT = `t:${tenant(1)}`;
/** Every store of the schema; the compiler misses one that is not named here. */
const EVERY: Readonly<Record<JournalStore, true>> = {
  accounts: true,
  moves: true,
  observations: true,
  lists: true,
  kept: true,
  log: true,
  maps: true,
  reminders: true,
  directory: true,
  drafts: true,
  templates: true,
  invitations: true,
  mailings: true,
  mailingRows: true,
  quarantine: true,
};
/** A step as a later version may add one. */
const next: Migration = (_db, tx) => {
  tx.objectStore('observations').createIndex('later' as 'newest', ['seenAt']);
};

test('an empty journal gets every store', async () => {
  const name = freshName();
  const journal = makeJournal(name);
  await journal.accounts();
  await journal.close();
  const db = await openDB(name);
  expect(db.version).toBe(MIGRATIONS.length);
  expect([...db.objectStoreNames].sort()).toEqual(Object.keys(EVERY).sort());
  db.close();
});

test('an older journal is brought up to date with everything in it', async () => {
  const name = freshName();
  const old = makeJournal(name);
  await old.record(pageEntry(A, { 'verification.status': 'pending' }, 1));
  await old.close();
  const journal = makeJournal(name, [...MIGRATIONS, next]);
  expect((await journal.read(ACCOUNT))?.observations).toHaveLength(1);
  await journal.close();
  const db = await openDB(name);
  expect(db.version).toBe(MIGRATIONS.length + 1);
  expect([...db.transaction('observations').store.indexNames]).toContain('later');
  db.close();
});

test('the first version is brought up to date: lists vouch for nothing yet, accounts have no domain, damage stays', async () => {
  const name = freshName();
  const first = await openDB(name, 1, { upgrade: (db, _from, _to, tx) => void MIGRATIONS[0]?.(db as never, tx as never) });
  const identity = { id: ACCOUNT, names: ['Contoso'], tenants: [], apart: [], firstSeenAt: 1, lastSeenAt: 1 };
  const source = { kind: 'portal', page: 'customers.list', path: '/x', clues: [] };
  const seen = { account: ACCOUNT, fact: 'customer.name', subject: 'customer:a', value: 'A', seenAt: 1, lastSeenAt: 1, source };
  await first.put('accounts', identity);
  await first.put('accounts', { id: 'n:damaged' });
  await first.put('observations', seen);
  await first.put('lists', { account: ACCOUNT, kind: 'customer', whole: true, ids: ['a'], seenAt: 1 });
  first.close();

  const journal = makeJournal(name);
  expect(await journal.read(ACCOUNT)).toMatchObject({ broken: 0, lists: [{ ids: ['a'], seenAt: 1 }], observations: [{ lastSeenAt: 1 }] });
  expect(await journal.accounts()).toMatchObject({ broken: 1 });
  const readings = [{ fact: 'customer.name' as const, subject: { kind: 'customer' as const, id: 'a' }, value: 'A', clues: [] }];
  const lists = [{ kind: 'customer' as const, whole: true, ids: ['a'] }];
  await journal.record({ ...pageEntry({ ...A, domain: 'contoso.example' }, {}, 2), readings, lists });
  expect((await journal.read(ACCOUNT))?.observations).toMatchObject([{ seenAt: 1, lastSeenAt: 2 }]);
  await journal.close();
});

test('a step that fails later, too, leaves the older journal as it was and says why', async () => {
  const name = freshName();
  const old = makeJournal(name);
  await old.record(pageEntry(A, { 'verification.status': 'pending' }, 1));
  await old.close();
  const broken = makeJournal(name, [
    ...MIGRATIONS,
    async (_db, tx) => {
      await tx.objectStore('accounts').clear();
      throw new Error('a defect in the step');
    },
  ]);
  await expect(broken.accounts()).rejects.toMatchObject({ reason: 'open', message: expect.stringContaining('a defect in the step') });
  const again = makeJournal(name);
  expect((await again.read(ACCOUNT))?.observations).toHaveLength(1);
  await again.close();
});

test('a step that fails leaves the older journal as it was', async () => {
  const name = freshName();
  const old = makeJournal(name);
  await old.record(pageEntry(A, { 'verification.status': 'pending' }, 1));
  await old.close();
  const broken = makeJournal(name, [
    ...MIGRATIONS,
    () => {
      throw new Error('a defect in the step');
    },
  ]);
  await expect(broken.accounts()).rejects.toMatchObject({ reason: 'open' });
  const again = makeJournal(name);
  expect((await again.read(ACCOUNT))?.observations).toHaveLength(1);
  await again.close();
});

test('a newer journal is refused, stays as it is, and can still be exported', async () => {
  const name = freshName();
  const newer = makeJournal(name, [...MIGRATIONS, next]);
  await newer.record(pageEntry(A, { 'verification.status': 'pending' }, 1));
  await newer.close();
  const journal = makeJournal(name);
  await expect(journal.accounts()).rejects.toMatchObject({ name: 'JournalError', reason: 'newer' });
  await expect(journal.record(pageEntry(A, { 'verification.status': 'rejected' }, 2))).rejects.toMatchObject({ reason: 'newer' });
  const file = JSON.parse((await journal.export(0)).json);
  expect(file).toMatchObject({ version: MIGRATIONS.length + 1, stores: { observations: [{ value: 'pending' }] } });
  expect(file.problems[0]).toContain('VersionError');
  const reopened = makeJournal(name, [...MIGRATIONS, next]);
  expect((await reopened.read(ACCOUNT))?.observations).toHaveLength(1);
  await reopened.close();
});

test('an open journal makes way for a newer copy of the extension', async () => {
  const name = freshName();
  const older = makeJournal(name);
  await older.record(pageEntry(A, {}, 1));
  const newer = makeJournal(name, [...MIGRATIONS, next]);
  expect((await newer.accounts()).accounts).toHaveLength(1);
  await expect(older.accounts()).rejects.toMatchObject({ reason: 'newer' });
  await newer.close();
});

test('an export where nothing was ever kept is an empty file and leaves nothing behind', async () => {
  const name = freshName();
  const journal = makeJournal(name, [
    () => {
      throw new Error('does not open');
    },
  ]);
  const { json, broken } = await journal.export(0);
  expect(JSON.parse(json)).toMatchObject({ version: 0, stores: {} });
  expect(broken).toBe(0);
  expect((await indexedDB.databases()).map((db) => db.name)).not.toContain(name);
});

test('the version before imported maps is brought up to date with everything in it, and has none', async () => {
  const name = freshName();
  const second = await openDB(name, 2, {
    upgrade: async (db, _from, _to, tx) => {
      for (const step of MIGRATIONS.slice(0, 2)) await step(db as never, tx as never);
    },
  });
  const identity = { id: ACCOUNT, names: ['Contoso'], domains: [], tenants: [], apart: [], firstSeenAt: 1, lastSeenAt: 1 };
  const source = { kind: 'portal', page: 'account.legalInfo', path: '/x', clues: [] };
  await second.put('accounts', identity);
  await second.put('observations', { account: ACCOUNT, fact: 'account.name', subject: '', value: 'A', seenAt: 1, lastSeenAt: 1, source });
  expect([...second.objectStoreNames]).not.toContain('maps');
  second.close();
  const journal = makeJournal(name);
  expect(await journal.maps()).toEqual([]);
  expect(await journal.addMap('a text', 5)).toBe(1);
  expect(await journal.maps()).toEqual([{ seq: 1, at: 5, text: 'a text' }]);
  expect(await journal.read(ACCOUNT)).toMatchObject({ broken: 0, observations: [{ value: 'A' }] });
  await journal.close();
});

test('the version before the log of invitations keeps everything, and gets an empty log', async () => {
  const name = freshName();
  const fifth = await openDB(name, 5, {
    upgrade: async (db, _from, _to, tx) => {
      for (const step of MIGRATIONS.slice(0, 5)) await step(db as never, tx as never);
    },
  });
  await fifth.add('directory', { change: 1, kind: 'edit', at: 1, id: 'own:1', entry: { name: 'Kept' } });
  expect([...fifth.objectStoreNames]).not.toContain('invitations');
  fifth.close();
  const journal = makeJournal(name);
  expect((await journal.directory()).entries).toEqual([{ id: 'own:1', entry: { name: 'Kept' } }]);
  expect(await journal.invitations()).toEqual({ entries: [], broken: 0 });
  await journal.close();
});
