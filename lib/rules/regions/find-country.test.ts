import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import areasFile from '../knowledge/regions-areas.json';
import namesFile from '../knowledge/regions-names.json';
import { findCountry, nearCountries } from './find-country';
import { countryName, NAME_LANGUAGES, nameKey, names } from './names';
import { COUNTRY_CODES, MARKETS } from './table';

const one = (code: string) => ({ is: 'one', code });

/** What a person types → the country. One language a line. */
const ONE: readonly (readonly [string, string])[] = [
  ...Object.entries({ Germany: 'DE', 'United Kingdom': 'GB', 'south korea': 'KR', 'Cote d’Ivoire': 'CI', 'São Tomé and Príncipe': 'ST' }),
  ...Object.entries({
    Deutschland: 'DE',
    'Vereinigtes Königreich': 'GB',
    Südkorea: 'KR',
    Elfenbeinküste: 'CI',
    Großbritannien: 'GB',
    Oesterreich: 'AT',
  }),
  ...Object.entries({ 德国: 'DE', 英国: 'GB', 韩国: 'KR', 香港: 'HK', 台湾: 'TW', 刚果民主共和国: 'CD' }),
  ...Object.entries({ जर्मनी: 'DE', 'यूनाइटेड किंगडम': 'GB', 'दक्षिण कोरिया': 'KR', फ़्रांस: 'FR', फ्रांस: 'FR', हांगकांग: 'HK' }),
  // As Microsoft writes them.
  ...Object.entries({
    'Virgin Islands, U.S.': 'VI',
    'Korea, Republic of': 'KR',
    'Congo (DRC)': 'CD',
    'North Macedonia, Republic of': 'MK',
  }),
  ...Object.entries({
    'Macao Special Administrative Region': 'MO',
    UK: 'GB',
    'Palestinian Authority': 'PS',
    'Bonaire, Sint Eustatius and Saba': 'BQ',
  }),
  ...Object.entries({
    Swaziland: 'SZ',
    Turkey: 'TR',
    Turkiye: 'TR',
    Burma: 'MM',
    'Cape Verde': 'CV',
    Holland: 'NL',
    England: 'GB',
    'East Timor': 'TL',
  }),
  // Codes: of today, of three letters, withdrawn, Microsoft's own.
  ...Object.entries({
    de: 'DE',
    DEU: 'DE',
    ' zaf ': 'ZA',
    XK: 'XK',
    EL: 'GR',
    ZR: 'CD',
    ROM: 'RO',
    TP: 'TL',
    XS: 'BQ',
    XE: 'BQ',
    XJ: 'SJ',
    BU: 'MM',
  }),
  // Not to be taken for their neighbours.
  ...Object.entries({
    'Canary Islands': 'ES',
    Azoren: 'PT',
    'Guinea-Bissau': 'GW',
    'Equatorial Guinea': 'GQ',
    'Papua New Guinea': 'PG',
    'South Sudan': 'SS',
    'American Samoa': 'AS',
  }),
  ...Object.entries({
    Niger: 'NE',
    Nigeria: 'NG',
    Dominica: 'DM',
    'Dominican Republic': 'DO',
    Austria: 'AT',
    Australia: 'AU',
    Iran: 'IR',
    Iraq: 'IQ',
  }),
  ...Object.entries({
    'Republic of the Congo': 'CG',
    'Republic of Korea': 'KR',
    'Sint Maarten': 'SX',
    'Saint Martin (French part)': 'MF',
    Georgien: 'GE',
  }),
  ...Object.entries({ 'US Government': 'US-GOV', 'GCC High': 'US-GOV' }),
];

test.each(ONE)('“%s” is %s', (text, code) => {
  for (const lang of NAME_LANGUAGES) expect(findCountry(text, lang)).toEqual(one(code));
});

/** Names that more than one goes by are asked about. */
const SEVERAL: readonly (readonly [string, readonly string[]])[] = [
  ['Congo', ['CD', 'CG']],
  ['Kongo', ['CD', 'CG']],
  ['刚果', ['CD', 'CG']],
  ['कांगो', ['CD', 'CG']],
  ['Korea', ['KR', 'KP']],
  ['कोरिया', ['KR', 'KP']],
  ['Guinea', ['GN', 'GQ', 'GW', 'PG']],
  ['几内亚', ['GN', 'GQ', 'GW', 'PG']],
  ['Georgia', ['GE', 'US', 'GS']],
  ['Virgin Islands', ['VG', 'VI']],
  ['Jungferninseln', ['VG', 'VI']],
  ['Saint Martin', ['MF', 'SX']],
  ['St. Martin', ['MF', 'SX']],
  ['Samoa', ['WS', 'AS']],
  ['萨摩亚', ['WS', 'AS']],
  ['Macedonia', ['MK', 'GR']],
  ['Mazedonien', ['MK', 'GR']],
  ['Sudan', ['SD', 'SS']],
  ['Netherlands Antilles', ['BQ', 'CW', 'SX']],
  ['AN', ['BQ', 'CW', 'SX']],
  ['Czechoslovakia', ['CZ', 'SK']],
  ['Serbia and Montenegro', ['RS', 'ME']],
];

test.each(SEVERAL)('“%s” is asked about', (text, codes) => {
  expect(findCountry(text)).toEqual({ is: 'several', codes });
});

