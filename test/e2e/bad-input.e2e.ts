/** Bad input is refused and logged; what is damaged is set aside; storage that refuses never looks like zero progress. */
import { afterEach, describe, expect, it } from 'vitest';
import { lookOf } from './harness/companion';
import type { Doc, Tab } from './harness/doc';
import { kept } from './harness/kept';
import { waitFor } from './harness/wait';
import { visit } from './harness/walk';
import { askWorker, send } from './harness/worker';
import { ENGINES, openWorld, type World } from './harness/world';

const SCENARIO = '04-verification-pending';
const LEGAL = '/dashboard/v2/account-settings/organization/legalinfo#csp';
const JOURNAL = 'companion-journal';

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

/** A look as the content script sends it, made up. */
const forged = {
  type: 'portal.look',
  visit: '1',
  outline: JSON.stringify({
    url: 'https://partner.microsoft.com/dashboard/v2/home',
    lang: 'en',
    title: 'Home',
    frame: ['html', 0, '@'],
    content: ['main', 0, 'Forged Ltd'],
  }),
};

const BAD: readonly (readonly [string, object])[] = [
  ['no message at all', {}],
  ['an unknown sender', { from: 'nobody', msg: { type: 'view.get' } }],
  ['an unknown request', { from: 'desk', msg: { type: 'journal.drop' } }],
  ['a missing field', { from: 'desk', msg: { type: 'person.tick', account: 'x' } }],
  [
    'a value of the wrong form',
    { from: 'desk', msg: { type: 'person.say', account: 'x', via: 'form', said: { fact: 'account.country', value: 'Germany' } } },
  ],
  [
    'a fact that does not exist',
    { from: 'desk', msg: { type: 'person.say', account: 'x', via: 'form', said: { fact: 'account.password', value: 'x' } } },
  ],
  ['the desk as the portal', { from: 'portal', msg: forged }],
  ['the desk as the panel', { from: 'panel', msg: { type: 'view.get', pairing: 'made-up' } }],
  ['the desk as the popup', { from: 'popup', msg: { type: 'journal.export' } }],
];

/** Writes into the journal's database past the worker, from a page of the extension, as a fault of the disk would. */
const damage = (page: Doc) =>
  page.run(async (name) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const tx = db.transaction('observations', 'readwrite');
    const store = tx.objectStore('observations');
    const all = await new Promise<{ fact: string; value: unknown }[]>((resolve) => {
      const request = store.getAll();
      request.onsuccess = () => resolve(request.result);
    });
    const one = all.find(({ fact }) => fact === 'legal.companyName');
    store.put({ ...one, value: { not: 'a text' } });
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
    db.close();
    return all.length;
  }, JOURNAL);

/** Leaves the database as a later version of the extension would. */
const writeNewer = (page: Doc) =>
  page.run(async (name) => {
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(name, 9_999);
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
      opening.onerror = () => reject(opening.error);
    });
  }, JOURNAL);

describe.each(ENGINES)('bad input in %s', (engine) => {
  it('messages of the wrong form or from elsewhere are refused, logged and change nothing', async () => {
    world = await openWorld(engine, { scenario: SCENARIO });
    const desk = await world.desk();
    await lookOf(desk);
    for (const [what, message] of BAD) {
      const reply = await send(desk, message);
      expect(reply, what).toMatchObject({ ok: false });
      expect(['refused', 'shape', 'not-paired'], what).toContain(reply.ok ? 'ok' : reply.error.code);
    }
    const log = await askWorker(desk, { type: 'log.get' });
    expect(log.length).toBeGreaterThanOrEqual(BAD.length);
    expect(JSON.stringify(log)).not.toContain('Forged');
    expect((await kept(world)).observations).toEqual([]);
  });

  it('a page of the portal has no way to talk to the worker', async () => {
    world = await openWorld(engine, { scenario: SCENARIO });
    const tab = await world.session.tab();
    await visit(world, tab, LEGAL);
    const api = await tab.run(() => {
      const { browser, chrome } = window as unknown as Record<'browser' | 'chrome', { runtime?: { sendMessage?: unknown } } | undefined>;
      return { browser: typeof browser?.runtime?.sendMessage, chrome: typeof chrome?.runtime?.sendMessage };
    });
    expect(api).toEqual({ browser: 'undefined', chrome: 'undefined' });
    const before = (await kept(world)).observations.length;
    await tab.run(
      (message) => {
        window.postMessage(message, '*');
        document.dispatchEvent(new CustomEvent('message', { detail: message }));
      },
      JSON.stringify({ from: 'portal', msg: forged }),
    );
    expect((await kept(world)).observations.length).toBe(before);
  });

  it('a damaged record is set aside, the rest still reads, and people are told', async () => {
    world = await openWorld(engine, { scenario: SCENARIO });
    const tab = await world.session.tab();
    await visit(world, tab, LEGAL);
    const desk = await world.desk();
    expect(await damage(desk)).toBeGreaterThan(3);
    await world.session.killWorker();
    const state = await askWorker(desk, { type: 'view.get' });
    expect(state.storage).toEqual({ ok: true, setAside: 1 });
    expect(state.assessment?.tasks['verify.authorized']?.status).toBe('waiting');
    const popup = await world.session.extensionTab('popup.html');
    await lookOf(popup);
    await popup.find('[data-act="export"]');
  });

  it('storage that refuses to open is said, with a way to save what can be read, and is no empty checklist', async () => {
    world = await openWorld(engine, { scenario: SCENARIO });
    const tab = await world.session.tab();
    await visit(world, tab, LEGAL);
    const desk = await world.desk();
    await writeNewer(desk);
    await world.session.killWorker();
    const state = await askWorker(desk, { type: 'view.get' });
    expect(state.storage).toMatchObject({ ok: false, reason: 'newer' });
    expect(state.assessment).toBeNull();
    for (const path of ['popup.html', 'desk.html']) {
      const view = await world.session.extensionTab(path);
      const look = await lookOf(view);
      expect(look.tasks).toEqual({});
      expect(['', 'unknown']).toContain(look.finished);
      await view.find('[role="alert"] [data-act="export"]');
    }
    const { json } = await askWorker(desk, { type: 'journal.export' });
    expect(json).toContain('verification.status');
    await revisit(tab);
  });
});

/** The portal page of a journal that cannot be opened: the launcher is there and claims no progress. */
async function revisit(tab: Tab): Promise<void> {
  await tab.reload();
  const look = await waitFor('the launcher', () =>
    tab.inRoot((root) => {
      const line = root.querySelector('.line')?.textContent;
      return line ? { line, step: root.querySelector('.ring text')?.textContent ?? '' } : null;
    }),
  );
  expect(look.step).toBe('');
}
