import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whoFits } from '../fit';
import { OWN_TABLE } from '../own-table';
import { MARKETS, type Market, marketTable, ORIGINAL, ownTable, REGIONS } from '../table';
import { checkTable } from './check';
import { tableDifference } from './difference';
import { tableText } from './table-text';

const TODAY = '2026-11-20';
type Raw = { asOf: string; source: string; markets: (Omit<Market, 'region'> & { region: string })[] } & Record<string, unknown>;
/** The shipped table as a file, changed; of a day after it. */
function file(change: (raw: Raw) => unknown = () => {}): string {
  const raw = JSON.parse(tableText(MARKETS)) as Raw;
  raw.asOf = '2026-05-01';
  change(raw);
  return JSON.stringify(raw);
}
const marketIn = (raw: Raw, code: string) => raw.markets.find((one) => one.code === code)!;
function taken(text: string) {
  const checked = checkTable(text, TODAY);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return ownTable(checked.file);
}
const problems = (text: string) => {
  const checked = checkTable(text, TODAY);
  return checked.ok ? [] : checked.problems;
};

describe('a table as a file', () => {
  test('is read back as it was written, with what it comes from', () => {
    const back = taken(tableText(MARKETS));
    expect(tableDifference(MARKETS, back)).toEqual([]);
    expect(back).toMatchObject({ asOf: MARKETS.asOf, own: ORIGINAL, sources: [OWN_TABLE] });
    expect(tableText(back)).toBe(tableText(MARKETS));
  });

  test('decides otherwise where it says otherwise, cites itself, and is dated by its own day', () => {
    const table = taken(file((raw) => Object.assign(marketIn(raw, 'PR'), { region: 'united-states' })));
    const answer = whoFits({ reseller: 'US', customer: 'PR' }, table);
    expect(answer).toMatchObject({ verdict: 'compatible', asOf: '2026-05-01' });
    expect(answer.rules[0]).toMatchObject({ asOf: '2026-05-01', sources: expect.arrayContaining([OWN_TABLE]) });
    expect(whoFits({ reseller: 'US', customer: 'PR' }).verdict).toBe('incompatible');
  });

  test('a market that it has no more is in no table, and was in the one before', () => {
    const table = taken(file((raw) => Object.assign(raw, { markets: raw.markets.filter(({ code }) => code !== 'DE') })));
    const answer = whoFits({ reseller: 'DE', customer: 'FR' }, table);
    expect(answer.verdict).toBe('unknown');
    expect(answer.rules.map(({ reason }) => reason.key)).toContain('fit.rule.not-listed.gone');
  });

  test('may begin with the mark that editors put there', () => {
    expect(checkTable(`\uFEFF${file()}`, TODAY).ok).toBe(true);
  });
});

