import type { FactIndex, Facts, FoldedFact, IndexedFact } from './assessment';
import { factDef } from './facts';

type Draft = Omit<IndexedFact, 'byValue' | 'all'> & { byValue: Record<string, FoldedFact>; all?: FoldedFact[] };

/** The one last seen later; of two seen at once the one written later, so that the order of input means nothing. */
const newer = (a: FoldedFact, b: FoldedFact | undefined) =>
  !b || a.lastSeenAt > b.lastSeenAt || (a.lastSeenAt === b.lastSeenAt && a.seq > b.seq) ? a : b;

/** Gathers the facts of subjects by fact. Those no longer listed are left out: they say nothing of today. */
export function indexFacts(facts: Iterable<FoldedFact>): FactIndex {
  const index: Record<string, Draft> = {};
  for (const folded of facts) {
    if (!folded.subject || folded.stillListed === false) continue;
    const { form } = factDef(folded.fact);
    index[folded.fact] ??= { count: 0, newest: folded, byValue: {} };
    const entry = index[folded.fact]!;
    entry.count++;
    entry.newest = newer(folded, entry.newest);
    if (form !== 'enum' && form !== 'boolean' && form !== 'enumList') continue;
    if (Array.isArray(folded.value)) {
      entry.all ??= [];
      entry.all.push(folded);
    }
    const values = Array.isArray(folded.value) ? folded.value : [String(folded.value)];
    for (const value of values) entry.byValue[value] = newer(folded, entry.byValue[value]);
  }
  return index;
}

const made = new WeakMap<Facts, FactIndex>();

/** The index of these facts; made once and kept, where `fold` was not the one who made them. */
export function factIndex(facts: Facts): FactIndex {
  let index = facts.index ?? made.get(facts);
  if (!index) {
    index = indexFacts(Object.values(facts.byKey));
    made.set(facts, index);
  }
  return index;
}
