import { useId } from 'preact/hooks';
import type { Cause, CauseId, Me } from '../../../lib/rules/agreement/types';
import { useReader } from '../../reader';
import { SourceList } from '../../sources/SourceList';
import { PageLink } from './PageLink';
import { Seen } from './Seen';

type Says = NonNullable<Me['says']>;

/** What the person can answer where the pages left it open. Nothing of it is kept. */
function Ask({ id, answer, onSay }: { id: CauseId; answer: 'yes' | 'no' | undefined; onSay: (answer: 'yes' | 'no' | undefined) => void }) {
  const { t } = useReader();
  const field = useId();
  return (
    <p class="field">
      <label for={field}>{t(`agreement.cause.${id}.ask`)}</label>
      <select
        id={field}
        data-ask={id}
        value={answer ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onSay(value === 'yes' || value === 'no' ? value : undefined);
        }}
      >
        <option value="">{t('agreement.answer.open')}</option>
        <option value="yes">{t('agreement.answer.yes')}</option>
        <option value="no">{t('agreement.answer.no')}</option>
      </select>
    </p>
  );
}

function CauseItem({
  cause,
  isFirst,
  answer,
  onSay,
}: {
  cause: Cause;
  isFirst: boolean;
  answer: 'yes' | 'no' | undefined;
  onSay: (answer: 'yes' | 'no' | undefined) => void;
}) {
  const { t } = useReader();
  const { id, verdict, why, params, evidence, said, page, tab, sources, asOf } = cause;
  const open = verdict === 'unknown' || verdict === 'likely' || said;
  return (
    <li data-cause={id} data-verdict={verdict} data-why={why} data-first={isFirst}>
      <p>
        <b>{t(`agreement.cause.${id}`)}</b> <span class={verdict === 'yes' ? 'old' : 'quiet'}>{t(`agreement.verdict.${verdict}`)}</span>
      </p>
      <p>{said ? t('agreement.said') : t(`agreement.cause.${id}.${why}`, params)}</p>
      {!said && <Seen facts={evidence} />}
      {open && <Ask id={id} answer={answer} onSay={onSay} />}
      {(verdict === 'yes' || verdict === 'likely') && <p data-remedy>{t(`agreement.cause.${id}.do`)}</p>}
      {verdict !== 'no' && (
        <p>
          <PageLink page={page} tab={tab} about={t(`agreement.cause.${id}`)} />
        </p>
      )}
      <SourceList ids={sources} asOf={asOf} of={t(`agreement.cause.${id}`)} />
    </li>
  );
}

/** The five causes, each with its verdict, what that rests on, and the way out. */
export function Causes({
  causes,
  first,
  says,
  onSay,
}: {
  causes: readonly Cause[];
  first: CauseId | undefined;
  says: Says;
  onSay: (id: CauseId, answer: 'yes' | 'no' | undefined) => void;
}) {
  const { t } = useReader();
  return (
    <section aria-labelledby="agreement-causes">
      <h4 id="agreement-causes">{t('agreement.causes')}</h4>
      <p class="quiet">{t('agreement.answersNotKept')}</p>
      <ol class="clinic-list">
        {causes.map((cause) => (
          <CauseItem
            key={cause.id}
            cause={cause}
            isFirst={cause.id === first}
            answer={says[cause.id]}
            onSay={(answer) => onSay(cause.id, answer)}
          />
        ))}
      </ol>
    </section>
  );
}
