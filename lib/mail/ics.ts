/**
 * Writes calendar files (RFC 5545). Our own few lines and no library: the usual ones bring validators and number
 * generators of many kilobytes for what is one kind of entry here, a whole day with reminders. Tests read what it
 * writes with another one's parser.
 */

/** A whole day in a calendar. */
export interface DayEntry {
  /** The same for the same thing in every export, so that importing again updates it. */
  uid: string;
  /** ISO day. */
  on: string;
  title: string;
  description?: string;
  /** Days ahead on which the calendar should remind. */
  leads?: readonly number[];
}

/** Octets of a character in UTF-8; counted, for a long text has very many. */
const octetsOf = (char: string): number => {
  const code = char.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};
/** Octets that a line may have without its break. */
const LINE = 75;

/** Splits a line after at most 75 octets, never inside a character; what follows begins with a blank, which counts. */
export function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let size = 0;
  for (const char of line) {
    const octets = octetsOf(char);
    if (size + octets > LINE) {
      lines.push(current);
      current = ' ';
      size = 1;
    }
    current += char;
    size += octets;
  }
  return [...lines, current].join('\r\n');
}

/** Text as a value: what has a meaning in the format is escaped, line breaks become `\n`, other control characters go. */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

const compact = (day: string): string => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new RangeError(`not a day: ${day}`);
  return day.replaceAll('-', '');
};
const stamp = (ms: number): string => new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '');

/** 2020-01-01: the number of a revision fits into the 31 bits that calendars give it until 2088. */
const FIRST = Date.UTC(2020, 0, 1);

function entryLines({ uid, on, title, description, leads = [] }: DayEntry, now: number): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp(now)}`,
    // Each export is a newer revision than the one before: a calendar takes over what changed and nothing older.
    `SEQUENCE:${Math.max(0, Math.floor((now - FIRST) / 1000))}`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `SUMMARY:${escapeText(title)}`,
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    'TRANSP:TRANSPARENT',
    ...leads.flatMap((lead) => ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escapeText(title)}`, `TRIGGER:-P${lead}D`, 'END:VALARM']),
    'END:VEVENT',
  ];
}

/**
 * A calendar file. In: its name, its entries, and the moment it is made (ms UTC). Throws a RangeError on a day that is
 * none. An entry without DTEND lasts the one day (RFC 5545, 3.6.1).
 */
export function calendarFile(name: string, entries: readonly DayEntry[], now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Partner Center Companion//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...entries.flatMap((entry) => entryLines(entry, now)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

/** Two rounds of FNV-1a (32 bits each) as text: tells accounts apart in an id without naming them. */
function digest(text: string): string {
  const round = (seed: number) => {
    let hash = seed;
    for (const octet of new TextEncoder().encode(text)) hash = Math.imul(hash ^ octet, 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, '0');
  };
  return round(0x811c9dc5) + round(0x050c5d1f);
}

/** The lasting id of one thing of an account, without the account's name or number in it. */
export const stableUid = (account: string, thing: string): string =>
  `${thing.replace(/[^a-z0-9-]/gi, '-')}-${digest(account)}@partner-center-companion.example`;
