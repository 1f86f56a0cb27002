import { TERMS, type Term } from './terms';

/** A letter, a mark on one, or a digit: where one stands beside a name, it is part of another word. */
const WORD = String.raw`[\p{L}\p{M}\p{N}]`;
/** Scripts that put no blanks between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** As short forms are written: they mean the thing only in capitals. */
const SHORT = /^\p{Lu}{2,6}$/u;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A form as a pattern: `*` at its end or before a blank stands for any ending, a plural with `s` is found without being named. */
function patternOf(form: string): RegExp {
  const body = escaped(form).replaceAll(String.raw`\*`, `${WORD}*`).replace(/ /g, String.raw`\s+`);
  if (UNSPACED.test(form)) return new RegExp(body, 'gu');
  return new RegExp(`(?<!${WORD})${body}s?(?!${WORD})`, SHORT.test(form) ? 'gu' : 'giu');
}

/** The parts of a name that stand alone: `Partner global account (PGA)` is written `PGA` as well. */
const namesOf = (name: string): string[] => {
  const [, long, short] = /^(.*?)\s*\(([^)]*)\)$/.exec(name) ?? [];
  return long && short && SHORT.test(short) ? [long, short] : [name];
};

const patterns = new Map<string, readonly RegExp[]>();

function patternsOf({ id, now, before }: Term, forms: string): readonly RegExp[] {
  const key = `${id} ${forms}`;
  const known = patterns.get(key);
  if (known) return known;
  const made = [...new Set([...[now, ...before].flatMap(namesOf), ...forms.split('|')])].filter((form) => form !== '').map(patternOf);
  patterns.set(key, made);
  return made;
}

/**
 * The words of the field that stand in a text, the first one first; not those that are part of another one's name there (the programme MPN
 * in `MPN ID`). `formsOf`: by the word's id the forms of it in the text's language, parted by `|`; names of today and former ones are found
 * in any language.
 */
export function termsIn(text: string, formsOf: (id: string) => string): Term[] {
  const all = TERMS.flatMap((term) =>
    patternsOf(term, formsOf(term.id)).flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => ({ term, from: match.index, to: match.index + match[0].length })),
    ),
  ).sort((a, b) => a.from - b.from || b.to - a.to);
  const found = new Set<Term>();
  let reach = 0;
  for (const { term, to } of all) {
    // Of those that begin here or before and end no later, the longest stood first.
    if (to > reach) found.add(term);
    reach = Math.max(reach, to);
  }
  return [...found];
}

/** The text of an element as far as it is there to be read, without the parts that `without` names. */
export function textWithout(root: Element, without: string): string {
  const texts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) texts.push(node.nodeValue ?? '');
    if (!(node instanceof Element)) return;
    if (
      node !== root &&
      (node.matches(`${without},[hidden],script,style`) || (node.localName === 'details' && !node.hasAttribute('open')))
    ) {
      // What is folded is not there to be read, but what it is called is.
      const summary = node.matches(without) ? null : node.querySelector(':scope > summary');
      if (summary) walk(summary);
      return;
    }
    for (const child of node.childNodes) walk(child);
  };
  walk(root);
  return texts.join(' ');
}
