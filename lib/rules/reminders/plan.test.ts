import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './days';
import { dueLead, LEADS, leadToTell, nextDayToTell, type Told } from './plan';

const ON = '2027-05-01';
const open = { on: ON, done: false };
const daysAhead = (days: number) => addDays(ON, -days);

describe('reminders', () => {
  it.each([
    [121, undefined],
    [120, 120],
    [91, 120],
    [90, 90],
    [60, 60],
    [31, 60],
    [30, 30],
    [0, 30],
    [-40, 30],
  ])('%i days ahead the notice due is %s', (days, lead) => {
    expect(dueLead(ON, daysAhead(days))).toBe(lead);
  });

  it('a missed one is caught up on once, with the notice of today', () => {
    expect(leadToTell(open, daysAhead(45), undefined)).toBe(60);
    expect(leadToTell(open, daysAhead(45), { lead: 60 })).toBeUndefined();
    expect(leadToTell(open, daysAhead(30), { lead: 60 })).toBe(30);
  });

  it('a clock set back repeats nothing', () => {
    expect(leadToTell(open, daysAhead(100), { lead: 60 })).toBeUndefined();
    expect(leadToTell(open, daysAhead(60), { lead: 60 })).toBeUndefined();
  });

  it('is silent until the day it was put off to, then speaks once', () => {
    const told = { lead: 60, snoozedUntil: daysAhead(25) };
    expect(leadToTell(open, daysAhead(30), told)).toBeUndefined();
    expect(nextDayToTell(open, daysAhead(30), told)).toBe(daysAhead(25));
    expect(leadToTell(open, daysAhead(25), told)).toBe(30);
  });

  it('has notice of its own where the day says so', () => {
    const soon = { ...open, leads: [2, 0] };
    expect(leadToTell(soon, daysAhead(30), undefined)).toBeUndefined();
    expect(nextDayToTell(soon, daysAhead(30), undefined)).toBe(daysAhead(2));
    expect(leadToTell(soon, daysAhead(1), undefined)).toBe(2);
    expect(leadToTell(soon, daysAhead(0), { lead: 2 })).toBe(0);
    expect(nextDayToTell(soon, daysAhead(0), { lead: 0 })).toBeUndefined();
    expect(leadToTell({ ...open, leads: [] }, daysAhead(0), undefined)).toBeUndefined();
  });

  it('says nothing of what is done', () => {
    expect(leadToTell({ on: ON, done: true }, daysAhead(30), undefined)).toBeUndefined();
    expect(nextDayToTell({ on: ON, done: true }, daysAhead(200), undefined)).toBeUndefined();
  });

  it('knows the next day to speak', () => {
    expect(nextDayToTell(open, daysAhead(200), undefined)).toBe(daysAhead(120));
    expect(nextDayToTell(open, daysAhead(100), undefined)).toBe(daysAhead(90));
    expect(nextDayToTell(open, daysAhead(100), { lead: 60 })).toBe(daysAhead(30));
    expect(nextDayToTell(open, daysAhead(10), undefined)).toBeUndefined();
  });

  /** What a worker does on the days it is awake: tells what is to be told, and remembers it. */
  function live(days: readonly number[], told?: Told): { given: number[]; told: Told | undefined } {
    const given: number[] = [];
    let now = told;
    for (const left of days) {
      const lead = leadToTell(open, daysAhead(left), now);
      if (lead === undefined) continue;
      given.push(lead);
      now = { lead };
    }
    return { given, told: now };
  }

  it('whatever days the browser is open on and however the clock jumps, no notice is given twice and the last is not lost', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 400 }), { maxLength: 60 }), (days) => {
        const { given } = live(days);
        expect(new Set(given).size).toBe(given.length);
        expect(given).toEqual(given.toSorted((a, b) => b - a));
        const nearest = Math.min(...days, 1000);
        expect(given.at(-1)).toBe(LEADS.filter((lead) => nearest <= lead).at(-1));
      }),
    );
  });

  it('waking on the next day to speak only gives every notice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 121, max: 900 }), (days) => {
        const given: number[] = [];
        let told: Told | undefined;
        for (let today: string | undefined = daysAhead(days); today !== undefined; today = nextDayToTell(open, today, told)) {
          const lead = leadToTell(open, today, told);
          if (lead === undefined) continue;
          given.push(lead);
          told = { lead };
        }
        expect(given).toEqual([...LEADS]);
      }),
    );
  });
});
