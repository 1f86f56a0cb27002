import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { makeJournal } from '../../lib/journal';
import { freshName } from '../../lib/journal/testing';
import { distributor, LINK } from '../../lib/rules/distributors/testing/made-up';
import { good, legalInfo, legalReading, look, makeTestWorker } from './testing';

const A = { tenantId: '11111111-1111-4111-8111-111111111111', name: 'Contoso' };
const B = { tenantId: '22222222-2222-4222-8222-222222222222', name: 'Fabrikam' };
const entry = distributor({ markets: ['AU'], links: [{ country: 'AU', url: LINK }], topics: { training: 'weekly' } });

describe('the directory', () => {
  test('is kept, read after a restart, and taken back; every screen hears of it', async () => {
    const name = freshName();
    const first = makeTestWorker({ name });
    const { change } = good(await first.view('desk', { type: 'directory.put', kind: 'edit', entries: [entry] }));
    expect(first.browser.pushes.filter(({ to }) => to === 'views')).toHaveLength(1);
    await first.journal.close();
    const { view } = makeTestWorker({ name });
    expect(good(await view('desk', { type: 'directory.get' }))).toEqual({
      own: [{ id: 'own:1', distributor: entry }],
      changes: [{ change, kind: 'edit', at: expect.any(Number), count: 1 }],
      broken: 0,
      chosen: [],
    });
    const gone = good(await view('desk', { type: 'directory.delete', ids: ['own:1', 'own:1'] }));
    expect(good(await view('desk', { type: 'directory.get' })).own).toEqual([{ id: 'own:1', distributor: null }]);
    expect(good(await view('desk', { type: 'directory.undo', change: gone.change }))).toEqual({ count: 1 });
    expect(good(await view('desk', { type: 'directory.get' })).own).toEqual([{ id: 'own:1', distributor: entry }]);
    expect(await view('desk', { type: 'directory.undo', change: 99 })).toMatchObject({ ok: false });
  });

  test.each([
    ['an entry with a link that is none', [{ ...entry, links: [{ country: 'AU', url: 'https://example.com' }] }]],
    ['an entry without a name', [{ ...entry, name: '--' }]],
    ['two entries of one id', [entry, entry]],
    ['an id of a sighting', [{ ...entry, id: 'seen:x' }]],
    ['a country that is none', [{ ...entry, markets: ['xx'] }]],
    ['a part that no entry has', [{ ...entry, more: 1 } as never]],
  ])('refuses %s, and the good ones with it', async (_, bad) => {
    const { view } = makeTestWorker();
    const sound = distributor({ id: 'own:2', name: 'Sound' });
    expect(await view('desk', { type: 'directory.put', kind: 'import', entries: [sound, ...bad] })).toMatchObject({
      ok: false,
      error: { code: 'shape' },
    });
    expect(good(await view('desk', { type: 'directory.get' })).own).toEqual([]);
  });

  test('takes five thousand at once, and all of them back', async () => {
    const { view } = makeTestWorker();
    const many = Array.from({ length: 5_000 }, (_, n) => distributor({ id: `own:${n}`, name: `Distributor ${n}` }));
    const { change } = good(await view('desk', { type: 'directory.put', kind: 'import', entries: many }));
    expect(good(await view('desk', { type: 'directory.get' })).own).toHaveLength(5_000);
    expect(good(await view('desk', { type: 'directory.undo', change }))).toEqual({ count: 5_000 });
    expect(good(await view('desk', { type: 'directory.get' })).own).toEqual([]);
  }, 30_000);

  test('leaves out what cannot be read, and says how much', async () => {
    const name = freshName();
    const journal = makeJournal(name);
    await journal.writeDirectory(
      'edit',
      [
        { id: 'own:1', entry },
        { id: 'own:2', entry: { name: 7 } },
        { id: 'own:3', entry },
      ],
      1,
    );
    const db = await openDB(name);
    await db.add('directory', 'damaged');
    db.close();
    const { view } = makeTestWorker({ name });
    expect(good(await view('desk', { type: 'directory.get' }))).toMatchObject({ own: [{ id: 'own:1' }], broken: 3 });
    await journal.close();
  });

  test('is for the desk alone', async () => {
    const { view, panel } = makeTestWorker();
    expect(await view('popup', { type: 'directory.get' })).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(await panel({ type: 'directory.get' })).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(await view('popup', { type: 'customers.get', account: 'a:b' })).toMatchObject({ ok: false, error: { code: 'refused' } });
  });
});

