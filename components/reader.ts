import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FactKey, FactValue } from '../lib/rules/facts';
import { isolated, type Language, optional, type Translate } from '../lib/ui/i18n';

/** What it takes to print for the person in front: words, language, and the moment the state was made. */
export interface Reader {
  t: Translate;
  lang: Language;
  /** Milliseconds UTC. */
  now: number;
}

export const ReaderContext = createContext<Reader>({ t: (key) => key, lang: 'en', now: 0 });

/** The reader of this view. */
export const useReader = () => useContext(ReaderContext);

const DAY = 86_400_000;

/** Calendar days, in the person's own time zone, between two moments. Never negative: clocks of two machines may differ. */
export function daysBetween(earlier: number, later: number): number {
  const midnight = (ms: number) => new Date(ms).setHours(0, 0, 0, 0);
  return Math.max(0, Math.round((midnight(later) - midnight(earlier)) / DAY));
}

/** "seen today at 14:03", "last seen 12 days ago"; with `said`, of a person's own word. */
export function printAge({ t, lang, now }: Reader, at: number, verb: 'seen' | 'said' = 'seen'): string {
  const days = daysBetween(at, now);
  const time = new Intl.DateTimeFormat(lang, { timeStyle: 'short' }).format(at);
  if (days === 0) return t(`${verb}.today`, { time });
  if (days === 1) return t(`${verb}.yesterday`, { time });
  return t(`${verb}.days`, { days });
}

/** "a, b and c" in the reader's language. */
export function printList({ lang }: Reader, items: readonly string[]): string {
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(items.map(isolated));
}

/** A fact's name in words, or its key where there are no words yet. */
export const printFact = ({ t }: Reader, fact: FactKey) => t(`fact.${fact}`);

/** A fact's value in words: enums and roles from the catalogue, days and countries in the reader's form, text as it is. */
export function printValue(reader: Reader, fact: FactKey, value: FactValue): string {
  const { t, lang } = reader;
  if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no');
  if (typeof value === 'number') return new Intl.NumberFormat(lang).format(value);
  if (typeof value !== 'string')
    return value.length
      ? printList(
          reader,
          value.map((v) => optional(t, `role.${v}`) ?? v),
        )
      : t('value.absent');
  const words = optional(t, `value.${fact}.${value}`);
  if (words) return words;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const day = Date.parse(`${value}T12:00:00Z`);
    if (!Number.isNaN(day)) return new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(day);
  }
  if (/^[A-Z]{2}$/.test(value)) return new Intl.DisplayNames(lang, { type: 'region' }).of(value) ?? value;
  return isolated(value);
}

/** A page of the portal by its name; one without a name in the catalogue by its id, which is better than nothing. */
export const printPage = ({ t }: Reader, page: string) => optional(t, `page.${page}`) ?? page;

/** A tab by its name, which is kept as the portal writes it. */
export const printTab = ({ t }: Reader, tab: string) => optional(t, `tab.${tab}`) ?? tab;
