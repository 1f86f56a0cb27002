import { useId } from 'preact/hooks';
import { FIELD_FORMS, type FieldName, type Fields } from '../../../lib/rules/invitations/templates/types';
import { useReader } from '../../reader';

interface Props {
  name: FieldName;
  value: Fields[FieldName];
  required: boolean;
  bad: boolean;
  /** What the account offers to choose from. */
  offers?: readonly string[];
  onChange(value: string | boolean): void;
}

const TYPES = { text: 'text', email: 'email', day: 'date', number: 'number' } as const;

/** One field of a mail with its label. Roles and links have views of their own. */
export function FieldInput({ name, value, required, bad, offers = [], onChange }: Props) {
  const { t } = useReader();
  const id = useId();
  const form: string = FIELD_FORMS[name];
  if (form === 'flag')
    return (
      <p class="field draft-flag">
        <label>
          <input type="checkbox" checked={value === true} data-field={name} onChange={(event) => onChange(event.currentTarget.checked)} />
          <span>{t(`draft.field.${name}`)}</span>
        </label>
      </p>
    );
  return (
    <p class="field">
      <label for={id}>
        {t(`draft.field.${name}`)} {!required && <span class="quiet">{t('draft.optional')}</span>}
      </label>
      <input
        id={id}
        type={TYPES[form as keyof typeof TYPES] ?? 'text'}
        value={value === undefined ? '' : String(value)}
        data-field={name}
        autocomplete="off"
        required={required}
        aria-invalid={bad || undefined}
        list={offers.length > 0 ? `${id}-offers` : undefined}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {offers.length > 0 && (
        <datalist id={`${id}-offers`}>
          {[...new Set(offers)].slice(0, 500).map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
    </p>
  );
}
