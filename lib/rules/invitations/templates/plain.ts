/** Signs that turn the direction of everything behind them, and those that nobody sees and that end lines or texts. */
const HIDDEN = /[\p{Cc}\u2028-\u202e\u2066-\u2069\ufeff\ue000\ue001]/gu;

/** Anything that `plain` could change, and halves of characters; most values have none. */
const DOUBTFUL = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069\ufeff\ue000\ue001]|^\s|\s$/u;

const code = (sign: string) => `[U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;

/**
 * A value as one line of text that cannot act: line breaks become blanks, other control signs and those that turn the writing direction
 * are shown by their number, half characters are replaced. What people can read stays as it is. Never used for links.
 */
export const plain = (value: string): string =>
  DOUBTFUL.test(value)
    ? value
        .toWellFormed()
        .replace(/[\r\n\t\u0085\u2028\u2029]+/g, ' ')
        .replace(HIDDEN, code)
        .trim()
    : value;

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Must a value be kept apart from the text around it, because the two are written in different directions? */
export const isMixed = (value: string, dir: 'ltr' | 'rtl'): boolean =>
  (dir === 'rtl') !== RIGHT_TO_LEFT.test(value) && !/^\d+$/.test(value);

/** A value between signs that keep its direction to itself (Unicode Bidirectional Algorithm: FSI, PDI), where that matters. */
export const isolated = (value: string, dir: 'ltr' | 'rtl'): string => (isMixed(value, dir) ? `\u2068${value}\u2069` : value);

/** Text for HTML, between tags and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
