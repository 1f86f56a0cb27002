const FORM_ONLY = /^(?:llc|inc|ltd|gmbh|plc|corp|llp|pty|pvt|kft|zrt|ooo|sarl|lda|wll)\.?$/i;

/** Could this be the name of a company: more than one character, not symbols only, not just a legal form. */
export const isPlausibleName = (name: string): boolean =>
  [...name.trim()].length > 1 && /[\p{L}\p{N}]/u.test(name) && !FORM_ONLY.test(name.trim());

/** Does the name look as those that the portal asks to confirm: a web ending, one character repeated, letters apart? */
export const isSuspiciousName = (name: string): boolean =>
  /\.(?:com|org|net|edu|club)\b/i.test(name) || /^(.)\1{2,}$/u.test(name.trim()) || /^(?:\S\s+){2,}\S$/u.test(name.trim());

/** A post-office box instead of a street, in the words that the sources have. */
export const isPostBox = (address: string): boolean => /\b(?:p\.?\s*o\.?\s*box|postfach|apartado|bo[iî]te postale)\b/i.test(address);

/** Written in Latin script throughout. */
export const isLatin = (address: string): boolean => /^[\p{Script=Latin}\p{N}\p{P}\p{Z}\p{S}\p{M}]+$/u.test(address);

/** How well a PartnerID is formed: 5 to 7 digits occur in Microsoft's own samples, others are unusual. */
export function partnerIdForm(id: string): 'usual' | 'unusual' | 'wrong' {
  const digits = id.trim().replace(/^0+(?=\d)/, '');
  if (!/^\d+$/.test(digits)) return 'wrong';
  return digits.length >= 5 && digits.length <= 7 ? 'usual' : digits.length <= 10 && digits.length >= 4 ? 'unusual' : 'wrong';
}
