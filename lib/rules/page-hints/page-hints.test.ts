import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directoryOf } from '../distributors/directory';
import type { Distributor } from '../distributors/types';
import { sourceEntry } from '../knowledge/sources';
import { MARKETS, marketTable } from '../regions/table';
import { folded, seen, shown } from '../testing/facts';
import { hasPageHints, type KnownAccount, type PageHint, type PageSight, pageHints } from '.';
import { MOST_ROWS } from './types';

const account = (id: string, name: string, tenants: string[] = [], partners: string[] = []): KnownAccount => ({
  id,
  name,
  tenants,
  partners,
});
const MINE = account('t:1', 'Lindenhof', ['11111111-1111-4111-8111-111111111111']);
const OTHER = account('t:2', 'Fernbrook', ['22222222-2222-4222-8222-222222222222']);
const distributor = (id: string, more: Partial<Distributor>): Distributor => ({
  id,
  name: id,
  markets: [],
  regions: [],
  contacts: [],
  links: [],
  notes: '',
  topics: {},
  ...more,
});
const sight = (page: string, more: Partial<PageSight> = {}): PageSight => ({
  page,
  params: {},
  addsLocation: false,
  facts: null,
  isProvider: false,
  here: { account: MINE },
  expected: null,
  directory: [],
  chosen: [],
  table: MARKETS,
  ...more,
});
const only = (hints: PageHint[], id: string): PageHint => {
  const found = hints.filter((hint) => hint.id === id);
  expect(found.map((hint) => hint.id)).toEqual([id]);
  return found[0]!;
};

describe('PartnerIDs on the pages of identifiers and locations', () => {
  const locations = { 'location.type@location:100': 'global', 'location.type@location:101': 'location' };
  const of = (facts: Record<string, unknown>) => pageHints(sight('account.identifiers', { facts: shown({ ...locations, ...facts }) }));

  test('the global one that is associated is of the wrong kind', () => {
    const hint = only(of({ 'partnerId.associated': '100' }), 'kind');
    expect(hint).toMatchObject({ tone: 'warn', line: { params: { id: '100' } } });
    expect(of({ 'partnerId.associated': '101' }).filter(({ id }) => id === 'kind')).toEqual([]);
  });

  test('one of the United Kingdom does not fit an account of France, also in one region', () => {
    const hints = of({ 'partnerId.associated': '101', 'location.country@location:101': 'GB', 'account.country': 'FR' });
    expect(only(hints, 'country')).toMatchObject({
      tone: 'warn',
      text: { params: { id: '101', aCountry: 'GB', bCountry: 'FR' } },
      rules: [{ rule: 'location-reseller', verdict: 'incompatible' }],
    });
    expect(only(hints, 'locations').rows?.[0]).toMatchObject({ id: '101', tone: 'warn' });
  });

  test('others of another country are named, and nothing is said where all is well', () => {
    const facts = { 'partnerId.associated': '101', 'location.country@location:101': 'FR', 'account.country': 'FR' };
    const hints = of({ ...facts, 'location.type@location:102': 'location', 'location.country@location:102': 'GB' });
    expect(hints.map(({ id, tone }) => [id, tone])).toEqual([['locations', 'note']]);
    expect(hints[0]?.rows?.map(({ id, tone }) => [id, tone])).toEqual([
      ['100', 'note'],
      ['102', 'note'],
      ['101', 'good'],
    ]);
    const alone = shown({ 'location.country@location:101': 'FR', 'account.country': 'FR', 'location.type@location:101': 'location' });
    expect(pageHints(sight('account.identifiers', { facts: alone }))).toEqual([]);
  });

  test('nothing is said of a country that is not known', () => {
    expect(of({ 'partnerId.associated': '101', 'location.country@location:101': 'GB' })).toEqual([]);
    expect(of({ 'partnerId.associated': '101', 'account.country': 'FR' }).filter(({ tone }) => tone === 'warn')).toEqual([]);
  });

  test('the form to add a location says that creating and selling are two things', () => {
    const facts = shown({ 'account.country': 'FR' });
    expect(only(pageHints(sight('account.locations', { facts, addsLocation: true })), 'add')).toMatchObject({
      tries: 'location',
      own: 'FR',
    });
    expect(pageHints(sight('account.locations', { facts }))).toEqual([]);
  });
});

