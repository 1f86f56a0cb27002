import type { ItemState, ItemView } from '../../../lib/rules/direct-bill/readiness';
import { useReader } from '../../reader';

const SIZE = 40;
const GAP = 8;

/** States in the order of the legend. */
const STATES = ['met', 'part', 'open', 'missing'] as const satisfies readonly ItemState[];

/** The sign of a state in a square of 40: a tick, half a square, a question, a cross. Never told by colour alone. */
function Sign({ state }: { state: ItemState }) {
  if (state === 'met') return <path class="db-sign" d="M11 21l6 6 12-14" />;
  if (state === 'missing') return <path class="db-sign" d="M13 13l14 14M27 13L13 27" />;
  if (state === 'part') return <path class="db-half" d={`M2 ${SIZE - 2}V2h18v${SIZE - 4}z`} />;
  return <path class="db-sign" d="M15 15a5 5 0 1 1 7 5q-2 1-2 4M20 29v.5" />;
}

/** One square with its sign. */
export function Tile({ state }: { state: ItemState }) {
  return (
    <>
      <rect class={`db-tile db-${state}`} x="2" y="2" width={SIZE - 4} height={SIZE - 4} rx="4" />
      <Sign state={state} />
    </>
  );
}

/** Readiness as a picture: a numbered square for each item, in the order of the list below, with a legend that counts. */
export function Picture({ items, counts }: { items: readonly ItemView[]; counts: Readonly<Record<ItemState, number>> }) {
  const { t } = useReader();
  const half = Math.ceil(items.length / 2);
  const step = SIZE + GAP;
  const rows = SIZE + 22;
  const name = t('directBill.picture', {
    met: counts.met,
    of: items.length,
    missing: counts.missing,
    part: counts.part,
    open: counts.open,
  });
  return (
    <figure class="db-picture">
      <svg viewBox={`0 0 ${half * step - GAP} ${2 * rows}`} role="img" aria-label={name}>
        {items.map(({ item, state }, at) => (
          <g
            key={item.id}
            data-tile={item.id}
            data-state={state}
            transform={`translate(${(at % half) * step} ${Math.floor(at / half) * rows})`}
          >
            <Tile state={state} />
            <text class="db-number" x={SIZE / 2} y={SIZE + 14} text-anchor="middle">
              {at + 1}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        <ul class="db-legend">
          {STATES.map((state) => (
            <li key={state} data-count={state}>
              <svg viewBox={`0 0 ${SIZE} ${SIZE}`} width="20" height="20" aria-hidden="true" focusable="false">
                <Tile state={state} />
              </svg>
              {t(`directBill.count.${state}`, { n: counts[state] })}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
