import { useState } from 'preact/hooks';
import { entraRole, leastRoles, ROLE_TASKS, ROLE_TASKS_SOURCE } from '../../../lib/rules/invitations/planner/roles';
import { useReader } from '../../reader';
import { SourceList } from '../../sources/SourceList';

/** What is to be done for the customer, and the least roles that do it; put into the plan with one click. */
export function TaskAdvice({ roles, onChange }: { roles: readonly string[]; onChange(roles: readonly string[]): void }) {
  const { t } = useReader();
  const [tasks, setTasks] = useState<readonly string[]>([]);
  const least = leastRoles(tasks);
  const more = roles.filter((role) => !least.includes(role));
  return (
    <details class="older" data-advice>
      <summary>{t('planner.advice')}</summary>
      <p>{t('planner.advice.what')}</p>
      <ul class="plan-tasks">
        {ROLE_TASKS.map(({ id, role }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={tasks.includes(id)}
                data-task={id}
                onChange={(event) => setTasks(event.currentTarget.checked ? [...tasks, id] : tasks.filter((one) => one !== id))}
              />
              <span>
                {t(`planner.task.${id}`)}{' '}
                <span class="quiet" lang="en">
                  {entraRole(role)?.name}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p role="status" data-least={least.length}>
        {tasks.length > 0 && t('planner.advice.least', { tasks: tasks.length, n: least.length })}{' '}
        {tasks.length > 0 && more.length > 0 && t('planner.advice.more', { n: more.length })}
      </p>
      <p class="buttons">
        <button type="button" data-act="only-least" disabled={least.length === 0} onClick={() => onChange(least)}>
          {t('planner.advice.only')}
        </button>
        <button
          type="button"
          data-act="add-least"
          disabled={least.every((role) => roles.includes(role))}
          onClick={() => onChange([...new Set([...roles, ...least])])}
        >
          {t('planner.advice.add')}
        </button>
      </p>
      <SourceList ids={ROLE_TASKS_SOURCE.sources} asOf={ROLE_TASKS_SOURCE.asOf} of={t('planner.advice')} />
    </details>
  );
}
