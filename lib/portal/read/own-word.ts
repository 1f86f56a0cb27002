import type { Line } from './look';
import { closest, type El, isEntry, isRow, within } from './tree';
import { labelAt, type Word, wordOf } from './value';

/** The nearest element around both. */
function around(a: El, b: El): El {
  let at = a;
  while (at.up && !within(b, at)) at = at.up;
  return at;
}

/** The part of `whole` that holds `el`; `whole` itself where `el` stands in it directly. */
function branch(el: El, whole: El): El {
  let at = el;
  while (at !== whole && at.up && at.up !== whole) at = at.up;
  return at;
}

/**
 * The word that belongs to one entry of a list of named things (requirements, programmes), whatever the list is made of. Within a row or
 * list entry: the one word there. Elsewhere: the word that follows the label, with nothing between them but what `skip` passes,
 * and nothing else in its own part. A word before the label, in the same list, could be meant just as well: then none.
 */
export function ownWord<V extends string>(
  lines: readonly Line[],
  at: number,
  words: Readonly<Record<string, V>>,
  skip: (line: Line) => boolean,
): Word<V> | null {
  const label = lines[at]!;
  const entry = closest(label.el, (el) => isRow(el) || isEntry(el), 12);
  if (entry) {
    const found = lines.flatMap((l) => (l !== label && within(l.el, entry) ? (wordOf(l, words) ?? []) : []));
    return new Set(found.map((w) => w.value)).size === 1 ? found[0]! : null;
  }
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i]!;
    const word = wordOf(line, words);
    if (!word) {
      if (skip(line)) continue;
      return null;
    }
    const shared = around(label.el, line.el);
    const [mine, its] = [branch(label.el, shared), branch(line.el, shared)];
    const isAlone = its === shared || lines.every((l) => l === line || !within(l.el, its) || within(label.el, its) || skip(l));
    const second = lines.some((l) => l !== line && within(l.el, mine) && mine !== shared && wordOf(l, words));
    const before = lines[at - 1];
    const isBefore = !!before && !!wordOf(before, words) && around(before.el, label.el) === shared;
    return isAlone && !second && !isBefore ? word : null;
  }
  return null;
}

/** All places of a label agree on one word of their own, or there is none. */
export function agreedOwnWord<V extends string>(
  lines: readonly Line[],
  key: string,
  words: Readonly<Record<string, V>>,
  skip: (line: Line) => boolean,
): Word<V> | null {
  const found = labelAt(lines, key).flatMap((at) => ownWord(lines, at, words, skip) ?? []);
  return new Set(found.map((w) => w.value)).size === 1 ? found[0]! : null;
}
