import type { StageView, TaskView } from '../assessment';
import { STAGES, TASKS, taskEntry } from '../knowledge/tasks';

const stepStages = new Set(STAGES.filter(({ step }) => step !== null).map(({ id }) => id));

const isDone = (view: TaskView | undefined) => !view || view.status === 'done' || view.status === 'not-needed';

/** Has this task been put off, and does no task of the five steps wait for it? */
function isPutOff({ id }: TaskView, views: Readonly<Record<string, TaskView>>): boolean {
  const target = taskEntry(id)?.postponableTo;
  if (!target || views[target]?.status !== 'done') return false;
  return !Object.values(views).some(({ stage, waitsFor }) => stepStages.has(stage) && waitsFor.includes(id));
}

/** The smaller the sooner; nothing for what the person can do nothing about now. */
function urgency(
  view: TaskView,
  stage: StageView | undefined,
  views: Readonly<Record<string, TaskView>>,
  inWork: number,
): number | undefined {
  if (view.status === 'attention') return view.optional ? 20 : 0;
  if (view.status === 'waiting') return view.clock?.overdue || view.clock?.unseenSince ? 10 : undefined;
  if (view.status !== 'ready') return undefined;
  // A route that later stages offer, or that is better taken afterwards, waits behind what is at hand.
  const early = !(taskEntry(view.id)?.recommendedAfter ?? []).every((id) => isDone(views[id]));
  const far = stage?.status === 'current' || stage?.status === 'done' ? 0 : stage?.step === null ? 12 : 10;
  // Of the preparations much can be done without a trace: once the steps have begun, the step in work goes before them.
  // So does it before what was put off, unless a step waits for that.
  const leftover = inWork <= 5 && ((stage?.step === 0 && inWork > 1) || isPutOff(view, views)) ? 3 : 0;
  // A distributor works on its own side; the reseller's steps may not concern it at all.
  const side = taskEntry(view.id)?.audience === 'provider' ? -5 : 0;
  return (view.optional ? 50 : 30) + far + (early ? 5 : 0) + leftover + side;
}

/**
 * Up to five task ids, most urgent first, then in the order of the tasks: what to do next. Never blocked ones. `first` is
 * the task of the one line that matters; if something can be done about it, it leads here too.
 */
export function nextTasks(views: Readonly<Record<string, TaskView>>, stages: readonly StageView[], first?: string): string[] {
  const ranked: [number, string][] = [];
  const inWork = stages.find(({ step, status }) => step && status !== 'done' && status !== 'not-needed')?.step ?? 6;
  for (const { id, stage } of TASKS) {
    const view = views[id];
    const rank =
      view &&
      urgency(
        view,
        stages.find((other) => other.id === stage),
        views,
        inWork,
      );
    if (rank !== undefined) ranked.push([id === first ? -1 : rank, id]);
  }
  return ranked
    .sort((a, b) => a[0] - b[0])
    .slice(0, 5)
    .map(([, id]) => id);
}

/**
 * How many points are open: everything that needs attention, and what is ready in the steps reached so far; for a
 * distributor (`provider`) on its own side instead, because the reseller's steps may not concern it.
 */
export function countOpenPoints(views: Readonly<Record<string, TaskView>>, stages: readonly StageView[], provider = false): number {
  const reached = new Set(
    stages.filter(({ status, step }) => (status === 'current' || status === 'done') && step !== null).map(({ id }) => id),
  );
  const counts = ({ id, stage }: TaskView) => (provider ? taskEntry(id)?.audience === 'provider' : reached.has(stage));
  return Object.values(views).filter((view) => view.status === 'attention' || (view.status === 'ready' && !view.optional && counts(view)))
    .length;
}
