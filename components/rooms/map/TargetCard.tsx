import { useReader } from '../../reader';
import { Rules } from '../fit/Verdict';
import { There } from './There';
import { printStanding, type Target } from './targets';

/** Names of one kind that a card holds. */
const MOST = 12;

/** What is known of a country: its region, how it stands to the account, what is there, and what the rules say. */
export function TargetCard({ target }: { target: Target | undefined }) {
  const reader = useReader();
  const { t } = reader;
  if (!target)
    return (
      <section class="map-card" aria-label={t('world.card')}>
        <p class="quiet">{t('world.card.none')}</p>
      </section>
    );
  const { id, name, standing, region, spot, spoken } = target;
  return (
    <section class="map-card" aria-labelledby="map-card-name" data-card={id}>
      <h3 id="map-card-name">{standing === 'undecided' ? name : t('fit.country.option', { country: name, code: id })}</h3>
      {standing === 'undecided' ? (
        <p>{t('world.undecided.what')}</p>
      ) : (
        <p>
          {region ? t('world.inRegion', { region: `@fit.region.${region}` }) : t('world.noRegion')}
          {region && standing !== 'open' && (
            <>
              {' · '}
              <b>{printStanding(reader, target)}</b>
            </>
          )}
        </p>
      )}
      <There spot={spot} most={MOST} />
      {spoken.length > 0 && <Rules rules={spoken} />}
    </section>
  );
}
