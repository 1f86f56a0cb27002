import { csvText } from '../../../lib/rules/distributors/csv';
import type { saveFile as save } from '../../../lib/ui/save-file';
import { Icon, type IconName } from '../../Icon';
import { type Reader, useReader } from '../../reader';
import { sayFinding } from '../draft/DraftFindings';
import type { Group, Summary } from './summary';

const ICON: Record<Group['weight'], IconName> = { block: 'stop', doubt: 'attention', note: 'info' };
const MARK: Record<Group['weight'], string> = { block: 'mark-stop', doubt: 'mark-attention', note: 'mark-unknown' };

const say = (reader: Pick<Reader, 't' | 'lang'>, what: Group['what']): string =>
  typeof what === 'string' ? reader.t(`many.row.${what}`) : sayFinding(reader, what);

/** The rows that are left out and why, as a table that spreadsheets open and run nothing of. */
const leftOutCsv = (reader: Pick<Reader, 't' | 'lang'>, { leftOut }: Summary): string =>
  csvText([
    [reader.t('many.csv.line'), reader.t('draft.field.recipientCompany'), reader.t('many.csv.why')],
    ...leftOut.map(({ line, name, why }) => [String(line), name, why.map((one) => say(reader, one)).join(' ')]),
  ]);

/** What the list comes to: how many mails are ready, and what speaks against rows, each thing once with the lines that have it. */
export function Verdict({ summary, saveFile }: { summary: Summary; saveFile: typeof save }) {
  const reader = useReader();
  const { t } = reader;
  const { ready, doubt, blocked, groups, leftOut } = summary;
  return (
    <div data-verdict={`${ready} ${doubt} ${blocked}`}>
      <p role="status">{t('many.verdict', { ready, doubt, blocked })}</p>
      <ul class="findings">
        {groups.map(({ what, weight, rows, lines }) => (
          <li key={typeof what === 'string' ? what : `${what.id} ${what.field} ${what.link}`} data-weight={weight} data-rows={rows}>
            <span class={`mark ${MARK[weight]}`}>
              <Icon name={ICON[weight]} />
              <span class="heard">{t(`draft.weight.${weight}`)}</span>
            </span>
            <span>
              {typeof what !== 'string' && what.id !== 'missing' && <b>{t(`draft.field.${what.field}`)}: </b>}
              {say(reader, what)}{' '}
              <span class="quiet">
                {t('many.rows', { n: rows })} {lines.map((line) => t('file.line', { line })).join(', ')}
                {rows > lines.length && ' …'}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {leftOut.length > 0 && (
        <p>
          <button type="button" data-act="save-left-out" onClick={() => saveFile('left-out.csv', leftOutCsv(reader, summary), 'text/csv')}>
            {t('many.saveLeftOut')}
          </button>
        </p>
      )}
    </div>
  );
}
