/** Promise 6, not in the way: the launcher covers no control, can be moved and hidden, and rests under a dialog. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launcherButton, launcherOf, launcherWithLine } from './harness/companion';
import { controlBoxes } from './harness/controls';
import type { Tab } from './harness/doc';
import { covered, isFree } from './harness/free';
import { waitFor } from './harness/wait';
import { visit } from './harness/walk';
import { ENGINES, openWorld, type World } from './harness/world';

const SCENARIO = '11-first-customer';
const HOME = '/dashboard/v2/home';
const PAGES = [
  HOME,
  '/dashboard/v2/account-settings/organization/legalinfo#csp',
  '/dashboard/account/v3/settings/agreements',
  '/dashboard/v2/account-settings/usermanagement',
  '/dashboard/v2/customers/list',
  '/dashboard/account/v3/organization/identity#csp',
];
const SIZES = [
  [1280, 800],
  [1920, 1080],
  [768, 1024],
  [400, 700],
  [320, 568],
] as const;

describe.each(ENGINES)('not in the way in %s', (engine) => {
  let world: World;
  let tab: Tab;
  beforeAll(async () => {
    world = await openWorld(engine, { scenario: SCENARIO });
    tab = await world.session.tab();
  });
  afterAll(() => world?.close());

  it.each(PAGES)('covers no control of %s, whatever the window', async (path) => {
    // Read with room: in a narrow window the portal hides whose account it is.
    await tab.resize(1280, 800);
    await visit(world, tab, path);
    await launcherWithLine(tab);
    for (const [width, height] of SIZES) {
      await tab.resize(width, height);
      await isFree(tab, `a free place at ${width} × ${height}`);
      await tab.run(() => document.scrollingElement?.scrollTo({ top: 400, behavior: 'instant' }));
      await isFree(tab, `a free place after scrolling at ${width} × ${height}`);
    }
    expect((await controlBoxes(tab)).length).toBeGreaterThan(3);
  });

  it('gets out of the way of a control that appears under it', async () => {
    await tab.resize(1280, 800);
    await visit(world, tab, HOME);
    const { box } = await launcherWithLine(tab);
    await tab.run(
      (x, y) => {
        const button = document.createElement('button');
        button.id = 'late';
        button.textContent = 'Late';
        document.body.append(button);
        Object.assign(button.style, { position: 'fixed', left: `${x}px`, top: `${y}px`, width: '60px', height: '30px' });
      },
      box.x + 10,
      box.y + 5,
    );
    await isFree(tab, 'the launcher to step aside');
    await tab.run(() => document.querySelector('#late')?.remove());
  });

  it('stays where a person put it, on that page, also after a reload', async () => {
    await tab.resize(1280, 800);
    await visit(world, tab, HOME);
    const before = (await launcherWithLine(tab)).box;
    const grip = await launcherButton(tab, 'move');
    await tab.pointer([grip, { x: grip.x - 30, y: grip.y - 200 }, { x: grip.x - 60, y: grip.y - 300 }]);
    const moved = await waitFor('the launcher to have moved', async () => {
      const look = await launcherOf(tab);
      return look && Math.abs(look.box.y - before.y) > 100 ? look.box : null;
    });
    expect(await covered(tab)).toEqual([]);
    await tab.reload();
    await waitFor('the launcher in its new place', async () => {
      const look = await launcherOf(tab);
      return look !== null && look.line !== '…' && Math.abs(look.box.x - moved.x) < 3 && Math.abs(look.box.y - moved.y) < 3;
    });
  });

  it('can be moved by keyboard, and Escape puts it back', async () => {
    await tab.resize(1280, 800);
    await visit(world, tab, PAGES[1]!);
    await launcherWithLine(tab);
    await launcherButton(tab, 'move');
    const before = (await launcherOf(tab))!.box;
    await tab.inRoot((root) => root.querySelector<HTMLElement>('[data-act="move"]')?.focus());
    for (let i = 0; i < 4; i++) await tab.press('ArrowUp');
    await waitFor('the launcher to have moved up', async () => {
      const look = await launcherOf(tab);
      return look !== null && look.box.y <= before.y - 40;
    });
    await tab.press('Escape');
    await waitFor('the launcher to be back', async () => {
      const look = await launcherOf(tab);
      return look !== null && Math.abs(look.box.y - before.y) < 3;
    });
  });

  it('can be hidden and shown again, and remembers being hidden', async () => {
    await visit(world, tab, PAGES[2]!);
    await launcherWithLine(tab);
    await tab.pointer([await launcherButton(tab, 'hide')]);
    await waitFor('the edge that shows it again', async () => (await launcherOf(tab))?.mode === 'tab');
    await visit(world, tab, PAGES[2]!);
    await waitFor('it to be hidden still', async () => (await launcherOf(tab))?.mode === 'tab');
    await tab.pointer([await launcherButton(tab, 'show')]);
    await waitFor('the launcher again', async () => (await launcherOf(tab))?.mode === 'full');
  });

  it('rests while a dialog of the portal makes everything else inert', async () => {
    await visit(world, tab, HOME);
    await launcherWithLine(tab);
    await tab.run(() => {
      const dialog = document.createElement('dialog');
      dialog.id = 'modal';
      dialog.textContent = 'Are you sure?';
      document.body.append(dialog);
      dialog.showModal();
    });
    await waitFor('the launcher to rest', async () => (await launcherOf(tab))?.away);
    await tab.run(() => document.querySelector<HTMLDialogElement>('#modal')?.remove());
    await waitFor('the launcher to be back', async () => (await launcherOf(tab))?.away === false);
  });

  it('does nothing on events that a script makes', async () => {
    await visit(world, tab, HOME);
    await launcherWithLine(tab);
    await tab.inRoot((root) => {
      for (const button of root.querySelectorAll('button')) {
        button.click();
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      }
    });
    // One true key press that changes nothing goes through the same queue after them.
    await tab.press('Shift');
    expect(await tab.panel()).toBeNull();
    expect((await launcherOf(tab))?.mode).toBe('full');
  });
});
