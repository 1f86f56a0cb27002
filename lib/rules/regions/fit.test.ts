import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import marketsFile from '../knowledge/markets.json';
import regionsFile from '../knowledge/regions.json';
import registrationFile from '../knowledge/registration-countries.json';
import { sourceEntry } from '../knowledge/sources';
import { whoFits as answer } from './fit';
import { US_GOVERNMENT } from './place';
import { COUNTRY_CODES, MARKETS, marketTable, REGIONS } from './table';
import { QUESTIONS } from './testing/questions';
import { type Fit, type Parties, ROLES, type Role } from './types';

const markets = [...MARKETS.byCode.keys()];
const market = fc.constantFrom(...markets);
/** What may stand in for a country: markets, countries that are none, old codes, clouds, rubbish, nothing. */
const anything = fc.oneof(
  { weight: 6, arbitrary: market },
  { weight: 2, arbitrary: fc.constantFrom(...COUNTRY_CODES) },
  { weight: 2, arbitrary: fc.constantFrom(US_GOVERNMENT, 'AN', 'YU', 'CS', 'SU', 'XS', 'UK', 'DEU', 'ZZ', '', '  ') },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.constantFrom(null, undefined) },
);
const parties: fc.Arbitrary<Parties> = fc.record({ reseller: anything, location: anything, distributor: anything, customer: anything });
const spoken = ({ rules }: Fit, rule: string) => rules.find((one) => one.rule === rule);

describe('the table', () => {
  test('has 242 markets in 15 regions, and every country of today is a market or known not to be one', () => {
    expect(markets.length).toBe(242);
    expect(REGIONS.length).toBe(15);
    expect([...new Set(marketsFile.markets.map(({ region }) => region))].sort()).toEqual([...REGIONS].sort());
    const none = regionsFile.regions.find(({ id }) => id === 'not-listed')?.members ?? [];
    expect([...markets, ...none].sort()).toEqual([...COUNTRY_CODES].sort());
    for (const { parent } of marketsFile.markets) if (parent) expect(markets).toContain(parent);
  });

  test('has an empty cell for a currency in five places, and a hint there', () => {
    const empty = marketsFile.markets.filter(({ currencies }) => currencies.length === 0);
    expect(empty.map(({ code, currencyHint }) => [code, currencyHint])).toEqual([
      ['BA', 'USD'],
      ['KN', 'USD'],
      ['MK', 'USD'],
      ['PS', 'USD'],
      ['VA', 'EUR'],
    ]);
  });
});

describe('questions', () => {
  test('are sixty and more, and fifteen and more surprise', () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(60);
    expect(QUESTIONS.filter(({ surprising }) => surprising).length).toBeGreaterThanOrEqual(15);
  });

  test.each(QUESTIONS.map((question) => [question.asks, question] as const))('%s', (_, { parties: given, verdict, rule, source }) => {
    const got = answer(given);
    expect(got.verdict).toBe(verdict);
    expect(spoken(got, rule)?.sources).toContain(source);
  });
});

describe('notes', () => {
  const noted = (given: Parties) =>
    answer(given)
      .rules.filter(({ verdict }) => verdict === 'note')
      .map(({ rule }) => rule);

  test('name a territory that is apart from its state, a move, a portal of its own and a number to be given', () => {
    expect(noted({ customer: 'PR' })).toContain('territory');
    expect(noted({ customer: 'GL' })).not.toContain('territory');
    expect(noted({ customer: 'GU' })).toContain('moved');
    expect(noted({ reseller: 'CN' })).toContain('china');
    for (const code of registrationFile.countries.filter((one) => markets.includes(one)))
      expect(noted({ reseller: code })).toContain('registration');
    expect(noted({ reseller: 'DE' })).not.toContain('registration');
  });

  test('say how a customer’s country is meant, whenever there is one', () => {
    expect(noted({ reseller: 'DE', customer: 'FR' })).toContain('tenant-country');
    expect(noted({ reseller: 'DE' })).not.toContain('tenant-country');
  });

  test('name the currency of the partner that Microsoft bills, not of the customer', () => {
    expect(spoken(answer({ distributor: 'PL', customer: 'CH' }), 'currency')?.reason.params).toMatchObject({ currencies: 'EUR' });
    expect(spoken(answer({ distributor: 'VA' }), 'currency')?.reason).toMatchObject({
      key: 'fit.rule.currency.empty',
      params: { hint: 'EUR' },
    });
    expect(spoken(answer({ distributor: 'BR' }), 'currency')?.reason.key).toBe('fit.rule.currency.several');
  });

  test('two codes of no country are told apart, each with whose it is', () => {
    const told = answer({ reseller: 'ZZ', customer: 'QQ' }).rules.filter(({ rule }) => rule === 'no-code');
    expect(told.map(({ parties, reason }) => [parties, reason.params?.who])).toEqual([
      [['reseller'], '@fit.role.reseller'],
      [['customer'], '@fit.role.customer'],
    ]);
  });

  test('a market that moved is known as of the day it moved', () => {
    expect(spoken(answer({ reseller: 'US', customer: 'GU' }), 'reseller-customer')?.asOf).toBe('2023-10-12');
    expect(spoken(answer({ reseller: 'US', customer: 'PR' }), 'reseller-customer')?.asOf).toBe('2023-08-17');
  });
});

