// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../lib/ui/i18n';
import { termsIn, textWithout } from './in-text';
import { TERMS } from './terms';

type Words = Record<string, string>;
const files = import.meta.glob<Words>('../../../lib/ui/locales/*/**/*.json', { eager: true, import: 'default' });
const wordsOf = (lang: Language): Words =>
  Object.assign({}, ...Object.entries(files).flatMap(([path, words]) => (path.includes(`/locales/${lang}/`) ? [words] : [])));
const idsIn = (text: string, lang: Language = 'en') => termsIn(text, (id) => wordsOf(lang)[`forms.${id}`] ?? '').map(({ id }) => id);

describe('the words of the field in a text', () => {
  it.each([
    ['en', 'Associate the PartnerID of type Location, never the MPN ID of the PGA.', ['partnerid', 'pga']],
    ['en', 'Your indirect provider is a distributor today; the tenants are yours.', ['distributor', 'tenant']],
    ['en', 'A GDAP request, the MCA and the MPA.', ['gdap', 'mca', 'mpa']],
    ['de', 'Der indirekte Anbieter sieht die Mandanten-ID und die Standort-PartnerID.', ['distributor', 'tenant', 'pla']],
    ['de', 'Einem Globalen Administrator der indirekten Reseller', ['global-admin', 'indirect-reseller']],
    ['zh-CN', '间接经销商的租户ID和位置 PartnerID', ['indirect-reseller', 'tenant', 'pla']],
    ['hi', 'डिस्ट्रीब्यूटरों के टेनेंट में GDAP', ['distributor', 'tenant', 'gdap']],
  ] as const)('%s: %s', (lang, text, ids) => expect(idsIn(text, lang)).toEqual(ids));

  it('are no parts of other words, and short forms only in capitals', () => {
    expect(idsIn('tenantless, compares, mcas in parallel, regionally, Attmore, campaign')).toEqual([]);
    expect(idsIn('the mpa of a csp')).toEqual([]);
    expect(idsIn('')).toEqual([]);
  });

  it('are found in a long text at once', () => {
    const start = performance.now();
    expect(idsIn(`${'indirect '.repeat(100_000)}tenant`)).toEqual(['tenant']);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it.each(LANGUAGES)('have forms in %s that the interface itself uses', (lang) => {
    const words = wordsOf(lang);
    const texts = Object.entries(words).flatMap(([key, text]) => (/^(forms|glossary)\./.test(key) ? [] : [text]));
    const found = new Set(idsIn(texts.join('\n'), lang));
    // Named by the interface only where it tells what they were.
    expect(TERMS.filter(({ id }) => !found.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

describe('the text of a part of a view', () => {
  it('is what can be read, without what is folded, hidden, or has a list of its own', () => {
    document.body.innerHTML = `<main><p>one <b>two</b></p><p hidden>three</p><div class="details">four</div>
      <details><summary>five</summary>six</details><details open><summary>seven</summary>eight</details>
      <details class="words-here" open><summary>nine</summary>ten</details></main>`;
    const text = textWithout(document.querySelector('main')!, '.words-here,.details');
    expect(text.match(/\w+/g)).toEqual(['one', 'two', 'five', 'seven', 'eight']);
    expect(textWithout(document.querySelector('.details')!, '.details')).toBe('four');
  });
});
