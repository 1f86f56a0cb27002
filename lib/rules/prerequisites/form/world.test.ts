import { getCountries, getExampleNumber } from 'libphonenumber-js/min';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, it } from 'vitest';
import type { PrerequisiteInput } from '../input';
import { EUROPE } from '../testing/world/companies-europe';
import { WORLD } from '../testing/world/companies-world';
import { PERSONS } from '../testing/world/persons';
import { RIGHT_POSTCODES } from '../testing/world/postcodes';
import { rowsOf, several } from '../testing/world/table';
import { HOUSES_WITH_BOX, NO_BOX } from '../testing/world/wrong-places';
import { checkForm, checkRule } from './index';

const COMPANIES = rowsOf(EUROPE + WORLD);

/** An address in another script is right in the register and doubted by the portal. */
const HARMLESS = ['pre.address-latin.warn'];

/** What is wrong with a right telephone number: nothing, or only that the portal wants it typed otherwise. */
function phoneFault(rule: string, input: PrerequisiteInput): string | undefined {
  const { verdict, why } = checkRule(rule, input);
  const fine = verdict === 'pass' || (verdict === 'warn' && (why === 'phone.signs' || why === 'phone.long'));
  return fine ? undefined : `${input.companyPhone ?? input.supportPhone}: ${verdict} ${why}`;
}

describe('companies of the world', () => {
  it('are many, of 45 countries and more', () => {
    expect(new Set(COMPANIES.map(([country]) => country)).size).toBeGreaterThanOrEqual(45);
    expect(COMPANIES.filter((cells) => cells.length !== 10)).toEqual([]);
  });

  it.each(COMPANIES)(
    '%s, %s: nothing wrong is said',
    (country, legalName, street, city, state, postalCode, phones, web, contact, number) => {
      const input: PrerequisiteInput = {
        accountCountry: country,
        legalName,
        registryName: legalName,
        legalAddress: `${street}, ${postalCode} ${city}`,
        street,
        registryStreet: street,
        city,
        state,
        postalCode,
        registryPostalCode: postalCode,
        registrationNumber: number,
        companyDomain: web,
        supportWebsite: web,
        contactEmail: contact,
        supportEmail: contact,
        customerEmail: 'someone@customer.example.com',
      };
      const said = checkForm(input)
        .filter(({ outcome: { verdict } }) => verdict === 'fail' || verdict === 'warn')
        .map(({ rule, outcome: { verdict, why } }) => `${rule.id}.${why ?? verdict}`);
      expect(said.filter((what) => !HARMLESS.includes(what))).toEqual([]);
      const faults = several(phones!).flatMap((phone) => [
        phoneFault('pre.company-phone', { accountCountry: country, companyPhone: phone }),
        phoneFault('pre.support-phone', { accountCountry: country, supportPhone: phone }),
      ]);
      expect(faults.filter(Boolean)).toEqual([]);
    },
  );

  it('says how to type a number that has an extension, without it', () => {
    const typed = (companyPhone: string, accountCountry: string) => checkRule('pre.company-phone', { companyPhone, accountCountry });
    const signs = (digits: string) => ({ verdict: 'warn', why: 'phone.signs', params: { digits } });
    expect(typed('425-882-8080 ext. 123', 'US')).toEqual(signs('4258828080'));
    expect(typed('02-3725-3888 #123', 'TW')).toEqual(signs('0237253888'));
    expect(typed('03-4332-5300 内線 12', 'JP')).toMatchObject({ verdict: 'fail', why: 'phone.letters' });
  });
});

describe('telephone numbers of every country', () => {
  const spellings = getCountries().flatMap((accountCountry) => {
    const number = getExampleNumber(accountCountry, examples);
    if (!number) return [];
    const [national, abroad] = [number.formatNational(), number.formatInternational()];
    const ways = [number.number, abroad, national, national.replace(/\D/g, ''), number.nationalNumber];
    ways.push(`00${number.countryCallingCode} ${number.nationalNumber}`, `${national} ext. 12`, abroad.replace(' ', ' (0)'));
    return ways.map((companyPhone) => ({ accountCountry, companyPhone }));
  });

  it('are right in every usual spelling', () => {
    expect(spellings.length).toBeGreaterThan(1_800);
    const faults = spellings.map((input) => phoneFault('pre.company-phone', input) && `${input.accountCountry} ${input.companyPhone}`);
    expect(faults.filter(Boolean)).toEqual([]);
  });
});

it('no postal code is doubted that people write', () => {
  const doubted = rowsOf(RIGHT_POSTCODES).flatMap(([accountCountry, codes]) =>
    several(codes!).flatMap((postalCode) => {
      const { verdict } = checkRule('pre.postcode', { accountCountry, postalCode });
      return verdict === 'pass' || verdict === 'unknown' ? [] : [`${accountCountry} ${postalCode}`];
    }),
  );
  expect(doubted).toEqual([]);
});

describe('names of persons and short names', () => {
  it.each(rowsOf(PERSONS).flatMap(([names]) => several(names!)))('%s may be a legal name', (legalName) => {
    const input = { legalName, registryName: legalName };
    // One letter or sign in a script where it is a whole name is still shorter than Microsoft's published rule takes.
    const short = [...legalName].length === 1 ? 'fail' : 'pass';
    expect(checkRule('pre.legal-name-shape', input).verdict).toBe(short);
    expect(checkRule('pre.legal-name-warn', input).verdict).toBe('pass');
    expect(checkRule('pre.legal-name-match', input).verdict).toBe('pass');
  });
});

describe('boxes at the post office', () => {
  const verdicts = (table: string) =>
    rowsOf(table).flatMap(([country, addresses]) =>
      several(addresses!).map((legalAddress) => [
        legalAddress,
        checkRule('pre.address-match', { accountCountry: country, legalAddress }).verdict,
      ]),
    );

  it('are doubted beside a house', () => {
    expect(verdicts(HOUSES_WITH_BOX).filter(([, verdict]) => verdict !== 'warn')).toEqual([]);
  });

  it('are not seen where a word means something else', () => {
    expect(verdicts(NO_BOX).filter(([, verdict]) => verdict !== 'pass')).toEqual([]);
  });
});
