import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { findCountry } from '../../../lib/rules/regions/find-country';
import { useReader } from '../../reader';
import { countries, countryName } from './countries';

/** Id of the list that all fields for countries share: two hundred and fifty names are in the page once. */
const LIST = 'preflight-countries';

const isCode = (value: string): boolean => /^[A-Z]{2}$/.test(value);

/** The names of all countries, as suggestions. Stands once on the page. */
export function CountryNames() {
  const { lang } = useReader();
  const options = useMemo(() => countries(lang).map(({ value, words }) => <option key={value} value={words} />), [lang]);
  return <datalist id={LIST}>{options}</datalist>;
}

interface Props {
  /** A code, or what was typed where it names no country or several. */
  value: string;
  onInput(value: string): void;
  onBlur(): void;
  control: Record<string, string | undefined>;
}

/** A country by its name in any language of the interface, or by its code; it says where a text names none or several. */
export function CountryField({ value, onInput, onBlur, control }: Props) {
  const { t, lang } = useReader();
  const printed = isCode(value) ? countryName(value, lang) : value;
  const [text, setText] = useState(printed);
  const sent = useRef(value);
  useEffect(() => {
    // Filled from elsewhere: loaded, cleared, taken back, or another language.
    if (value !== sent.current || (isCode(value) && document.activeElement?.id !== control.id)) setText(printed);
    sent.current = value;
  }, [value, printed, control.id]);
  const found = !isCode(value) && value.trim() !== '' ? findCountry(value, lang) : null;
  const maybe = found?.is === 'several' ? found.codes : found?.is === 'none' ? found.near.slice(0, 4) : [];
  return (
    <>
      <input
        {...control}
        type="text"
        list={LIST}
        autocomplete="off"
        spellcheck={false}
        maxLength={100}
        value={text}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          const meant = findCountry(typed, lang);
          sent.current = meant.is === 'one' && isCode(meant.code) ? meant.code : typed;
          setText(typed);
          onInput(sent.current);
        }}
        onBlur={() => {
          setText(printed);
          onBlur();
        }}
      />
      {found && (
        <p class="quiet" data-found={found.is} aria-live="polite">
          {maybe.length > 0
            ? t('preflight.country.which', {
                list: new Intl.ListFormat(lang, { type: 'disjunction' }).format(maybe.map((code) => countryName(code, lang))),
              })
            : t('preflight.country.none')}
        </p>
      )}
    </>
  );
}