describe('the page that accepts a distributor', () => {
  const D = 'd1577b10-0a01-4d01-8d01-0000000000d1';
  const on = (more: Partial<PageSight>) =>
    pageHints(sight('partnership.accept', { params: { providerTenantId: D.toUpperCase() }, ...more }));
  const tenant = (here: PageSight['here'], expected: PageSight['expected']) => only(on({ here, expected }), 'tenant');

  test('warns where the page shows another id than the account that was chosen has', () => {
    const hint = tenant({ account: OTHER, tenant: OTHER.tenants[0]! }, MINE);
    expect(hint).toMatchObject({ tone: 'warn', text: { key: 'fit.page.tenant.other' }, line: { params: { expected: 'Lindenhof' } } });
    const byPartner = tenant({ account: OTHER, partner: '999' }, account('p:7', 'Lindenhof', [], ['777']));
    expect(byPartner.tone).toBe('warn');
  });

  test('asks where only a name differs, where no id of the chosen one is known, and where nobody was chosen', () => {
    expect(tenant({ account: OTHER }, MINE)).toMatchObject({ tone: 'ask', text: { key: 'fit.page.tenant.name' }, line: {} });
    expect(tenant({ account: OTHER, tenant: OTHER.tenants[0]! }, account('n:x', 'Lindenhof'))).toMatchObject({ tone: 'ask' });
    expect(tenant({ account: MINE, tenant: MINE.tenants[0]! }, null)).toMatchObject({ tone: 'ask', text: { key: 'fit.page.tenant.ask' } });
    expect(tenant({ account: null }, MINE)).toMatchObject({ tone: 'ask', text: { key: 'fit.page.tenant.nobody' } });
    expect(tenant({ account: MINE }, MINE)).toMatchObject({ tone: 'ask' });
  });

  test('says so where the id is that of the account that was chosen', () => {
    expect(tenant({ account: MINE, tenant: MINE.tenants[0]! }, MINE).tone).toBe('good');
  });

  test('never warns without an id on the page', () => {
    const known = fc.constantFrom(null, MINE, OTHER, account('n:x', 'X'));
    fc.assert(fc.property(known, known, (here, expected) => tenant({ account: here }, expected).tone !== 'warn'));
  });

  test.each([
    ['of the region', { markets: ['AT'] }, {}, 'yes', 'good'],
    ['of another region', { markets: ['US'] }, {}, 'none', 'warn'],
    ['of which nothing is known', {}, {}, 'unknown', 'ask'],
    ['whose country the person named', {}, { [`distributor.country@distributor:${D}`]: 'PL' }, 'yes', 'good'],
    ['that serves two of one region', { markets: ['PL', 'FR'] }, {}, 'yes', 'good'],
    ['whose tenant id stands with two regions', { markets: ['US', 'FR'] }, {}, 'oneOf', 'ask'],
    ['whose tenant id stands with a region and a market of another', { markets: ['US'], regions: ['europe'] }, {}, 'oneOf', 'ask'],
    ['whose tenant id stands with two regions, neither of them the account’s', { markets: ['US', 'JP'] }, {}, 'none', 'warn'],
    ['known by its region', { regions: ['europe'] }, {}, 'yes', 'good'],
  ])('a distributor %s', (_, more, facts, key, tone) => {
    const directory = directoryOf([{ id: 'own:1', distributor: distributor('own:1', { tenant: D, name: 'Nordwind', ...more }) }], []);
    const hint = only(on({ facts: shown({ 'account.country': 'DE', ...facts }), directory }), 'provider');
    expect(hint).toMatchObject({ tone, text: { key: `fit.page.provider.${key}`, params: { name: 'Nordwind' } } });
    expect(hint.ask !== undefined).toBe(tone !== 'good');
    expect(hint.line !== undefined).toBe(tone === 'warn');
  });

  describe('of several countries', () => {
    const LINK = `https://partner.microsoft.com/dashboard/v2/customers/indirectresellers/relationshiprequest/${D}`;
    const of = (own: Partial<Distributor>, facts: Record<string, unknown>, country = 'DE') => {
      const all = Object.values(shown(facts).byKey);
      const directory = directoryOf([{ id: 'own:1', distributor: distributor('own:1', { name: 'Nordwind', ...own }) }], all);
      return only(on({ facts: shown({ 'account.country': country, ...facts }), directory }), 'provider');
    };
    const named = { [`distributor.name@distributor:${D}`]: 'Nordwind' };
    const markets = ['US', 'FR'];

    test.each(['DE', 'FR'])('the known country of this tenant decides alone, for %s', (country) => {
      for (const own of [
        { tenant: D, markets },
        { markets, links: [{ country: 'FR', url: LINK }] },
      ])
        expect(of(own, { ...named, [`distributor.country@distributor:${D}`]: 'US' }, country)).toMatchObject({
          tone: 'warn',
          text: { key: 'fit.page.provider.none' },
          whose: { key: 'fit.whose.portal' },
          ask: { of: [{ subject: { id: D } }] },
        });
    });

    test('then the country of the link that names this tenant, before the markets of the entry', () => {
      const own = (country: string) => ({ tenant: D, markets, links: [{ country, url: LINK }] });
      expect(of(own('US'), named)).toMatchObject({ tone: 'warn', whose: { key: 'fit.whose.link' } });
      expect(of(own('FR'), named)).toMatchObject({ tone: 'good', whose: { key: 'fit.whose.link' } });
      const other = { country: 'US', url: LINK.replace(D, MINE.tenants[0]!) };
      const kept = { tenant: D, markets: ['FR', 'PL'], links: [other] };
      expect(of(kept, named)).toMatchObject({ tone: 'good', whose: { key: 'fit.whose.tenant' } });
      // The same tenant named by the links of two regions: one of them is wrong, and which, nobody knows.
      const both = { links: [...own('FR').links, { country: 'US', url: LINK }] };
      expect(of(both, named)).toMatchObject({
        tone: 'ask',
        text: { key: 'fit.page.provider.oneOf' },
        whose: { key: 'fit.whose.link' },
        ask: {},
      });
    });

    test.each([
      ['yes', ['US', 'FR']],
      ['none', ['US']],
    ])('a name alone is asked about, never judged: %s', (fit, serves) => {
      const hint = of({ markets: serves }, named);
      expect(hint).toMatchObject({
        tone: 'ask',
        text: { key: 'fit.page.provider.byName', params: { fit } },
        whose: { key: 'fit.whose.name' },
        rules: [],
        ask: {},
      });
      expect(hint.line).toBeUndefined();
    });

    test('what ships is named as the word of public pages, with its source', () => {
      const facts = { 'account.country': 'GB', [`distributor.name@distributor:${D}`]: 'Westcoast Cloud' };
      const directory = directoryOf([], Object.values(shown(facts).byKey));
      const seed = directory.find(({ distributor: { name } }) => name === 'Westcoast Cloud')?.seed;
      const hint = only(on({ facts: shown(facts), directory }), 'provider');
      expect(hint).toMatchObject({ tone: 'ask', whose: { key: 'fit.whose.seed' } });
      expect(hint.sources).toEqual(expect.arrayContaining([...seed!.sources]));
      const listed = { ...facts, [`distributor.listed@distributor:${D}`]: true };
      const [list] = pageHints(sight('indirectProviders.list', { facts: shown(listed), directory }));
      expect(list).toMatchObject({
        tone: 'ask',
        rows: [{ tone: 'ask', text: { key: 'fit.row.byName' }, whose: { key: 'fit.whose.seed' } }],
      });
      expect(list?.ask?.of).toHaveLength(1);
    });
  });

  test('and where the account’s country is not known', () => {
    expect(only(on({ facts: shown({ 'portal.signedIn': true }) }), 'provider')).toMatchObject({
      text: { key: 'fit.page.provider.noCountry' },
    });
  });
});

