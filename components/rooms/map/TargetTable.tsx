import { useReader } from '../../reader';
import { Scrolling } from '../distributors/Scrolling';
import { printSentence } from '../fit/print';
import { There } from './There';
import { decidingFor, printStanding, type Target } from './targets';

/** Which rows are shown: the account's region and wherever something of the account's is, all, the latter alone, or what one may not expect. */
export const CHOICES = ['near', 'all', 'there', 'surprising'] as const;
export type Choice = (typeof CHOICES)[number];

/** Names of one kind that a row holds. */
const MOST = 4;

/** Notes that every customer's tenant or half the world has say nothing of a country. */
const COMMON: ReadonlySet<string> = new Set(['tenant-country', 'registration']);

const isThere = ({ own, spot }: Target) => own || spot.locations.length + spot.distributors.length + spot.customers.length > 0;
const notes = ({ spoken }: Target) => spoken.filter(({ rule, verdict }) => verdict === 'note' && !COMMON.has(rule));
/** What a row says of its country: what surprises, why it is in no table, and what does not fit where something of the account's is. */
const worth = (target: Target) => [
  ...decidingFor(target).filter(({ rule, verdict }) => rule === 'not-listed' || (verdict !== 'compatible' && isThere(target))),
  ...notes(target),
];

const IS: Readonly<Record<Choice, (target: Target) => boolean>> = {
  near: (target) => target.standing === 'mine' || isThere(target),
  all: () => true,
  there: isThere,
  surprising: (target) => target.standing === 'undecided' || target.standing === 'unlisted' || notes(target).length > 0,
};

/** The same as the map, in words: a row for every country and every undecided area, or for those that are wanted. */
export function TargetTable({
  targets,
  choice,
  onChoice,
}: {
  targets: readonly Target[];
  choice: Choice;
  onChoice: (choice: Choice) => void;
}) {
  const reader = useReader();
  const { t } = reader;
  const rows = targets.filter(IS[choice]);
  return (
    <div>
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
      <Scrolling label={t('world.table')}>
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
                  {target.standing === 'undecided' ? target.name : t('fit.country.option', { country: target.name, code: target.id })}
                </th>
                <td>{target.region ? t(`fit.region.${target.region}`) : '–'}</td>
                <td>{printStanding(reader, target)}</td>
                <td>
                  <There spot={target.spot} most={MOST} />
                </td>
                <td>
                  {target.standing === 'undecided' && t('world.undecided.what')}
                  {worth(target).map((spoken) => (
                    <p key={`${spoken.rule} ${spoken.parties.join()}`}>{printSentence(reader, spoken.reason)}</p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </div>
  );
}
