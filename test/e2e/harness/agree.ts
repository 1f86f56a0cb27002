/** Does what the companion keeps and shows agree with what a scenario of the stand-in says it should? */
import type { ViewState } from '../../../lib/messages/protocol';
import type { Facts } from '../../../lib/rules/assessment';
import words from '../../../lib/ui/locales/en/ui.json';
import type { Scenario } from '../../portal/server';
import { launcherOf, lookOf, openPanel, type ViewLook } from './companion';
import type { Doc, Tab } from './doc';
import { kept } from './kept';
import { waitFor } from './wait';
import { pageLine } from './walk';
import { askWorker } from './worker';
import type { World } from './world';

/** One line per difference; none: all agrees. */
export type Differences = string[];

const shown = (value: unknown): string => JSON.stringify(Array.isArray(value) ? value.toSorted() : value) ?? 'nothing';

function compare(what: string, is: unknown, should: unknown): Differences {
  return shown(is) === shown(should) ? [] : [`${what}: is ${shown(is)}, should be ${shown(should)}`];
}

/** Facts by name of account: every expected one is there with its value, none of the unknown ones is claimed. */
function factDifferences(facts: Facts | null, expected: Record<string, unknown>, unknown: readonly string[]): Differences {
  return [
    ...Object.entries(expected).flatMap(([key, value]) => compare(key, facts?.byKey[key]?.value, value)),
    ...unknown.flatMap((key) => compare(key, facts?.byKey[key]?.value, undefined)),
  ];
}

/** What the journal holds against `expect.facts`, `expect.unknown` and `also`. */
export async function keptDifferences(world: World, { expect, also }: Scenario): Promise<Differences> {
  const journal = await kept(world);
  const { accounts } = await askWorker(await world.desk(), { type: 'view.get' });
  const factsOf = (name: string | null) => {
    const found = accounts.filter((account) => account.name === name);
    return found.length === 1 && found[0] ? journal.factsOf(found[0].id) : null;
  };
  return [
    ...(expect.account === null
      ? compare('accounts', accounts.length, 0)
      : factDifferences(factsOf(expect.account), expect.facts, expect.unknown)),
    ...also.flatMap((other) =>
      factDifferences(factsOf(other.account), other.facts, other.unknown).map((difference) => `${other.account}: ${difference}`),
    ),
  ];
}

/** The worker's assessment of the account in front against the scenario's steps and tasks. */
export function stateDifferences({ accounts, account, assessment }: ViewState, { expect }: Scenario): Differences {
  const name = accounts.find((one) => one.id === account)?.name ?? null;
  return [
    ...compare('account', name, expect.account),
    ...compare('track', assessment?.track, expect.track),
    ...(!hasRing(expect) ? [] : ringDifferences(assessment?.ring.current, assessment?.ring.finished, expect)),
    ...Object.entries(expect.tasks).flatMap(([task, status]) => compare(task, assessment?.tasks[task]?.status, status)),
    ...(expect.headlineTask ? compare('headline', assessment?.headline.task, expect.headlineTask) : []),
  ];
}

/** Are the five steps those of the account in front? */
const hasRing = ({ account, track }: Scenario['expect']): boolean => account !== null && !track;

function ringDifferences(current: unknown, finished: unknown, expect: Scenario['expect']): Differences {
  return [...compare('step', current, expect.step), ...compare('finished', finished, expect.finished)];
}

/** What a view prints, against the scenario. Tasks that the view does not show are not asked for. */
export function viewDifferences(name: string, look: ViewLook, { expect }: Scenario): Differences {
  const found = !hasRing(expect)
    ? compare('ring', look.current || 'unknown', 'unknown')
    : [
        ...compare('step', look.current, expect.step === null ? 'all' : String(expect.step)),
        ...compare('finished', look.finished, String(expect.finished)),
        ...Object.entries(expect.tasks).flatMap(([task, status]) => (task in look.tasks ? compare(task, look.tasks[task], status) : [])),
      ];
  return found.map((difference) => `${name}: ${difference}`);
}

/** How long what was read may take until it is shown everywhere, in ms. */
const SHOWN_WITHIN = 20_000;

/** Waits until nothing differs any more; when the deadline passes, the last differences are the answer. */
export async function settled(differences: () => Promise<Differences>): Promise<Differences> {
  let last: Differences = [];
  const agree = async () => {
    last = await differences();
    return last.length === 0;
  };
  await waitFor('everything to agree', agree, SHOWN_WITHIN).catch((error) => {
    if (last.length === 0) throw error;
  });
  return last;
}

export interface Stations {
  /** Told of each thing that is now to be seen, in the tab where it is: for pictures. */
  portal?(tab: Tab): Promise<void>;
  panel?(tab: Tab, panel: Doc): Promise<void>;
  popup?(tab: Tab): Promise<void>;
}

/** After the walk: journal, worker, launcher, panel and popup, one after the other, against the scenario. */
export async function disagreements(world: World, scenario: Scenario, tab: Tab, at: Stations = {}): Promise<Differences> {
  const { expect } = scenario;
  const found: Differences = [
    ...(await settled(() => keptDifferences(world, scenario))),
    ...(await settled(async () => stateDifferences(await askWorker(await world.desk(), { type: 'view.get' }), scenario))),
    ...(await settled(async () => {
      const line = await pageLine(world, tab);
      return compare('page line', line && { id: line.id, state: line.state }, { id: expect.page.id, state: expect.page.state });
    })),
    ...(await settled(async () => {
      const launcher = await launcherOf(tab);
      if (!launcher) return ['launcher: not there'];
      // On a page that does not say whose it is the launcher claims nothing of anybody.
      const claims = (await pageLine(world, tab))?.account != null;
      if (expect.page.state !== 'loading' && launcher.line === words['launcher.reading']) return ['launcher: still reads'];
      return compare('launcher: step', launcher.step, claims && hasRing(expect) && expect.step !== null ? String(expect.step) : '');
    })),
  ];
  await tab.bringToFront();
  await at.portal?.(tab);
  const panel = await openPanel(tab);
  found.push(...(await settled(async () => viewDifferences('panel', await lookOf(panel), scenario))));
  const { page } = await lookOf(panel);
  found.push(...compare('panel: page', page, expect.page.id));
  await at.panel?.(tab, panel);
  const popup = await world.session.extensionTab('popup.html');
  found.push(...(await settled(async () => viewDifferences('popup', await lookOf(popup), scenario))));
  await at.popup?.(popup);
  await popup.close();
  return found;
}
