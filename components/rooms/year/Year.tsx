import { oldestIdentity } from '../../../lib/rules/accounts';
import { saveFile } from '../../../lib/ui/save-file';
import { useReader } from '../../reader';
import { Reminders } from '../reminders/Reminders';
import type { RoomProps } from '../rooms';
import { yearCalendar } from './calendar';
import { DutyList } from './DutyList';
import { EnrolledForm } from './EnrolledForm';
import { PlannedForm } from './PlannedForm';
import { RecordCheck } from './RecordCheck';
import { useYear, type YearOf } from './use-year';
import './year.css';

/** The room of staying authorised: the days of the year, what happens when one fails, reminders, and the PartnerID everywhere. */
export function YearRoom({ client, companion: { state, on } }: RoomProps) {
  const reader = useReader();
  const { t } = reader;
  const account = state?.account ?? null;
  const { known, error } = useYear(client, account);
  const readOnly = state?.sample ?? false;
  const act = { on, readOnly };
  if (!state || account === null)
    return (
      <>
        <h2>{t('desk.year')}</h2>
        <p data-empty>{t('account.none')}</p>
      </>
    );
  async function saveCalendar(of: string, called: string, { year }: YearOf) {
    const reply = await client.ask({ type: 'accounts.get' }).catch(() => null);
    const details = reply?.ok ? reply.value.find(({ id }) => id === of) : undefined;
    const file = yearCalendar(reader, details ? oldestIdentity(details) : of, called, year.occurrences);
    saveFile('partner-center-companion.ics', file, 'text/calendar;charset=utf-8');
  }
  const name = state.accounts.find(({ id }) => id === account)?.name ?? account;
  return (
    <div class="year narrow" aria-busy={known === null && error === null}>
      <h2>{t('desk.year')}</h2>
      <p>{t('year.intro')}</p>
      {error && <p role="alert">{t(error)}</p>}
      {known && (
        <>
          <EnrolledForm known={known} {...act} />
          <PlannedForm known={known} {...act} />
          <DutyList known={known} {...act} />
          {known.year.occurrences.length > 0 && (
            <p>
              <button type="button" data-act="save-calendar" onClick={() => void saveCalendar(account, name, known)}>
                {t('year.calendar')}
              </button>{' '}
              <span class="quiet">{t('year.calendar.hint')}</span>
            </p>
          )}
          <Reminders client={client} account={account} reminders={state.reminders} readOnly={readOnly} />
          <RecordCheck known={known} {...act} />
        </>
      )}
    </div>
  );
}
