import { describe, expect, it } from 'vitest';
import {
  chromeWord,
  documentLanguage,
  HINDI_CHROME,
  LABELS,
  type LabelKey,
  type LabelRow,
  PORTAL_LANGUAGES,
  tableWord,
  word,
} from './labels';

const ROWS = Object.entries(LABELS) as [LabelKey, LabelRow][];
const OF_THE_TABLE = PORTAL_LANGUAGES.filter((language) => language !== 'en' && language !== 'hi');

it('speaks all languages of the product’s label table', () => {
  expect(OF_THE_TABLE).toEqual('cs de es fr hu it ja ko nl pl pt-BR pt-PT ru sv tr zh-CN zh-TW'.split(' '));
  for (const language of OF_THE_TABLE) {
    const translated = ROWS.filter(([key, { en }]) => word(language, key) !== en);
    expect(translated.length, language).toBeGreaterThan(40);
  }
});

it('takes the first wording that the table has, whatever its trust', () => {
  expect(word('ja', 'legalInfo')).toBe('法的情報');
  expect(word('cs', 'legalInfo')).toBe('Právní informace');
  expect(word('fr', 'legalInfo')).toBe('Informations légales');
});

it('has words of its own only where the table has none', () => {
  for (const [key, row] of ROWS)
    for (const language of ['de', 'zh-CN'] as const)
      if (row[language]) expect(tableWord(language, row), `${key} in ${language}`).toBeUndefined();
  expect(word('de', 'cancel')).toBe('Abbrechen');
});

it('names no entry of the table that is not there', () => {
  for (const [key, row] of ROWS) if (row.from) expect(tableWord('de', row), key).toBeTruthy();
});

it('keeps English where a language has no wording', () => {
  for (const language of OF_THE_TABLE) expect(word(language, 'fixNow')).toBe('Fix now');
  expect(word('zh-CN', 'colDateAccepted')).toBe('Date accepted');
});

it('shows Hindi in bars and menus alone', () => {
  for (const [key, row] of ROWS) expect(word('hi', key)).toBe(row.en);
  expect(chromeWord('hi', 'legalInfo')).toBe(HINDI_CHROME.legalInfo);
  expect(chromeWord('hi', 'fixNow')).toBe('Fix now');
  for (const text of Object.values(HINDI_CHROME)) expect(text).toMatch(/^[\u0900-\u097f\s]+$/);
});

describe('a document', () => {
  it.each([
    ['en', 'en-US', 'ltr'],
    ['hi', 'hi-IN', 'ltr'],
    ['pt-PT', 'pt-PT', 'ltr'],
    ['zh-TW', 'zh-TW', 'ltr'],
    ['sv', 'sv-SE', 'ltr'],
    ['ar', 'ar-EG', 'rtl'],
  ])('in %s says that it is %s', (language, tag, dir) => {
    expect(documentLanguage(language)).toEqual({ tag, dir });
  });
});
