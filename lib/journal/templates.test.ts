import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { makeJournal } from './index';
import { MIGRATIONS } from './schema';
import { freshName } from './testing';

const one = (id: string, content: unknown) => [{ id, content }];

test('versions stand in order; what is taken back leaves those before it', async () => {
  const journal = makeJournal(freshName());
  const [first] = await journal.writeTemplates(one('a', 'first'), 1);
  const [second] = await journal.writeTemplates(one('a', 'second'), 2);
  const [gone] = await journal.writeTemplates(one('a', null), 3);
  expect((await journal.templates()).versions.map(({ seq, content }) => [seq, content])).toEqual([
    [first, 'first'],
    [second, 'second'],
    [gone, null],
  ]);
  await journal.undoTemplates([gone!], 4);
  expect((await journal.templates()).versions.map(({ content }) => content)).toEqual(['first', 'second']);
  await expect(journal.undoTemplates([gone!], 5)).rejects.toThrow();
  await journal.close();
});

test('several are taken back together or not at all', async () => {
  const journal = makeJournal(freshName());
  const seqs = await journal.writeTemplates([...one('a', 1), ...one('b', 2)], 1);
  await expect(journal.undoTemplates([...seqs, 99], 2)).rejects.toThrow();
  expect((await journal.templates()).versions).toHaveLength(2);
  await journal.undoTemplates(seqs, 3);
  expect((await journal.templates()).versions).toEqual([]);
  await journal.close();
});

test('a damaged record is left out and counted, in the export too', async () => {
  const name = freshName();
  const journal = makeJournal(name);
  await journal.writeTemplates(one('a', 'x'), 1);
  const db = await openDB(name);
  await db.put('templates', { seq: 7, id: 5, at: 1 });
  db.close();
  expect(await journal.templates()).toMatchObject({ versions: [{ id: 'a' }], broken: 1 });
  expect((await journal.export(1)).broken).toBe(1);
  await journal.close();
});

test('a journal of version 5 gets the store, with everything in it', async () => {
  const name = freshName();
  const old = makeJournal(name, MIGRATIONS.slice(0, 5));
  await old.keep('a setting', 'kept');
  await old.close();
  const journal = makeJournal(name);
  expect(await journal.kept('a setting')).toBe('kept');
  expect(await journal.templates()).toEqual({ versions: [], broken: 0 });
  await journal.close();
});

test('whatever is written and taken back, the newest that stands counts', async () => {
  const step = fc.oneof(fc.record({ put: fc.constantFrom('a', 'b'), gone: fc.boolean() }), fc.record({ undo: fc.nat(6) }));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
      const journal = makeJournal(freshName());
      const model: { seq: number; id: string; content: unknown; live: boolean }[] = [];
      for (const [at, now] of steps.entries()) {
        if ('put' in now) {
          const content = now.gone ? null : at;
          const [seq] = await journal.writeTemplates(one(now.put, content), at);
          model.push({ seq: seq!, id: now.put, content, live: true });
        } else {
          const known = model[now.undo];
          const undone = journal.undoTemplates([known?.seq ?? 1000], at);
          if (known?.live) await undone;
          else await expect(undone).rejects.toThrow();
          if (known) known.live = false;
        }
      }
      const expected = model.filter(({ live }) => live).map(({ seq, content }) => [seq, content]);
      expect((await journal.templates()).versions.map(({ seq, content }) => [seq, content])).toEqual(expected);
      await journal.close();
    }),
    { numRuns: 30 },
  );
});
