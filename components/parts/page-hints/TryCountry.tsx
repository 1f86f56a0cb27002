import { useState } from 'preact/hooks';
import { locationAnswer } from '../../../lib/rules/locations/scenarios';
import type { PageHint } from '../../../lib/rules/page-hints';
import { fit as whoFits } from '../../../lib/rules/regions';
import { useMarkets } from '../../markets/Markets';
import { useReader } from '../../reader';
import { CountryInput } from '../../rooms/fit/CountryInput';
import { codeOf, EMPTY } from '../../rooms/fit/field';
import { Rules } from '../../rooms/fit/Verdict';

/** A country to try out against the account's own: a customer's tenant, a new location, or an enrolment. Nothing of it is kept. */
export function TryCountry({ tries, own, list }: { tries: NonNullable<PageHint['tries']>; own: string | undefined; list: string }) {
  const { t, lang } = useReader();
  const table = useMarkets();
  const [country, setCountry] = useState(EMPTY);
  const code = codeOf(country, lang);
  const answer = tries === 'customer' && code && own ? whoFits({ reseller: own, customer: code }, table) : null;
  const location = tries === 'location' && code ? locationAnswer({ wish: 'add', account: own, country: code }, table) : null;
  return (
    <div data-try={tries}>
      <CountryInput name={tries} label={t(`fit.page.try.${tries}`)} field={country} list={list} onChange={setCountry} />
      {tries === 'customer' && <p class="quiet">{t('fit.page.meant')}</p>}
      <div aria-live="polite">
        {tries === 'enrolment' && code && (
          <Rules rules={whoFits({ reseller: code }, table).rules.filter(({ rule }) => rule !== 'nothing')} />
        )}
        {answer && (
          <div data-tried={answer.verdict}>
            <Rules rules={answer.rules.filter(({ rule }) => rule !== 'currency')} />
          </div>
        )}
        {location && (
          <div data-tried={location.relation}>
            <p>
              <b>{t(`fit.loc.supported.${location.supported}`)}</b> · {t(`fit.loc.relation.${location.relation}`)}
            </p>
            {location.scenarios.map(({ id }) => (
              <p key={id} data-scenario={id}>
                {t(`fit.loc.${id}.title`)}: {t(`fit.loc.${id}.selling`)}
              </p>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
