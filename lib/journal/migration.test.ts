import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { makeJournal } from './index';
import { MIGRATIONS, type Migration, STORES } from './schema';
import { freshName, pageEntry, tenant } from './testing';

const A = { tenantId: tenant(1), name: 'Contoso' };
const ACCOUNT = `t:${tenant(1)}`;
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
  expect([...db.objectStoreNames].sort()).toEqual([...STORES].sort());
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
