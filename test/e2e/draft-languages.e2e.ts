/**
 * From each page on which the portal drafts an invitation, in each language that it is known to speak, to a clipboard whose text and HTML
 * hold exactly the right link. One session walks them all; the pages of one language follow each other beside the open panel.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { classifyLink } from '../../lib/rules/invitations/link';
import { PORTAL_LANGUAGES } from '../portal/labels';
import type { Doc, Tab } from './harness/doc';
import {
  ADMIN,
  type DraftPage,
  draftPanel,
  type Generation,
  JOINT,
  PARTNERSHIP,
  RESELLER,
  standsStill,
  written,
} from './harness/page-draft';
import { waitFor } from './harness/wait';
import { ENGINES, openWorld, type World } from './harness/world';

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

/** Goes to a page as a link of the portal does, without loading a document. */
const follow = (tab: Tab, path: string): Promise<void> =>
  tab.run((href) => {
    const link = Object.assign(document.createElement('a'), { href });
    document.body.append(link);
    link.click();
    link.remove();
  }, path);

/** Fills in the request of an admin relationship and sends it, once the form is there; gives the link of the draft that it becomes. */
async function request(tab: Tab, name: string): Promise<string> {
  await waitFor(`the form for ${name}`, () =>
    tab.run((wanted) => {
      const deep = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? deep(one.shadowRoot) : [])]);
      const elements = [...document.querySelectorAll('main:not([aria-busy])')].flatMap(deep);
      const says = (tags: RegExp, words: string) => elements.find((one) => tags.test(one.localName) && one.textContent?.trim() === words);
      const field = elements.find((one): one is HTMLInputElement => one instanceof HTMLInputElement && one.type === 'text');
      const role = says(/he-checkbox$|^label$/, 'Reports Reader');
      const box = role && (role.shadowRoot ?? role).querySelector('input');
      const send = says(/he-button$|^button$/, 'Finalize request');
      if (!field || !box || !(send instanceof HTMLElement)) return false;
      field.value = wanted;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      box.click();
      send.click();
      return true;
    }, name),
  );
  return waitFor(`the draft of ${name}`, () =>
    tab.run(() => {
      const deep = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? deep(one.shadowRoot) : [])]);
      const draft = deep(document).find((one): one is HTMLTextAreaElement => one instanceof HTMLTextAreaElement);
      return /\S*granularAdminRelationships\S*/.exec(draft?.value ?? '')?.[0];
    }),
  );
}

/** Copies the mail by a real click, and gives what a paste into a field of the same document then brings. */
async function copied(panel: Doc, { kind }: DraftPage): Promise<{ text: string; links: (string | null)[] }> {
  const part = `[data-page-draft="${kind}"]`;
  await standsStill(panel, `${part} .draft-ways [data-way="copy"]`, 5);
  await panel.click(`${part} .draft-ways [data-way="copy"]`);
  await panel.find(`${part} [data-said="draft.said.both"]`);
  // The log has it: left before, it would be taken up again on the next page of its kind.
  await panel.find(`${part} [data-kept="never"]`);
  await panel.run((which) => {
    const field = document.querySelector<HTMLInputElement>(`${which} [data-field="recipientCompany"]`)!;
    field.addEventListener('paste', (event) => {
      event.preventDefault();
      field.dataset.text = event.clipboardData?.getData('text/plain') ?? '';
      field.dataset.html = event.clipboardData?.getData('text/html') ?? '';
    });
    field.focus();
  }, part);
  await panel.press('Control+v');
  return waitFor('what was pasted', () =>
    panel.run((which) => {
      const { text, html } = document.querySelector<HTMLElement>(`${which} [data-field="recipientCompany"]`)!.dataset;
      if (!text || html === undefined) return null;
      const page = new DOMParser().parseFromString(html, 'text/html');
      return { text, links: [...page.querySelectorAll('a')].map((a) => a.getAttribute('href')) };
    }, part),
  );
}

describe.each(ENGINES)('the portal’s draft in %s', (engine) => {
  it('in each language, from each of its pages, onto the clipboard with the right link', async () => {
    world = await openWorld(engine, { scenario: '11-first-customer', timing: { body: 0, rows: 0, header: 0, paging: 0 } });
    const { portal, session, at } = world;
    const tab = await session.tab();

    /** The pages one after the other; another language is another document. */
    const walk = async (language: string, generation: Generation, pages: readonly DraftPage[]): Promise<void> => {
      portal.speak(language);
      let panel: Doc | undefined;
      for (const page of pages) {
        const what = `${page.kind} in ${language}`;
        const company = `Adatum ${language} & Sons`;
        await (panel ? follow(tab, page.path(generation)) : tab.goto(at(page.path(generation))));
        const link = page === ADMIN ? await request(tab, `Support ${language}`) : page.link;
        panel ??= await draftPanel(tab);
        await written(panel, page, company);
        const { text, links } = await copied(panel, page);
        expect(link.startsWith(page.link), what).toBe(true);
        expect(links, what).toEqual([link]);
        expect(
          text.split(/\r?\n/).filter((line) => line.startsWith('https://')),
          what,
        ).toEqual([link]);
        expect(classifyLink(text).invitation, what).toBe(page.kind);
        // The request of an admin relationship stands under the customer whom it is for.
        if (page !== ADMIN) expect(text, what).toContain(company);
      }
      expect(await tab.run(() => document.documentElement.lang.slice(0, 2))).toBe(language.slice(0, 2));
    };

    // Two pages that are alike but for their link take turns: what one browser shows of them in a language, the other does not.
    const turn = ['chromium', 'firefox'].indexOf(engine);
    for (const [nth, language] of PORTAL_LANGUAGES.entries())
      await walk(language, nth % 4 < 2 ? 'v2' : 'v3', [(nth + turn) % 2 ? JOINT : RESELLER, ADMIN]);
    portal.use('18-distributor');
    for (const [nth, language] of ['en', 'de', 'zh-CN'].entries()) await walk(language, nth % 2 ? 'v3' : 'v2', [PARTNERSHIP]);
  });
});