describe('a file that is refused', () => {
  test.each<[string, string, string, string]>([
    ['is no JSON', '{"format":', '', 'json'],
    ['is empty', '', '', 'json'],
    ['is a table of a spreadsheet', 'code,region\nDE,europe', '', 'json'],
    ['is another JSON', '[1,2]', '', 'format'],
    ['has another form', file((raw) => Object.assign(raw, { schema: 2 })), 'schema', 'schema'],
    ['has a part more', file((raw) => Object.assign(raw, { more: 1 })), 'more', 'part'],
    ['has a day that is none', file((raw) => Object.assign(raw, { asOf: '2026-02-30' })), 'asOf', 'date'],
    ['is of a day to come', file((raw) => Object.assign(raw, { asOf: '2026-11-21' })), 'asOf (2026-11-21)', 'future'],
    ['is older', file((raw) => Object.assign(raw, { asOf: '2020-01-01' })), 'asOf (2020-01-01 < 2023-08-17)', 'older'],
    ['names no source', file((raw) => Object.assign(raw, { source: ' ' })), 'source', 'text'],
    ['names an address that is none', file((raw) => Object.assign(raw, { url: 'javascript:alert(1)' })), 'url', 'url'],
    ['has no markets', file((raw) => Object.assign(raw, { markets: [] })), 'markets', 'list'],
    [
      'has a region that does not exist',
      file((raw) => Object.assign(raw.markets[3]!, { region: 'emea' })),
      'markets › 4 (AG) › region',
      'region',
    ],
    ['has a code that does not exist', file((raw) => Object.assign(raw.markets[3]!, { code: 'ZZ' })), 'markets › 4 (ZZ) › code', 'code'],
    ['has a code in small letters', file((raw) => Object.assign(raw.markets[3]!, { code: 'ag' })), 'markets › 4 (ag) › code', 'code'],
    [
      'has a currency that is none',
      file((raw) => Object.assign(raw.markets[0]!, { currencies: ['Euro'] })),
      'markets › 1 (AD) › currencies › 1',
      'currency',
    ],
    ['has a market twice', file((raw) => raw.markets.push(raw.markets[0]!)), 'markets › 243 (AD)', 'twice'],
    ['has a state that is missing', file((raw) => Object.assign(marketIn(raw, 'PR'), { parent: 'KP' })), 'parent', 'parent'],
    [
      'has a move on a day that is none',
      file((raw) => Object.assign(raw.markets[0]!, { movedOn: 'soon' })),
      'markets › 1 (AD) › movedOn',
      'date',
    ],
    [
      'turns the direction of writing',
      file((raw) => Object.assign(raw.markets[0]!, { name: 'Andorra\u202e' })),
      'markets › 1 (AD) › name',
      'text',
    ],
    [
      'was saved in another encoding',
      file((raw) => Object.assign(raw.markets[0]!, { name: '\ufffdland' })),
      'markets › 1 (AD) › name',
      'text',
    ],
    ['has a part of a market more', file((raw) => Object.assign(raw.markets[0]!, { x: 1 })), 'markets › 1 (AD) › x', 'part'],
  ])('%s: the place and why', (_, text, entry, problem) => {
    const found = problems(text);
    expect(found).toContainEqual(expect.objectContaining({ entry: expect.stringContaining(entry), problem }));
  });

  test('breaks off: the line is named', () => {
    const text = tableText(MARKETS);
    const [found] = problems(text.slice(0, text.indexOf('"DE"')));
    expect(found).toEqual({ entry: '', problem: 'json', line: text.slice(0, text.indexOf('"DE"')).split('\n').length });
  });

  test('is too long, or has too many problems to name', () => {
    expect(problems(' '.repeat(1_000_001))).toEqual([{ entry: '', problem: 'long' }]);
    const checked = checkTable(
      file((raw) => {
        for (const one of raw.markets) one.region = 'x';
      }),
      TODAY,
    );
    expect(checked).toMatchObject({ ok: false, more: MARKETS.byCode.size - 20 });
  });

  test('whatever stands in it, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(checkTable(text, TODAY).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('asOf', 'source', 'markets', 'url', 'schema'), (value, part) => {
        const checked = checkTable(
          file((raw) => Object.assign(raw, { [part]: value })),
          TODAY,
        );
        if (!checked.ok) for (const { problem } of checked.problems) expect(problem).toMatch(/^[a-z]+$/);
      }),
    );
  });
});

test('whatever a table says, regions decide by it, the same way round, dated and cited by it, and one more fact never mends', () => {
  const codes = [...MARKETS.byCode.keys()];
  const any = fc.constantFrom(...codes);
  fc.assert(
    fc.property(fc.array(fc.nat(REGIONS.length - 1), { minLength: 40, maxLength: 40 }), any, any, any, (draws, a, b, c) => {
      const markets = [...MARKETS.byCode.values()].map(({ movedOn: _, sources: __, ...one }, n) => ({
        ...one,
        region: REGIONS[draws[n % draws.length]!]!,
      }));
      const table = ownTable({ asOf: '2026-05-01', source: 'Drawn', markets });
      const regionOf = (code: string) => table.byCode.get(code)?.region;
      const answer = whoFits({ reseller: a, customer: b }, table);
      expect(answer.verdict).toBe(regionOf(a) === regionOf(b) ? 'compatible' : 'incompatible');
      expect(whoFits({ reseller: b, customer: a }, table).verdict).toBe(answer.verdict);
      expect(answer.asOf).toBe('2026-05-01');
      expect(answer.rules[0]).toMatchObject({ asOf: '2026-05-01', sources: expect.arrayContaining([OWN_TABLE]) });
      const more = whoFits({ reseller: a, customer: b, distributor: c }, table);
      if (answer.verdict === 'incompatible') expect(more.verdict).toBe('incompatible');
    }),
    { numRuns: 200 },
  );
});

test('the difference names what is new, gone and changed, part by part', () => {
  const markets = [...MARKETS.byCode.values()];
  const after = marketTable({
    asOf: '2027-01-01',
    sources: [],
    markets: [
      ...markets
        .filter(({ code }) => code !== 'DE')
        .map((one) => (one.code === 'PR' ? { ...one, region: 'united-states', currencies: ['USD', 'EUR'] } : one)),
      { code: 'CU', name: 'Cuba', region: 'latin-america-caribbean', currencies: [] },
    ],
  });
  expect(tableDifference(MARKETS, after)).toEqual([
    {
      kind: 'added',
      code: 'CU',
      parts: [
        { part: 'region', after: 'latin-america-caribbean' },
        { part: 'name', after: 'Cuba' },
      ],
    },
    { kind: 'removed', code: 'DE', parts: expect.arrayContaining([{ part: 'region', before: 'europe' }]) },
    {
      kind: 'changed',
      code: 'PR',
      parts: [
        { part: 'region', before: 'latin-america-caribbean', after: 'united-states' },
        { part: 'currencies', before: 'USD', after: 'USD / EUR' },
      ],
    },
  ]);
});
