import type { Line } from './look';
import { bare } from './normalise';
import { closest, type El, elementsOf, isCell, isRow, rawText, within } from './tree';

/**
 * Where a label's value must stand, where pairs of label and value follow one another: inside the component that carries the label, in the
 * descriptions of its term, the other cells of its row, the rest of its own one of several like parts. Where that is empty, what comes
 * next is another pair, whose label may be one nobody knows. `null`: no such arrangement.
 */
export function pairOf({ el: label, text }: Line): El[] | null {
  if (label.a.label && bare(label.a.label) === bare(text)) return [label];
  const term = closest(label, (el) => el.tag === 'dt', 4);
  if (term?.up) {
    const next = elementsOf(term.up);
    const from = next.indexOf(term) + 1;
    const to = next.findIndex((el, i) => i >= from && el.tag === 'dt');
    return next.slice(from, to < 0 ? undefined : to);
  }
  const cell = closest(label, isCell, 6);
  const row = cell && closest(cell, isRow, 4);
  if (row) return row.kids.length > 1 ? [row] : null;
  // Upwards as long as there is nothing beside the label, and once more.
  let below: El | undefined;
  for (let item: El | null = label, n = 0; item && n < 6; below = item, item = item.up, n++) {
    const own = elementsOf(item);
    if (isOneOfMany(item, label, text)) return [item];
    if (own.length < 2) continue;
    // All in one line of parts, a label and its value taking turns.
    const next = below ? own.indexOf(below) + 1 : 0;
    return own.length - next > 2 && isEmpty(own[next]!) ? [] : null;
  }
  return null;
}

const isLike = (one: El, other: El): boolean => one.tag === other.tag && one.a.class === other.a.class;

/** Is this part, which begins with the label, one of several that each hold a label and a value? */
function isOneOfMany(item: El, label: El, text: string): boolean {
  const own = elementsOf(item);
  const all = item.up ? elementsOf(item.up) : [];
  if (/[:：]$/.test(text)) {
    // “Company name:” alone in its paragraph, and “Trading as: …” in the next one.
    let at = all.indexOf(item) + 1;
    while (at < all.length && !isLike(all[at]!, item)) at++;
    const next = all[at];
    if (next && /^\s*[^:：]{2,60}[:：]/.test(rawText(next))) return true;
  }
  const first = own[0];
  if (!item.up || !first || own.length > 2 || !within(label, first)) return false;
  return (pairsIn(item.up).get(shapeOf(item, first)) ?? 0) > (own.length === 2 ? 1 : 0);
}

const shapeOf = (pair: El, first: El): string => JSON.stringify([pair.tag, pair.a.class, first.tag, first.a.class]);
const pairs = new WeakMap<El, Map<string, number>>();

/** How many of the children hold two elements each, by what these children and the first of the two are. Counted once per parent. */
function pairsIn(parent: El): ReadonlyMap<string, number> {
  let known = pairs.get(parent);
  if (!known) {
    known = new Map();
    for (const el of elementsOf(parent)) {
      const [first, ...rest] = elementsOf(el);
      if (!first || rest.length !== 1) continue;
      const shape = shapeOf(el, first);
      known.set(shape, (known.get(shape) ?? 0) + 1);
    }
    pairs.set(parent, known);
  }
  return known;
}

/** A place for a value with nothing in it; a picture or a command is none. */
export const isEmpty = (el: El): boolean =>
  !bare(rawText(el)) &&
  !/^(br|hr|wbr|svg|img|input|button|he-(icon|button|tooltip|link))$/.test(el.tag) &&
  !/icon|info|tip|gap|spac/i.test(el.a.class ?? '');
