import { useId } from 'preact/hooks';
import type { ItemId } from '../../../lib/rules/direct-bill/checklist';
import { answeredByWord, type ItemView, type Said } from '../../../lib/rules/direct-bill/readiness';
import { useReader } from '../../reader';

/** Names under which an answer is kept: the item's own, or that of the figure that answers it. */
export type AnswerName = ItemId | 'since' | 'plan' | 'moving';

/** What the person says of one item: yes or no, the revenue in US dollars, or the day of the first sale. */
export function Answer({
  view,
  said,
  title,
  today,
  readOnly,
  onSay,
  onLeave,
}: {
  view: ItemView;
  said: Said;
  title: string;
  today: string;
  readOnly: boolean;
  onSay(name: AnswerName, value: string): void;
  onLeave(): void;
}) {
  const { t } = useReader();
  const id = useId();
  const { item, why } = view;
  const name: AnswerName = item.id === 'tenure' ? 'since' : item.id;
  const bad = why === 'badAmount' || why === 'badDay';
  const common = {
    id,
    'data-answer': name,
    value: said[name] ?? '',
    disabled: readOnly,
    onBlur: onLeave,
    'aria-invalid': bad ? ('true' as const) : undefined,
    'aria-describedby': `${id}-why`,
  };
  return (
    <p class="db-answer">
      <label for={id}>
        {t(item.id === 'tenure' || item.id === 'revenue' ? `directBill.ask.${item.id}` : 'directBill.ask')}
        <span class="heard">: {title}</span>
      </label>{' '}
      {item.id === 'tenure' && <input {...common} type="date" max={today} onInput={(event) => onSay(name, event.currentTarget.value)} />}
      {item.id === 'revenue' && (
        <input
          {...common}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          maxLength={40}
          onInput={(event) => onSay(name, event.currentTarget.value)}
        />
      )}
      {answeredByWord(item.id) && (
        <select {...common} onChange={(event) => onSay(name, event.currentTarget.value)}>
          <option value="">{t('directBill.notSaid')}</option>
          <option value="yes">{t('value.yes')}</option>
          <option value="no">{t('value.no')}</option>
        </select>
      )}
      <span id={`${id}-why`} class="db-why" data-why={why} role={bad ? 'alert' : undefined}>
        <Why view={view} />
      </span>
    </p>
  );
}

/** Why an item stands where it stands, and what a page says against the person. */
function Why({ view: { why, lacks, on, contradicted } }: { view: ItemView }) {
  const { t, lang } = useReader();
  if (!why) return null;
  const amount =
    lacks === undefined ? '' : new Intl.NumberFormat(lang, { style: 'currency', currency: 'USD', maximumFractionDigits: 0 }).format(lacks);
  return (
    <>
      {t(`directBill.why.${why}`, { amount, readyOn: on ?? '' })}
      {contradicted && ` ${t('directBill.contradicted')}`}
    </>
  );
}
