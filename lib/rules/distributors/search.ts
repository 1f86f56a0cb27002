import { countryName } from '../regions';
import { shownOf } from './sighting';
import { nameKey } from './texts';
import type { Entry } from './types';

const haystacks = new WeakMap<Entry, { lang: string; text: string }>();

/** All that an entry can be found by, in the reader's language; made once per entry. */
function haystack(entry: Entry, lang: string): string {
  const made = haystacks.get(entry);
  if (made?.lang === lang) return made.text;
  const { name, tenant = '', markets, contacts, notes, topics } = shownOf(entry);
  const words = [name, tenant, ...markets.flatMap((code) => [code, countryName(code, lang)]), ...contacts, notes, ...Object.values(topics)];
  const text = ` ${nameKey(words.join(' '))}`;
  haystacks.set(entry, { lang, text });
  return text;
}

/** Entries in which every word of the query begins a word, in their order. No words: all of them. */
export function searchDirectory(entries: readonly Entry[], query: string, lang: string): Entry[] {
  const words = nameKey(query).split(' ').filter(Boolean);
  // Chinese has no blanks between words: there a word may begin anywhere.
  const isIn = (text: string, word: string) => text.includes(/\p{Script=Han}/u.test(word) ? word : ` ${word}`);
  return entries.filter((entry) => words.every((word) => isIn(haystack(entry, lang), word)));
}
