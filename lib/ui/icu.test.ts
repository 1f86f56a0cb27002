import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { fillMessage, parseMessage } from './icu';

const counting = (lang: string) => ({ number: new Intl.NumberFormat(lang), plural: new Intl.PluralRules(lang) });
const ours = (text: string, values: Record<string, string | number>, lang: string) =>
  fillMessage(parseMessage(text), values, counting(lang));
const theirs = (text: string, values: Record<string, string | number>, lang: string) =>
  String(new IntlMessageFormat(text, lang, undefined, { ignoreTag: true }).format(values));

const folder = fileURLToPath(new URL('./locales', import.meta.url));
const catalogues = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: lang }) =>
    readdirSync(`${folder}/${lang}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json'))
      .map((file) => ({ lang, file })),
  );

describe('against intl-messageformat', () => {
  it.each(catalogues)('says the same for every message of $lang/$file', ({ lang, file }) => {
    const words = JSON.parse(readFileSync(`${folder}/${lang}/${file}`, 'utf8')) as Record<string, string>;
    expect(Object.keys(words).length).toBeGreaterThan(10);
    for (const [key, text] of Object.entries(words)) {
      const names = [...text.matchAll(/\{\s*(\w+)/g)].map((match) => match[1]!);
      for (const n of [0, 1, 2, 5, 1234]) {
        const values = Object.fromEntries(names.map((name) => [name, n]));
        expect(ours(text, values, lang), key).toBe(theirs(text, values, lang));
      }
    }
  });

  const texts = [
    'plain',
    "It''s {n}",
    "'{'n'}' is {n}",
    "it's '{quoted ''twice'' here}' {n}",
    '{n, plural, =0 {none} one {# day of {who}} other {# days of {who}}}',
    '{n,plural,one{a}other{b}}',
    "{n, plural, other {'#' is # and {who, select, ann {Ann # } other {{who} #}}}}",
    '{who, select, ann {her} other {their}} # here',
    "{n, plural, other {{n, plural, =1 {one} other {#}}}} '",
  ];
  it.each(texts)('says the same for “%s”', (text) => {
    fc.assert(
      fc.property(
        fc.integer({ min: -5, max: 100_000 }),
        fc.constantFrom('ann', 'bob', 'toString', '{n}'),
        fc.constantFrom('en', 'de', 'hi', 'zh-CN'),
        (n, who, lang) => {
          expect(ours(text, { n, who }, lang)).toBe(theirs(text, { n, who }, lang));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a message that is wrong', () => {
  it.each(['{', '{n', 'a } b', '{n, plural, one {x}}', '{n, date}', '{n, number, percent}', '{n, plural, other {#}', '{}'])(
    '“%s” is refused',
    (text) => {
      expect(() => parseMessage(text)).toThrow(SyntaxError);
    },
  );

  it('is refused or read, never anything else, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', "'", '#', ',', ' ', 'n', 'plural', 'other', '=1') }), (text) => {
        try {
          parseMessage(text);
        } catch (error) {
          expect(error).toBeInstanceOf(SyntaxError);
        }
      }),
    );
  });

  it('that lacks a value says so', () => {
    expect(() => ours('{n}', {}, 'en')).toThrow(RangeError);
  });
});
