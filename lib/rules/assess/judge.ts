import type { Evidence, FoldedFact, Message, TaskStatus, TaskView } from '../assessment';
import { conditionHolds } from '../conditions';
import { factDef } from '../facts';
import type { TaskEntry } from '../knowledge/types';
import type { Lookup } from '../lookup';
import { type Today, waitingClock } from './clock';
import { contradictions } from './contradictions';
import { type Conclusion, outweighs } from './inference';
import { iMay, rolesSeen } from './people';
import { asEvidence, deciding, type Sighting } from './sighting';

/** A task's view, with what the tasks after it need to know. */
export interface Judged {
  view: TaskView;
  /** Seen or said not to be done (and not merely unseen): what comes after it is blocked. */
  knownOpen: boolean;
  /** Nothing on the portal can show it, and the person has not said anything: it may well be done. */
  unsaid: boolean;
}

const title = (task: string) => `@task.${task}.title`;

/** `fact` and `value` for a sentence, as catalogue keys. Only what has words may stand in one: never free text of a page. */
function words({ fact, value }: FoldedFact): Record<string, string> {
  const form = factDef(fact).form;
  // That something is so needs no "yes"; its name says it.
  const plain = form === 'enum' || (form === 'boolean' && value !== true);
  return {
    fact: `@fact.${fact}`,
    ...(plain && { value: form === 'boolean' ? '@value.no' : `@value.${fact}.${String(value)}` }),
  };
}

function seenReason({ rule, fact }: Sighting): Message {
  const params = words(fact);
  if (rule.reason) return { key: `reason.${rule.reason}`, params };
  // Partner Center is named only for what it showed.
  if (fact.source.kind !== 'portal') return { key: params.value ? 'reason.said.value' : 'reason.said.seen', params };
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

/** Does the person overrule what was seen? Until the portal shows something that began later. */
const overrules = (tick: FoldedFact | undefined, decided: Sighting | undefined): boolean =>
  tick?.source.kind === 'person' && tick.source.via === 'overrule' && (!decided || tick.seenAt >= decided.fact.seenAt);

const SAID: Verdict = { status: 'done', reason: { key: 'reason.done.person' }, by: 'said', doneBy: 'person' };

/** What was seen of the task as a verdict; nothing where it was seen not to be done, for then what comes first decides. */
function asSeen(decided: Sighting): Verdict | undefined {
  const { says } = decided.rule;
  const reason = seenReason(decided);
  if (says === 'done') return { status: says, reason, by: 'seen', doneBy: decided.fact.source.kind === 'portal' ? 'portal' : 'person' };
  if (says === 'waiting' || says === 'attention') return { status: says, reason, by: 'seen', knownOpen: true };
  return undefined;
}

/** What speaks about the task itself: what was seen, what the person says, what is concluded. Nothing: undefined. */
function byItself(decided: Sighting | undefined, conclusion: Conclusion | undefined, tick: FoldedFact | undefined): Verdict | undefined {
  if (overrules(tick, decided)) return tick?.value === true ? SAID : undefined;
  const yields = decided?.rule.yields === 'everything' && (tick?.value === true || conclusion !== undefined);
  const outweighed = decided && conclusion && decided.rule.says !== 'done' && outweighs(conclusion, decided);
  if (decided && !yields && !outweighed) return asSeen(decided);
  if (tick?.value === true) return SAID;
  // Unticking speaks against a conclusion that was there to be seen, not against one drawn from something newer.
  if (!conclusion || (tick && tick.seenAt >= conclusion.sighting.fact.seenAt)) return undefined;
  return {
    status: 'done',
    reason: { key: 'reason.done.inferred', params: { from: title(conclusion.from[0]!) } },
    by: 'concluded',
    doneBy: 'inference',
  };
}

/** What follows from the tasks before it, where nothing shows the task itself done, waiting or in need. */
function byRequirements(
  open: readonly Judged[],
  blockers: readonly Judged[],
  decided: Sighting | undefined,
  tick: FoldedFact | undefined,
  requires: boolean,
): Verdict {
  const denied = tick?.value === false && (!decided || overrules(tick, decided));
  const seen = !denied && decided?.rule.says === 'undone' ? decided : undefined;
  const knownOpen = denied || seen !== undefined;
  const by = denied ? 'said' : seen ? 'seen' : 'open';
  // What only the person can know holds up nothing that was seen to be open; and where the portal offers the task
  // itself, neither does what merely was not seen.
  const offered = seen !== undefined && open.every((task) => task.unsaid || (seen.rule.offers && !task.knownOpen));
  if (open[0] && !offered) {
    const blocking = blockers.find((task) => task.knownOpen) ?? (knownOpen ? open[0] : undefined);
    const first = title((blocking ?? open[0]).view.id);
    if (!blocking) return { status: 'unknown', reason: { key: 'reason.unknown', params: { first } }, by };
    return { status: 'blocked', reason: { key: 'reason.blocked', params: { first } }, by, knownOpen: true };
  }
  if (denied) return { status: 'ready', reason: { key: 'reason.undone.person' }, by, knownOpen };
  return { status: 'ready', reason: seen ? seenReason(seen) : { key: requires ? 'reason.ready' : 'reason.ready.first' }, by, knownOpen };
}

/**
 * Judges one task, after the tasks it requires (`before`: those of them that exist, judged already). `tick`: what the person says of it.
 *
 * In order of weight: a tick by which the person overrules the portal; what was seen of the task, unless something that
 * began later shows it done; a tick; what must be done because later tasks are; and where nothing speaks about the task
 * itself, what comes before it. `blocked` needs a task before it, or the task itself, to be seen or said not done; while
 * all of that is merely unseen the task is `unknown`. A task that the portal offers is `ready` even if something before it
 * was not seen. Of alternatives all must be known open to block. What holds a task (`held`) counts only
 * if it was itself seen or said open, not because of what comes before it.
 */
export function judge(
  task: TaskEntry,
  found: readonly Sighting[],
  conclusion: Conclusion | undefined,
  before: { all: readonly Judged[]; any: readonly Judged[]; held: readonly Judged[] },
  facts: Lookup,
  tick: FoldedFact | undefined,
  today: Today,
): Judged {
  const isDone = ({ view }: Judged) => view.status === 'done' || view.status === 'not-needed';
  const anyOpen = before.any.some(isDone) ? [] : before.any;
  const must = [
    ...before.all.filter((other) => !isDone(other)),
    ...before.held.filter((other) => !isDone(other) && other.knownOpen && other.view.status !== 'blocked'),
  ];
  const open = [...must, ...anyOpen];
  const blockers = anyOpen.every((other) => other.knownOpen) ? open : must;
  const decided = deciding(found, open.length === 0);
  const requires = before.all.length + before.any.length > 0;

  let verdict = byItself(decided, conclusion, tick);
  const skip = task.retired ? 'retired' : task.notWhen && conditionHolds(task.notWhen, facts) ? task.notWhen : undefined;
  const weak = verdict?.by === 'seen' && decided?.rule.yields === 'everything';
  if (skip && (task.retired || !verdict || verdict.by === 'concluded' || weak))
    verdict = { status: 'not-needed', reason: { key: `reason.${skip}` }, by: 'open' };
  verdict ??= byRequirements(open, blockers, decided, tick, requires);

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
    ...rolesSeen(task, facts),
    optional: task.optional,
    conditional: task.condition !== undefined,
  };
  return { view, knownOpen: verdict.knownOpen ?? false, unsaid: task.evidence.length === 0 && verdict.status === 'ready' && !tick };
}
