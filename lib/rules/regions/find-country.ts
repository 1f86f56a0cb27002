import areasFile from '../knowledge/regions-areas.json';
import { countryName, nameKey, names, plainName } from './names';
import { US_GOVERNMENT } from './place';
import { countriesOfCode } from './table';

/** `area`: it has no code of its own, and a tenant there is set to one of those named; `wide`: many countries at once. */
type Why = 'area' | 'wide';

/** What a text names. `several`: it must be asked which. `none`: it names nothing; `near` are up to eight it may have meant. */
export type Found =
  | { is: 'one'; code: string }
  | { is: 'several'; codes: readonly string[]; why?: Why }
  | { is: 'none'; near: readonly string[]; why?: Why };

/** How many countries are offered where a text names none. */
const MOST_NEAR = 8;
/** Longer than any name; what is longer is no name and is not searched for. */
const LONGEST = 80;

/** Names of the US government's cloud that leave no doubt. "GCC" alone does: it runs in the worldwide cloud. */
const GOVERNMENT = new Set(
  [
    US_GOVERNMENT,
    'US Government',
    'US Gov',
    'GCC High',
    'Azure Government',
    'Microsoft Cloud for US Government',
    'US-Behörden',
    'US-Regierung',
    'United States Government',
    'Office 365 DoD',
    'US DoD',
    '美国政府',
    '美国政府云',
    'अमेरिकी सरकार',
    'यूएस गवर्नमेंट',
  ].map(nameKey),
);

const AREAS = new Map(areasFile.areas.flatMap(({ names: all, codes }) => all.map((name) => [nameKey(name), codes] as const)));
const WIDE = new Set(areasFile.wide.map(nameKey));

/** What is to be said of a name that no country goes by and people use all the same: never a guess at whose it is. */
function ofNoCountry(key: string): Found | undefined {
  if (WIDE.has(key)) return { is: 'none', near: [], why: 'wide' };
  const codes = AREAS.get(key);
  if (!codes) return undefined;
  return codes.length > 1 ? { is: 'several', codes, why: 'area' } : { is: 'none', near: codes, why: 'area' };
}

/** At most one letter added, left out or changed, or two neighbours changed over. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && right === [...left].reverse().join(''));
}

/** Countries with a name that the text stands in as whole words; Chinese has no blanks between words. */
function holding(plain: string): readonly string[] {
  const han = /\p{Script=Han}{2}/u.test(plain);
  if (plain.length < (han ? 2 : 3)) return [];
  const holds = (name: string) => (han ? name.includes(plain) : ` ${name} `.includes(` ${plain} `));
  return [...new Set(names().plain.flatMap(([code, name]) => (holds(name) ? [code] : [])))];
}

/**
 * Countries whose names begin with the text, or have a word that does, or are one slip away; the likeliest first, and of those the
 * ones whose names in the person's own language do.
 */
export function nearCountries(text: string, lang: string): readonly string[] {
  const plain = plainName(text.slice(0, LONGEST));
  if (!plain) return [];
  const all = names().plain;
  const pick = (fits: (name: string) => boolean) => all.flatMap(([code, name]) => (fits(name) ? [code] : []));
  const own = (code: string) => plainName(countryName(code, lang)).startsWith(plain);
  const beginning = [...new Set(pick((name) => name.startsWith(plain)))];
  return [
    ...new Set([
      ...beginning.filter(own),
      ...beginning,
      ...pick((name) => name.includes(` ${plain}`)),
      ...(plain.length > 3 ? pick((name) => oneSlip(name, plain)) : []),
    ]),
  ].slice(0, MOST_NEAR);
}

/**
 * The country a person means: a name in any language of the interface, in Microsoft's wording, a former or everyday one, an
 * alpha-2 or alpha-3 code, or a withdrawn one. A name that more than one goes by is answered with all of them, and one of an area
 * without a code with the countries that a tenant there may be set to. Whatever the text, it never throws. `lang` is the language of the interface: names of all of them are understood, its own come first among the near ones.
 */
export function findCountry(text: string, lang = 'en'): Found {
  const given = text.trim();
  const key = given.length > LONGEST ? '' : nameKey(given);
  if (!key) return { is: 'none', near: [] };
  if (GOVERNMENT.has(key)) return { is: 'one', code: US_GOVERNMENT };
  const { ambiguous, byKey } = names();
  const named = ambiguous.get(key) ?? [...(byKey.get(key) ?? [])];
  const codes = named.length > 0 ? named : countriesOfCode(given);
  const [only] = codes;
  if (only !== undefined) return codes.length === 1 ? { is: 'one', code: only } : { is: 'several', codes };
  const area = ofNoCountry(key);
  if (area) return area;
  const within = holding(plainName(given));
  if (within.length > 1 && within.length <= MOST_NEAR) return { is: 'several', codes: within };
  return { is: 'none', near: within.length === 1 ? within : nearCountries(given, lang) };
}
