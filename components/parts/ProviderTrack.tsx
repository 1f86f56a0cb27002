import { PROCEDURES } from '../../lib/rules/provider/procedures';
import { printList, useReader } from '../reader';
import type { PartProps } from './parts';

/** What a distributor is about, in short: how many resellers are ready, the first that are not and why, and its procedures on the desk. */
export function ProviderTrack({ companion: { state, on } }: PartProps) {
  const reader = useReader();
  const { t } = reader;
  const resellers = state?.assessment?.resellers;
  return (
    <section class="block" aria-labelledby="provider-track">
      <h2 id="provider-track">{t('provider.resellers')}</h2>
      {resellers ? (
        <>
          <p class="pad" data-listed={resellers.listed} data-open={resellers.open} data-unknown={resellers.unknown}>
            {t('provider.count', {
              listed: resellers.listed,
              open: resellers.open,
              unknown: resellers.unknown,
              ready: resellers.listed - resellers.open - resellers.unknown,
            })}
          </p>
          <ul class="texts pad">
            {resellers.first.map(({ id, name, bad }) => (
              <li key={id} data-not-ready={id}>
                <b>
                  <bdi>{name}</bdi>
                </b>{' '}
                {printList(
                  reader,
                  bad.map((point) => t(`provider.point.${point}.bad`)),
                )}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p class="quiet pad">{t('provider.none')}</p>
      )}
      <details class="pad">
        <summary>{t('provider.procedures')}</summary>
        <ul class="texts">
          {PROCEDURES.map(({ id }) => (
            <li key={id}>
              <button type="button" class="link" data-procedure={id} onClick={() => on.openDesk(`provider/${id}`)}>
                {t(`provider.procedure.${id}`)}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <p class="pad">
        <button type="button" data-act="open-provider" onClick={() => on.openDesk('provider')}>
          {t('provider.openDesk')}
        </button>
      </p>
    </section>
  );
}
