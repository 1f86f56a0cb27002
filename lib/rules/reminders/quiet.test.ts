import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isQuiet, minutesOfDay, quietUntil } from './quiet';

const NIGHT = { from: 20 * 60, to: 8 * 60 };
const MINUTE = 60_000;

it.each([
  ['in the evening, over midnight', Date.UTC(2026, 10, 20, 21, 30), 'Europe/Berlin', NIGHT, Date.UTC(2026, 10, 21, 7)],
  ['in the morning', Date.UTC(2026, 10, 20, 6, 59, 59), 'Europe/Berlin', NIGHT, Date.UTC(2026, 10, 20, 7)],
  ['in the night in which clocks go forward', Date.UTC(2026, 2, 28, 21), 'Europe/Berlin', NIGHT, Date.UTC(2026, 2, 29, 6)],
  ['in the night in which clocks go back', Date.UTC(2026, 9, 24, 21), 'Europe/Berlin', NIGHT, Date.UTC(2026, 9, 25, 7)],
  ['until a minute that the clock leaves out', Date.UTC(2026, 2, 29, 0), 'Europe/Berlin', { from: 0, to: 150 }, Date.UTC(2026, 2, 29, 1)],
  ['in a zone with half hours', Date.UTC(2026, 10, 20, 15), 'Asia/Kolkata', NIGHT, Date.UTC(2026, 10, 21, 2, 30)],
])('quiet %s', (_, at, zone, quiet, end) => {
  expect(quietUntil(at, zone, quiet)).toBe(end);
});

it('is not quiet by day, and never where the hours are equal', () => {
  expect(quietUntil(Date.UTC(2026, 10, 20, 7), 'Europe/Berlin', NIGHT)).toBeNull();
  expect(quietUntil(Date.UTC(2026, 10, 20, 7), 'Europe/Berlin', { from: 60, to: 60 })).toBeNull();
});

it('ends at the first minute that is not quiet', () => {
  const minute = fc.integer({ min: 0, max: 1439 });
  const zone = fc.constantFrom('Europe/Berlin', 'Asia/Kolkata', 'America/New_York', 'Australia/Lord_Howe', 'America/Havana', 'UTC');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 525_600 }), zone, minute, minute, (n, timeZone, from, to) => {
      const at = Date.UTC(2026, 0, 1) + n * MINUTE;
      const quiet = { from, to };
      const end = quietUntil(at, timeZone, quiet);
      let first = at;
      while (isQuiet(minutesOfDay(first, timeZone), quiet)) first += MINUTE;
      expect(end).toBe(first === at ? null : first);
    }),
    { numRuns: 40 },
  );
});
