import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, NOW, portal, seen } from '../../testing/facts';
import { GDAP, RELATION, RESELLER } from '../testing/link-examples';
import { duesOf } from './dues';
import { earlierIn } from './earlier';
import { belongingTo } from './forget';
import { FUNNEL_STEPS, funnelOf } from './funnel';
import { logLines } from './line';
import { moveOf } from './move';
import { noted } from './note';
import { requestsIn } from './requests';
import { findLines } from './search';
import { isOpen, stateOf } from './state';
import { event, logEntry, tenantOf } from './testing/entries';
import { LOG_WAYS, LOG_WORDS, type LogEntry, type LogEvent, type LogNote } from './types';

const TODAY = '2026-11-20';
const none = folded([]);
const state = (entry: LogEntry, today = TODAY) => stateOf(entry, today, 'UTC');
const asked = { name: 'Adatum_2026', days: 730, autoExtend: false };
const gdap = (events: Parameters<typeof logEntry>[1] = [], more: Partial<LogEntry> = {}) =>
  logEntry({ kind: 'customer-gdap', link: GDAP, linked: { relationship: RELATION }, relationship: asked, ...more }, events);

describe('where an entry stands', () => {
  it.each<[string, ReturnType<typeof event>[]]>([
    ['copied', []],
    ['saved', [event('saved', 3)]],
    ['sent', [event('sent', 3)]],
    ['sent', [event('sent', 3), event('copied', 2)]],
    ['accepted', [event('sent', 3), event('accepted', 2)]],
    ['withdrawn', [event('withdrawn', 2)]],
    ['copied', [event('withdrawn', 2, { undoneAt: NOW })]],
    ['sent', [event('sent', 4), event('accepted', 3), event('open', 2)]],
    ['sent', [event('reminded', 2)]],
  ])('%s', (wanted, events) => {
    expect(state(logEntry({}, events))).toBe(wanted);
  });

  it('a notice that was sent is done: nobody answers it', () => {
    expect(state(logEntry({ kind: 'removal-reseller' }, [event('sent', 2)]))).toBe('done');
  });

  it('a request for an admin relationship lapses 90 days after its draft, on no earlier day, unless it is said to be open', () => {
    // Drafted on 10 November 2026.
    expect(state(gdap(), '2027-02-08')).toBe('copied');
    expect(state(gdap(), '2027-02-09')).toBe('lapsed');
    expect(state(gdap([event('open', 1)]), '2027-02-09')).toBe('copied');
    expect(state(gdap([event('accepted', 1)]), '2027-06-01')).toBe('accepted');
    expect(state(logEntry(), '2030-01-01')).toBe('copied');
  });

  it('taking everything back leaves it as it was drafted and copied', () => {
    const what = fc.constantFrom<LogEvent['what']>(...LOG_WORDS, 'reminded', 'notThis');
    fc.assert(
      fc.property(fc.array(what, { maxLength: 12 }), (words) => {
        const events = words.map((one) => event(one, 1, { undoneAt: NOW }));
        expect(state(logEntry({}, events))).toBe(state(logEntry()));
      }),
    );
  });
});

