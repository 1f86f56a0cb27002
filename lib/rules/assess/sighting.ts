import type { Evidence, FoldedFact } from '../assessment';
import type { EvidenceRule, TaskEntry } from '../knowledge/types';
import type { Lookup } from '../lookup';

/** A fact that says something of a task, with the rule that says what. */
export interface Sighting {
  rule: EvidenceRule;
  fact: FoldedFact;
}

function matching(rule: EvidenceRule, facts: Lookup): FoldedFact | undefined {
  const { fact, of, is, has, lacks, present, atLeast, none, page } = rule;
  if (of === 'me') {
    const mine = facts.mine(fact);
    const roles = mine && Array.isArray(mine.value) ? mine.value : undefined;
    if (!roles) return undefined;
    return (has !== undefined && roles.includes(has)) || (lacks !== undefined && !roles.includes(lacks)) ? mine : undefined;
  }
  const own = facts.own(fact);
  if (is) {
    if (own) return (is as readonly unknown[]).includes(own.value) ? own : undefined;
    // Among subjects the values are tried in the order of the rule.
    for (const value of is) {
      const found = facts.any(fact, String(value));
      if (found) return found;
    }
    return undefined;
  }
  if (has !== undefined) return facts.any(fact, has);
  if (present) return own ?? facts.any(fact);
  if (atLeast !== undefined)
    return own ? (Number(own.value) >= atLeast ? own : undefined) : facts.count(fact) >= atLeast ? facts.any(fact) : undefined;
  const since = none ? facts.noneSince(fact) : undefined;
  // A list keeps no record of its rows' page, so the page of the rule stands for it.
  return since === undefined
    ? undefined
    : { fact, value: false, seenAt: since, lastSeenAt: since, seq: -1, source: { kind: 'portal', page, path: '', clues: [] } };
}

/** Is this number greater than the one before, and was it first seen so after the other fact was there? */
const grew = ({ value, before, seenAt }: FoldedFact, since: FoldedFact | undefined) =>
  since !== undefined && before !== undefined && Number(value) > Number(before.value) && seenAt > since.seenAt;

/** Everything that the facts say of this task, in the order of its rules. */
export function sightings({ evidence }: TaskEntry, facts: Lookup): Sighting[] {
  const found: Sighting[] = [];
  for (const rule of evidence) {
    const fact = matching(rule, facts);
    if (fact && rule.grownSince && !grew(fact, facts.own(rule.grownSince))) continue;
    if (fact && (rule.with ?? []).every((other) => facts.own(other))) found.push({ rule, fact });
  }
  return found;
}

const WEIGHT = { everything: 0, sightings: 1, nothing: 2 } as const;
const weight = ({ rule }: Sighting) => WEIGHT[rule.yields ?? 'nothing'];

/**
 * The sighting that decides: of those that yield least the one seen last, and of those seen at once the first of the
 * rules. One that is for information never decides. `due`: everything that comes first is done; before that, what would
 * wait or call then was all the same seen not to be done.
 */
export function deciding(found: readonly Sighting[], due: boolean): Sighting | undefined {
  let best: Sighting | undefined;
  for (const one of found) {
    const early = one.rule.when === 'due' && !due;
    if (one.rule.says === 'info' || (early && one.rule.yields)) continue;
    const sighting: Sighting = early ? { ...one, rule: { ...one.rule, says: 'undone' } } : one;
    const { fact } = sighting;
    const more = best ? weight(sighting) - weight(best) : 1;
    if (!best || more > 0 || (more === 0 && fact.lastSeenAt > best.fact.lastSeenAt)) best = sighting;
  }
  return best;
}

/** A folded fact as evidence of what it says. */
export function evidenceOf(fact: FoldedFact, says: Evidence['says']): Evidence {
  const { subject, value, seenAt, lastSeenAt, source, stillListed } = fact;
  return {
    fact: fact.fact,
    ...(subject && { subject }),
    value,
    seenAt,
    lastSeenAt,
    source,
    says,
    ...(stillListed === false && { stillListed }),
  };
}

/** A sighting as evidence. What says "not yet" is shown as information: it is no alarm. */
export const asEvidence = ({ rule, fact }: Sighting): Evidence => evidenceOf(fact, rule.says === 'undone' ? 'info' : rule.says);
