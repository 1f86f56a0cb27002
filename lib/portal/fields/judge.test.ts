import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../rules/assessment';
import { checkRule, RULES } from '../../rules/prerequisites/form';
import type { InputField } from '../../rules/prerequisites/input';
import { judgeFields, type TypedField } from './judge';

const folded = (value: unknown) => ({ value, lastSeenAt: 1 });
/** Facts as they are folded, as far as the rules look at them. */
const facts = (byKey: Record<string, unknown>): Facts =>
  ({ byKey: Object.fromEntries(Object.entries(byKey).map(([key, value]) => [key, folded(value)])) }) as unknown as Facts;
const NOTHING = { facts: null, form: {} };
const judge = (typed: TypedField[], known: Parameters<typeof judgeFields>[1] = NOTHING) =>
  judgeFields(typed, known, 'en').map((found) => found.map(({ rule }) => rule.id));
const one = (field: InputField, value: string, known?: Parameters<typeof judgeFields>[1]) => judge([{ field, value }], known)[0];

describe('what the rules object to in a field', () => {
  const account = facts({
    'account.country': 'GB',
    'partnerId.global': '6540000',
    'location.type@location:6540010': 'global',
    'location.type@location:6540011': 'location',
    'location.country@location:6540012': 'DE',
    'location.country@location:6540011': 'GB',
  });
  it.each([
    ['contactEmail', 'jane@gmail.com', 'pre.contact-webmail'],
    ['contactEmail', 'jane(at)contoso.com', 'pre.contact-email-form'],
    ['supportPhone', 'call us', 'pre.support-phone'],
    ['partnerId', 'six', 'pre.partnerid-format'],
    ['partnerId', '6540010', 'pre.partnerid-type'],
    ['partnerId', '6540000', 'pre.partnerid-type'],
    ['partnerId', ' 6540012 ', 'pre.partnerid-country'],
    ['legalAddress', 'PO Box 12, Leeds', 'pre.address-match'],
    ['duns', '12', 'pre.duns'],
    ['tenantId', 'contoso.com', 'pre.tenant-id'],
  ] as const)('%s %s', (field, value, rule) => expect(one(field, value, { facts: account, form: {} })).toContain(rule));

  it('nothing in what is right, blank or of a PartnerID that was never seen', () => {
    expect(one('partnerId', '6540011', { facts: account, form: {} })).toEqual([]);
    expect(one('partnerId', '1234567', { facts: account, form: {} })).toEqual([]);
    expect(one('contactEmail', '  ')).toEqual([]);
    expect(one('contactEmail', 'jane.doe@contoso.com')).toEqual([]);
  });
  it('compares with other fields typed into, and with the account’s own preflight form', () => {
    expect(one('postalCode', '12345', { facts: null, form: { accountCountry: 'GB' } })).toEqual(['pre.postcode']);
    expect(
      judge(
        [
          { field: 'postalCode', value: '12345' },
          { field: 'accountCountry', value: 'Germany' },
        ],
        { facts: account, form: {} },
      ),
    ).toEqual([[], []]);
    expect(one('contactEmail', 'jane@fabrikam.com', { facts: null, form: { companyDomain: 'contoso.com' } })).toEqual([
      'pre.contact-domain-owned',
    ]);
  });
  it('reads the country as the portal writes it, and keeps the one known where the field names none', () => {
    const by = (country: string, known: string, postalCode: string) =>
      judge(
        [
          { field: 'postalCode', value: postalCode },
          { field: 'accountCountry', value: country },
        ],
        { facts: facts({ 'account.country': known }), form: {} },
      )[0];
    expect(by('Georgia', 'GB', '0105')).toEqual([]);
    expect(by('Georgia', 'GB', 'SW1A 1AA')).toEqual(['pre.postcode']);
    expect(by('Select a country', 'GB', '12345')).toEqual(['pre.postcode']);
    expect(by('Korea', 'KR', 'SW1A 1AA')).toEqual(['pre.postcode']);
    // Not the one known, and which is open.
    expect(by('Korea', 'GB', '06236')).toEqual([]);
  });
  it('says nothing of fields the person has not come to, and each reason once', () => {
    expect(
      judge([
        { field: 'street', value: '1 High Street' },
        { field: 'accountCountry', value: 'US' },
      ]),
    ).toEqual([[], []]);
    const [found] = judgeFields([{ field: 'contactEmail', value: 'jane' }], { facts: null, form: { companyDomain: 'contoso.com' } }, 'en');
    const keys = found!.map(({ message }) => message.key);
    expect(new Set(keys).size).toBe(keys.length);
  });
  it('judges two fields of one kind each by its own value', () =>
    expect(
      judge([
        { field: 'contactEmail', value: 'a@gmail.com' },
        { field: 'contactEmail', value: 'jane@contoso.com' },
      ]),
    ).toEqual([expect.arrayContaining(['pre.contact-webmail']), []]));
  it('gives the verdict of the preflight for whatever is typed, and never throws', () => {
    const fields = [...new Set(RULES.flatMap(({ kind, fields }) => (kind === 'check' && fields[0] ? [fields[0]] : [])))].filter((field) =>
      /^(legalName|contactEmail|supportEmail|supportPhone|companyPhone|postalCode|duns|tenantId|supportWebsite)$/.test(field),
    );
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.string({ unit: 'binary', maxLength: 60 }), (field, value) => {
        const [found] = judgeFields([{ field, value }], NOTHING, 'en');
        for (const { rule, outcome } of found!) expect(checkRule(rule.id, { [field]: value })).toEqual(outcome);
      }),
      { numRuns: 100 },
    );
  });
});
