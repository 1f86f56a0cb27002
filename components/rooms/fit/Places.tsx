import { type Fit, ROLES, US_GOVERNMENT } from '../../../lib/rules/regions';
import type { PlaceFacts } from '../../../lib/rules/regions/types';
import { useReader } from '../../reader';
import { printPlace } from './print';

/** What the table says of each country given: region, billing currency, registration number. */
export function Places({ places }: { places: Fit['places'] }) {
  const reader = useReader();
  const { t } = reader;
  const given = ROLES.flatMap((role) => (places[role] ? [[role, places[role]] as const] : []));
  if (given.length === 0) return null;
  const currency = ({ currencies, currencyHint }: PlaceFacts) =>
    currencies.length > 0 ? currencies.join(' / ') : currencyHint ? t('fit.places.hint', { hint: currencyHint }) : t('fit.places.unknown');
  return (
    <section aria-label={t('fit.places')}>
      <h3>{t('fit.places')}</h3>
      <div class="fit-places">
        {given.map(([role, facts]) => (
          <dl key={role} data-place={role}>
            <dt>{t('fit.places.who')}</dt>
            <dd>
              <b>{t(`fit.role.${role}`)}</b>
            </dd>
            <dt>{t('fit.places.country')}</dt>
            <dd>
              {printPlace(reader, facts.cloud === 'us-government' ? US_GOVERNMENT : facts.codes.join('/')) || t('fit.places.unknown')}
            </dd>
            <dt>{t('fit.places.region')}</dt>
            <dd>{facts.region ? t(`fit.region.${facts.region}`) : t('fit.places.unknown')}</dd>
            <dt>{t('fit.places.currency')}</dt>
            <dd>{currency(facts)}</dd>
            <dt>{t('fit.places.number')}</dt>
            <dd>{t(facts.registration ? 'fit.places.asked' : 'fit.places.optional')}</dd>
          </dl>
        ))}
      </div>
    </section>
  );
}
