import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { makeJournal, type PageEntry } from './index';
import { freshName, pageEntry, tenant } from './testing';

const A = { tenantId: tenant(1), name: 'Contoso' };
const ACCOUNT = `t:${tenant(1)}`;

/** Legal info as it was read with an imported map, or the shipped one. */
function read(status: 'pending' | 'rejected' | 'authorized', now: number, map?: number): PageEntry {
  const entry = pageEntry(A, { 'verification.status': status }, now);
  return { ...entry, page: { ...entry.page, ...(map !== undefined && { map }) } };
}
/** A list of customers read whole. */
const list = (ids: string[], now: number, map?: number): PageEntry => ({
  ...read('pending', now, map),
  readings: [],
  lists: [{ kind: 'customer', whole: true, ids }],
});
const live = async (journal: ReturnType<typeof makeJournal>) =>
  (await journal.read(ACCOUNT))?.observations.filter((o) => o.withdrawnAt === undefined).map((o) => o.value);

test('maps are kept in order, and one taken back is in use no more', async () => {
  const journal = makeJournal(freshName());
  const first = await journal.addMap('one', 1);
  const second = await journal.addMap('two', 2);
  expect((await journal.maps()).map(({ text }) => text)).toEqual(['one', 'two']);
  expect(await journal.withdrawMaps([second], 3)).toBe(0);
  expect(await journal.maps()).toEqual([{ seq: first, at: 1, text: 'one' }]);
  await expect(journal.withdrawMaps([99], 4)).rejects.toThrow('map');
});

test('what was read with a map goes with it and stays in the journal, all else stays as it was', async () => {
  const journal = makeJournal(freshName());
  const [one, two] = [await journal.addMap('one', 1), await journal.addMap('two', 1)];
  await journal.record(read('pending', 2));
  await journal.record(read('rejected', 3, one));
  await journal.record(read('authorized', 4, two));
  const before = journal.revision(ACCOUNT);
  expect(await journal.withdrawMaps([two], 5)).toBe(1);
  expect(journal.revision(ACCOUNT)).toBeGreaterThan(before);
  expect(await live(journal)).toEqual(['pending', 'rejected']);
  expect(await journal.withdrawMaps([one], 6)).toBe(1);
  expect(await live(journal)).toEqual(['pending']);
  expect((await journal.read(ACCOUNT))?.observations).toHaveLength(3);
});

test('a list read with a map gives way to the one before, and one without any before to none', async () => {
  const name = freshName();
  const journal = makeJournal(name);
  const map = await journal.addMap('one', 1);
  await journal.record(list(['a', 'b'], 2));
  await journal.record(list([], 3, map));
  expect((await journal.read(ACCOUNT))?.lists).toMatchObject([{ ids: [] }]);
  await journal.withdrawMaps([map], 4);
  expect((await journal.read(ACCOUNT))?.lists).toMatchObject([{ ids: ['a', 'b'], seenAt: 2 }]);

  const next = await journal.addMap('two', 5);
  await journal.record(list(['c'], 6, next));
  await journal.record(list(['d'], 7, next));
  await journal.withdrawMaps([next], 8);
  expect((await journal.read(ACCOUNT))?.lists).toEqual([]);
  await journal.close();
  const db = await openDB(name);
  expect(await db.count('quarantine')).toBe(1);
  db.close();
});

test('a damaged record is left out and exported as it is', async () => {
  const name = freshName();
  const journal = makeJournal(name);
  await journal.addMap('one', 1);
  const db = await openDB(name);
  await db.add('maps', { at: 'yesterday' });
  db.close();
  expect((await journal.maps()).map(({ text }) => text)).toEqual(['one']);
  const { json, broken } = await journal.export(9);
  expect(broken).toBe(1);
  expect(JSON.parse(json).stores.maps).toHaveLength(2);
});
