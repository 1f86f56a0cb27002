/** What was begun of the portal's draft outlives worker, extension and tab; and the menu of pages takes the entry that checks links. */
import { afterEach, describe, expect, it } from 'vitest';
import { draftPanel, JOINT, written } from './harness/page-draft';
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

describe.each(ENGINES)('the portal’s draft in %s', (engine) => {
  it('is there again with all that was typed, after worker, extension and tab have gone', async () => {
    const there = await openWorld(engine, { scenario: SCENARIO, timing: QUICK });
    world = there;
    const { session } = there;
    const desk = await there.desk();
    const tab = await session.tab();
    await tab.goto(there.at(JOINT.path('v2')));
    await waitFor('the page’s account', async () => (await pageLine(there, tab))?.account);
    const panel = await draftPanel(tab);
    await written(panel, JOINT, 'Typed once Ltd');
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
    ).toBe('Typed once Ltd');
    // And the desk opens with that very draft.
    await taken.click('[data-act="more"]');
    const room = await waitFor('the desk', async () => {
      for (const one of await session.tabs()) if ((await one.url()).includes('desk.html#draft/kept/')) return one;
      return null;
    });
    await room.find('[data-room="draft"][data-ready="true"] [data-preview="mail"]');
    const field = (name: string) => room.run((which) => document.querySelector<HTMLInputElement>(`[data-field="${which}"]`)?.value, name);
    expect([await field('recipientCompany'), await field('link')]).toEqual(['Typed once Ltd', JOINT.link]);
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
