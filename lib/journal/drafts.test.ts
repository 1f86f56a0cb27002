import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { makeJournal } from './index';
import { MIGRATIONS } from './schema';
import { freshName } from './testing';

/** How many are kept. */
const MOST_DRAFTS = 200;
const record = (id: string, savedAt: number, draft: unknown = { mail: 'customer-reseller' }) => ({ id, account: 't:a', savedAt, draft });

test('mails that were begun outlive the worker, the newest first, each once', async () => {
  const name = freshName();
  const journal = makeJournal(name);
  await journal.keepDraft(record('a', 1));
  await journal.keepDraft(record('b', 2));
  await journal.keepDraft(record('a', 3, { mail: 'thanks' }));
  await journal.close();
  const later = makeJournal(name);
  expect(await later.drafts()).toMatchObject([record('a', 3, { mail: 'thanks' }), record('b', 2)]);
  await later.forgetDrafts(['a', 'never there']);
  expect((await later.drafts()).map(({ id }) => id)).toEqual(['b']);
  expect((await later.export(1)).json).not.toContain('thanks');
  await later.close();
});

test('of too many the oldest go, never the one that is kept', async () => {
  const journal = makeJournal(freshName());
  for (let n = 1; n <= MOST_DRAFTS; n++) await journal.keepDraft(record(`d${n}`, n + 10));
  await journal.keepDraft(record('early', 1));
  const ids = (await journal.drafts()).map(({ id }) => id);
  expect(ids).toContain('early');
  await journal.keepDraft(record('new', 9999));
  const after = (await journal.drafts()).map(({ id }) => id);
  expect(after).toHaveLength(MOST_DRAFTS);
  expect(after).not.toContain('early');
  expect(after[0]).toBe('new');
  await journal.close();
});

test('a damaged record is left out and counted in the export', async () => {
  const name = freshName();
  const journal = makeJournal(name);
  await journal.keepDraft(record('a', 1));
  await journal.close();
  const db = await openDB(name);
  await db.put('drafts', { id: 'b', savedAt: 'yesterday' });
  db.close();
  const later = makeJournal(name);
  expect(await later.drafts()).toMatchObject([record('a', 1)]);
  expect((await later.export(1)).broken).toBe(1);
  await later.close();
});

test('a journal of the fifth version gets the store, with everything in it as it was', async () => {
  const name = freshName();
  const old = makeJournal(name, MIGRATIONS.slice(0, 5));
  await old.keep('settings', { theme: 'dark' });
  await old.close();
  const journal = makeJournal(name);
  expect(await journal.drafts()).toEqual([]);
  expect(await journal.kept('settings')).toEqual({ theme: 'dark' });
  await journal.close();
});
