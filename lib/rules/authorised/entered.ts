import { dayNumber, firstOfMonth } from '../reminders/days';

/** A day that a person entered: the day to keep, or why it is none, with what is needed to say so. */
export type Entered = { ok: true; day: string } | { ok: false; why: 'month' | 'year' | 'future' | 'day' | 'range' };

/** The Cloud Solution Provider programme began in 2014: nobody enrolled before. */
export const FIRST_YEAR = 2014;
/** How far from today a change may be planned, in months: one that is over is told of for a month. */
const PLANNED = { back: -1, ahead: 36 };

/** A month (1 to 12) and a year as they were typed → the first day of that month, not in the future. */
export function enteredMonth(month: string, year: string, today: string): Entered {
  if (!/^(?:[1-9]|1[0-2])$/.test(month.trim())) return { ok: false, why: 'month' };
  if (!/^\d{4}$/.test(year.trim()) || Number(year) < FIRST_YEAR || Number(year) > Number(today.slice(0, 4)))
    return { ok: false, why: 'year' };
  const day = `${year.trim()}-${month.trim().padStart(2, '0')}-01`;
  return day > today ? { ok: false, why: 'future' } : { ok: true, day };
}

/** The first and the last day of those that may be entered. */
export interface DayRange {
  from: string;
  to: string;
}

/** The days on which a change may be planned. */
export const plannedRange = (today: string): DayRange => ({
  from: firstOfMonth(today, PLANNED.back),
  to: firstOfMonth(today, PLANNED.ahead),
});

/** The days on which a wait may have begun that was first seen on `seen`: before the programme there was none, and none begins tomorrow. */
export const startRange = (seen: string, today: string): DayRange => ({ from: `${FIRST_YEAR}-01-01`, to: seen < today ? seen : today });

/** A day as it was typed (ISO) → the same day, if the calendar has it and it is in the range. */
export function enteredDay(text: string, { from, to }: DayRange): Entered {
  const day = text.trim();
  try {
    dayNumber(day);
  } catch {
    return { ok: false, why: 'day' };
  }
  return day < from || day > to ? { ok: false, why: 'range' } : { ok: true, day };
}
