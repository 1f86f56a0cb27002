/**
 * From each page on which the portal drafts an invitation, in each of its languages, to a clipboard whose text and HTML hold exactly the
 * right link; what was begun outlives worker, extension and tab; and the menu of pages takes the entry that checks links.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { classifyLink } from '../../lib/rules/invitations/link';
import { pathOf } from '../portal/routes';
import { launcherOf, openPanel } from './harness/companion';
import type { Doc, Tab } from './harness/doc';
import { fill, pressText, says } from './harness/form';
import { waitFor } from './harness/wait';
import { pageLine } from './harness/walk';
import { ENGINES, openWorld, type World } from './harness/world';

const TENANT = '5f1e6c1a-7b1d-4c55-9a10-0c0ffee00001';
const DISTRIBUTOR = 'd1577b10-0a01-4d01-8d01-0000000000d2';
const DISTRIBUTORS_TENANT = '5f1e6c1a-7b1d-4c55-9a10-0c0ffee00018';
const LARKFIELD = 'c0570001-0b01-4c01-8c01-0000000000c1';
const ACCEPT = 'https://admin.microsoft.com/Adminportal/Home?invType=';
const FRAGMENT = '&DAP=false#/BillingAccounts/partner-invitation';
/** Languages that the stand-in's pages have words in, each in one of the portal's generations. */
const LANGUAGES = [
  ['en', 'v2'],
  ['de', 'v3'],
  ['zh-CN', 'v2'],
] as const;
type Shown = (typeof LANGUAGES)[number];
const QUICK = { body: 20, rows: 20, header: 40, paging: 20 };

interface DraftPage {
  kind: string;
  scenario: string;
  path(generation: Shown[1]): string;
  /** The link that belongs into the mail, as the stand-in builds it. */
  link: string | RegExp;
}
const PAGES: readonly DraftPage[] = [
  {
    kind: 'customer-reseller',
    scenario: '11-first-customer',
    path: (generation) => pathOf('relationshipRequest.new', generation),
    link: `${ACCEPT}ResellerRelationship&partnerId=${TENANT}&msppId=0${FRAGMENT}`,
  },
  {
    kind: 'customer-dual',
    scenario: '11-first-customer',
    path: (generation) => `${pathOf('relationshipRequest.new', generation)}?provider=${DISTRIBUTOR}`,
    link: `${ACCEPT}IndirectResellerRelationship&partnerId=${TENANT}&msppId=6540011&indirectCSPId=${DISTRIBUTOR}${FRAGMENT}`,
  },
  {
    kind: 'customer-gdap',
    scenario: '11-first-customer',
    path: (generation) => pathOf('customers.detail.adminRequest', generation, '', LARKFIELD),
    link: new RegExp(
      `^https://admin\\.microsoft\\.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/[\\da-f-]{36}-${TENANT}$`,
    ),
  },
  {
    kind: 'reseller-partnership',
    scenario: '18-distributor',
    path: (generation) => pathOf('partnership.request', generation),
    link: `https://partner.microsoft.com/dashboard/v2/customers/indirectresellers/relationshiprequest/${DISTRIBUTORS_TENANT}`,
  },
];

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

/** Opens a page of the stand-in in a language. */
async function goTo({ portal, at }: World, tab: Tab, { scenario, path }: DraftPage, [language, generation]: Shown): Promise<void> {
  const found = portal.scenarios.find(({ id }) => id === scenario)!;
  portal.use({ ...structuredClone(found), language });
  await tab.goto(at(path(generation)));
}

/** The panel with the mail of the page's draft in it, the language asked for once answered. */
async function draftPanel(tab: Tab, kind: string): Promise<Doc> {
  let before = '';
  await waitFor('the launcher to offer the draft, and to stand still', async () => {
    const look = await launcherOf(tab);
    const now = JSON.stringify(look?.box);
    const still = now === before && look?.line.startsWith('Draft for');
    before = now;
    return still;
  });
  const panel = await openPanel(tab);
  await panel.find(`[data-page-draft="${kind}"]`);
  await waitFor('the mail, or the question for its language', () =>
    panel.run(() => {
      document.querySelector<HTMLElement>('[data-ask-language] button[type="submit"]')?.click();
      return document.querySelector('.draft-ways [data-way="copy"]') !== null;
    }),
  );
  return panel;
}

