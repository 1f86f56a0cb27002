import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { tenant } from '../../lib/journal/testing';
import { good, HOME_URL, legalInfo, legalPage, makeTestWorker } from './testing';

const A = { tenantId: tenant(1), name: 'Contoso' };
const ACCOUNT_A = `t:${tenant(1)}`;
const PENDING = { 'account.name': 'Contoso', 'verification.status': 'pending' } as const;
const never = () => new Promise<never>(() => {});

/** Two tabs of one account; whoever is told anything from now on answers nothing. */
async function silent() {
  const made = makeTestWorker();
  made.browser.tabs.set(8, { id: 8, url: HOME_URL });
  await made.portal(legalInfo(A, PENDING), 7);
  await made.portal(legalInfo(A, PENDING), 8);
  made.browser.api.tabs.sendMessage = never;
  made.browser.api.runtime.sendMessage = never;
  return made;
}

test('a tab that answers nothing, with a dialog open or asleep, holds up nobody', async () => {
  const { portal, view } = await silent();
  good(await view('popup', { type: 'person.tick', account: ACCOUNT_A, task: 'profile.support', value: true }));
  good(await portal(legalInfo(A, { 'verification.status': 'authorized' }), 7));
  good(await portal({ type: 'portal.page', visit: 'v1', page: legalPage() }, 7));
  expect(good(await portal({ type: 'portal.view', visit: 'v1' }, 7)).account).toBe(ACCOUNT_A);
});

test('a panel is answered and closed whether its tab hears it or not', async () => {
  const { portal, panel } = await silent();
  const { pairing } = good(await portal({ type: 'portal.pair' }));
  expect(good(await panel({ type: 'view.get', pairing })).account).toBe(ACCOUNT_A);
  expect(good(await panel({ type: 'panel.close', pairing }))).toEqual({ ok: true });
});

test('a new day is told to everyone without waiting for anyone', async () => {
  const { worker } = await silent();
  await expect(worker.alarm('new-day')).resolves.toBeUndefined();
});

test('a list that changed alone is told to the other tabs; the same again is not', async () => {
  const { portal, browser } = makeTestWorker();
  browser.tabs.set(8, { id: 8, url: HOME_URL });
  const customers = (ids: string[], visit: string) =>
    legalInfo(A, { 'account.name': 'Contoso' }, visit, (reading) => {
      reading.lists = [{ kind: 'customer', whole: true, ids }];
    });
  await portal(customers(['a', 'b'], 'v1'), 7);
  await portal(customers(['a', 'b'], 'w1'), 8);
  browser.pushes.length = 0;
  await portal(customers(['b', 'a'], 'v2'), 7);
  expect(browser.pushes.map((push) => push.to)).toEqual(['views']);
  await portal(customers(['a'], 'v3'), 7);
  expect(browser.pushes.map((push) => push.to)).toEqual(['views', 'views', 8]);
});

test('a panel in a frame is told by way of its tab', async () => {
  const { portal, panel, browser } = makeTestWorker();
  const { pairing } = good(await portal({ type: 'portal.pair' }));
  await panel({ type: 'view.get', pairing });
  await vi.waitFor(() => expect(browser.pushes).toHaveLength(1));
  await portal({ type: 'portal.page', visit: 'v1', page: legalPage() });
  await vi.waitFor(() => expect(browser.pushes.at(-1)).toEqual({ to: 7, message: { to: 'views', type: 'changed' } }));
});
