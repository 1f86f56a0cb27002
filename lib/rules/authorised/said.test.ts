import { describe, expect, it } from 'vitest';
import { assess } from '../assess';
import { DAY, folded, NOW, person, seen, tick } from '../testing/facts';
import { authorisedYear } from './year';

const TASK = 'keep.revenue';
const checked = (on: string, daysAgo = 0) => seen(`keep.checkedOn@task:${TASK}`, on, daysAgo, person('form'));
/** Enrolled in March: the day is the first of March 2027, a check counts from 1 November 2026 on. Today is 20 November. */
const enrolled = seen('csp.enrolledIn', '2021-03-01', 30, person('form'));
const status = (facts: Parameters<typeof folded>[0], now = NOW) => {
  const { status: is, doneBy } = assess(folded(facts), now).tasks[TASK]!;
  return [is, doneBy];
};
const done = ['done', 'person'];
const open = (facts: Parameters<typeof folded>[0], now = NOW) => expect(status(facts, now)[0]).not.toBe('done');

describe('a duty that is marked as checked', () => {
  it('marks its task, and no other', () => {
    open([enrolled]);
    expect(status([enrolled, checked('2026-11-20')])).toEqual(done);
    expect(assess(folded([enrolled, checked('2026-11-20')]), NOW).tasks['keep.mailboxes']?.status).not.toBe('done');
  });

  it('marks it no more when that is taken back', () => {
    open([enrolled, { ...checked('2026-11-20'), withdrawnAt: NOW }]);
  });

  it('and a mark in the checklist: the later of the two holds, in checklist and year alike', () => {
    const year = (facts: Parameters<typeof folded>[0]) =>
      authorisedYear(folded(facts), '2026-11-20').occurrences.find((one) => one.task === TASK)?.state;
    const unticked = [enrolled, checked('2026-11-20', 0.2), tick(TASK, false)];
    open(unticked);
    expect(year(unticked)).toBe('ahead');
    const again = [enrolled, tick(TASK, false, 0.2), checked('2026-11-20')];
    expect(status(again)).toEqual(done);
    expect(year(again)).toBe('done');
  });

  it('marks it until a check for the next year counts', () => {
    const facts = [enrolled, checked('2026-11-20')];
    const on = (day: string) => Date.parse(`${day}T12:00:00Z`);
    // After the month of the check nothing is due until 2 November 2027, 120 days before the first of March 2028.
    for (const day of ['2027-02-28', '2027-03-31', '2027-04-01', '2027-11-01']) expect(status(facts, on(day)), day).toEqual(done);
    for (const day of ['2027-11-02', '2028-02-01', '2031-01-01']) open(facts, on(day));
  });

  it('marks nothing by a check made too early, nor for longer than a year where no day is known', () => {
    open([enrolled, checked('2026-10-31', 20)]);
    expect(status([checked('2026-11-20')])).toEqual(done);
    open([checked('2026-11-20')], NOW + 367 * DAY);
  });

  it('does not outweigh what the portal shows', () => {
    const facts = folded([
      seen('security.mfaAdmins', 'not-completed'),
      enrolled,
      seen('keep.checkedOn@task:security.mfa', '2026-11-20', 0, person('form')),
    ]);
    const task = assess(facts, NOW).tasks['security.mfa']!;
    expect(task.status).not.toBe('done');
    expect(task.contradictions).toMatchObject([{ fact: 'security.mfaAdmins', againstFact: 'task.tick' }]);
  });
});
