import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { type Outcome, PASS } from '../input';

const fail = (why: string): Outcome => ({ verdict: 'fail', why: `phone.${why}` });
const warn = (why: string, params?: Outcome['params']): Outcome => ({ verdict: 'warn', why: `phone.${why}`, ...(params && { params }) });

/** More than this the company page is known to refuse (source `K-TROUBLE`). */
const MOST = 10;

/** The digits to type: without country code, with the national zero where that still fits. */
function typable(national: string, significant: string): string {
  const digits = national.replace(/\D/g, '');
  return digits.length <= MOST ? digits : significant;
}

/**
 * A telephone number for the portal's forms, which are known to take at most ten digits, without country code, blanks and signs. In: as
 * typed, and the country of the company. Whether a number can exist there is said by Google's metadata of numbering plans, and only a
 * number that cannot is failed.
 */
export function phoneForm(text: string, country: string | undefined): Outcome {
  const typed = text.normalize('NFKC').trim();
  if (/\p{L}/u.test(typed) || !/\d/.test(typed) || /[^\d\s+()./\-–,;#*]/u.test(typed)) return fail('letters');
  const known = country !== undefined && isSupportedCountry(country);
  const parsed = parsePhoneNumberFromString(typed, known ? (country as CountryCode) : undefined);
  if (!parsed) {
    const digits = typed.replace(/\D/g, '').length;
    if (digits < 4 || digits > 15 || known) return fail('length');
    return /^\d+$/.test(typed) && digits <= MOST ? PASS : warn('signs', { digits: typed.replace(/\D/g, '') });
  }
  if (!parsed.isPossible()) return fail('length');
  const foreign = known && parsed.countryCallingCode !== parsePhoneNumberFromString('1234567', country as CountryCode)?.countryCallingCode;
  if (foreign) return warn('country');
  if (known && !parsed.isValid()) return warn('unlikely');
  const digits = typable(parsed.formatNational(), parsed.nationalNumber);
  if (digits.length > MOST) return warn('long', { digits, count: digits.length });
  return /^\d{1,10}$/.test(typed) ? PASS : warn('signs', { digits });
}
