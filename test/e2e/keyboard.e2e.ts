/** Everything can be done by keyboard alone: launcher, panel, popup and desk. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SECTIONS } from '../../components/desk-place';
import { closePanel, entered, launcherWithLine, lookOf, readyPanel } from './harness/companion';
import type { Doc, Tab } from './harness/doc';
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

/** How long what is on screen may take to come to rest, in ms. */
const SETTLES = 2_000;

/** More stops than any of our views has. */
const MANY = 400;

/** Presses Tab until the condition holds. */
async function tabUntil(doc: Doc, what: string, condition: () => Promise<boolean>): Promise<void> {
  for (let stop = 0; stop < MANY; stop++) {
    if (await condition()) return;
    await doc.press('Tab');
  }
  throw new Error(`Tab never came to ${what}`);
}

const focusedAct = (tab: Tab) => tab.inRoot((root) => (root.activeElement as HTMLElement | null)?.dataset.act ?? '');

/** Marks what has the focus, and tells whether it was marked before. `inside`: it has stops within, as a date has. */
const markFocus = (view: Doc): Promise<'new' | 'inside' | 'seen' | 'none'> =>
  view.run(() => {
    const store = window as unknown as { reached?: Set<Element>; last?: Element };
    const reached = store.reached ?? new Set();
    store.reached = reached;
    const focused = document.activeElement;
    if (!focused || focused === document.body || focused === document.documentElement) return 'none';
    const before = reached.has(focused);
    const inside = store.last === focused;
    store.last = focused;
    reached.add(focused);
    if (inside) return 'inside';
    return before ? 'seen' : 'new';
  });

/**
 * Everything that can be used and is to be seen, but was never reached by Tab. Of radio buttons one is enough, and so it is of
 * a group that has one stop and goes on with arrow keys (the rest of it is out of the tab order).
 */
const neverReached = (view: Doc): Promise<string[]> =>
  view.run(() => {
    const reached = (window as unknown as { reached?: Set<Element> }).reached ?? new Set();
    const usable = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])',
    );
    const groupReached = (element: Element) =>
      element instanceof HTMLInputElement &&
      element.type === 'radio' &&
      [...reached].some((one) => one instanceof HTMLInputElement && one.name === element.name);
    return [...usable]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled, [tabindex="-1"]'))
      .filter((element) => !reached.has(element) && !groupReached(element))
      .map((element) => `${element.localName} ${element.dataset.act ?? ''} ${element.textContent?.trim().slice(0, 40)}`);
  });

/** Waits until nothing on screen has moved for some frames: what a person who presses keys sees between two of them. */
const atRest = (view: Doc): Promise<void> =>
  view.run(async () => {
    const place = () => {
      const box = document.activeElement?.getBoundingClientRect();
      return [scrollX, scrollY, box?.x, box?.y].join(' ');
    };
    let still = 0;
    let before = place();
    for (let frame = 0; frame < 300 && still < 10; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = place();
      still = now === before ? still + 1 : 0;
      before = now;
    }
  });

/** Walks a view with Tab from its beginning to its end; the focus must always be to be seen. */
async function walkThrough(view: Doc): Promise<void> {
  const unseen: string[] = [];
  let started = false;
  for (let stop = 0; stop < MANY; stop++) {
    await view.press('Tab');
    const state = await markFocus(view);
    if (started && (state === 'seen' || state === 'none')) break;
    started ||= state === 'new';
    // Which part of a field has the focus, the browser shows in its own way.
    if (state === 'inside') continue;
    const focusShown = () =>
      view.run(() => {
        const focused = document.activeElement as HTMLElement | null;
        if (!focused || focused === document.body) return null;
        const box = focused.getBoundingClientRect();
        const style = getComputedStyle(focused);
        const label = focused.closest('label');
        const around = label ? getComputedStyle(label) : style;
        const neighbour = focused.nextElementSibling ? getComputedStyle(focused.nextElementSibling) : style;
        const marked = [style, around, neighbour].some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none');
        return {
          name: `${focused.localName} ${focused.textContent?.trim().slice(0, 30)}`,
          marked,
          inView: box.bottom > 0 && box.top < innerHeight,
        };
      });
    // A view that is still filling moves what it has; where the focus stays is what counts.
    const shown = async () => {
      const last: { look: Awaited<ReturnType<typeof focusShown>> } = { look: null };
      await waitFor(
        'the focus to be seen',
        async () => {
          last.look = await focusShown();
          return last.look === null || (last.look.marked && last.look.inView);
        },
        SETTLES,
      ).catch(() => {});
      return last.look && !(last.look.marked && last.look.inView) ? last.look : null;
    };
    let hidden = await shown();
    // Firefox loses a scroll to the focus among keys that come within its scrolling. At a person's pace it must not.
    if (hidden?.marked) {
      for (const key of ['Shift+Tab', 'Tab']) {
        await view.press(key);
        await atRest(view);
      }
      hidden = await shown();
    }
    if (hidden) unseen.push(hidden.name);
  }
  expect(unseen).toEqual([]);
  expect(await neverReached(view)).toEqual([]);
}

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
