import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeJournal } from '../../lib/journal';
import { MIGRATIONS } from '../../lib/journal/schema';
import { freshName, tenant } from '../../lib/journal/testing';
import { NEW_DAY } from './new-day';
import { good, HOME_URL, ID, legalInfo, legalPage, makeBrowser, makeTestWorker } from './testing';

const A = { tenantId: tenant(1), name: 'Contoso' };
const B = { tenantId: tenant(2), name: 'Fabrikam' };
const ACCOUNT_A = `t:${tenant(1)}`;
const ACCOUNT_B = `t:${tenant(2)}`;
const PENDING = { 'account.name': 'Contoso', 'verification.status': 'pending' } as const;

afterEach(() => vi.restoreAllMocks());

describe('a page of the portal', () => {
  test('is kept before it is answered, and shown at once', async () => {
    const { portal, journal, view } = makeTestWorker();
    const launcher = good(await portal(legalInfo(A, PENDING)));
    expect((await journal.read(ACCOUNT_A))?.observations.map((o) => o.value)).toEqual(['Contoso', 'pending']);
    expect(launcher).toMatchObject({ account: ACCOUNT_A, ring: { of: 5 }, lang: 'en', dir: 'ltr', shown: true });
    expect(launcher.line).not.toMatch(/^headline\./);
    const state = good(await view('popup', { type: 'view.get', tab: 7 }));
    expect(state).toMatchObject({
      storage: { ok: true, setAside: 0 },
      account: ACCOUNT_A,
      page: { id: 'account.legalInfo', state: 'ready', tab: 'reseller', account: ACCOUNT_A },
      sample: false,
    });
    expect(state.page?.tasks.length).toBeGreaterThan(0);
    expect(state.assessment?.empty).toBe(false);
  });

  test('that does not say whose it is keeps nothing and shows no progress', async () => {
    const { portal, journal, view } = makeTestWorker();
    await portal(legalInfo(A, PENDING));
    const launcher = good(await portal(legalInfo({}, { 'verification.status': 'rejected' }, 'v2')));
    expect(launcher).toMatchObject({ account: null, ring: null, openPoints: 0, tone: 'unknown' });
    expect((await journal.read(ACCOUNT_A))?.observations).toHaveLength(2);
    expect(good(await view('popup', { type: 'view.get', tab: 7 })).page).toMatchObject({ account: null });
  });

  test('that is not ready is never read, whatever it holds', async () => {
    const { portal, journal } = makeTestWorker();
    const message = legalInfo(A, PENDING, 'v1', ({ page }) => {
      page.state = 'loading';
    });
    expect(good(await portal(message))).toMatchObject({ account: null, ring: null });
    expect((await journal.accounts()).accounts).toEqual([]);
  });

  test('leaves nothing of the last visit on screen', async () => {
    const { portal } = makeTestWorker();
    await portal(legalInfo(A, PENDING));
    expect(good(await portal({ type: 'portal.page', visit: 'v2', page: legalPage('loading') }))).toMatchObject({
      account: null,
      ring: null,
    });
    expect(good(await portal({ type: 'portal.view', visit: 'v3' }))).toMatchObject({ account: null, ring: null });
  });

  test('that is told and not read yet is not called read', async () => {
    const { portal, view } = makeTestWorker();
    const line = async () => good(await view('popup', { type: 'view.get', tab: 7 })).page;
    await portal({ type: 'portal.page', visit: 'v1', page: legalPage() });
    expect(await line()).toMatchObject({ id: 'account.legalInfo', state: 'loading', tasks: [] });
    await portal(legalInfo(A, {}));
    expect(await line()).toMatchObject({ id: 'account.legalInfo', state: 'ready' });
  });

  test('told again unchanged keeps its account; another verdict opens it again', async () => {
    const { portal } = makeTestWorker();
    await portal(legalInfo(A, PENDING));
    expect(good(await portal({ type: 'portal.page', visit: 'v1', page: legalPage() })).account).toBe(ACCOUNT_A);
    expect(good(await portal({ type: 'portal.page', visit: 'v1', page: legalPage('accountPicker') })).account).toBeNull();
    expect(good(await portal({ type: 'portal.page', visit: 'v1', page: legalPage() })).account).toBeNull();
  });

  test('out of the back/forward cache speaks again in its older visit', async () => {
    const { portal, view } = makeTestWorker();
    await portal(legalInfo(A, PENDING, 'v1'));
    await portal(legalInfo(B, { 'account.name': 'Fabrikam' }, 'v2'));
    expect(good(await portal({ type: 'portal.view', visit: 'v1' })).account).toBe(ACCOUNT_A);
    expect(good(await view('popup', { type: 'view.get', tab: 7 })).page?.account).toBe(ACCOUNT_A);
  });

  test('is loading for the popup while its address is newer than its last word', async () => {
    const { portal, view, browser } = makeTestWorker();
    await portal(legalInfo(A, PENDING));
    browser.tabs.set(7, { id: 7, url: HOME_URL });
    expect(good(await view('popup', { type: 'view.get', tab: 7 })).page).toMatchObject({ id: 'unknown', state: 'loading', account: null });
    browser.tabs.set(7, { id: 7 });
    expect(good(await view('popup', { type: 'view.get', tab: 7 })).page).toBeNull();
    browser.tabs.delete(7);
    expect(good(await view('popup', { type: 'view.get', tab: 7 })).page).toBeNull();
  });

  test('at its first word gets map and settings, and the page before it is gone', async () => {
    const { portal, view } = makeTestWorker();
    await portal(legalInfo(A, PENDING));
    expect(good(await portal({ type: 'portal.hello', lang: 'en' }))).toMatchObject({
      map: { version: 'test' },
      settings: { language: 'auto' },
    });
    expect(good(await view('popup', { type: 'view.get', tab: 7 })).page).toMatchObject({ state: 'loading' });
  });

  test('that shows one fact twice with two values proves neither', async () => {
    const { portal, journal, view } = makeTestWorker();
    await portal(legalInfo(A, PENDING, 'v1', ({ readings }) => readings.push({ ...readings[1]!, value: 'rejected' })));
    expect((await journal.read(ACCOUNT_A))?.observations.map((o) => o.fact)).toEqual(['account.name']);
    expect(good(await view('desk', { type: 'log.get' }))[0]?.code).toBe('conflict');
  });

  test('keeps where its launcher was put', async () => {
    const { portal } = makeTestWorker();
    const placement = { x: 0.2, y: 0.3, hidden: true };
    await portal({ type: 'portal.placed', page: 'account.legalInfo', placement });
    expect(good(await portal(legalInfo(A, PENDING))).placement).toEqual(placement);
  });
});