describe('lists', () => {
  const row = (kind: string, id: string) => ({ [`${kind}.listed@${kind}:${id}`]: true, [`${kind}.name@${kind}:${id}`]: id.toUpperCase() });

  test('of indirect providers: each row fits, is doubtful or unknown, the doubtful first', () => {
    const facts = shown({
      'account.country': 'DE',
      ...row('distributor', 'a'),
      ...row('distributor', 'b'),
      ...row('distributor', 'c'),
      'distributor.country@distributor:a': 'FR',
      'distributor.country@distributor:b': 'US',
    });
    const [hint] = pageHints(sight('indirectProviders.list', { facts }));
    expect(hint).toMatchObject({ tone: 'warn', text: { params: { n: 3, bad: 1, open: 1 } }, ask: { fact: 'distributor.country' } });
    expect(hint?.rows?.map(({ name, tone }) => [name, tone])).toEqual([
      ['B', 'warn'],
      ['C', 'ask'],
      ['A', 'good'],
    ]);
    expect(hint?.ask?.of.map(({ name }) => name)).toEqual(['B', 'C']);
    expect(hint?.rows?.map(({ whose }) => whose?.key)).toEqual(['fit.whose.portal', undefined, 'fit.whose.portal']);
  });

  test('of customers: Puerto Rico is outside the region of the United States, Guam is not', () => {
    const facts = shown({
      'account.country': 'US',
      ...row('customer', 'a'),
      ...row('customer', 'b'),
      ...row('customer', 'c'),
      'customer.country@customer:a': 'PR',
      'customer.country@customer:b': 'GU',
    });
    const [hint] = pageHints(sight('customers.list', { facts }));
    expect(hint).toMatchObject({ tone: 'warn', line: { key: 'fit.line.customers', params: { bad: 1, name: 'A', open: 1, known: 2 } } });
    expect(hint?.rows?.map(({ name, tone }) => [name, tone])).toEqual([
      ['A', 'warn'],
      ['B', 'good'],
    ]);
  });

  test('a row that is gone is not spoken of', () => {
    const gone = folded(
      [seen('account.country', 'US'), seen('customer.listed@customer:a', true, 5), seen('customer.country@customer:a', 'PR', 5)],
      [{ account: 'a', kind: 'customer', whole: true, ids: [], seenAt: Date.now() }],
    );
    expect(pageHints(sight('customers.list', { facts: gone }))).toEqual([]);
  });

  test('thousands of rows: the worst are named, the rest counted, and it is quick', () => {
    const many = Object.assign(
      { 'account.country': 'US' },
      ...Array.from({ length: 3_000 }, (_, n) => ({
        ...row('customer', `c${n}`),
        [`customer.country@customer:c${n}`]: n % 2 ? 'PR' : 'US',
      })),
    );
    const facts = shown(many);
    const start = performance.now();
    const [hint] = pageHints(sight('customers.list', { facts }));
    expect(performance.now() - start).toBeLessThan(1_500);
    expect(hint?.rows).toHaveLength(MOST_ROWS);
    expect(hint?.more).toBe(3_000 - MOST_ROWS);
    expect(hint?.rows?.every(({ tone }) => tone === 'warn')).toBe(true);
  });
});