describe('what names no country', () => {
  test.each(['', '   ', 'ZZ', 'EU', 'Atlantis', '<script>alert(1)</script>', '12345', 'Contoso', '…', '\u0000', 'GCC'])(
    '“%s” is none',
    (text) => {
      expect(findCountry(text).is).toBe('none');
    },
  );

  test.each([
    ['Germny', 'DE'],
    ['Frnace', 'FR'],
    ['Bissau', 'GW'],
    ['Schwe', 'CH'],
    ['Unit', 'GB'],
  ])('“%s” is offered %s, and not taken for it', (text, code) => {
    const found = findCountry(text);
    expect(found.is === 'none' && found.near).toContain(code);
  });

  test('the person’s own language comes first among what is offered', () => {
    expect(nearCountries('Öst', 'de')[0]).toBe('AT');
    expect(nearCountries('It', 'en')[0]).toBe('IT');
  });
});

test('every country is found by its own name in each language, unless others go by it', () => {
  const asked = new Set(namesFile.ambiguous.flatMap(({ names: all }) => all.map(nameKey)));
  for (const lang of NAME_LANGUAGES) {
    for (const code of COUNTRY_CODES) {
      const name = countryName(code, lang);
      const found = findCountry(name, lang);
      if (asked.has(nameKey(name))) expect(found.is === 'several' && found.codes, name).toContain(code);
      else expect(found, `${lang}: ${name}`).toEqual(one(code));
    }
  }
});

test('every market is found by its two codes and by the name in the table', () => {
  for (const { code, name } of MARKETS.byCode.values()) {
    expect(findCountry(code)).toEqual(one(code));
    expect(findCountry(code.toLowerCase())).toEqual(one(code));
    const found = findCountry(name);
    expect(found.is === 'one' ? [found.code] : found.is === 'several' ? found.codes : [], name).toContain(code);
  }
});

test('no name belongs to two countries without being asked about', () => {
  const two = [...names().byKey].filter(([key, codes]) => codes.size > 1 && !names().ambiguous.has(key));
  expect(two).toEqual([]);
});

test('any text is answered, with codes that exist', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.constantFrom(...NAME_LANGUAGES), (text, lang) => {
      const found = findCountry(text, lang);
      const codes = found.is === 'one' ? [found.code] : found.is === 'several' ? found.codes : found.near;
      for (const code of codes) expect([...COUNTRY_CODES, 'US-GOV']).toContain(code);
      if (found.is === 'several') expect(new Set(found.codes).size).toBeGreaterThan(1);
    }),
  );
});

test('blanks, case and accents make no difference', () => {
  fc.assert(
    fc.property(fc.constantFrom(...COUNTRY_CODES), fc.constantFrom(...NAME_LANGUAGES), (code, lang) => {
      const name = countryName(code, lang);
      const plain = findCountry(name, lang);
      for (const other of [`  ${name}\t`, name.toUpperCase(), name.normalize('NFD')]) expect(findCountry(other, lang)).toEqual(plain);
    }),
    { numRuns: 200 },
  );
});

test('a text of any length is answered at once', () => {
  expect(findCountry('Germany '.repeat(20_000))).toEqual({ is: 'none', near: [] });
});

describe('areas that have no code, and names of many countries', () => {
  const AREAS: readonly (readonly [string, readonly string[]])[] = [
    ...['Crimea', 'Krim', '克里米亚', 'क्रीमिया', 'Sevastopol'].map((name) => [name, ['UA', 'RU']] as const),
    ...['Northern Cyprus', 'Nordzypern', '北塞浦路斯', 'उत्तरी साइप्रस', 'TRNC'].map((name) => [name, ['CY', 'TR']] as const),
    ['Abkhazia', ['GE', 'RU']],
    ['West Bank', ['PS', 'IL']],
    ['कश्मीर', ['IN', 'PK', 'CN']],
  ];
  test.each(AREAS)('“%s” is asked about, with why', (text, codes) => {
    for (const lang of NAME_LANGUAGES) expect(findCountry(text, lang)).toEqual({ is: 'several', codes, why: 'area' });
  });

  test.each([
    ['Somaliland', 'SO'],
    ['Dubai', 'AE'],
    ['夏威夷', 'US'],
    ['Transnistrien', 'MD'],
  ])('“%s” is not taken for %s without being confirmed', (text, code) => {
    expect(findCountry(text)).toEqual({ is: 'none', near: [code], why: 'area' });
  });

  test.each(['Europe', 'EU', 'Afrika', 'APAC', '中东', 'यूरोप', 'Caribbean'])('“%s” is many, and no neighbour is offered for it', (text) => {
    expect(findCountry(text)).toEqual({ is: 'none', near: [], why: 'wide' });
  });

  test.each(['Republic of China', 'China, Republic of', 'Republik China', '中华民国', 'चीन गणराज्य'])('“%s” is asked about', (text) => {
    for (const lang of NAME_LANGUAGES) expect(findCountry(text, lang)).toEqual({ is: 'several', codes: ['TW', 'CN'] });
  });

  test('none of them is a name or a code of a country', () => {
    for (const name of [...areasFile.areas.flatMap(({ names: all }) => all), ...areasFile.wide]) {
      const found = findCountry(name);
      expect(found.is !== 'one' && found.why, name).toBeTruthy();
    }
  });
});

test.each([
  ['Ivory Coast', 'CI'],
  ['Great Britain', 'GB'],
  ['UAE', 'AE'],
  ['Czech Republic', 'CZ'],
  ['Palestine', 'PS'],
  ['Palästina', 'PS'],
  ['Kosovo', 'XK'],
  ['Republic of Kosovo', 'XK'],
  ['21Vianet', 'CN'],
  ['La Réunion', 'RE'],
  ['Taiwan, China', 'TW'],
  ['España', 'ES'],
  ['Suisse', 'CH'],
])('“%s” is %s, as people call it', (text, code) => expect(findCountry(text)).toEqual(one(code)));
