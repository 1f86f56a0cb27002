import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeFields } from './merge-fields';

const values = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('', '1', '2'));

describe('a form that two tabs change', () => {
  it.each([
    ['one field each', { a: '1', b: '0' }, { a: '0', b: '0' }, { a: '0', b: '2' }, { a: '1', b: '2' }, []],
    ['the same field', { a: '1' }, { a: '0' }, { a: '2' }, { a: '1' }, ['a']],
    ['the same field alike', { a: '1' }, { a: '0' }, { a: '1' }, { a: '1' }, []],
    ['one that was new here', {}, {}, { a: '2' }, { a: '2' }, []],
    ['one that was new there', { a: '1' }, {}, {}, { a: '1' }, []],
    ['cleared there', {}, { a: '0', b: '0' }, { a: '0', b: '2' }, {}, ['b']],
  ])('%s', (_, kept, from, mine, wanted, clashes) => {
    expect(mergeFields(kept, from, mine)).toEqual({ values: wanted, clashes });
  });

  it('loses no change but those it names', () => {
    fc.assert(
      fc.property(values, values, values, (kept, from, mine) => {
        const merged = mergeFields(kept, from, mine);
        for (const name of ['a', 'b', 'c']) {
          if (merged.clashes.includes(name)) expect(merged.values[name]).toBe(kept[name]);
          else {
            if (mine[name] !== from[name]) expect(merged.values[name]).toBe(mine[name]);
            if (kept[name] !== from[name]) expect(merged.values[name]).toBe(kept[name]);
          }
        }
        expect(mergeFields(from, from, mine)).toEqual({ values: mine, clashes: [] });
      }),
    );
  });
});
