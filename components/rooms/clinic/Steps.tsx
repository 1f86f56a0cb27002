import type { Clinic, ClinicStep } from '../../../lib/rules/verification/clinic';
import { series } from '../../../lib/ui/i18n';
import { Rich } from '../../Rich';
import { printFact, printValue, useReader } from '../../reader';
import { SourceList } from '../../sources/SourceList';
import { Seen } from './Seen';

function Row({ title, texts }: { title: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <ul class="ticks">
          {texts.map((text) => (
            <li key={text}>
              <Rich text={text} />
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

function Step({ step, open }: { step: ClinicStep; open: boolean }) {
  const reader = useReader();
  const { t, lang } = reader;
  const name = printFact(reader, step.fact);
  const state = step.seen ? printValue(reader, step.fact, step.seen.value) : t('clinic.step.unseen');
  const papers = step.papers ? series(t, `docs.${step.id}.take`) : [];
  const either = new Intl.ListFormat(lang, { type: 'disjunction' });
  return (
    <details class="clinic-step" data-step={step.id} data-state={step.state} open={open}>
      <summary>
        <b>{name}</b> <span class="quiet">{state}</span>
      </summary>
      {step.seen && <Seen facts={[step.seen]} />}
      <dl>
        <Row title={t('clinic.step.waits')} texts={[t(`clinic.waits.${step.id}`)]} />
        <Row title={t('clinic.step.mail')} texts={step.mails.map((id) => t(`clinic.mail.${id}`))} />
        <Row
          title={t('clinic.step.papers')}
          texts={[...(papers.length > 0 ? [either.format(papers)] : []), ...(step.papers ? series(t, `docs.${step.id}.show`) : [])]}
        />
        <Row title={t('clinic.step.costs')} texts={step.costs.map((id) => t(`clinic.cost.${id}`))} />
        <Row title={t('clinic.step.stuck')} texts={step.task ? series(t, `task.${step.task}.stuck`) : []} />
      </dl>
      <SourceList ids={step.sources} asOf={step.asOf} of={name} />
    </details>
  );
}

/** The steps: for each what it waits for, whose mail to look for, what is accepted as proof, what costs an attempt. */
export function Steps({ clinic }: { clinic: Clinic }) {
  const { t } = useReader();
  return (
    <section aria-labelledby="clinic-steps">
      <h4 id="clinic-steps">{t('clinic.steps')}</h4>
      {clinic.steps.map((step) => (
        <Step key={step.id} step={step} open={step.id === clinic.at?.id} />
      ))}
    </section>
  );
}
