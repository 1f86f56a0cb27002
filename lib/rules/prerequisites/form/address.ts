import { postcodeValidator, postcodeValidatorExistsForCountry } from 'postcode-validator';
import formsFile from '../data/address-forms.json';
import { type Outcome, PASS, type PrerequisiteInput } from '../input';
import { plain } from '../text';

type Part = 'city' | 'state' | 'postalCode';

const needs: ReadonlyMap<string, readonly Part[]> = new Map(
  Object.entries(formsFile.needs).flatMap(([parts, countries]) =>
    countries.map((country) => [country, parts === '' ? [] : (parts.split(',') as Part[])] as const),
  ),
);

/** What an address of this country needs besides the street. */
export const partsOf = (country: string): readonly Part[] => needs.get(country) ?? ['city'];

/** Has the country postal codes at all, by either table? */
export const hasPostalCodes = (country: string): boolean =>
  partsOf(country).includes('postalCode') || postcodeValidatorExistsForCountry(country);

/** Is the address whole for its country? A street always belongs to it; what else is missing is a warning on the word of the table. */
export function addressWhole(input: PrerequisiteInput): Outcome {
  const { accountCountry, street } = input;
  const has = (part: 'street' | Part) => (input[part] ?? '').trim() !== '';
  if (!accountCountry || !['street', 'city', 'state', 'postalCode'].some((part) => has(part as Part))) return { verdict: 'unknown' };
  if (!has('street')) return { verdict: 'fail', why: 'street' };
  if (!/[\p{L}\p{N}]/u.test(street ?? '')) return { verdict: 'fail', why: 'street' };
  const missing = partsOf(accountCountry).find((part) => !has(part));
  return missing ? { verdict: 'warn', why: missing } : PASS;
}

/** The ways one code is written: with and without blank or hyphen, with the country before it. */
function* spellings(code: string, country: string): Generator<string> {
  // The sign before a Japanese code is a word for what follows.
  const text = plain(code)
    .replace(/^〒\s*/u, '')
    .toUpperCase()
    .replace(/[–—−]/g, '-');
  for (const form of [text, text.replace(/^[A-Z]{1,3}[- ]\s*(?=\d)/, ''), text.startsWith(country) ? text.slice(country.length) : text]) {
    yield form;
    yield form.replace(/[\s-]/g, '');
    yield form.replace(/\s/g, '-');
    yield form.replace(/-/g, ' ');
    // A blank may stand anywhere in a code that is written in two groups.
    const bare = form.replace(/[\s-]/g, '');
    for (const cut of [2, 3, 4, 5]) {
      yield `${bare.slice(0, cut)} ${bare.slice(cut)}`;
      yield `${bare.slice(0, cut)}-${bare.slice(cut)}`;
    }
    if (bare.length > 5) yield `${bare.slice(0, -3)} ${bare.slice(-3)}`;
  }
}

/** The form of a postal code in its country, by a public list of forms: others are a warning. */
export function postalCodeForm(code: string, country: string | undefined): Outcome {
  if (!country) return { verdict: 'unknown' };
  if (!/^〒?[\p{L}\p{N}][\p{L}\p{N}\s–—−-]*$/u.test(code)) return { verdict: 'warn', why: 'form' };
  if (!postcodeValidatorExistsForCountry(country)) return partsOf(country).includes('postalCode') ? { verdict: 'unknown' } : PASS;
  if (new RegExp((formsFile.codes as Readonly<Record<string, string>>)[country] ?? '^(?!)').test(plain(code))) return PASS;
  for (const form of spellings(code, country)) if (postcodeValidator(form, country)) return PASS;
  return { verdict: 'warn', why: 'form' };
}
