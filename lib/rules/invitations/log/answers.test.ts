import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListRead } from '../../observation';
import { DAY, folded, NOW, person, portal, seen } from '../../testing/facts';
import { DISTRIBUTOR, DUAL, GDAP, PARTNERSHIP, RELATION } from '../testing/link-examples';
import { answersOf } from './answers';
import { event, logEntry, tenantOf } from './testing/entries';
import type { LogEntry } from './types';

const LIST = portal('customers.list');
/** A row of the customer list, first seen some days ago. Entries of these tests were drafted ten days ago. */
const customer = (n: number, { name = `Customer ${n}`, domain = `c${n}.example`, daysAgo = 1, relationship = 'cloud-reseller' } = {}) => [
  seen(`customer.listed@customer:${tenantOf(n)}`, true, daysAgo, LIST),
  seen(`customer.name@customer:${tenantOf(n)}`, name, daysAgo, LIST),
  seen(`customer.domain@customer:${tenantOf(n)}`, domain, daysAgo, LIST),
  seen(`customer.relationship@customer:${tenantOf(n)}`, relationship, daysAgo, LIST),
];
/** A list as it was read whole some days ago. */
const whole = (daysAgo: number, ids: readonly string[] = [], kind: ListRead['kind'] = 'customer'): ListRead => ({
  account: 'a',
  kind,
  whole: true,
  ids,
  seenAt: NOW - daysAgo * DAY,
});
/** Facts of an account whose customer list was read, and empty, before any draft. */
const known = (observations: Parameters<typeof folded>[0], lists: readonly ListRead[] = [whole(40)]) => folded(observations, lists);
const answer = (entry: LogEntry, observations: Parameters<typeof folded>[0], lists?: readonly ListRead[]) =>
  answersOf([entry], known(observations, lists)).get(entry.id);

