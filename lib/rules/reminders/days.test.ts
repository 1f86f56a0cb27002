import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../workdays';
import { addDays, dayNumber, daysFrom, firstOfMonth, lastOfMonth, startOfDay } from './days';

/** Zones with half hours, changes at midnight, changes of the date line, and none at all. */
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Asia/Shanghai',
  'America/Sao_Paulo',
  'America/Havana',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
];
const someDay = fc.integer({ min: -200_000, max: 200_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));

describe('days', () => {
  it.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2027-05-01', -120, '2027-01-01'],
    ['2028-05-01', -120, '2028-01-02'],
    ['2026-12-31', 1, '2027-01-01'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
    expect(daysFrom(day, expected)).toBe(days);
  });

  it('months begin and end where the calendar says', () => {
    expect([firstOfMonth('2026-11-20'), firstOfMonth('2026-11-20', 2), firstOfMonth('2026-01-31', -1)]).toEqual([
      '2026-11-01',
      '2027-01-01',
      '2025-12-01',
    ]);
    expect([lastOfMonth('2028-02-10'), lastOfMonth('2027-02-10'), lastOfMonth('2026-12-01')]).toEqual([
      '2028-02-29',
      '2027-02-28',
      '2026-12-31',
    ]);
  });

  it.each(['2026-02-30', '2026-2-3', '', 'tomorrow', '2026-11-20T00:00', '10000-01-01'])('%s is no day', (text) => {
    expect(() => dayNumber(text)).toThrow(RangeError);
  });

  it('going there and back ends on the same day, also in 1601', () => {
    expect(addDays('1601-01-01', -1)).toBe('1600-12-31');
    fc.assert(
      fc.property(someDay, fc.integer({ min: -5000, max: 5000 }), (day, n) => {
        expect(addDays(addDays(day, n), -n)).toBe(day);
        expect(daysFrom(day, addDays(day, n))).toBe(n);
      }),
    );
  });

  it('a day begins at the first moment that its zone calls by it, whatever its clocks do', () => {
    fc.assert(
      fc.property(fc.integer({ min: 14_000, max: 25_000 }), fc.constantFrom(...ZONES), (n, zone) => {
        const day = new Date(n * 86_400_000).toISOString().slice(0, 10);
        const start = startOfDay(day, zone);
        expect(dayOf(start - 1, zone) < day).toBe(true);
        // Only a change of the date line takes a day out of the calendar.
        expect(dayOf(start, zone)).toBe(zone === 'Pacific/Apia' && day === '2011-12-30' ? '2011-12-31' : day);
      }),
    );
    expect(startOfDay('2026-03-29', 'Europe/Berlin')).toBe(Date.UTC(2026, 2, 28, 23));
    expect(startOfDay('2026-03-30', 'Europe/Berlin')).toBe(Date.UTC(2026, 2, 29, 22));
    expect(startOfDay('2011-12-30', 'Pacific/Apia')).toBe(startOfDay('2011-12-31', 'Pacific/Apia'));
  });
});
