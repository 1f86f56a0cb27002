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
  /** Rows with something in them were left out, as they do not fit the heads. */
  dropped?: boolean;
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

/** A table taken apart: its heads, if it has any, and its rows. */
interface Parts extends Omit<Grid, 'columns'> {
  heads: El[];
}

/** Reads one table or grid. Rows that do not fit its heads are left out, and it says so. */
function partsOf(el: El): Parts {
  let heads: El[] = [];
  const rows: Row[] = [];
  let busy = isBusy(el);
  let dropped = false;
  for (const row of parts(el, isRow)) {
    const cells = parts(row, isCell);
    const isHead = cells.length > 1 && cells.every((c) => isColumnHeader(c));
    if (isHead) {
      heads = heads.length ? [] : cells;
      rows.length = 0;
      dropped = false;
    } else if (isBusy(row) || cells.some((c) => elementsOf(c).some(isBusy))) busy = true;
    else if (!heads.length || cells.length === heads.length) rows.push({ el: row, cells, guid: guidIn(row.a.id ?? '') });
    else if (/[\p{L}\p{N}]/u.test(rawText(row))) dropped = true;
  }
  return { el, heads, rows, busy, dropped };
}

const known = new WeakMap<Sight, Grid[]>();

/**
 * The tables and grids of a page that have a row of column heads. Heads that stay in place are often a table of their own: then the
 * rows are in the next one, which has as many columns and no heads.
 */
export function gridsOf(sight: Sight, map: PortalMap): Grid[] {
  let grids = known.get(sight);
  if (!grids) {
    grids = [];
    const all = sight.grids.map(partsOf);
    all.forEach(({ el, heads, rows, busy, dropped }, i) => {
      if (!heads.length) return;
      const next = all[i + 1];
      const split = !rows.length && next && !next.heads.length && next.rows.every((r) => r.cells.length === heads.length);
      grids!.push({
        el: split ? next.el : el,
        columns: heads.map((head) => headKeys(head, map)),
        rows: split ? next.rows : rows,
        busy: busy || (!!split && next.busy),
        dropped: !!dropped,
      });
    });
    known.set(sight, grids);
  }
  return grids;
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

/**
 * The column of the names: by its head, else the one whose cells head their rows, as long as its own head is no label of something
 * else. Ids as the portal's grids have them (`cell-displayName-{row}`).
 */
export function nameColumn(grid: Grid, ...keys: string[]): number {
  const byHead = columnOf(grid, ...keys);
  if (byHead >= 0) return byHead;
  const heads = (cell: El): boolean =>
    cell.role === 'rowheader' || (cell.tag === 'th' && !isColumnHeader(cell)) || /^cell-displayName-/.test(cell.a.id ?? '');
  const found = new Set(grid.rows.flatMap((row) => (row.cells.filter(heads).length === 1 ? row.cells.findIndex(heads) : -1)));
  const [at] = [...found];
  return found.size === 1 && at !== undefined && at >= 0 && !grid.columns[at]?.length ? at : -1;
}

/** Text of a row's cell in a column; empty where there is no such column. */
export const cellText = (row: Row, column: number, map: PortalMap): string => (row.cells[column] ? textOf(row.cells[column], map) : '');
