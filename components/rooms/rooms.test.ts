import { expect, it } from 'vitest';
import { ROOMS } from '../../lib/ui/parts';
import { SECTIONS } from '../desk-place';
import { WORDS as words } from '../testing-words';
import { LOADABLE } from './rooms';

it('every room has a view, words of its own, a name and one place in the navigation', () => {
  expect([...LOADABLE].sort()).toEqual([...ROOMS].sort());
  expect(SECTIONS.filter((section) => LOADABLE.includes(section)).toSorted()).toEqual([...LOADABLE].toSorted());
  expect(new Set(SECTIONS).size).toBe(SECTIONS.length);
  expect(SECTIONS.filter((section) => !(`desk.${section}` in words))).toEqual([]);
});