describe('noting', () => {
  const note = (more: Partial<LogNote> = {}): LogNote => ({
    kind: 'customer-reseller',
    to: { name: 'Adatum' },
    link: RESELLER,
    language: 'en',
    way: 'copied',
    ...more,
  });

  it('the same draft twice is one entry, which learns what was missing', () => {
    const first = { ...noted([], note(), 'a', 1), id: 4 };
    expect(first.events.map(({ what }) => what)).toEqual(['drafted', 'copied']);
    const second = noted(
      [first],
      note({ to: { name: 'ADATUM Ltd', domain: 'adatum.example' }, way: 'saved', answerBy: '2026-12-01' }),
      'a',
      2,
    );
    expect(second).toMatchObject({ id: 4, to: { name: 'ADATUM Ltd', domain: 'adatum.example' }, answerBy: '2026-12-01' });
    expect(second.events.map(({ id, what }) => [id, what])).toEqual([
      [1, 'drafted'],
      [2, 'copied'],
      [3, 'saved'],
    ]);
  });

  it.each<[string, Partial<LogNote>, LogEntry]>([
    ['another link', { link: `${RESELLER}x` }, logEntry()],
    ['another recipient', { to: { name: 'Fabrikam' } }, logEntry()],
    [
      'another tenant of the same name',
      { to: { name: 'Adatum', tenantId: tenantOf(2) } },
      logEntry({ to: { name: 'Adatum', tenantId: tenantOf(1) } }),
    ],
    ['another kind', { kind: 'customer-dual' }, logEntry()],
    ['one that is answered', {}, logEntry({}, [event('accepted', 1)])],
  ])('%s is another entry', (_, more, known) => {
    expect(noted([known], note(more), 'a', NOW).id).toBe(0);
  });

  it('a reminder and a thank-you are noted with the invitation they are about', () => {
    const known = logEntry({ id: 7, to: { name: 'Adatum', domain: 'adatum.example' } });
    const reminded = noted([known], note({ follows: 'reminded' }), 'a', NOW);
    expect([reminded.id, reminded.to.domain, reminded.events.at(-1)?.what]).toEqual([7, 'adatum.example', 'reminded']);
    const answered = logEntry({ id: 7 }, [event('accepted', 1)]);
    expect(noted([answered], note({ follows: 'thanked', link: undefined as never }), 'a', NOW)).toMatchObject({ id: 7 });
    expect(noted([], note({ follows: 'reminded' }), 'a', NOW).events.map(({ what }) => what)).toEqual(['drafted', 'reminded']);
  });

  it('a thank-you without its invitation is no invitation that waits for an answer', () => {
    const alone = noted([], note({ follows: 'thanked' }), 'a', NOW);
    expect(alone.events.map(({ id, what }) => [id, what])).toEqual([
      [1, 'drafted'],
      [2, 'accepted'],
      [3, 'thanked'],
    ]);
    expect(isOpen(alone)).toBe(false);
    // The next one joins it.
    expect(noted([{ ...alone, id: 3 }], note({ follows: 'thanked' }), 'a', NOW)).toMatchObject({ id: 3 });
  });

  it('never puts two recipients of different ids or domains into one entry', () => {
    const few = fc.constantFrom('a', 'b');
    const to = fc.record({ name: fc.constantFrom('Adatum', 'adatum', 'Fabrikam'), domain: few, tenantId: few }, { requiredKeys: ['name'] });
    fc.assert(
      fc.property(fc.array(fc.tuple(to, fc.constantFrom(...LOG_WAYS)), { maxLength: 12 }), (all) => {
        let log: LogEntry[] = [];
        for (const [recipient, way] of all) {
          const entry = noted(log, note({ to: recipient, way }), 'a', NOW);
          const before = log.find(({ id }) => id === entry.id)?.to;
          for (const key of ['domain', 'tenantId'] as const)
            if (before?.[key] !== undefined && recipient[key] !== undefined) expect(recipient[key]).toBe(before[key]);
          log = entry.id === 0 ? [...log, { ...entry, id: log.length + 1 }] : log.map((one) => (one.id === entry.id ? entry : one));
        }
        expect(log.flatMap(({ events }) => events.filter(({ what }) => what !== 'drafted'))).toHaveLength(all.length);
      }),
    );
  });
});

describe('the days ahead', () => {
  const dues = (entry: LogEntry, facts = none, today = TODAY) => duesOf(entry, state(entry, today), facts, today, 'UTC');

  it('are the day asked for and the 90 days of a request', () => {
    expect(dues(gdap([], { answerBy: '2026-11-18' }))).toEqual([
      { what: 'answer', on: '2026-11-18', daysLeft: -2 },
      { what: 'lapse', on: '2027-02-08', daysLeft: 80 },
    ]);
    expect(dues(logEntry({ answerBy: '2026-12-01' }))).toEqual([{ what: 'answer', on: '2026-12-01', daysLeft: 11 }]);
    expect(dues(logEntry({ answerBy: '2026-12-01' }, [event('withdrawn', 1)]))).toEqual([]);
  });

  it('are the end of an accepted one: as a page shows it, else counted from the answer', () => {
    const accepted = [event('accepted', 1)];
    expect(dues(gdap(accepted))).toEqual([{ what: 'end', on: '2028-11-18', daysLeft: 729, counted: true }]);
    expect(dues(gdap(accepted, { relationship: { ...asked, autoExtend: true } }))[0]).toMatchObject({ what: 'extend' });
    const subject = { kind: 'relationship', id: RELATION } as const;
    const evidence = {
      by: 'relationship',
      fact: 'relationship.status',
      subject,
      value: 'active',
      page: 'p',
      path: '',
      seenAt: NOW,
      seq: 0,
    } as const;
    const facts = folded([
      seen(`relationship.endsOn@relationship:${RELATION}`, '2028-10-01'),
      seen(`relationship.autoExtend@relationship:${RELATION}`, true),
    ]);
    expect(dues(gdap([event('accepted', 1, { by: 'portal', evidence })]), facts)).toMatchObject([{ what: 'extend', on: '2028-10-01' }]);
  });
});

