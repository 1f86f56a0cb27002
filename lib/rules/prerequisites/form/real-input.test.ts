import fc from 'fast-check';
import { expect, test } from 'vitest';
import en from '../../../ui/locales/en/rooms/preflight.json';
import rulesWords from '../../../ui/locales/en/rules.json';
import type { PrerequisiteInput } from '../input';
import { compareNames } from '../names';
import { BAD_INPUT } from '../testing/bad-input';
import { REAL_WORLD } from '../testing/real-world';
import { checkForm, checkRule, messageOf } from '.';

const words: Record<string, string> = { ...rulesWords, ...en };
const failed = (input: PrerequisiteInput) =>
  checkForm(input)
    .filter(({ outcome }) => outcome.verdict === 'fail')
    .map(({ rule, outcome }) => `${rule.id}: ${JSON.stringify(outcome)}`);

test('there are at least forty countries and three hundred bad inputs', () => {
  expect(new Set(REAL_WORLD.map(({ country }) => country)).size).toBeGreaterThanOrEqual(40);
  expect(new Set(BAD_INPUT.map((bad) => JSON.stringify(bad))).size).toBeGreaterThanOrEqual(300);
});

test.each(REAL_WORLD.map((real) => [real.country, real] as const))('%s: nothing that people really type is failed', (_, real) => {
  const { country: accountCountry, phones, street, city, state, postalCode, name, registry } = real;
  for (const companyPhone of phones) {
    const input = { accountCountry, companyPhone, supportPhone: companyPhone };
    expect(failed(input), companyPhone).toEqual([]);
    const { verdict, why } = checkRule('pre.company-phone', input);
    // What cannot be typed as it is gets the digits to type; a good number of another form is never called wrong.
    expect(['phone.signs', 'phone.long', undefined], companyPhone).toContain(why);
    if (why === undefined) expect(verdict, companyPhone).toBe('pass');
  }
  const legalAddress = [street, postalCode, city, state].filter(Boolean).join(', ');
  expect(failed({ accountCountry, street, city, state, postalCode, legalAddress })).toEqual([]);
  expect(checkRule('pre.address-complete', { accountCountry, street, city, state, postalCode })).toEqual({ verdict: 'pass' });
  if (postalCode) expect(checkRule('pre.postcode', { accountCountry, postalCode }).verdict, postalCode).toBe('pass');
  expect(failed({ legalName: name })).toEqual([]);
  expect(failed({ legalName: name, registryName: registry })).toEqual([]);
  expect(['equal', 'form'], `${name} / ${registry}`).toContain(compareNames(name, registry).result);
});

test.each(BAD_INPUT.map((bad, at) => [at, bad.rule, bad.verdict, JSON.stringify(bad.input).slice(0, 70), bad] as const))(
  '%i %s: %s for %s',
  (_, rule, verdict, __, bad) => {
    const outcome = checkRule(rule, bad.input);
    expect([outcome.verdict, outcome.why]).toEqual([verdict, bad.why]);
    expect(words).toHaveProperty([messageOf(rule, outcome).key]);
  },
);

test('whatever is typed, every rule answers with a sentence, and quickly', () => {
  const field = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constant('x'.repeat(10_000)), fc.constant('1601-01-01'));
  const country = fc.constantFrom('DE', 'US', 'CN', 'IN', 'AE', 'ZZ', '', 'de', '__proto__');
  const input = fc.record({
    accountCountry: country,
    legalName: field,
    registryName: field,
    legalAddress: field,
    street: field,
    city: field,
    postalCode: field,
    registryStreet: field,
    registryPostalCode: field,
    duns: field,
    companyPhone: field,
    supportPhone: field,
    contactEmail: field,
    companyDomain: field,
    supportEmail: field,
    supportWebsite: field,
    tenantId: field,
    partnerId: field,
    documentDate: field,
    fileName: field,
    customerEmail: field,
    distributorPartnerId: field,
    distributorCountry: country,
    revenueUsd: fc.double(),
    today: fc.constant('2026-11-20'),
  });
  fc.assert(
    fc.property(input, (value) => {
      for (const { rule, outcome, message } of checkForm(value)) {
        expect(['pass', 'fail', 'warn', 'unknown']).toContain(outcome.verdict);
        expect(words, `${rule.id} ${JSON.stringify(outcome)}`).toHaveProperty([message.key]);
      }
    }),
    { numRuns: 100 },
  );
});