describe('choosing', () => {
  test('belongs to one account, and outlives its joining another', async () => {
    const { portal, view, journal } = makeTestWorker();
    for (const [account, visit] of [
      [A, 'v1'],
      [B, 'v2'],
    ] as const)
      good(await portal(legalInfo(account, {}, visit), 7));
    const [a, b] = [`t:${A.tenantId}`, `t:${B.tenantId}`];
    expect(good(await view('desk', { type: 'directory.choose', account: a, id: 'pax8', chosen: true }))).toEqual({ chosen: ['pax8'] });
    expect(good(await view('desk', { type: 'directory.choose', account: a, id: 'also', chosen: true }))).toEqual({
      chosen: ['pax8', 'also'],
    });
    expect(good(await view('desk', { type: 'directory.choose', account: a, id: 'pax8', chosen: false }))).toEqual({ chosen: ['also'] });
    expect(good(await view('desk', { type: 'directory.get', account: a })).chosen).toEqual(['also']);
    expect(good(await view('desk', { type: 'directory.get', account: b })).chosen).toEqual([]);
    expect(await view('desk', { type: 'directory.choose', account: 'p:999999', id: 'x', chosen: true })).toMatchObject({
      ok: false,
      error: { code: 'unknown-account' },
    });
    await journal.close();
  });
});

describe('the customers that were seen', () => {
  const page = (account: typeof A, ids: string[], whole: boolean, visit: string) => {
    const reading = legalReading(account, {});
    reading.page = { ...reading.page, id: 'customers.list', tab: undefined };
    reading.readings = ids.flatMap((id) => {
      const of = { subject: { kind: 'customer' as const, id }, clues: [] };
      return [
        { fact: 'customer.listed' as const, value: true, ...of },
        { fact: 'customer.name' as const, value: `Customer ${id.at(-1)}`, ...of },
        { fact: 'customer.domain' as const, value: `c${id.at(-1)}.example`, ...of },
      ];
    });
    reading.lists = [{ kind: 'customer', whole, ids }];
    return look(reading, visit);
  };
  const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

  test('are those of one account, and the list counts as whole only where it was read whole', async () => {
    const { portal, view, clock } = makeTestWorker();
    good(await portal(page(A, [id(1), id(2)], false, 'v1')));
    clock.now += 60_000;
    good(await portal(page(B, [id(3)], true, 'v2')));
    const a = good(await view('desk', { type: 'customers.get', account: `t:${A.tenantId}` }));
    expect(a).toMatchObject({
      cut: false,
      customers: [{ id: id(1), name: 'Customer 1', domain: 'c1.example', listed: true }, { id: id(2) }],
    });
    expect(a.wholeAt).toBeUndefined();
    expect(good(await view('desk', { type: 'customers.get', account: `t:${B.tenantId}` }))).toMatchObject({
      wholeAt: clock.now,
      customers: [{ id: id(3) }],
    });
    clock.now += 60_000;
    good(await portal(page(A, [id(2)], true, 'v3')));
    const later = good(await view('desk', { type: 'customers.get', account: `t:${A.tenantId}` }));
    expect(later.wholeAt).toBe(clock.now);
    expect(later.customers.map(({ listed }) => listed)).toEqual([false, true]);
    expect(await view('desk', { type: 'customers.get', account: 'p:999999' })).toMatchObject({ ok: false });
  });
});