describe('a customer’s page', () => {
  const id = 'c0570001-0b01-4c01-8c01-000000000100';
  const on = (facts: Record<string, unknown>, more: Partial<PageSight> = {}) =>
    pageHints(sight('customers.detail.subscriptions', { params: { tenantId: id }, facts: shown(facts), ...more }));

  test('asks for the country of the tenant, and says how it is meant once it is there', () => {
    expect(on({ 'account.country': 'US' })).toMatchObject([{ tone: 'ask', ask: { of: [{ subject: { kind: 'customer', id } }] } }]);
    const [hint] = on({ 'account.country': 'US', [`customer.country@customer:${id}`]: 'PR', [`customer.name@customer:${id}`]: 'Isla' });
    expect(hint).toMatchObject({ tone: 'warn', line: { params: { name: 'Isla', aCountry: 'PR', bCountry: 'US' } }, asOf: MARKETS.asOf });
    expect(hint?.rules?.map(({ rule }) => rule)).toEqual(['reseller-customer', 'tenant-country']);
    expect(on({ [`customer.country@customer:${id}`]: 'PR' })).toMatchObject([{ tone: 'ask', text: { key: 'fit.page.noCountry' } }]);
  });

  test('holds for a distributor’s own customers, and by another table otherwise', () => {
    const facts = { 'account.country': 'US', [`customer.country@customer:${id}`]: 'PR' };
    expect(on(facts, { isProvider: true })[0]?.rules?.[0]?.rule).toBe('distributor-customer');
    const markets = [...MARKETS.byCode.values()].map((one) => (one.code === 'PR' ? { ...one, region: 'united-states' } : one));
    expect(on(facts, { table: marketTable({ asOf: '2027-01-01', sources: ['K-REGION'], markets }) })).toMatchObject([
      { tone: 'good', asOf: '2027-01-01' },
    ]);
  });
});

