import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { assess } from '../assess';
import { ERRORS } from '../errors/explain';
import { sourceEntry } from '../knowledge/sources';
import { taskEntry } from '../knowledge/tasks';
import type { ListSeen } from '../observation';
import { folded, NOW, person, seen, shown } from '../testing/facts';
import { LEVELS, PROCEDURES, PROVIDER_ERRORS } from './procedures';
import { resellerSummary, resellersOf, strayPartnerIds } from './resellers';

const R = (id: string, facts: Record<string, unknown>) =>
  Object.fromEntries(Object.entries({ listed: true, ...facts }).map(([key, value]) => [`reseller.${key}@reseller:${id}`, value]));
const GOOD = { name: 'Contoso', country: 'IE', agreement: 'accepted', status: 'active', partnerId: '6540011' };
const HOME = { 'account.country': 'GB' };
const verdicts = (facts: Record<string, unknown>) =>
  Object.fromEntries(resellersOf(shown(facts))[0]!.points.map(({ id, verdict, why }) => [id, why ?? verdict]));

describe('the resellers of a distributor', () => {
  it('are ready where agreement, programme, PartnerID and region are right', () => {
    const facts = { ...HOME, ...R('r', { ...GOOD, country: 'GB' }) };
    expect(resellersOf(shown(facts))).toMatchObject([{ id: 'r', name: 'Contoso', country: 'GB', listed: true, state: 'ready' }]);
    expect(verdicts(facts)).toEqual({ agreement: 'ok', status: 'ok', partnerId: 'ok', region: 'ok' });
  });

  it('are of unknown state where the list alone was seen: nothing that was not seen is missing', () => {
    const [only] = resellersOf(shown(R('r', { name: 'Contoso' })));
    expect(only).toMatchObject({
      state: 'unknown',
      points: ['agreement', 'status', 'partnerId', 'region'].map((id) => ({ id, verdict: 'unknown' })),
    });
    expect(verdicts(R('r', { country: 'DE' }))).toMatchObject({ region: 'noOwnCountry' });
    expect(verdicts({ ...HOME, ...R('r', {}) })).toMatchObject({ region: 'noCountry' });
  });

  it.each([
    ['agreement', { agreement: 'not-accepted' }, 'notAccepted'],
    ['status', { status: 'not-active' }, 'notActive'],
    ['region', { country: 'US' }, 'otherRegion'],
  ])('say what is wrong with the %s', (point, change, why) => {
    const facts = { ...HOME, ...R('r', { ...GOOD, country: 'GB', ...change }) };
    expect(verdicts(facts)[point]).toBe(why);
    expect(resellersOf(shown(facts))[0]!.state).toBe('open');
  });

  it('name the rule, its source and its day where the region does not fit', () => {
    const [one] = resellersOf(shown({ ...HOME, ...R('r', { country: 'US' }) }));
    const { fit } = one!.points.find(({ id }) => id === 'region')!;
    expect(fit?.rules[0]).toMatchObject({ verdict: 'incompatible' });
    expect(fit?.rules[0]?.sources.length).toBeGreaterThan(0);
    expect(fit?.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('may have neither the distributor’s own PartnerID nor one of another reseller', () => {
    expect(verdicts({ 'partnerId.associated': '6540011', ...R('r', GOOD) }).partnerId).toBe('own');
    expect(verdicts({ 'partnerId.global': '6540011', ...R('r', GOOD) }).partnerId).toBe('own');
    expect(verdicts({ ...R('r', GOOD), ...R('s', GOOD) }).partnerId).toBe('twice');
  });

  it('count the subscriptions with their PartnerID, and point at those of nobody', () => {
    const facts = shown({
      ...R('r', GOOD),
      'subscription.resellerPartnerId@subscription:c/1': '6540011',
      'subscription.resellerPartnerId@subscription:c/2': '6540011',
      'subscription.resellerPartnerId@subscription:c/3': '9999999',
    });
    expect(resellersOf(facts)[0]?.subscriptions).toBe(2);
    expect(strayPartnerIds(facts)).toEqual(['9999999']);
    expect(strayPartnerIds(shown({ 'subscription.resellerPartnerId@subscription:c/3': '9999999' }))).toEqual([]);
  });

  it('stand with what is wrong first, and those gone from the list last', () => {
    const whole: ListSeen = { account: 'a', kind: 'reseller', whole: true, ids: ['b', 'c', 'd'], seenAt: NOW + 1 };
    const facts = folded(
      [
        ...['a', 'b', 'c', 'd'].map((id) => seen(`reseller.listed@reseller:${id}`, true)),
        seen('reseller.agreement@reseller:a', 'not-accepted', 0, person('form')),
        seen('reseller.agreement@reseller:d', 'not-accepted', 0, person('form')),
      ],
      [whole],
    );
    expect(resellersOf(facts).map(({ id, listed }) => [id, listed])).toEqual([
      ['d', true],
      ['b', true],
      ['c', true],
      ['a', false],
    ]);
    expect(resellerSummary(facts)).toEqual({ listed: 3, open: 1, unknown: 2, first: [{ id: 'd', name: 'd', bad: ['agreement'] }] });
  });

  test('one more thing known never hides what is wrong, and no state is made up', () => {
    const part = fc.record(
      {
        agreement: fc.constantFrom('accepted', 'not-accepted'),
        status: fc.constantFrom('active', 'not-active'),
        partnerId: fc.constantFrom('6540011', '6540012'),
        country: fc.constantFrom('GB', 'US', 'DE', 'PR', 'XX'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(part, part, fc.constantFrom({}, HOME), (one, more, home) => {
        const before = resellersOf(shown({ ...home, ...R('r', one) }))[0]!;
        const after = resellersOf(shown({ ...home, ...R('r', { ...more, ...one }) }))[0]!;
        if (before.state === 'open') expect(after.state).toBe('open');
        if (before.state === 'ready') expect(after.state).toBe('ready');
        for (const { verdict, why, evidence } of after.points) {
          if (verdict === 'bad') expect(why && evidence).toBeTruthy();
          if (verdict === 'ok') expect(evidence).toBeDefined();
        }
      }),
    );
  });

  test('five thousand of them cost little', () => {
    const many = shown({
      ...HOME,
      ...Object.assign({}, ...Array.from({ length: 5000 }, (_, n) => R(`r${n}`, { name: `Reseller ${n}`, country: n % 2 ? 'GB' : 'US' }))),
    });
    expect(resellerSummary(many)).toMatchObject({ listed: 5000, open: 2500 });
  });
});

describe('the assessment of a distributor', () => {
  it('carries the numbers, and that of a reseller does not', () => {
    const facts = shown({ ...HOME, ...R('r', { name: 'Contoso', country: 'US' }) });
    expect(assess(facts, NOW).resellers).toEqual({
      listed: 1,
      open: 1,
      unknown: 0,
      first: [{ id: 'r', name: 'Contoso', bad: ['region'] }],
    });
    expect('resellers' in assess(shown({ 'programme.reseller': 'active' }), NOW)).toBe(false);
  });

  it('says in its line that a reseller is not ready, before what was never looked at', () => {
    expect(assess(shown({ ...HOME, ...R('r', { country: 'US' }) }), NOW).headline).toEqual({
      key: 'headline.provider.resellers',
      params: { n: 1 },
      task: 'prov.check-reseller',
      tone: 'act',
    });
    expect(assess(shown({ ...HOME, ...R('r', { country: 'GB' }) }), NOW).headline.key).toBe('headline.provider');
  });
});

describe('the procedures', () => {
  it('are eight, each of a task, with sources that exist', () => {
    expect(new Set(PROCEDURES.map(({ id }) => id)).size).toBe(8);
    expect(PROCEDURES).toHaveLength(8);
    for (const { task, sources } of PROCEDURES) {
      expect(taskEntry(task)?.audience).toBe('provider');
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.filter((id) => !sourceEntry(id))).toEqual([]);
    }
    expect(LEVELS).toHaveLength(4);
  });

  it('name errors that are known, each once', () => {
    const named = [...PROVIDER_ERRORS.agreement, ...PROVIDER_ERRORS.order];
    expect(named.filter((id) => !ERRORS.some((entry) => entry.id === id))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });
});
