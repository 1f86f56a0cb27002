/** axe finds nothing on launcher, panel, popup and desk, in light, dark and forced colours. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECTIONS } from '../../components/desk-place';
import { entered, lookOf, openPanel } from './harness/companion';
import type { Doc } from './harness/doc';
import type { Media } from './harness/session';
import { waitFor } from './harness/wait';
import { visit } from './harness/walk';
import { ENGINES, openWorld, type World } from './harness/world';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCENARIO = '05-verification-rejected';
const LEGAL = '/dashboard/v2/account-settings/organization/legalinfo#csp';
const MEDIA: readonly (readonly [string, Media])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: true }],
];

/** Violations as lines: rule, and where. */
async function axe(doc: Doc, { forcedColors = false }: Media): Promise<string[]> {
  // Sent as the text of a function: a policy of the page has no say over the debugging protocol.
  await doc.run({ toString: () => `() => { ${AXE}; return true; }` } as () => boolean);
  // Forced colours are the person's own choice, of the system here: their contrast is not ours to judge.
  const rules = { 'color-contrast': { enabled: !forcedColors } };
  return doc.run(async (which) => {
    const { axe: engine } = window as unknown as { axe: { run(where: Document, options: object): Promise<AxeResults> } };
    const { violations } = await engine.run(document, { resultTypes: ['violations'], rules: which });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
  }, rules);
}

describe.each(ENGINES)('accessibility in %s', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(engine, { scenario: SCENARIO });
    const first = await world.session.tab();
    await visit(world, first, LEGAL);
    await first.close();
  });
  afterAll(() => world?.close());

  describe.each(MEDIA)('%s', (_, media) => {
    beforeAll(() => world.session.media(media));

    it('panel, also with a task open', async () => {
      const tab = await world.session.tab();
      await visit(world, tab, LEGAL);
      const panel = await openPanel(tab);
      await lookOf(panel);
      expect(await axe(panel, media)).toEqual([]);
      await panel.click('details[open] [data-task] .task-open');
      await panel.find('[data-task] [data-part="how"]');
      expect(await axe(panel, media)).toEqual([]);
      await tab.close();
    });

    it.each(['popup.html', ...SECTIONS.map((section) => `desk.html#${section}`)])('%s', async (path) => {
      const view = await world.session.extensionTab(path);
      await lookOf(view);
      await entered(view, path);
      expect(await axe(view, media)).toEqual([]);
      await view.close();
    });

    it('launcher, its own elements and style put into an open root', async () => {
      const tab = await world.session.tab();
      await visit(world, tab, LEGAL);
      // In one step: between two, the launcher may take its line back for a moment.
      const launcher = await waitFor('the launcher with its line', () =>
        tab.inRoot((root) =>
          root.querySelector('.line')?.textContent === '…'
            ? null
            : {
                html: [...root.children].map((element) => element.outerHTML).join(''),
                css: root.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText).join('\n')).join('\n'),
              },
        ),
      );
      const stage = await world.session.extensionTab('desk.html');
      await lookOf(stage);
      await stage.run(
        (html, css) => {
          document.body.replaceChildren(document.createElement('main'));
          const host = document.createElement('partner-center-companion');
          const root = host.attachShadow({ mode: 'open' });
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          root.adoptedStyleSheets = [sheet];
          root.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
          document.querySelector('main')?.append(host);
          const heading = document.createElement('h1');
          heading.textContent = 'Launcher';
          document.querySelector('main')?.prepend(heading);
          for (const layer of root.querySelectorAll<HTMLElement>('[popover]')) layer.showPopover();
        },
        launcher.html,
        launcher.css,
      );
      expect(launcher.html).toContain('data-act="open"');
      expect(await axe(stage, media)).toEqual([]);
      await stage.close();
      await tab.close();
    });
  });
});
