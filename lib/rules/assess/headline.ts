import type { Assessment, StageView, TaskView } from '../assessment';
import { TASKS } from '../knowledge/tasks';

type Headline = Assessment['headline'];

/** Reasons behind which nothing can go on: the company was refused, or its programme stopped. */
const STOPS: ReadonlySet<string> = new Set(['reason.verificationRejected', 'reason.programmeStopped']);

/** A line of its own where the general one says too little: reason → headline. */
const LINES: Readonly<Record<string, string>> = {
  'reason.verificationRejected': 'headline.verification.rejected',
  'reason.programmeStopped': 'headline.programme.stopped',
};

function attention({ id, reason }: TaskView): Headline {
  const tone = STOPS.has(reason.key) ? 'stop' : 'act';
  const { fact, value } = reason.params ?? {};
  if (LINES[reason.key])
    return {
      key: LINES[reason.key]!,
      params: { ...(fact !== undefined && { fact }), ...(value !== undefined && { value }) },
      task: id,
      tone,
    };
  return { key: 'headline.attention', params: { task: `@task.${id}.title` }, task: id, tone };
}

/** The clock of a wait in one line: what waits, for how long, and what is usual. */
function waiting({ id, stage, clock }: TaskView): Headline {
  const what = stage === 'verification' ? '@stage.verification.title' : `@task.${id}.title`;
  if (!clock) return { key: 'headline.waiting', params: { what }, task: id, tone: 'wait' };
  const { day, min, max, since, atLeast, overdue } = clock;
  const params = { what, day, sinceOn: since, ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  if (overdue) return { key: atLeast ? 'headline.waiting.overdueSince' : 'headline.waiting.overdue', params, task: id, tone: 'act' };
  const key =
    atLeast || max === undefined ? 'headline.waiting.since' : min === undefined ? 'headline.waiting.dayMax' : 'headline.waiting.day';
  return { key: key === 'headline.waiting.since' && !atLeast ? 'headline.waiting.from' : key, params, task: id, tone: 'wait' };
}

const act = (view: TaskView): Headline => ({ key: 'headline.do', params: { task: `@task.${view.id}.title` }, task: view.id, tone: 'act' });

/**
 * The one line that matters now. What stops everything comes first; then, in the steps reached so far, what needs
 * attention or was seen to wait for the person, what Microsoft works on, what may be done; then attention further ahead;
 * at last that all is well, or that not enough was seen.
 */
export function headline(
  views: Readonly<Record<string, TaskView>>,
  stages: readonly StageView[],
  ring: Assessment['ring'],
  knownOpen: ReadonlySet<string>,
): Headline {
  const all = TASKS.map(({ id }) => views[id]).filter((view) => view !== undefined);
  const reached = new Set(
    stages.filter(({ status, step }) => step !== null && (status === 'current' || status === 'done')).map(({ id }) => id),
  );
  const near = all.filter(({ stage, optional }) => reached.has(stage) && !optional);
  const currentStage = stages.find(({ step }) => step !== null && step === ring.current)?.id;
  const needy = all.filter(({ status }) => status === 'attention');

  const stop = needy.find(({ reason }) => STOPS.has(reason.key));
  if (stop) return attention(stop);
  // Tasks stand in the order in which they are done: of two that call, the first is the one that matters.
  const told = near.find(
    ({ id, status, stage }) => status === 'attention' || (status === 'ready' && stage === currentStage && knownOpen.has(id)),
  );
  if (told) return told.status === 'attention' ? attention(told) : act(told);
  const waits = near.filter(({ status }) => status === 'waiting');
  const wait = waits.find(({ id }) => id === 'verify.authorized') ?? waits[0];
  if (wait) return waiting(wait);
  const ready =
    near.find(({ status, stage }) => status === 'ready' && stage === currentStage) ?? near.find(({ status }) => status === 'ready');
  if (ready) return act(ready);
  if (needy[0]) return attention(needy[0]);
  if (ring.current === null) return { key: 'headline.done', tone: 'ok' };
  const unseen = near.find(({ status }) => status === 'unknown');
  return {
    key: 'headline.unknown',
    params: { task: `@task.${unseen?.id ?? 'enroll.start'}.title` },
    ...(unseen && { task: unseen.id }),
    tone: 'unknown',
  };
}
