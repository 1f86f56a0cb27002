import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { tenant } from '../../lib/journal/testing';
import { good, HOME_URL, legalInfo, legalPage, makeTestWorker } from './testing';

const A = { tenantId: tenant(1), name: 'Contoso' };
const B = { tenantId: tenant(2), name: 'Fabrikam' };
const ACCOUNT_A = `t:${tenant(1)}`;
const ACCOUNT_B = `t:${tenant(2)}`;
const PENDING = { 'account.name': 'Contoso', 'verification.status': 'pending' } as const;
const OF_B = { 'account.name': 'Fabrikam', 'verification.status': 'rejected' } as const;

/** Tab 7 shows A; later tab 8 shows B in front; the clock goes on by itself. */
async function twoTabs() {
  const clock = { now: Date.UTC(2026, 10, 20, 9) };
  const made = makeTestWorker({ clock, now: () => ++clock.now });
  made.browser.tabs.set(8, { id: 8, url: HOME_URL });
  await made.portal(legalInfo(A, PENDING), 7);
  await made.portal(legalInfo(B, OF_B), 8);
  const pairing = good(await made.portal({ type: 'portal.pair' }, 7)).pairing;
  const shown = {
    panel: async () => good(await made.panel({ type: 'view.get', pairing }, 7)).account,
    popup: async (tab: number) => good(await made.view('popup', { type: 'view.get', tab })).account,
    desk: async () => good(await made.view('desk', { type: 'view.get' })).account,
  };
  return { ...made, shown };
}

test('a page of another account opened in another tab later changes nothing beside this page', async () => {
  const { shown } = await twoTabs();
  expect(await shown.panel()).toBe(ACCOUNT_A);
  expect(await shown.popup(7)).toBe(ACCOUNT_A);
  expect(await shown.popup(8)).toBe(ACCOUNT_B);
  expect(await shown.desk()).toBe(ACCOUNT_B);
});

test('a choice of the person stands above the page in the popup, never in the panel', async () => {
  const { shown, view } = await twoTabs();
  good(await view('desk', { type: 'account.select', account: ACCOUNT_B }));
  expect(await shown.popup(7)).toBe(ACCOUNT_B);
  expect(await shown.panel()).toBe(ACCOUNT_A);
});

test('a page whose account changes in place is shown under the new one', async () => {
  const { shown, portal } = await twoTabs();
  expect(good(await portal(legalInfo(B, OF_B), 7)).account).toBe(ACCOUNT_B);
  expect(await shown.panel()).toBe(ACCOUNT_B);
  expect(await shown.popup(7)).toBe(ACCOUNT_B);
  expect(await shown.desk()).toBe(ACCOUNT_B);
});

test('a moment of loading within one visit does not overrule the person', async () => {
  const { shown, portal, view } = await twoTabs();
  good(await view('popup', { type: 'account.select', account: ACCOUNT_B }));
  await portal({ type: 'portal.page', visit: 'v1', page: legalPage('loading') }, 7);
  await portal(legalInfo(A, PENDING), 7);
  expect(await shown.popup(7)).toBe(ACCOUNT_B);
  expect(await shown.desk()).toBe(ACCOUNT_B);
});

test('choosing an account in the portal’s own picker opens it anew', async () => {
  const { shown, portal, view } = await twoTabs();
  good(await view('popup', { type: 'account.select', account: ACCOUNT_B }));
  await portal({ type: 'portal.page', visit: 'v1', page: legalPage('accountPicker') }, 7);
  await portal(legalInfo(A, PENDING), 7);
  expect(await shown.popup(7)).toBe(ACCOUNT_A);
  expect(await shown.desk()).toBe(ACCOUNT_A);
});

test('content that changed before the bar did is taken back from the account it was filed under', async () => {
  const { portal, journal, view, clock } = makeTestWorker();
  await portal(legalInfo(A, PENDING, 'v0'));
  clock.now += 60_000;
  await portal(legalInfo(A, { ...PENDING, 'verification.status': 'rejected' }, 'v1'));
  clock.now += 2000;
  // The watcher begins a new visit when the bar changes; the document and the page in it are the same.
  await portal({ type: 'portal.page', visit: 'v2', page: legalPage('loading') });
  await portal(legalInfo(B, OF_B, 'v2'));
  const facts = async (account: string) => good(await view('desk', { type: 'view.get', account })).assessment?.tasks['verify.authorized'];
  expect((await facts(ACCOUNT_A))?.status).toBe('waiting');
  expect((await journal.read(ACCOUNT_A))?.observations.at(-1)).toMatchObject({ value: 'rejected', withdrawnAt: clock.now });
  expect((await journal.read(ACCOUNT_B))?.observations.every((o) => o.withdrawnAt === undefined)).toBe(true);
  expect(good(await view('desk', { type: 'log.get' })).map((line) => line.code)).toContain('takenBack');
});

