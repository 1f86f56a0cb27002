import { isGlued, LEGAL_FORMS } from './legal-forms';
import { plain } from './text';

/** How two company names stand to each other, and in which words they differ. */
export interface NameComparison {
  /** `form`: the same name in another form (case, accents, punctuation, legal form written out or left out). `script`: cannot be compared. */
  result: 'equal' | 'form' | 'different' | 'script';
  /** Words that only the one has, and only the other, as they were written. Empty when equal. */
  here: string;
  there: string;
}

/** Letters that no decomposition turns into plain ones. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};

/** Lower case without accents and punctuation. Signs of Indic vowels are no accents and stay. */
function fold(text: string, umlauts: boolean): string {
  let folded = plain(text).toLowerCase();
  if (umlauts) folded = folded.normalize('NFC').replace(/[äöüåø]/g, (c) => ({ ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' })[c]!);
  return folded
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[ßøæœłđðþıħ]/g, (c) => LETTERS[c]!)
    .replace(/\s*[&+]\s*/g, ' and ')
    .replace(/\b(?:und|et)\b/g, 'and')
    .replace(/[.'’‘`´]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}()]+/gu, ' ')
    .trim();
}

/** Brackets around Latin words mean nothing: "(Pty) Ltd" is "Pty Ltd". Around one Chinese or Korean character they make a form. */
const unbracketed = (folded: string): string =>
  folded
    .replace(/\((\p{Script=Latin}[^()]*)\)/gu, ' $1 ')
    .replace(/ +/g, ' ')
    .trim();

/** Every spelling of a form with the form itself, folded as names are, the longest first, so that "co ltd" is not taken for "ltd". */
const SPELLINGS = LEGAL_FORMS.flatMap(([short = '', ...others]) =>
  [short, ...others].map((spelling) => ({ spelling: unbracketed(fold(spelling, false)), short })),
).sort((a, b) => b.spelling.length - a.spelling.length);

/** Splits a folded name into its own words and its legal forms. */
function parts(folded: string): { stem: string; forms: string[] } {
  let rest = ` ${unbracketed(folded)} `;
  const forms: string[] = [];
  for (const { spelling, short } of SPELLINGS) {
    const found = isGlued(spelling) ? spelling : ` ${spelling} `;
    if (!rest.includes(found)) continue;
    rest = rest.replace(found, ' ');
    forms.push(short);
  }
  return { stem: rest.replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim(), forms: forms.sort() };
}

const SCRIPTS = (
  'Latin Cyrillic Greek Armenian Georgian Hebrew Arabic Ethiopic Han Hiragana Katakana Hangul Thai Lao Khmer Myanmar ' +
  'Devanagari Bengali Gurmukhi Gujarati Tamil Telugu Kannada Malayalam Sinhala'
)
  .split(' ')
  .map((name) => new RegExp(`\\p{Script=${name}}`, 'u'));

/** The scripts of a name's own words; of a name that is a legal form alone, those of the form. */
const scriptsOf = (text: string): RegExp[] => {
  const { stem } = parts(fold(text, false));
  return SCRIPTS.filter((script) => script.test(stem || text));
};

/** The words that only the first has: what is left beside the longest common row of words. */
export function difference(here: string, there: string): { here: string; there: string } {
  const [a, b] = [plain(here).split(' ').slice(0, 60), plain(there).split(' ').slice(0, 60)];
  const common: number[][] = Array.from({ length: a.length + 1 }, () => Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i]![j] = a[i] === b[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
  const only: [string[], string[]] = [[], []];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a[i] === b[j]) [i, j] = [i + 1, j + 1];
    else if (j >= b.length || (i < a.length && common[i + 1]![j]! >= common[i]![j + 1]!)) only[0].push(a[i++]!);
    else only[1].push(b[j++]!);
  }
  return { here: only[0].join(' '), there: only[1].join(' ') };
}

/**
 * Compares a legal name with the registered one. Equal only letter for letter, but for blanks and the way accents are
 * stored, because that is how Microsoft words the rule.
 */
export function compareNames(here: string, there: string): NameComparison {
  const exact = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (exact(here) === exact(there)) return { result: 'equal', here: '', there: '' };
  const differing = difference(here, there);
  const full = { here: differing.here || '–', there: differing.there || '–' };
  for (const umlauts of [false, true])
    for (const others of [false, true]) {
      const [a, b] = [parts(fold(here, umlauts)), parts(fold(there, others))];
      const joined = (text: string) => text.replace(/ /g, '');
      const sameForm = a.forms.join() === b.forms.join() || a.forms.length === 0 || b.forms.length === 0;
      if (a.stem !== '' && joined(a.stem) === joined(b.stem) && sameForm) return { result: 'form', ...full };
    }
  const [mine, theirs] = [scriptsOf(here), scriptsOf(there)];
  if (mine.length > 0 && theirs.length > 0 && !mine.some((script) => theirs.includes(script))) return { result: 'script', ...full };
  return { result: 'different', ...full };
}
