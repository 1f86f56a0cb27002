import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { tenant } from '../../lib/journal/testing';
import { good, legalInfo, makeTestWorker } from './testing';

const T1 = `t:${tenant(1)}`;
const NAME = 'd:contoso.example:Contoso';
const BY_NAME = { name: 'Contoso', domain: 'contoso.example' };
const BY_ID = { ...BY_NAME, tenantId: tenant(1) };
const PENDING = { 'verification.status': 'pending' } as const;

/** A page that shows a name alone, then one that shows the tenant as well. */
async function joined() {
  const clock = { now: Date.UTC(2026, 10, 20, 9) };
  const made = makeTestWorker({ clock, now: () => ++clock.now });
  await made.portal(legalInfo(BY_NAME, PENDING, 'v1'));
  await made.portal(legalInfo(BY_ID, { 'account.name': 'Contoso' }, 'v2'));
  const state = async () => good(await made.view('popup', { type: 'view.get' }));
  const part = (apart: boolean, from: 'popup' | 'desk' = 'popup') =>
    made.view(from, { type: 'account.apart', identity: NAME, account: T1, apart });
  return { ...made, clock, state, part };
}

test('that two accounts turned out to be one is told, until the person has seen it', async () => {
  const { state, view, clock, browser } = await joined();
  const { joins } = await state();
  expect(joins).toMatchObject([{ identity: NAME, known: { by: 'name', value: 'Contoso' }, account: T1, name: 'Contoso · 00000000' }]);
  const pushes = browser.pushes.length;
  good(await view('popup', { type: 'joins.seen', at: clock.now }));
  expect(browser.pushes.length).toBeGreaterThan(pushes);
  expect((await state()).joins).toBeUndefined();
});

test('one account that was one from the beginning is nothing to tell', async () => {
  const { portal, view } = makeTestWorker();
  await portal(legalInfo(BY_ID, PENDING));
  expect(good(await view('popup', { type: 'view.get' })).joins).toBeUndefined();
});

test('kept apart, each has its own facts again, and the way back joins them', async () => {
  const { part, view, state } = await joined();
  const facts = async (account: string) =>
    Object.values(good(await view('desk', { type: 'view.get', account })).assessment?.tasks ?? {}).flatMap((task) =>
      task.evidence.map(({ fact }) => fact),
    );
  expect(await facts(T1)).toContain('verification.status');
  good(await part(true));
  expect((await state()).joins).toBeUndefined();
  expect(await facts(T1)).not.toContain('verification.status');
  expect(await facts(NAME)).toContain('verification.status');
  const listed = good(await view('desk', { type: 'accounts.get' }));
  expect(listed.find(({ id }) => id === NAME)?.apart).toMatchObject([{ identity: NAME, from: T1 }]);
  good(await part(false));
  expect(good(await view('desk', { type: 'accounts.get' }))).toHaveLength(1);
  expect(await facts(NAME)).toContain('verification.status');
});

test('a page of what was parted is read anew before anything is shown for it', async () => {
  const { part, portal } = await joined();
  good(await portal(legalInfo(BY_NAME, PENDING, 'v3')));
  expect(good(await portal({ type: 'portal.view', visit: 'v3' })).account).toBe(T1);
  good(await part(true));
  expect(good(await portal({ type: 'portal.view', visit: 'v3' }))).toMatchObject({ account: null, ring: null, unknownVisit: true });
  expect(good(await portal(legalInfo(BY_NAME, PENDING, 'v3'))).account).toBe(NAME);
});

test('only what was joined can be parted, and only from popup and desk', async () => {
  const { view, panel, portal, state } = await joined();
  const wrong = [
    { identity: T1, account: T1 },
    { identity: NAME, account: `t:${tenant(2)}` },
    { identity: 'n:Nobody', account: T1 },
  ];
  for (const one of wrong)
    expect(await view('desk', { type: 'account.apart', ...one, apart: true })).toMatchObject({ error: { code: 'unknown-account' } });
  const pairing = good(await portal({ type: 'portal.pair' })).pairing;
  const asked = { type: 'account.apart', identity: NAME, account: T1, apart: true, pairing } as const;
  expect(await panel(asked)).toMatchObject({ ok: false, error: { code: 'refused' } });
  expect(await view('popup', { type: 'accounts.get' })).toMatchObject({ ok: false, error: { code: 'refused' } });
  expect((await state()).joins).toHaveLength(1);
});
