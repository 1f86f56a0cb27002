/** `npm start` with a display: the stand-in portal and a browser with the extension, for a person to click around. */
import type { Engine } from '../../test/e2e/harness/session';
import { waitFor } from '../../test/e2e/harness/wait';
import { openWorld } from '../../test/e2e/harness/world';

const engine: Engine = process.env.TOUR_ENGINE === 'firefox' ? 'firefox' : 'chromium';
const world = await openWorld(engine, { headed: true });
await world.session.tab(world.portal.controlUrl);
const tab = await world.session.tab(world.at(world.portal.state().startPath));
await tab.bringToFront();
console.log(`
The stand-in Partner Center is open, with the companion in it. It is made up and runs on this machine only.

  ${world.portal.controlUrl}   pick a scenario and a language, let Microsoft decide, let a customer accept
  ${world.at('/dashboard/v2/home')}   the portal, in the browser that was just opened

Close the browser to end.`);
// A person may look around as long as they like.
await waitFor(
  'the person to close the browser',
  async () => (await world.session.tabs().catch(() => [])).length === 0,
  Number.POSITIVE_INFINITY,
);
await world.close().catch(() => undefined);
