import { expect, test } from 'vitest';
import { subjectFits, valueFits } from './value-fits';

test.each([
  ['verification.status', 'pending', true],
  ['verification.status', 'Pending', false],
  ['user.roles', ['admin-agent', 'sales-agent'], true],
  ['user.roles', ['king'], false],
  ['account.name', 'Contoso', true],
  ['account.name', '  ', false],
  ['account.name', 'x'.repeat(401), false],
  ['verification.startedOn', '2026-02-28', true],
  ['verification.startedOn', '2026-02-31', false],
  ['verification.startedOn', '28/02/2026', false],
  ['legal.locationCount', 3, true],
  ['legal.locationCount', Number.NaN, false],
  ['legal.locationCount', -1, false],
  ['portal.signedIn', true, true],
  ['portal.signedIn', 'true', false],
  ['account.tenantId', '6f2b8a10-0000-4000-8000-00000000abcd', true],
  ['account.tenantId', '6F2B8A10-0000-4000-8000-00000000ABCD', false],
  ['partnerId.associated', '4321098', true],
  ['partnerId.associated', 'MPN 4321098', false],
  ['account.country', 'DE', true],
  ['account.country', 'Germany', false],
  ['legal.primaryContactEmail', 'a@b.example', true],
  ['legal.primaryContactEmail', 'a b@c', false],
] as const)('%s %o fits: %s', (fact, value, fits) => {
  expect(valueFits(fact, value)).toBe(fits);
});

test('a fact belongs to its kind of subject, or to none', () => {
  expect(subjectFits('customer.name', 'customer')).toBe(true);
  expect(subjectFits('customer.name', undefined)).toBe(false);
  expect(subjectFits('account.name', 'customer')).toBe(false);
});