describe('announcements', () => {
  test('go to all views and to the other portal tabs, not to the one that asked', async () => {
    const { portal, browser } = makeTestWorker();
    browser.tabs.set(8, { id: 8, url: HOME_URL });
    await portal({ type: 'portal.hello', lang: 'en' }, 8);
    await portal(legalInfo(A, PENDING));
    expect(browser.pushes.map((push) => push.to)).toEqual(['views', 8]);
    expect(browser.pushes[1]?.message).toEqual({ to: 'all', type: 'changed' });
  });

  test('of what a person said go to every portal tab', async () => {
    const { portal, view, browser } = makeTestWorker();
    await portal(legalInfo(A, PENDING));
    browser.pushes.length = 0;
    await view('popup', { type: 'person.tick', account: ACCOUNT_A, task: 'profile.support', value: true });
    expect(browser.pushes.map((push) => push.to).sort()).toEqual([7, 'views']);
  });
});

describe('what a person says', () => {
  test('is kept, shown, and can be taken back', async () => {
    const { portal, view } = makeTestWorker();
    await portal(legalInfo(A, PENDING));
    const { seq } = good(await view('popup', { type: 'person.tick', account: ACCOUNT_A, task: 'profile.support', value: true }));
    const ticked = good(await view('popup', { type: 'view.get' }));
    expect(ticked.undoable).toEqual([{ seq, task: 'profile.support', fact: 'task.tick', at: expect.any(Number) }]);
    expect(ticked.said).toEqual({ 'task.tick@task:profile.support': true });
    good(await view('popup', { type: 'person.undo', account: ACCOUNT_A, seq }));
    expect(good(await view('popup', { type: 'view.get' }))).toMatchObject({ undoable: [], said: {} });
  });

  test('about nobody is refused', async () => {
    const { view } = makeTestWorker();
    expect(await view('popup', { type: 'person.tick', account: 'n:Nobody', task: 'x', value: true })).toMatchObject({
      error: { code: 'unknown-account' },
    });
    expect(await view('popup', { type: 'account.select', account: 'n:Nobody' })).toMatchObject({ error: { code: 'unknown-account' } });
    expect(await view('popup', { type: 'view.get', account: 'n:Nobody' })).toMatchObject({ error: { code: 'unknown-account' } });
  });

  test('in the settings is kept, and speaks at once', async () => {
    const { portal, view } = makeTestWorker();
    expect(good(await view('desk', { type: 'settings.set', settings: { language: 'de', launcher: 'hidden' } }))).toEqual({
      language: 'de',
      theme: 'auto',
      launcher: 'hidden',
    });
    expect(good(await portal(legalInfo(A, PENDING)))).toMatchObject({ lang: 'de', shown: false });
  });
});

