import { useMemo, useState } from 'preact/hooks';
import { adviceFor, checkForm, type FormFinding, messageOf, titleOf } from '../../../lib/rules/prerequisites/form';
import { copyText } from '../../../lib/ui/copy-text';
import { saveFile } from '../../../lib/ui/save-file';
import { Markets, useMarkets } from '../../markets/Markets';
import { Notice } from '../../Notice';
import { useReader } from '../../reader';
import { Sources } from '../../sources/Sources';
import type { RoomProps } from '../rooms';
import { CountryNames } from './CountryField';
import { Documents } from './Documents';
import { Field, Findings } from './Field';
import { FormElsewhere } from './FormElsewhere';
import { SECTIONS } from './fields';
import { dayOf, fieldOf, inputFrom, seenValue, shownValue } from './form-input';
import './preflight.css';
import { Sheet } from './Sheet';
import { sheetParts, sheetText } from './sheet';
import { useForm } from './useForm';

const EMPTY = {};

function Count({ findings }: { findings: readonly FormFinding[] }) {
  const { t } = useReader();
  const of = (verdict: string) => findings.filter(({ outcome }) => outcome.verdict === verdict).length;
  return (
    <p role="status" data-count data-fail={of('fail')} data-warn={of('warn')} data-pass={of('pass')}>
      {t('preflight.count', { pass: of('pass'), fail: of('fail'), warn: of('warn'), unknown: of('unknown') })}
    </p>
  );
}

/** Everything that the enrolment will ask, checked as a whole while it is filled in, kept on the machine, and handed on as one page. */
export const Preflight = (props: RoomProps) => (
  <Markets client={props.client}>
    <PreflightForm {...props} />
  </Markets>
);

function PreflightForm({ client, companion: { state } }: RoomProps) {
  const markets = useMarkets();
  const reader = useReader();
  const { t, lang, now } = reader;
  const tour = state?.sample === true;
  const form = useForm(client, tour ? undefined : (state?.account ?? undefined), !tour);
  const [copied, setCopied] = useState<'copied' | 'notCopied' | null>(null);
  const { values, known } = form;
  const seen = known?.seen ?? EMPTY;
  const input = useMemo(() => inputFrom(values, seen, dayOf(now), markets), [values, seen, now, markets]);
  const findings = useMemo(() => checkForm(input), [input]);
  if (!known)
    return form.error ? (
      <p role="alert">{t(form.error)}</p>
    ) : (
      <p class="quiet" aria-busy="true">
        {t('room.loading')}
      </p>
    );

  const name = state?.accounts.find(({ id }) => id === state.account)?.name;
  const atField = (field: string) => findings.filter(({ rule }) => fieldOf(rule.fields) === field);
  const fromPortal = findings.filter(({ rule, outcome }) => fieldOf(rule.fields) === undefined && outcome.verdict !== 'unknown');
  const heading = t('sheet.title', { company: shownValue('legalName', values, seen) || name || t('sheet.noName') });
  const intro = t('sheet.intro', { dayOn: dayOf(now) });
  const parts = sheetParts(reader, values, seen, findings);
  const text = () => sheetText(reader, heading, intro, parts);
  const sources = [...new Set(findings.flatMap(({ rule, outcome }) => (outcome.verdict === 'unknown' ? [] : rule.sources)))];
  return (
    <div class="preflight prints" data-saving={form.saving}>
      <div class="on-screen">
        <h2>{t('preflight.title')}</h2>
        <p>{t('preflight.intro')}</p>
        <p class="quiet">{name ? t('preflight.ofAccount', { name }) : t('preflight.noAccount')}</p>
        {tour && <Notice tone="info" name="tour" title={t('preflight.tour')} />}
        {known.loose && (
          <Notice tone="info" name="loose" title={t('preflight.loose')}>
            <button type="button" data-act="take-over" onClick={form.takeOver}>
              {t('preflight.takeOver')}
            </button>
          </Notice>
        )}
        {form.error && (
          <Notice tone="danger" name="not-kept" title={t('preflight.notKept')}>
            <p>{t(form.error)}</p>
          </Notice>
        )}
        <FormElsewhere form={form} nameOf={(field) => t(`preflight.field.${field}`)} />
        <Count findings={findings} />
        <form onSubmit={(event) => event.preventDefault()}>
          <CountryNames />
          {SECTIONS.map(({ id, fields }) => (
            <fieldset key={id} data-section={id}>
              <legend>{t(`preflight.section.${id}`)}</legend>
              <div class="fields">
                {fields.map((def) => (
                  <Field
                    key={def.name}
                    def={def}
                    value={shownValue(def.name, values, seen)}
                    seenAt={
                      values[def.name] === undefined && seenValue(def.name, seen) !== ''
                        ? (known.seenAt as Record<string, number>)[def.name]
                        : undefined
                    }
                    findings={atField(def.name)}
                    onInput={(value) => form.set(def.name, value)}
                    onLeave={form.flush}
                  />
                ))}
              </div>
              {id === 'company' &&
                adviceFor(input.accountCountry).map(({ id: advice }) => (
                  <p key={advice} class="quiet" data-advice={advice}>
                    <b>{t(titleOf(advice).key)}.</b> {t(messageOf(advice, { verdict: 'pass', why: 'advice' }).key)}
                  </p>
                ))}
            </fieldset>
          ))}
        </form>
        {fromPortal.length > 0 && (
          <section data-part="from-portal">
            <h3>{t('preflight.portalSays')}</h3>
            <Findings findings={fromPortal} />
          </section>
        )}
        <p class="quiet" data-saved role="status">
          {form.saving === 'saved' && form.savedAt !== undefined
            ? t('preflight.saved', { savedAt: form.savedAt })
            : t(`preflight.saving.${form.saving}`)}
        </p>
        <p class="buttons">
          <button type="button" class="primary" data-act="print" onClick={() => print()}>
            {t('preflight.print')}
          </button>
          <button type="button" data-act="copy" onClick={() => copyText(text()).then((done) => setCopied(done ? 'copied' : 'notCopied'))}>
            {t('preflight.copy')}
          </button>
          <button type="button" data-act="save" onClick={() => saveFile(`preflight-${dayOf(now)}.txt`, text(), 'text/plain;charset=utf-8')}>
            {t('preflight.save')}
          </button>
          <button type="button" data-act="clear" disabled={tour || Object.keys(values).length === 0} onClick={form.clear}>
            {t('preflight.clear')}
          </button>
          {form.cleared && (
            <button type="button" data-act="undo-clear" onClick={form.undoClear}>
              {t('preflight.undoClear')}
            </button>
          )}
        </p>
        <p role="status">{copied && t(`preflight.${copied}`)}</p>
        <Documents country={input.accountCountry} />
        <details>
          <summary>{t('preflight.sources', { count: new Intl.NumberFormat(lang).format(sources.length) })}</summary>
          <Sources ids={sources} asOf="2026-11-20" />
        </details>
        <h3>{t('preflight.preview')}</h3>
      </div>
      <Sheet heading={heading} intro={intro} foot={t('sheet.foot')} parts={parts} />
    </div>
  );
}
