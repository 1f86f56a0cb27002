import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARKETS } from '../regions';
import { REGIONS } from '../regions/table';
import { checkRow } from './check-row';
import { type Meaning, meaningsOf } from './columns';
import { directoryCsv, directoryJson } from './export';
import { tableOf } from './table';
import { distributor, LINK, TENANT } from './testing/made-up';
import { type Distributor, TOPICS } from './types';

const row = (cells: Partial<Record<Meaning & string, string>>) =>
  checkRow(Object.values(cells) as string[], Object.keys(cells) as Meaning[]);
const bad = (cells: Partial<Record<Meaning & string, string>>) => {
  const checked = row({ name: 'Northwind', ...cells });
  return checked.ok ? [] : checked.problems.map(({ code }) => code);
};

describe('a row', () => {
  it('becomes an entry with what stands in it, and nothing of what does not', () => {
    expect(
      row({
        name: ' Northwind ',
        markets: 'AU; Neuseeland',
        contacts: 'Ada, +49 30 1\nBob',
        links: `AU ${LINK}`,
        training: 'weekly',
        tenant: TENANT.toUpperCase(),
      }),
    ).toEqual({
      ok: true,
      entry: {
        name: 'Northwind',
        markets: ['AU', 'NZ'],
        contacts: ['Ada, +49 30 1', 'Bob'],
        links: [{ country: 'AU', url: LINK }],
        tenant: TENANT,
        topics: { training: 'weekly' },
      },
    });
    expect(row({ name: 'Northwind', notes: '' })).toEqual({ ok: true, entry: { name: 'Northwind', topics: {} } });
  });

  it.each<[string, Partial<Record<Meaning & string, string>>, string[]]>([
    ['no name', { name: '--' }, ['name']],
    ['an unknown country', { markets: 'AU; Atlantis' }, ['country']],
    ['a country of two', { markets: 'Congo' }, ['several']],
    ['no region', { regions: 'the moon' }, ['region']],
    ['no tenant id', { tenant: '42' }, ['tenant']],
    ['another link', { links: 'AU https://example.com' }, ['link']],
    [
      'a link for customers',
      { links: 'AU https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=1' },
      ['link'],
    ],
    ['a link that runs', { 'link:AU': 'javascript:alert(1)' }, ['link']],
    ['a link without country', { links: LINK }, ['linkCountry']],
    ['two links of one country', { links: `AU ${LINK}; Australia ${LINK}` }, ['linkTwice']],
    ['a turned text', { notes: 'abc\u202Edef' }, ['signs']],
    ['a sign that stands for an unreadable one', { contacts: 'M\uFFFDller' }, ['signs']],
    ['a long name', { name: 'x'.repeat(201) }, ['long']],
    ['several at once', { markets: 'Atlantis', tenant: 'x' }, ['country', 'tenant']],
  ])('is refused whole for %s', (_, cells, codes) => {
    expect(bad(cells)).toEqual(codes);
  });

  it('is refused where it has more cells than the file has columns', () => {
    expect(checkRow(['Northwind', 'left over'], ['name'])).toEqual({ ok: false, problems: [{ code: 'cells', text: 'left over' }] });
    expect(checkRow(['Northwind', ''], ['name']).ok).toBe(true);
  });

  it('takes markup and formulas for the text they are', () => {
    const name = '<img src=x onerror=alert(1)> =HYPERLINK("x") {n} @desk.links';
    expect(row({ name })).toMatchObject({ ok: true, entry: { name } });
  });

  it('reads names with a comma whole, and lists with commas too', () => {
    expect(row({ name: 'a', markets: 'Korea, Republic of; AU, NZ' })).toMatchObject({ entry: { markets: ['KR', 'AU', 'NZ'] } });
  });

  it('never throws', () => {
    const anything = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 }).map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 8 }), (cells) => {
        expect(typeof checkRow(cells, ['name', 'markets', 'links', 'contacts', 'tenant', 'id']).ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});

describe('columns', () => {
  it('are known by headings in the languages of the interface, each field once', () => {
    expect(
      meaningsOf(['Distributor', 'Länder', 'E-Mail', 'Phone', 'Invitation link (Australia)', 'link NZ', 'Shoe size', 'Company'], 'en'),
    ).toEqual(['name', 'markets', 'contacts', 'contacts', 'link:AU', 'link:NZ', null, null]);
    expect(meaningsOf(['名称', 'देश'], 'en')).toEqual(['name', 'markets']);
  });
});

/** Entries as the form and imports make them. */
const word = fc
  .string({ unit: fc.constantFrom('a', 'Ü', '中', '=', '+', '-', '@', "'", '"', ',', ' ', '<', '&', '\\', '|', '{'), maxLength: 12 })
  .map((text) => text.trim());
const lines = fc.array(word, { maxLength: 3 }).map((parts) => parts.join('\n').trim());
const entry: fc.Arbitrary<Distributor> = fc.record({
  id: fc.uuid().map((id) => `own:${id}`),
  name: word.map((text) => `x${text}`),
  tenant: fc.constantFrom(TENANT, undefined),
  markets: fc.uniqueArray(fc.constantFrom(...MARKETS.byCode.keys()), { maxLength: 6 }),
  regions: fc.uniqueArray(fc.constantFrom(...REGIONS), { maxLength: 3 }),
  contacts: fc.uniqueArray(word.filter(Boolean), { maxLength: 3 }),
  links: fc
    .uniqueArray(fc.constantFrom('AU', 'NZ', 'DE'), { maxLength: 3 })
    .map((countries) => countries.map((country) => ({ country, url: LINK }))),
  notes: lines,
  topics: fc.dictionary(fc.constantFrom(...TOPICS), lines.filter(Boolean)),
});

describe('export', () => {
  it.each([
    ['CSV', directoryCsv],
    ['JSON', directoryJson],
  ] as const)('as %s is read again as it was', (_, write) => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 4 }), (entries) => {
        const table = tableOf(write(entries));
        if (!table.ok) throw new Error(table.problem);
        const meanings = meaningsOf(table.headings, 'en');
        const read = [...table.rows()].map(({ cells, damaged }) => {
          expect(damaged).toBeUndefined();
          const checked = checkRow(cells, meanings);
          if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
          return { ...distributor({ id: '' }), tenant: undefined, ...checked.entry };
        });
        expect(read).toEqual(entries.map((one) => ({ ...one, tenant: one.tenant })));
      }),
      { numRuns: 150 },
    );
  });

  it('gives no id to what only the portal showed', () => {
    expect(directoryCsv([distributor({ id: 'seen:abc' })])).not.toContain('seen:');
    expect(directoryJson([distributor({ id: 'seen:abc' })])).not.toContain('seen:');
  });
});
