/**
 * Promise 1, read-only: the portal's document, its storage, history, focus and events are the same with and without the
 * companion, but for its one element.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePanel, launcherButton, launcherWithLine, openPanel } from './harness/companion';
import type { Tab } from './harness/doc';
import { HOST } from './harness/host';
import { eventsOf, recordEvents, type Snapshot, snapshotOf } from './harness/snapshot';
import { waitFor } from './harness/wait';
import { ENGINES, openWorld, type World } from './harness/world';

const SCENARIO = '11-first-customer';
const PAGES = [
  '/dashboard/v2/home',
  '/dashboard/v2/account-settings/organization/legalinfo#csp',
  '/dashboard/account/v3/settings/agreements',
  '/dashboard/v2/account-settings/usermanagement',
  '/dashboard/v2/customers/list',
  '/pcv/register/joinnow/enrollmentwelcome/valueaddedreseller',
];

/** The portal has drawn everything: body, rows and the late account button. */
const drawn = (tab: Tab) =>
  waitFor('the portal to draw', () =>
    tab.run(() => {
      const busy = (root: Document | ShadowRoot): boolean =>
        root.querySelector('[aria-busy="true"]') !== null ||
        [...root.querySelectorAll('*')].some((element) => element.shadowRoot !== null && busy(element.shadowRoot));
      return !busy(document) && document.querySelector('header .account') !== null && document.querySelector('main h1, main h2') !== null;
    }),
  );

async function openDrawn(world: World, path: string): Promise<Tab> {
  const tab = await world.session.tab();
  await recordEvents(tab);
  await tab.goto(world.at(path));
  await drawn(tab);
  return tab;
}

describe.each(ENGINES)('read-only in %s', (engine) => {
  let bare: World;
  let ours: World;

  beforeAll(async () => {
    bare = await openWorld(engine, { scenario: SCENARIO, extension: false });
    ours = await openWorld(engine, { scenario: SCENARIO });
  });
  afterAll(async () => {
    await bare?.close();
    await ours?.close();
  });

  it.each(PAGES)('%s is the same but for one element', async (path) => {
    const control = await openDrawn(bare, path);
    const tab = await openDrawn(ours, path);
    await launcherWithLine(tab);
    expect(await snapshotOf(tab)).toEqual(await snapshotOf(control));
    expect(await eventsOf(tab)).toEqual(await eventsOf(control));
    const hosts = await tab.run((host) => {
      const found = [...document.querySelectorAll(host)];
      return found.map((element) => ({
        parent: element.parentElement?.localName,
        attributes: element.attributes.length,
        open: element.shadowRoot !== null,
      }));
    }, HOST);
    expect(hosts).toEqual([{ parent: 'html', attributes: 0, open: false }]);
    await control.close();
    await tab.close();
  });

  it('stays the same while the launcher is moved, hidden and shown and the panel opened and closed', async () => {
    const path = '/dashboard/v2/account-settings/organization/legalinfo#csp';
    const tab = await openDrawn(ours, path);
    await launcherWithLine(tab);
    const before = await snapshotOf(tab);
    await openPanel(tab);
    await closePanel(tab);
    const grip = await launcherButton(tab, 'move');
    await tab.pointer([grip, { x: grip.x - 120, y: grip.y - 160 }]);
    await tab.pointer([await launcherButton(tab, 'hide')]);
    await tab.pointer([await launcherButton(tab, 'show')]);
    await launcherButton(tab, 'hide');
    const after = await snapshotOf(tab);
    // The person put the focus on the launcher; everything else is the portal's.
    const others = ({ focus: _, ...rest }: Snapshot) => rest;
    expect(others(after)).toEqual(others(before));
    expect(after.focus).toContain(HOST);
    await tab.close();
  });
});
