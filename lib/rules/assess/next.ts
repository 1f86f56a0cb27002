import type { StageView, TaskView } from '../assessment';
import { TASKS, taskEntry } from '../knowledge/tasks';

const isDone = (view: TaskView | undefined) => !view || view.status === 'done' || view.status === 'not-needed';

/** The smaller the sooner; nothing for what the person can do nothing about now. */
function urgency(view: TaskView, stage: StageView | undefined, views: Readonly<Record<string, TaskView>>): number | undefined {
  if (view.status === 'attention') return view.optional ? 20 : 0;
  if (view.status === 'waiting') return view.clock?.overdue ? 10 : undefined;
  if (view.status !== 'ready') return undefined;
  // A route that later stages offer, or that is better taken afterwards, waits behind what is at hand.
  const early = !(taskEntry(view.id)?.recommendedAfter ?? []).every((id) => isDone(views[id]));
  return (view.optional ? 50 : 30) + (stage?.status === 'current' || stage?.status === 'done' ? 0 : 10) + (early ? 5 : 0);
}

/** Up to five task ids, most urgent first, then in the order of the tasks: what to do next. Never blocked ones. */
export function nextTasks(views: Readonly<Record<string, TaskView>>, stages: readonly StageView[]): string[] {
  const ranked: [number, string][] = [];
  for (const { id, stage } of TASKS) {
    const view = views[id];
    const rank =
      view &&
      urgency(
        view,
        stages.find((other) => other.id === stage),
        views,
      );
    if (rank !== undefined) ranked.push([rank, id]);
  }
  return ranked
    .sort((a, b) => a[0] - b[0])
    .slice(0, 5)
    .map(([, id]) => id);
}

/** How many points are open: everything that needs attention, and what is ready in the steps reached so far. */
export function countOpenPoints(views: Readonly<Record<string, TaskView>>, stages: readonly StageView[]): number {
  const reached = new Set(
    stages.filter(({ status, step }) => (status === 'current' || status === 'done') && step !== null).map(({ id }) => id),
  );
  return Object.values(views).filter(
    ({ status, optional, stage }) => status === 'attention' || (status === 'ready' && !optional && reached.has(stage)),
  ).length;
}
