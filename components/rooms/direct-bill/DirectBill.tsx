import { CHECKLIST_AS_OF, DISTRIBUTOR_BAR, EDITION, WAY_BACK_SOURCES } from '../../../lib/rules/direct-bill/checklist';
import { READINESS_FACTS, readiness } from '../../../lib/rules/direct-bill/readiness';
import { dayOf } from '../../../lib/rules/workdays';
import { Notice } from '../../Notice';
import { useReader } from '../../reader';
import { SourceList } from '../../sources/SourceList';
import { useFacts } from '../clinic/useFacts';
import { FormElsewhere } from '../preflight/FormElsewhere';
import { useForm } from '../preflight/useForm';
import type { RoomProps } from '../rooms';
import type { AnswerName } from './Answer';
import './direct-bill.css';
import { Item } from './Item';
import { Picture } from './Picture';
import { Plans } from './Plans';

/** Answers that are about all of it, with the key of their words. */
const WHOLE: Partial<Record<AnswerName, string>> = {
  plan: 'directBill.plan',
  moving: 'directBill.moving',
  since: 'directBill.item.tenure',
};

/** Dollars in the reader's form. */
const dollars = (lang: string, value: number) =>
  new Intl.NumberFormat(lang, { style: 'currency', currency: 'USD', maximumFractionDigits: 0 }).format(value);

/**
 * The room of direct bill: that there is no conversion, the fourteen things that are asked with what is known of each, how far the account
 * is as a picture, and what becomes of the customers. What is typed is kept on the machine, for this account alone.
 */
export function DirectBill({ client, companion: { state } }: RoomProps) {
  const { t, lang, now } = useReader();
  const account = state?.account ?? null;
  const tour = state?.sample === true;
  const { facts, failed } = useFacts(client, account, READINESS_FACTS, state);
  const form = useForm<AnswerName>(client, account === null || tour ? undefined : account, account !== null && !tour, 'directBill');
  const heading = <h2>{t('desk.direct-bill')}</h2>;
  if (account === null)
    return (
      <>
        {heading}
        <p data-empty>{t('account.none')}</p>
      </>
    );
  const error = failed ? 'error.noAnswer' : form.error;
  const today = dayOf(now, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const known = facts && form.known ? readiness(facts, form.values, today) : null;
  return (
    <div class="direct-bill narrow" data-saving={form.saving} aria-busy={!known && !error}>
      {heading}
      <Notice tone="info" name="no-conversion" title={t('directBill.noConversion')}>
        <p>{t('directBill.noConversion.more')}</p>
        <SourceList ids={['L-RESELLER26', 'K-ENROLL']} asOf={CHECKLIST_AS_OF} of={t('directBill.noConversion')} />
      </Notice>
      {error && <p role="alert">{t(error)}</p>}
      {known && (
        <>
          <Notice
            tone={known.outdated ? 'warning' : 'info'}
            name="edition"
            title={t('directBill.edition', { year: String(EDITION.fiscalYear) })}
          >
            <p>{t('directBill.edition.since', { fromOn: EDITION.from, untilOn: EDITION.until })}</p>
            {known.outdated && <p>{t('directBill.edition.over', { asOfOn: CHECKLIST_AS_OF })}</p>}
            <SourceList ids={EDITION.sources} asOf={CHECKLIST_AS_OF} of={t('directBill.edition', { year: String(EDITION.fiscalYear) })} />
          </Notice>
          <FormElsewhere form={form} nameOf={(name) => t(WHOLE[name] ?? `directBill.item.${name}`)} />
          <section aria-labelledby="db-readiness">
            <h3 id="db-readiness">{t('directBill.readiness')}</h3>
            <p role="status" data-verdict={known.verdict}>
              <b>{t(`directBill.verdict.${known.verdict}`)}</b> {t(`directBill.verdict.${known.verdict}.more`)}
            </p>
            <Picture items={known.items} counts={known.counts} />
          </section>
          <section aria-labelledby="db-items">
            <h3 id="db-items">{t('directBill.items')}</h3>
            <p class="quiet">{t('directBill.items.hint')}</p>
            <ol class="db-items">
              {known.items.map((view, at) => (
                <Item
                  key={view.item.id}
                  view={view}
                  number={at + 1}
                  said={form.values}
                  today={today}
                  readOnly={tour}
                  onSay={form.set}
                  onLeave={form.flush}
                />
              ))}
            </ol>
            <p class="quiet" role="status" data-saved>
              {form.saving === 'saved' && form.savedAt !== undefined
                ? t('directBill.saved', { savedAt: form.savedAt })
                : t(`directBill.saving.${form.saving}`)}
            </p>
            <p class="buttons">
              <button type="button" data-act="clear" disabled={tour || Object.keys(form.values).length === 0} onClick={form.clear}>
                {t('directBill.clear')}
              </button>
              {form.cleared && (
                <button type="button" data-act="undo-clear" onClick={form.undoClear}>
                  {t('act.undo')}
                </button>
              )}
            </p>
          </section>
          <Plans client={client} account={account} said={form.values} readOnly={tour} onSay={form.set} onLeave={form.flush} />
          <section aria-labelledby="db-more">
            <h3 id="db-more">{t('directBill.back')}</h3>
            <p>{t('directBill.back.what')}</p>
            <SourceList ids={WAY_BACK_SOURCES} asOf={CHECKLIST_AS_OF} of={t('directBill.back')} />
            <p>{t('directBill.distributorBar', { amount: dollars(lang, DISTRIBUTOR_BAR.value) })}</p>
            <SourceList ids={DISTRIBUTOR_BAR.sources} asOf={CHECKLIST_AS_OF} of={t('directBill.distributorBar.name')} />
          </section>
        </>
      )}
    </div>
  );
}
