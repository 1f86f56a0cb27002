import { type Outcome, PASS, type PrerequisiteInput } from './input';
import { plain } from './text';

/** Words of a street in one spelling: no accents, no punctuation, the usual abbreviations written out. */
function streetWords(text: string): string {
  const words = plain(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/str(?:\.|\b)(?!asse)/g, 'strasse')
    .replace(/\b(?:rd)\b\.?/g, 'road')
    .replace(/\b(?:ave|av)\b\.?/g, 'avenue')
    .replace(/\b(?:st)\b\.?/g, 'street')
    .replace(/\b(?:blvd)\b\.?/g, 'boulevard')
    .replace(/\bul\b\.?/g, '');
  return words.replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

/** The street as it is registered? Another postal code fails, another street is a warning: abbreviations are many. */
export function asRegistered(input: PrerequisiteInput): Outcome {
  const { street = '', postalCode = '', registryStreet = '', registryPostalCode = '' } = input;
  const code = (text: string) =>
    text
      .normalize('NFKC')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toUpperCase();
  if (postalCode.trim() && registryPostalCode.trim() && code(postalCode) !== code(registryPostalCode))
    return { verdict: 'fail', why: 'postalCode', params: { here: postalCode.trim(), there: registryPostalCode.trim() } };
  if (street.trim() && registryStreet.trim() && streetWords(street) !== streetWords(registryStreet))
    return { verdict: 'warn', why: 'street', params: { here: street.trim(), there: registryStreet.trim() } };
  return PASS;
}
