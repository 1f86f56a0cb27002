import { useId, useState } from 'preact/hooks';
import type { FactKey } from '../lib/rules/facts';
import type { Actions } from './actions';
import { useReader } from './reader';

/** Asks for the day a wait began, where it was not seen. `latest`: the first day it was seen, which it cannot be after. */
export function StartDay({ fact, latest, on }: { fact: FactKey; latest: string; on: Actions }) {
  const { t } = useReader();
  const id = useId();
  const [day, setDay] = useState('');
  return (
    <form
      class="start-day"
      onSubmit={(event) => {
        event.preventDefault();
        if (day) on.say(fact, day);
      }}
    >
      <p>{t('clock.knowStart')}</p>
      <label for={id}>{t('clock.startDay')}</label>
      <input id={id} type="date" max={latest} required value={day} onInput={(event) => setDay(event.currentTarget.value)} />
      <button type="submit">{t('act.save')}</button>
    </form>
  );
}
