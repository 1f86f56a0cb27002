import { describe, expect, it, vi } from 'vitest';
import { DESCRIPTION } from '../../lib/portal/skeleton';
import { good, HOME_URL, legalInfo, makeTestWorker } from './testing';
import { makeUnknownLooks } from './unknown-looks';

/** A look at a page that no table knows, as a content script sends it. */
const UNKNOWN = JSON.stringify({
  url: 'https://partner.microsoft.com/en-us/dashboard/v2/customers/somewhere',
  lang: 'en',
  title: 'Partner Center',
  frame: ['body', 0, ['header', 0, ['button', { 'aria-label': 'Account manager for asha@contoso.example' }, 'AR']], '@'],
  content: ['main', 0, ['h1', 0, 'Secret plans of Contoso'], ['p', 0, 'Verification status: Pending'], ['p', 0, 'Call 0301234567']],
});
const look = (visit = 'v1') => ({ type: 'portal.look' as const, visit, outline: UNKNOWN });
const ASK = { type: 'page.describe' as const, tab: 7 };
const said = (text: string | null) => {
  expect(text).toContain(DESCRIPTION);
  expect(text).toContain('"pending" v.pending');
  expect(text).not.toMatch(/secret|contoso|asha|0301234567/i);
};

describe('the description of a page that is not recognised', () => {
  it('is there for popup and panel once it was looked at', async () => {
    const { portal, view, panel } = makeTestWorker();
    good(await portal(look()));
    said(good(await view('popup', ASK)).text);
    const { pairing } = good(await portal({ type: 'portal.pair' }));
    said(good(await panel({ type: 'page.describe', pairing })).text);
  });

  it('is asked of the tab again where the worker was away in between', async () => {
    const first = makeTestWorker();
    good(await first.portal(look()));
    const { portal, view, browser } = makeTestWorker({ browser: first.browser, name: first.name });
    browser.pushes.length = 0;
    const answer = view('popup', ASK);
    await vi.waitFor(() => expect(browser.pushes).toContainEqual({ to: 7, message: { to: 'all', type: 'changed' } }));
    expect(good(await portal({ type: 'portal.view', visit: 'v1' })).unknownVisit).toBe(true);
    good(await portal(look()));
    said(good(await answer).text);
    expect(good(await portal({ type: 'portal.view', visit: 'v1' })).unknownVisit).toBeFalsy();
  });

  it('is none of a page that is known', async () => {
    const { portal, view, browser } = makeTestWorker();
    good(await portal(look()));
    good(await portal(legalInfo({ name: 'Contoso' }, {}, 'v2')));
    browser.pushes.length = 0;
    const answer = view('popup', ASK);
    await vi.waitFor(() => expect(browser.pushes).not.toEqual([]));
    good(await portal(legalInfo({ name: 'Contoso' }, {}, 'v2')));
    expect(good(await answer).text).toBeNull();
  });

  it('is not that of the page before', async () => {
    const { portal, view, browser } = makeTestWorker();
    good(await portal(look()));
    const page = { id: 'unknown', state: 'loading' as const, params: {}, path: '/x', lang: 'en', clues: [] };
    good(await portal({ type: 'portal.page', visit: 'v2', page }));
    browser.pushes.length = 0;
    const answer = view('popup', ASK);
    await vi.waitFor(() => expect(browser.pushes).not.toEqual([]));
    const next = { ...look('v2'), outline: UNKNOWN.replace('Pending', 'Rejected') };
    good(await portal(next));
    expect(good(await answer).text).toContain('"rejected" v.rejected');
  });

  it('is none without a tab', async () => {
    const { view } = makeTestWorker();
    expect(good(await view('desk', { type: 'page.describe' })).text).toBeNull();
  });

  it('leaves nothing behind: no storage holds anything of the page', async () => {
    const { portal, view, browser } = makeTestWorker();
    browser.tabs.set(7, { id: 7, url: HOME_URL });
    good(await portal(look()));
    good(await view('popup', ASK));
    const { json } = good(await view('desk', { type: 'journal.export' }));
    const kept = JSON.stringify([browser.api.storage, json]);
    expect(kept).not.toMatch(/secret plans|0301234567/i);
  });
});

describe('looks kept for it', () => {
  it('are waited for so long and no longer, by everybody who asks', async () => {
    const later: (() => void)[] = [];
    const looks = makeUnknownLooks((fn) => later.push(fn));
    const again = vi.fn();
    const both = Promise.all([looks.ask(1, again), looks.ask(1, again)]);
    expect(looks.wanted(1)).toBe(true);
    later[0]!();
    expect(await both).toEqual([null, null]);
    expect(looks.wanted(1)).toBe(false);
    expect(again).toHaveBeenCalledTimes(2);
  });
  it('are few: the oldest goes', async () => {
    const later: (() => void)[] = [];
    const looks = makeUnknownLooks((fn) => later.push(fn));
    for (let tab = 1; tab <= 5; tab++) looks.note(tab, `look ${tab}`);
    expect(await looks.ask(5, () => {})).toBe('look 5');
    const first = looks.ask(1, () => {});
    later[0]!();
    expect(await first).toBeNull();
  });
});