describe('two accounts', () => {
  test('each tab shows its own; the badge too', async () => {
    const { portal, view, browser } = makeTestWorker();
    browser.tabs.set(8, { id: 8, url: HOME_URL });
    expect(good(await portal(legalInfo(A, PENDING), 7)).account).toBe(ACCOUNT_A);
    expect(good(await portal(legalInfo(B, { 'account.name': 'Fabrikam' }), 8)).account).toBe(ACCOUNT_B);
    expect(good(await view('popup', { type: 'view.get', tab: 7 })).account).toBe(ACCOUNT_A);
    expect(good(await view('popup', { type: 'view.get', tab: 8 })).account).toBe(ACCOUNT_B);
    expect(browser.badge.get(7)?.title).toMatch(/^Contoso: /);
    expect(browser.badge.get(8)?.title).toMatch(/^Fabrikam: /);
    expect(browser.badge.get(undefined)?.title).toMatch(/^Fabrikam: /);
  });

  test('what the person selects holds until a page of another account is opened in front', async () => {
    const { portal, view, clock } = makeTestWorker();
    await portal(legalInfo(A, PENDING));
    clock.now += 1;
    await portal(legalInfo(B, { 'account.name': 'Fabrikam' }, 'v2'));
    clock.now += 1;
    good(await view('popup', { type: 'account.select', account: ACCOUNT_A }));
    expect(good(await view('popup', { type: 'view.get', tab: 7 }))).toMatchObject({ account: ACCOUNT_A, page: { account: ACCOUNT_B } });
    clock.now += 1;
    await portal(legalInfo(B, { 'account.name': 'Fabrikam' }, 'v2'));
    expect(good(await view('desk', { type: 'view.get' })).account).toBe(ACCOUNT_A);
    await portal(legalInfo(B, { 'account.name': 'Fabrikam' }, 'v3'), 7, { active: false });
    expect(good(await view('desk', { type: 'view.get' })).account).toBe(ACCOUNT_A);
    await portal(legalInfo(B, { 'account.name': 'Fabrikam' }, 'v4'));
    expect(good(await view('desk', { type: 'view.get' })).account).toBe(ACCOUNT_B);
  });
});

describe('the badge', () => {
  test('shows the open points of the assessment', async () => {
    const { portal, view, browser } = makeTestWorker();
    await portal(legalInfo(A, { ...PENDING, 'legal.securityContact': 'absent' }));
    const points = good(await view('popup', { type: 'view.get' })).assessment!.openPoints;
    expect(points).toBeGreaterThan(0);
    expect(browser.badge.get(7)).toEqual({ text: String(points), title: expect.stringContaining(`${points} open point`) });
  });

  test('says that something is wrong where the journal does not open', async () => {
    const { worker, browser } = makeTestWorker();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    await worker.started();
    expect(browser.badge.get(undefined)?.text).toBe('!');
  });
});

