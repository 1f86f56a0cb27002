/**
 * Text as it stands on a page → the form in which wordings are compared: compatibility forms folded, invisible
 * characters (zero width, soft hyphen, direction marks) gone, one kind of dash, apostrophe and blank, lower case.
 */
export function normalise(text: string): string {
  return clean(text)
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .toLowerCase();
}

/** As `normalise`, and without what pages put around a label: colon, asterisk, dot, sort arrow, bullet, icon character. */
export function bare(text: string): string {
  return normalise(text).replace(/^[\s\p{S}•·*]+|[\s\p{S}•·*:.]+$/gu, '');
}

/** Text for people and for the journal: invisible characters gone, blanks folded, case and wording kept. */
export function clean(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
