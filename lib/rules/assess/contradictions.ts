import type { Contradiction, FoldedFact } from '../assessment';
import type { Conclusion } from './inference';
import type { Sighting } from './sighting';

const side = ({ value, source }: Pick<FoldedFact, 'value' | 'source'>, seenAt: number) => ({ by: source.kind, value, seenAt });

/** What the two sides say of the fact itself: the portal and the person. */
function within({ fact }: Sighting): Contradiction[] {
  const { against, subject } = fact;
  if (!against) return [];
  return [{ holds: side(fact, fact.lastSeenAt), against: side(against, against.seenAt), fact: fact.fact, ...(subject && { subject }) }];
}

/** Two facts that speak against each other, the one that holds first. */
const between = (holds: FoldedFact, against: FoldedFact): Contradiction => ({
  holds: side(holds, holds.lastSeenAt),
  against: side(against, against.lastSeenAt),
  fact: holds.fact,
  ...(holds.subject && { subject: holds.subject }),
  againstFact: against.fact,
});

/**
 * Everything that disagrees about one task: a fact with two sides, a tick with what was seen or concluded, what was seen
 * with a conclusion. `verdict`: what counts in the end.
 */
export function contradictions(
  decided: Sighting | undefined,
  conclusion: Conclusion | undefined,
  tick: FoldedFact | undefined,
  verdict: 'seen' | 'concluded' | 'said' | 'open',
): Contradiction[] {
  const found = decided ? within(decided) : [];
  const seen = decided?.fact;
  const concluded = conclusion?.sighting.fact;
  const done = decided?.rule.says === 'done';
  if (seen && concluded && !done && verdict !== 'said')
    found.push(verdict === 'concluded' ? between(concluded, seen) : between(seen, concluded));
  if (!tick) return found;
  const saidDone = tick.value === true;
  if (seen && saidDone !== done) {
    if (verdict === 'said') found.push(between(tick, seen));
    else if (verdict === 'seen') found.push(between(seen, tick));
  }
  if (concluded && !saidDone && (verdict === 'concluded' || (verdict === 'said' && !seen)))
    found.push(verdict === 'said' ? between(tick, concluded) : between(concluded, tick));
  return found;
}
