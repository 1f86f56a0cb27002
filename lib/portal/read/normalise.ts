/**
 * Text as it stands on a page → the form in which wordings are compared: compatibility forms folded, invisible
 * characters (zero width, soft hyphen, direction marks) gone, one kind of dash, apostrophe and blank, lower case.
 */
export function normalise(text: string): string {
  return (
    clean(text)
      // Before folding: that would part an acute accent from its blank.
      .replace(/[\u2018\u2019\u201b\u02b9\u02bc\u00b4\u2032`]/g, "'")
      .normalize('NFKC')
      .replace(/[\u2010-\u2015\u2043\u2212\u2e3a\u2e3b]/g, '-')
      .toLowerCase()
      // What folding parts a mark from is a blank too (presentation forms of Arabic marks).
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** As `normalise`, and without what pages put around a label: colon, asterisk, dot, sort arrow, bullet, icon character, one pair of brackets. */
export function bare(text: string): string {
  return edges(edges(normalise(text)).replace(/^[([]([^()[\]]*)[)\]]$/, '$1'));
}

const edges = (text: string): string => text.replace(/^[\s\p{S}•·*]+|[\s\p{S}•·*:.]+$/gu, '');

/** Text for people and for the journal: invisible characters gone, blanks folded, case and wording kept. */
export function clean(text: string): string {
  return unmarked(text).replace(/\s+/g, ' ').trim();
}

/** Text without characters that nobody sees: zero width, soft hyphens, direction marks, variation selectors. */
export const unmarked = (text: string): string =>
  text.replace(/\u034f|[\ufe00-\ufe0f]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '');
