import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import addressesFile from './knowledge/addresses.json';
import { pageEntry } from './pages';
import { recogniseLink } from './recognise-link';

const EXAMPLES = Object.entries(addressesFile.addresses as Record<string, { example: string; confidence: string }[]>).flatMap(
  ([id, entries]) => entries.map((entry) => ({ id, ...entry })),
);
const G = '66666666-7777-4888-8999-aaaaaaaaaaaa';

describe('a link by itself', () => {
  it.each(EXAMPLES)('$example is $id', ({ id, example, confidence }) =>
    expect(recogniseLink(example)).toMatchObject({ id, known: confidence !== 'guess' }),
  );

  it('covers the customer’s side', () =>
    expect(EXAMPLES.filter(({ id }) => id.startsWith('customer.')).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['customer.acceptGdap', 'customer.acceptReseller', 'customer.acceptIndirectReseller', 'customer.mca']),
    ));

  it('gives the ids in it', () => {
    expect(recogniseLink(`https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/${G}`)).toEqual({
      id: 'customer.acceptGdap',
      known: true,
      params: { relationshipId: G },
    });
    expect(recogniseLink(`https://partner.microsoft.com/de-de/dashboard/v2/customers/${G}/adminrelationships`)?.params).toEqual({
      tenantId: G,
    });
  });

  it('may stand between blanks, and does not mind case', () =>
    expect(recogniseLink('  HTTPS://Admin.Microsoft.com/adminportal/home?#/partners \n')?.id).toBe('customer.partnerList'));

  it.each([
    ['nothing', ''],
    ['a sentence', 'see https://aka.ms/accountexp/legalInfo'],
    ['another scheme', 'http://aka.ms/accountexp/legalInfo'],
    ['a host that only begins alike', 'https://admin.microsoft.com.example.org/AdminPortal/Home#/partners'],
    ['a user name that looks like the host', 'https://admin.microsoft.com@example.org/AdminPortal/Home#/partners'],
    ['the portal’s front page', 'https://partner.microsoft.com/'],
    ['something very long', `https://aka.ms/accountexp/legalInfo?${'x'.repeat(3000)}`],
  ])('%s is none', (_, link) => expect(recogniseLink(link)).toBeNull());

  it('never throws, and names pages that exist only', () => {
    const link = fc.oneof(
      fc.string(),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.tuple(fc.constantFrom(...EXAMPLES.map(({ example }) => example)), fc.string()).map(([a, b]) => a + b),
    );
    fc.assert(
      fc.property(link, (text) => {
        const found = recogniseLink(text);
        if (found) expect(pageEntry(found.id)?.id).toBe(found.id);
      }),
    );
  });
});