describe('an account’s country that is not known', () => {
  test('is stood in for by its PartnerID’s, and no longer once it is known', () => {
    expect(spoken(answer({ location: 'GB', distributor: 'US' }), 'location-distributor')?.verdict).toBe('incompatible');
    expect(spoken(answer({ reseller: 'US', location: 'GB', distributor: 'US' }), 'location-distributor')).toBeUndefined();
    expect(answer({ reseller: 'US', location: 'GB', distributor: 'US' }).verdict).toBe('incompatible');
  });

  test('leaves the cloud open: a PartnerID of the United States belongs to either', () => {
    expect(answer({ location: 'US', customer: US_GOVERNMENT }).verdict).toBe('unknown');
    expect(answer({ location: 'FR', customer: US_GOVERNMENT }).verdict).toBe('incompatible');
  });
});

describe('properties', () => {
  test('every market answers, fits itself, and is never unknown beside another', () => {
    const regionOf = (code: string) => MARKETS.byCode.get(code)?.region;
    const alone = markets.filter((a) => answer({ reseller: a, location: a, distributor: a, customer: a }).verdict !== 'compatible');
    expect(alone).toEqual([]);
    const wrong = markets.flatMap((a) =>
      markets.filter((b) => answer({ reseller: a, customer: b }).verdict !== (regionOf(a) === regionOf(b) ? 'compatible' : 'incompatible')),
    );
    expect(wrong).toEqual([]);
  }, 20_000);

  test('what two parties may be to each other does not depend on which of them is which', () => {
    const pairs: readonly (readonly [Role, Role])[] = [
      ['reseller', 'distributor'],
      ['reseller', 'customer'],
      ['distributor', 'customer'],
      ['reseller', 'location'],
    ];
    fc.assert(
      fc.property(anything, anything, fc.constantFrom(...pairs), (a, b, [first, second]) => {
        expect(answer({ [first]: a, [second]: b }).verdict).toBe(answer({ [first]: b, [second]: a }).verdict);
      }),
      { numRuns: 500 },
    );
  });

  test('one more fact never makes what does not fit fit', () => {
    fc.assert(
      fc.property(parties, fc.constantFrom(...ROLES), (all, role) => {
        const less = answer({ ...all, [role]: undefined });
        if (less.verdict === 'incompatible') expect(answer(all).verdict).toBe('incompatible');
      }),
      { numRuns: 2_000 },
    );
  });

  test('every answer cites: each rule has sources that exist and a day, and names only parties that were given', () => {
    fc.assert(
      fc.property(parties, (given) => {
        const got = answer(given);
        expect(got.rules.length).toBeGreaterThan(0);
        for (const { sources, asOf, parties: who, reason } of got.rules) {
          expect(sources.length).toBeGreaterThan(0);
          for (const id of sources) expect(sourceEntry(id), id).toBeDefined();
          expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          for (const role of who) expect(given[role]?.trim()).toBeTruthy();
          expect(reason.key).toMatch(/^fit\.rule\./);
        }
        expect(got.missing).toEqual(ROLES.filter((role) => !given[role]?.trim()));
      }),
    );
  });

  test('nothing that was typed gets into a sentence but codes', () => {
    fc.assert(
      fc.property(parties, (given) => {
        const params = answer(given).rules.flatMap(({ reason }) => Object.entries(reason.params ?? {}));
        for (const [name, value] of params)
          if (name.endsWith('Country')) expect(value).toMatch(/^(|US-GOV|[A-Z]{2}(\/[A-Z]{2})*)$/);
          else if (!name.endsWith('On')) expect(value).toMatch(/^(@[\w.-]+|[A-Z]{3}( \/ [A-Z]{3})*|)$/);
      }),
    );
  });

  test('a verdict is unknown only where something is missing or in no table', () => {
    fc.assert(
      fc.property(fc.subarray([...ROLES], { minLength: 2 }), fc.array(market, { minLength: 4, maxLength: 4 }), (roles, codes) => {
        const given = Object.fromEntries(roles.map((role, i) => [role, codes[i]]));
        expect(answer(given).verdict).not.toBe('unknown');
      }),
    );
  });

  test('it is fast enough to be asked for every row of a list', () => {
    const start = performance.now();
    for (const a of markets) answer({ reseller: 'US', location: 'US', distributor: 'US', customer: a });
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

test('another edition of the table may answer otherwise', () => {
  const moved = marketsFile.markets.map((one) => (one.code === 'PR' ? { ...one, region: 'united-states' } : one));
  const newer = marketTable({ asOf: '2027-01-01', sources: ['K-REGION'], markets: moved });
  expect(answer({ reseller: 'US', customer: 'PR' }, newer)).toMatchObject({ verdict: 'compatible', asOf: '2027-01-01' });
});
