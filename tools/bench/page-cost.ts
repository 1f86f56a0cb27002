/** What the companion costs a page of the portal, beside the same page in the same browser engine without it. */
import type { CDPSession } from 'playwright-core';
import { ChromiumTab } from '../../test/e2e/harness/chromium-tab';
import { launcherWithLine } from '../../test/e2e/harness/companion';
import { waitFor } from '../../test/e2e/harness/wait';
import { openWorld, type World } from '../../test/e2e/harness/world';
import { median, type Row } from './row';

const RUNS = 5;
const SCRIPT = 'portal.js';
const PATH = '/dashboard/v2/account-settings/organization/legalinfo';
const SCENARIO = '04-verification-pending';

interface Cost {
  listeners: number;
  heapMB: number;
  /** All script time of the page over the churn. */
  pageMs: number;
  /** The companion's part of it. */
  ownMs: number;
}

/** 1,000 rows, 60 times 50 of them replaced, 10 routes: a lively page of a single-page portal. */
async function churn(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const main = document.querySelector('main') ?? document.body;
  let count = 0;
  const row = () => {
    const element = document.createElement('div');
    element.setAttribute('role', 'row');
    for (let cell = 0; cell < 4; cell++) {
      const inner = document.createElement('span');
      inner.setAttribute('role', 'gridcell');
      inner.textContent = `Cell ${++count}`;
      element.append(inner);
    }
    return element;
  };
  const grid = document.createElement('div');
  grid.setAttribute('role', 'grid');
  for (let i = 0; i < 1000; i++) grid.append(row());
  main.append(grid);
  for (let round = 0; round < 60; round++) {
    await frame();
    for (let i = 0; i < 50; i++) grid.children[(round * 50 + i * 7) % 1000]?.replaceWith(row());
  }
  for (let route = 0; route < 10; route++) {
    await frame();
    history.pushState({}, '', `/dashboard/v2/insights/${route}`);
    grid.replaceChildren(...Array.from({ length: 100 }, row));
    await frame();
  }
}

const metric = async (cdp: CDPSession, name: string): Promise<number> => {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
};

interface ProfileNode {
  id: number;
  callFrame: { url: string; functionName: string };
  children?: number[];
}
interface Profile {
  nodes: ProfileNode[];
  samples?: number[];
  timeDeltas?: number[];
}

/** Time in which no script ran. */
const NO_SCRIPT = new Set(['(root)', '(idle)', '(program)']);

/** Script time of a profile in ms: of the whole page, and of that the part below functions of our script, what they call included. */
function timesOf(script: string, { nodes, samples = [], timeDeltas = [] }: Profile): { all: number; own: number } {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const claim = (id: number, inside: boolean): void => {
    const node = byId.get(id);
    if (!node) return;
    const mine = inside || node.callFrame.url.endsWith(script);
    if (mine) ours.add(id);
    for (const child of node.children ?? []) claim(child, mine);
  };
  if (nodes[0]) claim(nodes[0].id, false);
  const times = { all: 0, own: 0 };
  samples.forEach((id, index) => {
    // A sample stands for the time until the next one.
    const ms = (timeDeltas[index + 1] ?? 0) / 1000;
    if (!NO_SCRIPT.has(byId.get(id)?.callFrame.functionName ?? '')) times.all += ms;
    if (ours.has(id)) times.own += ms;
  });
  return times;
}

/** Time that evaluating our script took on one load of the page, from the browser's own trace. */
async function evaluateOnLoad(world: World): Promise<number> {
  const tab = await world.session.tab();
  if (!(tab instanceof ChromiumTab)) throw new Error('Chromium measures, no other');
  const cdp = await tab.page.context().browser()!.newBrowserCDPSession();
  let micros = 0;
  cdp.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as { name?: string; dur?: number; args?: { data?: { url?: string } } }[]) {
      if (event.name === 'EvaluateScript' && event.args?.data?.url?.endsWith(SCRIPT)) micros += event.dur ?? 0;
    }
  });
  await cdp.send('Tracing.start', { traceConfig: { includedCategories: ['devtools.timeline'] }, transferMode: 'ReportEvents' });
  await tab.goto(world.at(PATH));
  await launcherWithLine(tab);
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  await tab.close();
  if (micros === 0) throw new Error(`The trace shows no ${SCRIPT}`);
  return micros / 1000;
}

/** Opens the page, waits until it is drawn (and read), measures what stays, then what the churn costs. */
async function measure(world: World): Promise<Cost> {
  const tab = await world.session.tab();
  if (!(tab instanceof ChromiumTab)) throw new Error('Chromium measures, no other');
  const { cdp } = tab;
  await cdp.send('Performance.enable');
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
  await tab.goto(world.at(PATH));
  await waitFor('the portal to draw', () =>
    tab.run(() => document.querySelector('[aria-busy="true"]') === null && document.querySelector('header .account') !== null),
  );
  const withUs = await tab.run((tag) => document.querySelector(tag) !== null, 'partner-center-companion');
  if (withUs) await launcherWithLine(tab);
  await cdp.send('HeapProfiler.collectGarbage');
  const listeners = await metric(cdp, 'JSEventListeners');
  const heapMB = (await metric(cdp, 'JSHeapUsedSize')) / 2 ** 20;
  await cdp.send('Profiler.start');
  await tab.run(churn);
  const { profile } = await cdp.send('Profiler.stop');
  await tab.close();
  const { all, own } = timesOf(SCRIPT, profile);
  return { listeners, heapMB, pageMs: all, ownMs: own };
}

/** Both worlds take turns, so that a busy moment of the machine hits both alike. */
export async function pageCost(): Promise<Row[]> {
  const bare = await openWorld('chromium', { scenario: SCENARIO, extension: false });
  const ours = await openWorld('chromium', { scenario: SCENARIO });
  const evaluations: number[] = [];
  const costs: { without: Cost[]; with: Cost[] } = { without: [], with: [] };
  try {
    // The first page of a browser also pays for starting up.
    await measure(bare);
    await measure(ours);
    for (let run = 0; run < RUNS; run++) {
      costs.without.push(await measure(bare));
      costs.with.push(await measure(ours));
      evaluations.push(await evaluateOnLoad(ours));
    }
  } finally {
    await ours.close();
    await bare.close();
  }
  const of = (list: readonly Cost[], key: keyof Cost) => median(list.map((cost) => cost[key]));
  const added = (key: keyof Cost) => Math.max(0, of(costs.with, key) - of(costs.without, key));
  return [
    {
      what: 'evaluate on load',
      value: median(evaluations),
      budget: 3,
      unit: 'ms',
      reference: 'floor 1.3, Hypothesis 18.5, Briskine 30',
    },
    {
      what: 'script over the churn',
      value: of(costs.with, 'ownMs'),
      budget: 10,
      unit: 'ms',
      beside: of(costs.without, 'pageMs'),
      reference: 'KeePassXC-Browser 51, Dark Reader 166',
    },
    {
      what: 'event listeners added',
      value: added('listeners'),
      budget: 6,
      unit: '',
      beside: of(costs.without, 'listeners'),
      reference: 'Dark Reader 17',
    },
    { what: 'heap added', value: added('heapMB'), budget: 1, unit: 'MB', beside: of(costs.without, 'heapMB') },
  ];
}
