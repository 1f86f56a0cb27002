import { tableLanguage } from '../map/map-for';
import { normalise } from './normalise';

/** English-language regions that write the month first; bare `en` and Canada may be either. */
const MONTH_FIRST = /^en-(us|ph|pr|gu|vi|as|mp|um)$/i;

const dayFirst = new Map<string, boolean>();

/**
 * Does the page's language write day, month and year in this order with this mark between? Only then may such a date be read so: a
 * page that is translated in part shows days as English does. Of a language that the label table lacks no word was understood, so it was English.
 */
function writesDayFirst(lang: string, mark: string): boolean {
  const key = `${mark}${lang}`;
  let known = dayFirst.get(key);
  if (known === undefined) {
    try {
      const parts = new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'numeric', day: 'numeric' }).formatToParts();
      const order = parts.map(({ type, value }) => (type === 'literal' ? value.trim() : type)).join('');
      known = order === `day${mark}month${mark}year` && (/^en-(?!ca$)./i.test(lang) || tableLanguage(lang) !== null);
    } catch {
      known = false;
    }
    dayFirst.set(key, known);
  }
  return known;
}

const monthsOf = new Map<string, string[]>();

/** Month names of a language and of English, long and short, by number. */
function months(lang: string): string[] {
  let names = monthsOf.get(lang);
  if (!names) {
    names = [];
    for (const tag of ['en', lang])
      for (const month of ['long', 'short'] as const) {
        try {
          const format = new Intl.DateTimeFormat(tag, { month, day: 'numeric', timeZone: 'UTC' });
          for (let m = 0; m < 12; m++) {
            const part = format.formatToParts(Date.UTC(2021, m, 1)).find((p) => p.type === 'month');
            names.push(normalise(part?.value ?? '').replace(/\.$/, ''));
          }
        } catch {
          // A tag the browser does not know has no names; digits still read.
        }
      }
    monthsOf.set(lang, names);
  }
  return names;
}

const iso = (y: number, m: number, d: number): string | null => {
  const date = new Date(Date.UTC(y, m - 1, d));
  return y > 1999 && y < 2100 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? date.toISOString().slice(0, 10) : null;
};

/**
 * The day a text names, as `YYYY-MM-DD`. `null` when it names none, or when day and month cannot be told apart in the
 * page's language (`03/04/2026` on a page that only says `en`).
 */
export function dayIn(text: string, lang: string): string | null {
  // A time of day beside it would give a second number.
  const t = normalise(text).replace(/\d{1,2}[:h]\d{2}(:\d{2})?\s*([ap]\.?\s?m\.?)?/g, ' ');
  let m = /(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/.exec(t);
  if (m) return iso(+m[1]!, +m[2]!, +m[3]!);
  m = /(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?[./-]\s?(\d{4})(?!\d)/.exec(t);
  if (m) {
    const [a, b, y] = [+m[1]!, +m[3]!, +m[4]!];
    if (m[2] === '.' || a > 12) return iso(y, b, a);
    if (b > 12 || MONTH_FIRST.test(lang)) return iso(y, a, b);
    return a === b || writesDayFirst(lang, m[2]!) ? iso(y, b, a) : null;
  }
  const words = t.split(/[^\p{L}\p{M}\p{N}]+/u);
  const names = months(lang);
  const found = words.map((w) => (w.length > 2 ? names.indexOf(w) : -1)).filter((i) => i >= 0);
  const year = words.find((w) => /^\d{4}$/.test(w));
  const days = words.filter((w) => /^\d{1,2}(st|nd|rd|th|er)?$/.test(w));
  return found.length === 1 && year && days.length === 1 ? iso(+year, (found[0]! % 12) + 1, Number.parseInt(days[0]!, 10)) : null;
}

/** Does the text look like a date at all, even one whose order is not clear? */
export const looksLikeDay = (text: string, lang: string): boolean => ['en-us', 'en-gb', lang].some((tag) => dayIn(text, tag) !== null);
