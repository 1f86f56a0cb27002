import { describe, expect, test } from 'vitest';
import type { Assessment, Facts } from '../assessment';
import { folded, NOW, person, seen, shown, tick } from '../testing/facts';
import { assess } from '.';

const at = (facts: Facts, now = NOW): Assessment => assess(facts, now, { timeZone: 'UTC' });
const statusOf = (facts: Facts, task: string) => at(facts).tasks[task]?.status;

describe('routes and paths', () => {
  test('either reseller route leads on, and the other is not needed then', () => {
    for (const [route, other] of [
      ['cust.request-relationship', 'cust.request-joint'],
      ['cust.request-joint', 'cust.request-relationship'],
    ] as const) {
      const { tasks } = at(folded([tick(route)]));
      expect(tasks[other]).toMatchObject({
        status: 'not-needed',
        reason: { key: 'reason.otherRoute', params: { task: `@task.${route}.title` } },
      });
      expect(tasks['cust.mca']?.status).toBe('ready');
    }
    expect(at(folded([tick('cust.request-relationship'), tick('cust.request-joint')])).tasks['cust.request-joint']?.status).toBe('done');
  });

  test('an admin relationship needs no reseller relationship', () => {
    const facts = folded([
      seen('programme.reseller', 'active'),
      tick('users.admin-agent'),
      seen('goal.manageServices', true, 0, person('form')),
    ]);
    expect(at(facts).tasks['cust.request-relationship']?.status).toBe('ready');
    expect(at(facts).tasks['cust.admin-relationship']?.status).toBe('ready');
  });

  test('those enrolled in CSP already miss the support contact only', () => {
    const { tasks, ring, stages } = at(folded([seen('goal.alreadyCsp', true, 0, person('form'))]));
    for (const id of ['enroll.start', 'profile.legal', 'profile.submit', 'verify.authorized'])
      expect(tasks[id], id).toMatchObject({ status: 'not-needed', reason: { key: 'reason.alreadyCsp' } });
    expect(tasks['profile.support']?.status).toBe('ready');
    expect(ring).toMatchObject({ finished: 2, current: 2 });
    expect(stages.find(({ id }) => id === 'verification')?.status).toBe('not-needed');
    // What the portal shows is not hidden by it.
    expect(
      statusOf(folded([seen('goal.alreadyCsp', true, 0, person('form')), seen('verification.status', 'rejected')]), 'verify.authorized'),
    ).toBe('attention');
  });

  test('what is retired is shown as no longer needed, whatever is said', () => {
    for (const facts of [folded([]), folded([tick('enroll.pmc-signin')])]) {
      const { tasks, stages } = at(facts);
      expect(tasks['enroll.pmc-signin']).toMatchObject({ status: 'not-needed', reason: { key: 'reason.retired' } });
      expect(stages.find(({ id }) => id === 'enroll')?.total).toBe(2);
    }
  });

  test('conditional tasks appear when their condition holds, and only then', () => {
    const says = (goal: string) => at(folded([seen(goal, true, 0, person('form'))])).tasks;
    const none = at(shown({ 'account.country': 'DE' })).tasks;
    for (const id of [
      'profile.registration-id',
      'verify.identity',
      'verify.due-diligence',
      'cust.admin-relationship',
      'expand.add-pla',
      'db.apply',
      'prov.check-reseller',
    ])
      expect(none[id], id).toBeUndefined();
    expect(at(shown({ 'account.country': 'PL' })).tasks['profile.registration-id']).toBeDefined();
    expect(
      at(shown({ 'partnerId.associated': '1234567', 'location.country@location:1234567': 'IN' })).tasks['profile.registration-id'],
    ).toBeDefined();
    expect(at(shown({ 'verification.step.identity': 'open' })).tasks['verify.identity']).toBeDefined();
    expect(at(shown({ 'maicpp.verification': 'challenged' })).tasks['verify.identity']?.status).toBe('attention');
    expect(at(shown({ 'verification.step.dueDiligence': 'open' })).tasks['verify.due-diligence']).toBeDefined();
    expect(says('goal.expand')['expand.add-pla']).toBeDefined();
    expect(says('goal.directBill')['db.apply']).toBeDefined();
    expect(says('goal.isDistributor')['prov.check-reseller']).toBeDefined();
    expect(says('goal.manageServices')['cust.admin-relationship']).toBeDefined();
  });
});
