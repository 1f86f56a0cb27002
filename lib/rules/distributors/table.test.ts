import { describe, expect, it } from 'vitest';
import { MOST_ROWS, tableOf } from './table';

const rowsOf = (text: string) => {
  const table = tableOf(text);
  if (!table.ok) throw new Error(table.problem);
  return [...table.rows()];
};

describe('a file', () => {
  it.each([
    ['nothing', '', { problem: 'empty' }],
    ['blanks', ' \r\n\t', { problem: 'empty' }],
    ['a workbook', 'PK\u0003\u0004', { problem: 'binary' }],
    ['zero bytes', 'a,b\u0000', { problem: 'binary' }],
    ['half a JSON', '[\n{"name":\n', { problem: 'json', line: 2 }],
    ['a JSON without a list', '{"name":"x"}', { problem: 'list' }],
    ['an empty list', '[]', { problem: 'empty' }],
    ['an open quote in the head', 'name,"land\nx,y', { problem: 'quotes', line: 1 }],
    ['too many columns', 'a,'.repeat(201), { problem: 'columns' }],
    ['too many entries', `[${'{},'.repeat(MOST_ROWS)}{}]`, { problem: 'rows' }],
  ])('of %s is refused and says why', (_, text, expected) => {
    expect(tableOf(text)).toMatchObject({ ok: false, ...expected });
  });

  it('as CSV gives its rows with their lines, damaged ones among them', () => {
    expect(rowsOf('name,land\nA,AU\nB"x,NZ\n"C\n')).toEqual([
      expect.objectContaining({ line: 2, cells: ['A', 'AU'] }),
      expect.objectContaining({ line: 3, damaged: 'quote' }),
      expect.objectContaining({ line: 4, damaged: 'open', read: 1 }),
    ]);
  });

  it('as JSON gives its entries, lists and topics as cells, and damage where there is no entry', () => {
    const text = JSON.stringify([
      { name: 'A', markets: ['AU', 'NZ'], topics: { training: 'yes', evil: 'x' }, links: [{ country: 'AU', url: 'u' }] },
      7,
      { name: { a: 1 } },
    ]);
    const table = tableOf(text);
    if (!table.ok) throw new Error(table.problem);
    expect(table.headings).toEqual(['name', 'markets', 'links', 'training']);
    expect([...table.rows()].map(({ line, cells, damaged }) => [line, cells[0], cells[1], cells[2], cells[3], damaged])).toEqual([
      [1, 'A', 'AU;\nNZ', 'AU u', 'yes', undefined],
      [2, '', '', '', '', 'form'],
      [3, '', '', '', '', 'form'],
    ]);
  });

  it('takes a name of the language for a heading like any other', () => {
    expect(rowsOf('[{"__proto__":"x","constructor":"y","name":"A"}]')[0]?.cells).toContain('A');
  });
});
