import { useId } from 'preact/hooks';
import { CHECKLIST_AS_OF, PLAN_POINTS, type Plan } from '../../../lib/rules/direct-bill/checklist';
import type { Said } from '../../../lib/rules/direct-bill/readiness';
import { useReader } from '../../reader';
import { SourceList } from '../../sources/SourceList';
import type { Client } from '../../useCompanion';
import { useCustomers } from '../compare/use-customers';
import type { AnswerName } from './Answer';
import { Moving } from './Moving';

interface Props {
  client: Client;
  account: string;
  said: Said;
  readOnly: boolean;
  onSay(name: AnswerName, value: string): void;
  onLeave(): void;
}

/** What becomes of the customers: three ways with what each brings, one of them chosen, and who moves where some do. */
export function Plans({ client, account, said, readOnly, onSay, onLeave }: Props) {
  const { t } = useReader();
  const id = useId();
  const { customers } = useCustomers(client, account);
  const chosen = PLAN_POINTS.find((plan) => plan.id === said.plan)?.id;
  const listed = customers?.customers.filter((one) => one.listed) ?? [];
  const choose = (plan: Plan | '') => {
    onSay('plan', plan);
    onLeave();
  };
  return (
    <section aria-labelledby={`${id}-title`} data-plan={chosen ?? 'none'}>
      <h3 id={`${id}-title`}>{t('directBill.plan')}</h3>
      <p>{t('directBill.plan.intro')}</p>
      {customers && (
        <p data-customers={listed.length}>
          {t(
            customers.wholeAt !== undefined && !customers.cut
              ? 'directBill.plan.customers'
              : listed.length > 0
                ? 'directBill.plan.some'
                : 'directBill.plan.noList',
            { n: listed.length },
          )}
        </p>
      )}
      <fieldset class="db-plans" disabled={readOnly}>
        <legend class="heard">{t('directBill.plan')}</legend>
        {PLAN_POINTS.map((plan) => (
          <article key={plan.id} data-choice={plan.id} aria-labelledby={`${id}-${plan.id}`}>
            <h4 id={`${id}-${plan.id}`}>
              <label>
                <input type="radio" name={`${id}-plan`} value={plan.id} checked={chosen === plan.id} onChange={() => choose(plan.id)} />
                {t(`directBill.plan.${plan.id}`)}
              </label>
            </h4>
            <ul class="texts">
              {Array.from({ length: plan.points }, (_, at) => (
                <li key={at}>{t(`directBill.plan.${plan.id}.${at + 1}`)}</li>
              ))}
            </ul>
            <SourceList ids={plan.sources} asOf={CHECKLIST_AS_OF} of={t(`directBill.plan.${plan.id}`)} />
          </article>
        ))}
      </fieldset>
      {chosen && (
        <p>
          <button type="button" data-act="no-plan" disabled={readOnly} onClick={() => choose('')}>
            {t('directBill.plan.none')}
          </button>
        </p>
      )}
      {chosen === 'both' && listed.length > 0 && (
        <Moving
          customers={listed}
          moving={said.moving ?? ''}
          readOnly={readOnly}
          onSay={(moving) => onSay('moving', moving)}
          onLeave={onLeave}
        />
      )}
      {chosen === 'move' && listed.length > 0 && <p data-moves={listed.length}>{t('directBill.moves', { n: listed.length })}</p>}
    </section>
  );
}
