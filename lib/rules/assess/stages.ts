import type { Assessment, StageView, TaskView } from '../assessment';
import { STAGES, TASKS, taskEntry } from '../knowledge/tasks';
import { ROUTES } from './routes';

/**
 * Does this task count in its stage? Not the optional ones, and not one that was put off. Of several routes to one end only
 * the first that is still wanted counts: one of them is enough.
 */
function counts(view: TaskView, views: Readonly<Record<string, TaskView>>): boolean {
  if (view.optional || view.status === 'not-needed') return false;
  const postponed = taskEntry(view.id)?.postponableTo;
  if (postponed && view.status !== 'done' && views[postponed]?.status === 'done') return false;
  const route = ROUTES.find((ids) => ids.includes(view.id));
  return !route || route.find((id) => views[id] && views[id].status !== 'not-needed') === view.id;
}

/** Is this a stage of the provider's side? */
const sideOf = ({ id }: StageView): boolean => STAGES.some((stage) => stage.id === id && stage.audience === 'provider');

/**
 * The stages with their progress, and the ring of the programme's five steps. A stage is done when all tasks that count
 * are. The current ones are the first of the five that is not done and whatever before it is left over; what comes after
 * the five is current once they are done, and the distributor's side whenever the account has one. With `provider` that
 * side stands first.
 */
export function stageViews(views: Readonly<Record<string, TaskView>>, provider = false): { stages: StageView[]; ring: Assessment['ring'] } {
  const drafts = STAGES.map(({ id, order, step, audience }) => {
    const tasks = TASKS.filter((task) => task.stage === id && views[task.id]).map((task) => task.id);
    const counting = tasks.filter((task) => counts(views[task]!, views));
    const done = counting.filter((task) => views[task]!.status === 'done').length;
    return { id, order, step, audience, tasks, done, total: counting.length, finished: done === counting.length };
  });
  const five = drafts.filter(({ step }) => step !== null && step > 0);
  const inWork = five.find(({ finished }) => !finished);
  const current = inWork?.step ?? null;
  const stages = drafts.map(({ finished, audience, ...stage }): StageView => {
    const reached = stage.step === null ? current === null || audience === 'provider' : stage.step <= (current ?? 5);
    const status =
      stage.total === 0 && (stage.step !== null || stage.tasks.length === 0)
        ? 'not-needed'
        : finished && stage.total > 0
          ? 'done'
          : reached
            ? 'current'
            : 'ahead';
    return { ...stage, status };
  });
  if (provider) stages.sort((a, b) => Number(sideOf(b)) - Number(sideOf(a)));
  const ring = {
    finished: five.filter(({ finished }) => finished).length,
    of: 5 as const,
    current,
    share: inWork ? inWork.done / inWork.total : 1,
  };
  return { stages, ring };
}
