import { describe, expect, test } from 'vitest';
import type { Assessment, Facts } from '../assessment';
import { folded, NOW, person, portal, seen } from '../testing/facts';
import { assess } from '.';

const at = (facts: Facts, now = NOW): Assessment => assess(facts, now, { timeZone: 'UTC' });

describe('clock', () => {
  const clock = (facts: Facts, now = NOW, timeZone = 'UTC') => assess(facts, now, { timeZone }).tasks['verify.authorized']?.clock;

  test('counts from the sending, if that was seen', () => {
    const facts = folded([
      seen('enrolment.submitted', true, 2, portal('enrol.form')),
      seen('verification.status', 'pending', 1),
      seen('account.country', 'DE'),
    ]);
    expect(clock(facts)).toEqual({
      since: '2026-11-18',
      atLeast: false,
      day: 3,
      min: 3,
      max: 5,
      escalateOn: '2026-11-24',
      overdue: false,
      weekend: 'sat-sun',
    });
    expect(at(facts).headline).toMatchObject({
      key: 'headline.waiting.day',
      params: { what: '@stage.verification.title', day: 3, min: 3, max: 5 },
      tone: 'wait',
    });
  });

  test('is a minimum where the start was not seen', () => {
    const facts = folded([seen('verification.status', 'pending', 7, portal(), { lastSeenAt: NOW })]);
    expect(clock(facts)).toMatchObject({ since: '2026-11-13', atLeast: true, day: 6, overdue: true, weekend: 'default' });
    const fresh = folded([seen('verification.status', 'pending', 1)]);
    expect(at(fresh).headline).toMatchObject({ key: 'headline.waiting.since', params: { sinceOn: '2026-11-19' } });
  });

  test('a submission that was read from Legal info is no start', () => {
    expect(clock(folded([seen('enrolment.submitted', true, 2), seen('verification.status', 'pending', 1)]))).toMatchObject({
      since: '2026-11-19',
      atLeast: true,
    });
  });

  test('takes the day that the person names', () => {
    expect(
      clock(folded([seen('verification.status', 'pending', 1), seen('verification.startedOn', '2026-11-16', 0, person('form'))])),
    ).toMatchObject({ since: '2026-11-16', atLeast: false, day: 5 });
  });

  test('begins anew after an appeal', () => {
    const facts = [
      seen('verification.startedOn', '2026-11-02', 18),
      seen('verification.status', 'rejected', 5),
      seen('verification.status', 'pending', 1),
    ];
    expect(clock(folded(facts))).toMatchObject({ since: '2026-11-19', atLeast: true, day: 2 });
  });

  test('goes on where only the status in which it waits is another', () => {
    const wait = [
      seen('enrolment.submitted', true, 4, portal('enrol.form')),
      seen('programme.reseller', 'pending', 4),
      seen('programme.reseller', 'pending-qualification', 1),
    ];
    expect(clock(folded(wait))).toMatchObject({ since: '2026-11-16', atLeast: false, day: 5 });
    expect(clock(folded(wait.slice(1)))).toMatchObject({ since: '2026-11-16', atLeast: true, day: 5 });
    // Whatever the number of such changes: what lies before the wait itself is forgotten.
    const later = [seen('verification.startedOn', '2026-10-01', 50), seen('programme.reseller', 'active', 40), ...wait.slice(1)];
    expect(clock(folded(later))).toMatchObject({ since: '2026-11-16', atLeast: true });
  });

  test('of a change in an active account does not reach back to its enrolment', () => {
    const facts = folded([
      seen('enrolment.submitted', true, 700, portal('enrol.form')),
      seen('programme.reseller', 'active', 300, portal(), { lastSeenAt: NOW }),
      seen('verification.status', 'pending', 1),
    ]);
    expect(clock(facts)).toMatchObject({ since: '2026-11-19', atLeast: true });
  });

  test('runs over after five working days', () => {
    const facts = folded([seen('verification.startedOn', '2026-11-13', 7), seen('verification.status', 'pending')]);
    const day = (date: number) => clock(facts, Date.UTC(2026, 10, date, 12));
    expect(day(19)).toMatchObject({ day: 5, escalateOn: '2026-11-19', overdue: false });
    expect(day(20)).toMatchObject({ day: 6, overdue: true });
    expect(at(facts).headline).toMatchObject({ key: 'headline.waiting.overdue', tone: 'act' });
    expect(at(facts).next).toContain('verify.authorized');
  });

  test('knows the weekend of the country and the day of the person', () => {
    const facts = folded([
      seen('verification.startedOn', '2026-11-19', 1),
      seen('verification.status', 'pending'),
      seen('account.country', 'SA'),
    ]);
    expect(clock(facts)).toMatchObject({ weekend: 'fri-sat', day: 1 });
    const late = Date.UTC(2026, 10, 20, 23);
    expect(
      clock(folded([seen('verification.status', 'pending', 0, portal(), { seenAt: late, lastSeenAt: late })]), late, 'Asia/Tokyo'),
    ).toMatchObject({ since: '2026-11-21', day: 1 });
  });
});
