import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { good, makeBrowser, makeTestWorker } from './testing';

const LINK = 'https://admin.microsoft.com/Adminportal/Home?invType=x&a=%20b#/BillingAccounts/partner-invitation';

/** A browser with menus. */
function withMenus() {
  const browser = makeBrowser();
  const entries: { id: string; title: string; contexts: string[] }[] = [];
  browser.api.contextMenus = {
    create: (entry) => void entries.push(entry),
    removeAll: async () => void entries.splice(0),
  };
  return { browser, entries };
}

test('the entry is there when it is switched on, in the person’s language, and gone when it is switched off', async () => {
  const { browser, entries } = withMenus();
  const { view, worker } = makeTestWorker({ browser });
  await worker.started();
  expect(entries).toEqual([]);
  good(await view('desk', { type: 'settings.set', settings: { menu: true } }));
  expect(entries).toEqual([{ id: 'check-link', title: 'Check a link', contexts: ['link', 'selection'] }]);
  good(await view('desk', { type: 'settings.set', settings: { language: 'de' } }));
  expect(entries).toMatchObject([{ title: 'Link prüfen' }]);
  // The browser was started anew.
  entries.splice(0);
  await worker.started();
  expect(entries).toHaveLength(1);
  good(await view('desk', { type: 'settings.set', settings: { menu: false } }));
  expect(entries).toEqual([]);
});

test('a browser without menus is none the worse', async () => {
  const { view, worker } = makeTestWorker();
  await worker.started();
  expect(good(await view('desk', { type: 'settings.set', settings: { menu: true } })).menu).toBe(true);
});

test('a link is handed to the room that checks it, byte for byte and once; the selection where there is no link', async () => {
  const { browser } = withMenus();
  const { view, worker } = makeTestWorker({ browser });
  await worker.menuChosen({ menuItemId: 'check-link', linkUrl: LINK, selectionText: 'Click here' });
  await worker.menuChosen({ menuItemId: 'check-link', selectionText: `Hello ${LINK}` });
  await worker.menuChosen({ menuItemId: 'check-link' });
  await worker.menuChosen({ menuItemId: 'another', linkUrl: LINK });
  expect(browser.opened).toHaveLength(2);
  const [first, second] = browser.opened.map((url) => /#links\/given\/([\w-]+)$/.exec(url)![1]!);
  const given = async (number: string) => good(await view('desk', { type: 'link.given', number })).text;
  expect(await given(first!)).toBe(LINK);
  expect(await given(first!)).toBeNull();
  expect(await given(second!)).toBe(`Hello ${LINK}`);
  expect(good(await view('desk', { type: 'journal.export' })).json).not.toContain('invType');
  expect(await view('popup', { type: 'link.given', number: second! })).toMatchObject({ ok: false, error: { code: 'refused' } });
});

test('of many that nobody fetched the oldest go', async () => {
  const { browser } = withMenus();
  const { view, worker } = makeTestWorker({ browser });
  for (let n = 0; n < 8; n++) await worker.menuChosen({ menuItemId: 'check-link', linkUrl: `https://x.example/${n}` });
  const numbers = browser.opened.map((url) => url.split('/').at(-1)!);
  expect(good(await view('desk', { type: 'link.given', number: numbers[0]! })).text).toBeNull();
  expect(good(await view('desk', { type: 'link.given', number: numbers[7]! })).text).toBe('https://x.example/7');
});
