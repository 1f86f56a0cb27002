import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import words from '../../ui/locales/en/rooms/fit.json';
import { sourceEntry } from '../knowledge/sources';
import { taskEntry } from '../knowledge/tasks';
import { pageEntry, pageLink } from '../pages';
import { COUNTRY_CODES } from '../regions/table';
import { ASKS_COUNTRY, locationAnswer, SCENARIOS, WISHES } from './scenarios';

const ids = (question: Parameters<typeof locationAnswer>[0]) => locationAnswer(question).scenarios.map(({ id }) => id);

describe('the scenarios', () => {
  test('are four documented and twelve derived, and one from the rules', () => {
    const of = (origin: string) => SCENARIOS.filter((one) => one.origin === origin).length;
    expect([of('documented'), of('derived'), of('rule')]).toEqual([4, 12, 1]);
    expect(SCENARIOS.filter(({ origin }) => origin === 'documented').every(({ supported }) => supported)).toBe(true);
  });

  test('name pages that can be opened, tasks and sources that exist, and have words for everything', () => {
    for (const { id, page, tasks = [], sources, also = [] } of SCENARIOS) {
      expect(pageEntry(page), id).toBeDefined();
      expect(pageLink(page), id).toMatch(/^https:/);
      for (const task of tasks) expect(taskEntry(task), `${id}: ${task}`).toBeDefined();
      for (const source of sources) expect(sourceEntry(source), source).toBeDefined();
      for (const other of also) expect(SCENARIOS.some((one) => one.id === other)).toBe(true);
      for (const part of ['title', 'start', 'triggers', 'not', 'selling']) expect(words).toHaveProperty([`fit.loc.${id}.${part}`]);
    }
    for (const wish of WISHES) expect(words).toHaveProperty([`fit.wish.${wish}`]);
  });

  test('are all reached by a wish', () => {
    const countries = ['DE', 'FR', 'US', undefined];
    const reached = WISHES.flatMap((wish) =>
      countries.flatMap((country) => locationAnswer({ wish, account: 'DE', country }).scenarios.slice(0, 1)),
    );
    expect(SCENARIOS.filter((one) => !reached.includes(one)).map(({ id }) => id)).toEqual([]);
  });
});

describe('the dialogue', () => {
  test('a location in the own region is simply added; one elsewhere may be added, and does not sell there', () => {
    expect(locationAnswer({ wish: 'add', account: 'FR', country: 'FR' })).toMatchObject({ supported: 'yes', relation: 'same-country' });
    expect(ids({ wish: 'add', account: 'FR', country: 'DE' })).toEqual(['loc-1', 'x-3']);
    expect(locationAnswer({ wish: 'add', account: 'FR', country: 'US' })).toMatchObject({ supported: 'yes', relation: 'new-region' });
    expect(ids({ wish: 'add', account: 'FR', country: 'US' })).toEqual(['loc-2', 'x-1']);
  });

  test('to sell in a new region is not to add a location there', () => {
    expect(locationAnswer({ wish: 'sell', account: 'FR', country: 'BE' })).toMatchObject({ supported: 'yes' });
    const elsewhere = locationAnswer({ wish: 'sell', account: 'US', country: 'PR' });
    expect(elsewhere).toMatchObject({ supported: 'no', relation: 'new-region' });
    expect(elsewhere.rules[0]).toMatchObject({ rule: 'reseller-customer', verdict: 'incompatible' });
  });

  test('another country’s PartnerID never fits, a distributor of the region does', () => {
    expect(locationAnswer({ wish: 'other-country-id', account: 'FR', country: 'GB' })).toMatchObject({ supported: 'no' });
    expect(locationAnswer({ wish: 'distributor-abroad', account: 'FR', country: 'DE' })).toMatchObject({ supported: 'yes' });
    expect(locationAnswer({ wish: 'distributor-abroad', account: 'US', country: 'GB' })).toMatchObject({ supported: 'no' });
  });

  test('a new address in the own country is a change of the profile; another country is another account', () => {
    expect(locationAnswer({ wish: 'move', account: 'DE', country: 'DE' })).toMatchObject({ supported: 'yes', relation: 'same-country' });
    expect(ids({ wish: 'move', account: 'DE', country: 'DE' })).toEqual(['move-1']);
    for (const country of ['FR', 'US', undefined]) {
      expect(locationAnswer({ wish: 'move', account: 'DE', country }).supported).toBe('no');
      expect(ids({ wish: 'move', account: 'DE', country })).toEqual(['x-6']);
    }
  });

  test('where a country is missing or in no table, it depends, and every answer that may apply is given', () => {
    expect(locationAnswer({ wish: 'sell', account: 'DE' })).toMatchObject({ supported: 'depends', relation: 'unknown' });
    expect(locationAnswer({ wish: 'sell', country: 'DE' }).supported).toBe('depends');
    expect(locationAnswer({ wish: 'sell', account: 'DE', country: 'RU' }).supported).toBe('depends');
    expect(locationAnswer({ wish: 'delete' }).supported).toBe('no');
  });

  test('every wish is answered wherever it is asked, and only those that ask for a country depend on it', () => {
    const code = fc.option(fc.constantFrom(...COUNTRY_CODES, 'US-GOV', 'ZZ', ''), { nil: undefined });
    fc.assert(
      fc.property(fc.constantFrom(...WISHES), code, code, (wish, account, country) => {
        const answer = locationAnswer({ wish, account, country });
        expect(answer.scenarios.length).toBeGreaterThan(0);
        if (!ASKS_COUNTRY.has(wish) || wish === 'move') expect(answer.supported).not.toBe('depends');
        if (answer.relation !== 'unknown') expect(answer.supported).not.toBe('depends');
      }),
    );
  });
});
