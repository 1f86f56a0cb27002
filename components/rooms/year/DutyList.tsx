import { DUTIES, DUTIES_AS_OF } from '../../../lib/rules/authorised/duties';
import type { Occurrence } from '../../../lib/rules/authorised/year';
import type { CanAct } from '../../actions';
import { printAge, printFact, printValue, useReader } from '../../reader';
import { SourceList } from '../../sources/SourceList';
import { printMonth } from './EnrolledForm';
import { UndoWord } from './SaveForm';
import type { YearOf } from './use-year';

/** One duty on its day: what has to be right, what was seen of it, what happens if it is not, and marking it. */
function Entry({ one, today, on, readOnly }: { one: Occurrence; today: string } & CanAct) {
  const reader = useReader();
  const { t } = reader;
  const { duty, task, on: dueOn, state, daysLeft, opensOn, checked, shows } = one;
  const entry = DUTIES.find(({ id }) => id === duty);
  const title = t(`year.duty.${duty}`);
  return (
    <li class="year-entry" data-occurrence={one.id} data-state={state}>
      <h4>{title}</h4>
      <p>
        <b>{t(`year.state.${state}`, { n: Math.abs(daysLeft) })}</b> {t('year.due', { dueOn })} {entry && t(`year.by.${entry.by}`)}
      </p>
      <p>
        {t(`year.what.${duty}`)}{' '}
        <a href={`#task/${task}`}>
          {t('year.how')}
          <span class="heard">: {title}</span>
        </a>
      </p>
      {shows.map((fact) => (
        <p key={fact.fact} class="quiet" data-shows={fact.fact}>
          {t('evidence.value', { fact: printFact(reader, fact.fact), value: printValue(reader, fact.fact, fact.value) })},{' '}
          {printAge(reader, fact.lastSeenAt, fact.source.kind === 'portal' ? 'seen' : 'said')}
        </p>
      ))}
      {checked && (
        <p data-checked={checked.value}>
          {t('year.checked', { checkedOn: checked.value })}{' '}
          <UndoWord name="checked" about={title} undo={() => on.undo(checked.seq)} disabled={readOnly} />
        </p>
      )}
      {state !== 'done' &&
        (today < opensOn ? (
          <p class="quiet">{t('year.opens', { opensOn })}</p>
        ) : (
          <p>
            <button
              type="button"
              data-act="mark-checked"
              disabled={readOnly}
              onClick={() => on.say('keep.checkedOn', today, { kind: 'task', id: task })}
            >
              {t('year.mark')}
              <span class="heard">: {title}</span>
            </button>
          </p>
        ))}
      <details class="quiet">
        <summary>
          {t('year.fails')}
          <span class="heard">: {title}</span>
        </summary>
        <p>{t(`year.fails.${duty}`)}</p>
      </details>
      {entry && <SourceList ids={entry.sources} asOf={DUTIES_AS_OF} of={title} />}
    </li>
  );
}

/** What is due when, by months. */
export function DutyList({ known: { year, today }, on, readOnly }: { known: YearOf } & CanAct) {
  const { t, lang } = useReader();
  const months = new Map<string, Occurrence[]>();
  for (const one of year.occurrences) months.set(one.on.slice(0, 7), [...(months.get(one.on.slice(0, 7)) ?? []), one]);
  if (months.size === 0) return <p class="quiet">{t('year.empty')}</p>;
  return (
    <>
      {[...months].map(([month, entries]) => (
        <section key={month} data-month={month} aria-label={printMonth(lang, `${month}-01`)}>
          <h3>{printMonth(lang, `${month}-01`)}</h3>
          <ul class="year-list">
            {entries.map((one) => (
              <Entry key={one.id} one={one} today={today} on={on} readOnly={readOnly} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
