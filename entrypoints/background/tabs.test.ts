import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { tenant } from '../../lib/journal/testing';
import { good, HOME_URL, LEGAL_URL, legalInfo, legalPage, makeTestWorker } from './testing';

const A = { tenantId: tenant(1), name: 'Contoso' };
const ACCOUNT_A = `t:${tenant(1)}`;
const PENDING = { 'account.name': 'Contoso', 'verification.status': 'pending' } as const;

test('a visit that is forgotten says so until its page is looked at again', async () => {
  const { portal } = makeTestWorker();
  for (let i = 0; i < 9; i += 1) expect(good(await portal(legalInfo(A, PENDING, `v${i}`))).unknownVisit).toBeUndefined();
  expect(good(await portal({ type: 'portal.view', visit: 'v0' }))).toMatchObject({ unknownVisit: true, account: null });
  expect(good(await portal({ type: 'portal.view', visit: 'v8' })).unknownVisit).toBeUndefined();
  await portal(legalInfo(A, PENDING, 'v0'));
  expect(good(await portal({ type: 'portal.view', visit: 'v0' })).account).toBe(ACCOUNT_A);
});

test('the same address loading anew is loading, not what stood there', async () => {
  const { portal, view, browser } = makeTestWorker();
  const line = async () => good(await view('popup', { type: 'view.get', tab: 7 })).page;
  browser.tabs.set(7, { id: 7, url: LEGAL_URL, status: 'complete' });
  await portal(legalInfo(A, PENDING));
  expect(await line()).toMatchObject({ state: 'ready', account: ACCOUNT_A });
  browser.tabs.set(7, { id: 7, url: LEGAL_URL, status: 'loading' });
  expect(await line()).toMatchObject({ id: 'unknown', state: 'loading', account: null });
  // The new document speaks before all of its pictures are there.
  await portal({ type: 'portal.hello', lang: 'en' });
  await portal(legalInfo(A, PENDING, 'v2'));
  expect(await line()).toMatchObject({ state: 'ready', account: ACCOUNT_A });
});

test('a tab closed while its words wait leaves nothing behind', async () => {
  const { portal, worker, browser } = makeTestWorker();
  const waiting = [
    portal({ type: 'portal.hello', lang: 'en' }),
    portal(legalInfo(A, PENDING)),
    portal({ type: 'portal.view', visit: 'v1' }),
  ];
  browser.tabs.delete(7);
  await worker.tabClosed(7);
  await Promise.all(waiting);
  expect((await browser.api.storage.session?.get(null)) ?? null).toEqual({});
});

test('the badge of a tab that left the portal keeps no number of the page it showed', async () => {
  const { portal, browser } = makeTestWorker();
  browser.tabs.set(8, { id: 8, url: HOME_URL });
  await portal(legalInfo(A, PENDING), 7);
  await portal(legalInfo({ tenantId: tenant(2), name: 'Fabrikam' }, { 'account.name': 'Fabrikam' }), 8);
  expect(browser.badge.get(7)?.title).toMatch(/^Contoso: /);
  browser.tabs.set(7, { id: 7 });
  await portal(legalInfo({ tenantId: tenant(2), name: 'Fabrikam' }, { 'account.name': 'Fabrikam' }, 'v2'), 8);
  expect(browser.badge.get(7)?.title).toMatch(/^Fabrikam: /);
});

test('a known page without anything to read says so, and which tasks it is the place for', async () => {
  const { portal, view } = makeTestWorker();
  await portal(legalInfo(A, PENDING));
  const page = { ...legalPage(), id: 'account.tenants', reads: false };
  expect(good(await portal({ type: 'portal.page', visit: 'v2', page }))).toMatchObject({
    account: null,
    ring: null,
    line: 'Nothing to read on this page',
  });
  expect(good(await view('popup', { type: 'view.get', tab: 7 })).page).toMatchObject({
    id: 'account.tenants',
    state: 'nothing',
    account: null,
  });
});
