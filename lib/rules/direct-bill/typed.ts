import { dayNumber } from '../reminders/days';

/** The programme of indirect resellers began in 2014: nobody sold in it before. */
const FIRST_DAY = '2014-01-01';

/** More than any partner sells in a year; what is above is a slip of the finger. */
const MOST = 1e12;

/**
 * An amount in US dollars as people type it (`1,250,000`, `1.250.000`, `1 250 000 USD`, `१२,५०,०००`) → whole dollars, or null where it is
 * none or cannot be told. Cents are cut off. Blank is null too.
 */
export function typedAmount(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966))
    .replace(/^\s*(?:us\$|usd|\$)|(?:us\$|usd|\$)\s*$/gi, '')
    .replace(/[\s'’]/g, '')
    // One or two digits at the end are cents; the last group before has three, in India and everywhere else.
    .replace(/[.,]\d{1,2}$/, '');
  const digits = /^\d+$/.test(plain)
    ? plain
    : /^\d{1,3}(?:([.,])\d{2,3}(?:\1\d{2,3})*)$/.test(plain) && /[.,]\d{3}$/.test(plain)
      ? plain
      : null;
  const amount = digits === null ? Number.NaN : Number(digits.replace(/[.,]/g, ''));
  return amount <= MOST ? amount : null;
}

/** An ISO day as it was typed, if the calendar has it and it lies between the programme's beginning and today; else null. */
export function typedPastDay(text: string, today: string): string | null {
  const day = text.trim();
  try {
    dayNumber(day);
  } catch {
    return null;
  }
  return day >= FIRST_DAY && day <= today ? day : null;
}

/** The same day so many months later; the month's last where it has no such day. Throws a RangeError on what is no day. */
export function addMonths(day: string, months: number): string {
  dayNumber(day);
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const of = Math.min(Number(day.slice(8)), last);
  return `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-${String(of).padStart(2, '0')}`;
}
