import type { PortalMap } from '../types';
import { labelsOf } from './labels';
import type { Line } from './look';
import { clean } from './normalise';
import { closest, type El, isAside, isEntry, isRow, walk, within } from './tree';
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

/** The names of the pictures in an entry that are such words: a mark says in a picture what others say in words. */
function pictured<V extends string>(entry: El, lines: readonly Line[], words: Readonly<Record<string, V>>, map: PortalMap): Word<V>[] {
  const found: Word<V>[] = [];
  walk(entry, (el) => {
    // Nothing is asked in a part that states nothing; a picture is one of these itself.
    const isPicture = el.role === 'img' || /^(svg|img|he-icon)$/.test(el.tag);
    if (!isPicture) return el === entry || !isAside(el);
    const name = clean(el.a['aria-label'] ?? el.a.alt ?? el.a.title ?? '');
    const word = name ? wordOf({ text: name, el, kind: 'text', level: 0, hits: labelsOf(map, name) }, words) : null;
    if (word && !lines.some((l) => l.kind === 'button' && within(el, l.el))) found.push(word);
    return false;
  });
  return found;
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
  map: PortalMap,
): Word<V> | null {
  const label = lines[at]!;
  const entry = closest(label.el, (el) => isRow(el) || isEntry(el), 12);
  if (entry) {
    const found = lines.flatMap((l) => (l !== label && within(l.el, entry) ? (wordOf(l, words) ?? []) : []));
    const all = found.length ? found : pictured(entry, lines, words, map);
    return new Set(all.map((w) => w.value)).size === 1 ? all[0]! : null;
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
  map: PortalMap,
): Word<V> | null {
  const found = labelAt(lines, key).flatMap((at) => ownWord(lines, at, words, skip, map) ?? []);
  return new Set(found.map((w) => w.value)).size === 1 ? found[0]! : null;
}
