import { expect, it } from 'vitest';
import map from '../../lib/portal/map/labels.json' with { type: 'json' };
import { chromeWord, HINDI_CHROME, LABELS, type LabelKey, type LabelRow, word } from './labels';

type Entry = Record<string, (string | string[])[]>;

const wordings = (entry: Entry, language: string): string[] =>
  (entry[language] ?? []).map((one) => (typeof one === 'string' ? one : one[0]!));

/** Rows of the label map that stand for the same English label. */
const entriesFor = (english: string): Entry[] =>
  Object.values(map.labels as unknown as Record<string, Entry>).filter((entry) => wordings(entry, 'en').includes(english));

it('shows translations that have evidence, and no others', () => {
  let compared = 0;
  for (const [key, row] of Object.entries(LABELS) as [LabelKey, LabelRow][]) {
    const entries = entriesFor(row.en);
    for (const language of ['de', 'zh-CN'] as const) {
      const known = entries.flatMap((entry) => wordings(entry, language));
      if (!row[language] || known.length === 0) continue;
      expect(known, `${key} in ${language}`).toContain(row[language]);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(40);
});

it('keeps English where a language has no wording', () => {
  expect(word('de', 'fixNow')).toBe('Fix now');
  expect(word('zh-CN', 'colDateAccepted')).toBe('Date accepted');
  expect(word('de', 'legalInfo')).toBe('Rechtliche Hinweise');
});

it('shows Hindi in bars and menus alone', () => {
  for (const key of Object.keys(LABELS) as LabelKey[]) expect(word('hi', key)).toBe(LABELS[key].en);
  expect(chromeWord('hi', 'legalInfo')).toBe(HINDI_CHROME.legalInfo);
  expect(chromeWord('hi', 'fixNow')).toBe('Fix now');
  for (const text of Object.values(HINDI_CHROME)) expect(text).toMatch(/^[\u0900-\u097f\s]+$/);
});
