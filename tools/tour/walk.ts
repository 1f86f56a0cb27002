/**
 * `npm start -- --headless`: walks every scenario of the stand-in portal, takes pictures of the portal page with the
 * launcher, the open panel and the popup, and checks each against what the scenario expects.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { disagreements } from '../../test/e2e/harness/agree';
import type { Tab } from '../../test/e2e/harness/doc';
import type { Engine } from '../../test/e2e/harness/session';
import { walk } from '../../test/e2e/harness/walk';
import { openWorld, type World } from '../../test/e2e/harness/world';
import { loadScenarios, type Scenario } from '../../test/portal/scenario';
import { pictureVariants } from './variants';

const OUT = resolve(import.meta.dirname, '../../.output/tour');

/** Size of the popup's window: browsers let it be as wide as its content wants and at most 600 high. */
const POPUP = { width: 400, height: 600 } as const;

const picture = async (tab: Tab, name: string) => tab.screenshot(join(OUT, `${name}.png`));

/** One scenario in a browser that has seen nothing yet. */
async function tour(world: World, scenario: Scenario): Promise<string[]> {
  const { id } = scenario;
  const tab = await walk(world, scenario);
  return disagreements(world, scenario, tab, {
    portal: () => picture(tab, `${id}-1-portal`),
    panel: () => picture(tab, `${id}-2-panel`),
    popup: async (popup) => {
      await popup.resize(POPUP.width, POPUP.height);
      await picture(popup, `${id}-3-popup`);
    },
  });
}

async function main(): Promise<void> {
  const engine: Engine = process.env.TOUR_ENGINE === 'firefox' ? 'firefox' : 'chromium';
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  let failed = 0;
  const report = (name: string, differences: readonly string[]) => {
    if (differences.length > 0) failed += 1;
    console.log(`${differences.length === 0 ? 'ok  ' : 'FAIL'}  ${name}`);
    for (const difference of differences) console.log(`      ${difference}`);
  };
  /** Each in a world of its own; an error is one more difference, and the tour goes on. */
  const inWorld = async (name: string, work: (world: World) => Promise<string[]>) => {
    const world = await openWorld(engine);
    try {
      report(name, await work(world));
    } catch (error) {
      report(name, [error instanceof Error ? error.message : String(error)]);
    } finally {
      await world.close();
    }
  };
  const scenarios = loadScenarios();
  for (const scenario of scenarios) await inWorld(`${scenario.id}: ${scenario.title}`, (world) => tour(world, scenario));
  await inWorld('themes, languages and narrow windows', (world) => pictureVariants(world, picture));
  console.log(`\nPictures: ${OUT}`);
  console.log(`${scenarios.length + 1 - failed} agree, ${failed} differ`);
  process.exitCode = failed === 0 ? 0 : 1;
}

await main();
