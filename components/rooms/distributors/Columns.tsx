import { useId } from 'preact/hooks';
import { useReader } from '../../reader';
import { Scrolling } from './Scrolling';

/** How many rows show what a column holds. */
const SHOWN = 3;

/** What each column of a file means, to be changed, with what stands in it. `choices`: values and their words; blank leaves a column out. */
export function Columns({
  headings,
  rows,
  meanings,
  choices,
  onChange,
}: {
  headings: readonly string[];
  rows: readonly (readonly string[])[];
  meanings: readonly (string | null)[];
  choices: readonly { value: string; label: string }[];
  onChange: (at: number, meaning: string | null) => void;
}) {
  const { t } = useReader();
  const id = useId();
  return (
    <Scrolling label={t('file.columns')}>
      <table data-columns>
        <caption>{t('file.columnsHint')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('file.column')}</th>
            <th scope="col">{t('file.means')}</th>
            <th scope="col">{t('file.example')}</th>
          </tr>
        </thead>
        <tbody>
          {headings.map((heading, at) => (
            <tr key={`${at} ${heading}`}>
              <th scope="row" id={`${id}-${at}`}>
                <bdi>{heading || t('file.noHeading', { n: at + 1 })}</bdi>
              </th>
              <td>
                <select
                  aria-labelledby={`${id}-${at}`}
                  data-column={at}
                  value={meanings[at] ?? ''}
                  onChange={(event) => onChange(at, event.currentTarget.value || null)}
                >
                  <option value="">{t('file.leaveOut')}</option>
                  {choices.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </select>
              </td>
              <td class="quiet">
                {rows.slice(0, SHOWN).map((cells, row) => (
                  <p key={`${row} ${cells[at]}`}>
                    <bdi>{(cells[at] ?? '').slice(0, 120)}</bdi>
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
