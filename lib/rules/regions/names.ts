import namesFile from '../knowledge/regions-names.json';
import { COUNTRY_CODES, MARKETS } from './table';

/** The languages whose names of countries are understood: those of the interface. */
export const NAME_LANGUAGES = ['en', 'de', 'zh-CN', 'hi'] as const;

/** Words that names carry or leave out at will, in English and German. */
const FILLERS = new Set(['the', 'of', 'and', 'und', 'der', 'die', 'das', 'von', 'sar']);

/** Letters that have no accent to take off, as people write them without. */
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ı: 'i' };

/**
 * A name in the form it is compared in: without case, accents, punctuation and the dots of Devanagari that many leave out;
 * "St." is "Saint".
 */
export const plainName = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u093c]/g, '')
    .replace(/\u0901/g, '\u0902')
    .replace(/[ßøæœłđı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/&/g, ' and ')
    .replace(/\b([a-z])\.(?=[a-z]\.)/g, '$1')
    .replace(/['’ʻ`´.]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\b(?:st|sankt)\b/g, 'saint');

/** The same whatever the order: "Korea, Republic of" and "Republic of Korea". Fillers stay where nothing else is left. */
export function nameKey(text: string): string {
  const words = plainName(text).split(' ');
  const telling = words.filter((word) => !FILLERS.has(word));
  return (telling.length > 0 ? telling : words).sort().join(' ');
}

const displays = new Map<string, Intl.DisplayNames>();

/** The platform's names of regions in a language, made once: making them costs more than all that is asked of them. */
function display(lang: string, style: 'long' | 'short'): Intl.DisplayNames {
  const key = `${lang} ${style}`;
  const names = displays.get(key) ?? new Intl.DisplayNames([lang], { type: 'region', style, fallback: 'none' });
  displays.set(key, names);
  return names;
}

/** Name of a country in a language, from the platform's own tables; its code where those have none. */
export const countryName = (code: string, lang: string): string => display(lang, 'long').of(code) ?? code;

/** All names by which a country may be called, each as it is written. */
function* allNames(): Iterable<readonly [string, string]> {
  for (const lang of NAME_LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const names = display(lang, style);
      for (const code of COUNTRY_CODES) {
        const name = names.of(code);
        if (!name) continue;
        yield [code, name];
        // As Germans write without umlauts on their keys.
        if (lang === 'de') yield [code, name.replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFD')[0]}e`)];
      }
    }
  }
  for (const { code, name } of MARKETS.byCode.values()) yield [code, name];
  for (const [code, names] of Object.entries(namesFile.aliases)) for (const name of names) yield [code, name];
}

interface Names {
  /** Compared form without fillers and order → countries. */
  byKey: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every compared form with its country, for looking inside. */
  plain: readonly (readonly [string, string])[];
  /** Names that more than one goes by. */
  ambiguous: ReadonlyMap<string, readonly string[]>;
}

let made: Names | undefined;

/** The names, made when first asked for: several thousand calls of the platform. */
export function names(): Names {
  if (made) return made;
  const byKey = new Map<string, Set<string>>();
  const plain = new Map<string, readonly [string, string]>();
  for (const [code, name] of allNames()) {
    const key = nameKey(name);
    byKey.set(key, (byKey.get(key) ?? new Set()).add(code));
    plain.set(`${code} ${plainName(name)}`, [code, plainName(name)]);
  }
  const ambiguous = new Map(namesFile.ambiguous.flatMap(({ names: all, codes }) => all.map((name) => [nameKey(name), codes] as const)));
  made = { byKey, plain: [...plain.values()], ambiguous };
  return made;
}
