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

/** A postal code without blanks and signs. */
const code = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();

/** Ways of writing one code longer: the country before it, the four digits of a block behind an American one, the letters of Argentina. */
const longer = (long: string, short: string): boolean =>
  /^\d{4,}$/.test(short) &&
  (new RegExp(`^[A-Z]{1,3}${short}$`).test(long) ||
    (short.length === 5 && new RegExp(`^${short}\\d{4}$`).test(long)) ||
    (short.length === 4 && new RegExp(`^[A-Z]${short}[A-Z]{3}$`).test(long)));

function samePostalCode(here: string, there: string): boolean {
  const [a, b] = [code(here), code(there)];
  return a === b || longer(a, b) || longer(b, a);
}

/** The street as it is registered? Another postal code fails, another street is a warning: abbreviations are many. */
export function asRegistered(input: PrerequisiteInput): Outcome {
  const { street = '', postalCode = '', registryStreet = '', registryPostalCode = '' } = input;
  if (postalCode.trim() && registryPostalCode.trim() && !samePostalCode(postalCode, registryPostalCode))
    return { verdict: 'fail', why: 'postalCode', params: { here: postalCode.trim(), there: registryPostalCode.trim() } };
  if (street.trim() && registryStreet.trim() && streetWords(street) !== streetWords(registryStreet))
    return { verdict: 'warn', why: 'street', params: { here: street.trim(), there: registryStreet.trim() } };
  return PASS;
}
