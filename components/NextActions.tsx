import type { Assessment } from '../lib/rules/assessment';
import { PlaceLink } from './PlaceLink';
import { useReader } from './reader';
import { StatusMark } from './StatusMark';

/** The next things to do, most urgent first, each with the page it is done on. How many is for the view to say. */
export function NextActions({ assessment, count = 3 }: { assessment: Assessment; count?: number }) {
  const { t } = useReader();
  const next = assessment.next.slice(0, count).flatMap((id) => assessment.tasks[id] ?? []);
  return (
    <section class="block" aria-labelledby="next-title">
      <h2 id="next-title">{t('next.title')}</h2>
      {next.length === 0 && <p class="quiet pad">{t('next.none')}</p>}
      <ol class="next">
        {next.map((task) => {
          const title = t(`task.${task.id}.title`);
          return (
            <li key={task.id} data-next={task.id}>
              <StatusMark status={task.status} />
              <div>
                <p class="task-title">{title}</p>
                <p class="quiet">{t(task.reason.key, task.reason.params)}</p>
                <PlaceLink task={task.id} title={title} />
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
