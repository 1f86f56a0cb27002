import { describe, expect, it } from 'vitest';
import { CLOCKS, COUNTED, DAYS, NTH } from '../testing/days';
import { folded, person, portal, seen } from '../testing/facts';
import { countWorkdays, dayOf, nthWorkday, weekendOf } from '../workdays';
import { assess } from '.';

const rows = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => line.split('|').map((cell) => cell.trim()));
const at = (moment: string) => Date.parse(`${moment}:00Z`);

describe('days of the world', () => {
  it.each(rows(COUNTED))('%s, %s to %s: %s working days', (country, first, last, count) => {
    expect(countWorkdays(first!, last!, weekendOf(country || undefined))).toBe(Number(count));
  });

  it.each(rows(NTH))('%s, from %s the working day %s is %s', (country, first, n, day) => {
    expect(nthWorkday(first!, Number(n), weekendOf(country || undefined))).toBe(day);
  });

  it.each(rows(DAYS))('%s in %s is %s', (moment, zone, day) => {
    expect(dayOf(at(moment!), zone)).toBe(day);
  });
});

describe('the clock of a verification', () => {
  it.each(rows(CLOCKS))(
    '%s: said %s, seen %s to %s, now %s in %s: since %s, day %s',
    (country, said, from, until, now, zone, since, day, escalateOn, state) => {
      const first = at(from!);
      const facts = folded([
        ...(country ? [seen('account.country', country, 0, portal(), { seenAt: first, lastSeenAt: first })] : []),
        seen('verification.status', 'pending', 0, portal(), { seenAt: first, lastSeenAt: at(until!) }),
        ...(said ? [seen('verification.startedOn', said, 0, person('form'), { seenAt: first, lastSeenAt: first })] : []),
      ]);
      const clock = assess(facts, at(now!), { timeZone: zone }).tasks['verify.authorized']?.clock;
      const found = clock?.overdue ? 'over' : clock?.unseenSince ? 'unseen' : 'wait';
      expect(clock).toMatchObject({ since, day: Number(day), escalateOn });
      expect(`${clock?.atLeast ? '~' : ''}${found}`).toBe(state);
    },
  );
});
