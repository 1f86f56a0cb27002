import '../fit/fit.css';
import './map.css';
import { roomPart } from '../../../lib/ui/parts';
import { Markets } from '../../markets/Markets';
import { useReader } from '../../reader';
import { useStageWords } from '../../task-words';
import type { RoomProps } from '../rooms';
import { MapView } from './MapView';
import { useAtlas, useMapView } from './use-map';

/**
 * The room with the world map: the account's region, its locations, its distributors and its customers' tenants. Atlas and the words
 * of the rules, which are those of the room "Who fits with whom", are fetched from the package when it is entered.
 */
export function MapRoom({ client, companion }: RoomProps) {
  const { t } = useReader();
  const account = companion.state?.account ?? null;
  const { words, retry } = useStageWords(roomPart('fit'));
  const { atlas, failed, again } = useAtlas();
  const { view, error } = useMapView(client, account);
  const lost = failed || words === 'failed';
  return (
    <div class="map prints">
      <h2>{t('world.title')}</h2>
      {error && <p role="alert">{t(error)}</p>}
      {lost && (
        <>
          <p role="alert">{t('room.failed')}</p>
          <button
            type="button"
            onClick={() => {
              again();
              retry();
            }}
          >
            {t('act.retry')}
          </button>
        </>
      )}
      {!lost && !error && !(atlas && view && words === 'there') && (
        <p class="quiet" aria-busy="true">
          {t('room.loading')}
        </p>
      )}
      {!lost && atlas && view && words === 'there' && (
        <Markets client={client}>
          {/* Another account begins anew: what one is must not stand under the other. */}
          <MapView
            key={account ?? ''}
            atlas={atlas}
            view={view}
            account={account}
            onSay={
              account === null || companion.state?.sample
                ? undefined
                : (id, country) => companion.on.say('customer.country', country, { kind: 'customer', id })
            }
          />
        </Markets>
      )}
    </div>
  );
}
