import type { Assessment } from '../lib/rules/assessment';
import { ClockLine } from './ClockLine';
import { useReader } from './reader';

/** Everything that is being waited for. Nothing at all when nothing is. */
export function WaitingClocks({ assessment }: { assessment: Assessment }) {
  const { t } = useReader();
  const waiting = Object.values(assessment.tasks).filter((task) => task.clock && task.status === 'waiting');
  if (waiting.length === 0) return null;
  return (
    <section class="block" aria-labelledby="clocks-title">
      <h2 id="clocks-title">{t('clock.title')}</h2>
      <ul class="clocks">
        {waiting.map((task) => (
          <li key={task.id} data-clock={task.id}>
            <p class="task-title">{t(`task.${task.id}.title`)}</p>
            {task.clock && <ClockLine clock={task.clock} brief />}
          </li>
        ))}
      </ul>
    </section>
  );
}
