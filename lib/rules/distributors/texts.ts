/** Signs that have no place in a text: control characters but for tabs and line ends, and those that turn or hide what is written. */
const HIDDEN = /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFD-\uFFFF]|\p{Cs}/u;

/** Does the text hold signs that cannot be seen, that make it read otherwise than it is, or that stand for unreadable ones? */
export const hasHiddenSigns = (text: string): boolean => HIDDEN.test(text.replace(/[\t\r\n]/g, ''));

/** A text for comparing names: no case, no accents, single blanks, no punctuation. */
export const nameKey = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The parts of a cell that holds a list: one per line, or with semicolons between them. */
export const listOf = (text: string): string[] =>
  text
    .split(/[;\r\n]+/)
    .map((part) => part.trim())
    .filter(Boolean);

/** The form of a tenant id. */
export const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
