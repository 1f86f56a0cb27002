/**
 * Working days, counted on calendar days (`2026-11-20`) and not on moments, so that no time zone and no summer time
 * gets in. Public holidays are not known and count as working days; whoever shows a count says so.
 */
import weekendsFile from './knowledge/weekends.json';

/** Which days of the week are off. `default`: the country is unknown, Saturday and Sunday are taken. */
export type Weekend = 'sat-sun' | 'fri-sat' | 'thu-fri' | 'fri' | 'sun' | 'default';

/** Days of the week that are off; 0 is Sunday. */
const OFF: Record<Weekend, readonly number[]> = {
  'sat-sun': [6, 0],
  'fri-sat': [5, 6],
  'thu-fri': [4, 5],
  fri: [5],
  sun: [0],
  default: [6, 0],
};

const MS = 86_400_000;
const others = weekendsFile.weekends as Record<string, Weekend>;

/** The weekend of a country (ISO 3166-1 alpha-2), after Unicode CLDR. */
export const weekendOf = (country: string | undefined): Weekend => (country ? (others[country] ?? 'sat-sun') : 'default');

/** Days since 1970-01-01 of an ISO day. Throws a RangeError on what is no day of the calendar. */
function toNumber(day: string): number {
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const date = new Date(0);
  date.setUTCFullYear(Number(y), Number(m) - 1, Number(d));
  if (!y || toDay(date.getTime() / MS) !== day) throw new RangeError(`not a day: ${day}`);
  return date.getTime() / MS;
}

const toDay = (n: number) => new Date(n * MS).toISOString().slice(0, 10);
/** 1970-01-01 was a Thursday. */
const weekday = (n: number) => (((n + 4) % 7) + 7) % 7;

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The calendar day of a moment (ms UTC) in a time zone (IANA name, `UTC` by default). Throws a RangeError on a moment
 * or a zone that does not exist.
 */
export function dayOf(ms: number, timeZone = 'UTC'): string {
  if (timeZone === 'UTC') return new Date(ms).toISOString().slice(0, 10);
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-ca-iso8601', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(timeZone, format);
  }
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  const parts = format.formatToParts(ms);
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** Is this day a working day? */
export const isWorkday = (day: string, weekend: Weekend): boolean => !OFF[weekend].includes(weekday(toNumber(day)));

/** Working days from the first to the last day, both counted; 0 when the last lies before the first. */
export function countWorkdays(first: string, last: string, weekend: Weekend): number {
  const from = toNumber(first);
  const days = toNumber(last) - from + 1;
  if (days <= 0) return 0;
  const off = OFF[weekend];
  let count = Math.floor(days / 7) * (7 - off.length);
  for (let i = 0; i < days % 7; i++) if (!off.includes(weekday(from + i))) count++;
  return count;
}

/** The day that is the n-th working day (n ≥ 1), counted from `first`, which is the first one if it is a working day. */
export function nthWorkday(first: string, n: number, weekend: Weekend): string {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`not a count of days: ${n}`);
  const off = OFF[weekend];
  const perWeek = 7 - off.length;
  let day = toNumber(first);
  while (off.includes(weekday(day))) day++;
  day += Math.floor((n - 1) / perWeek) * 7;
  for (let rest = (n - 1) % perWeek; rest > 0; rest--) {
    do day++;
    while (off.includes(weekday(day)));
  }
  return toDay(day);
}
