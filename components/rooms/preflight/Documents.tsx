import registrationFile from '../../../lib/rules/knowledge/registration-countries.json';
import verificationFile from '../../../lib/rules/knowledge/verification.json';
import { adviceFor } from '../../../lib/rules/prerequisites/form';
import { hasPostalCodes, partsOf } from '../../../lib/rules/prerequisites/form/address';
import { series } from '../../../lib/ui/i18n';
import { useReader } from '../../reader';
import { Sources } from '../../sources/Sources';
import { countryName } from './countries';

/** The steps of the verification at which somebody may have to show something. */
export const STEPS = ['email', 'identity', 'employment', 'business', 'dueDiligence'] as const;

/** Is the country's usual script Latin, by the platform's own data (CLDR likely subtags)? */
const writesLatin = (country: string): boolean => new Intl.Locale(`und-${country}`).maximize().script === 'Latn';

/** What is particular in a country, as sentences' keys with what they are filled with. */
export function countryNotes(country: string | undefined, lang: string): { key: string; params: Record<string, string> }[] {
  if (!country) return [];
  const params = { country: countryName(country, lang) };
  const notes = [
    registrationFile.countries.includes(country) ? 'number' : 'noNumber',
    ...(partsOf(country).includes('state') ? ['state'] : []),
    ...(hasPostalCodes(country) ? [] : ['noPostalCode']),
    ...(adviceFor(country).some(({ id }) => id === 'pre.address-standard') ? ['standard'] : []),
    ...(writesLatin(country) ? [] : ['latin']),
  ];
  return notes.map((note) => ({ key: `docs.country.${note}`, params }));
}

/** Per step of the verification: what is looked at, what each document must show, which are taken; and what is particular in the country. */
export function Documents({ country }: { country: string | undefined }) {
  const { t, lang } = useReader();
  const notes = countryNotes(country, lang);
  return (
    <section class="documents" aria-labelledby="docs-title" data-part="documents">
      <h3 id="docs-title">{t('docs.title')}</h3>
      <p>{t('docs.intro')}</p>
      {STEPS.map((step) => (
        <div key={step} data-step={step}>
          <h4>{t(`docs.${step}.title`)}</h4>
          <ul class="ticks">
            {series(t, `docs.${step}.show`).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          {series(t, `docs.${step}.take`).length > 0 && (
            <p class="quiet">
              {t('docs.accepted', { list: new Intl.ListFormat(lang, { type: 'disjunction' }).format(series(t, `docs.${step}.take`)) })}
            </p>
          )}
        </div>
      ))}
      <h4>{t('docs.country')}</h4>
      {notes.length === 0 && <p class="quiet">{t('docs.country.none')}</p>}
      <ul class="ticks" data-part="country">
        {notes.map(({ key, params }) => (
          <li key={key} data-note={key}>
            {t(key, params)}
          </li>
        ))}
      </ul>
      <p class="quiet">{t('docs.more')}</p>
      <Sources ids={[...new Set([...verificationFile.documents.sources, 'K-REGID', 'F-ADDRESS'])]} asOf={verificationFile.asOf} />
    </section>
  );
}
