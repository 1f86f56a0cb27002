/** Walks a scenario of the stand-in portal as a person would: page after page, with what happens in between. */
import type { PageLine } from '../../../lib/messages/protocol';
import type { Scenario } from '../../portal/server';
import type { Tab } from './doc';
import { waitFor } from './wait';
import { askWorker, tabIdOf } from './worker';
import type { World } from './world';

/** The worker's line for the page in the tab, or `null` while the tab's content script has not spoken. */
export async function pageLine(world: World, tab: Tab): Promise<PageLine | null> {
  const desk = await world.desk();
  const id = await tabIdOf(desk, await tab.url());
  if (id === null) return null;
  return (await askWorker(desk, { type: 'view.get', tab: id })).page;
}

/** What the portal itself shows: enough to know what the companion can have read by now. */
const portalLook = (tab: Tab) =>
  tab.run(() => ({
    busy: document.querySelector('[aria-busy="true"]') !== null,
    account: document.querySelector('header .account') !== null,
  }));

/**
 * Waits until the page in the tab was read to its end: the portal has drawn it, and the worker has answered for it, with
 * the account if the page names one. A page that never stops loading is read when the worker has said so.
 */
export async function pageRead(world: World, tab: Tab, since: number): Promise<PageLine> {
  return waitFor(`a reading of ${await tab.url()}`, async () => {
    const look = await portalLook(tab);
    const line = await pageLine(world, tab);
    if (!line || line.seenAt < since) return null;
    if (look.account && line.account === null) return null;
    return look.busy === (line.state === 'loading') ? line : null;
  });
}

/** Goes to an address of the portal and waits until it was read. */
export async function visit(world: World, tab: Tab, path: string): Promise<PageLine> {
  const since = Date.now();
  await tab.goto(world.at(path));
  return pageRead(world, tab, since);
}

/** Plays a scenario from its beginning and gives the tab at its last page. */
export async function walk(world: World, scenario: Scenario, tab?: Tab): Promise<Tab> {
  world.portal.use(scenario.id);
  const there = tab ?? (await world.session.tab());
  for (const step of scenario.visit) {
    if (typeof step === 'string') await visit(world, there, step);
    else world.portal.act(step);
  }
  return there;
}
