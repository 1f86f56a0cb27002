import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { FACTS } from '../facts';
import { sourceEntry } from '../knowledge/sources';
import { pageEntry } from '../pages';
import { shown } from '../testing/facts';
import { CHECKLIST, CHECKLIST_AS_OF, DISTRIBUTOR_BAR, EDITION, type ItemId, PLAN_POINTS, WAY_BACK_SOURCES } from './checklist';
import { answeredByWord, readiness, type Said } from './readiness';
import { addMonths, typedAmount, typedPastDay } from './typed';

const ITEM_IDS = CHECKLIST.map(({ id }) => id);
const TODAY = '2026-11-20';
const EVERYTHING: Said = {
  ...Object.fromEntries(ITEM_IDS.filter(answeredByWord).map((id) => [id, 'yes'])),
  revenue: '1,000,000',
  since: '2025-11-20',
};
const of = (id: ItemId, facts = shown({}), said: Said = {}, today = TODAY) =>
  readiness(facts, said, today).items.find(({ item }) => item.id === id)!;

describe('the checklist', () => {
  it('has fourteen items, each with sources that exist, and facts and pages that exist', () => {
    expect(new Set(ITEM_IDS).size).toBe(14);
    expect(CHECKLIST).toHaveLength(14);
    const named = [...CHECKLIST, ...PLAN_POINTS, EDITION, DISTRIBUTOR_BAR, { sources: WAY_BACK_SOURCES }];
    for (const { sources } of named) expect(sources.filter((id) => !sourceEntry(id))).toEqual([]);
    for (const { sources } of named) expect(sources.length).toBeGreaterThan(0);
    for (const { shows, page, figure } of CHECKLIST) {
      expect(shows.filter((fact) => !(fact in FACTS))).toEqual([]);
      if (page) expect(pageEntry(page)).toBeDefined();
      for (const id of figure?.before?.sources ?? []) expect(sourceEntry(id)).toBeDefined();
    }
    expect(PLAN_POINTS.map(({ id }) => id)).toEqual(['stay', 'move', 'both']);
    expect(CHECKLIST_AS_OF).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('says no figure on the word of users alone: each has one of Microsoft or two of others', () => {
    for (const { id, figure, sources } of CHECKLIST) {
      if (!figure) continue;
      expect(
        sources.some((source) => sourceEntry(source)?.trust === 'A'),
        id,
      ).toBe(true);
    }
  });
});

describe('readiness', () => {
  it('knows nothing of an account of which nothing was seen or said', () => {
    const { counts, verdict, items } = readiness(shown({}), {}, TODAY);
    expect(counts).toEqual({ met: 0, missing: 0, part: 0, open: 14 });
    expect(verdict).toBe('unknown');
    expect(items.every(({ shows }) => shows.length === 0)).toBe(true);
  });

  it('is ready once every blocker is met, and not yet as soon as one is missing', () => {
    expect(readiness(shown({}), EVERYTHING, TODAY).verdict).toBe('ready');
    expect(readiness(shown({}), { ...EVERYTHING, managedService: 'no', region: 'no' }, TODAY).verdict).toBe('ready');
    expect(readiness(shown({}), { ...EVERYTHING, credit: '' }, TODAY).verdict).toBe('unknown');
    expect(readiness(shown({}), { ...EVERYTHING, credit: 'no' }, TODAY).verdict).toBe('notYet');
    expect(readiness(shown({}), { ...EVERYTHING, revenue: '999,999' }, TODAY).verdict).toBe('notYet');
  });

  it('says that the figures are of a year that is over', () => {
    expect(readiness(shown({}), {}, '2026-06-30').outdated).toBe(false);
    expect(readiness(shown({}), {}, '2026-07-01').outdated).toBe(true);
  });

  it('counts the months from the day that was typed, to the day', () => {
    expect(of('tenure', shown({}), { since: '2025-11-20' })).toMatchObject({ state: 'met', by: 'figure' });
    expect(of('tenure', shown({}), { since: '2025-11-21' })).toMatchObject({ state: 'missing', why: 'tooSoon', on: '2026-11-21' });
    for (const since of ['2027-01-01', '2013-12-31', '2025-02-30', 'yesterday'])
      expect(of('tenure', shown({}), { since }), since).toMatchObject({ state: 'open', why: 'badDay' });
  });

  it('takes the day of the agreement for a sign and not for proof, neither way', () => {
    expect(of('tenure', shown({ 'agreement.mpaAcceptedOn': '2024-03-01' }))).toMatchObject({ state: 'part', why: 'signedLong' });
    // It may have been a newer edition of it.
    expect(of('tenure', shown({ 'agreement.mpaAcceptedOn': '2026-03-01' }))).toMatchObject({ state: 'open', why: 'signedLately' });
  });

  it('compares the revenue with the bar, and asks again where it is no amount', () => {
    expect(of('revenue', shown({}), { revenue: '1.000.000 USD' })).toMatchObject({ state: 'met' });
    expect(of('revenue', shown({}), { revenue: '$300,000' })).toMatchObject({ state: 'missing', why: 'short', lacks: 700_000 });
    expect(of('revenue', shown({}), { revenue: 'a lot' })).toMatchObject({ state: 'open', why: 'badAmount' });
  });

  it('shows an active membership as part of it, and a stopped one as missing whatever was said', () => {
    expect(of('maicpp', shown({ 'programme.maicpp': 'active' }))).toMatchObject({ state: 'part', by: 'portal' });
    expect(of('maicpp', shown({ 'programme.maicpp': 'active' }), { maicpp: 'yes' })).toMatchObject({ state: 'met', by: 'person' });
    const stopped = of('maicpp', shown({ 'programme.maicpp': 'suspended' }), { maicpp: 'yes' });
    expect(stopped).toMatchObject({ state: 'missing', by: 'portal', contradicted: true });
    expect(of('maicpp', shown({ 'programme.maicpp': 'pending' })).state).toBe('open');
  });

  it('misses a location only where Legal info counts none', () => {
    expect(of('pla', shown({ 'location.type@location:1234567': 'global' })).state).toBe('open');
    expect(of('pla', shown({ 'legal.locationCount': 2 })).state).toBe('open');
    expect(of('pla', shown({ 'legal.locationCount': 0 }), { pla: 'yes' })).toMatchObject({
      state: 'missing',
      why: 'noLocation',
      contradicted: true,
    });
    expect(of('pla', shown({ 'location.type@location:7654321': 'location' }))).toMatchObject({ state: 'part', why: 'seenLocation' });
  });

  it('never takes the reseller account’s verification or security for those of the new tenant', () => {
    const good = shown({ 'verification.status': 'authorized', 'security.mfaAdmins': 'completed', 'security.contact': 'completed' });
    expect(of('verification', good).state).toBe('open');
    expect(of('verification', good).shows).toHaveLength(1);
    expect(of('security', good)).toMatchObject({ state: 'open' });
    expect(of('security', good).shows).toHaveLength(2);
  });

  it('shows of the people those with the role that signs', () => {
    const facts = shown({ 'user.roles@user:a@x': ['global-admin'], 'user.roles@user:b@x': ['sales-agent'] });
    expect(of('authority', facts).shows.map(({ subject }) => subject?.id)).toEqual(['a@x']);
  });

  test('whatever is typed is answered; a yes never makes an item worse, and nothing typed makes another item change', () => {
    const values = fc.oneof(fc.constantFrom('yes', 'no', '', '1e99', '2025-01-01', '1.000.000'), fc.string({ maxLength: 40 }));
    const any = fc.dictionary(fc.constantFrom(...ITEM_IDS, 'since'), values);
    fc.assert(
      fc.property(any, fc.constantFrom(...ITEM_IDS.filter(answeredByWord)), (typed, id) => {
        const before = readiness(shown({}), typed, TODAY);
        const after = readiness(shown({}), { ...typed, [id]: 'yes' }, TODAY);
        expect(Object.values(before.counts).reduce((a, b) => a + b)).toBe(14);
        for (const [at, { item, state }] of after.items.entries())
          if (item.id === id) expect(state).toBe('met');
          else expect(state).toBe(before.items[at]!.state);
      }),
    );
  });
});

describe('what is typed', () => {
  it.each([
    ['1,250,000', 1_250_000],
    ['1.250.000', 1_250_000],
    ['1 250 000', 1_250_000],
    ['1250000', 1_250_000],
    ['1’250’000.50', 1_250_000],
    ['USD 1,250,000.00', 1_250_000],
    ['$300,000', 300_000],
    ['12,50,000', 1_250_000],
    ['१२,५०,०००', 1_250_000],
    ['１０００', 1000],
    ['999.99', 999],
    ['0', 0],
  ])('reads %s as an amount', (text, amount) => expect(typedAmount(text)).toBe(amount));

  it.each(['', ' ', '-5', 'a lot', '1.5 million', '1,2.3,4', '12,34', '1e6', '9'.repeat(30), '1,250.000,1'])(
    'reads no amount in “%s”',
    (text) => expect([null, 12]).toContain(typedAmount(text)),
  );

  it('reads what it wrote, in any usual grouping', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'hi-IN', 'de-CH'), (n, lang) => {
        expect(typedAmount(new Intl.NumberFormat(lang).format(n))).toBe(n);
      }),
    ));

  it('never takes any text for more than it says, and never throws', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const amount = typedAmount(text);
        if (amount !== null) expect(Number.isInteger(amount) && amount >= 0).toBe(true);
        const day = typedPastDay(text, TODAY);
        if (day !== null) expect(day <= TODAY).toBe(true);
      }),
    ));

  it('adds months to the month’s last day where it has no such day', () => {
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2025-08-31', 6)).toBe('2026-02-28');
    expect(addMonths('2025-12-15', 1)).toBe('2026-01-15');
  });
});
