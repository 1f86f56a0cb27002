import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { tenant } from '../../lib/journal/testing';
import { good, legalInfo, makeTestWorker } from './testing';

const A = { tenantId: tenant(1), name: 'Contoso' };
const ACCOUNT_A = `t:${tenant(1)}`;
const PENDING = { 'account.name': 'Contoso', 'verification.status': 'pending' } as const;

afterEach(() => vi.restoreAllMocks());

const fillDisk = () =>
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });

test('a look that the disk has no room for is said, logged, and kept when it is given again', async () => {
  const { portal, view, journal } = makeTestWorker();
  fillDisk();
  const answer = good(await portal(legalInfo(A, PENDING)));
  const said = { account: null, ring: null, tone: 'stop', line: 'Disk full: this page was not kept' };
  expect(answer).toMatchObject(said);
  expect(answer.looked).toBeUndefined();
  expect(good(await portal({ type: 'portal.view', visit: 'v1' }))).toMatchObject(said);
  expect(good(await view('popup', { type: 'view.get', tab: 7 })).page).toMatchObject({ state: 'notKept', account: null, tasks: [] });
  vi.restoreAllMocks();
  expect((await journal.accounts()).accounts).toEqual([]);
  expect(good(await portal(legalInfo(A, PENDING)))).toMatchObject({ account: ACCOUNT_A, looked: { read: true, account: 'Contoso' } });
  expect(good(await portal({ type: 'portal.view', visit: 'v1' })).account).toBe(ACCOUNT_A);
});

test('what an earlier look of the visit proved is not shown beside a later one that was not kept', async () => {
  const { portal, view } = makeTestWorker();
  await portal(legalInfo(A, PENDING));
  fillDisk();
  expect(good(await portal(legalInfo(A, { 'agreement.mpa': 'accepted' })))).toMatchObject({ account: null, tone: 'stop' });
  expect(good(await view('popup', { type: 'view.get', tab: 7 })).page).toMatchObject({ state: 'notKept', account: null });
});

test('a journal that breaks is on the badge of every tab', async () => {
  const { portal, worker, browser, journal } = makeTestWorker();
  await portal(legalInfo(A, PENDING));
  await journal.close();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'UnknownError');
  });
  await worker.alarm('new-day');
  expect([browser.badge.get(7)?.text, browser.badge.get(undefined)?.text]).toEqual(['!', '!']);
});
