/** Everything can be done by keyboard alone: launcher, panel, popup and desk. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SECTIONS } from '../../components/desk-place';
import { closePanel, entered, launcherWithLine, lookOf, readyPanel } from './harness/companion';
import type { Tab } from './harness/doc';
import { tabUntil, walkThrough } from './harness/tab-walk';
import { waitFor } from './harness/wait';
import { visit } from './harness/walk';
import { ENGINES, openWorld, type World } from './harness/world';

const SCENARIO = '04-verification-pending';
const LEGAL = '/dashboard/v2/account-settings/organization/legalinfo#csp';

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

const focusedAct = (tab: Tab) => tab.inRoot((root) => (root.activeElement as HTMLElement | null)?.dataset.act ?? '');

describe.each(ENGINES)('by keyboard alone in %s', (engine) => {
  it('the panel is opened, used, undone and closed, and the focus comes back', async () => {
    world = await openWorld(engine, { scenario: SCENARIO });
    const tab = await world.session.tab();
    await visit(world, tab, LEGAL);
    await launcherWithLine(tab);
    await tabUntil(tab, 'the launcher', async () => (await focusedAct(tab)) === 'open');
    await tab.press('Enter');
    const panel = await readyPanel(tab);
    await waitFor('the focus in the panel', () => tab.inRoot((root) => root.activeElement?.localName === 'iframe'));

    const { tasks } = await lookOf(panel);
    await tabUntil(panel, 'a task to tick', () => panel.run(() => (document.activeElement as HTMLElement | null)?.dataset.act === 'tick'));
    const task = await panel.run(() => document.activeElement?.closest<HTMLElement>('[data-task]')?.dataset.task ?? '');
    await panel.press('Enter');
    await waitFor(`${task} to be done`, async () => (await lookOf(panel)).tasks[task] === 'done');

    await tabUntil(panel, 'undo', () => panel.run(() => (document.activeElement as HTMLElement | null)?.dataset.act === 'undo'));
    await panel.press('Enter');
    await waitFor(`${task} to be as before`, async () => (await lookOf(panel)).tasks[task] === tasks[task]);

    await closePanel(tab);
    expect(await focusedAct(tab)).toBe('open');
  });

  it('keys pressed on the launcher do not reach the portal', async () => {
    world = await openWorld(engine, { scenario: SCENARIO });
    const tab = await world.session.tab();
    await visit(world, tab, LEGAL);
    await launcherWithLine(tab);
    await tabUntil(tab, 'the launcher', async () => (await focusedAct(tab)) === 'open');
    await tab.run(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['keydown', 'keyup', 'keypress'])
        document.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`));
    });
    await tab.press('a');
    await tab.press('ArrowDown');
    expect(await tab.run(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  it('the panel lets every control be reached, with the focus to be seen', async () => {
    world = await openWorld(engine, { scenario: SCENARIO });
    const tab = await world.session.tab();
    await visit(world, tab, LEGAL);
    await launcherWithLine(tab);
    await tabUntil(tab, 'the launcher', async () => (await focusedAct(tab)) === 'open');
    await tab.press('Enter');
    const panel = await readyPanel(tab);
    await waitFor('the focus in the panel', () => tab.inRoot((root) => root.activeElement?.localName === 'iframe'));
    await walkThrough(panel);
  });

  describe('extension pages', () => {
    let shared: World;
    beforeAll(async () => {
      shared = await openWorld(engine, { scenario: SCENARIO });
      const tab = await shared.session.tab();
      await visit(shared, tab, LEGAL);
      await tab.close();
    });
    afterAll(() => shared?.close());

    it.each(['popup.html', ...SECTIONS.map((section) => `desk.html#${section}`)])(
      '%s lets every control be reached, with the focus to be seen',
      async (path) => {
        const view = await shared.session.extensionTab(path);
        await lookOf(view);
        await entered(view, path);
        await walkThrough(view);
        await view.close();
      },
    );

    it('the world map is one stop; letters and arrow keys lead to countries, of which it says what the rules say', async () => {
      const view = await shared.session.extensionTab('desk.html#map');
      await entered(view, 'desk.html#map');
      await tabUntil(view, 'the map', () => view.run(() => document.activeElement?.matches('[data-room="map"] [role="listbox"]') ?? false));
      /** The one that the map says it is at; its card must say the same. */
      const at = (what: string, is: (words: string) => boolean) =>
        waitFor(what, () =>
          view
            .run(() => {
              const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
              const label = document.getElementById(id)?.getAttribute('aria-label') ?? '';
              const card = document.querySelector<HTMLElement>('[data-card]');
              return id === `map-${card?.dataset.card}` ? `${id} ${label} ${card?.querySelector('[data-rule]')?.textContent}` : '';
            })
            .then((words) => words !== '' && is(words) && words),
        );
      const home = await at('the account’s own country', (words) => words.startsWith('map-GB '));
      expect(home).toContain('United Kingdom');
      await view.press('z');
      const words = await at('Zambia', (found) => found.startsWith('map-ZM '));
      // The same sentence where the map is read to and where it is looked at.
      expect(
        words.split('The account (United Kingdom) sells in the CSP region Europe (EU/EFTA); the tenant (Zambia) belongs to Africa'),
      ).toHaveLength(3);
      await view.press('z');
      await at('Zimbabwe', (found) => found.startsWith('map-ZW '));
      await view.press('ArrowUp');
      await at('somewhere north of it', (found) => !found.startsWith('map-ZW '));
      await view.close();
    });
  });

  it('the picture of the tasks is one stop, and arrow keys reach every task in it', async () => {
    world = await openWorld(engine, { scenario: SCENARIO });
    const tab = await world.session.tab();
    await visit(world, tab, LEGAL);
    const view = await world.session.extensionTab('desk.html#graph');
    await lookOf(view);
    const isNode = () => view.run(() => document.activeElement?.matches('button.graph-node') ?? false);
    await tabUntil(view, 'the picture', isNode);
    const focused = () => view.run(() => (document.activeElement as HTMLElement | null)?.dataset.node ?? '');
    const first = await focused();
    const reached = new Set([first]);
    const open = [first];
    for (let from = open.pop(); from !== undefined; from = open.pop()) {
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        // Back to where this look around starts: that place was reached by keys before.
        await view.run((node) => document.querySelector<HTMLElement>(`[data-node="${node}"]`)?.focus(), from);
        await view.press(key);
        const to = await focused();
        if (reached.has(to)) continue;
        reached.add(to);
        open.push(to);
      }
    }
    const all = await view.run(() => document.querySelectorAll('button.graph-node').length);
    expect(reached.size).toBe(all);
  });
});
