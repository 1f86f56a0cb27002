import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextDay } from './new-day';
import { toPageEntry } from './page-entry';
import { makePlacements } from './placements';
import { makeQueue } from './queue';
import { makeSession } from './session';
import { DEFAULTS, soundSettings } from './settings';
import { addressOf } from './tabs';
import { legalReading, makeArea } from './testing';
import { makeWords } from './words';

describe('the queue', () => {
  test('runs jobs one after the other, in order, past failures', async () => {
    const queue = makeQueue();
    const seen: string[] = [];
    const job = (name: string, fails = false) =>
      queue(async () => {
        seen.push(`${name} begins`);
        await Promise.resolve();
        seen.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      });
    const results = await Promise.allSettled([job('a'), job('b', true), job('c')]);
    expect(results.map((r) => r.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });
});

describe('the session', () => {
  test('outlives its worker where the browser keeps it', async () => {
    const area = makeArea();
    await makeSession(area).set('tab:1', { a: 1 });
    const later = makeSession(area);
    expect(await later.get('tab:1')).toEqual({ a: 1 });
    expect(await later.keys('tab:')).toEqual(['tab:1']);
    await later.remove('tab:1');
    expect(await makeSession(area).get('tab:1')).toBeUndefined();
  });

  test('lasts as long as the worker where the browser does not', async () => {
    const fails = async () => {
      throw new Error('no');
    };
    const session = makeSession({ get: fails, set: fails, remove: fails });
    await session.set('x', 1);
    expect(await session.get('x')).toBe(1);
    await session.remove('x');
    expect(await session.get('x')).toBeUndefined();
  });
});

describe('settings', () => {
  test('of any form become sound ones, part by part', () => {
    expect(soundSettings({ language: 'de', theme: 'pink', launcher: 3 })).toEqual({ ...DEFAULTS, language: 'de' });
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        expect(Object.keys(soundSettings(kept)).sort()).toEqual(Object.keys(DEFAULTS).sort());
      }),
    );
  });
});

test('a placement that is not sound is where nobody moved it', async () => {
  const area = makeArea();
  area.items['placement:home'] = { x: 7, y: 'low' };
  expect(await makePlacements(area).get('home')).toEqual({ x: 1, y: 1, hidden: false });
});

describe('a page entry', () => {
  test('takes what was said twice alike once, and leaves out what was said twice differently', () => {
    const reading = legalReading({ name: 'Contoso' }, { 'agreement.mpa': 'accepted', 'verification.status': 'pending' });
    const [mpa, status] = reading.readings;
    const { entry, conflicts } = toPageEntry(
      { ...reading, readings: [mpa!, mpa!, status!, { ...status!, value: 'rejected' }, status!] },
      5,
    );
    expect(entry.readings).toEqual([mpa]);
    expect(conflicts).toBe(1);
    expect(entry).toMatchObject({ now: 5, evidence: { name: 'Contoso' }, page: { page: 'account.legalInfo', tab: 'reseller' } });
  });
});

test('the next day begins within 25 hours, after midnight, also where the clocks change', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(2020, 0), max: new Date(2040, 0), noInvalidDate: true }), (now) => {
      const next = nextDay(now.getTime());
      expect(next - now.getTime()).toBeGreaterThan(0);
      expect(next - now.getTime()).toBeLessThanOrEqual(25.1 * 3_600_000);
      expect(new Date(next).getDate()).not.toBe(now.getDate());
    }),
  );
});

test('an address is host and path alone', () => {
  expect(addressOf('https://partner.microsoft.com/a/b?x=1#reseller')).toBe('https://partner.microsoft.com/a/b');
  expect(addressOf('no address')).toBeUndefined();
  expect(addressOf(undefined)).toBeUndefined();
});

test('words come in the language set, else in the browser’s, else in English', () => {
  const words = makeWords(() => 'de-AT');
  expect(words('auto').lang).toBe('de');
  expect(words('en').t('launcher.open')).not.toBe(words('de').t('launcher.open'));
  expect(makeWords(() => 'fr')('auto').lang).toBe('en');
});
