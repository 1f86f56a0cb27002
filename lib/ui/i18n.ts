/**
 * From a key of the catalogues to the words a person reads. Pure: no browser API, no clock. Used by the worker (for
 * what it shows itself) and by every page. Pages load their catalogue with `catalogue.ts`.
 */
import { type Counting, fillMessage, type Message, parseMessage } from './icu';

/** The languages the catalogues are complete in. */
export type Language = 'en' | 'de' | 'zh-CN' | 'hi';

export const LANGUAGES: readonly Language[] = ['en', 'de', 'zh-CN', 'hi'];

/** `key: ICU message`, flat. */
export type Catalogue = Readonly<Record<string, string>>;

/**
 * Words for a key. A string parameter starting with `@` is itself a key and is translated first; one whose name ends
 * in `On` is an ISO day, one whose name ends in `At` is milliseconds UTC; both are shown as dates. Any other text is
 * set apart where it runs from right to left (`isolated`). A key that no
 * catalogue has comes back as it is, so that callers can tell that there are no such words.
 */
export type Translate = (key: string, params?: Record<string, string | number>) => string;

const countingIn = (lang: Language): Counting => ({ number: new Intl.NumberFormat(lang), plural: new Intl.PluralRules(lang) });

/** A day without a time is shown as that day everywhere, so it is put at noon UTC and formatted in UTC. */
const dayFormat = (lang: Language) => new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' });
const momentFormat = (lang: Language) => new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' });

/**
 * Makes the words of one language. `english` is where a key that `catalogue` lacks is looked up; then the key itself
 * is the answer. A message whose parameters are missing or wrong is shown as it is written rather than not at all.
 */
export function translator(lang: Language, catalogue: Catalogue, english: Catalogue = {}): Translate {
  const parsed = new Map<string, Message>();
  const days = dayFormat(lang);
  const moments = momentFormat(lang);
  const ownCounting = countingIn(lang);
  const englishCounting = countingIn('en');

  function parameter(name: string, value: string | number): string | number {
    if (typeof value === 'string' && value.startsWith('@') && has(value.slice(1))) return translate(value.slice(1));
    if (name.endsWith('On') && typeof value === 'string') {
      const day = Date.parse(`${value}T12:00:00Z`);
      return Number.isNaN(day) ? isolated(value) : days.format(day);
    }
    if (name.endsWith('At') && typeof value === 'number') return Number.isFinite(value) ? moments.format(value) : '';
    return typeof value === 'string' ? isolated(value) : value;
  }

  const has = (key: string) => Object.hasOwn(catalogue, key) || Object.hasOwn(english, key);

  function translate(key: string, params: Record<string, string | number> = {}): string {
    const own = Object.hasOwn(catalogue, key);
    const text = own ? catalogue[key] : english[key];
    if (typeof text !== 'string' || !has(key)) return key;
    // Most texts have neither parameters nor quoting; parsing them would only cost time at start.
    if (!/[{']/.test(text)) return text;
    try {
      // Tags stay in the text: `components/Rich.tsx` turns the only one in use, <b>, into an element.
      const message = parsed.get(key) ?? parseMessage(text);
      parsed.set(key, message);
      const values = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, parameter(name, value)]));
      return fillMessage(message, values, own ? ownCounting : englishCounting);
    } catch {
      return text;
    }
  }

  return translate;
}

/** Letters that run from right to left, and signs that turn the direction of what follows. */
const TURNS = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b]/;

/**
 * A text of somebody else's inside of ours: what runs or turns from right to left in it stays in it (Unicode's isolates, UAX #9), and signs that could
 * break out are taken off. Any other text is left as it is.
 */
export function isolated(text: string): string {
  if (!TURNS.test(text)) return text;
  const even = !/[\u2066-\u2069]/.test(text.replace(/\u2068[^\u2066-\u2069]*\u2069/g, ''));
  return `\u2068${text.replace(even ? /[\u200e\u200f\u202a-\u202e]/g : /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')}\u2069`;
}

/** The language to speak: what the person set, else the nearest to the browser's own (`de-AT` → `de`), else English. */
export function pickLanguage(setting: 'auto' | Language, uiLanguage: string): Language {
  if (setting !== 'auto') return setting;
  const base = uiLanguage.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((lang) => lang.toLowerCase().split('-')[0] === base) ?? 'en';
}

/** Scripts written from right to left (CLDR `characterOrder`), by language subtag. */
const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Writing direction of a language tag. */
export function dirOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(lang.toLowerCase().split(/[-_]/)[0] ?? '') ? 'rtl' : 'ltr';
}

/** All numbered texts under a prefix: `task.x.how` → `task.x.how.1`, `.2`, … until one is missing. */
export function series(t: Translate, prefix: string): string[] {
  const texts: string[] = [];
  for (let n = 1; ; n++) {
    const key = `${prefix}.${n}`;
    const text = t(key);
    if (text === key) return texts;
    texts.push(text);
  }
}

/** The words of a key, or nothing where there are none. */
export function optional(t: Translate, key: string): string | undefined {
  const text = t(key);
  return text === key ? undefined : text;
}
