import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvRecords, csvText, guarded, layoutOf, unguarded } from './csv';

const cellsOf = (text: string) => [...csvRecords(text)].map(({ cells }) => cells);

/** Texts as people and programs put them into cells, and signs that matter to a table. */
const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\n', '\r', "'", '=', 'a', ' '), maxLength: 8 }),
);
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

describe('reading', () => {
  it('reads what another writer wrote, with every sign between the cells', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t', '|'), fc.constantFrom('\r\n', '\n', '\r'), (rows, delimiter, newline) => {
        // The first line decides what parts cells, so it holds nothing else; a lone CR inside a cell is for the other writer's line end alone.
        const all = [rows[0]!.map((_, at) => `h${at}`), ...rows];
        const text = Papa.unparse(all, { delimiter, newline, quotes: true });
        expect(cellsOf(text)).toEqual(all);
      }),
      { numRuns: 300 },
    );
  });

  it('tells the line of each record, past cells of several lines and empty lines', () => {
    const lines = [...csvRecords('a,b\r\n"one\r\ntwo",x\r\n\r\nlast,y')].map(({ line }) => line);
    expect(lines).toEqual([1, 2, 5]);
  });

  it('marks a quote where none may stand, and ends at one that is never closed', () => {
    const records = [...csvRecords('a,b\nx"y,1\n"x"y,2\n"x" ,3\n"open,4\nz,5')];
    expect(records.map(({ odd, open }) => (open ? 'open' : (odd ?? false)))).toEqual([false, true, true, false, 'open']);
    expect(records.at(-1)).toMatchObject({ line: 5, cells: [] });
  });

  it.each([
    ['a,b\n1,2', ','],
    ['a;b,c;d\n', ';'],
    ['a\tb\n', '\t'],
    ['"a,b,c";d;e\n', ';'],
    ['sep=;\na,b;c\n', ';'],
    ['name\nx', ','],
  ])('sees what parts the cells of %j', (text, sign) => {
    expect(layoutOf(text).sign).toBe(sign);
  });

  it('spoils by a stray quote no line but its own', () => {
    const lines = ['name,markets', '"Northwind,AU', 'Fabrikam,NZ', '"Contoso",FJ', 'Tailspin,"AU', 'NZ"', 'Adatum,AU'];
    const records = [...csvRecords(lines.join('\r\n'))];
    expect(records.filter(({ odd }) => odd).map(({ line }) => line)).toEqual([2]);
    expect(records.filter(({ odd }) => !odd).map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'name', 'markets'],
      [3, 'Fabrikam', 'NZ'],
      [4, 'Contoso', 'FJ'],
      [5, 'Tailspin', 'AU\r\nNZ'],
      [7, 'Adatum', 'AU'],
    ]);
  });

  it('leaves out a mark of byte order and the line that names the sign', () => {
    expect(cellsOf('\uFEFFsep=;\r\na;b\r\n')).toEqual([['a', 'b']]);
    expect([...csvRecords('sep=;\r\na;b\r\n')][0]?.line).toBe(2);
  });

  it('never fails and never ends without an end, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', 'a', ' ', '\uFEFF'), maxLength: 40 }), (text) => {
        const records = [...csvRecords(text)];
        expect(records.every(({ line, read }) => line >= 1 && read <= text.length)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('writing', () => {
  it('is read by another reader as it was meant, marks against formulas aside', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = csvText(rows).slice(1);
        const read = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
        expect(read.errors).toEqual([]);
        expect(read.data.slice(0, -1).map((cells) => cells.map(unguarded))).toEqual(rows);
      }),
      { numRuns: 300 },
    );
  });

  it('writes no cell that a spreadsheet would run, and takes its own mark off again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          cell,
          cell.map((text) => `=${text}`),
          fc.constantFrom('=1+1', '+49 30 1', '-1', '@SUM(A1)', "'=1", '＝1', '\t=1', 'a;=1;b', 'a; "=1', "a\n'=1", ';;=1', '\n=1'),
        ),
        (text) => {
          expect(guarded(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
          expect(unguarded(guarded(text))).toBe(text);
        },
      ),
    );
    expect(unguarded("'tis")).toBe("'tis");
  });

  it('has no formula in any cell, whichever sign the reader takes for the one that parts cells', () => {
    const wicked = fc
      .array(fc.constantFrom(';', '\t', '|', '\n', '\r\n', ',', '"', "'", ' ', '=1+1', '+1', '-1', '@A1', '＝1', 'x'), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.array(wicked, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const text = csvText(rows).slice(1);
        for (const delimiter of [',', ';', '\t', '|']) {
          // A reader that keeps to the quotes, and one that knows none.
          const bare = delimiter === ',' ? [] : text.split(/\r\n|\n|\r/).flatMap((line) => line.split(delimiter));
          for (const cell of [...Papa.parse<string[]>(text, { delimiter }).data.flat(), ...bare])
            expect(cell.replace(/^[\s"]+/, ''), delimiter).not.toMatch(/^[=+\-@＝＋－＠]/);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
