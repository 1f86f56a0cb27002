import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { makeJournal } from './index';
import { MIGRATIONS } from './schema';
import { freshName } from './testing';

const entries = (...ids: string[]) => ids.map((id) => ({ id, entry: { id, name: id } }));

test('what is written counts, the newest of each id; what was taken out counts as that', async () => {
  const journal = makeJournal(freshName());
  expect(await journal.writeDirectory('import', entries('a', 'b'), 1)).toBe(1);
  expect(await journal.writeDirectory('edit', [{ id: 'a', entry: { id: 'a', name: 'A' } }], 2)).toBe(2);
  expect(await journal.writeDirectory('delete', [{ id: 'b', entry: null }], 3)).toBe(3);
  const { entries: now, changes, broken } = await journal.directory();
  expect(now).toEqual([
    { id: 'a', entry: { id: 'a', name: 'A' } },
    { id: 'b', entry: null },
  ]);
  expect(changes).toEqual([
    { change: 3, kind: 'delete', at: 3, count: 1 },
    { change: 2, kind: 'edit', at: 2, count: 1 },
    { change: 1, kind: 'import', at: 1, count: 2 },
  ]);
  expect(broken).toBe(0);
  await journal.close();
});

test('a change taken back leaves what stood before it and what came after it, and is taken back once only', async () => {
  const journal = makeJournal(freshName());
  const first = await journal.writeDirectory('import', entries('a', 'b'), 1);
  const second = await journal.writeDirectory('import', [{ id: 'a', entry: 'second' }], 2);
  await journal.writeDirectory('edit', [{ id: 'b', entry: 'third' }], 3);
  expect(await journal.undoDirectory(second, 4)).toBe(1);
  expect((await journal.directory()).entries).toEqual([
    { id: 'a', entry: { id: 'a', name: 'a' } },
    { id: 'b', entry: 'third' },
  ]);
  expect(await journal.undoDirectory(first, 5)).toBe(2);
  expect((await journal.directory()).entries).toEqual([{ id: 'b', entry: 'third' }]);
  await expect(journal.undoDirectory(first, 6)).rejects.toThrow('change');
  await expect(journal.undoDirectory(99, 6)).rejects.toThrow('change');
  expect(await journal.writeDirectory('edit', entries('c'), 7)).toBe(4);
  await journal.close();
});

test('an entry that cannot be kept leaves none of its change behind', async () => {
  const journal = makeJournal(freshName());
  await expect(journal.writeDirectory('import', [...entries('a'), { id: 'b', entry: () => 1 }], 1)).rejects.toThrow();
  expect((await journal.directory()).entries).toEqual([]);
  await journal.close();
});

test('a damaged record is left out, counted and exported as it is', async () => {
  const name = freshName();
  const journal = makeJournal(name);
  await journal.writeDirectory('import', entries('a'), 1);
  const db = await openDB(name);
  await db.add('directory', { change: 'x' });
  db.close();
  expect(await journal.directory()).toMatchObject({ entries: [{ id: 'a' }], broken: 1 });
  expect(await journal.writeDirectory('import', entries('b'), 2)).toBe(2);
  const { json, broken } = await journal.export(3);
  expect([JSON.parse(json).stores.directory.length, broken]).toEqual([3, 1]);
  await journal.close();
});

test('the version before the directory is brought up to date with everything in it, and has an empty one', async () => {
  const name = freshName();
  const before = MIGRATIONS.findIndex((step) => step.name === 'v5');
  expect(before).toBe(4);
  const old = await openDB(name, before, {
    upgrade: async (db, _from, _to, tx) => {
      for (const step of MIGRATIONS.slice(0, before)) await step(db as never, tx as never);
    },
  });
  await old.put('kept', 'kept', 'a setting');
  expect([...old.objectStoreNames]).not.toContain('directory');
  old.close();
  const journal = makeJournal(name);
  expect(await journal.kept('a setting')).toBe('kept');
  expect(await journal.directory()).toEqual({ entries: [], changes: [], broken: 0 });
  await journal.writeDirectory('edit', entries('a'), 1);
  expect((await journal.directory()).entries).toHaveLength(1);
  await journal.close();
});

test('whatever is written and taken back, what counts is the newest that stands', async () => {
  const step = fc.oneof(
    fc.record({ put: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }), gone: fc.boolean() }),
    fc.record({ undo: fc.nat(8) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const journal = makeJournal(freshName());
      const model: { change: number; ids: string[]; entry: unknown; live: boolean }[] = [];
      for (const [at, one] of steps.entries()) {
        if ('put' in one) {
          const entry = one.gone ? null : at;
          const change = await journal.writeDirectory(
            'edit',
            one.put.map((id) => ({ id, entry })),
            at,
          );
          expect(model.some((known) => known.change === change)).toBe(false);
          model.push({ change, ids: one.put, entry, live: true });
        } else {
          const known = model[one.undo];
          const undone = journal.undoDirectory(known?.change ?? 1000, at);
          if (known?.live) expect(await undone).toBe(known.ids.length);
          else await expect(undone).rejects.toThrow();
          if (known) known.live = false;
        }
      }
      const expected = new Map(model.filter(({ live }) => live).flatMap(({ ids, entry }) => ids.map((id) => [id, entry] as const)));
      expect(new Map((await journal.directory()).entries.map(({ id, entry }) => [id, entry]))).toEqual(expected);
      await journal.close();
    }),
    { numRuns: 40 },
  );
});
