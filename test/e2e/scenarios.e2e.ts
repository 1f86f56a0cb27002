import { afterEach, describe, expect, it } from 'vitest';
import { loadScenarios } from '../portal/scenario';
import { disagreements } from './harness/agree';
import { walk } from './harness/walk';
import { ENGINES, openWorld, type World } from './harness/world';

let world: World | undefined;

afterEach(async () => {
  await world?.close();
  world = undefined;
});

describe.each(ENGINES)('the whole way in %s: portal page, facts, checklist', (engine) => {
  it.each(loadScenarios())('$id: $title', async (scenario) => {
    world = await openWorld(engine);
    const tab = await walk(world, scenario);
    expect(await disagreements(world, scenario, tab)).toEqual([]);
  });
});