describe('a customer that appears', () => {
  it('answers by its tenant id, with the page and the time', () => {
    const entry = logEntry({ to: { name: 'Whatever', tenantId: tenantOf(1) } });
    expect(answer(entry, [...customer(1), ...customer(2)])).toEqual({
      is: 'accepted',
      evidence: {
        by: 'tenant',
        fact: 'customer.listed',
        subject: { kind: 'customer', id: tenantOf(1) },
        value: true,
        page: 'customers.list',
        path: '',
        seenAt: seen('customer.listed', true, 1).seenAt,
        seq: 0,
      },
    });
  });

  it('answers by its primary domain', () => {
    expect(answer(logEntry({ to: { name: 'Other Name', domain: 'c1.example' } }), customer(1))).toMatchObject({
      is: 'accepted',
      evidence: { by: 'domain', subject: { id: tenantOf(1) } },
    });
  });

  it.each([
    ['was there before the draft', logEntry({ to: { name: 'A', tenantId: tenantOf(1) } }), customer(1, { daysAgo: 11 })],
    ['is a customer of another kind', logEntry({ to: { name: 'A', tenantId: tenantOf(1) } }), customer(1, { relationship: 'other' })],
    [
      'has another tenant id and the same name',
      logEntry({ to: { name: 'Adatum', tenantId: tenantOf(9) } }),
      customer(1, { name: 'Adatum' }),
    ],
    [
      'was only said by the person',
      logEntry({ to: { name: 'A', tenantId: tenantOf(1) } }),
      customer(1).map((o) => ({ ...o, source: person('form') })),
    ],
    ['was told of an entry that is closed', logEntry({ to: { name: 'A', tenantId: tenantOf(1) } }, [event('withdrawn', 3)]), customer(1)],
  ])('does not answer where it %s', (_, entry, observations) => {
    expect(answer(entry, observations)).toBeUndefined();
  });

  it.each<[string, readonly ListRead[], 'accepted' | 'perhaps']>([
    ['was never read whole before', [whole(1, [tenantOf(1)])], 'perhaps'],
    ['was read in part before', [{ ...whole(20), whole: false }, whole(1, [tenantOf(1)])], 'perhaps'],
    ['of another account lacked it', [{ ...whole(20), account: 'b' }], 'perhaps'],
    ['of another kind lacked it', [{ ...whole(20), kind: 'reseller' }], 'perhaps'],
    ['had it already', [{ ...whole(1, [tenantOf(1)]), former: { ids: [tenantOf(1), tenantOf(2)], seenAt: NOW - 20 * DAY } }], 'perhaps'],
    ['lacked it before the draft', [{ ...whole(1, [tenantOf(1)]), former: { ids: [tenantOf(2)], seenAt: NOW - 20 * DAY } }], 'accepted'],
    ['said that it was empty a moment before', [{ ...whole(1), seenAt: NOW - DAY - 5000 }], 'perhaps'],
    ['lacked it a moment before', [{ ...whole(1, [tenantOf(2)]), seenAt: NOW - DAY - 5000 }], 'accepted'],
    ['lacked it after the draft', [{ ...whole(1, [tenantOf(1)]), former: { ids: [], seenAt: NOW - 5 * DAY } }], 'accepted'],
  ])('that the list shows, where the list %s', (_, lists, is) => {
    const entry = logEntry({ to: { name: 'A', tenantId: tenantOf(1) } });
    const found = answer(entry, customer(1), lists);
    expect(found).toMatchObject(is === 'accepted' ? { is } : { is, why: 'firstRead', evidence: [{ by: 'tenant' }] });
    // Whoever it is, no other entry is told that it may be theirs by name.
    const other = logEntry({ id: 2, to: { name: 'Customer 1' } });
    expect(answersOf([entry, other], known(customer(1), lists)).get(2)).toBeUndefined();
  });

  it('answers where it was an adviser’s before and is a reseller’s since', () => {
    const [listed, name, domain] = customer(1, { daysAgo: 30 });
    const kind = `customer.relationship@customer:${tenantOf(1)}`;
    const rows = [listed!, name!, domain!, seen(kind, 'other', 30, LIST), seen(kind, 'cloud-reseller', 2, LIST)];
    expect(answer(logEntry({ to: { name: 'A', tenantId: tenantOf(1) } }), rows)).toMatchObject({
      is: 'accepted',
      evidence: { fact: 'customer.relationship', value: 'cloud-reseller' },
    });
  });

  it.each([
    ['name', { name: 'ADATUM GmbH' }, customer(1, { name: 'Adatum' })],
    ['name', { name: 'Adatum', domain: 'adatum.example' }, customer(1, { name: 'Adatum' })],
    ['domain', { name: 'X', domain: 'c1.example', tenantId: tenantOf(9) }, customer(1)],
    [
      'domain',
      { name: 'X', domain: 'same.example' },
      [...customer(1, { domain: 'same.example' }), ...customer(2, { domain: 'same.example' })],
    ],
  ])('only suggests by its %s: %o', (why, to, observations) => {
    expect(answer(logEntry({ to }), observations)).toMatchObject({ is: 'perhaps', why });
  });

  it('is not suggested again once refused, nor accepted again once that was taken back', () => {
    const named = customer(1, { name: 'Adatum' });
    expect(answer(logEntry({}, [event('notThis', 0, { subject: tenantOf(1) })]), named)).toBeUndefined();
    const entry = logEntry({ to: { name: 'Adatum', tenantId: tenantOf(1) } });
    const found = answer(entry, named);
    if (found?.is !== 'accepted') throw new Error('not accepted');
    const undone = logEntry({ to: entry.to }, [event('accepted', 1, { by: 'portal', evidence: found.evidence, undoneAt: 5 })]);
    expect(answer(undone, named)).toBeUndefined();
  });

  it('is not suggested by name where it is known to be the recipient of another one', () => {
    const sure = logEntry({ id: 1, to: { name: 'Adatum', domain: 'c1.example' } });
    const alike = logEntry({ id: 2, to: { name: 'Adatum' } });
    const answers = answersOf([sure, alike], known(customer(1, { name: 'Adatum' })));
    expect([...answers].map(([id, { is }]) => [id, is])).toEqual([[1, 'accepted']]);
  });

  it('answers the invitation for this account alone; the joint one beside it is left to the person', () => {
    const to = { name: 'Adatum', tenantId: tenantOf(1) };
    const both = [logEntry({ id: 1, to }), logEntry({ id: 2, kind: 'customer-dual', link: DUAL, to })];
    const answers = answersOf(both, known(customer(1)));
    expect(answers.get(1)).toMatchObject({ is: 'accepted' });
    expect(answers.get(2)).toMatchObject({ is: 'perhaps', why: 'several' });
    expect(answersOf(both.slice(1), known(customer(1))).get(2)).toMatchObject({ is: 'accepted' });
  });
});