describe('the panel', () => {
  test('is answered with its number in its own tab only', async () => {
    const { portal, panel } = makeTestWorker();
    await portal(legalInfo(A, PENDING));
    const { pairing } = good(await portal({ type: 'portal.pair' }));
    expect(good(await panel({ type: 'view.get', pairing })).account).toBe(ACCOUNT_A);
    expect(await panel({ type: 'view.get', pairing }, 8)).toMatchObject({ error: { code: 'not-paired' } });
    expect(await panel({ type: 'view.get', pairing }, 7, 0)).toMatchObject({ error: { code: 'not-paired' } });
    expect(await panel({ type: 'view.get' })).toMatchObject({ error: { code: 'not-paired' } });
    expect(await panel({ type: 'view.get', pairing: 'guess' })).toMatchObject({ error: { code: 'not-paired' } });
    expect(await panel({ type: 'person.tick', account: ACCOUNT_A, task: 'x', value: true })).toMatchObject({
      error: { code: 'not-paired' },
    });
  });

  test('tells its tab once that it lives; an older number is void', async () => {
    const { portal, panel, browser } = makeTestWorker();
    await portal({ type: 'portal.hello', lang: 'en' });
    const first = good(await portal({ type: 'portal.pair' })).pairing;
    const second = good(await portal({ type: 'portal.pair' })).pairing;
    expect(await panel({ type: 'view.get', pairing: first })).toMatchObject({ error: { code: 'not-paired' } });
    await panel({ type: 'view.get', pairing: second });
    await panel({ type: 'view.get', pairing: second });
    expect(browser.pushes).toEqual([{ to: 7, message: { to: 'portal', type: 'panel.alive', pairing: second } }]);
  });

  test('may not take data out nor read the log', async () => {
    const { portal, panel } = makeTestWorker();
    await portal({ type: 'portal.pair' });
    expect(await panel({ type: 'journal.export' })).toMatchObject({ error: { code: 'refused' } });
    expect(await panel({ type: 'log.get' })).toMatchObject({ error: { code: 'refused' } });
  });

  test('in a window of its own belongs to the first tab that shows its number', async () => {
    const { portal, panel, browser } = makeTestWorker();
    await portal(legalInfo(A, PENDING));
    good(await portal({ type: 'portal.openPanelWindow' }));
    const [address, pairing] = browser.opened[0]!.split('#') as [string, string];
    expect(address).toBe(`chrome-extension://${ID}/panel.html`);
    expect(good(await panel({ type: 'view.get', pairing }, 21, 0))).toMatchObject({ account: ACCOUNT_A, page: { account: ACCOUNT_A } });
    expect(await panel({ type: 'view.get', pairing }, 22, 0)).toMatchObject({ error: { code: 'not-paired' } });
    browser.tabs.set(21, { id: 21 });
    good(await panel({ type: 'panel.close', pairing }, 21, 0));
    expect(browser.tabs.has(21)).toBe(false);
  });

  test('asks its page to close it, and opens the desk on its account', async () => {
    const { portal, panel, view, browser } = makeTestWorker();
    await portal(legalInfo(B, { 'account.name': 'Fabrikam' }));
    await portal(legalInfo(A, PENDING, 'v2'));
    const { pairing } = good(await portal({ type: 'portal.pair' }));
    good(await view('desk', { type: 'account.select', account: ACCOUNT_B }));
    good(await panel({ type: 'desk.open', hash: 'task=a b', pairing }));
    expect(browser.opened).toEqual(['chrome-extension://own-extension/desk.html#task=a%20b']);
    expect(good(await view('desk', { type: 'view.get' })).account).toBe(ACCOUNT_A);
    good(await panel({ type: 'panel.close', pairing }));
    expect(browser.pushes.at(-1)).toEqual({ to: 7, message: { to: 'portal', type: 'panel.close', pairing } });
  });

  test('of a tab that was closed is not answered any more', async () => {
    const { worker, portal, panel } = makeTestWorker();
    const { pairing } = good(await portal({ type: 'portal.pair' }));
    await worker.tabClosed(7);
    expect(await panel({ type: 'view.get', pairing })).toMatchObject({ error: { code: 'not-paired' } });
  });
});

