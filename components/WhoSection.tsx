import type { TaskView } from '../lib/rules/assessment';
import { optional } from '../lib/ui/i18n';
import { printList, useReader } from './reader';
import { Section } from './Section';

/** Who may do a task, and whether the person signed in is one of them, as far as it was seen. */
export function WhoSection({ task }: { task: Pick<TaskView, 'id' | 'who' | 'iMay'> }) {
  const reader = useReader();
  const { t } = reader;
  if (task.who.length === 0) return null;
  // The table is a room of the desk, and so are the words that lead there: no other view has them.
  const table = optional(t, 'who.table');
  return (
    <Section title={t('detail.who')} name="who">
      <p>
        {task.who.length > 1 && `${t('who.anyOf')} `}
        {new Intl.ListFormat(reader.lang, { type: 'disjunction' }).format(task.who.map((role) => t(`role.${role}`)))}
      </p>
      <p class={task.iMay === 'no' ? 'old' : 'quiet'} data-imay={task.iMay}>
        {t(`who.iMay.${task.iMay}`)}
      </p>
      {table && task.who.some((role) => role !== 'any' && role !== 'customer') && (
        <p>
          <a href={`#roles/${task.id}`}>{table}</a>
        </p>
      )}
    </Section>
  );
}

/** Names of tasks in a row, as plain words. */
export function TaskNames({ ids }: { ids: readonly string[] }) {
  const reader = useReader();
  return (
    <>
      {printList(
        reader,
        ids.map((id) => reader.t(`task.${id}.title`)),
      )}
    </>
  );
}