describe('an admin relationship', () => {
  const PAGE = portal('customers.detail.adminRelationships');
  const asked = { name: 'Adatum_2026', days: 730, autoExtend: true };
  const row = (id: string, { name = asked.name, of = tenantOf(1), status = 'active', daysAgo = 1 } = {}) => [
    seen(`relationship.customer@relationship:${id}`, of, daysAgo, PAGE),
    seen(`relationship.name@relationship:${id}`, name, daysAgo, PAGE),
    seen(`relationship.status@relationship:${id}`, status, daysAgo, PAGE),
  ];
  const entry = (more: Partial<LogEntry> = {}) =>
    logEntry({
      kind: 'customer-gdap',
      link: GDAP,
      linked: { relationship: RELATION },
      relationship: asked,
      to: { name: 'Adatum' },
      ...more,
    });

  it.each(['approved', 'activating', 'active'])('that is %s answers by the id in the link', (status) => {
    expect(answer(entry(), row(RELATION, { status }))).toMatchObject({ is: 'accepted', evidence: { by: 'relationship', value: status } });
  });

  it.each(['created', 'approval-pending', 'expired', 'terminated'])('that is %s answers nothing', (status) => {
    expect(answer(entry(), row(RELATION, { status }))).toBeUndefined();
  });

  it('that was active before the draft answers nothing', () => {
    expect(answer(entry(), row(RELATION, { daysAgo: 11 }))).toBeUndefined();
  });

  it('that another customer has is never taken for the answer', () => {
    expect(answer(entry({ to: { name: 'Adatum', tenantId: tenantOf(2) } }), row(RELATION))).toMatchObject({ is: 'perhaps' });
    expect(answer(entry({ to: { name: 'Adatum', tenantId: tenantOf(2) }, linked: {} }), row('x'))).toBeUndefined();
  });

  it('answers by its name with the customer’s tenant id or domain, and suggests by its name alone', () => {
    const id = `${tenantOf(1)}:adatum_2026`;
    const named = (to: LogEntry['to']) => entry({ linked: {}, to });
    expect(answer(named({ name: 'A', tenantId: tenantOf(1) }), row(id))).toMatchObject({ is: 'accepted', evidence: { by: 'tenant' } });
    expect(answer(named({ name: 'A', domain: 'c1.example' }), [...row(id), ...customer(1)])).toMatchObject({ evidence: { by: 'domain' } });
    expect(answer(named({ name: 'Adatum' }), row(id))).toMatchObject({ is: 'perhaps', why: 'name' });
    expect(answer(named({ name: 'A', tenantId: tenantOf(1) }), row(id, { name: 'Adatum_2025' }))).toBeUndefined();
  });

  it('that was approved before the draft and is active since answers nothing', () => {
    const status = `relationship.status@relationship:${RELATION}`;
    expect(answer(entry(), [...row(RELATION, { status: 'approved', daysAgo: 20 }), seen(status, 'active', 1, PAGE)])).toBeUndefined();
  });
});

