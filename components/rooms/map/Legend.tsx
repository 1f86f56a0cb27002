import { useReader } from '../../reader';
import { Patterns, SHAPES } from './drawing';

const FILLS = ['mine', 'other', 'unlisted', 'undecided'] as const;
const SIGNS = ['own', 'locations', 'distributors', 'customers'] as const;

/** What fills and signs mean. `open`: the account's country is not known, so no region is the account's. */
export function Legend({ open }: { open: boolean }) {
  const { t } = useReader();
  return (
    <ul class="map-legend" aria-label={t('world.legend')}>
      {(open ? (['open', 'unlisted', 'undecided'] as const) : FILLS).map((standing, i) => (
        <li key={standing}>
          <svg class="map-swatch" viewBox="0 0 24 16" width="24" height="16" aria-hidden="true" focusable="false">
            {i === 0 && (
              <defs>
                <Patterns of="legend" unit={1} />
              </defs>
            )}
            <g class="map-area" data-standing={standing}>
              <rect x="0.5" y="0.5" width="23" height="15" />
            </g>
          </svg>
          {t(`world.legend.${standing}`)}
        </li>
      ))}
      <li>
        <svg class="map-swatch" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true" focusable="false">
          <g class="map-area" data-standing="other">
            <circle r="4" />
          </g>
        </svg>
        {t('world.legend.dot')}
      </li>
      {SIGNS.map((sign) => (
        <li key={sign}>
          <svg class="map-swatch" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <path class="map-sign" data-sign={sign} d={SHAPES[sign]} />
          </svg>
          {t(`world.legend.${sign}`)}
        </li>
      ))}
    </ul>
  );
}
