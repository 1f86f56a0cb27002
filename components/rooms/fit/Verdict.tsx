import { type Fit, NEWEST_EDITION, ROLES, type Spoken } from '../../../lib/rules/regions';
import { Icon } from '../../Icon';
import { Notice } from '../../Notice';
import { printList, useReader } from '../../reader';
import { SourceLine } from '../../sources/SourceLine';
import { answeredOn } from './answer-text';
import { printSentence } from './print';

const ICON = { compatible: 'done', incompatible: 'attention', unknown: 'unknown', note: 'info' } as const;
const MARK = { compatible: 'mark-done', incompatible: 'mark-attention', unknown: '', note: '' } as const;

/** Rules that spoke: each with whom it is about, why, what to do, and its sources with their day. */
export function Rules({ rules }: { rules: readonly Spoken[] }) {
  const reader = useReader();
  const { t } = reader;
  return (
    <ul class="fit-rules">
      {rules.map((spoken) => {
        const who = printList(
          reader,
          spoken.parties.map((role) => t(`fit.role.${role}`)),
        );
        return (
          <li key={`${spoken.rule} ${spoken.parties.join()}`} data-rule={spoken.rule} data-verdict={spoken.verdict}>
            <span class={`mark ${MARK[spoken.verdict]}`}>
              <Icon name={ICON[spoken.verdict]} />
            </span>
            <div>
              <p>
                <b>{t(`fit.rule.${spoken.rule}`)}</b> · {t(`fit.says.${spoken.verdict}`)} {who && <span class="quiet">· {who}</span>}
              </p>
              <p>{printSentence(reader, spoken.reason)}</p>
              {spoken.remedy && <p>{t('fit.remedy', { text: printSentence(reader, spoken.remedy) })}</p>}
              <SourceLine title={t('fit.sources', { asOfOn: spoken.asOf })} sources={spoken.sources} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** Who fits with whom: the answer with its date, the rules that decided, and what else is worth knowing. A warning, never a wall. */
export function Verdict({ fit: answer }: { fit: Fit }) {
  const reader = useReader();
  const { t } = reader;
  const deciding = answer.rules.filter(({ verdict }) => verdict !== 'note');
  const notes = answer.rules.filter(({ verdict }) => verdict === 'note');
  const partly = answer.missing.length > 0 && answer.missing.length < ROLES.length - 1;
  return (
    <section aria-label={t('fit.answer')} data-verdict={answer.verdict}>
      <div aria-live="polite">
        <Notice
          name={`fit-${answer.verdict}`}
          tone={answer.verdict === 'incompatible' ? 'warning' : 'info'}
          title={t(`fit.verdict.${answer.verdict}`, { asOfOn: answeredOn(answer) })}
        >
          {answer.verdict === 'incompatible' && <p>{t('fit.verdict.warning')}</p>}
          {partly && (
            <p class="quiet">
              {t('fit.verdict.partly', {
                roles: printList(
                  reader,
                  answer.missing.map((role) => t(`fit.role.${role}`)),
                ),
              })}
            </p>
          )}
          <p>
            <a href={NEWEST_EDITION} target="_blank" rel="noopener noreferrer">
              {t('fit.newest')}
              <span class="heard"> {t('opensNewTab')}</span>
            </a>
          </p>
        </Notice>
      </div>
      <h3>{t('fit.rules')}</h3>
      <Rules rules={deciding} />
      {notes.length > 0 && (
        <>
          <h3>{t('fit.notes')}</h3>
          <Rules rules={notes} />
        </>
      )}
    </section>
  );
}