describe('a worker that dies', () => {
  test('forgets nothing: pages, pairings, accounts, ticks', async () => {
    const first = makeTestWorker();
    await first.portal(legalInfo(A, PENDING));
    const { pairing } = good(await first.portal({ type: 'portal.pair' }));
    await first.view('popup', { type: 'person.tick', account: ACCOUNT_A, task: 'profile.support', value: true });
    const second = makeTestWorker({ browser: first.browser, name: first.name, clock: first.clock });
    expect(good(await second.panel({ type: 'view.get', pairing }))).toMatchObject({
      account: ACCOUNT_A,
      page: { id: 'account.legalInfo', account: ACCOUNT_A },
      said: { 'task.tick@task:profile.support': true },
    });
  });

  test('in a browser without session storage still answers; pages are told anew', async () => {
    const browser = makeBrowser();
    delete browser.api.storage.session;
    const first = makeTestWorker({ browser });
    await first.portal(legalInfo(A, PENDING));
    expect(good(await first.view('popup', { type: 'view.get', tab: 7 })).page).not.toBeNull();
    const second = makeTestWorker({ browser, name: first.name });
    expect(good(await second.view('popup', { type: 'view.get', tab: 7 }))).toMatchObject({ page: null, account: ACCOUNT_A });
  });
});

describe('storage that refuses', () => {
  test('is said, never shown as no progress, and tried again at the next request', async () => {
    const { portal, view } = makeTestWorker();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('corrupt', 'UnknownError');
    });
    const said = { account: null, ring: null, tone: 'stop', line: 'Storage cannot be opened' };
    const answer = good(await portal(legalInfo(A, PENDING)));
    expect(answer).toMatchObject(said);
    expect(answer.looked).toBeUndefined();
    expect(good(await portal({ type: 'portal.view', visit: 'v1' }))).toMatchObject(said);
    expect(good(await view('popup', { type: 'view.get', tab: 7 }))).toMatchObject({
      storage: { ok: false, reason: 'open', detail: expect.stringContaining('corrupt') },
      assessment: null,
      account: null,
    });
    expect(good(await view('popup', { type: 'journal.export' })).json).toContain('corrupt');
    open.mockRestore();
    expect(good(await portal(legalInfo(A, PENDING))).account).toBe(ACCOUNT_A);
    expect(good(await view('desk', { type: 'log.get' })).map((line) => line.code)).toContain('storage');
  });

  test('for one read only is not remembered', async () => {
    const { portal, view, journal } = makeTestWorker();
    await portal(legalInfo(A, PENDING));
    await view('popup', { type: 'person.tick', account: ACCOUNT_A, task: 'profile.support', value: true });
    await journal.close();
    const { getAll } = IDBIndex.prototype;
    let failures = 0;
    vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(function (this: IDBIndex, ...args) {
      failures += 1;
      if (failures <= 3) throw new DOMException('cannot be read', 'UnknownError');
      return getAll.apply(this, args);
    });
    await journal.record({ evidence: { name: 'Other' }, page: { page: 'x', path: '/x' }, readings: [], lists: [], now: 1 });
    expect(good(await view('popup', { type: 'view.get', account: ACCOUNT_A })).storage).toMatchObject({ ok: false, reason: 'unknown' });
    failures = 3;
    expect(good(await view('popup', { type: 'view.get', account: ACCOUNT_A }))).toMatchObject({
      storage: { ok: true },
      account: ACCOUNT_A,
    });
  });

  test('because a newer version wrote it, says that', async () => {
    const name = freshName();
    const newer = makeJournal(name, [...MIGRATIONS, () => {}]);
    await newer.accounts();
    await newer.close();
    const { portal, view } = makeTestWorker({ name });
    expect(good(await portal(legalInfo(A, PENDING)))).toMatchObject({ tone: 'stop', line: 'Data of a newer version: nothing is kept' });
    expect(good(await view('popup', { type: 'view.get' })).storage).toMatchObject({ ok: false, reason: 'newer' });
  });

  test('because the disk is full, says that, and nothing is half done', async () => {
    const { portal, view, journal } = makeTestWorker();
    await portal(legalInfo(A, PENDING));
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await view('popup', { type: 'person.tick', account: ACCOUNT_A, task: 'x', value: true })).toMatchObject({
      error: { code: 'full' },
    });
    vi.restoreAllMocks();
    expect((await journal.read(ACCOUNT_A))?.observations).toHaveLength(2);
  });
});

