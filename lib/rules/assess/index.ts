import type { Assessment, Facts, TaskView } from '../assessment';
import { saidOfTasks } from '../authorised/said';
import { conditionHolds, isProviderAccount } from '../conditions';
import { factIndex } from '../fact-index';
import { findings } from '../findings';
import { TASKS } from '../knowledge/tasks';
import type { TaskEntry } from '../knowledge/types';
import { lookup } from '../lookup';
import { resellerSummary } from '../provider/resellers';
import type { MarketTable } from '../regions/table';
import { dayOf } from '../workdays';
import { headline } from './headline';
import { conclude } from './inference';
import { type Judged, judge } from './judge';
import { countOpenPoints, nextTasks } from './next';
import { closeOtherRoutes } from './routes';
import { deciding, type Sighting, sightings } from './sighting';
import { spoil } from './spoil';
import { stageViews } from './stages';

/** A task that exists for this account, with what was seen of it. */
interface Present {
  task: TaskEntry;
  found: Sighting[];
}

/** What was seen done, for conclusions; not where the person overrules it. */
function seenDone(present: readonly Present[], facts: Facts): Map<string, Sighting> {
  const done = new Map<string, Sighting>();
  for (const { task, found } of present) {
    const decided = deciding(found, false);
    if (decided?.rule.says !== 'done') continue;
    const tick = facts.byKey[`task.tick@task:${task.id}`];
    const denied =
      tick?.value === false && tick.source.kind === 'person' && tick.source.via === 'overrule' && tick.seenAt >= decided.fact.seenAt;
    if (!denied) done.set(task.id, decided);
  }
  return done;
}

/** Not one fact. The index is asked first: to look for a first key among many thousands takes a list of them all. */
function isEmpty(facts: Facts): boolean {
  for (const _ in factIndex(facts)) return false;
  for (const _ in facts.byKey) return false;
  return true;
}

/**
 * Everything that follows from the facts of one account at one moment. Pure and deterministic: the same facts, moment
 * and time zone give the same assessment, in the worker, in tests and in benchmarks alike.
 *
 * `now` is milliseconds UTC; `timeZone` (IANA name, UTC by default) says which calendar day that is for the person. `markets`: the
 * table in force, where it is not the one that ships.
 * Costs about the same for an account of three thousand customers as for an empty one, if `fold` made the facts.
 */
export function assess(
  facts: Facts,
  now: number,
  { timeZone = 'UTC', markets }: { timeZone?: string; markets?: MarketTable } = {},
): Assessment {
  const seen = lookup(facts);
  const today = { day: dayOf(now, timeZone), timeZone };
  const present: Present[] = [];
  for (const task of TASKS)
    if (!task.condition || conditionHolds(task.condition, seen)) present.push({ task, found: sightings(task, seen) });
  const conclusions = conclude(seenDone(present, facts));

  const said = saidOfTasks(facts, today.day);
  const judged = new Map<string, Judged>();
  const earlier = (ids: readonly string[] = []) => ids.map((id) => judged.get(id)).filter((one) => one !== undefined);
  // The tasks stand in an order in which every task comes after those that it requires.
  for (const { task, found } of present) {
    const before = { all: earlier(task.requires), any: earlier(task.requiresAny), held: earlier(task.heldBy) };
    judged.set(task.id, judge(task, found, conclusions.get(task.id), before, seen, said(task.id), today));
  }

  const tasks: Record<string, TaskView> = {};
  for (const [id, { view }] of judged) tasks[id] = view;
  closeOtherRoutes(tasks);
  const outcomes = findings(seen, tasks);
  spoil(tasks, outcomes);
  const provider = isProviderAccount(seen);
  const { stages, ring } = stageViews(tasks, provider);
  const knownOpen = new Set([...judged].filter(([, one]) => one.knownOpen).map(([id]) => id));
  const resellers = provider && seen.any('reseller.listed') ? resellerSummary(facts, markets) : undefined;
  const empty = isEmpty(facts);
  const line: Assessment['headline'] = empty
    ? { key: 'headline.empty', tone: 'unknown' }
    : headline(tasks, stages, ring, knownOpen, provider, resellers?.open);
  return {
    account: facts.account,
    at: now,
    stages,
    tasks,
    ...(provider && { track: 'provider' as const }),
    ...(resellers && { resellers }),
    next: nextTasks(tasks, stages, line.task),
    ring,
    headline: line,
    openPoints: empty ? 0 : countOpenPoints(tasks, stages, provider),
    findings: outcomes,
    empty,
  };
}
