import { COUNTRY_CODES } from '../../../lib/rules/regions/table';

const made = new Map<string, readonly { value: string; words: string }[]>();

/** All countries by their names in a language, in its order. */
export function countries(lang: string): readonly { value: string; words: string }[] {
  const known = made.get(lang);
  if (known) return known;
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  const { compare } = new Intl.Collator(lang);
  const list = COUNTRY_CODES.filter((code) => /^[A-Z]{2}$/.test(code))
    .map((value) => ({ value, words: names.of(value) ?? value }))
    .sort((a, b) => compare(a.words, b.words));
  made.set(lang, list);
  return list;
}

/** A country's name. */
export const countryName = (code: string, lang: string): string => countries(lang).find(({ value }) => value === code)?.words ?? code;
