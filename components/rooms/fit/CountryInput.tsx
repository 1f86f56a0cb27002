import { useId } from 'preact/hooks';
import { US_GOVERNMENT } from '../../../lib/rules/regions';
import { useMarkets } from '../../markets/Markets';
import { printAge, useReader } from '../../reader';
import { type Field, foundIn } from './field';
import { printPlace } from './print';

/** What was understood, in words; where it is open, what it may be, to choose from. */
function Understood({ field, label, id, onPick }: { field: Field; label: string; id: string; onPick: (code: string) => void }) {
  const reader = useReader();
  const { t, lang } = reader;
  const { byCode } = useMarkets();
  const found = foundIn(field, lang);
  const offered = found.is === 'several' ? found.codes : found.is === 'none' ? found.near : [];
  const region = found.is === 'one' ? byCode.get(found.code)?.region : undefined;
  const country = found.is === 'one' ? printPlace(reader, found.code) : '';
  const text =
    field.text.trim() === ''
      ? t('fit.country.empty')
      : found.is !== 'one' && found.why
        ? t(`fit.country.${found.why}`)
        : found.is === 'several'
          ? t('fit.country.several')
          : found.is === 'none'
            ? t(offered.length > 0 ? 'fit.country.near' : 'fit.country.none')
            : found.code === US_GOVERNMENT
              ? country
              : region
                ? t('fit.country.is', { country, code: found.code, region: `@fit.region.${region}` })
                : t('fit.country.isUnlisted', { country, code: found.code });
  return (
    <>
      <p id={id} class={field.text.trim() !== '' && found.is !== 'one' ? 'fit-open' : 'quiet'} aria-live="polite" data-found={found.is}>
        {text}
        {field.seenAt !== undefined && ` · ${t('fit.seen', { age: printAge(reader, field.seenAt) })}`}
      </p>
      {offered.length > 0 && (
        <ul class="buttons" aria-label={t('fit.country.choices', { label })}>
          {offered.map((code) => (
            <li key={code}>
              <button type="button" data-pick={code} onClick={() => onPick(code)}>
                {t('fit.country.option', { country: printPlace(reader, code), code })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/**
 * A country by name or code, with suggestions from `list` (the id of a datalist) and what was understood below. It asks where a
 * name has several countries, and takes none that was not named.
 */
export function CountryInput({
  name,
  label,
  hint,
  field,
  list,
  onChange,
}: {
  name: string;
  label: string;
  hint?: string;
  field: Field;
  list: string;
  onChange: (field: Field) => void;
}) {
  const reader = useReader();
  const id = useId();
  return (
    <div class="field fit-field" data-country={name}>
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="quiet">
          {hint}
        </p>
      )}
      <input
        id={id}
        type="search"
        list={list}
        autocomplete="off"
        spellcheck={false}
        maxLength={80}
        value={field.text}
        aria-describedby={hint ? `${id}-hint ${id}-found` : `${id}-found`}
        onInput={(event) => onChange({ text: event.currentTarget.value })}
      />
      <Understood
        field={field}
        label={label}
        id={`${id}-found`}
        onPick={(code) => onChange({ text: printPlace(reader, code), picked: code })}
      />
    </div>
  );
}
