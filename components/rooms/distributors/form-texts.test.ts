import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRow } from '../../../lib/rules/distributors';
import { distributor, LINK, TENANT } from '../../../lib/rules/distributors/testing/made-up';
import { COUNTRY_CODES } from '../../../lib/rules/regions';
import { NAME_LANGUAGES } from '../../../lib/rules/regions/names';
import { FORM_FIELDS, textsOf } from './form-texts';

/** What is read from a form that nobody has touched. */
function untouched(entry: ReturnType<typeof distributor>, lang: string) {
  const texts = textsOf(entry, lang);
  return checkRow(
    FORM_FIELDS.map((field) => texts[field]),
    FORM_FIELDS,
  );
}

describe.each(NAME_LANGUAGES)('the form of an entry in %s', (lang) => {
  it('gives back every country, also one whose name several go by', () => {
    const wrong = [...COUNTRY_CODES].filter((code) => {
      const read = untouched(distributor({ markets: [code], links: [{ country: code, url: LINK }] }), lang);
      return !read.ok || read.entry.markets?.join() !== code || read.entry.links?.[0]?.country !== code;
    });
    expect(wrong).toEqual([]);
  });

  it('gives back any of them together, and the rest of the entry', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...COUNTRY_CODES), { minLength: 1, maxLength: 30 }), (markets) => {
        const { id, regions, ...rest } = distributor({ markets, tenant: TENANT, contacts: ['Ada', 'Bob'], notes: 'a\nb' });
        const { links, ...entry } = rest;
        expect(untouched({ id, regions, links, ...entry }, lang)).toEqual({ ok: true, entry });
      }),
    );
  });
});

it('names countries, and writes codes only where a name is not enough', () => {
  expect(textsOf(distributor({ markets: ['AU', 'GE'] }), 'en').markets).toBe('Australia; GE');
});
