import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold';
import type { ListSeen, Source, StoredObservation } from './observation';

const portal: Source = { kind: 'portal', page: 'account.legalInfo', path: '/x', clues: [] };
const person = (via: 'tick' | 'form' | 'overrule'): Source => ({ kind: 'person', via });
let seq = 0;
const at = (
  seenAt: number,
  value: StoredObservation['value'],
  source: Source = portal,
  more: Partial<StoredObservation> = {},
): StoredObservation => ({
  account: 'a',
  fact: 'verification.status',
  value,
  seenAt,
  lastSeenAt: seenAt,
  seq: ++seq,
  source,
  ...more,
});
const status = (...observations: StoredObservation[]) => fold('a', observations).byKey['verification.status'];

test('the newest reading counts, since the first of its run', () => {
  expect(status(at(1, 'pending'), at(5, 'authorized'), at(9, 'authorized'))).toMatchObject({
    value: 'authorized',
    seenAt: 5,
    lastSeenAt: 9,
    before: { value: 'pending', lastSeenAt: 1 },
  });
});

test('a value seen again after another one begins a new run', () => {
  expect(status(at(1, 'pending'), at(5, 'rejected'), at(9, 'pending'))).toMatchObject({
    value: 'pending',
    seenAt: 9,
    before: { value: 'rejected' },
  });
  // The same, kept as one record that was only refreshed.
  expect(status(at(1, 'pending', portal, { lastSeenAt: 9 }), at(5, 'rejected'))).toMatchObject({ value: 'pending', seenAt: 9 });
});

test('the portal beats a plain word of the person, earlier or later, and says so', () => {
  for (const when of [1, 9]) {
    expect(status(at(5, 'pending'), at(when, 'authorized', person('form')))).toMatchObject({
      value: 'pending',
      against: { value: 'authorized', seenAt: when },
    });
  }
});

test('a person who agrees with the portal is no contradiction', () => {
  expect(status(at(5, 'pending'), at(9, 'pending', person('form')))?.against).toBeUndefined();
});

test('overruling holds through identical readings and ends with a different one', () => {
  const overrule = at(5, 'authorized', person('overrule'));
  expect(status(at(1, 'pending'), overrule)).toMatchObject({
    value: 'authorized',
    source: { via: 'overrule' },
    against: { value: 'pending' },
  });
  expect(status(at(1, 'pending'), overrule, at(9, 'pending'))).toMatchObject({
    value: 'authorized',
    against: { value: 'pending', seenAt: 9 },
  });
  expect(status(at(1, 'pending', portal, { lastSeenAt: 9 }), overrule)).toMatchObject({ value: 'authorized' });
  expect(status(at(1, 'pending'), overrule, at(9, 'rejected'))).toMatchObject({ value: 'rejected', against: { value: 'authorized' } });
  expect(status(at(1, 'pending'), overrule, at(9, 'rejected'), at(12, 'pending'))).toMatchObject({ value: 'pending' });
});

test('overruling holds where the same is said again in plain words, and no longer than it would without', () => {
  const overrule = at(5, 'authorized', person('overrule'));
  for (const via of ['form', 'tick'] as const) {
    const again = at(7, 'authorized', person(via));
    expect(status(at(1, 'pending'), overrule, again)).toMatchObject({ value: 'authorized', source: { via: 'overrule' }, lastSeenAt: 7 });
    expect(status(overrule, again)).toMatchObject({ source: { via: 'overrule' }, seq: overrule.seq });
    expect(status(at(1, 'pending'), overrule, at(6, 'rejected'), again)).toMatchObject({ value: 'rejected' });
    expect(status(at(1, 'pending'), overrule, at(8, 'rejected'))).toMatchObject({ value: 'rejected' });
  }
  // Another word in between is another word.
  expect(status(at(1, 'pending'), overrule, at(6, 'rejected', person('form')), at(7, 'authorized', person('form')))).toMatchObject({
    value: 'pending',
  });
});

