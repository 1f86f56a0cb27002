import type { FactKey } from './facts';
import type { Subject } from './observation';

/** The key under which a folded fact is found: the fact, or `fact@kind:id` for a subject's. */
export const foldedKey = (fact: FactKey, subject?: Subject): string => (subject ? `${fact}@${subject.kind}:${subject.id}` : fact);
