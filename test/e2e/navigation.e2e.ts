/** The address bar, back and forward, and quick navigations leave nothing stale on screen. */
import { afterEach, describe, expect, it } from 'vitest';
import { launcherOf, lookOf, openPanel } from './harness/companion';
import type { Tab } from './harness/doc';
import { waitFor } from './harness/wait';
import { pageLine, pageRead, visit } from './harness/walk';
import { ENGINES, openWorld, type World } from './harness/world';

const SCENARIO = '06-agreement-unsigned';
const HOME = '/dashboard/v2/home';
const LEGAL = '/dashboard/v2/account-settings/organization/legalinfo#csp';
const AGREEMENTS = '/dashboard/v2/account-settings/settings/agreements';
const USERS = '/dashboard/v2/account-settings/usermanagement';
const UNKNOWN = '/dashboard/v2/insights';

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

/** Panel and worker name this page, and the launcher stands. */
async function isShown(there: World, tab: Tab, id: string): Promise<void> {
  await waitFor(`panel and worker to name ${id}`, async () => {
    const panel = await tab.panel();
    if (!panel || (await pageLine(there, tab))?.id !== id) return null;
    return (await lookOf(panel)).page === id;
  });
  expect(await launcherOf(tab)).not.toBeNull();
}

/** Clicks the portal's own navigation, which loads no document. */
const moveTo = (tab: Tab, path: string) => tab.click(`nav [href="${path}"]`);

describe.each(ENGINES)('navigation in %s', (engine) => {
  it('back and forward show the page that is there', async () => {
    world = await openWorld(engine, { scenario: SCENARIO });
    const tab = await world.session.tab();
    for (const path of [HOME, LEGAL, AGREEMENTS]) await visit(world, tab, path);
    for (const [go, id] of [
      ['back', 'account.legalInfo'],
      ['back', 'home'],
      ['forward', 'account.legalInfo'],
      ['forward', 'account.agreements'],
    ] as const) {
      const since = Date.now();
      await tab[go]();
      expect((await pageRead(world, tab, since)).id).toBe(id);
      const panel = await openPanel(tab);
      expect((await lookOf(panel)).page).toBe(id);
    }
  });

  it('an open panel follows the person through the portal', async () => {
    world = await openWorld(engine, { scenario: SCENARIO });
    const tab = await world.session.tab();
    await visit(world, tab, AGREEMENTS);
    await openPanel(tab);
    for (const [path, id] of [
      [USERS, 'account.users'],
      [AGREEMENTS, 'account.agreements'],
    ] as const) {
      await moveTo(tab, path);
      await isShown(world, tab, id);
    }
  });

  it('five quick navigations in a row end at the last page, and nothing of the others is claimed of it', async () => {
    world = await openWorld(engine, { scenario: SCENARIO });
    const tab = await world.session.tab();
    await visit(world, tab, HOME);
    const pages = [
      [AGREEMENTS, 'account.agreements'],
      [USERS, 'account.users'],
      [LEGAL.split('#')[0]!, 'account.legalInfo'],
      [AGREEMENTS, 'account.agreements'],
      [UNKNOWN, 'unknown'],
    ] as const;
    const since = Date.now();
    await tab.run(
      (paths) => {
        for (const path of paths) history.pushState({}, '', path);
        dispatchEvent(new PopStateEvent('popstate'));
      },
      pages.map(([path]) => path),
    );
    const line = await waitFor('the last page', async () => {
      const now = await pageLine(world!, tab);
      return now && now.seenAt >= since && now.id === 'unknown' && now.state !== 'loading' ? now : null;
    });
    expect(line.tasks).toEqual([]);
    const panel = await openPanel(tab);
    expect((await lookOf(panel)).page).toBe('unknown');
  });

  it('while a page is not read yet, the launcher claims nothing of the one before', async () => {
    world = await openWorld(engine, { scenario: SCENARIO, timing: { body: 100 } });
    const tab = await world.session.tab();
    await visit(world, tab, LEGAL);
    const scenario = structuredClone(world.portal.state());
    scenario.accounts[0]!.pages['account.agreements'] = 'loading';
    world.portal.use(scenario);
    await visit(world, tab, AGREEMENTS);
    const panel = await openPanel(tab);
    const look = await lookOf(panel);
    expect(look.page).toBe('account.agreements');
    expect(await panel.run(() => document.querySelector<HTMLElement>('[data-page]')?.dataset.pageState)).toBe('loading');
  });
});