test.each([
  [
    'a document loaded anew',
    async ({ portal }: ReturnType<typeof makeTestWorker>) => void (await portal({ type: 'portal.hello', lang: 'en' })),
  ],
  [
    'another page',
    async ({ portal }: ReturnType<typeof makeTestWorker>) => {
      const elsewhere = { ...legalPage('loading'), id: 'home', path: '/dashboard/home' };
      await portal(
        legalInfo(A, { 'agreement.mpa': 'accepted' }, 'x', (reading) => Object.assign(reading.page, elsewhere, { state: 'ready' })),
      );
    },
  ],
])('%s takes nothing back', async (_, between) => {
  const made = makeTestWorker();
  await made.portal(legalInfo(A, PENDING));
  await between(made);
  await made.portal(legalInfo(B, OF_B, 'v2'));
  expect((await made.journal.read(ACCOUNT_A))?.observations.filter((o) => o.withdrawnAt !== undefined)).toEqual([]);
});

test('two companies of one name are told apart by who is signed in', async () => {
  const { portal, journal, browser } = makeTestWorker();
  browser.tabs.set(8, { id: 8, url: HOME_URL });
  await portal(legalInfo({ name: 'Contoso', partnerId: '111111', domain: 'contoso.example' }, { 'verification.status': 'authorized' }), 7);
  const other = good(await portal(legalInfo({ name: 'Contoso', domain: 'contoso.test' }, { 'verification.status': 'rejected' }), 8));
  expect(other.account).toBe('d:contoso.test:Contoso');
  expect((await journal.read('p:111111'))?.observations.map((o) => o.value)).toEqual(['authorized']);
});

/** Pages at another address that prove no account. */
const UNPROVED = {
  'a page not known': { id: 'unknown', state: 'ready' },
  'a page without reader': { id: 'support.list', state: 'ready', reads: false },
  'a page that loads': { id: 'home', state: 'loading' },
  'a page of no access': { id: 'home', state: 'noAccess' },
} as const;

describe.each(Object.entries(UNPROVED))('beside %s', (_, change) => {
  const told = { type: 'portal.page', visit: 'v9', page: { ...legalPage('loading'), path: '/x', ...change } } as const;

  test('none of several accounts is shown, and nothing can be ticked for one', async () => {
    const { portal, panel } = await twoTabs();
    await portal(told, 7);
    const pairing = good(await portal({ type: 'portal.pair' }, 7)).pairing;
    const state = good(await panel({ type: 'view.get', pairing }, 7));
    expect(state).toMatchObject({ account: null, assessment: null, undoable: [], said: {}, page: { account: null } });
    expect(state.accounts).toHaveLength(2);
  });

  test('the only account is shown, and not as the page’s', async () => {
    const { portal, panel } = makeTestWorker();
    await portal(legalInfo(A, PENDING), 7);
    await portal(told, 7);
    const pairing = good(await portal({ type: 'portal.pair' }, 7)).pairing;
    expect(good(await panel({ type: 'view.get', pairing }, 7))).toMatchObject({ account: ACCOUNT_A, page: { account: null } });
  });
});

test('while the page of the account loads more in place, the panel keeps that account', async () => {
  const { shown, portal } = await twoTabs();
  await portal({ type: 'portal.page', visit: 'v1', page: legalPage('loading') }, 7);
  expect(await shown.panel()).toBe(ACCOUNT_A);
  await portal({ type: 'portal.page', visit: 'v2', page: legalPage('loading') }, 7);
  expect(await shown.panel()).toBeNull();
});

test('a page whose bar cannot be read is of none of several accounts', async () => {
  const { shown, portal } = await twoTabs();
  await portal(legalInfo({}, { 'verification.status': 'pending' }, 'v9'), 7);
  expect(await shown.panel()).toBeNull();
  expect(await shown.popup(7)).not.toBeNull();
});
