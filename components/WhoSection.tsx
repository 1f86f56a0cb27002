import type { TaskView } from '../lib/rules/assessment';
import { optional } from '../lib/ui/i18n';
import type { CanAct } from './actions';
import { printList, useReader } from './reader';
import { Section } from './Section';

/** Who may do a task, whether the person signed in is one of them, who else is, as far as it was seen, and the way to the table that tells how to become one. */
export function WhoSection({ task, on }: { task: Pick<TaskView, 'id' | 'who' | 'iMay' | 'myRoles' | 'seenWith'> } & CanAct) {
  const reader = useReader();
  const { t } = reader;
  const { id, who, iMay, myRoles, seenWith } = task;
  if (who.length === 0) return null;
  // Its words are there on the desk alone, of which the table is a room.
  const onDesk = optional(t, 'desk.roles') !== undefined;
  const takesRole = who.some((role) => role !== 'any' && role !== 'customer');
  return (
    <Section title={t('detail.who')} name="who">
      <p>
        {who.length > 1 && `${t('who.anyOf')} `}
        {new Intl.ListFormat(reader.lang, { type: 'disjunction' }).format(who.map((role) => t(`role.${role}`)))}
      </p>
      <p class={iMay === 'no' ? 'old' : 'quiet'} data-imay={iMay}>
        {t(`who.iMay.${iMay}`)}
      </p>
      {takesRole && (
        <>
          {myRoles && (
            <p class="quiet" data-mine>
              {t('who.mine', {
                roles: printList(
                  reader,
                  myRoles.map((role) => t(`role.${role}`)),
                ),
              })}
            </p>
          )}
          {seenWith && (
            <p class="quiet" data-seen-with>
              {t('who.seen', { people: printList(reader, seenWith) })}
            </p>
          )}
          <p>
            {onDesk ? (
              <a href={`#roles/${id}`}>{t('who.table')}</a>
            ) : (
              <button type="button" class="link" data-act="roles" onClick={() => on.openDesk(`roles/${id}`)}>
                {t('who.table')}
              </button>
            )}
          </p>
        </>
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
