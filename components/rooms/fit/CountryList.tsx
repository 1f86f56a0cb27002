import { useMemo } from 'preact/hooks';
import { COUNTRY_CODES, countryName } from '../../../lib/rules/regions';
import { useReader } from '../../reader';

/** The names of all countries in the reader's language, as suggestions for inputs that name this id as their list. */
export function CountryList({ id }: { id: string }) {
  const { t, lang } = useReader();
  const names = useMemo(() => COUNTRY_CODES.map((code) => countryName(code, lang)).sort(new Intl.Collator(lang).compare), [lang]);
  return (
    <datalist id={id}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
      <option value={t('fit.usGov')} />
    </datalist>
  );
}
