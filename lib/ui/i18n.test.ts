import { describe, expect, it } from 'vitest';
import { dirOf, isolated, optional, pickLanguage, series, translator } from './i18n';

const catalogue = {
  plain: 'Agreements',
  bold: 'Choose <b>Sign</b> for {name}',
  plural: '{n, plural, =0 {none} one {# day} other {# days}}',
  role: 'Ask a person who is {role}',
  'role.admin-agent': 'Admin agent',
  since: 'Since {sinceOn}',
  seen: 'Seen {seenAt}',
  'how.1': 'first',
  'how.2': 'second',
  'how.4': 'not reached',
};

describe('translator', () => {
  const t = translator('en', catalogue);

  it('gives plain words and counts in the language’s plural', () => {
    expect(t('plain')).toBe('Agreements');
    expect([0, 1, 2].map((n) => t('plural', { n }))).toEqual(['none', '1 day', '2 days']);
  });

  it('leaves tags and what a parameter holds as text', () => {
    expect(t('bold', { name: '<i>{x}</i>' })).toBe('Choose <b>Sign</b> for <i>{x}</i>');
  });

  it('translates a parameter that is a key, and only if there is such a key', () => {
    expect(t('role', { role: '@role.admin-agent' })).toBe('Ask a person who is Admin agent');
    expect(t('role', { role: '@home Ltd' })).toBe('Ask a person who is @home Ltd');
  });

  it('shows a day as that day in every time zone, and in the reader’s form', () => {
    expect(t('since', { sinceOn: '2026-11-20' })).toBe('Since Nov 20, 2026');
    expect(translator('de', { since: 'Seit {sinceOn}' })('since', { sinceOn: '2026-11-20' })).toBe('Seit 20.11.2026');
    expect(t('since', { sinceOn: 'some day' })).toBe('Since some day');
  });

  it('shows a moment with its time', () => {
    const at = new Date(2026, 10, 20, 14, 3).getTime();
    expect(t('seen', { seenAt: at })).toMatch(/Nov 20, 2026.*2:03/);
  });

  it('falls back to English, counted the English way, then to the key', () => {
    const german = translator('de', { plain: 'Vereinbarungen' }, catalogue);
    expect(german('plain')).toBe('Vereinbarungen');
    expect(german('plural', { n: 1 })).toBe('1 day');
    expect(german('nowhere')).toBe('nowhere');
    expect(german('toString')).toBe('toString');
  });

  it('shows a broken message rather than none', () => {
    expect(translator('en', { broken: 'Since {sinceOn' })('broken', { sinceOn: '2026-11-20' })).toBe('Since {sinceOn');
    expect(t('since')).toBe('Since {sinceOn}');
  });

  it('lists numbered texts without a gap', () => {
    expect(series(t, 'how')).toEqual(['first', 'second']);
    expect(series(t, 'none')).toEqual([]);
    expect(optional(t, 'how.1')).toBe('first');
    expect(optional(t, 'how.9')).toBeUndefined();
  });
});

describe('pickLanguage', () => {
  it.each([
    ['auto', 'de-AT', 'de'],
    ['auto', 'zh_CN', 'zh-CN'],
    ['auto', 'zh-TW', 'zh-CN'],
    ['auto', 'hi-IN', 'hi'],
    ['auto', 'fr', 'en'],
    ['auto', '', 'en'],
    ['hi', 'de', 'hi'],
  ] as const)('%s in a browser that speaks %s → %s', (setting, browser, expected) => {
    expect(pickLanguage(setting, browser)).toBe(expected);
  });
});

describe('dirOf', () => {
  it('knows which languages are written from the right', () => {
    expect(['en', 'zh-CN', 'hi'].map(dirOf)).toEqual(['ltr', 'ltr', 'ltr']);
    expect(['he', 'ar-SA'].map(dirOf)).toEqual(['rtl', 'rtl']);
  });
});

describe('what runs from right to left', () => {
  const t = translator('en', { a: 'Ask {name} ({id}).' });
  it('is set apart in our sentences, and cannot break out', () => {
    expect(t('a', { name: 'שלום', id: 'x' })).toBe('Ask \u2068שלום\u2069 (x).');
    expect(t('a', { name: 'a\u202eb\u2069c', id: 'x' })).toBe('Ask \u2068abc\u2069 (x).');
    expect(t('a', { name: `${isolated('שלום')} and Li`, id: 'x' })).toBe('Ask \u2068\u2068שלום\u2069 and Li\u2069 (x).');
  });
  it('is all that is touched', () =>
    expect(t('a', { name: 'Żółć 株式会社 Ünïcode', id: 'हिन्दी' })).toBe('Ask Żółć 株式会社 Ünïcode (हिन्दी).'));
});
