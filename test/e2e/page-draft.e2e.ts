/**
 * The panel's mail of the portal's draft leaves by every way, for everybody; what was begun of it outlives worker, extension and tab; and the
 * menu of pages takes the entry that checks links.
 */
import PostalMime from 'postal-mime';
import { afterEach, describe, expect, it } from 'vitest';
import { axe, MEDIA } from './harness/axe';
import { fillField } from './harness/desk-field';
import type { Doc } from './harness/doc';
import { catchFile, caughtFile } from './harness/files';
import { handedTo, LINKS } from './harness/mail-ways';
import { draftPanel, JOINT, standsStill, written } from './harness/page-draft';
import { walkThrough } from './harness/tab-walk';
import { waitFor } from './harness/wait';
import { pageLine } from './harness/walk';
import { ENGINES, openWorld, type World } from './harness/world';

const QUICK = { body: 20, rows: 20, header: 40, paging: 20 };
const SCENARIO = '11-first-customer';

/** What both browsers offer an extension page that may add to menus. */
interface Api {
  contextMenus?: { update(id: string, change: object): Promise<unknown> };
}
declare const browser: Api;
declare const chrome: Api;

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

const LINK = JOINT.link;
const isLink = (line: string) => line.startsWith('https://');

/** Everything but the clipboard: by links, none of which leaves the panel's frame, and as a file. */
async function leavesByEveryWay(panel: Doc): Promise<void> {
  await standsStill(panel, '[data-act="more-ways"]');
  await panel.click('[data-act="more-ways"]');
  await panel.run(() => {
    const select = document.querySelector<HTMLSelectElement>('[data-choose="form"]')!;
    select.value = 'short';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await panel.find('[data-way="gmail"][data-fits="true"]');
  const ways = await handedTo(panel);
  expect(ways.map(({ id, host }) => [id, host])).toEqual(LINKS);
  for (const { id, text } of ways) expect(`${id} ${text?.split('\r\n').filter(isLink)}`).toBe(`${id} ${LINK}`);
  const targets = await panel.run(() => [...document.querySelectorAll<HTMLAnchorElement>('.draft-ways a')].map(({ target }) => target));
  expect(new Set(targets)).toEqual(new Set(['_blank']));
}

/** Last of all: Firefox shows a file that it was given, and takes the focus for that. */
async function leavesAsFile(panel: Doc): Promise<void> {
  await catchFile(panel);
  await panel.click('[data-way="eml"]');
  const { text } = await PostalMime.parse(await caughtFile(panel));
  expect(text?.split(/\r?\n/).filter(isLink)).toEqual([LINK]);
}

describe.each(ENGINES)('the portal’s draft in %s', (engine) => {
  it('leaves by every way, is there for everybody, and is there again with all that was typed, after worker, extension and tab have gone', async () => {
    const there = await openWorld(engine, { scenario: SCENARIO, timing: QUICK });
    world = there;
    const { session } = there;
    const desk = await there.desk();
    const tab = await session.tab();
    await tab.goto(there.at(JOINT.path('v2')));
    await waitFor('the page’s account', async () => (await pageLine(there, tab))?.account);
    const panel = await draftPanel(tab);
    await written(panel, JOINT, 'Typed once Ltd');
    await leavesByEveryWay(panel);
    for (const [name, media] of MEDIA) {
      // Colours that fade into one another are none to judge.
      await session.media({ ...media, reducedMotion: true });
      await waitFor('the colours', () =>
        panel.run(
          (dark, forced) =>
            matchMedia('(prefers-color-scheme: dark)').matches === dark &&
            matchMedia('(forced-colors: active)').matches === forced &&
            matchMedia('(prefers-reduced-motion: reduce)').matches &&
            document.getAnimations().length === 0,
          media.colorScheme === 'dark',
          media.forcedColors === true,
        ),
      );
      expect(await axe(panel, media), name).toEqual([]);
    }
    await session.media({});
    await walkThrough(panel, '[data-page-draft]');
    await leavesAsFile(panel);
    // What has left is kept no longer; what is typed afterwards is.
    await panel.find('[data-kept="never"]');
    await fillField(panel, 'recipientCompany', 'Typed twice Ltd');
    await panel.find('[data-kept="saved"]');
    await session.killWorker();
    await tab.close();
    await session.reloadExtension();
    await desk.close().catch(() => {});
    const again = await session.tab();
    await again.goto(there.at(JOINT.path('v2')));
    const taken = await draftPanel(again);
    expect(
      await waitFor('the field', () => taken.run(() => document.querySelector<HTMLInputElement>('[data-field="recipientCompany"]')?.value)),
    ).toBe('Typed twice Ltd');
    // And the desk opens with that very draft.
    await taken.find('.draft-ways [data-way="copy"]');
    await standsStill(taken, '[data-act="more"]');
    await taken.click('[data-act="more"]');
    const room = await waitFor('the desk', async () => {
      for (const one of await session.tabs()) if ((await one.url()).includes('desk.html#draft/kept/')) return one;
      return null;
    });
    await room.find('[data-room="draft"][data-ready="true"] [data-preview="mail"]');
    const field = (name: string) => room.run((which) => document.querySelector<HTMLInputElement>(`[data-field="${which}"]`)?.value, name);
    expect([await field('recipientCompany'), await field('link')]).toEqual(['Typed twice Ltd', LINK]);
    // What is typed there outlives the same.
    await fillField(room, 'recipientName', 'Ada Okafor');
    const address = new URL(await room.url());
    await room.find('[data-kept="saved"]');
    await session.killWorker();
    await room.close();
    await session.reloadExtension();
    const later = await session.extensionTab(`desk.html${address.hash}`);
    await later.find('[data-room="draft"][data-ready="true"] [data-preview="mail"]');
    const kept = await later.run(() =>
      ['recipientCompany', 'recipientName'].map((name) => document.querySelector<HTMLInputElement>(`[data-field="${name}"]`)?.value),
    );
    expect(kept).toEqual(['Typed twice Ltd', 'Ada Okafor']);
  });

  it('lets links be checked from the menu of any page once that is switched on', async () => {
    world = await openWorld(engine, { scenario: SCENARIO });
    const desk = await world.desk();
    await desk.run(() => {
      location.hash = 'links';
    });
    await desk.find('[data-room="links"][data-ready="true"]');
    // The browser knows an entry by its name: one that is not there cannot be changed.
    const entryIsThere = () =>
      desk.run(async () => {
        const { contextMenus } = typeof browser === 'undefined' ? chrome : browser;
        if (!contextMenus) return false;
        return contextMenus.update('check-link', { visible: true }).then(
          () => true,
          () => false,
        );
      });
    expect(await entryIsThere()).toBe(false);
    await desk.click('[data-setting="menu"]');
    await waitFor('the entry', entryIsThere);
    await desk.click('[data-setting="menu"]');
    await waitFor('the entry to go', async () => !(await entryIsThere()));
  });
});
