import { useId, useState } from 'preact/hooks';
import type { FoldedFact } from '../../../lib/rules/assessment';
import { enteredDay, plannedRange } from '../../../lib/rules/authorised/entered';
import type { CanAct } from '../../actions';
import { useReader } from '../../reader';
import { SaveForm, UndoWord } from './SaveForm';
import type { YearOf } from './use-year';

/** Asks for the day of a planned change of the company's data, which starts verification anew. */
export function PlannedForm({ known: { facts, today }, on, readOnly }: { known: YearOf } & CanAct) {
  const { t } = useReader();
  const id = useId();
  const planned = facts.byKey['keep.profileChangeOn'] as FoldedFact<'keep.profileChangeOn'> | undefined;
  const [day, setDay] = useState('');
  const range = plannedRange(today);
  const save = () => {
    const entered = enteredDay(day, range);
    if (!entered.ok) return t(`year.bad.${entered.why}`, { fromOn: range.from, toOn: range.to });
    on.say('keep.profileChangeOn', entered.day);
  };
  return (
    <SaveForm
      name="planned"
      save={save}
      readOnly={readOnly}
      head={
        <>
          <legend>{t('year.planned')}</legend>
          <p class="quiet">{t('year.planned.why')}</p>
          {planned && (
            <p data-planned={planned.value}>
              <b>{t('year.planned.known', { plannedOn: planned.value })}</b>{' '}
              {planned.source.kind === 'person' && <UndoWord name="planned" about={t('year.planned')} undo={() => on.undo(planned.seq)} />}
            </p>
          )}
        </>
      }
      fields={(refused) => (
        <span class="field">
          <label for={id}>{t('year.day')}</label>
          <input
            id={id}
            name="day"
            type="date"
            min={range.from}
            max={range.to}
            value={day}
            onInput={(event) => setDay(event.currentTarget.value)}
            {...refused}
          />
        </span>
      )}
    />
  );
}
