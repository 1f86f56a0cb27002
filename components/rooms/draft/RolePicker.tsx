import { useId, useState } from 'preact/hooks';
import { entraRole, findRoles, ROLE_PRESETS } from '../../../lib/rules/invitations/planner/roles';
import { useReader } from '../../reader';

const SHOWN = 8;

/** The roles that an admin relationship asks for: a set to start from, single ones searched and added, each taken out with one click. */
export function RolePicker({ roles, onChange }: { roles: readonly string[]; onChange(roles: readonly string[]): void }) {
  const { t } = useReader();
  const id = useId();
  const [typed, setTyped] = useState('');
  const fitting = typed.trim() ? findRoles(typed).filter((role) => !roles.includes(role.id)) : [];
  const preset = ROLE_PRESETS.find((one) => one.roles.length === roles.length && one.roles.every((role) => roles.includes(role)))?.id ?? '';
  return (
    <fieldset class="draft-roles" data-field="roles">
      <legend>{t('draft.field.roles')}</legend>
      <p class="field">
        <label for={`${id}-preset`}>{t('draft.roles.preset')}</label>
        <select
          id={`${id}-preset`}
          value={preset}
          data-preset
          onChange={(event) => onChange(ROLE_PRESETS.find((one) => one.id === event.currentTarget.value)?.roles ?? roles)}
        >
          <option value="">{t('draft.roles.own')}</option>
          {ROLE_PRESETS.map((one) => (
            <option key={one.id} value={one.id}>
              {t(`planner.preset.${one.id}`)}
            </option>
          ))}
        </select>
      </p>
      <ul class="draft-chosen" aria-label={t('draft.roles.chosen', { n: roles.length })}>
        {roles.map((role) => {
          const name = entraRole(role)?.name ?? role;
          return (
            <li key={role} data-role={role}>
              <span lang="en">{name}</span>{' '}
              <button
                type="button"
                aria-label={t('draft.roles.remove', { role: name })}
                onClick={() => onChange(roles.filter((one) => one !== role))}
              >
                {t('draft.remove')}
              </button>
            </li>
          );
        })}
      </ul>
      <p class="field">
        <label for={`${id}-search`}>{t('draft.roles.search')}</label>
        <input id={`${id}-search`} type="search" value={typed} data-role-search onInput={(event) => setTyped(event.currentTarget.value)} />
      </p>
      <p role="status" class="quiet">
        {typed.trim() !== '' && t('draft.roles.found', { n: fitting.length })}
      </p>
      {fitting.length > 0 && (
        <ul class="draft-found">
          {fitting.slice(0, SHOWN).map((role) => (
            <li key={role.id}>
              <button type="button" data-add={role.id} lang="en" onClick={() => onChange([...roles, role.id])}>
                {role.name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
