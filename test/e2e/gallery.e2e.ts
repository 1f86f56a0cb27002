/**
 * Hosts that make life hard for what is added to a page: over all of them the document stays as it is but for our one element, no control
 * is covered, what is read belongs to the page it was read from, and nothing of ours fails unheard.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXHIBITS, type Exhibit } from '../portal/gallery/exhibits';
import { launcherButton, launcherOf, launcherWithLine, lookOf, openPanel } from './harness/companion';
import type { Tab } from './harness/doc';
import { covered, isFree } from './harness/free';
import { HOST } from './harness/host';
import { kept } from './harness/kept';
import { eventsOf, recordEvents, snapshotOf } from './harness/snapshot';
import { waitFor } from './harness/wait';
import { pageLine } from './harness/walk';
import { ENGINES, openWorld, type World } from './harness/world';

const PATH = '/dashboard/v2/customers/list';
/** Pages on which the launcher cannot stay: the one takes it out, the other lays itself over everything. */
const WITHOUT_LAUNCHER = ['remover', 'modal'];

/** How long a slow browser may draw after the other has, in ms. */
const DRAWN_WITHIN = 10_000;

/** Firefox puts the focus of a dialog that opens while its page is loading now on its button, now nowhere; with us it is on the button or nowhere, too. */
const focusOf = ({ id }: Exhibit) =>
  id === 'modal' ? { focus: expect.stringMatching(/^(button#close-modal|body#)\.$/) as unknown as string } : {};

/** The events that go with it: the button's focus comes once, or not at all. */
const eventsOfBut = async (tab: Tab, { id }: Exhibit) => {
  const { focusin = 0, ...others } = await eventsOf(tab);
  if (id !== 'modal') return { ...others, focusin };
  expect(focusin).toBeLessThanOrEqual(1);
  return others;
};

const atRest = (tab: Tab) => tab.run(() => document.readyState === 'complete');

/** Opens an exhibit in the tab. Gives the moment before: what was said earlier was said of another. */
async function open(world: World, tab: Tab, { id }: Exhibit): Promise<number> {
  world.portal.exhibit(id);
  await tab.bringToFront();
  const since = Date.now();
  await tab.goto(world.at(`${PATH}?${id}`));
  await waitFor('the document', () => atRest(tab));
  return since;
}

/** The worker has read the page that is open and knows whose it is. */
const read = (world: World, tab: Tab, since: number) =>
  waitFor('a reading', async () => {
    const line = await pageLine(world, tab);
    return line && line.seenAt >= since && line.id === 'customers.list' && line.state === 'ready' && line.account !== null ? line : null;
  });

const hosts = (tab: Tab) => tab.run((host) => document.querySelectorAll(host).length, HOST);

/** Marks that steer the direction of text and blanks say nothing of which name it is. */
const plain = (text: unknown): string =>
  String(text)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe.each(ENGINES)('the gallery of hostile hosts in %s', (engine) => {
  let bare: World;
  let ours: World;
  let control: Tab;
  let tab: Tab;
  let errors: () => Promise<string[]>;

  beforeAll(async () => {
    [bare, ours] = await Promise.all([
      openWorld(engine, { scenario: '11-first-customer', extension: false }),
      openWorld(engine, { scenario: '11-first-customer' }),
    ]);
    await ours.desk();
    [control, tab] = await Promise.all([bare.session.tab(), ours.session.tab()]);
    await Promise.all([recordEvents(control), recordEvents(tab)]);
    errors = await ours.session.ownErrors(tab);
  });
  afterAll(async () => {
    await bare?.close();
    await ours?.close();
  });

  it.each(EXHIBITS)('$id: $title', async (exhibit) => {
    const [, since] = await Promise.all([open(bare, control, exhibit), open(ours, tab, exhibit)]);
    await read(ours, tab, since);
    if (!WITHOUT_LAUNCHER.includes(exhibit.id)) {
      await launcherWithLine(tab);
      await isFree(tab, 'a free place');
    } else if (exhibit.id !== 'remover') {
      await waitFor('our element', async () => (await hosts(tab)) === 1);
    }
    // The two browsers draw at their own pace: they are compared once both have come to the end, or to where they stay apart.
    const ofBoth = async () => [
      [await snapshotOf(tab), await eventsOfBut(tab, exhibit)],
      [{ ...(await snapshotOf(control)), address: await tab.url(), ...focusOf(exhibit) }, await eventsOfBut(control, exhibit)],
    ];
    const alike = async () => {
      const [mine, theirs] = await ofBoth();
      expect(mine).toEqual(theirs);
      return true;
    };
    await waitFor('both to be alike', alike, DRAWN_WITHIN);
    expect(await hosts(tab)).toBe(exhibit.id === 'remover' ? 0 : 1);
    expect(await covered(tab)).toEqual([]);
    expect(await errors()).toEqual([]);
  });

  it('keeps of each what stands there, and nothing of a page in a frame', async () => {
    const { accounts, observations } = await kept(ours);
    // Two organisations were shown: the one with markup for a name, and that of all others.
    expect(accounts.length).toBe(2);
    const names = new Map(observations.flatMap(({ fact, subject, value }) => (fact === 'customer.name' ? [[subject?.id, value]] : [])));
    for (const { id, customers } of EXHIBITS)
      for (const [tenantId, name] of customers) expect(plain(names.get(tenantId)), id).toBe(plain(name));
    const { account: mine } = observations.find(({ subject }) => subject?.id === EXHIBITS[0]!.customers[0]![0])!;
    const odd = new Set(EXHIBITS.find(({ id }) => id === 'names')!.customers.map(([id]) => id));
    for (const { subject, account } of observations)
      if (subject?.kind === 'customer') expect(account === mine, subject.id).toBe(!odd.has(subject.id));
    expect(JSON.stringify(observations)).not.toContain('In The Frame');
  });

  it('rests under a dialog as large as the window, and is back when it closes', async () => {
    const exhibit = EXHIBITS.find(({ id }) => id === 'modal')!;
    await read(ours, tab, await open(ours, tab, exhibit));
    await waitFor('the launcher to rest', async () => (await launcherOf(tab))?.away);
    await tab.click('#close-modal');
    await waitFor('the launcher to be back', async () => (await launcherOf(tab))?.away === false);
    await isFree(tab, 'a free place');
  });

  it('writes hostile names as text in its own views', async () => {
    const exhibit = EXHIBITS.find(({ id }) => id === 'names')!;
    await read(ours, tab, await open(ours, tab, exhibit));
    await launcherWithLine(tab);
    const panel = await openPanel(tab);
    const { text } = await lookOf(panel);
    expect(plain(text)).toContain(plain(exhibit.host.organisation));
    expect(await panel.run(() => document.querySelectorAll('[onclick], [onerror], main script').length)).toBe(0);
    expect(await tab.inRoot((root) => root.querySelectorAll('[onclick], [onerror], script').length)).toBe(0);
    expect(await tab.run(() => document.title)).not.toContain('hacked');
  });

  it('gives up on a page that takes it out again and again', async () => {
    const exhibit = EXHIBITS.find(({ id }) => id === 'remover')!;
    await read(ours, tab, await open(ours, tab, exhibit));
    // It looks once a second whether it is still there: after three seconds of peace it has given up.
    const taken = await waitFor('peace', () =>
      tab.run(() => (window.taken.times > 0 && performance.now() - window.taken.last > 3_000 ? window.taken.times : null)),
    );
    expect(taken).toBeLessThanOrEqual(4);
    expect(await errors()).toEqual([]);
  });

  it('does not run in a frame', async () => {
    const exhibit = EXHIBITS.find(({ id }) => id === 'framed')!;
    await read(ours, tab, await open(ours, tab, exhibit));
    await launcherWithLine(tab);
    const inner = await tab.run((host) => {
      const there = document.querySelector('iframe')?.contentDocument;
      return { drawn: there?.querySelector('h1')?.textContent ?? '', hosts: there?.querySelectorAll(host).length };
    }, HOST);
    expect(inner).toEqual({ drawn: 'Customers | Customer list', hosts: 0 });
  });

  it('shows the panel where a page isolates itself: in its frame, or in a window of its own', async () => {
    const exhibit = EXHIBITS.find(({ id }) => id === 'isolation')!;
    await read(ours, tab, await open(ours, tab, exhibit));
    await launcherWithLine(tab);
    await tab.pointer([await launcherButton(tab, 'open')]);
    const panel = await waitFor('the panel, somewhere', async () => {
      const frame = await tab.panel();
      const shown = (await frame?.run(() => document.querySelector('main[data-view="panel"][data-ready="true"]') !== null)) ?? false;
      if (shown) return 'frame';
      for (const other of await ours.session.tabs()) if (/\/panel\.html/.test(await other.url())) return 'window';
      return null;
    });
    expect(['frame', 'window']).toContain(panel);
    for (const other of await ours.session.tabs()) if (/\/panel\.html/.test(await other.url())) await other.close();
  });

  it("follows moves inside a document whose window.navigation is the page's own", async () => {
    const exhibit = EXHIBITS.find(({ id }) => id === 'no-navigation')!;
    await read(ours, tab, await open(ours, tab, exhibit));
    await tab.run(() => history.pushState(null, '', '/dashboard/v2/home'));
    await waitFor('the new page', async () => (await pageLine(ours, tab))?.id === 'home');
    expect(await errors()).toEqual([]);
  });
});
