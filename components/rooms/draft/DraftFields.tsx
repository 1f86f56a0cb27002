import { useId } from 'preact/hooks';
import { fieldsOf } from '../../../lib/rules/invitations/templates/kinds';
import type { FieldName } from '../../../lib/rules/invitations/templates/types';
import { useReader } from '../../reader';
import { FieldInput } from './FieldInput';
import type { Known } from './known';
import { isBad, type Prepared } from './prepare';
import { RolePicker } from './RolePicker';
import type { Working } from './useWorking';

/** What the account offers to choose from. */
const offersFor = (known: Known, { kind }: Prepared): Partial<Record<FieldName, readonly string[]>> => ({
  ...(kind.recipient === 'customer' && {
    recipientCompany: known.customers.map(({ name }) => name),
    domain: known.customers.flatMap(({ domain }) => domain ?? []),
  }),
  distributor: [...new Set(known.distributors.map(({ name }) => name))],
  relationshipName: known.relationshipNames,
});

/** The fields of a mail; `only`: some of them. */
export function DraftFields({
  working,
  prepared,
  known,
  only,
}: {
  working: Working;
  prepared: Prepared;
  known: Known;
  only?: readonly (FieldName | 'to')[];
}) {
  const { t } = useReader();
  const ids = { link: useId(), to: useId() };
  const { draft, change } = working;
  const { kind, fields, link, check } = prepared;
  const wanted = (field: FieldName | 'to') => only?.includes(field) ?? true;
  const offers = offersFor(known, prepared);
  const put = (field: FieldName, value: string | boolean | string[]) => change({ fields: { ...draft.fields, [field]: value } });
  return (
    <form onSubmit={(event) => event.preventDefault()} aria-label={t('draft.fields')}>
      {kind.required.includes('link') && wanted('link') && (
        <p class="field">
          <label for={ids.link}>{t('draft.field.link')}</label>
          <textarea
            class="mono"
            id={ids.link}
            rows={4}
            value={link}
            spellcheck={false}
            autocomplete="off"
            dir="ltr"
            data-field="link"
            aria-invalid={isBad(prepared, 'link') || undefined}
            aria-describedby={`${ids.link}-hint`}
            onInput={(event) => change({ link: event.currentTarget.value })}
          />
          <span id={`${ids.link}-hint`} class="quiet">
            {check.link ? t('draft.linkOk') : t('draft.linkHint')}
          </span>
        </p>
      )}
      {wanted('to') && (
        <p class="field">
          <label for={ids.to}>
            {t('draft.field.to')} <span class="quiet">{t('draft.optional')}</span>
          </label>
          <input
            id={ids.to}
            type="email"
            value={draft.to}
            autocomplete="off"
            data-field="to"
            aria-invalid={isBad(prepared, 'to') || undefined}
            onInput={(event) => change({ to: event.currentTarget.value })}
          />
        </p>
      )}
      {fieldsOf(kind)
        .filter((field) => field !== 'link' && wanted(field))
        .map((field) =>
          field === 'roles' ? (
            <RolePicker
              key={field}
              roles={Array.isArray(fields.roles) ? fields.roles : []}
              onChange={(roles) => put('roles', [...roles])}
            />
          ) : (
            <FieldInput
              key={field}
              name={field}
              value={fields[field]}
              required={kind.required.includes(field)}
              bad={isBad(prepared, field)}
              offers={offers[field]}
              onChange={(value) => put(field, value)}
            />
          ),
        )}
    </form>
  );
}