describe('the next move', () => {
  const move = (entry: LogEntry, suggested = false, today = TODAY) =>
    moveOf(entry, { state: state(entry, today), today, timeZone: 'UTC', suggested });
  it.each<[string, LogEntry]>([
    ['finish', logEntry()],
    ['wait', logEntry({}, [event('sent', 3)])],
    ['remind', logEntry({}, [event('sent', 7)])],
    ['wait', logEntry({}, [event('sent', 9), event('reminded', 2)])],
    ['remind', logEntry({ answerBy: '2026-11-19' }, [event('sent', 3)])],
    ['wait', logEntry({ answerBy: '2026-11-19' }, [event('sent', 3), event('reminded', 0)])],
    ['groups', gdap([event('accepted', 1)])],
    ['none', logEntry({}, [event('accepted', 1)])],
    ['none', logEntry({}, [event('withdrawn', 1)])],
    ['renew', logEntry({}, [event('lapsed', 1)])],
  ])('is %s', (wanted, entry) => {
    expect(move(entry)).toBe(wanted);
  });
  it('is to confirm who is suggested', () => {
    expect(move(logEntry(), true)).toBe('confirm');
  });
});

describe('the log as views show it', () => {
  it('counts each entry once per step, by kind', () => {
    const log = [
      logEntry({ id: 1 }),
      logEntry({ id: 2 }, [event('sent', 2)]),
      logEntry({ id: 3 }, [event('accepted', 1)]),
      gdap([event('lapsed', 1)], { id: 4 }),
      logEntry({ id: 5, kind: 'support-contact' }, [event('sent', 1)]),
    ];
    const funnel = funnelOf(logLines(log, none, NOW, 'UTC'));
    expect(funnel).toEqual([
      { kind: 'customer-reseller', drafted: 3, sent: 2, accepted: 1, lapsed: 0 },
      { kind: 'customer-gdap', drafted: 1, sent: 0, accepted: 0, lapsed: 1 },
    ]);
    for (const row of funnel) for (const step of FUNNEL_STEPS) expect(row[step]).toBeLessThanOrEqual(row.drafted);
  });

  it('is found by name, domain, tenant id, link and kind, and by where it stands', () => {
    const log = [
      logEntry({ id: 1, to: { name: 'Adatum Überall', domain: 'adatum.example', tenantId: tenantOf(1) } }),
      gdap([event('accepted', 1)], { id: 2, to: { name: 'Fabrikam' } }),
    ];
    const lines = logLines(log, none, NOW, 'UTC');
    const ids = (text: string, group: 'all' | 'open' | 'accepted' | 'closed' = 'all') =>
      findLines(lines, { text, group }).map(({ entry }) => entry.id);
    expect(ids('')).toEqual([2, 1]);
    for (const text of ['uberall', 'ADATUM.example', tenantOf(1), RESELLER, 'adatum überall']) expect(ids(text)).toEqual([1]);
    expect(ids(RELATION)).toEqual([2]);
    expect(ids('customer-gdap')).toEqual([2]);
    expect(ids('', 'open')).toEqual([1]);
    expect(ids('', 'accepted')).toEqual([2]);
    expect(ids('nobody')).toEqual([]);
  });
});