describe('a partnership', () => {
  const entry = logEntry({
    kind: 'reseller-partnership',
    link: PARTNERSHIP,
    linked: { distributor: DISTRIBUTOR },
    to: { name: 'Fernbrook' },
  });

  const before = [whole(40, [], 'distributor'), whole(40, [], 'reseller')];
  const distributor = [seen(`distributor.listed@distributor:${DISTRIBUTOR}`, true, 1)];
  const reseller = (id: string) => [
    seen(`reseller.listed@reseller:${id}`, true, 1),
    seen(`reseller.name@reseller:${id}`, 'Fernbrook Ltd', 1),
  ];
  const toTenant = { ...entry, to: { name: 'F', tenantId: tenantOf(3) } };

  it('is accepted where the distributor of the link is listed', () => {
    expect(answer(entry, distributor, before)).toMatchObject({ is: 'accepted', evidence: { by: 'distributor' } });
  });

  it('is accepted where the reseller is listed under its tenant id, suggested by its name', () => {
    expect(answer(toTenant, reseller(tenantOf(3)), before)).toMatchObject({ is: 'accepted' });
    expect(answer(entry, reseller('fernbrook ltd'), before)).toMatchObject({ is: 'perhaps', why: 'name' });
  });

  it.each<[string, (id: string, kind: ListRead['kind']) => ListRead[], 'accepted' | 'perhaps']>([
    ['was never read whole before', (id, kind) => [whole(1, [id], kind)], 'perhaps'],
    ['of customers lacked it', () => [whole(20)], 'perhaps'],
    ['had it already', (id, kind) => [whole(20, [id], kind)], 'perhaps'],
    ['lacked it, unless under a name', (_, kind) => [whole(20, [tenantOf(8), 'fernbrook ltd'], kind)], 'perhaps'],
    ['lacked it', (_, kind) => [whole(20, [tenantOf(8)], kind)], 'accepted'],
  ])('in a list that %s', (_, lists, is) => {
    const expected = is === 'accepted' ? { is } : { is, why: 'firstRead' };
    expect(answer(entry, distributor, lists(DISTRIBUTOR, 'distributor'))).toMatchObject(expected);
    expect(answer(toTenant, reseller(tenantOf(3)), lists(tenantOf(3), 'reseller'))).toMatchObject(expected);
  });
});

describe('any log and any lists', () => {
  const few = fc.integer({ min: 1, max: 6 });
  const name = fc.constantFrom('Adatum', 'Adatum Ltd', 'Fabrikam', '“”', 'Ａdatum');
  const recipient = fc.record({ name, domain: few.map((n) => `c${n}.example`), tenantId: few.map(tenantOf) }, { requiredKeys: ['name'] });
  const entries = fc
    .array(fc.record({ to: recipient, kind: fc.constantFrom('customer-reseller', 'customer-dual', 'customer-mca', 'notice') }), {
      maxLength: 8,
    })
    .map((all) => all.map((one, i) => logEntry({ ...one, kind: one.kind === 'notice' ? 'removal-reseller' : one.kind, id: i + 1 })));
  const lists = fc
    .uniqueArray(fc.record({ n: few, name, domain: few.map((n) => `c${n}.example`), daysAgo: fc.integer({ min: 0, max: 20 }) }), {
      selector: ({ n }) => n,
    })
    .map((rows) => rows.flatMap(({ n, ...more }) => customer(n, more)));

  it('accept only by an id or a domain that is the recipient’s, seen after the draft, and contradict neither', () => {
    fc.assert(
      fc.property(entries, lists, (log, rows) => {
        const facts = known(rows);
        for (const [id, found] of answersOf(log, facts)) {
          if (found.is !== 'accepted') continue;
          const { to, kind, events } = log.find((one) => one.id === id)!;
          const { subject, seenAt, by } = found.evidence;
          expect(['customer-reseller', 'customer-dual']).toContain(kind);
          expect(seenAt).toBeGreaterThan(events[0]!.at);
          if (to.tenantId === undefined) expect(facts.byKey[`customer.domain@customer:${subject.id}`]?.value).toBe(to.domain);
          else expect(subject.id).toBe(to.tenantId);
          expect(by).toBe(to.tenantId === undefined ? 'domain' : 'tenant');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('say the same of an entry whatever stands around it, but for what is left to the person', () => {
    fc.assert(
      fc.property(entries, lists, (log, rows) => {
        const facts = known(rows);
        const together = answersOf(log, facts);
        for (const entry of log) {
          const alone = answersOf([entry], facts).get(entry.id);
          const among = together.get(entry.id);
          if (among?.is === 'accepted') expect(alone).toEqual(among);
          if (alone === undefined) expect(among).toBeUndefined();
        }
      }),
      { numRuns: 300 },
    );
  });

  it('do not depend on the order of either', () => {
    fc.assert(
      fc.property(entries, lists, (log, rows) => {
        const verdicts = (all: readonly LogEntry[]) => [...answersOf(all, known(rows))].map(([id, { is }]) => `${id} ${is}`).sort();
        expect(verdicts(log.toReversed())).toEqual(verdicts(log));
      }),
      { numRuns: 200 },
    );
  });
});
