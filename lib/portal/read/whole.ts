import type { PortalMap } from '../types';
import type { Grid } from './grid';
import { labelsOf } from './labels';
import { textOf } from './look';
import { clean } from './normalise';
import type { Sight } from './sight';
import { closest, type El, elementsOf, isEl, rawText, walk } from './tree';

const PAGER = /pag(er|ination|ing)|load-?more|show-?more|infinite/i;
const CHIP = /(^|[\s_-])(chips?|facets?|tokens?|filter-(tag|pill|value)s?|applied-filters?)([\s_-]|$)/i;
/** Words of buttons that show more of a list or widen it again. Other languages are caught by what the page counts. */
const MORE =
  /^[×✕✖x]$|\b(load|show|see|view|get)\b.*\b(more|all|next|\d+)\b|\bnext\b|\b(clear|reset|remove|dismiss)\b.*\b(all|filters?|search|tags?)\b/i;
const CHOICE = /^(select|he-(select|dropdown|combobox))$/;
/** Choices that put the rows in order or say how many stand on a page: what they leave out, the page's own count tells. */
const ORDERS = /\b(sort|order(ed)? by|per[ -]page|page[ -]?size|language)\b/i;
/** A choice that leaves nothing out, in plain words. */
const ALL = /^(all( (users|customers|tenants|programs))?|alle|tous|todos|tutti|すべて|全部|所有|모두|전체|सभी)$/i;
/** From this many rows on a page's own count must say that these are all: lists are cut into pages of ten, twenty and more. */
const MANY = 20;

/**
 * Does the grid show its whole list? Only then does absence mean anything. Doubt is enough for no: something typed or chosen, a
 * chip, a page number, a count that is not that of the rows, a button for more, a row that does not fit the heads,
 * or any button below the rows or a long list where the page does not count. So is a list to choose from, at its first entry too, unless that is called “All”:
 * “Global admin” may be the first, and the page then counts what is left. `counted`: the page has said already how many there are.
 */
export function isWhole(
  grid: Pick<Grid, 'el' | 'rows' | 'busy' | 'dropped'>,
  { content, cut }: Sight,
  map: PortalMap,
  counted = false,
): boolean {
  const rows = grid.rows.length;
  const announced = Number(grid.el.a['aria-rowcount'] ?? 0);
  if (cut || grid.busy || grid.dropped || announced < 0 || announced > rows + 1) return false;
  let whole = true;
  let isCounted = counted;
  let orders = false;
  let below = false;
  let more = false;
  walk(content, (el) => {
    if (el === grid.el) {
      below = true;
      return false;
    }
    const { a, tag, role } = el;
    if (
      a.filled === '1' ||
      a.ticked === '1' ||
      CHIP.test(a.class ?? '') ||
      a['aria-pressed'] === 'true' ||
      /^he-(chip|tag|token)/.test(tag)
    )
      whole = false;
    if (PAGER.test(`${tag} ${a.class} ${a.id} ${a['aria-label']}`) && !/^\D*1?\D*$/.test(rawText(el))) whole = false;
    if (role === 'combobox' || CHOICE.test(tag)) {
      const chosen = textOf(el, map);
      if (tag !== 'select') {
        if (chosen && !labelsOf(map, chosen).some((h) => h.key === 'say.allUsers')) whole = false;
      } else if (!ALL.test(chosen)) {
        if (ORDERS.test(nameOf(el))) orders = true;
        else whole = false;
      }
    }
    if (tag === 'button' || tag === 'a' || role === 'button' || /^he-(.*button|link)$/.test(tag)) {
      const name = clean(`${rawText(el)}`) || (a['aria-label'] ?? '');
      const off = 'disabled' in a || a['aria-disabled'] === 'true';
      if (!off && [name, a['aria-label'] ?? ''].some((n) => MORE.test(n.trim()) || labelsOf(map, n).some((h) => h.key === 'act.next')))
        whole = false;
      if (!off && below) more = true;
    } else if (!/^h[1-6]$/.test(tag) && !isData(el)) {
      const said = countIn(el, rows);
      if (said === 'more') whole = false;
      if (said === 'all') isCounted = true;
    }
    return whole;
  });
  return whole && (isCounted || (!orders && ((announced >= rows && announced > 0) || (rows < MANY && !more))));
}

/** What a list to choose from is called, by itself or by the label around it. */
const nameOf = (el: El): string => {
  const label = closest(el, (e) => e.tag === 'label', 3);
  return [el.a['aria-label'], el.a.label, el.a.id, el.a.name, label ? rawText(label) : ''].join(' ');
};

const isData = (el: El): boolean => /^(t[dhr]|dt|dd|time)$/.test(el.tag) || /cell|row/.test(el.role);

/** What a short text says about the length of the list, its parts read together: `1 - 2 of 83`, `Page 1 of 9`, `83 results found`. */
function countIn(el: El, rows: number): 'all' | 'more' | null {
  const kids = elementsOf(el);
  if (!el.kids.some((k) => !isEl(k) && k.trim()) && !kids.some((k) => /^(b|strong|span|em)$/.test(k.tag))) return null;
  if (kids.length > 6 || kids.some((k) => !/^(b|strong|span|em|i|slot|bdi|output)$/.test(k.tag))) return null;
  const text = clean(rawText(el));
  if (text.length > 60) return null;
  // What is part of a word, a date, a time or a telephone number counts nothing.
  if (/\d[/.:-]\d{1,2}[/.:-]\d|\d:\d\d|\+\d/.test(text)) return null;
  const numbers = (text.match(/(?<![\p{L}\d])\d[\d.,\u202f\u00a0]*(?![\p{L}\d])/gu) ?? []).map((n) => Number(n.replace(/\D/g, '')));
  const last = Math.max(...numbers);
  if (numbers.length === 1) {
    if (!/^\D{0,24}\d[\d.,]*\D{0,30}$/.test(text) || !/\p{L}{2}/u.test(text)) return null;
    return last > rows ? 'more' : last === rows ? 'all' : null;
  }
  if (numbers.length === 2) return last === rows ? 'all' : last > 1 ? 'more' : null;
  return numbers.length === 3 ? (last > rows ? 'more' : last === rows ? 'all' : null) : null;
}
