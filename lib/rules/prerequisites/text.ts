import { type Check, type InputField, type Outcome, of, type PrerequisiteInput } from './input';

/** Longer than anything a form of the portal takes. */
export const LONGEST = 400;

/**
 * Characters that nobody types and that no register prints: controls, invisible separators, marks that turn the order of
 * reading, and what is left of broken text. Joiners (U+200C, U+200D) and the two plain direction marks belong to real names.
 */
const UNTYPED = /[\p{Cc}\u00ad\u061c\u180e\u200b\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]|\p{Cs}|\p{Co}|\p{Cn}/u;

/** What is wrong with a text whatever it is for: too long, or with characters in it that cannot be seen. Nothing: it may be judged. */
export function unfit(text: string): Outcome | undefined {
  if (text.length > LONGEST) return { verdict: 'fail', why: 'text.long', params: { length: text.length } };
  const found = UNTYPED.exec(text.replace(/^[\s]+|[\s]+$/g, ''));
  return found ? { verdict: 'fail', why: 'text.control', params: { at: found.index + 1 } } : undefined;
}

type TextField = { [F in InputField]: NonNullable<PrerequisiteInput[F]> extends string ? F : never }[InputField];

/** A check of a text that a person may have typed: blank is unknown, unfit text fails before it is judged. */
export const ofText = (field: TextField, check: (text: string, input: PrerequisiteInput) => Outcome): Check =>
  of(field, (value, input) => {
    const text = String(value);
    if (text.trim() === '') return { verdict: 'unknown' };
    return unfit(text) ?? check(text.trim(), input);
  });

/** One spelling for comparison by eye: full-width forms as usual ones, one blank, no blank around. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
