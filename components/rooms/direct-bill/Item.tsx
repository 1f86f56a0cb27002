import { CHECKLIST_AS_OF } from '../../../lib/rules/direct-bill/checklist';
import type { ItemView, Said } from '../../../lib/rules/direct-bill/readiness';
import { useReader } from '../../reader';
import { SourceList } from '../../sources/SourceList';
import { PageLink } from '../clinic/PageLink';
import { Seen } from '../clinic/Seen';
import { Answer, type AnswerName } from './Answer';
import { Tile } from './Picture';

/** How many things seen are shown beside an item; the rest is counted. */
const MOST_SEEN = 6;

/** One of the fourteen: what is asked with its figures, what is known of it, what the person says, and on whose word it stands. */
export function Item({
  view,
  number,
  ...answer
}: {
  view: ItemView;
  number: number;
  said: Said;
  today: string;
  readOnly: boolean;
  onSay(name: AnswerName, value: string): void;
  onLeave(): void;
}) {
  const { t, lang } = useReader();
  const { item, state, by, shows } = view;
  const title = t(`directBill.item.${item.id}`);
  const { figure } = item;
  const print = (value: number) =>
    figure?.unit === 'USD'
      ? new Intl.NumberFormat(lang, { style: 'currency', currency: 'USD', maximumFractionDigits: 0 }).format(value)
      : new Intl.NumberFormat(lang).format(value);
  return (
    <li class="db-item" data-item={item.id} data-state={state} data-severity={item.severity}>
      <h4>
        <svg viewBox="0 0 40 40" width="20" height="20" aria-hidden="true" focusable="false">
          <Tile state={state} />
        </svg>
        {t('directBill.numbered', { n: number, title })}
      </h4>
      <p>
        <b>{t(`directBill.state.${state}`)}</b> {by && <span class="quiet">{t(`directBill.by.${by}`)}</span>}{' '}
        {item.severity !== 'blocker' && <span class="quiet">{t(`directBill.severity.${item.severity}`)}</span>}
      </p>
      <p>
        {t(`directBill.what.${item.id}`, {
          figure: figure ? print(figure.value) : '',
          sinceOn: figure?.from ?? '',
          before: figure?.before ? print(figure.before.value) : '',
          untilOn: figure?.before?.until ?? '',
        })}
      </p>
      {shows.length > 0 && (
        <>
          <p class="quiet">{t('directBill.seen')}</p>
          <Seen facts={shows.slice(0, MOST_SEEN)} />
          {shows.length > MOST_SEEN && <p class="quiet">{t('directBill.seen.more', { n: shows.length - MOST_SEEN })}</p>}
        </>
      )}
      {item.page && <PageLink page={item.page} {...(item.tab && { tab: item.tab })} about={title} />}
      <Answer view={view} title={title} {...answer} />
      <SourceList ids={[...item.sources, ...(figure?.before?.sources ?? [])]} asOf={CHECKLIST_AS_OF} of={title} />
    </li>
  );
}
