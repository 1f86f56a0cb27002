import type { Spot } from '../../../lib/rules/map/spots';
import { useReader } from '../../reader';
import { SIGNS } from './targets';

/** Names of what is in a country, a line for each kind, at most `most` of a kind; how many more there are is said. */
export function There({ spot, most }: { spot: Spot; most: number }) {
  const { t } = useReader();
  return (
    <ul class="map-there">
      {SIGNS.filter((sign) => spot[sign].length > 0).map((sign) => (
        <li key={sign} data-there={sign}>
          <b>{t(`world.count.${sign}`, { n: spot[sign].length })}</b>:{' '}
          {spot[sign].slice(0, most).map(({ id, name }, i) => (
            <span key={id}>
              {i > 0 && ', '}
              <bdi dir="auto">{name}</bdi>
            </span>
          ))}
          {spot[sign].length > most && ` ${t('world.more', { n: spot[sign].length - most })}`}
        </li>
      ))}
    </ul>
  );
}
