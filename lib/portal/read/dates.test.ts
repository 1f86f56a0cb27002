import { describe, expect, it } from 'vitest';
import namesFile from '../../rules/knowledge/regions-names.json';
import { MARKETS } from '../../rules/regions';
import { nameKey } from '../../rules/regions/names';
import { countryAtEnd, countryOf } from './countries';
import { dayIn } from './dates';

describe('days', () => {
  const days: [string, string, string | null][] = [
    ['3/14/2026', 'en', '2026-03-14'],
    ['14/03/2026', 'en', '2026-03-14'],
    ['3/4/2026', 'en', null],
    ['3/4/2026', 'en-US', '2026-03-04'],
    ['3/4/2026', 'en-GB', '2026-04-03'],
    ['4/4/2026', 'en', '2026-04-04'],
    ['03.04.2026', 'de', '2026-04-03'],
    ['2026-03-04T10:00', 'en', '2026-03-04'],
    ['2026年3月4日', 'zh-CN', '2026-03-04'],
    ['2026. 3. 4.', 'ko', '2026-03-04'],
    ['March 4, 2026', 'en', '2026-03-04'],
    ['4 Mar 2026', 'en', '2026-03-04'],
    ['4. März 2026', 'de', '2026-03-04'],
    ['4 mars 2026', 'fr', '2026-03-04'],
    ['3/14/2026 10:22 AM', 'en-US', '2026-03-14'],
    ['9:30 AM, Mar 14, 2026', 'en-US', '2026-03-14'],
    ['14 mars 2026 à 9h30', 'fr', '2026-03-14'],
    ['14 de marzo de 2026', 'es', '2026-03-14'],
    ['14 मार्च 2026', 'hi', '2026-03-14'],
    ['Mar 14 or 15, 2026', 'en-US', null],
    ['3/4/2026', 'en-CA', null],
    ['31/02/2026', 'en-GB', null],
    ['3/14/26', 'en-US', null],
    ['Version 2026', 'en', null],
    ['Invalid Date', 'en', null],
    ['', 'en', null],
    ['3/14/2026', 'not a tag', '2026-03-14'],
    // Day and month in numbers, as the language writes them, or as a page does that is English in part.
    ['3/4/2026', 'fr-FR', '2026-04-03'],
    ['3-4-2026', 'nl-NL', '2026-04-03'],
    ['3/4/2026', 'pt-BR', '2026-04-03'],
    ['3. 4. 2026', 'cs-CZ', '2026-04-03'],
    ['3/4/2026', 'de-DE', null],
    ['3/4/2026', 'sv-SE', null],
    ['3/4/2026', 'hi-IN', null],
    ['3/4/2026', 'not a tag', null],
    ['25/4/2026', 'hi-IN', '2026-04-25'],
    ['4/25/2026', 'de-DE', '2026-04-25'],
  ];
  for (const [text, lang, day] of days) it(`${text} (${lang})`, () => expect(dayIn(text, lang)).toBe(day));
});

describe('countries', () => {
  it('by name in English and the page’s language, nothing else', () => {
    expect([
      countryOf('Germany', 'en'),
      countryOf('Deutschland', 'de'),
      countryOf('中国', 'zh-CN'),
      countryOf('United Kingdom', 'de'),
      countryOf('भारत', 'hi'),
    ]).toEqual(['DE', 'DE', 'CN', 'GB', 'IN']);
    expect([
      countryOf('Deutschland', 'en'),
      countryOf('European Union', 'en'),
      countryOf('GB', 'en'),
      countryOf('Berlin', 'de'),
      countryOf('', 'en'),
      countryOf('x', '??'),
    ]).toEqual([null, null, null, null, null, null]);
  });
  it('as Microsoft’s table of markets writes them, and by every other name that only one goes by', () => {
    const others = [...MARKETS.byCode.values()].filter(({ code, name }) => countryOf(name, 'en') !== code).map(({ name }) => name);
    // The table's name of the Republic of the Congo, beside its “Congo (DRC)”: people call both so.
    expect(others).toEqual(['Congo']);
    const asked = new Set(namesFile.ambiguous.flatMap(({ names }) => names.map(nameKey)));
    for (const [code, names] of Object.entries(namesFile.aliases))
      for (const name of names) if (!asked.has(nameKey(name))) expect(countryOf(name, 'en'), name).toBe(code);
    expect(['Congo', 'Korea', 'Saint Martin', 'Netherlands Antilles'].map((name) => countryOf(name, 'fr'))).toEqual(Array(4).fill(null));
  });
  it.each([
    ['1 Sejong-daero, Seoul, Korea, Republic of', 'KR'],
    ['St. Thomas, Virgin Islands, U.S.', 'VI'],
    ['Kinshasa, Congo (DRC)', 'CD'],
    ['Taipa, Macao SAR', 'MO'],
    ['Praha 1, Czech Republic', 'CZ'],
    ['1 Main St\nDublin\nIreland', 'IE'],
    ['Seattle, WA', null],
    ['Brazzaville, Congo', null],
  ])('at the end of “%s”', (text, code) => expect(countryAtEnd(text, 'en')).toBe(code));
});
