import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess';
import type { Facts } from '../assessment';
import { PROGRAMME_STATUS, STEP_STATE, VERIFICATION_STATUS } from '../facts';
import { PREREQUISITES } from '../findings';
import { sourceEntry } from '../knowledge/sources';
import { taskEntry } from '../knowledge/tasks';
import verificationFile from '../knowledge/verification.json';
import { lookup } from '../lookup';
import { folded, NOW, person, seen, shown } from '../testing/facts';
import { APPEAL, REASONS, STATUS, STEPS, SUPPORT, verificationClinic } from './clinic';
import { verificationSight } from './state';
import { supportLines } from './support';

/** As the room asks it: with the clock and the findings of the assessment. */
const clinicOf = (facts: Facts, now = NOW) => {
  const { tasks, findings } = assess(facts, now);
  return verificationClinic(facts, tasks['verify.authorized']?.clock, findings);
};
const step = (id: string, value: string) => [`verification.step.${id}`, value] as const;
const DAY = 86_400_000;

describe('the data', () => {
  it('names public sources, days, and steps, tasks and prerequisites that exist', () => {
    for (const { sources, asOf } of [...STEPS, ...REASONS, APPEAL, SUPPORT, STATUS]) {
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.filter((id) => !sourceEntry(id))).toEqual([]);
      expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    const ids = STEPS.map(({ id }) => id);
    expect(REASONS.flatMap(({ steps }) => steps).filter((id) => !ids.includes(id))).toEqual([]);
    expect(STEPS.flatMap(({ task }) => task ?? []).filter((id) => !taskEntry(id))).toEqual([]);
    const rules = PREREQUISITES.map(({ id }) => id);
    expect(REASONS.flatMap(({ told }) => told).filter((id) => !rules.includes(id))).toEqual([]);
  });

  it('has every step and every published reason', () => {
    expect(STEPS.map(({ fact }) => fact)).toEqual(verificationFile.steps.map(({ fact }) => fact));
    const known = REASONS.map(({ id }) => id);
    expect(verificationFile.rejectionReasons.filter(({ id }) => !known.includes(id))).toEqual([]);
    const ways = REASONS.flatMap(({ steps }) => steps);
    expect(STEPS.filter(({ id }) => id !== 'started' && !ways.includes(id))).toEqual([]);
  });
});

describe('the phase', () => {
  it.each([
    [{}, 'unseen'],
    [{ 'verification.status': 'none' }, 'notStarted'],
    [{ 'verification.status': 'pending' }, 'running'],
    [{ 'verification.status': 'pending-partner-action' }, 'yours'],
    [{ 'verification.status': 'challenged' }, 'yours'],
    [{ 'verification.status': 'pending', 'verification.step.employment': 'action' }, 'yours'],
    [{ 'verification.status': 'pending', 'verification.step.business': 'failed' }, 'yours'],
    [{ 'verification.status': 'rejected' }, 'rejected'],
    [{ 'verification.step.business': 'failed' }, 'rejected'],
    [{ 'verification.status': 'authorized' }, 'done'],
    [{ 'programme.reseller': 'active' }, 'done'],
    [{ 'programme.reseller': 'pending-qualification' }, 'running'],
    [{ 'programme.reseller': 'suspended' }, 'unseen'],
    // Another verification, and another programme, say nothing of the reseller's.
    [{ 'maicpp.verification': 'rejected', 'programme.maicpp': 'active' }, 'unseen'],
  ])('of %o is %s', (values, phase) => {
    expect(clinicOf(shown(values)).phase).toBe(phase);
  });

  it('is late only where it was seen waiting after five working days, and asks to look again where it was not', () => {
    const since = seen('verification.startedOn', '2026-11-10', 0, person('form'));
    const waits = (last: number) =>
      clinicOf(folded([seen('verification.status', 'pending', 9, undefined, { lastSeenAt: NOW - last * DAY }), since]));
    expect([waits(0).phase, waits(7).phase]).toEqual(['late', 'lookAgain']);
    // Tuesday to Friday of the next week: nine working days, the first counted.
    expect(waits(0).clock).toMatchObject({ since: '2026-11-10', atLeast: false, day: 9, escalateOn: '2026-11-16', overdue: true });
  });

  it('counts from the first sighting, and says "at least", where the start was not seen', () => {
    expect(clinicOf(folded([seen('verification.status', 'pending', 2, undefined, { lastSeenAt: NOW })])).clock).toMatchObject({
      since: '2026-11-18',
      atLeast: true,
      day: 3,
    });
  });

  it('is not taken back by "Pending qualification", which a rejected company reads as well', () => {
    const facts = folded([seen('verification.status', 'rejected', 1), seen('programme.reseller', 'pending-qualification', 0)]);
    expect(clinicOf(facts).phase).toBe('rejected');
  });

  it('is the partner’s turn while the button stands there, and no more once the status was seen without it', () => {
    const offered = seen('verification.fixNow', true, 2);
    const pending = (daysAgo: number) => folded([seen('verification.status', 'pending', daysAgo), offered]);
    expect([clinicOf(pending(2)).phase, clinicOf(pending(0)).phase]).toEqual(['yours', 'running']);
    expect([clinicOf(pending(2)).button?.fact, clinicOf(pending(0)).button]).toEqual(['verification.fixNow', undefined]);
  });

  it('goes with the programme where that was seen later', () => {
    const facts = folded([seen('verification.status', 'pending', 9), seen('programme.reseller', 'qualified', 0)]);
    expect(verificationSight(lookup(facts))).toMatchObject({ state: 'authorized', inferred: true });
    const anew = folded([seen('programme.reseller', 'active', 9), seen('verification.status', 'pending', 0)]);
    expect(verificationSight(lookup(anew))).toMatchObject({ state: 'pending', inferred: false });
  });
});

