import { useReader } from '../../reader';
import { printSentence } from '../fit/print';
import { There } from './There';
import { printStanding, type Target } from './targets';

/** Which rows are shown: all, those of the account's region, those where something of the account's is, and those apart from what one expects. */
export const CHOICES = ['all', 'mine', 'there', 'surprising'] as const;
export type Choice = (typeof CHOICES)[number];

/** Names of one kind that a row holds. */
const MOST = 4;

/** Notes that are worth a line of the table; the others are said of every customer's tenant. */
const worth = ({ spoken }: Target) =>
  spoken.filter(({ rule, verdict }) => verdict === 'note' && rule !== 'tenant-country' && rule !== 'registration');

const IS: Readonly<Record<Choice, (target: Target) => boolean>> = {
  all: () => true,
  mine: ({ standing }) => standing === 'mine',
  there: ({ own, spot }) => own || spot.locations.length + spot.distributors.length + spot.customers.length > 0,
  surprising: (target) => target.standing === 'undecided' || target.standing === 'unlisted' || worth(target).length > 0,
};

/** The same as the map, in words: a row for every country and every undecided area. A name leads to it on the map. */
export function TargetTable({
  targets,
  choice,
  onChoice,
  active,
  onActive,
}: {
  targets: readonly Target[];
  choice: Choice;
  onChoice: (choice: Choice) => void;
  active: string | undefined;
  onActive: (id: string) => void;
}) {
  const reader = useReader();
  const { t } = reader;
  const rows = targets.filter(IS[choice]);
  return (
    <section aria-labelledby="map-table-title">
      <h3 id="map-table-title">{t('world.table')}</h3>
      <p class="field on-screen">
        <label for="map-choice">{t('world.table.show')}</label>
        <select id="map-choice" value={choice} onChange={(event) => onChoice(CHOICES[event.currentTarget.selectedIndex] ?? 'all')}>
          {CHOICES.map((one) => (
            <option key={one} value={one}>
              {t(`world.choice.${one}`)}
            </option>
          ))}
        </select>
      </p>
      <section class="map-table" aria-label={t('world.table')}>
        <table>
          <caption class="quiet" aria-live="polite">
            {t('world.table.rows', { n: rows.length })}
          </caption>
          <thead>
            <tr>
              {(['country', 'region', 'standing', 'there', 'worth'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`world.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((target) => (
              <tr key={target.id} data-row={target.id} data-standing={target.standing}>
                <th scope="row">
                  <button type="button" class="link" aria-pressed={target.id === active} onClick={() => onActive(target.id)}>
                    {target.standing === 'undecided' ? target.name : t('fit.country.option', { country: target.name, code: target.id })}
                  </button>
                </th>
                <td>{target.region ? t(`fit.region.${target.region}`) : '–'}</td>
                <td>{printStanding(reader, target)}</td>
                <td>
                  <There spot={target.spot} most={MOST} />
                </td>
                <td>
                  {target.standing === 'undecided' && t('world.undecided.what')}
                  {worth(target).map((spoken) => (
                    <p key={spoken.rule}>{printSentence(reader, spoken.reason)}</p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