/** Fills in what the panel asks for, as typing does. */
const fillIn = (panel: Doc, text: string) =>
  waitFor('nothing to block the mail', () =>
    panel.run((value) => {
      for (const input of document.querySelectorAll<HTMLInputElement>(
        '.page-draft form input[aria-invalid], .page-draft input[required]',
      )) {
        if (input.value || input.type !== 'text') continue;
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
      return document.querySelector('[data-blocks="0"]') !== null;
    }, text),
  );

/** Copies the mail by a real click, and gives what a paste then brings, in the same document. */
async function copied(panel: Doc): Promise<{ text: string; links: (string | null)[] }> {
  await panel.click('.draft-ways [data-way="copy"]');
  await panel.find('[data-said="draft.said.both"]');
  await panel.run(() => {
    const field = document.querySelector<HTMLInputElement>('[data-field="recipientCompany"]')!;
    document.addEventListener('paste', (event) => {
      event.preventDefault();
      field.dataset.text = event.clipboardData?.getData('text/plain') ?? '';
      field.dataset.html = event.clipboardData?.getData('text/html') ?? '';
    });
  });
  await panel.click('[data-field="recipientCompany"]');
  await panel.press('Control+v');
  return waitFor('what was pasted', () =>
    panel.run(() => {
      const { text, html } = document.querySelector<HTMLElement>('[data-field="recipientCompany"]')!.dataset;
      if (!text || html === undefined) return null;
      const page = new DOMParser().parseFromString(html, 'text/html');
      return { text, links: [...page.querySelectorAll('a')].map((a) => a.getAttribute('href')) };
    }),
  );
}

describe.each(ENGINES)('the portal’s draft in %s', (engine) => {
  it('from each of its pages, in each language, onto the clipboard with the right link', async () => {
    world = await openWorld(engine, { scenario: PAGES[0]!.scenario, timing: QUICK });
    const tab = await world.session.tab();
    for (const page of PAGES) {
      for (const shown of LANGUAGES) {
        const what = `${page.kind} in ${shown.join(' ')}`;
        await goTo(world, tab, page, shown);
        if (page.kind === 'customer-gdap') {
          await fill(tab, 'Admin relationship name', `Support ${shown[0]}`);
          await fill(tab, 'Reports Reader', true);
          await pressText(tab, 'Finalize request');
          await says(tab, 'granularAdminRelationships/');
        }
        const panel = await draftPanel(tab, page.kind);
        await fillIn(panel, 'Adatum & Sons');
        const { text, links } = await copied(panel);
        const inText = text.split(/\r?\n/).filter((line) => line.startsWith('https://'));
        expect(links, what).toEqual(inText);
        expect(inText, what).toHaveLength(1);
        if (typeof page.link === 'string') expect(inText[0], what).toBe(page.link);
        else expect(inText[0], what).toMatch(page.link);
        expect(classifyLink(text).invitation, what).toBe(page.kind);
        if (page.kind !== 'customer-gdap') expect(text, what).toContain('Adatum & Sons');
      }
    }
  });

  it('is there again with all that was typed, after worker, extension and tab have gone', async () => {
    const there = await openWorld(engine, { scenario: PAGES[1]!.scenario, timing: QUICK });
    world = there;
    const { session } = there;
    const desk = await there.desk();
    const tab = await session.tab();
    await goTo(there, tab, PAGES[1]!, LANGUAGES[0]);
    await waitFor('the page’s account', async () => (await pageLine(there, tab))?.account);
    const panel = await draftPanel(tab, 'customer-dual');
    await fillIn(panel, 'Typed once Ltd');
    await panel.find('[data-kept="saved"]');
    await session.killWorker();
    await tab.close();
    await session.reloadExtension();
    await desk.close().catch(() => {});
    const again = await session.tab();
    await goTo(there, again, PAGES[1]!, LANGUAGES[0]);
    const taken = await draftPanel(again, 'customer-dual');
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
    expect([await field('recipientCompany'), await field('link')]).toEqual(['Typed once Ltd', PAGES[1]!.link]);
  });

  it('lets links be checked from the menu of any page once that is switched on', async () => {
    world = await openWorld(engine, { scenario: PAGES[0]!.scenario });
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
