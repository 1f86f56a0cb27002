import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Journal, makeJournal } from './index';
import { freshName, pageEntry, tenant } from './testing';

const T1 = `t:${tenant(1)}`;
const A = { tenantId: tenant(1), name: 'Contoso' };
const BY_NAME = { name: 'Contoso', domain: 'contoso.example' };
const D = 'd:contoso.example:Contoso';

let journal: Journal;
let name: string;
beforeEach(() => {
  name = freshName();
  journal = makeJournal(name);
});
afterEach(() => journal.close());

/** Shows these pages one after the other, one millisecond apart from 1 on. */
async function show(...pages: Parameters<typeof pageEntry>[0][]) {
  for (const [at, page] of pages.entries()) await journal.record(pageEntry(page, {}, at + 1));
}

describe('what proves an account', () => {
  test('is listed with since when, and why it was joined', async () => {
    await show(BY_NAME, { partnerId: '4001' }, { ...A, partnerId: '4001', domain: 'contoso.example' });
    expect(await journal.accountDetails()).toEqual([
      {
        id: T1,
        name: 'Contoso',
        provisional: false,
        lastSeenAt: 3,
        apart: [],
        parts: [
          { identity: T1, by: 'tenant', value: tenant(1), names: ['Contoso'], domains: ['contoso.example'], firstSeenAt: 3, lastSeenAt: 3 },
          {
            identity: D,
            by: 'name',
            value: 'Contoso',
            domain: 'contoso.example',
            names: [],
            domains: [],
            firstSeenAt: 1,
            lastSeenAt: 1,
            join: { why: 'nameAndDomain', at: 3 },
          },
          {
            identity: 'p:4001',
            by: 'partner',
            value: '4001',
            names: [],
            domains: [],
            firstSeenAt: 2,
            lastSeenAt: 3,
            join: { why: 'page', at: 3 },
          },
        ],
      },
    ]);
  });

  test('that came later and never stood alone is joined without a moment', async () => {
    await show(A, { name: 'Contoso' });
    const [account] = await journal.accountDetails();
    expect(account?.parts[1]).toMatchObject({ identity: 'n:Contoso', join: { why: 'name' } });
    expect(account?.parts[1]?.join?.at).toBeUndefined();
  });

  test('whose record was damaged says nothing of since when', async () => {
    await show(A);
    await journal.record(pageEntry(A, { 'account.name': 'Contoso' }, 2));
    const db = await openDB(name);
    await db.put('accounts', { id: T1 });
    db.close();
    expect((await journal.accountDetails())[0]?.parts[0]).not.toHaveProperty('firstSeenAt');
  });
});

describe('a join', () => {
  test('is told with both, and only since the moment asked for', async () => {
    await show(BY_NAME, { ...A, domain: 'contoso.example' });
    const join = {
      identity: D,
      known: { by: 'name', value: 'Contoso', domain: 'contoso.example' },
      account: T1,
      name: 'Contoso · 00000000',
      at: 2,
    };
    expect(await journal.joins(0)).toEqual([join]);
    expect(await journal.joins(2)).toEqual([]);
  });

  test('that undid itself is not told of', async () => {
    await show({ name: 'Contoso' }, A, { tenantId: tenant(2), name: 'Contoso' });
    expect(await journal.joins(0)).toEqual([]);
  });

  test('parted by the person is told of no more, and joined again when that is taken back', async () => {
    await show(BY_NAME, { ...A, domain: 'contoso.example' });
    await journal.keepApart(D, T1, 3);
    expect(await journal.joins(0)).toEqual([]);
    const parted = await journal.accountDetails();
    expect(parted.map(({ id }) => id).sort()).toEqual([D, T1].sort());
    expect(parted.find(({ id }) => id === D)?.apart).toEqual([
      { identity: D, known: { by: 'name', value: 'Contoso', domain: 'contoso.example' }, from: T1, fromName: 'Contoso · 00000000' },
    ]);
    await journal.keepApart(D, T1, 4, false);
    expect((await journal.accountDetails()).map(({ id, apart }) => [id, apart])).toEqual([[T1, []]]);
    expect((await journal.read(D))?.account).toBe(T1);
  });

  test('parted by the person stays parted when the other account gets another lead', async () => {
    await show({ name: 'Contoso' }, { partnerId: '4001', name: 'Contoso' });
    expect((await journal.read('n:Contoso'))?.account).toBe('p:4001');
    await journal.keepApart('n:Contoso', 'p:4001', 3);
    await journal.record(pageEntry({ ...A, partnerId: '4001' }, {}, 4));
    expect((await journal.read('p:4001'))?.account).toBe(T1);
    expect((await journal.read('n:Contoso'))?.account).toBe('n:Contoso');
  });

  test('is told of in spite of a damaged move beside it', async () => {
    await show(BY_NAME, { ...A, domain: 'contoso.example' });
    const db = await openDB(name);
    await db.add('moves', null);
    db.close();
    expect(await journal.joins(0)).toHaveLength(1);
    expect((await journal.export(9)).broken).toBe(1);
  });
});

test('what only followed another into its account was no account of its own, and is not told of', async () => {
  await show({ name: 'Contoso' }, BY_NAME, { ...A, domain: 'contoso.example' });
  expect((await journal.joins(0)).map(({ identity }) => identity)).toEqual([D]);
  expect((await journal.moves()).map(({ identity, into }) => [identity, into])).toContainEqual(['n:Contoso', T1]);
});