test('a withdrawn observation and one of another account do not count', () => {
  expect(status(at(1, 'pending'), at(5, 'authorized', person('overrule'), { withdrawnAt: 6 }))).toMatchObject({ value: 'pending' });
  expect(status(at(1, 'pending'), at(5, 'authorized', portal, { account: 'b' }))).toMatchObject({ value: 'pending' });
  expect(status(at(5, 'authorized', portal, { withdrawnAt: 6 }))).toBeUndefined();
});

test('the order of roles on a page means nothing', () => {
  const roles = (seenAt: number, value: string[]) =>
    at(seenAt, value as never, portal, { fact: 'user.roles', subject: { kind: 'user', id: 'u' } });
  const folded = fold('a', [roles(1, ['admin-agent', 'global-admin']), roles(5, ['global-admin', 'admin-agent'])]).byKey[
    'user.roles@user:u'
  ];
  expect(folded).toMatchObject({ seenAt: 1, lastSeenAt: 5 });
});

const customer = (id: string, seenAt: number) => at(seenAt, true, portal, { fact: 'customer.listed', subject: { kind: 'customer', id } });
const list = (seenAt: number, ids: string[], whole = true): ListSeen => ({ account: 'a', kind: 'customer', whole, ids, seenAt });
const listed = (observations: StoredObservation[], lists: ListSeen[], id = 'x') =>
  fold('a', observations, lists).byKey[`customer.listed@customer:${id}`]?.stillListed;

test('a row gone from a whole list is no longer listed, and is kept', () => {
  expect(listed([customer('x', 1)], [list(1, ['x']), list(5, [])])).toBe(false);
  expect(listed([customer('x', 1)], [list(5, []), list(1, ['x'])])).toBe(false);
  expect(listed([customer('x', 1)], [list(5, [], false)])).toBeUndefined();
  expect(listed([customer('x', 1), customer('x', 9)], [list(5, [])])).toBe(true);
  expect(listed([customer('x', 1)], [{ ...list(5, []), account: 'b' }])).toBeUndefined();
});

test('what is no longer listed is left out of the index', () => {
  const facts = fold('a', [customer('x', 1), customer('y', 5)], [list(5, ['y'])]);
  expect(facts.index?.['customer.listed']).toMatchObject({ count: 1, newest: { subject: { id: 'y' } } });
});

const observation = fc.record({
  value: fc.constantFrom('pending', 'authorized', 'rejected'),
  seenAt: fc.integer({ min: 0, max: 30 }),
  for: fc.nat(10),
  source: fc.constantFrom(portal, portal, person('form'), person('overrule')),
});

test('the order in which observations come in means nothing', () => {
  fc.assert(
    fc.property(fc.array(observation, { minLength: 1, maxLength: 12 }), fc.array(fc.nat()), (drafts, keys) => {
      const all = drafts.map((d, i) => at(d.seenAt, d.value as never, d.source, { lastSeenAt: d.seenAt + d.for, seq: i }));
      const shuffled = all
        .map((o, i) => [keys[i] ?? 0, o] as const)
        .sort((a, b) => a[0] - b[0])
        .map(([, o]) => o);
      expect(fold('a', shuffled).byKey).toEqual(fold('a', all).byKey);
    }),
  );
});

test('seeing the same again changes nothing but the last time it was seen', () => {
  fc.assert(
    fc.property(fc.array(observation, { minLength: 1, maxLength: 8 }), (drafts) => {
      const all = drafts.map((d, i) => at(d.seenAt, d.value as never, d.source, { seq: i }));
      const readings = all.filter((o) => o.source.kind === 'portal').sort((a, b) => a.seenAt - b.seenAt || a.seq - b.seq);
      const last = readings.at(-1);
      fc.pre(last !== undefined);
      expect(status(...all, at(99, last!.value, portal))?.value).toBe(status(...all)?.value);
    }),
  );
});
