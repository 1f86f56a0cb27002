import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonErrorLine } from './json-line';
import { tableOf } from './table';

const LONG = `[\n${'{"name":"A"},\n'.repeat(30)}{"name":,}\n]`;

describe('the line of an error in JSON', () => {
  it.each<[string, string, number | undefined]>([
    // Chromium's.
    ['Unexpected end of JSON input', '[\n{"name":\n', 2],
    ['Expected double-quoted property name in JSON at position 9', '[\n{"a":1,}\n]', 2],
    ['Expected double-quoted property name in JSON at position 9 (line 2 column 8)', '[\n{"a":1,}\n]', 2],
    ['Unterminated string in JSON at position 8', '[\r\n\r\n"abc', 3],
    [`Unexpected token '}', "[\n{"a":tru}\n]" is not valid JSON`, '[\n{"a":tru}\n]', 2],
    [`Unexpected token ',', ...",\n{"name":,}\n]" is not valid JSON`, LONG, 32],
    [`Unexpected token ',', "[\n,{"name":"A"... is not valid JSON`, '[\n,{"name":"A long name"}]', undefined],
    [`Unexpected token ',', "[\n,{"name":""... is not valid JSON`, '[\n,{"name":"A long name"}]', 2],
    [`Unexpected token ',', "[,\n,]" is not valid JSON`, '[,\n,]', undefined],
    // Firefox's.
    ['JSON.parse: unexpected character at line 2 column 3 of the JSON data', '[\n  x\n]', 2],
    ['JSON.parse: end of data while reading object contents at line 3 column 1 of the JSON data', '[\n{"a":1\n', 3],
    // Of no engine that is known.
    ['JSON Parse error: Unexpected identifier "x"', '[\n  x\n]', undefined],
  ])('%j', (message, text, line) => {
    expect(jsonErrorLine(message, text)).toBe(line);
  });

  it('is told by the engine at hand, wherever a list of distributors breaks', () => {
    const entry = fc.record({ name: fc.string({ maxLength: 20 }), notes: fc.string({ maxLength: 20 }) });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 8 }), fc.nat(), (entries, pick) => {
        const lines = ['[', ...entries.map((one) => `${JSON.stringify(one)},`), '{}', ']'];
        const broken = 1 + (pick % entries.length);
        const text = lines.map((one, at) => (at === broken ? one.replace(/,$/, ',,') : one)).join('\n');
        const table = tableOf(text);
        expect(table).toMatchObject({ ok: false, problem: 'json' });
        const told = table.ok ? undefined : table.line;
        expect([broken + 1, undefined]).toContain(told);
        if (new Set(lines).size === lines.length && entries.every(({ notes }) => notes.length > 8)) expect(told).toBe(broken + 1);
      }),
    );
  });
});
