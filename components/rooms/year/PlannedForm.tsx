import { useId, useState } from 'preact/hooks';
import type { FoldedFact } from '../../../lib/rules/assessment';
import { enteredDay, plannedRange } from '../../../lib/rules/authorised/entered';
import type { CanAct } from '../../actions';
import { useReader } from '../../reader';
import type { YearOf } from './use-year';

/** Asks for the day of a planned change of the company's data, which starts verification anew. */
export function PlannedForm({ known: { facts, today }, on, readOnly }: { known: YearOf } & CanAct) {
  const { t } = useReader();
  const id = useId();
  const planned = facts.byKey['keep.profileChangeOn'] as FoldedFact<'keep.profileChangeOn'> | undefined;
  const [day, setDay] = useState('');
  const [bad, setBad] = useState<string | null>(null);
  const { from, to } = plannedRange(today);
  const save = (event: Event) => {
    event.preventDefault();
    const entered = enteredDay(day, today);
    setBad(entered.ok ? null : entered.why);
    if (entered.ok) on.say('keep.profileChangeOn', entered.day);
  };
  return (
    <form class="year-form" data-form="planned" noValidate onSubmit={save}>
      <fieldset disabled={readOnly}>
        <legend>{t('year.planned')}</legend>
        <p class="quiet">{t('year.planned.why')}</p>
        {planned && (
          <p data-planned={planned.value}>
            <b>{t('year.planned.known', { plannedOn: planned.value })}</b>{' '}
            {planned.source.kind === 'person' && (
              <button type="button" data-act="undo-planned" onClick={() => on.undo(planned.seq)}>
                {t('act.undo')}
                <span class="heard">: {t('year.planned')}</span>
              </button>
            )}
          </p>
        )}
        <p class="buttons">
          <span class="field">
            <label for={`${id}-day`}>{t('year.day')}</label>
            <input
              id={`${id}-day`}
              name="day"
              type="date"
              min={from}
              max={to}
              value={day}
              aria-invalid={bad !== null || undefined}
              aria-describedby={`${id}-bad`}
              onInput={(event) => setDay(event.currentTarget.value)}
            />
          </span>
          <button type="submit" data-act="save-planned">
            {t('act.save')}
          </button>
        </p>
        <p id={`${id}-bad`} role="alert">
          {bad && t(`year.bad.${bad}`, { fromOn: from, toOn: to })}
        </p>
      </fieldset>
    </form>
  );
}
