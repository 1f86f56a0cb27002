const FORM_ONLY = /^(?:llc|inc|ltd|gmbh|plc|corp|llp|pty|pvt|kft|zrt|ooo|sarl|lda|wll)\.?$/i;

/** Could this be the name of a company: more than one character, not symbols only, not just a legal form. */
export const isPlausibleName = (name: string): boolean =>
  [...name.trim()].length > 1 && /[\p{L}\p{N}]/u.test(name) && !FORM_ONLY.test(name.trim());

/** Does the name look as those that the portal asks to confirm: a web ending, one character repeated, letters apart? */
export const isSuspiciousName = (name: string): boolean =>
  /\.(?:com|org|net|edu|club)\b/i.test(name) || /^(.)\1{2,}$/u.test(name.trim()) || /^(?:\S\s+){2,}\S$/u.test(name.trim());

/** A box at a post office: the words that the sources have, and what other countries' posts call it. Words that mean more than that need a number. */
const BOX = new RegExp(
  [
    String.raw`\b(?:g?p\.?\s*o\.?\s*box|post\s*office\s*box|postfach|apartado|bo[iî]te postale|case postale|casella postale|caixa postal)\b`,
    String.raw`\b(?:p\.?\s*o\.?\s*b\.?|postbus|postboks|(?:private|locked) bag|skrytka pocztowa)\s*[a-z]?\s*\d`,
    '私書箱|ص\\.\\s?ب|صندوق بريد|(?<!\\p{L})а/я\\s*\\d|абонентский ящик',
  ].join('|'),
  'iu',
);

/**
 * A post-office box in an address on one line: alone (`only`), or named after a house with its number (`beside`), as
 * registers in Arabia and Africa print both.
 */
export function postBox(address: string): 'only' | 'beside' | undefined {
  const found = BOX.exec(address);
  if (!found) return undefined;
  return /\p{L}{3,}.*\p{Nd}|\p{Nd}.*\p{L}{3,}/su.test(address.slice(0, found.index)) ? 'beside' : 'only';
}

/** Written in Latin script throughout. */
export const isLatin = (address: string): boolean => /^[\p{Script=Latin}\p{N}\p{P}\p{Z}\p{S}\p{M}]+$/u.test(address);

/** How well a PartnerID is formed: 5 to 7 digits occur in Microsoft's own samples, others are unusual. */
export function partnerIdForm(id: string): 'usual' | 'unusual' | 'wrong' {
  const digits = id.trim().replace(/^0+(?=\d)/, '');
  if (!/^\d+$/.test(digits)) return 'wrong';
  return digits.length >= 5 && digits.length <= 7 ? 'usual' : digits.length <= 10 && digits.length >= 4 ? 'unusual' : 'wrong';
}
