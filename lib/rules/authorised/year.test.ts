import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceEntry } from '../knowledge/sources';
import { taskEntry } from '../knowledge/tasks';
import { addDays, daysFrom, lastOfMonth } from '../reminders/days';
import { folded, person, seen, shown } from '../testing/facts';
import { DUTIES, DUTY_IDS } from './duties';
import { authorisedYear } from './year';

const TODAY = '2026-11-20';
/** Facts that a person said. */
const told = (values: Record<string, unknown>) => folded(Object.entries(values).map(([key, value]) => seen(key, value, 0, person('form'))));
const of = (values: Record<string, unknown>, duty: string, today = TODAY) =>
  authorisedYear(told(values), today).occurrences.filter((one) => one.duty === duty);

describe('the duties', () => {
  it('name tasks and sources that exist, one duty each', () => {
    expect(DUTIES.map(({ id }) => id)).toEqual([...DUTY_IDS]);
    expect(new Set(DUTIES.map(({ task }) => task)).size).toBe(DUTIES.length);
    expect(DUTIES.filter(({ task }) => !taskEntry(task))).toEqual([]);
    expect(DUTIES.flatMap(({ sources }) => sources).filter((id) => !sourceEntry(id))).toEqual([]);
    expect(DUTIES.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });
});

describe('the year', () => {
  it('asks for the month of enrolment and guesses nothing from the date of the agreement', () => {
    const year = authorisedYear(shown({ 'agreement.mpaAcceptedOn': '2024-05-13', 'security.contact': 'completed' }), TODAY);
    expect(year).toEqual({ occurrences: [], asks: ['csp.enrolledIn'] });
  });

  it('lays the yearly check on the first of the anniversary month, the mailboxes before the first notice', () => {
    const { occurrences, asks } = authorisedYear(told({ 'csp.enrolledIn': '2021-05-01' }), TODAY);
    expect(asks).toEqual([]);
    expect(occurrences.map(({ duty, on }) => [duty, on])).toEqual([
      ['mailboxes', '2027-01-31'],
      ['membership', '2027-05-01'],
      ['revenue', '2027-05-01'],
      ['mfa', '2027-05-01'],
      ['contact', '2027-05-01'],
      ['record', '2027-05-01'],
    ]);
    expect(occurrences[2]).toMatchObject({ id: 'revenue:2027-05-01', cycle: 'revenue:2027', opensOn: '2027-01-01', daysLeft: 162 });
  });

  it('counts the first check after twelve months, not at once', () => {
    expect(of({ 'csp.enrolledIn': '2026-11-01' }, 'revenue').map(({ on }) => on)).toEqual(['2027-11-01']);
    expect(of({ 'csp.enrolledIn': '2026-03-01' }, 'revenue').map(({ on }) => on)).toEqual(['2027-03-01']);
    expect(of({ 'csp.enrolledIn': '2027-03-01' }, 'revenue').map(({ on }) => on)).toEqual(['2028-03-01']);
  });

  it('keeps what counts while its month runs, then goes on to the next year', () => {
    expect(of({ 'csp.enrolledIn': '2020-11-01' }, 'revenue').map(({ on, state }) => [on, state])).toEqual([
      ['2026-11-01', 'now'],
      ['2027-11-01', 'ahead'],
    ]);
    expect(of({ 'csp.enrolledIn': '2020-11-01' }, 'revenue', '2026-12-01').map(({ on }) => on)).toEqual(['2027-11-01']);
    expect(of({ 'csp.enrolledIn': '2020-02-01' }, 'mailboxes', '2028-02-29').map(({ on }) => on)).toEqual(['2027-11-03', '2028-11-03']);
  });

  it('takes a check for the year in whose window it was made', () => {
    const facts = (checkedOn: string) => ({ 'csp.enrolledIn': '2021-02-01', 'keep.checkedOn@task:keep.revenue': checkedOn });
    const states = (checkedOn: string) => of(facts(checkedOn), 'revenue').map(({ state }) => state);
    expect(states('2026-11-20')).toEqual(['done']);
    expect(states('2026-10-04')).toEqual(['done']);
    expect(states('2026-10-03')).toEqual(['ahead']);
    expect(states('2026-02-10')).toEqual(['ahead']);
    expect(of(facts('2026-11-20'), 'mfa').map(({ state, checked }) => [state, checked])).toEqual([['ahead', undefined]]);
  });

  it('shows a planned change of the company data on its day, and after it until it is marked', () => {
    const planned = (more = {}) => of({ 'keep.profileChangeOn': '2026-11-10', ...more }, 'profile');
    expect(planned()).toMatchObject([{ on: '2026-11-10', state: 'past', daysLeft: -10, cycle: 'profile:planned' }]);
    expect(planned({ 'keep.checkedOn@task:keep.profile': '2026-11-12' })).toMatchObject([{ state: 'done' }]);
    expect(of({ 'keep.profileChangeOn': TODAY }, 'profile')).toMatchObject([{ state: 'now', daysLeft: 0 }]);
  });

  it('says what was seen', () => {
    const facts = folded([
      seen('csp.enrolledIn', '2021-05-01', 0, person('form')),
      seen('security.mfaAdmins', 'not-completed', 3),
      seen('legal.securityContact', 'present', 2),
    ]);
    const shows = authorisedYear(facts, TODAY).occurrences.map(({ duty, shows }) => [duty, shows.map(({ fact }) => fact)]);
    expect(Object.fromEntries(shows)).toMatchObject({ mfa: ['security.mfaAdmins'], contact: ['legal.securityContact'], revenue: [] });
  });

  it('never names a wrong day: always the first of the same month, in order, each once, one ahead at least', () => {
    const day = fc.integer({ min: 14_000, max: 30_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (enrolled, today) => {
        const { occurrences } = authorisedYear(told({ 'csp.enrolledIn': `${enrolled.slice(0, 7)}-01` }), today);
        for (const { duty, on, daysLeft, id } of occurrences) {
          const due = duty === 'mailboxes' ? addDays(on, 90) : on;
          expect(due.slice(5)).toBe(`${enrolled.slice(5, 7)}-01`);
          expect(Number(due.slice(0, 4))).toBeGreaterThan(Number(enrolled.slice(0, 4)));
          expect(lastOfMonth(due) >= today).toBe(true);
          expect(daysLeft).toBe(daysFrom(today, on));
          expect(id).toBe(`${duty}:${on}`);
        }
        const days = occurrences.map(({ on }) => on);
        expect(days).toEqual(days.toSorted());
        expect(new Set(occurrences.map(({ id }) => id)).size).toBe(occurrences.length);
        expect(occurrences.filter(({ duty }) => duty === 'revenue').length).toBeGreaterThanOrEqual(1);
        expect(occurrences.filter(({ duty }) => duty === 'revenue').length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
