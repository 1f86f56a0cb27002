import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueFits } from '../value-fits';
import { enteredDay, enteredMonth, plannedRange, startRange } from './entered';

const TODAY = '2026-11-20';

describe('what a person enters', () => {
  it.each([
    ['5', '2021', { ok: true, day: '2021-05-01' }],
    ['11', '2026', { ok: true, day: '2026-11-01' }],
    ['12', '2026', { ok: false, why: 'future' }],
    ['', '2021', { ok: false, why: 'month' }],
    ['13', '2021', { ok: false, why: 'month' }],
    ['1', '1601', { ok: false, why: 'year' }],
    ['1', '2027', { ok: false, why: 'year' }],
    ['1', '21', { ok: false, why: 'year' }],
    ['1', '२०२१', { ok: false, why: 'year' }],
  ])('month %s of %s', (month, year, entered) => {
    expect(enteredMonth(month, year, TODAY)).toEqual(entered);
  });

  it.each([
    ['2027-02-01', { ok: true, day: '2027-02-01' }],
    [' 2028-02-29 ', { ok: true, day: '2028-02-29' }],
    ['2027-02-29', { ok: false, why: 'day' }],
    ['1601-01-01', { ok: false, why: 'range' }],
    ['2026-10-01', { ok: true, day: '2026-10-01' }],
    ['2026-09-30', { ok: false, why: 'range' }],
    ['2029-12-01', { ok: false, why: 'range' }],
    ['', { ok: false, why: 'day' }],
    ['12027-01-01', { ok: false, why: 'day' }],
  ])('day %s', (text, entered) => {
    expect(enteredDay(text, plannedRange(TODAY))).toEqual(entered);
  });

  it.each([
    ['1601-01-01', '2026-11-18', 'range'],
    ['2013-12-31', '2026-11-18', 'range'],
    ['2026-11-19', '2026-11-18', 'range'],
    // The clock was set back after the wait had been seen.
    ['2026-11-21', '2026-12-24', 'range'],
    ['2026-02-30', '2026-11-18', 'day'],
    ['2026-11-18', '2026-11-18', undefined],
  ])('start of a wait on %s, seen on %s', (text, seen, why) => {
    expect(enteredDay(text, startRange(seen, TODAY))).toEqual(why ? { ok: false, why } : { ok: true, day: text });
  });

  it('whatever is typed, a day comes out that can be kept, or a reason', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.integer().map(String), fc.constant('x'.repeat(10_000)));
    fc.assert(
      fc.property(text, text, (a, b) => {
        for (const entered of [enteredMonth(a, b, TODAY), enteredDay(a, plannedRange(TODAY))])
          if (entered.ok) expect(valueFits('csp.enrolledIn', entered.day)).toBe(true);
          else expect(['month', 'year', 'future', 'day', 'range']).toContain(entered.why);
      }),
    );
  });
});
