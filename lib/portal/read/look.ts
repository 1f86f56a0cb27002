import type { PortalMap } from '../types';
import { type Hit, labelsOf } from './labels';
import { clean } from './normalise';
import { inPieces, unfinished } from './pieces';
import { type El, elementsOf, find, isAside, isEl, isRow, isTable, onlyShows, walk } from './tree';

/** One piece of visible text (`control`: the label of a field to fill in, which states nothing): the text between two elements, in reading order. */
export interface Line {
  text: string;
  /** The element the text stands in. */
  el: El;
  kind: 'text' | 'heading' | 'button' | 'link' | 'tab' | 'columnHeader' | 'control';
  /** Rank of a heading, 1 to 6. */
  level: number;
  hits: readonly Hit[];
}

/** What one look at a part of the page saw. */
export interface Look {
  lines: Line[];
  /** Tables and grids, in reading order. */
  grids: El[];
  /** Something says of itself that it is still loading. */
  busy: boolean;
}

/** Rows whose texts are among the lines; further ones are left to the grid reader. */
const MOST_ROWS = 100;

const BUSY_TAG = /^he-(skeleton|shimmer|spinner|progress-ring|loading)/;
const BUSY_CLASS = /(^|[\s_-])(skeleton|shimmer|spinner)([\s_-]|$)/i;
const BUTTON = /^(button|he-(button|split-button|command-button|menu-button))$/;

/** Is this element a placeholder that will be replaced by data? A progress bar with a value is a statement, not a wait. */
export const isBusy = (el: El): boolean =>
  el.a['aria-busy'] === 'true' || !!el.a.id?.startsWith('row-he-row') || BUSY_TAG.test(el.tag) || BUSY_CLASS.test(el.a.class ?? '');

export const isTab = (el: El): boolean => el.role === 'tab' || /^he-tab(-item)?$/.test(el.tag);

/** Something to type into or to choose from. Check boxes and switches are read as what they are. */
const isControl = (el: El): boolean =>
  'filled' in el.a ||
  (!onlyShows(el) &&
    (/^(combobox|searchbox|textbox|spinbutton|listbox)$/.test(el.role) ||
      /^he-(combobox|dropdown|search-box|text-field|input|select)$/.test(el.tag)));

/** Elements that are labels of controls by reference. */
function labelsOfControls(root: El): Set<El> {
  const controls: El[] = [];
  const named = new Map<string, El>();
  const pointing: El[] = [];
  walk(root, (el) => {
    if (isControl(el)) controls.push(el);
    if (el.a.id) named.set(el.a.id, el);
    if (el.tag === 'label' && el.a.for) pointing.push(el);
    return true;
  });
  const found = new Set<El>();
  for (const { a } of controls) for (const id of (a['aria-labelledby'] ?? '').split(' ')) if (named.has(id)) found.add(named.get(id)!);
  for (const el of pointing) {
    const target = named.get(el.a.for!);
    if (!target || isControl(target)) found.add(el);
  }
  return found;
}

type Context = Pick<Line, 'kind' | 'level'>;

/** How an element changes what the text inside it is. */
function contextOf(el: El, outer: Context): Context {
  const { tag, role, a } = el;
  if (/^h[1-6]$/.test(tag)) return { kind: 'heading', level: +(a['aria-level'] ?? tag[1]!) };
  if (role === 'heading' || tag === 'he-heading') return { kind: 'heading', level: +(a['aria-level'] ?? a.level ?? 2) || 2 };
  if (tag === 'legend' || tag === 'caption' || tag === 'summary') return { kind: 'heading', level: 5 };
  if (tag === 'label' && find(el, isControl)) return { kind: 'control', level: 0 };
  if (isTab(el)) return { kind: 'tab', level: 0 };
  if (isColumnHeader(el)) return { kind: 'columnHeader', level: 0 };
  // Inside a heading or a column header a button only folds or sorts; the text stays what it was.
  if (outer.kind !== 'text') return outer;
  if (BUTTON.test(tag) || role === 'button') return { kind: 'button', level: 0 };
  if (tag === 'a' || role === 'link' || /^he-(hyper)?link$/.test(tag)) return { kind: 'link', level: 0 };
  return outer;
}

