/**
 * Arithmetic on calendar days (`2026-11-20`). Days are counted and not milliseconds, so that neither a time zone nor
 * summer time can make one longer; a time zone only enters where a moment becomes a day or a day begins.
 */
import { dayOf } from '../workdays';

const MS = 86_400_000;

/** Days since 1970-01-01. Throws a RangeError on what is no day of the calendar. */
export function dayNumber(day: string): number {
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const date = new Date(0);
  date.setUTCFullYear(Number(y), Number(m) - 1, Number(d));
  const number = date.getTime() / MS;
  if (y === undefined || fromNumber(number) !== day) throw new RangeError(`not a day: ${day}`);
  return number;
}

/** The day of a number. Throws a RangeError outside the years 0 to 9999, which four digits can write. */
function fromNumber(number: number): string {
  const text = new Date(number * MS).toISOString();
  if (text.length !== 24) throw new RangeError(`not a year of four digits: ${text}`);
  return text.slice(0, 10);
}

/** The day so many days later; earlier where negative. */
export const addDays = (day: string, days: number): string => fromNumber(dayNumber(day) + days);

/** Days from the first to the second; negative where the second comes first. */
export const daysFrom = (first: string, second: string): number => dayNumber(second) - dayNumber(first);

/** The first day of the month so many months after the month of a day. */
export function firstOfMonth(day: string, months = 0): string {
  dayNumber(day);
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  if (year < 0 || year > 9999) throw new RangeError(`not a year of four digits: ${year}`);
  return `${String(year).padStart(4, '0')}-${String(count - year * 12 + 1).padStart(2, '0')}-01`;
}

/** The last day of the month of a day. */
export const lastOfMonth = (day: string): string => addDays(firstOfMonth(day, 1), -1);

/**
 * The moment (ms UTC) at which a day begins in a time zone. Where the day does not exist there (a change of the date
 * line), the beginning of the one after. Found by bisection over the zone's own calendar, because a day may begin at 1 a.m.
 */
export function startOfDay(day: string, timeZone: string): number {
  const noon = dayNumber(day) * MS + MS / 2;
  let before = noon - 2 * MS;
  let after = noon + 2 * MS;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dayOf(middle, timeZone) >= day) after = middle;
    else before = middle;
  }
  return after;
}
