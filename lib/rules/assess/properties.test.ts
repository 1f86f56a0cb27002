import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TASKS } from '../knowledge/tasks';
import type { StoredObservation } from '../observation';
import { folded, NOW, seen, tick } from '../testing/facts';
import { assess } from '.';

/** What each status is worth: the same or more after good news. */
const WORTH = { unknown: 0, blocked: 0, ready: 1, attention: 1, waiting: 1, done: 2, 'not-needed': 2 } as const;

const rules = TASKS.flatMap(({ evidence }) => evidence);
const ME = 'ada@contoso.example';

/** Everything that speaks for a task being done and for no other one being open. */
const GOOD: readonly StoredObservation[] = [
  ...rules
    .filter(({ says, of, has }) => says === 'done' && !of && !has)
    .flatMap(({ fact, is, atLeast }) => (is ?? [atLeast ?? 'x']).map((value) => ({ fact, value })))
    .filter(({ fact, value }) =>
      rules.every(
        (rule) =>
          rule.fact !== fact || rule.says === 'done' || rule.says === 'info' || rule.yields === 'everything' || !rule.is?.includes(value),
      ),
    )
    .map(({ fact, value }) => {
      const subject = /^(distributor|customer|location)\.(?!$)/.exec(fact);
      return seen(subject ? `${fact}@${subject[1]}:s` : fact, value);
    }),
  seen('me.user', ME),
  seen(`user.roles@user:${ME}`, ['admin-agent', 'global-admin']),
  ...TASKS.filter(({ retired }) => !retired).map(({ id }) => tick(id)),
];

const ages = fc.array(fc.record({ pick: fc.nat(GOOD.length - 1), daysAgo: fc.integer({ min: 0, max: 20 }) }), { maxLength: 12 });
const make = (picks: readonly { pick: number; daysAgo: number }[]) =>
  // One value for each fact: two would be a change of mind and not news.
  [
    ...new Map(picks.map(({ pick, daysAgo }) => [`${GOOD[pick]!.fact}${GOOD[pick]!.subject?.id}`, { o: GOOD[pick]!, daysAgo }])).values(),
  ].map(({ o, daysAgo }) => {
    const at = NOW - daysAgo * 86_400_000;
    return { ...o, seenAt: at, lastSeenAt: at };
  });

test('there is good news of every kind to try', () => {
  expect(GOOD.length).toBeGreaterThan(80);
  expect(new Set(GOOD.map(({ fact }) => fact)).size).toBeGreaterThan(25);
});

test('good news never makes another task worse', () => {
  fc.assert(
    fc.property(ages, fc.nat(GOOD.length - 1), fc.integer({ min: 0, max: 20 }), (picks, pick, daysAgo) => {
      const news = make([{ pick, daysAgo }])[0]!;
      const known = make(picks).filter((o) => o.fact !== news.fact || o.subject?.id !== news.subject?.id);
      const before = assess(folded(known), NOW).tasks;
      const after = assess(folded([...known, news]), NOW).tasks;
      for (const id of Object.keys(before))
        expect(WORTH[after[id]!.status], `${id} after ${news.fact}`).toBeGreaterThanOrEqual(WORTH[before[id]!.status]);
    }),
    { numRuns: 400 },
  );
});

/** Any fact with any of its values that some rule looks at, and ticks both ways. */
const anything: readonly StoredObservation[] = [
  ...rules
    .flatMap(({ fact, is, has, lacks }) => (is ?? [has ? [has] : lacks ? [] : 'x']).map((value) => ({ fact, value })))
    .map(({ fact, value }) => {
      const subject = /^(user|distributor|customer|location)\./.exec(fact);
      return seen(subject ? `${fact}@${subject[1]}:${ME}` : fact, value);
    }),
  seen('me.user', ME),
  ...TASKS.flatMap(({ id }) => [tick(id), tick(id, false), tick(id, true, 0, 'overrule'), tick(id, false, 0, 'overrule')]),
  ...['alreadyCsp', 'manageServices', 'expand', 'directBill', 'isDistributor'].map((goal) => seen(`goal.${goal}`, true)),
];
const history = fc
  .array(fc.record({ pick: fc.nat(anything.length - 1), daysAgo: fc.integer({ min: 0, max: 40 }) }), { maxLength: 20 })
  .map((picks) =>
    picks.map(({ pick, daysAgo }) => ({ ...anything[pick]!, seenAt: NOW - daysAgo * 86_400_000, lastSeenAt: NOW - daysAgo * 86_400_000 })),
  );

