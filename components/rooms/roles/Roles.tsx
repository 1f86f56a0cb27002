import { useId, useMemo, useState } from 'preact/hooks';
import type { FactKey } from '../../../lib/rules/facts';
import { lookup } from '../../../lib/rules/lookup';
import { ACTIONS, type Action, actionsOf } from '../../../lib/rules/roles/actions';
import { fits, searchable } from '../../../lib/rules/roles/search';
import { peopleSeen } from '../../../lib/rules/roles/who';
import type { Translate } from '../../../lib/ui/i18n';
import { printAge, printList, useReader } from '../../reader';
import '../clinic/clinic.css';
import { PageLink } from '../clinic/PageLink';
import { useFacts } from '../clinic/useFacts';
import type { RoomProps } from '../rooms';
import { ActionCard, titleOf } from './ActionCard';
import { RoleNamesTable } from './RoleNamesTable';

/** Who is signed in, and who of the account was seen with which roles. */
export const ROLE_FACTS: readonly FactKey[] = ['me.user', 'user.name', 'user.roles'];

/** A task's id from the desk's address (`#roles/users.add`), if there is such a task in the table. */
const taskIn = (rest: string | undefined): string | undefined => (rest && actionsOf(rest).length > 0 ? rest : undefined);

/** An action's own words, and those of the tasks in which it is done. */
const wordsOf = (t: Translate, action: Action): string[] => [titleOf(t, action), ...action.tasks.map((one) => t(`task.${one}.title`))];

/** The room "Who can do this?": every action that takes a role, searchable, with who has it and how to come to it. */
export function Roles({ client, companion, rest }: RoomProps) {
  const reader = useReader();
  const { t } = reader;
  const id = useId();
  const [search, setSearch] = useState('');
  const { state } = companion;
  const account = state?.account ?? null;
  const { facts, failed } = useFacts(client, account, ROLE_FACTS, state);
  const task = taskIn(rest);
  const known = facts ?? { account: account ?? '', byKey: {} };
  const mine = lookup(known).mine('user.roles');
  const texts = useMemo(
    () => new Map(ACTIONS.map((action) => [action.id, searchable(action, wordsOf(t, action), (role) => t(`role.${role}`))])),
    [t],
  );
  const found = (task ? actionsOf(task) : ACTIONS).filter(({ id: one }) => fits(texts.get(one) ?? '', search));
  return (
    <div class="clinic">
      <h2>{t('desk.roles')}</h2>
      <p>{t('roles.intro')}</p>
      {failed && <p role="alert">{t('roles.factsFailed')}</p>}
      <p data-mine={mine ? mine.value.join(' ') : ''}>
        {mine ? (
          <>
            {t('roles.mine', {
              roles: printList(
                reader,
                mine.value.map((role) => t(`role.${role}`)),
              ),
            })}{' '}
            <span class="quiet">{printAge(reader, mine.lastSeenAt)}</span>
          </>
        ) : (
          t('roles.mine.unseen')
        )}{' '}
        {peopleSeen(known) === 0 ? t('roles.people.unseen') : t('roles.people', { n: peopleSeen(known) })}{' '}
        <PageLink page="account.users" tab="users" />
      </p>
      {task && (
        <p data-for-task={task}>
          {t('roles.forTask', { task: t(`task.${task}.title`) })} <a href="#roles">{t('roles.all')}</a>
        </p>
      )}
      <p class="field">
        <label for={id}>{t('roles.search')}</label>
        <input
          id={id}
          type="search"
          value={search}
          autocomplete="off"
          spellcheck={false}
          maxLength={80}
          data-search
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </p>
      <p role="status" class="quiet" data-found={found.length}>
        {t('roles.found', { n: found.length })}
      </p>
      {found.map((action) => (
        <ActionCard key={action.id} action={action} facts={known} open={task !== undefined} />
      ))}
      <RoleNamesTable />
    </div>
  );
}
