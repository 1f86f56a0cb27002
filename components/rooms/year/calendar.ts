import { calendarFile, type DayEntry, stableUid } from '../../../lib/mail/ics';
import type { Occurrence } from '../../../lib/rules/authorised/year';
import { LEADS } from '../../../lib/rules/reminders/plan';
import type { Reader } from '../../reader';

/** The year as a calendar file. `identity`: by which the account was first seen, of which the entries' ids are made. What is done stands in it as done, so that importing again takes its reminders away. */
export function yearCalendar(
  { t, now }: Pick<Reader, 't' | 'now'>,
  identity: string,
  name: string,
  occurrences: readonly Occurrence[],
): string {
  const entries = occurrences.map(({ cycle, duty, on, state }): DayEntry => {
    const title = t(`year.duty.${duty}`);
    return {
      uid: stableUid(identity, cycle),
      on,
      title: state === 'done' ? t('year.calendar.done', { title }) : t('year.calendar.entry', { title, name }),
      description: `${t(`year.what.${duty}`)}\n\n${t(`year.fails.${duty}`)}`,
      leads: state === 'done' ? [] : LEADS,
    };
  });
  return calendarFile(t('year.calendar.name', { name }), entries, now);
}
