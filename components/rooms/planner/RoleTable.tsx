import { useId, useMemo, useState } from 'preact/hooks';
import { type EntraRole, findRoles, GLOBAL_ADMINISTRATOR, ROLES_SOURCE, roleLink } from '../../../lib/rules/invitations/planner/roles';
import { useReader } from '../../reader';
import { SourceList } from '../../sources/SourceList';

/** Words on what a role is for: by the first part of its id, which differs in all of them. */
const purposeKey = ({ id }: EntraRole) => `planner.role.${id.slice(0, 8)}`;

/** All roles that an admin relationship can ask for, each with what it is for; found by name or purpose, chosen with a click. */
export function RoleTable({ roles, onChange }: { roles: readonly string[]; onChange(roles: readonly string[]): void }) {
  const { t } = useReader();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [only, setOnly] = useState(false);
  const found = useMemo(() => findRoles(typed, (role) => t(purposeKey(role))), [typed, t]);
  const list = only ? found.filter((role) => roles.includes(role.id)) : found;
  return (
    <section aria-label={t('planner.roles')}>
      <p class="field">
        <label for={`${id}-search`}>{t('planner.roles.search')}</label>
        <input
          id={`${id}-search`}
          type="search"
          value={typed}
          autocomplete="off"
          data-role-search
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </p>
      {(roles.length > 0 || only) && (
        <label class="plan-only">
          <input type="checkbox" checked={only} data-only-chosen onChange={(event) => setOnly(event.currentTarget.checked)} />
          <span>{t('planner.roles.only', { n: roles.length })}</span>
        </label>
      )}
      <p role="status" class="quiet" data-found={list.length}>
        {t('draft.roles.found', { n: list.length })}
      </p>
      <div class="plan-roles">
        <ul>
          {list.map((role) => {
            const href = roleLink(role);
            return (
              <li key={role.id} data-role={role.id}>
                <label>
                  <input
                    type="checkbox"
                    checked={roles.includes(role.id)}
                    onChange={(event) =>
                      onChange(event.currentTarget.checked ? [...roles, role.id] : roles.filter((one) => one !== role.id))
                    }
                  />
                  <span>
                    <b lang="en">{role.name}</b>
                    {role.privileged && <span class="plan-mark"> {t('planner.mark.privileged')}</span>}
                    {role.id === GLOBAL_ADMINISTRATOR && <span class="plan-mark"> {t('planner.mark.global')}</span>}
                    {(role.unlisted || role.system) && <span class="plan-mark"> {t('planner.mark.unfit')}</span>}
                    <br />
                    <span>{t(purposeKey(role))}</span>
                  </span>
                </label>
                {href && (
                  <a href={href} target="_blank" rel="noopener noreferrer" class="quiet">
                    {t('planner.roles.more')}
                    <span class="heard">
                      : {role.name}, {t('opensNewTab')}
                    </span>
                  </a>
                )}
              </li>
            );
          })}
        </ul>
      </div>
      <SourceList ids={ROLES_SOURCE.sources} asOf={ROLES_SOURCE.asOf} of={t('planner.roles')} />
    </section>
  );
}