describe('enrolment', () => {
  const facts = shown({
    'location.type@location:100': 'global',
    'location.country@location:100': 'FR',
    'location.type@location:101': 'location',
    'location.country@location:101': 'GB',
  });
  test('a PartnerID of the United Kingdom does not go with an enrolment in France', () => {
    const [first, second] = pageHints(sight('enrol.form', { facts, enrolCountry: 'FR' }));
    expect(first).toMatchObject({ id: 'enrolId', tone: 'warn', text: { params: { aCountry: 'GB', bCountry: 'FR' } } });
    expect(second).toMatchObject({ id: 'enrol', text: { key: 'fit.page.enrolIn', params: { bRegion: '@fit.region.europe' } } });
    expect(pageHints(sight('enrol.form', { facts, enrolCountry: 'GB' })).map(({ id }) => id)).toEqual(['enrol']);
  });
  test('a chosen distributor of another region is named', () => {
    const directory = directoryOf([{ id: 'own:1', distributor: distributor('own:1', { markets: ['US'] }) }], []);
    const [hint] = pageHints(sight('enrol.form', { enrolCountry: 'FR', directory, chosen: ['own:1'] }));
    expect(hint?.rows).toMatchObject([{ id: 'own:1', tone: 'warn' }]);
    expect(pageHints(sight('enrol.form', { enrolCountry: 'FR', directory }))[0]?.rows).toBeUndefined();
  });
  test('without a country it can be tried out', () => {
    expect(pageHints(sight('enrol.form'))).toMatchObject([{ id: 'enrol', tries: 'enrolment', text: { key: 'fit.page.enrol' } }]);
    expect(pageHints(sight('enrol.form', { enrolCountry: 'CU' }))).toMatchObject([{ text: { key: 'fit.page.enrolUnlisted' } }]);
  });
});

test('whatever is known, nothing is thrown, every hint cites, and nothing is said on other pages', () => {
  const PAGES = [
    'enrol.form',
    'account.identifiers',
    'account.locations',
    'partnership.accept',
    'indirectProviders.list',
    'customers.list',
    'customers.detail.account',
    'relationshipRequest.new',
  ];
  const country = fc.option(fc.oneof(fc.constantFrom(...MARKETS.byCode.keys()), fc.constantFrom('CU', 'XX')), { nil: undefined });
  fc.assert(
    fc.property(fc.constantFrom(...PAGES), country, country, country, fc.boolean(), (page, own, there, enrolCountry, isProvider) => {
      const facts = shown({
        ...(own && { 'account.country': own }),
        'customer.listed@customer:c': true,
        'distributor.listed@distributor:d': true,
        'location.type@location:1': 'location',
        'partnerId.associated': '1',
        ...(there && {
          'customer.country@customer:c': there,
          'distributor.country@distributor:d': there,
          'location.country@location:1': there,
        }),
      });
      const params = { tenantId: 'c', providerTenantId: 'd' };
      const hints = pageHints(sight(page, { facts, params, isProvider, addsLocation: true, ...(enrolCountry && { enrolCountry }) }));
      for (const { sources, asOf, tone, line } of hints) {
        expect(sources.length).toBeGreaterThan(0);
        for (const id of sources) expect(sourceEntry(id), id).toBeDefined();
        expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        if (line) expect(['warn', 'ask']).toContain(tone);
      }
    }),
  );
  expect(hasPageHints('home')).toBe(false);
  expect(pageHints(sight('home'))).toEqual([]);
});
