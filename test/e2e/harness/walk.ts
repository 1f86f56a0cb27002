/** Walks a scenario of the stand-in portal as a person would: page after page, with what happens in between. */
import type { PageLine } from '../../../lib/messages/protocol';
import { routeOf } from '../../portal/routes';
import { activeAccount, type Scenario } from '../../portal/scenario';
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

/** Notes when the portal's account button came, which is late: what was read before does not know whose page it is. */
function noteAccount(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('header .account')) return;
    Object.assign(window, { accountShownAt: Date.now() });
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true });
}

/** Tabs whose documents note it. */
const noting = new WeakSet<Tab>();

/** What the portal itself shows: enough to know what the companion can have read by now. */
const portalLook = (tab: Tab) =>
  tab.run(() => ({
    busy: document.querySelector('[aria-busy="true"]') !== null,
    accountShownAt: (window as unknown as { accountShownAt?: number }).accountShownAt ?? null,
  }));

/** A look counts when two in a row are equal, the first of them this long after the last change at the earliest (ms). */
const QUIET = 100;

/** Will this page name its account? It comes late, so that its absence now says nothing. */
const namesAccount = ({ portal }: World, url: URL): boolean =>
  portal.state().session === 'signedIn' && !/\/account\/(v3\/overview|management)$/.test(url.pathname);

/** Is this one of the pages that never stop loading in this scenario? */
const isStuck = ({ portal }: World, url: URL): boolean => {
  const { page } = routeOf(url.pathname);
  return page !== 'notFound' && activeAccount(portal.state()).pages[page] === 'loading';
};

/**
 * Waits until the page in the tab was read to its end: the portal has drawn it, its late account button included, and the
 * worker has answered for it with the account.
 *
 * @param since An answer given before that moment (ms) was for the page before.
 */
export async function pageRead(world: World, tab: Tab, since: number): Promise<PageLine> {
  return waitFor(`a reading of ${await tab.url()}`, async () => {
    const url = new URL(await tab.url());
    const look = await portalLook(tab);
    const line = await pageLine(world, tab);
    if (!line || line.seenAt < since) return null;
    // `unknown` and loading is what stands there before the content script has said which page it is.
    if (line.state === 'loading' || look.busy)
      return isStuck(world, url) && line.state === 'loading' && line.id !== 'unknown' ? line : null;
    if (line.state !== 'ready') return line;
    // Of a page that it does not know the companion reads nothing, so neither whose it is.
    if (line.id === 'unknown' || !namesAccount(world, url)) return line;
    return look.accountShownAt !== null && line.seenAt >= look.accountShownAt + QUIET && line.account !== null ? line : null;
  });
}

/** Goes to an address of the portal and waits until it was read. */
export async function visit(world: World, tab: Tab, path: string): Promise<PageLine> {
  if (!noting.has(tab)) {
    noting.add(tab);
    await tab.atStart(noteAccount);
  }
  // The desk first: a tab that opens later would put the portal's in the background, where browsers slow its timers down.
  await world.desk();
  await tab.bringToFront();
  const since = Date.now();
  // Going to the very address that is there, hash included, would load nothing.
  if ((await tab.url()) === world.at(path)) await tab.reload();
  else await tab.goto(world.at(path));
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
