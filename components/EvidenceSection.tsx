import type { TaskView } from '../lib/rules/assessment';
import { EvidenceLine } from './EvidenceLine';
import { printList, useReader } from './reader';
import { Section } from './Section';

/** What a task's status rests on. A conclusion is named as one, with what it was drawn from. */
export function EvidenceSection({ task }: { task: Pick<TaskView, 'evidence' | 'inferredFrom'> }) {
  const reader = useReader();
  const { t } = reader;
  const { evidence, inferredFrom } = task;
  return (
    <Section title={t('detail.evidence')} name="evidence">
      {inferredFrom && (
        <div class="inferred" data-inferred>
          <p>
            {t('inference.from', {
              tasks: printList(
                reader,
                inferredFrom.from.map((id) => t(`task.${id}.title`)),
              ),
            })}
          </p>
          <p class="quiet">{t('inference.evidence')}</p>
          <EvidenceLine evidence={inferredFrom.evidence} />
        </div>
      )}
      {evidence.map((one, at) => (
        <EvidenceLine key={`${one.fact}@${one.subject?.id ?? ''}@${at}`} evidence={one} />
      ))}
      {evidence.length === 0 && !inferredFrom && <p class="quiet">{t('detail.evidenceNone')}</p>}
    </Section>
  );
}
