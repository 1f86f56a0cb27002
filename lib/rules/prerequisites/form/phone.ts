import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import { type Outcome, PASS } from '../input';

const fail = (why: string): Outcome => ({ verdict: 'fail', why: `phone.${why}` });
const warn = (why: string, params?: Outcome['params']): Outcome => ({ verdict: 'warn', why: `phone.${why}`, ...(params && { params }) });

/** More than this the company page is known to refuse (source `K-TROUBLE`). */
const MOST = 10;
/** Fewer digits than any number has but those of some islands, which the metadata knows, and more than E.164 allows. */
const FEWEST = 5;
const LONGEST = 15;

/** The digits to type: without country code, with the national zero where that still fits. */
function typable(national: string, significant: string): string {
  const digits = national.replace(/\D/g, '');
  return digits.length <= MOST ? digits : significant;
}

/**
 * What was typed, read as a number: as it stands, with 00 for the plus whatever is dialled in the country, or without the (0) of
 * "+49 (0)89" where no zero is dialled. A number of the country goes before one of another.
 */
function read(typed: string, country: CountryCode | undefined): PhoneNumber | undefined {
  const plus = typed.replace(/^\(?00\s*/, '+');
  const numbers = [...new Set([typed, plus, plus.replace(/^(\+[\d\s]*)\(0\)/, '$1')])].map((form) =>
    parsePhoneNumberFromString(form, country),
  );
  const real = numbers.filter((number) => number?.isValid());
  const code = country && getCountryCallingCode(country);
  return real.find((number) => number?.countryCallingCode === code) ?? real[0] ?? numbers[0];
}

/**
 * A telephone number for the portal's forms, which are known to take at most ten digits, without country code, blanks and signs. In: as
 * typed, and the country of the company. Whether a number can exist there is said by Google's metadata of numbering plans,
 * which only warn.
 */
export function phoneForm(text: string, country: string | undefined): Outcome {
  const typed = text.normalize('NFKC').trim();
  const known = country !== undefined && isSupportedCountry(country);
  const parsed = read(typed, known ? (country as CountryCode) : undefined);
  // Letters that announce an extension are understood, and the extension is left out of what is to be typed.
  const foreign = /\p{L}/u.test(typed) || !/\d/.test(typed) || /[^\d\s+()./\-–,;#*]/u.test(typed);
  if (foreign && !parsed?.ext) return fail('letters');
  parsed?.setExt('');
  const count = typed.replace(/\D/g, '').length;
  if (!parsed?.isValid() && (count < FEWEST || count > LONGEST)) return fail('length');
  // Numbering plans change before their metadata does, so what they do not know is only doubted.
  if (!parsed)
    return known ? warn('length') : /^\d+$/.test(typed) && count <= MOST ? PASS : warn('signs', { digits: typed.replace(/\D/g, '') });
  if (!parsed.isPossible()) return warn('length');
  if (known && parsed.countryCallingCode !== getCountryCallingCode(country as CountryCode)) return warn('country');
  if (known && !parsed.isValid()) return warn('unlikely');
  const digits = typable(parsed.formatNational(), parsed.nationalNumber);
  if (digits.length > MOST) return warn('long', { digits, count: digits.length });
  return /^\d{1,10}$/.test(typed) ? PASS : warn('signs', { digits });
}
