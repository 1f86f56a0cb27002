import { saysNothing } from '../read/nothing';
import { isSentence, labelAt, linesAfter } from '../read/value';
import { labelClues, put, type Reader } from './context';

/** In another language than English a single word may just as well say that there is none. */
const isTelling = (text: string, lang: string): boolean => /^en\b/i.test(lang) || /[\d,、，]|[\p{L}\p{M}.]\s+[\p{L}&]/u.test(text);

/**
 * Billing profile: that there is one, as the bill-to fields with something in them show. Nothing of what they hold is kept, not even as a clue.
 * That there is none is never said: the profile may be another role's to see. Source: “Verify or update your company profile
 * information” on learn.microsoft.com, with the fields by name. GUESS: how the page arranges them.
 */
export const readBilling: Reader = (context) => {
  const { lines, page } = context;
  const filled = ['field.billTo', 'field.billingDetail'].map(
    (key) =>
      labelAt(lines, key).filter((at) => {
        // A help text under the label is no value.
        const value = linesAfter(lines, at).find((l) => l.kind === 'text' && !isSentence(l.text));
        return value && !saysNothing(value.text) && isTelling(value.text, page.lang) && !value.hits.length;
      }).length,
  );
  // The company's name alone could be that of the account; two fields are a profile.
  if (filled[0]! >= 1 && filled[0]! + filled[1]! >= 2) put(context, 'billing.profile', 'present', labelClues(page, 'field.billTo', ''));
};
