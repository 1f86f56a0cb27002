/** A distributor's portal: its own track in launcher and panel, what is missing at each reseller in its room; and the sheet of direct bill is kept. */
import { afterEach, describe, expect, it } from 'vitest';
import { loadScenarios } from '../portal/scenario';
import { launcherOf, openPanel } from './harness/companion';
import type { Tab } from './harness/doc';
import { waitFor } from './harness/wait';
import { visit } from './harness/walk';
import { ENGINES, openWorld, type World } from './harness/world';

const LEGAL = '/dashboard/v2/account-settings/organization/legalinfo#csp';
const RESELLERS = '/dashboard/v2/customers/indirectresellers';

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

/** The distributor of the scenarios, its second reseller in a country of another region. */
function distributor() {
  const found = loadScenarios().find(({ id }) => id === '18-distributor');
  if (!found) throw new Error('no distributor among the scenarios');
  const copy = structuredClone(found);
  const [, far] = copy.accounts[0]?.resellers ?? [];
  if (!far) throw new Error('the distributor has no second reseller');
  far.country = 'US';
  return { scenario: copy, far: far.tenantId };
}

/** Goes to a room of the desk by its address. */
async function enter(desk: Tab, room: string): Promise<void> {
  await desk.run((hash) => {
    location.hash = hash;
  }, room);
  await desk.find(`[data-room="${room}"][data-ready="true"] h2`);
}

/** Chooses in a list as a person does, and leaves it. */
const choose = (desk: Tab, selector: string, value: string): Promise<unknown> =>
  waitFor(`${selector} to choose from`, () =>
    desk.run(
      (wanted, option) => {
        const select = document.querySelector<HTMLSelectElement>(wanted);
        if (!select || select.disabled) return null;
        select.value = option;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        select.dispatchEvent(new FocusEvent('blur'));
        return true;
      },
      selector,
      value,
    ),
  );

const line = (tab: Tab, text: string): Promise<unknown> =>
  waitFor(`the launcher to say “${text}”`, async () => (await launcherOf(tab))?.line.includes(text) || null);

describe.each(ENGINES)('a distributor in %s', (engine) => {
  it('sees its own track and what is missing at each reseller, and keeps what it looked up', async () => {
    const { scenario, far } = distributor();
    world = await openWorld(engine, { scenario: scenario.id });
    world.portal.use(scenario);
    const tab = await world.session.tab();
    await visit(world, tab, LEGAL);
    await visit(world, tab, RESELLERS);
    await line(tab, '1 reseller is not ready for orders');

    const panel = await openPanel(tab);
    await panel.find('[data-part="provider-track"][data-ready="true"] [data-listed="2"][data-open="1"]');
    expect((await panel.find('[data-not-ready]')).text).toContain('Region does not fit');
    expect((await panel.find('[data-ring]')).attributes['aria-label']).toContain('Distributor account: 1 of');
    expect(await panel.run(() => document.querySelector<HTMLElement>('[data-stage]')?.dataset.stage)).toBe('provider');

    const desk = await world.desk();
    await enter(desk, 'provider');
    await desk.find(`[data-reseller="${far}"][data-state="open"] [data-point="region"][data-why="otherRegion"]`);
    expect(await desk.run(() => document.querySelectorAll('[data-procedure]').length)).toBe(8);
    await desk.find('[data-procedure="customer"] ol.steps > li:nth-child(6)');
    const near = '[data-reseller][data-state="unknown"]';
    await choose(desk, `${near} [data-known="agreement"]`, 'not-accepted');
    await desk.find('[data-listed="2"][data-open="2"]');
    await line(tab, '2 resellers are not ready for orders');
    await waitFor('the undo of it', () =>
      desk.run(() => {
        const undo = document.querySelector<HTMLButtonElement>('[data-act="undo-agreement"]');
        undo?.click();
        return undo !== null || null;
      }),
    );
    await desk.find('[data-listed="2"][data-open="1"]');

    await enter(desk, 'direct-bill');
    await choose(desk, '[data-answer="credit"]', 'yes');
    await desk.find('[data-item="credit"][data-state="met"]');
    await desk.find('[data-saving="saved"]');
    // Entered anew it has nothing but what the worker kept.
    await enter(desk, 'provider');
    await enter(desk, 'direct-bill');
    await desk.find('[data-item="credit"][data-state="met"]');
    await desk.find('[data-tile="credit"][data-state="met"]');
  });
});
