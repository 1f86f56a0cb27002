import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare, clean, normalise } from './normalise';

const WORDS = ['Verification status', "You don't have the required access", 'Pending qualification', 'MPN-ID', '検証状態', 'État'];
const word = fc.constantFrom(...WORDS);
const invisible = fc.constantFrom(
  '\u00ad', // soft hyphen
  '\u034f', // grapheme joiner
  '\u061c', // Arabic letter mark
  '\u180e',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202d',
  '\u202e',
  '\u2060',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\ufe0e',
  '\ufe0f',
  '\ufeff',
);
const blank = fc.constantFrom(' ', '\u00a0', '\u2003', '\u2009', '\u202f', '\u3000', '\n', '\t', '\r\n', '  ');
const dash = fc.constantFrom(
  '-',
  '\u2010',
  '\u2011',
  '\u2012',
  '\u2013',
  '\u2014',
  '\u2015',
  '\u2043',
  '\u2212',
  '\uff0d',
  '\ufe63',
  '\ufe58',
);
const quote = fc.constantFrom("'", '\u2018', '\u2019', '\u201b', '\u02bc', '\u00b4', '`', '\uff07');
const around = fc.constantFrom(
  ['', ''],
  ['(', ')'],
  ['（', '）'],
  ['[', ']'],
  ['• ', ''],
  ['', ' *'],
  ['', ':'],
  ['', '：'],
  ['● ', ''],
  ['✓ ', ' ▲'],
);

/** Every occurrence of `from` becomes one of `to`. */
const swapped = (text: string, from: RegExp, to: string): string => text.replace(from, to);

describe('one form for every way of writing the same', () => {
  it('invisible marks, blanks, dashes, apostrophes and what stands around a label do not matter', () =>
    fc.assert(
      fc.property(
        word,
        fc.array(fc.tuple(fc.nat(60), invisible), { maxLength: 6 }),
        blank,
        dash,
        quote,
        around,
        (text, marks, b, d, q, [l, r]) => {
          let dressed = swapped(swapped(swapped(text, / /g, b), /-/g, d), /'/g, q);
          for (const [at, mark] of marks)
            dressed = dressed.slice(0, at % (dressed.length + 1)) + mark + dressed.slice(at % (dressed.length + 1));
          expect(bare(`${b}${l}${dressed}${r}${b}`)).toBe(bare(text));
        },
      ),
    ));
  it('is the same when done twice, for any text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(clean(clean(text))).toBe(clean(text));
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    ));
});

it('other words in brackets, or brackets beside a word, stay', () => {
  expect(bare('Role(s)')).toBe('role(s)');
  expect(bare('(Pending) or (Rejected)')).toBe('(pending) or (rejected)');
  expect(bare('Pending (see below)')).toBe('pending (see below)');
});

it('text for people keeps its case, its dashes and its apostrophes', () =>
  expect(clean(' Müller\u200b–\u00a0D’Arc ')).toBe('Müller– D’Arc'));
