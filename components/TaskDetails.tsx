import type { Finding, TaskView } from '../lib/rules/assessment';
import { optional } from '../lib/ui/i18n';
import type { CanAct } from './actions';
import { ClockLine } from './ClockLine';
import { ContradictionNotice } from './ContradictionNotice';
import { ErrorNotice } from './ErrorNotice';
import { EvidenceSection } from './EvidenceSection';
import { FindingList } from './FindingList';
import { HowSection } from './HowSection';
import { PlaceLink } from './PlaceLink';
import { Rich } from './Rich';
import { useReader } from './reader';
import { Section } from './Section';
import { SourcesSection } from './SourcesSection';
import { StartDay } from './StartDay';
import { TextsSection } from './TextsSection';
import { taskKnowledge } from './task-knowledge';
import { useStageWords } from './task-words';
import { TaskNames, WhoSection } from './WhoSection';
import { WordsHere } from './WordsHere';

/**
 * Everything about one task, in the order a person needs it: what is wrong, why, on what grounds, who, where, how, how
 * long. All of it appears at once, when its words are there. What can be told without them is told where they fail.
 */
export function TaskDetails({ task, findings, on, readOnly }: { task: TaskView; findings: readonly Finding[] } & CanAct) {
  const { t } = useReader();
  const { words, retry } = useStageWords(task.stage);
  const why = optional(t, `task.${task.id}.why`);
  const where = optional(t, `task.${task.id}.where`);
  const duration = optional(t, `task.${task.id}.duration`);
  const { startFact } = taskKnowledge(task.id);
  const own = findings.filter((finding) => finding.tasks.includes(task.id));
  if (words === 'loading') return <div class="details details-coming" aria-busy="true" />;
  return (
    <div class="details">
      {words === 'failed' && <ErrorNotice code="error.words" stale={false} onRetry={retry} />}
      {task.contradictions.map((contradiction) => (
        <ContradictionNotice
          key={`${contradiction.fact}@${contradiction.subject?.id ?? ''}/${contradiction.againstFact ?? ''}`}
          contradiction={contradiction}
          task={task.id}
          evidence={task.inferredFrom ? [...task.evidence, task.inferredFrom.evidence] : task.evidence}
          on={on}
          readOnly={readOnly}
        />
      ))}
      {why && (
        <Section title={t('detail.why')} name="why">
          <p>
            <Rich text={why} />
          </p>
        </Section>
      )}
      {task.waitsFor.length > 0 && (
        <Section title={t('task.waitsFor')} name="waitsFor">
          <p>
            <TaskNames ids={task.waitsFor} />
          </p>
        </Section>
      )}
      <EvidenceSection task={task} />
      {own.length > 0 && (
        <Section title={t('detail.prerequisites')} name="findings">
          <FindingList findings={own} />
        </Section>
      )}
      <WhoSection task={task} on={on} />
      <HowSection task={task.id} />
      {(where || taskKnowledge(task.id).place) && (
        <Section title={t('detail.where')} name="where">
          {where && (
            <p>
              <Rich text={where} />
            </p>
          )}
          <PlaceLink task={task.id} />
        </Section>
      )}
      {(duration || task.clock) && (
        <Section title={t('detail.duration')} name="duration">
          {duration && (
            <p>
              <Rich text={duration} />
            </p>
          )}
          {task.clock && <ClockLine clock={task.clock} />}
          {task.clock?.atLeast && startFact && !readOnly && <StartDay fact={startFact} latest={task.clock.since} on={on} />}
        </Section>
      )}
      <TextsSection title={t('detail.stuck')} name="stuck" prefix={`task.${task.id}.stuck`} />
      <TextsSection title={t('detail.notes')} name="notes" prefix={`task.${task.id}.note`} />
      <SourcesSection task={task.id} />
      <WordsHere />
    </div>
  );
}