/** A `th` heads a column when no ordinary cell stands in its row. */
export const isColumnHeader = (el: El): boolean =>
  el.role === 'columnheader' ||
  (el.tag === 'th' &&
    el.role !== 'rowheader' &&
    !/^row/.test(el.a.scope ?? '') &&
    !(el.up && elementsOf(el.up).some((c) => c.tag === 'td')));

/**
 * The visible text under `root` as lines. Asides are left out; `leave` names further elements not to enter (the panels of
 * unselected tabs).
 */
export function look(root: El, map: PortalMap, leave?: ReadonlySet<El>): Look {
  const seen: Look = { lines: [], grids: [], busy: false };
  let rows = 0;
  const controls = labelsOfControls(root);

  /** Elements whose text is only a part of what is said there: no word of a state. */
  const parts = new Set<El>();

  const add = (text: string, el: El, context: Context, isPart = parts.has(el)): void => {
    // `<b>Status</b>: Pending`: the colon is the label's.
    const whole = clean(text).replace(/^[:：]\s+/, '');
    // Any dash that is all an element has stands for a missing value; between two texts it only parts them.
    if (!/[\p{L}\p{N}-]/u.test(whole) && !(el.kids.length === 1 && /^[\p{Pd}\u2212]+$/u.test(whole))) return;
    // “Verification status: Pending” in one piece is a label and its value.
    const colon = context.kind === 'text' ? /^(.{2,60}?)\s*[:：]\s*(\S.*)$/u.exec(whole) : null;
    const label = colon ? labelsOf(map, colon[1]!) : [];
    if (colon && label.length)
      seen.lines.push(
        { text: colon[1]!, el, ...context, hits: label },
        { text: colon[2]!, el, ...context, hits: labelsOf(map, colon[2]!) },
      );
    else seen.lines.push({ text: whole, el, ...context, hits: labelsOf(map, whole).filter((h) => !isPart || !h.key.startsWith('v.')) });
  };

  const enter = (el: El, outer: Context, top: boolean): void => {
    if (leave?.has(el)) return;
    if (isBusy(el)) {
      seen.busy = true;
      if (el.a['aria-busy'] !== 'true') return;
    }
    if (!top && isAside(el)) return;
    if (isTable(el)) seen.grids.push(el);
    if (isRow(el) && ++rows > MOST_ROWS) return;
    const context: Context = controls.has(el) ? { kind: 'control', level: 0 } : contextOf(el, outer);
    // A group of boxes may have its caption as a name only.
    if (el.role === 'group' && labelsOf(map, el.a['aria-label'] ?? '').some((h) => h.key.startsWith('group.')))
      add(el.a['aria-label']!, el, { kind: 'heading', level: 5 });
    // Components carry their label as an attribute; where the text is shown as well, the pair just repeats itself.
    const named = el.a.label;
    if (named && labelsOf(map, named).some((h) => h.key.startsWith('field.'))) add(named, el, context);
    const word = inPieces(el, map);
    if (word) {
      add(word, el, context);
      return;
    }
    const open = unfinished(el, map);
    el.kids.forEach((kid, i) => {
      if (!isEl(kid)) add(kid, el, context, open.has(i) || parts.has(el));
      else {
        if (open.has(i) || parts.has(el)) parts.add(kid);
        enter(kid, context, false);
      }
    });
  };

  enter(root, { kind: 'text', level: 0 }, true);
  return seen;
}

/** Visible text of one element, pieces parted by a blank. */
export function textOf(el: El, map: PortalMap): string {
  if (el.kids.every((k) => typeof k === 'string')) return clean(el.kids.join(' '));
  return clean(
    look(el, map)
      .lines.map((l) => l.text)
      .join(' '),
  );
}
