import { expect, it } from 'vitest';
import { mapFor } from '../map/map-for';
import { labelsOf } from './labels';
import type { Line } from './look';
import { daysApart, withoutParts } from './parts';
import { treeOf } from './tree';

const map = mapFor('en');
const line = (text: string, kind: Line['kind'] = 'text', level = 0): Line => ({
  text,
  el: treeOf(['span', 0, text]),
  kind,
  level,
  hits: labelsOf(map, text),
});
const apart = (text: string, kind?: Line['kind']) => daysApart([line(text, kind)], map, 'en-US').map((l) => l.text);

it('a day and a known word in one piece are two lines', () => {
  expect(apart('14 May 2019, Signed')).toEqual(['14 May 2019', 'Signed']);
  expect(daysApart([line('5/14/2019 Signed')], map, 'en-US')[1]!.hits.map((h) => h.key)).toEqual(['v.signed']);
});

it.each([
  '14 Signed',
  'May, no 14, 2019 Signed',
  'not 14 May 2019 Signed',
  'not 5/14/2019 Signed',
  '5/14/2019 Sealed',
  `14 May 2019${' '.repeat(60)}Signed`,
])('anything more or less stays one: %s', (text) => expect(apart(text)).toEqual([text]));
it('what a button says is no statement', () => expect(apart('14 May 2019, Signed', 'button')).toHaveLength(1));

it('a part of another’s goes up to the next heading of its rank; the page’s own title begins none', () => {
  const lines = [
    line('Indirect provider', 'heading', 1),
    line('one'),
    line('Indirect provider', 'heading', 2),
    line('two'),
    line('Details', 'heading', 3),
    line('three'),
    line('Account', 'heading', 2),
    line('four'),
  ];
  expect(withoutParts(lines, ['col.provider']).map((l) => l.text)).toEqual(['Indirect provider', 'one', 'Account', 'four']);
});
