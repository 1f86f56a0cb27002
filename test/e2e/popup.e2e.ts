/** The real popup of the toolbar button: the line for the tab in front, a tab older than the extension, and access that is withheld. */
import { afterEach, describe, expect, it } from 'vitest';
import { launcherOf, launcherWithLine } from './harness/companion';
import type { Doc } from './harness/doc';
import { FirefoxSession } from './harness/firefox';
import { waitFor } from './harness/wait';
import { visit } from './harness/walk';
import { ENGINES, openWorld, type World } from './harness/world';

const SCENARIO = '04-verification-pending';
const LEGAL = '/dashboard/v2/account-settings/organization/legalinfo#csp';
const HOSTS = ['https://partner.microsoft.com/*', 'https://partnercenter.microsoft.com/*'];

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

/** What the popup says of the tab in front: a page's id and the text of its line, or which notice stands in its place. */
async function frontOf(popup: Doc): Promise<{ page: string | null; notice: string | null; text: string }> {
  await popup.find('main[data-view="popup"][data-ready="true"]');
  return popup.run(() => {
    const line = document.querySelector<HTMLElement>('[data-page]');
    return {
      page: line?.dataset.page ?? null,
      notice: document.querySelector<HTMLElement>('[data-notice="access"], [data-notice="reload"]')?.dataset.notice ?? null,
      text: document.body.innerText,
    };
  });
}

describe.each(ENGINES)('the popup in %s', (engine) => {
  it('tells what the tab in front is: a page of the portal and what it concerns, or that it is none', async () => {
    world = await openWorld(engine, { scenario: SCENARIO });
    const tab = await world.session.tab();
    await visit(world, tab, LEGAL);
    const over = await frontOf(await world.session.popup(tab));
    expect(over).toMatchObject({ page: 'account.legalInfo', notice: null });
    expect(over.text).toContain('Legal info');
    expect(over.text).toContain('Employment verification');

    const elsewhere = await world.session.tab();
    const none = await frontOf(await world.session.popup(elsewhere));
    expect(none).toMatchObject({ page: null, notice: null });
    expect(none.text).toContain('The tab in front is not a Partner Center page.');
  });

  it('helps with a tab that is older than the extension', async () => {
    world = await openWorld(engine, { scenario: SCENARIO });
    const { session, at } = world;
    const tab = await session.tab();
    await session.whileOff(async () => {
      await tab.goto(at(LEGAL));
      expect(await launcherOf(tab)).toBeNull();
    });
    if (engine === 'firefox') {
      // Firefox runs the script in tabs that are open already: nothing is left to help with.
      await launcherWithLine(tab);
      expect(await frontOf(await session.popup(tab))).toMatchObject({ page: 'account.legalInfo', notice: null });
      return;
    }
    expect(await frontOf(await session.popup(tab))).toMatchObject({ page: null, notice: 'reload' });
    await tab.reload();
    await launcherWithLine(tab);
    expect(await frontOf(await session.popup(tab))).toMatchObject({ page: 'account.legalInfo', notice: null });
  });
});

describe.runIf(ENGINES.includes('firefox'))('access withheld in Firefox', () => {
  it('is said in the popup, asked for by its button, and once granted the page is read', async () => {
    world = await openWorld('firefox', { scenario: SCENARIO });
    const { session, at } = world;
    if (!(session instanceof FirefoxSession)) throw new Error('only Firefox lets people withhold the hosts of a manifest');
    await session.withhold(HOSTS);
    const tab = await session.tab(at(LEGAL));
    await waitFor('the portal to be drawn', () => tab.run(() => document.querySelector('header .account') !== null));
    expect(await launcherOf(tab)).toBeNull();
    // Firefox itself lets the script run in this one tab when the toolbar button is pressed; access stays withheld.
    expect(await frontOf(await session.popup(tab))).toMatchObject({ notice: 'access' });
    await tab.reload();
    await waitFor('the portal to be drawn anew', () => tab.run(() => document.querySelector('header .account') !== null));
    expect(await launcherOf(tab)).toBeNull();

    // The button asks the browser, which wants a real click: in a popup in a tab, where one can be made.
    const popup = await session.extensionTab('popup.html');
    await popup.click('[data-act="grant"]');
    await popup.find('[data-notice="access-granted"]');
    await tab.reload();
    await launcherWithLine(tab);
    const after = await waitFor('the page in the popup', async () => {
      const look = await frontOf(await session.popup(tab));
      return look.page ? look : null;
    });
    expect(after).toMatchObject({ page: 'account.legalInfo', notice: null });
  });
});
