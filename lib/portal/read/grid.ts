import type { PortalMap } from '../types';
import { labelsOf } from './labels';
import { isBusy, isColumnHeader, textOf } from './look';
import type { Sight } from './sight';
import { type El, elementsOf, isCell, isRow, isTable, rawText, walk } from './tree';

const GUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i;

/** The GUID in a text, lower case; undefined if there is none. */
export const guidIn = (text: string): string | undefined => GUID.exec(text)?.[0].toLowerCase();

/** A row of a grid. */
export interface Row {
  el: El;
  cells: El[];
  /** GUID in the row's id, as the portal's own grids have it. */
  guid: string | undefined;
}

/** A table or grid whose columns are known by their heads. */
export interface Grid {
  el: El;
  /** Label keys of each column's head. */
  columns: string[][];
  rows: Row[];
  /** Rows are still placeholders. */
  busy: boolean;
}

/** Elements of a kind below `root`, not below one another and not in a table inside. */
function parts(root: El, passes: (el: El) => boolean): El[] {
  const found: El[] = [];
  walk(root, (el) => {
    if (el === root) return true;
    if (passes(el)) found.push(el);
    return !passes(el) && !isTable(el);
  });
  return found;
}

/** Reads a table or grid. `null`: it has no row of column heads. Rows that do not fit the heads are left out. */
export function gridOf(el: El, map: PortalMap): Grid | null {
  let heads: El[] = [];
  const rows: Row[] = [];
  let busy = isBusy(el);
  for (const row of parts(el, isRow)) {
    const cells = parts(row, isCell);
    const isHead = cells.length > 1 && cells.every((c) => isColumnHeader(c));
    if (!heads.length) {
      if (isHead) heads = cells;
    } else if (isHead) heads = [];
    else if (isBusy(row) || cells.some((c) => elementsOf(c).some(isBusy))) busy = true;
    else if (cells.length === heads.length) rows.push({ el: row, cells, guid: guidIn(row.a.id ?? '') });
  }
  if (!heads.length) return null;
  return { el, columns: heads.map((head) => headKeys(head, map)), rows, busy };
}

/** Labels of a column head; where a sort mark or a help text stands beside the label, those of the piece that is one. */
function headKeys(head: El, map: PortalMap): string[] {
  const texts = [textOf(head, map)];
  walk(head, (el) => texts.push(...el.kids.filter((k) => typeof k === 'string')) > 0);
  const found = texts.map((t) => labelsOf(map, t)).find((hits) => hits.length);
  return (found ?? []).map((h) => h.key);
}

/** The first column with one of these keys, or -1. */
export const columnOf = (grid: Grid, ...keys: string[]): number => {
  for (const key of keys) {
    const at = grid.columns.findIndex((c) => c.includes(key));
    if (at >= 0) return at;
  }
  return -1;
};

/** Text of a row's cell in a column; empty where there is no such column. */
export const cellText = (row: Row, column: number, map: PortalMap): string => (row.cells[column] ? textOf(row.cells[column], map) : '');

/**
 * Does the grid show its whole list? Only then does absence mean anything: nothing typed into a search box, no filter
 * chosen, no further page, no more rows announced than are there.
 */
export function isWhole(grid: Grid, { content, cut }: Sight): boolean {
  const announced = Number(grid.el.a['aria-rowcount'] ?? 0);
  if (cut || grid.busy || announced < 0 || announced > grid.rows.length + 1) return false;
  let whole = true;
  walk(content, (el) => {
    if (el === grid.el) return false;
    if (el.a.filled === '1') whole = false;
    if (
      /pag(er|ination|ing)/i.test(`${el.tag} ${el.a.class} ${el.a.id} ${el.a['aria-label']}`) &&
      /(^|\D)([2-9]|\d{2,})(\D|$)/.test(rawText(el))
    )
      whole = false;
    for (const kid of el.kids) {
      const count = typeof kid === 'string' && /([\d.,]+)\s+(results?|items?|customers?|users?|rows?)\b/i.exec(kid)?.[1];
      if (count && Number(count.replace(/[.,]/g, '')) > grid.rows.length) whole = false;
    }
    return whole;
  });
  return whole;
}