describe('what belongs to a recipient', () => {
  const rows = (n: number, name: string, domain: string) => [
    seen(`customer.listed@customer:${tenantOf(n)}`, true, 1, portal('customers.list')),
    seen(`customer.name@customer:${tenantOf(n)}`, name, 1, portal('customers.list')),
    seen(`customer.domain@customer:${tenantOf(n)}`, domain, 1, portal('customers.list')),
  ];
  const facts = folded([
    ...rows(1, 'Adatum', 'adatum.example'),
    ...rows(2, 'Fabrikam', 'fabrikam.example'),
    seen(`relationship.customer@relationship:x`, tenantOf(1), 1, portal('p')),
  ]);

  it('is found by what its entries share, and by the lists; another one of the same name with another id is not', () => {
    const log = [
      logEntry({ id: 1, to: { name: 'Adatum', domain: 'adatum.example' } }),
      logEntry({ id: 2, to: { name: 'Adatum' } }),
      logEntry({ id: 3, to: { name: 'A. Datum', tenantId: tenantOf(1), domain: 'adatum.example' } }),
      logEntry({ id: 4, to: { name: 'Adatum', domain: 'other.example' } }),
      logEntry({ id: 5, to: { name: 'Fabrikam' } }),
    ];
    const found = belongingTo(log[0]!, log, facts);
    expect(found.entries.sort()).toEqual([1, 2, 3]);
    expect(found).toMatchObject({ customers: [tenantOf(1)], relationships: ['x'], domains: ['adatum.example'] });
    expect(belongingTo(log[4]!, log, facts)).toMatchObject({ entries: [5], customers: [tenantOf(2)] });
    expect(belongingTo(log[3]!, log, facts)).toMatchObject({ customers: [] });
  });
  it('a relationship is theirs by the link and by the answer; another customer’s is not, nor what was taken back', () => {
    const link = (more: Partial<LogEntry>, events: Parameters<typeof logEntry>[1] = []) =>
      gdap(events, { to: { name: 'Nowhere listed' }, linked: {}, ...more });
    const known = (entry: LogEntry) => belongingTo(entry, [entry], facts);
    expect(known(link({ linked: { relationship: 'X' } }))).toMatchObject({ relationships: ['x'], customers: [tenantOf(1)] });
    expect(known(link({ linked: { relationship: RELATION } }))).toMatchObject({ relationships: [RELATION], customers: [] });
    expect(known(link({ linked: { relationship: 'x' }, to: { name: 'N', tenantId: tenantOf(2) } }))).toMatchObject({ relationships: [] });
    const shown = {
      by: 'relationship',
      fact: 'relationship.status',
      subject: { kind: 'relationship', id: 'x' },
      value: 'active',
      page: 'p',
      path: '',
      seenAt: NOW,
      seq: 1,
    } as const;
    const accepted = (more: Partial<LogEvent>) => known(link({}, [event('accepted', 1, { by: 'portal', evidence: shown, ...more })]));
    expect(accepted({})).toMatchObject({ relationships: ['x'], customers: [tenantOf(1)] });
    expect(accepted({ undoneAt: NOW })).toMatchObject({ relationships: [], customers: [] });
  });

  it('a reseller is theirs by tenant id, by the answer, and by a name that one alone has', () => {
    const reseller = (id: string, name: string) => [
      seen(`reseller.listed@reseller:${id}`, true, 1),
      seen(`reseller.name@reseller:${id}`, name, 1),
    ];
    const listed = folded([
      ...reseller(tenantOf(3), 'Fernbrook'),
      ...reseller(tenantOf(4), 'Fernbrook Ltd'),
      ...reseller(tenantOf(5), 'Lone Ltd'),
    ]);
    const known = (to: LogEntry['to'], events: Parameters<typeof logEntry>[1] = []) => {
      const entry = logEntry({ kind: 'reseller-partnership', to }, events);
      return belongingTo(entry, [entry], listed).resellers;
    };
    expect(known({ name: 'Other', tenantId: tenantOf(3) })).toEqual([tenantOf(3)]);
    expect(known({ name: 'Fernbrook' })).toEqual([]);
    expect(known({ name: 'LONE' })).toEqual([tenantOf(5)]);
    expect(known({ name: 'Lone', tenantId: tenantOf(9) })).toEqual([]);
    const shown = {
      by: 'name',
      fact: 'reseller.listed',
      subject: { kind: 'reseller', id: tenantOf(4) },
      value: true,
      page: 'p',
      path: '',
      seenAt: NOW,
      seq: 1,
    } as const;
    expect(known({ name: 'Fernbrook' }, [event('accepted', 1, { evidence: shown })])).toEqual([tenantOf(4)]);
  });

  it('never reaches an entry that is known to be somebody else’s', () => {
    const few = fc.integer({ min: 1, max: 3 });
    const to = fc.record(
      { name: fc.constantFrom('Adatum', 'Fabrikam'), tenantId: few.map(tenantOf) },
      { requiredKeys: ['name', 'tenantId'] },
    );
    fc.assert(
      fc.property(fc.array(to, { minLength: 1, maxLength: 6 }), (all) => {
        const log = all.map((one, i) => logEntry({ id: i + 1, to: one }));
        const mine = belongingTo(log[0]!, log, none).entries;
        expect(mine.sort()).toEqual(log.filter(({ to: { tenantId } }) => tenantId === all[0]!.tenantId).map(({ id }) => id));
      }),
    );
  });
});

