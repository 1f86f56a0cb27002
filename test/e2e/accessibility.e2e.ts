/** axe finds nothing on launcher, panel, popup and desk, in light, dark and forced colours. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECTIONS } from '../../components/desk-place';
import { axe, MEDIA } from './harness/axe';
import { entered, lookOf, openPanel } from './harness/companion';
import { waitFor } from './harness/wait';
import { visit } from './harness/walk';
import { ENGINES, openWorld, type World } from './harness/world';

const SCENARIO = '05-verification-rejected';
const LEGAL = '/dashboard/v2/account-settings/organization/legalinfo#csp';

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
