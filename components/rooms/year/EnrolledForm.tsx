import { useId, useState } from 'preact/hooks';
import type { FoldedFact } from '../../../lib/rules/assessment';
import { enteredMonth, FIRST_YEAR } from '../../../lib/rules/authorised/entered';
import type { CanAct } from '../../actions';
import { useReader } from '../../reader';
import { SaveForm, UndoWord } from './SaveForm';
import type { YearOf } from './use-year';

/** A month in the reader's words: "May 2027", or its name alone. */
export function printMonth(lang: string, day: string, form: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric' }): string {
  return new Intl.DateTimeFormat(lang, { ...form, timeZone: 'UTC' }).format(Date.parse(`${day}T12:00:00Z`));
}

/** Asks for the month of enrolment, which no page shows; says what is known and lets it be taken back. */
export function EnrolledForm({ known: { facts, today }, on, readOnly }: { known: YearOf } & CanAct) {
  const { t, lang } = useReader();
  const id = useId();
  const enrolled = facts.byKey['csp.enrolledIn'] as FoldedFact<'csp.enrolledIn'> | undefined;
  const signed = facts.byKey['agreement.mpaAcceptedOn'] as FoldedFact<'agreement.mpaAcceptedOn'> | undefined;
  const [month, setMonth] = useState('');
  const [year, setYear] = useState('');
  const save = () => {
    const entered = enteredMonth(month, year, today);
    if (!entered.ok) return t(`year.bad.${entered.why}`, { from: String(FIRST_YEAR), to: today.slice(0, 4) });
    on.say('csp.enrolledIn', entered.day);
  };
  return (
    <SaveForm
      name="enrolled"
      save={save}
      readOnly={readOnly}
      head={
        <>
          <legend>{t('year.enrolled')}</legend>
          <p class="quiet">{t('year.enrolled.why')}</p>
          {enrolled && (
            <p data-enrolled={enrolled.value}>
              <b>{t('year.enrolled.known', { month: printMonth(lang, enrolled.value) })}</b>{' '}
              {enrolled.source.kind === 'person' && (
                <UndoWord name="enrolled" about={t('year.enrolled')} undo={() => on.undo(enrolled.seq)} />
              )}
            </p>
          )}
          {!enrolled && signed && <p class="quiet">{t('year.enrolled.hint', { acceptedOn: signed.value })}</p>}
        </>
      }
      fields={(refused) => (
        <>
          <span class="field">
            <label for={`${id}-month`}>{t('year.month')}</label>
            <select id={`${id}-month`} name="month" value={month} onChange={(event) => setMonth(event.currentTarget.value)}>
              <option value="" />
              {Array.from({ length: 12 }, (_, at) => (
                <option key={at} value={String(at + 1)}>
                  {printMonth(lang, `2026-${String(at + 1).padStart(2, '0')}-01`, { month: 'long' })}
                </option>
              ))}
            </select>
          </span>
          <span class="field">
            <label for={`${id}-year`}>{t('year.year')}</label>
            <input
              id={`${id}-year`}
              name="year"
              inputMode="numeric"
              autocomplete="off"
              maxLength={8}
              value={year}
              onInput={(event) => setYear(event.currentTarget.value)}
              {...refused}
            />
          </span>
        </>
      )}
    />
  );
}
