import { useId, useMemo } from 'preact/hooks';
import { countryName } from '../../../lib/rules/regions';
import { useMarkets } from '../../markets/Markets';
import { useReader } from '../../reader';

export const FILTERS = ['all', 'fits', 'unknown', 'chosen'] as const;
export type Filter = (typeof FILTERS)[number];

/** What is looked for: words, the reseller's country, and which entries to show. */
export interface Wanted {
  query: string;
  /** ISO 3166-1 alpha-2; blank: not given. */
  country: string;
  filter: Filter;
}

/** The fields of a search in the directory. */
export function Toolbar({ wanted, onChange }: { wanted: Wanted; onChange: (wanted: Wanted) => void }) {
  const { t, lang } = useReader();
  const id = useId();
  const { byCode } = useMarkets();
  const countries = useMemo(() => {
    const collator = new Intl.Collator(lang);
    return [...byCode.keys()].map((code) => ({ code, name: countryName(code, lang) })).sort((a, b) => collator.compare(a.name, b.name));
  }, [lang, byCode]);
  return (
    <search class="distributor-form">
      <div class="field">
        <label for={`${id}-q`}>{t('distributors.search')}</label>
        <input
          id={`${id}-q`}
          type="search"
          value={wanted.query}
          data-search
          autocomplete="off"
          onInput={(event) => onChange({ ...wanted, query: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for={`${id}-c`}>{t('distributors.myCountry')}</label>
        <select
          id={`${id}-c`}
          value={wanted.country}
          data-my-country
          onChange={(event) => onChange({ ...wanted, country: event.currentTarget.value })}
        >
          <option value="">{t('distributors.noCountry')}</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-f`}>{t('distributors.show')}</label>
        <select
          id={`${id}-f`}
          value={wanted.filter}
          data-filter
          onChange={(event) => onChange({ ...wanted, filter: FILTERS.find((one) => one === event.currentTarget.value) ?? 'all' })}
        >
          {FILTERS.map((filter) => (
            <option key={filter} value={filter}>
              {t(`distributors.filter.${filter}`)}
            </option>
          ))}
        </select>
      </div>
    </search>
  );
}
