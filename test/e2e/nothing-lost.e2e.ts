/** Promise 4, nothing lost: what was read or said outlives the worker, the tab, a reload of the extension and the browser. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { lookOf } from './harness/companion';
import { kept } from './harness/kept';
import { waitFor } from './harness/wait';
import { visit } from './harness/walk';
import { askWorker } from './harness/worker';
import { ENGINES, openWorld, type World } from './harness/world';

const SCENARIO = '04-verification-pending';
const LEGAL = '/dashboard/v2/account-settings/organization/legalinfo#csp';
const IDENTIFIERS = '/dashboard/account/v3/organization/identity#csp';

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

/** The only account, from the worker. */
async function theAccount(there: World): Promise<string> {
  const { account } = await askWorker(await there.desk(), { type: 'view.get' });
  if (!account) throw new Error('no account is known yet');
  return account;
}

const tick = async (there: World, account: string, task: string) =>
  askWorker(await there.desk(), { type: 'person.tick', account, task, value: true });

/** Everything in the journal but when it was last seen again, in a stable order. */
const lines = async (there: World) =>
  (await kept(there)).observations
    .map(({ seq, account, fact, subject, value, seenAt }) => JSON.stringify([seq, account, fact, subject, value, seenAt]))
    .sort();

describe.each(ENGINES)('nothing lost in %s', (engine) => {
  it('when the worker dies, also right after it has answered', async () => {
    world = await openWorld(engine, { scenario: SCENARIO });
    const tab = await world.session.tab();
    await visit(world, tab, LEGAL);
    const account = await theAccount(world);
    const { seq } = await tick(world, account, 'prepare.contacts');
    await world.session.killWorker();
    const { observations } = await kept(world);
    expect(observations.map(({ fact }) => fact)).toContain('verification.status');
    expect(observations.filter((one) => one.seq === seq)).toMatchObject([
      { fact: 'task.tick', subject: { id: 'prepare.contacts' }, value: true },
    ]);
  });

  it('when the tab closes as soon as its page was read', async () => {
    world = await openWorld(engine, { scenario: SCENARIO });
    const tab = await world.session.tab();
    await visit(world, tab, LEGAL);
    await tab.close();
    await world.session.killWorker();
    expect((await kept(world)).observations.map(({ fact }) => fact)).toContain('verification.status');
  });

  it('when the extension is loaded anew, as by an update', async () => {
    world = await openWorld(engine, { scenario: SCENARIO });
    const tab = await world.session.tab();
    await visit(world, tab, LEGAL);
    await tick(world, await theAccount(world), 'prepare.contacts');
    const before = await lines(world);
    expect(before.length).toBeGreaterThan(5);
    await world.session.reloadExtension();
    const desk = await world.session.extensionTab('desk.html');
    await lookOf(desk);
    expect(await lines({ ...world, desk: async () => desk })).toEqual(before);
    // The copy left in the page from before the reload is gone, and a fresh visit works.
    await visit({ ...world, desk: async () => desk }, tab, IDENTIFIERS);
  });

  it('when two tabs and a person write at once', async () => {
    world = await openWorld(engine, { scenario: SCENARIO });
    const there = world;
    const first = await there.session.tab();
    await visit(there, first, '/dashboard/v2/home');
    const account = await theAccount(there);
    const second = await there.session.tab();
    const tasks = ['prepare.contacts', 'prepare.documents', 'profile.support', 'verify.email', 'dist.choose'];
    const [, , ...ticks] = await Promise.all([
      first.goto(there.at(LEGAL)),
      second.goto(there.at(IDENTIFIERS)),
      ...tasks.map((task) => tick(there, account, task)),
    ]);
    const facts = await waitFor('both pages to be kept', async () => {
      const { observations } = await kept(there);
      const have = new Set(observations.map(({ fact }) => fact));
      return have.has('verification.status') && have.has('partnerId.associated') ? observations : null;
    });
    expect(new Set(facts.map(({ seq }) => seq)).size).toBe(facts.length);
    const numbers = ticks.map((one) => (one as { seq: number }).seq);
    expect(
      facts
        .filter(({ seq }) => numbers.includes(seq))
        .map(({ subject }) => subject?.id)
        .sort(),
    ).toEqual(tasks.toSorted());
  });

  it('when the browser is closed and opened again', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'companion-profile-'));
    try {
      world = await openWorld(engine, { scenario: SCENARIO, profile });
      const tab = await world.session.tab();
      await visit(world, tab, LEGAL);
      await tick(world, await theAccount(world), 'prepare.contacts');
      const before = await lines(world);
      await world.close();
      world = await openWorld(engine, { scenario: SCENARIO, profile });
      expect(await lines(world)).toEqual(before);
    } finally {
      await world?.close();
      world = undefined;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  it('when a person takes a tick back, the tick and the taking back both stay', async () => {
    world = await openWorld(engine, { scenario: SCENARIO });
    const tab = await world.session.tab();
    await visit(world, tab, LEGAL);
    const account = await theAccount(world);
    const { seq } = await tick(world, account, 'prepare.contacts');
    await askWorker(await world.desk(), { type: 'person.undo', account, seq });
    const { observations } = await kept(world);
    expect(observations.find((one) => one.seq === seq)?.withdrawnAt).toBeGreaterThan(0);
    const { assessment } = await askWorker(await world.desk(), { type: 'view.get' });
    expect(assessment?.tasks['prepare.contacts']?.status).not.toBe('done');
  });
});
