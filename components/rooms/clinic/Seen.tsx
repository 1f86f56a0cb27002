import type { FoldedFact } from '../../../lib/rules/assessment';
import { printOrigin } from '../../EvidenceLine';
import { printAge, printFact, printValue, useReader } from '../../reader';

/** What a statement rests on: each fact with its value, where it was seen, and when last. */
export function Seen({ facts }: { facts: readonly FoldedFact[] }) {
  const reader = useReader();
  if (facts.length === 0) return null;
  return (
    <ul class="clinic-seen quiet">
      {facts.map((fact) => (
        <li key={`${fact.fact}${fact.subject?.id ?? ''}`} data-seen={fact.fact}>
          {reader.t('evidence.value', { fact: printFact(reader, fact.fact), value: printValue(reader, fact.fact, fact.value) })} ·{' '}
          {printOrigin(reader, fact)} · {printAge(reader, fact.lastSeenAt, fact.source.kind === 'portal' ? 'seen' : 'said')}
        </li>
      ))}
    </ul>
  );
}
