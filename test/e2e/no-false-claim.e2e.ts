/** Promise 3, no false claim: what was not seen is unknown; what is claimed carries where, when and from what. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Scenario } from '../portal/server';
import { launcherOf, lookOf, openPanel } from './harness/companion';
import { kept } from './harness/kept';
import { waitFor } from './harness/wait';
import { visit, walk } from './harness/walk';
import { askWorker } from './harness/worker';
import { ENGINES, openWorld, type World } from './harness/world';

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

const LEGAL = '/dashboard/v2/account-settings/organization/legalinfo#csp';

/** A scenario in which one page does not answer as usual. */
function troubled({ portal }: World, state: 'loading' | 'notFound' | 'noAccess'): Scenario {
  const scenario = structuredClone(portal.scenarios.find(({ id }) => id === '06-agreement-unsigned')!);
  for (const account of scenario.accounts) account.pages['account.legalInfo'] = state;
  return scenario;
}

describe.each(ENGINES)('no false claim in %s', (engine) => {
  it.each(['loading', 'notFound', 'noAccess'] as const)('a page that is %s proves nothing', async (state) => {
    world = await openWorld(engine);
    world.portal.use(troubled(world, state));
    const tab = await world.session.tab();
    const line = await visit(world, tab, LEGAL);
    expect(line).toMatchObject({ id: 'account.legalInfo', state });
    expect((await kept(world)).observations).toEqual([]);
    const launcher = await waitFor('the launcher', () => launcherOf(tab));
    expect(launcher.step).toBe('');
    const panel = await openPanel(tab);
    const look = await waitFor('the panel to name the page', async () => {
      const now = await lookOf(panel);
      return now.page === null ? null : now;
    });
    expect(look).toMatchObject({ page: 'account.legalInfo', finished: 'unknown', tasks: {} });
  });

  it.each([
    ['signedOut', '01-no-work-account'],
    ['accountPicker', '12-second-country'],
  ] as const)('a session that is %s proves nothing', async (session, id) => {
    world = await openWorld(engine);
    const scenario = structuredClone(world.portal.scenarios.find((one) => one.id === id)!);
    world.portal.use({ ...scenario, session });
    const tab = await world.session.tab();
    const line = await visit(world, tab, '/dashboard/v2/home');
    expect(line.state).toBe(session);
    expect((await kept(world)).observations).toEqual([]);
  });

  it('a page of the portal that nobody taught it is called unknown', async () => {
    world = await openWorld(engine, { scenario: '06-agreement-unsigned' });
    const tab = await world.session.tab();
    await visit(world, tab, '/dashboard/v2/insights');
    const { observations } = await kept(world);
    // That the portal let the person in is all that any of its pages may prove.
    expect(observations.filter(({ fact }) => !/^(portal|account|me)\./.test(fact))).toEqual([]);
    expect((await lookOf(await openPanel(tab))).page).toBe('unknown');
  });

  it('hidden tabs, legends and tips claim nothing', async () => {
    world = await openWorld(engine, { scenario: '04-verification-pending' });
    const tab = await world.session.tab();
    await visit(world, tab, LEGAL);
    const { observations } = await kept(world);
    const said = (fact: string) => [...new Set(observations.filter((one) => one.fact === fact).map(({ value }) => value))];
    expect(said('verification.status')).toEqual(['pending']);
    // The other tabs' panels stand in the document with values of their own.
    for (const fact of ['maicpp.verification', 'programme.maicpp', 'legal.locationCount']) expect(said(fact), fact).toEqual([]);
  });

  it('pages not visited leave their tasks without a verdict', async () => {
    world = await openWorld(engine, { scenario: '05-verification-rejected' });
    const tab = await world.session.tab();
    await visit(world, tab, '/dashboard/v2/home');
    const { assessment } = await askWorker(await world.desk(), { type: 'view.get' });
    const claims = Object.values(assessment?.tasks ?? {}).filter(
      ({ id, status }) => /^(verify|mpa|dist|cust)\./.test(id) && ['done', 'waiting', 'attention'].includes(status),
    );
    expect(claims.map(({ id, status }) => `${id} ${status}`)).toEqual([]);
  });

  it('every claim has its page, its clues and its time, and the panel shows them', async () => {
    world = await openWorld(engine);
    const scenario = world.portal.scenarios.find(({ id }) => id === '05-verification-rejected')!;
    const start = Date.now();
    const tab = await walk(world, scenario);
    const { observations } = await kept(world);
    expect(observations.length).toBeGreaterThan(5);
    for (const { fact, source, seenAt } of observations) {
      expect(source.kind, fact).toBe('portal');
      if (source.kind !== 'portal') continue;
      expect(source.clues.length, fact).toBeGreaterThan(0);
      expect(source.page, fact).not.toBe('');
      expect(source.path, fact).not.toMatch(/[?#]/);
      expect(seenAt).toBeGreaterThanOrEqual(start);
    }
    const { assessment } = await askWorker(await world.desk(), { type: 'view.get' });
    const rejected = Object.values(assessment?.tasks ?? {}).find(({ status, evidence }) => status === 'attention' && evidence.length > 0);
    expect(rejected).toBeDefined();
    const panel = await openPanel(tab);
    const row = `[data-task="${rejected!.id}"]`;
    await panel.click(`${row} .task-open`);
    const { text: shown } = await panel.find(`${row} [data-part="evidence"]`);
    // The page, the value that decides, and when it was seen.
    expect(shown).toMatch(/Legal info/i);
    expect(shown).toMatch(/failed|rejected/i);
    expect(shown).toMatch(/seen today/i);
  });
});
