import { evidenceOf } from './assess/sighting';
import type { Evidence, Finding, FoldedFact, TaskView } from './assessment';
import type { FactKey } from './facts';
import prerequisitesFile from './knowledge/prerequisites.json';
import type { Sourced } from './knowledge/types';
import type { Lookup } from './lookup';
import { CHECKS, type Verdict } from './prerequisites/checks';
import { inputOf } from './prerequisites/from-facts';

/** A rule of which the input is a fact. */
export interface PrerequisiteEntry extends Sourced {
  id: string;
  facts: readonly FactKey[];
  severity: Finding['severity'];
  /** The tasks it stands before. */
  tasks: readonly string[];
  /** Still matters when those tasks are done. */
  lasting?: true;
  /** A failure makes this task, though shown as done, call for the person, until the other is done. */
  spoils?: { task: string; until: string };
}

/** All rules whose input is a fact, in the order in which they are shown. */
export const PREREQUISITES = prerequisitesFile.prerequisites as unknown as readonly PrerequisiteEntry[];

const isOpen = (view: TaskView | undefined) => view !== undefined && view.status !== 'done' && view.status !== 'not-needed';

/** `finding.<rule>.<verdict>`, with the rule's id without its `pre.`; what was not seen has one sentence for all. */
const reasonKey = (rule: string, verdict: Verdict) =>
  verdict === 'unknown' ? 'finding.unknown' : `finding.${rule.slice('pre.'.length)}.${verdict}`;

const SAYS: Readonly<Record<Verdict, Evidence['says']>> = { pass: 'done', warn: 'attention', fail: 'attention', unknown: 'info' };

/** The facts that a rule looks at: a user's are those of the person signed in, a location's those of the associated one. */
function evidenceFor({ facts: keys }: PrerequisiteEntry, facts: Lookup, verdict: Verdict): Evidence[] {
  const found = (key: FactKey): FoldedFact | undefined =>
    key.startsWith('user.') ? facts.mine(key) : key.startsWith('location.') ? facts.ofAssociatedLocation(key) : facts.own(key);
  return keys.flatMap((key) => {
    const fact = found(key);
    return fact ? [evidenceOf(fact, SAYS[verdict])] : [];
  });
}

/**
 * The outcome of each rule that still matters: those standing before a task that exists and is not done, and the lasting
 * ones. A rule of which nothing was seen is `unknown`, never failed.
 */
export function findings(facts: Lookup, tasks: Readonly<Record<string, TaskView>>): Finding[] {
  const found: Finding[] = [];
  const input = inputOf(facts);
  for (const rule of PREREQUISITES) {
    const { verdict } = CHECKS[rule.id]!(input);
    const matters = rule.tasks.some((id) => isOpen(tasks[id])) || (rule.lasting && (verdict === 'fail' || verdict === 'warn'));
    if (matters)
      found.push({
        rule: rule.id,
        verdict,
        severity: rule.severity,
        tasks: [...rule.tasks],
        reason: { key: reasonKey(rule.id, verdict) },
        evidence: evidenceFor(rule, facts, verdict),
      });
  }
  return found;
}