test('the same facts give the same assessment, and it is plain data', () => {
  fc.assert(
    fc.property(history, (observations) => {
      const once = assess(folded(observations), NOW, { timeZone: 'Asia/Kolkata' });
      expect(assess(folded(observations), NOW, { timeZone: 'Asia/Kolkata' })).toEqual(once);
      expect(JSON.parse(JSON.stringify(once))).toEqual(once);
    }),
    { numRuns: 150 },
  );
});

test('whatever was seen, the parts of an assessment agree with each other', () => {
  fc.assert(
    fc.property(history, (observations) => {
      const { tasks, stages, ring, next, openPoints, headline } = assess(folded(observations), NOW);
      for (const task of Object.values(tasks)) {
        expect(task.doneBy !== undefined, task.id).toBe(task.status === 'done');
        expect(task.inferredFrom !== undefined, task.id).toBe(task.doneBy === 'inference');
        expect(task.clock !== undefined, task.id).toBe(task.status === 'waiting');
        if (task.status === 'blocked' || task.status === 'unknown') expect(task.waitsFor, task.id).not.toEqual([]);
        if (task.status === 'done' || task.status === 'not-needed') expect(task.waitsFor, task.id).toEqual([]);
        // Nothing is known to be done without something to show for it.
        if (task.doneBy === 'portal')
          expect(
            task.evidence.some(({ says }) => says === 'done'),
            task.id,
          ).toBe(true);
      }
      expect(ring.finished).toBe(stages.filter(({ step, status }) => step && (status === 'done' || status === 'not-needed')).length);
      expect(ring.current === null).toBe(ring.finished === 5);
      expect(ring.share).toBeGreaterThanOrEqual(0);
      expect(ring.share).toBeLessThanOrEqual(1);
      for (const id of next) expect(['ready', 'attention', 'waiting']).toContain(tasks[id]?.status);
      expect(openPoints).toBeGreaterThanOrEqual(
        Object.values(tasks).filter(({ status }) => status === 'attention').length * (observations.length ? 1 : 0),
      );
      if (headline.task) expect(tasks[headline.task]).toBeDefined();
      if (headline.tone === 'ok') expect(Object.values(tasks).some(({ status }) => status === 'attention')).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('every task can be reached: there is a history in which it is done', () => {
  const goals = ['manageServices', 'expand', 'directBill', 'isDistributor'].map((goal) => seen(`goal.${goal}`, true));
  const asked = [seen('verification.step.identity', 'done'), seen('verification.step.dueDiligence', 'done'), seen('account.country', 'IN')];
  const { tasks } = assess(folded([...goals, ...asked, ...TASKS.map(({ id }) => tick(id))]), NOW);
  for (const { id, retired } of TASKS) expect(tasks[id]?.status, id).toBe(retired ? 'not-needed' : 'done');
});

test('every task becomes ready when what it requires is done', () => {
  const goals = ['manageServices', 'expand', 'directBill', 'isDistributor'].map((goal) => seen(`goal.${goal}`, true));
  for (const task of TASKS.filter(
    ({ retired, condition }) => !retired && !['identityAsked', 'dueDiligenceSeen', 'registrationCountry'].includes(condition ?? ''),
  )) {
    const before = [...task.requires, ...(task.requiresAny ?? []).slice(0, 1)].map((id) => tick(id));
    expect(assess(folded([...goals, ...before]), NOW).tasks[task.id]?.status, task.id).toBe('ready');
  }
});
