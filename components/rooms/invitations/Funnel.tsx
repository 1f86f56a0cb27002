import { FUNNEL_STEPS, type FunnelRow } from '../../../lib/rules/invitations/log/funnel';
import { useReader } from '../../reader';

const WIDTH = 320;
const BAR = 14;
const GAP = 4;

/** One kind as bars that get shorter from step to step. What they say stands in the table beside them, so they are hidden from screen readers. */
function Bars({ row, most }: { row: FunnelRow; most: number }) {
  const { t } = useReader();
  return (
    <svg
      class="funnel-bars"
      viewBox={`0 0 ${WIDTH} ${FUNNEL_STEPS.length * (BAR + GAP)}`}
      aria-hidden="true"
      focusable="false"
      data-funnel={row.kind}
    >
      {FUNNEL_STEPS.map((step, i) => {
        const y = i * (BAR + GAP);
        const long = (row[step] / most) * (WIDTH - 120);
        return (
          <g key={step} class={`funnel-${step}`}>
            <text x={0} y={y + BAR - 3}>
              {t(`invitations.step.${step}`)}
            </text>
            <rect x={100} y={y} width={Math.max(long, row[step] > 0 ? 2 : 0)} height={BAR} rx={2} />
            <text x={104 + long} y={y + BAR - 3}>
              {row[step]}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** How far the invitations of each kind came: a picture, and the same as a table. Nothing where there are none. `inside`: what stands around it has its title. */
export function Funnel({ rows, inside = false }: { rows: readonly FunnelRow[]; inside?: boolean }) {
  const { t } = useReader();
  if (rows.length === 0) return null;
  const most = Math.max(...rows.map(({ drafted }) => drafted));
  return (
    <section aria-label={t('invitations.funnel')} class="funnel">
      {!inside && <h3>{t('invitations.funnel')}</h3>}
      <p class="quiet">{t('invitations.funnel.what')}</p>
      <div class="funnel-pictures">
        {rows.map((row) => (
          <figure key={row.kind}>
            <figcaption>{t(`draft.kind.${row.kind}`)}</figcaption>
            <Bars row={row} most={most} />
          </figure>
        ))}
      </div>
      <details class="older">
        <summary>{t('invitations.funnel.table')}</summary>
        <div class="wide-table">
          <table>
            <caption class="heard">{t('invitations.funnel')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('invitations.col.kind')}</th>
                {FUNNEL_STEPS.map((step) => (
                  <th key={step} scope="col">
                    {t(`invitations.step.${step}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.kind} data-funnel-row={row.kind}>
                  <th scope="row">{t(`draft.kind.${row.kind}`)}</th>
                  {FUNNEL_STEPS.map((step) => (
                    <td key={step} data-step={step}>
                      {row[step]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