it('days are counted in the person’s time zone', () => {
  const late = { ...gdap(), events: [{ id: 1, at: Date.UTC(2026, 10, 10, 23), what: 'drafted', by: 'person' } as const] };
  expect(duesOf(late, 'drafted', none, TODAY, 'UTC')[0]?.on).toBe('2027-02-08');
  expect(duesOf(late, 'drafted', none, TODAY, 'Asia/Kolkata')[0]?.on).toBe('2027-02-09');
});

describe('an earlier invitation', () => {
  const find = (entries: LogEntry[], kind: string, to: LogEntry['to'] = { name: 'Adatum Ltd' }) =>
    earlierIn(logLines(entries, none, NOW, 'UTC'))(kind, to);
  it.each<[string, string, string, boolean | undefined]>([
    ['the same', 'customer-reseller', 'customer-reseller', true],
    ['the reseller relationship before the joint one', 'customer-reseller', 'customer-dual', false],
    ['the joint one before the reseller relationship', 'customer-dual', 'customer-reseller', false],
    ['a notice of the end of what was not accepted yet', 'customer-dual', 'removal-reseller', false],
    ['a notice of the end of an admin relationship', 'customer-gdap', 'removal-admin', false],
    ['an admin relationship goes beside', 'customer-reseller', 'customer-gdap', undefined],
    ['an agreement goes beside', 'customer-reseller', 'customer-mca', undefined],
    ['a partner’s is none of a customer', 'reseller-partnership', 'customer-reseller', undefined],
  ])('%s', (_, before, now, same) => {
    expect(find([logEntry({ kind: before })], now)?.same).toBe(same);
  });

  it('is the newest of the same kind, before any other kind', () => {
    const entries = [logEntry({ id: 1 }), logEntry({ id: 2 }), logEntry({ id: 3, kind: 'customer-dual' })];
    expect(find(entries, 'customer-reseller')?.line.entry.id).toBe(2);
  });

  it('is none once it was answered, where it never left, and where an id speaks against it', () => {
    expect(find([logEntry({}, [event('accepted', 1)])], 'customer-dual')).toBeUndefined();
    const [drafted, copied] = logEntry().events;
    const taken = { ...logEntry(), events: [drafted!, { ...copied!, undoneAt: NOW }] };
    expect(find([taken], 'customer-reseller')).toBeUndefined();
    expect(
      find([logEntry({ to: { name: 'Adatum', domain: 'a.example' } })], 'customer-dual', { name: 'Adatum', domain: 'b.example' }),
    ).toBe(undefined);
    expect(find([logEntry()], 'customer-reseller', { name: ' ' })).toBeUndefined();
  });
});

describe('since when a request is known', () => {
  const since = (entries: LogEntry[]) => requestsIn(logLines(entries, none, NOW, 'UTC')).get(RELATION);
  const days = (n: number) => NOW - n * 86_400_000;
  const older = gdap().events.map((one) => ({ ...one, at: days(95) }));
  it('is the first draft with its link, also when it has lapsed by then', () => {
    expect(since([gdap()])).toBe(days(10));
    expect(since([gdap([], { id: 2 }), { ...gdap(), events: older }])).toBe(days(95));
  });
  it.each<['accepted' | 'withdrawn' | 'open', undefined]>([
    ['accepted', undefined],
    ['withdrawn', undefined],
    ['open', undefined],
  ])('is not told of one that is %s', (what, wanted) => {
    expect(since([gdap([event(what, 1)])])).toBe(wanted);
  });
});
