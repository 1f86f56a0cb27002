import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWorkdays, dayOf, isWorkday, nthWorkday, type Weekend, weekendOf } from './workdays';

const weekend = fc.constantFrom<Weekend>('sat-sun', 'fri-sat', 'thu-fri', 'fri', 'sun', 'default');
const day = fc
  .date({ min: new Date('1601-01-01T00:00:00Z'), max: new Date('2399-12-31T00:00:00Z'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const later = (from: string, days: number) => new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

test.each([
  ['2026-11-16', '2026-11-20', 'sat-sun', 5],
  ['2026-11-16', '2026-11-22', 'sat-sun', 5],
  ['2026-11-21', '2026-11-22', 'sat-sun', 0],
  ['2026-11-20', '2026-11-23', 'fri-sat', 2],
  ['2026-11-20', '2026-11-20', 'thu-fri', 0],
  ['2026-11-20', '2026-11-19', 'sat-sun', 0],
  ['2024-02-28', '2024-03-01', 'sun', 3],
] as const)('%s to %s with %s off: %i', (first, last, off, count) => {
  expect(countWorkdays(first, last, off)).toBe(count);
});

test('counting by weeks is counting day by day', () => {
  fc.assert(
    fc.property(day, fc.nat(400), weekend, (first, length, off) => {
      let count = 0;
      for (let i = 0; i <= length; i++) if (isWorkday(later(first, i), off)) count++;
      expect(countWorkdays(first, later(first, length), off)).toBe(count);
    }),
    { numRuns: 60 },
  );
});

test('the n-th working day is a working day with n working days up to it', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 300 }), weekend, (first, n, off) => {
      const last = nthWorkday(first, n, off);
      expect(isWorkday(last, off)).toBe(true);
      expect(countWorkdays(first, last, off)).toBe(n);
    }),
  );
});

test.each(['2026-02-30', '2026-13-01', '26-01-01', '', '2026-1-1', 'yesterday'])('%o is no day', (text) => {
  expect(() => countWorkdays(text, '2026-01-01', 'sat-sun')).toThrow(RangeError);
  expect(() => nthWorkday(text, 1, 'sat-sun')).toThrow(RangeError);
});

test.each([0, -1, 1.5, Number.NaN])('%s is no count of days', (n) => {
  expect(() => nthWorkday('2026-11-20', n, 'sat-sun')).toThrow(RangeError);
});

test('a day is the calendar day of the zone, also where summer time begins and ends', () => {
  expect(dayOf(Date.UTC(2026, 10, 20, 23, 30))).toBe('2026-11-20');
  expect(dayOf(Date.UTC(2026, 10, 20, 23, 30), 'Europe/Berlin')).toBe('2026-11-21');
  expect(dayOf(Date.UTC(2026, 10, 20, 1), 'America/Los_Angeles')).toBe('2026-11-19');
  // Berlin changes its clocks on 29 March and 25 October 2026: these days have 23 and 25 hours.
  expect(dayOf(Date.UTC(2026, 2, 28, 23), 'Europe/Berlin')).toBe('2026-03-29');
  expect(dayOf(Date.UTC(2026, 2, 29, 21, 59), 'Europe/Berlin')).toBe('2026-03-29');
  expect(dayOf(Date.UTC(2026, 9, 24, 22), 'Europe/Berlin')).toBe('2026-10-25');
  expect(dayOf(Date.UTC(2026, 9, 25, 22, 59), 'Europe/Berlin')).toBe('2026-10-25');
  expect(dayOf(Date.UTC(1601, 0, 1), 'UTC')).toBe('1601-01-01');
  expect(dayOf(Date.UTC(1601, 0, 1, 12), 'Asia/Tokyo')).toBe('1601-01-01');
});

test('a moment or a zone that does not exist is refused', () => {
  expect(() => dayOf(Number.NaN)).toThrow(RangeError);
  expect(() => dayOf(0, 'Mars/Olympus')).toThrow(RangeError);
});

test.each([
  ['DE', 'sat-sun'],
  ['AE', 'sat-sun'],
  ['SA', 'fri-sat'],
  ['IR', 'fri'],
  ['AF', 'thu-fri'],
  ['IN', 'sun'],
  [undefined, 'default'],
] as const)('weekend of %s: %s', (country, expected) => {
  expect(weekendOf(country)).toBe(expected);
});
