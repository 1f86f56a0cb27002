import { useId, useState } from 'preact/hooks';
import { enteredDay, startRange } from '../lib/rules/authorised/entered';
import type { FactKey } from '../lib/rules/facts';
import { dayOf } from '../lib/rules/workdays';
import type { Actions } from './actions';
import { useReader } from './reader';

/** Asks for the day a wait began, where it was not seen. `latest`: the first day it was seen, which it cannot be after. */
export function StartDay({ fact, latest, on }: { fact: FactKey; latest: string; on: Actions }) {
  const { t, now } = useReader();
  const id = useId();
  const [day, setDay] = useState('');
  const [bad, setBad] = useState(false);
  const range = startRange(latest, dayOf(now, Intl.DateTimeFormat().resolvedOptions().timeZone));
  return (
    <form
      class="start-day"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const entered = enteredDay(day, range);
        setBad(!entered.ok);
        if (entered.ok) on.say(fact, entered.day);
      }}
    >
      <p>{t('clock.knowStart')}</p>
      <label for={id}>{t('clock.startDay')}</label>
      <input
        id={id}
        type="date"
        min={range.from}
        max={range.to}
        required
        value={day}
        aria-invalid={bad || undefined}
        aria-describedby={bad ? `${id}-bad` : undefined}
        onInput={(event) => setDay(event.currentTarget.value)}
      />
      <button type="submit">{t('act.save')}</button>
      {bad && (
        <p id={`${id}-bad`} role="alert">
          {t('clock.range', { fromOn: range.from, toOn: range.to })}
        </p>
      )}
    </form>
  );
}
