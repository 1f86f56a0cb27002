import type { Assessment, StageView, TaskView } from '../assessment';
import { TASKS, taskEntry } from '../knowledge/tasks';

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
  const { day, min, max, since, atLeast, overdue, unseenSince } = clock;
  const params = { what, day, sinceOn: since, ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  if (unseenSince) return { key: 'headline.waiting.unseen', params: { what, lastOn: unseenSince }, task: id, tone: 'act' };
  if (overdue) return { key: atLeast ? 'headline.waiting.overdueSince' : 'headline.waiting.overdue', params, task: id, tone: 'act' };
  const key =
    atLeast || max === undefined ? 'headline.waiting.since' : min === undefined ? 'headline.waiting.dayMax' : 'headline.waiting.day';
  return { key: key === 'headline.waiting.since' && !atLeast ? 'headline.waiting.from' : key, params, task: id, tone: 'wait' };
}

/** What to do. Where nothing says that it is still to be done the line says so: it may have been done long ago. */
const act = ({ id }: TaskView, knownOpen: ReadonlySet<string>): Headline => ({
  key: knownOpen.has(id) ? 'headline.do' : 'headline.do.unseen',
  params: { task: `@task.${id}.title` },
  task: id,
  tone: 'act',
});

/** The first ready task on the way to this one, or this one itself. */
function wayTo(view: TaskView, views: Readonly<Record<string, TaskView>>): TaskView | undefined {
  if (view.status === 'ready') return view;
  if (view.status !== 'blocked' && view.status !== 'unknown') return undefined;
  for (const id of view.waitsFor) {
    const found = views[id] && wayTo(views[id], views);
    if (found) return found;
  }
  return undefined;
}

/** Has nothing been seen or said of the onboarding itself? That somebody is signed in tells nothing of it. */
const isUntouched = (all: readonly TaskView[], knownOpen: ReadonlySet<string>) =>
  all.every(
    ({ id, status, evidence }) =>
      id === 'prep.mfa-signin' ||
      (evidence.length === 0 && status !== 'done' && (status !== 'not-needed' || taskEntry(id)?.retired) && !knownOpen.has(id)),
  );

/** What was never looked at. */
const unseen = (view: TaskView | undefined): Headline => ({
  key: 'headline.unknown',
  params: { task: `@task.${view?.id ?? 'enroll.start'}.title` },
  ...(view && { task: view.id }),
  tone: 'unknown',
});

/** The first open task of the step in work with the ready one on the way to it, else any ready one, the step's own first. */
function nextInWork(near: readonly TaskView[], stage: string | undefined, views: Readonly<Record<string, TaskView>>) {
  const open = near.find((view) => view.stage === stage && view.status !== 'done' && view.status !== 'not-needed');
  const found = open && wayTo(open, views);
  if (found) return { open, way: found };
  const any = near.find((view) => view.status === 'ready' && view.stage === stage) ?? near.find(({ status }) => status === 'ready');
  return any && { way: any };
}

/** The line of a distributor's account. Of its side little can be seen done, so the line leaves open whether it is. `open`: resellers that are not ready. */
function providerLine(all: readonly TaskView[], needy: readonly TaskView[], open: number): Headline {
  const urgent = needy.find(({ reason }) => STOPS.has(reason.key)) ?? needy.find(({ optional }) => !optional);
  if (urgent) return attention(urgent);
  if (open > 0) return { key: 'headline.provider.resellers', params: { n: open }, task: 'prov.check-reseller', tone: 'act' };
  const side = all.filter(({ id }) => taskEntry(id)?.audience === 'provider');
  const next = side.find(({ status, optional }) => status === 'ready' && !optional);
  if (!next) return { key: 'headline.provider.done', tone: 'ok' };
  return { key: 'headline.provider', params: { task: `@task.${next.id}.title` }, task: next.id, tone: 'act' };
}

/**
 * The one line that matters now. While nothing is known, where to look, and for a distributor what is on its side. Else
 * what stops everything comes first; then, in the steps reached so far, what needs attention or was seen to wait for the
 * person, what Microsoft works on, what may be done, that on the way to the step in work before the rest; then
 * attention further ahead; at last that all is well, or that not enough was seen. For a distributor (`provider`) what
 * stops everything and what needs attention, then resellers that are not ready (`openResellers`), then its own side.
 */
export function headline(
  views: Readonly<Record<string, TaskView>>,
  stages: readonly StageView[],
  ring: Assessment['ring'],
  knownOpen: ReadonlySet<string>,
  provider = false,
  openResellers = 0,
): Headline {
  const all = TASKS.map(({ id }) => views[id]).filter((view) => view !== undefined);
  const reached = new Set(
    stages.filter(({ status, step }) => step !== null && (status === 'current' || status === 'done')).map(({ id }) => id),
  );
  const steps = new Set(stages.filter(({ step }) => step !== null).map(({ id }) => id));
  const near = all.filter(({ stage, optional }) => reached.has(stage) && !optional);
  const currentStage = stages.find(({ step }) => step !== null && step === ring.current)?.id;
  const needy = all.filter(({ status }) => status === 'attention');

  if (provider) return providerLine(all, needy, openResellers);
  // Legal info tells of verification, agreement and programme at once; the task is the one that it decides last.
  if (isUntouched(all, knownOpen)) return { key: 'headline.look', task: 'mpa.active', tone: 'unknown' };
  const stop = needy.find(({ reason }) => STOPS.has(reason.key));
  if (stop) return attention(stop);
  // Tasks stand in the order in which they are done: of two that call, the first is the one that matters.
  const told = near.find(
    ({ id, status, stage }) => status === 'attention' || (status === 'ready' && stage === currentStage && knownOpen.has(id)),
  );
  if (told) return told.status === 'attention' ? attention(told) : act(told, knownOpen);
  const waits = near.filter(({ status }) => status === 'waiting');
  const wait = waits.find(({ id }) => id === 'verify.authorized') ?? waits[0];
  if (wait) return waiting(wait);
  // A later step that the portal offers already, an open invitation say, is surer than what was never looked at.
  const offered = all.find(({ id, status, optional, stage }) => status === 'ready' && !optional && steps.has(stage) && knownOpen.has(id));
  if (offered) return act(offered, knownOpen);
  const ready = ring.current === null ? undefined : nextInWork(near, currentStage, views);
  // Once the steps have begun, a preparation of which there is no trace is no answer to what was never looked at.
  if (ready && ready.way.stage === 'prepare' && ready.open && (ring.current ?? 0) > 1) return unseen(ready.open);
  if (ready) return act(ready.way, knownOpen);
  if (needy[0]) return attention(needy[0]);
  if (ring.current === null) return { key: 'headline.done', tone: 'ok' };
  return unseen(near.find(({ status }) => status === 'unknown'));
}
