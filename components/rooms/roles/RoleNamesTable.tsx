import { otherNames, ROLE_NAMES } from '../../../lib/rules/roles/search';
import { useReader } from '../../reader';
import { SourceList } from '../../sources/SourceList';

/** Roles with the names under which they are met elsewhere and were met before. */
export function RoleNamesTable() {
  const { t } = useReader();
  return (
    <details class="clinic-words">
      <summary>
        <b>{t('roles.names')}</b>
      </summary>
      <dl>
        {ROLE_NAMES.map(({ role }) => (
          <div key={role} data-role={role}>
            <dt>{t(`role.${role}`)}</dt>
            <dd>{otherNames(role, t(`role.${role}`)).join(', ')}</dd>
          </div>
        ))}
      </dl>
      <SourceList ids={ROLE_NAMES.flatMap(({ sources }) => sources)} asOf={ROLE_NAMES[0]!.asOf} of={t('roles.names')} />
    </details>
  );
}