test('the sample is worked out and leaves nothing behind', async () => {
  const { view, journal, browser } = makeTestWorker();
  const state = good(await view('popup', { type: 'view.get', sample: true }));
  expect(state).toMatchObject({ sample: true, account: 'sample', page: null });
  expect(state.assessment?.empty).toBe(false);
  expect(JSON.parse((await journal.export(0)).json).stores).toMatchObject({ accounts: [], observations: [], kept: [], log: [] });
  expect(browser.pushes).toEqual([]);
});

describe('time', () => {
  test('one alarm a day works the account out again and tells everyone', async () => {
    const { worker, portal, view, browser, clock } = makeTestWorker();
    await worker.started();
    const when = browser.alarms.get(NEW_DAY)!;
    expect(when).toBeGreaterThan(clock.now);
    await worker.started();
    expect(browser.alarms.get(NEW_DAY)).toBe(when);
    await portal(legalInfo(A, PENDING));
    const before = good(await view('popup', { type: 'view.get' })).assessment!.at;
    browser.pushes.length = 0;
    clock.now += 24 * 3_600_000;
    await worker.alarm(NEW_DAY);
    expect(browser.alarms.get(NEW_DAY)).toBeGreaterThan(when);
    expect(browser.pushes.map((push) => push.to).sort()).toEqual([7, 'views']);
    expect(good(await view('popup', { type: 'view.get' })).assessment!.at).toBeGreaterThan(before);
  });

  test('within a day the same facts are not worked out twice', async () => {
    const { assess, fold, sample, taskPlaces } = await import('../../lib/rules');
    const counted = vi.fn(assess);
    const { portal, view } = makeTestWorker({ rules: { assess: counted, fold, sample, taskPlaces } });
    await portal(legalInfo(A, PENDING));
    const calls = counted.mock.calls.length;
    await view('popup', { type: 'view.get' });
    await view('popup', { type: 'view.get' });
    expect(counted.mock.calls.length).toBe(calls);
  });

  test('what changes one account does not work out another, and a launcher asks for no list of accounts', async () => {
    const { assess, fold, sample, taskPlaces } = await import('../../lib/rules');
    const counted = vi.fn(assess);
    const { portal, view, journal, browser } = makeTestWorker({ rules: { assess: counted, fold, sample, taskPlaces } });
    browser.tabs.set(8, { id: 8, url: HOME_URL });
    await portal(legalInfo(A, PENDING), 7);
    await portal(legalInfo(B, { 'account.name': 'Fabrikam' }), 8);
    await view('popup', { type: 'view.get', account: ACCOUNT_A });
    counted.mockClear();
    const accounts = vi.spyOn(journal, 'accounts');
    await portal(legalInfo(B, { 'account.name': 'Fabrikam', 'agreement.mpa': 'accepted' }), 8);
    expect(accounts).not.toHaveBeenCalled();
    await view('popup', { type: 'view.get', account: ACCOUNT_A });
    expect(counted.mock.calls.map(([facts]) => facts.account)).toEqual([ACCOUNT_B]);
  });
});
