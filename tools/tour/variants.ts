import { lookOf, openPanel, readyPanel } from '../../test/e2e/harness/companion';
import type { Tab } from '../../test/e2e/harness/doc';
import type { Media } from '../../test/e2e/harness/session';
import { waitFor } from '../../test/e2e/harness/wait';
import { walk } from '../../test/e2e/harness/walk';
import { askWorker } from '../../test/e2e/harness/worker';
import type { World } from '../../test/e2e/harness/world';

interface Variant {
  name: string;
  language: 'en' | 'de' | 'zh-CN' | 'hi';
  media: Media;
  width: number;
  height: number;
}

const VARIANTS: readonly Variant[] = [
  { name: 'dark', language: 'en', media: { colorScheme: 'dark' }, width: 1280, height: 800 },
  { name: 'forced-colors', language: 'en', media: { forcedColors: true }, width: 1280, height: 800 },
  { name: 'german', language: 'de', media: { colorScheme: 'light' }, width: 1280, height: 800 },
  { name: 'chinese', language: 'zh-CN', media: { colorScheme: 'light' }, width: 1280, height: 800 },
  { name: 'hindi', language: 'hi', media: { colorScheme: 'light' }, width: 1280, height: 800 },
  { name: 'narrow', language: 'en', media: { colorScheme: 'light' }, width: 320, height: 640 },
  { name: 'wide', language: 'en', media: { colorScheme: 'light' }, width: 3840, height: 2160 },
];

/** The scenario that is shown: something waits, something is done, something is to do. */
const SHOWN = '04-verification-pending';

/** The views in other themes, languages and widths; in each they must still be there and say something. */
export async function pictureVariants(world: World, picture: (tab: Tab, name: string) => Promise<void>): Promise<string[]> {
  const scenario = world.portal.scenarios.find(({ id }) => id === SHOWN);
  if (!scenario) return [`no scenario ${SHOWN}`];
  const tab = await walk(world, scenario);
  const desk = await world.desk();
  const wrong: string[] = [];
  await tab.bringToFront();
  await openPanel(tab);
  for (const { name, language, media, width, height } of VARIANTS) {
    await askWorker(desk, { type: 'settings.set', settings: { language } });
    await world.session.media(media);
    for (const [view, page] of [
      ['panel', tab],
      ['desk', desk],
    ] as const) {
      await page.resize(width, height);
      await page.bringToFront();
      const doc = view === 'panel' ? await readyPanel(tab) : desk;
      await waitFor(`the ${view} in ${language}`, () => doc.run((lang) => document.documentElement.lang === lang, language));
      const look = await lookOf(doc);
      if (look.headline === '') wrong.push(`${name}: ${view} has no headline`);
      const overflow = await doc.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (overflow > 0) wrong.push(`${name}: ${view} is ${overflow} px too wide`);
      await picture(page, `variant-${name}-${view}`);
    }
  }
  return wrong;
}
