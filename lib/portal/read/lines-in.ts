import type { Line } from './look';
import type { El } from './tree';

const indexes = new WeakMap<readonly Line[], Map<El, number[]>>();

/**
 * Places of the lines that stand in a part of the page, among these lines. Made once for all parts, so that asking about each part of a long page
 * stays cheap; the list must not change afterwards.
 */
export function placesIn(lines: readonly Line[], part: El): readonly number[] {
  let index = indexes.get(lines);
  if (!index) {
    index = new Map<El, number[]>();
    for (const [at, line] of lines.entries())
      for (let el: El | null = line.el; el; el = el.up) {
        const places = index.get(el);
        if (places) places.push(at);
        else index.set(el, [at]);
      }
    indexes.set(lines, index);
  }
  return index.get(part) ?? [];
}

/** The lines that stand in a part of the page, in their order. */
export const linesIn = (lines: readonly Line[], part: El): Line[] => placesIn(lines, part).map((at) => lines[at]!);
