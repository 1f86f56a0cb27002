import type { OutlineNode } from '../outline';
import { unmarked } from './normalise';

/** One element of an outline, with the way up. Hidden elements, shadow roots and slots are already resolved. */
export interface El {
  /** Tag name without the prefix under which a micro-front-end registered the component library (`accexp_he-x` → `he-x`). */
  tag: string;
  role: string;
  a: Readonly<Record<string, string>>;
  up: El | null;
  kids: (El | string)[];
}

/** A mail address in a text, without the brackets around it. It is looked for from the beginning of a word only: a long one would be gone through from each letter. */
export const MAIL = /(?<![^\s@,;:()<>"])[^\s@,;:()<>"]+@[^\s@,;:()<>"]+\.[^\s@,;:()<>"]+/;

/** Deepest nesting and most elements that a page may have; more is not a page of the portal. */
const DEEPEST = 250;
const MOST = 200_000;

/** The tag of a part of a line with nothing in it and nothing said of it, as bindings leave behind; empty for all others. */
const emptyPart = (from: unknown, depth = 0): string =>
  Array.isArray(from) &&
  from.length < 4 &&
  (!from[1] || from[0] === 'slot') &&
  /^(span|wbr|b|i|em|strong|u|bdi|font|slot)$/i.test(String(from[0])) &&
  (from.length < 3 || (depth < 3 && !!emptyPart(from[2], depth + 1)))
    ? String(from[0])
    : '';

/** Outline → tree. Throws on anything that is not of an outline's form: it comes from another process. */
export function treeOf(node: OutlineNode): El {
  let left = MOST;
  const grow = (from: unknown, up: El | null, depth: number): El => {
    if (!Array.isArray(from) || typeof from[0] !== 'string' || depth > DEEPEST || left-- < 0) throw new TypeError('not an outline');
    const a: Record<string, string> = {};
    if (from[1]) for (const [name, value] of Object.entries(from[1] as object)) if (typeof value === 'string') a[name] = unmarked(value);
    const el: El = {
      tag: from[0].toLowerCase().replace(/^[a-z0-9]+_(?=he-)/, ''),
      role: a.role?.trim().toLowerCase().split(' ')[0] ?? '',
      a,
      up,
      kids: [],
    };
    // What stands between the last text and here: nothing yet, or one empty part of its line.
    let gap = '';
    for (let i = 2; i < from.length; i++) {
      const before = el.kids.at(-1);
      if (typeof from[i] !== 'string') {
        const empty = typeof before === 'string' && !gap ? emptyPart(from[i]) : '';
        if (!empty) el.kids.push(grow(from[i], el, depth + 1));
        gap = empty;
        continue;
      }
      const text = unmarked(from[i] as string);
      // Without a blank or a mark that the line may break here, two texts could be two lines.
      if (gap && (gap === 'wbr' || /\s$/.test(`${before}`) || /^\s/.test(text))) el.kids.push(`${el.kids.pop()}${text}`);
      else el.kids.push(text);
      gap = '';
    }
    return el;
  };
  return grow(node, null, 0);
}

const NO_STATEMENT =
  /^(blockquote|q|del|s|strike|code|pre|kbd|samp|select|svg|math|datalist|dialog|nav|aside|footer|option|input|textarea|he-(icon|combobox|dropdown|search-box|text-field|input|tooltip|popover|teaching-popover|dialog|drawer|flyout|legend|nav|side-nav|task-item|menu|option|help|hint|select))$/;
const NO_STATEMENT_ROLE =
  /^(tooltip|dialog|alertdialog|menu|menubar|listbox|option|combobox|searchbox|textbox|spinbutton|note|navigation|banner|contentinfo|complementary|doc-tip|doc-glossary)$/;
const NO_STATEMENT_CLASS =
  /(^|[\s_-])(legend|tooltip|popover|glossary|help|helptext|hint|infotip|example)([\s_-]|$)|material-icons|fa-icon|(^|\s)(ms-)?icon(\s|$)/i;

/** A part that looks like a field to type into and only shows: what it holds is set by the page. A browser's own field is never asked. */
export const onlyShows = ({ tag, role, a }: El): boolean =>
  !('filled' in a) &&
  (/^he-(text-field|input)$/.test(tag) ? 'readonly' in a && a.readonly !== 'false' : role === 'textbox' && a['aria-readonly'] === 'true');

/** Is this element no statement of the page about the account: help, legend, menu, quotation, another window? */
export function isAside(el: El): boolean {
  if (el.tag === 'body' || el.tag === 'main' || (onlyShows(el) && !NO_STATEMENT_CLASS.test(el.a.class ?? ''))) return false;
  return (
    NO_STATEMENT.test(el.tag) ||
    NO_STATEMENT_ROLE.test(el.role) ||
    NO_STATEMENT_CLASS.test(el.a.class ?? '') ||
    // The portal's own bar; a header inside the content carries the page's title and stays.
    (el.tag === 'header' && !find(el, (e) => /^h[1-6]$/.test(e.tag) || e.role === 'heading'))
  );
}

export const isEl = (kid: El | string): kid is El => typeof kid !== 'string';

const manyElements = new WeakMap<El, El[]>();

/** Element children. Of many they are gathered once: each of them may ask for its siblings. */
export function elementsOf(el: El): readonly El[] {
  if (el.kids.length < 16) return el.kids.filter(isEl);
  const known = manyElements.get(el) ?? el.kids.filter(isEl);
  manyElements.set(el, known);
  return known;
}

/** Walks downwards; `enter` says whether to go on below an element. */
export function walk(root: El, enter: (el: El) => boolean): void {
  if (!enter(root)) return;
  for (const kid of root.kids) if (isEl(kid)) walk(kid, enter);
}

/** The first element below `root`, itself included, that passes. */
export function find(root: El, passes: (el: El) => boolean): El | undefined {
  if (passes(root)) return root;
  for (const kid of root.kids) {
    const found = isEl(kid) && find(kid, passes);
    if (found) return found;
  }
  return undefined;
}

/** Is `inner` inside `outer`, or the same? */
export function within(inner: El | null, outer: El): boolean {
  for (let el = inner; el; el = el.up) if (el === outer) return true;
  return false;
}

/** The nearest element upwards, itself included, that passes; at most `reach` steps. */
export function closest(el: El | null, passes: (el: El) => boolean, reach = 40): El | null {
  for (let at = el, n = 0; at && n <= reach; at = at.up, n++) if (passes(at)) return at;
  return null;
}

/** All text below an element, pieces as they come. */
export const rawText = (el: El): string => el.kids.map((k) => (isEl(k) ? rawText(k) : k)).join(' ');

/** A table of data; one that only lays out the page is none. */
export const isTable = (el: El): boolean =>
  (el.tag === 'table' && !/^(presentation|none)$/.test(el.role)) || /^(grid|table|treegrid)$/.test(el.role);
export const isRow = (el: El): boolean => el.tag === 'tr' || el.role === 'row';
export const isCell = (el: El): boolean => /^t[dh]$/.test(el.tag) || /^(cell|gridcell|rowheader|columnheader)$/.test(el.role);
export const isEntry = (el: El): boolean =>
  el.tag === 'li' || el.tag === 'article' || el.role === 'listitem' || el.role === 'article' || /^he-(card|list-item)$/.test(el.tag);
