import { type Entry, shownOf } from '../../../lib/rules/distributors';
import { useReader } from '../../reader';
import { useRows } from './Facts';
import { Scrolling } from './Scrolling';

/** How many stand side by side: more are not readable on a usual screen. */
export const MOST_COMPARED = 4;

/** Distributors side by side. What is not known of one is said to be not known. */
export function CompareTable({ entries, onClear }: { entries: readonly Entry[]; onClear: () => void }) {
  const { t } = useReader();
  const rows = useRows();
  return (
    <section class="panel-box" aria-labelledby="compare-title" data-compare={entries.length}>
      <h3 id="compare-title">{t('distributors.compareTitle')}</h3>
      <Scrolling label={t('distributors.compareTitle')}>
        <table>
          <thead>
            <tr>
              <td />
              {entries.map(({ distributor: { id, name } }) => (
                <th key={id} scope="col">
                  <bdi dir="auto">{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} data-row={row.id}>
                <th scope="row">{row.label}</th>
                {entries.map((entry) => (
                  <td key={entry.distributor.id}>{row.of(shownOf(entry))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      <p class="quiet">{t('distributors.compareNote')}</p>
      <p>
        <button type="button" data-act="clear-compare" onClick={onClear}>
          {t('distributors.compareClear')}
        </button>
      </p>
    </section>
  );
}
