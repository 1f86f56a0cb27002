import type { Evidence, FoldedFact, Message, TaskStatus, TaskView } from '../assessment';
import { conditionHolds } from '../conditions';
import { factDef } from '../facts';
import { foldedKey } from '../folded-key';
import type { TaskEntry } from '../knowledge/types';
import type { Lookup } from '../lookup';
import { type Today, waitingClock } from './clock';
import { contradictions } from './contradictions';
import { type Conclusion, outweighs } from './inference';
import { iMay } from './people';
import { asEvidence, deciding, type Sighting } from './sighting';

/** A task's view, with what the tasks after it need to know. */
export interface Judged {
  view: TaskView;
  /** Seen or said not to be done (and not merely unseen): what comes after it is blocked. */
  knownOpen: boolean;
}

const title = (task: string) => `@task.${task}.title`;

/** `fact` and `value` for a sentence, as catalogue keys. Only what has words may stand in one: never free text of a page. */
function words({ fact, value }: FoldedFact): Record<string, string> {
  const form = factDef(fact).form;
  const plain = form === 'enum' || form === 'boolean';
  return {
    fact: `@fact.${fact}`,
    ...(plain && { value: form === 'boolean' ? `@value.${value ? 'yes' : 'no'}` : `@value.${fact}.${String(value)}` }),
  };
}

function seenReason({ rule, fact }: Sighting): Message {
  const params = words(fact);
  if (rule.reason) return { key: `reason.${rule.reason}`, params };
  const kind = rule.says === 'done' || rule.says === 'waiting' || rule.says === 'undone' ? rule.says : 'attention';
  return { key: params.value ? `reason.${kind}.value` : `reason.${kind}.seen`, params };
}

interface Verdict {
  status: TaskStatus;
  reason: Message;
  by: 'seen' | 'concluded' | 'said' | 'open';
  doneBy?: TaskView['doneBy'];
  knownOpen?: boolean;
}

/** What speaks about the task itself: what was seen, what is concluded, what the person says. Nothing: undefined. */
function byItself(decided: Sighting | undefined, conclusion: Conclusion | undefined, tick: FoldedFact | undefined): Verdict | undefined {
  const overruled = tick?.source.kind === 'person' && tick.source.via === 'overrule' && (!decided || tick.seenAt >= decided.fact.seenAt);
  const said: Verdict = { status: 'done', reason: { key: 'reason.done.person' }, by: 'said', doneBy: 'person' };
  if (overruled) return tick.value === true ? said : undefined;
  if (decided && !(conclusion && decided.rule.says !== 'done' && outweighs(conclusion, decided))) {
    const { says } = decided.rule;
    if (says === 'done')
      return {
        status: 'done',
        reason: seenReason(decided),
        by: 'seen',
        doneBy: decided.fact.source.kind === 'portal' ? 'portal' : 'person',
      };
    if (says === 'waiting' || says === 'attention') return { status: says, reason: seenReason(decided), by: 'seen', knownOpen: true };
    return undefined;
  }
  if (tick?.value === true) return said;
  // Unticking speaks against a conclusion that was there to be seen, not against one drawn from something newer.
  if (!conclusion || (tick && tick.seenAt >= conclusion.sighting.fact.seenAt)) return undefined;
  const from = conclusion.from[0] ?? '';
  return { status: 'done', reason: { key: 'reason.done.inferred', params: { from: title(from) } }, by: 'concluded', doneBy: 'inference' };
}

/** What follows from the tasks before it, where nothing speaks about the task itself. */
function byRequirements(open: readonly Judged[], decided: Sighting | undefined, tick: FoldedFact | undefined, requires: boolean): Verdict {
  const first = open[0]?.view.id;
  const knownOpen = decided !== undefined || tick?.value === false;
  if (first !== undefined) {
    const blocking = open.find((task) => task.knownOpen) ?? (knownOpen ? open[0] : undefined);
    if (blocking) return { status: 'blocked', reason: { key: 'reason.blocked', params: { first: title(blocking.view.id) } }, by: 'open', knownOpen: true };
    return { status: 'unknown', reason: { key: 'reason.unknown', params: { first: title(first) } }, by: 'open' };
  }
  const reason = decided ? seenReason(decided) : { key: requires ? 'reason.ready' : 'reason.ready.first' };
  return { status: 'ready', reason, by: decided ? 'seen' : 'open', knownOpen };
}

/**
 * Judges one task, after the tasks it requires (`before`: those of them that exist, judged already).
 *
 * In order of weight: a tick by which the person overrules the portal; what was seen of the task, unless something that
 * began later shows it done; a tick; what must be done because later tasks are; and where nothing speaks about the task
 * itself, what comes before it. `blocked` needs a task before it, or the task itself, to be seen or said not done; while
 * all of that is merely unseen the task is `unknown`.
 */
export function judge(
  task: TaskEntry,
  found: readonly Sighting[],
  conclusion: Conclusion | undefined,
  before: { all: readonly Judged[]; any: readonly Judged[] },
  facts: Lookup,
  tickOf: (key: string) => FoldedFact | undefined,
  today: Today,
): Judged {
  const isDone = ({ view }: Judged) => view.status === 'done' || view.status === 'not-needed';
  const anyOpen = before.any.some(isDone) ? [] : before.any;
  const open = [...before.all.filter((other) => !isDone(other)), ...anyOpen];
  const tick = tickOf(foldedKey('task.tick', { kind: 'task', id: task.id }));
  const decided = deciding(found, open.length === 0);
  const requires = before.all.length + before.any.length > 0;

  let verdict = byItself(decided, conclusion, tick);
  const skip = task.retired ? 'retired' : task.notWhen && conditionHolds(task.notWhen, facts) ? task.notWhen : undefined;
  if (skip && (task.retired || !verdict || verdict.by === 'concluded'))
    verdict = { status: 'not-needed', reason: { key: `reason.${skip}` }, by: 'open' };
  verdict ??= byRequirements(open, decided, tick, requires);

  const evidence: Evidence[] = found.map(asEvidence);
  const view: TaskView = {
    id: task.id,
    stage: task.stage,
    status: verdict.status,
    reason: verdict.reason,
    ...(verdict.doneBy && { doneBy: verdict.doneBy }),
    ...(verdict.by === 'concluded' && conclusion && { inferredFrom: { evidence: asEvidence(conclusion.sighting), from: conclusion.from } }),
    evidence,
    contradictions: contradictions(decided, conclusion, tick, verdict.by),
    ...(verdict.status === 'waiting' && { clock: waitingClock(task, found, facts, today) }),
    waitsFor: verdict.status === 'done' || verdict.status === 'not-needed' ? [] : open.map((other) => other.view.id),
    who: [...task.roles],
    iMay: iMay(task, facts),
    optional: task.optional,
    conditional: task.condition !== undefined,
  };
  return { view, knownOpen: verdict.knownOpen ?? false };
}