describe('a rejection', () => {
  const ids = (values: Record<string, unknown>) =>
    clinicOf(shown({ 'verification.status': 'rejected', ...values })).reasons.map(({ id }) => id);

  it('has the reasons of the step that failed alone; the decision fails with any', () => {
    const business = ids(Object.fromEntries([step('business', 'failed'), step('decision', 'failed')]));
    expect(business).toEqual(['name-mismatch', 'address-mismatch', 'document-old', 'country-code-conflict']);
    expect(ids(Object.fromEntries([step('email', 'failed'), step('decision', 'failed')]))).toEqual(['unmonitored-mail', 'clicked-not-me']);
    expect(clinicOf(shown(Object.fromEntries([step('employment', 'failed')]))).at?.id).toBe('employment');
  });

  it('has all of them where no step was seen to fail, and says so', () => {
    expect(ids({}).length).toBe(REASONS.length);
    expect(clinicOf(shown({ 'verification.status': 'rejected' })).stepUnknown).toBe(true);
    expect(clinicOf(shown({ 'verification.status': 'rejected', 'verification.step.business': 'failed' })).stepUnknown).toBe(false);
  });

  it('puts first what the seen data speak for', () => {
    const facts = shown({
      'verification.status': 'rejected',
      'verification.step.business': 'failed',
      'legal.companyName': 'Fernbrook',
      'legal.address': 'PO Box 12, Leeds, United Kingdom',
    });
    const [first] = clinicOf(facts).reasons;
    expect([first?.id, first?.findings.map(({ rule }) => rule)]).toEqual(['address-mismatch', ['pre.address-match']]);
  });
});

describe('the request for support', () => {
  const line = (facts: Facts, id: string) => supportLines(facts, clinicOf(facts)).find((one) => one.id === id);

  it('holds what was seen and leaves the rest blank', () => {
    const facts = shown({
      'legal.companyName': 'Fernbrook Ltd',
      'partnerId.associated': '6540011',
      'verification.status': 'pending',
      'verification.step.employment': 'current',
    });
    expect(line(facts, 'company')?.fact?.value).toBe('Fernbrook Ltd');
    expect(line(facts, 'partnerId')?.fact?.value).toBe('6540011');
    expect(line(facts, 'step')?.step).toBe('employment');
    expect(line(facts, 'since')).toMatchObject({ since: '2026-11-20', atLeast: true });
    expect(line(facts, 'tenant')).toEqual({ id: 'tenant' });
  });

  it('is all blanks where nothing was seen', () => {
    expect(supportLines(shown({}), clinicOf(shown({}))).every((one) => Object.keys(one).length === 1)).toBe(true);
  });

  it('has the tenant by which the account is known, and no waiting time once it was decided', () => {
    const tenant = '5f1e6c1a-7b1d-4c55-9a10-0c0ffee00001';
    const rejected = { ...shown({ 'verification.status': 'rejected' }), account: `t:${tenant}` };
    expect(line(rejected, 'tenant')?.text).toBe(tenant);
    expect([line(rejected, 'since'), line(rejected, 'days')]).toEqual([undefined, undefined]);
    expect(line({ ...rejected, account: 'n:t:fernbrook' }, 'tenant')).toEqual({ id: 'tenant' });
  });
});

describe('whatever was seen', () => {
  const facts = fc.record(
    {
      'verification.status': fc.constantFrom(...VERIFICATION_STATUS),
      'programme.reseller': fc.constantFrom(...PROGRAMME_STATUS),
      'verification.fixNow': fc.boolean(),
      ...Object.fromEntries(STEPS.map(({ fact }) => [fact, fc.constantFrom(...STEP_STATE)])),
    },
    { requiredKeys: [] },
  );

  it('no sight is claimed without what it rests on, and reasons are given for a rejection alone', () => {
    fc.assert(
      fc.property(facts, (values) => {
        const clinic = clinicOf(shown(values));
        expect(clinic.sight.state === 'unseen').toBe(clinic.sight.evidence.length === 0);
        expect(clinic.reasons.length > 0).toBe(clinic.phase === 'rejected');
        for (const one of clinic.steps) expect(one.state === 'unseen').toBe(one.seen === undefined);
        expect(clinic.steps.filter(({ conditional, seen: was }) => conditional && !was)).toEqual([]);
        // Only Microsoft's own word makes it verified, and only waiting has a clock.
        if (clinic.phase === 'done') expect(clinic.sight.state).toBe('authorized');
        if (clinic.clock) expect(clinic.phase).not.toBe('rejected');
      }),
    );
  });
});
