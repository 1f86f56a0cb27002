import { labelAt, linesAfter } from '../read/value';
import { labelClues, put, type Reader } from './context';

/** A value that says that there is none. */
const NOTHING =
  /^(-|–|—|none|n\/a|not (provided|available|set|found|added)\b.*|no\b.*|add\b.*|update|edit|required|missing|loading.*|…|\.{3})$/i;

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
        const value = linesAfter(lines, at).find((l) => l.kind === 'text');
        return value && /[\p{L}\p{N}]/u.test(value.text) && !NOTHING.test(value.text.trim()) && !value.hits.length;
      }).length,
  );
  // The company's name alone could be that of the account; two fields are a profile.
  if (filled[0]! >= 1 && filled[0]! + filled[1]! >= 2) put(context, 'billing.profile', 'present', labelClues(page, 'field.billTo', ''));
};
