import { cellText, columnOf, type Grid, gridsOf, guidIn } from '../read/grid';
import { linesIn } from '../read/lines-in';
import type { Line } from '../read/look';
import { closest, isEntry, within } from '../read/tree';
import { clue, labelAt, textAfter } from '../read/value';
import { isWhole } from '../read/whole';
import { type Context, put, putList, type Reader } from './context';
import { readTenant } from './tenant';

const DOMAIN = /^[a-z0-9](?:[a-z0-9-]*\.)+[a-z][a-z0-9-]+$/i;
/** Parts that list tenants which are not, or not any more, associated. */
const NOT_OURS = /\b(remov|previous|former|histor|availab|other|not associated|invit|pending|request|customer|example)/i;

/**
 * Tenants: each tenant associated with the account, by its id, with its domain. Source: “Add and manage multiple tenants in your Partner
 * Center account” on learn.microsoft.com (a table of tenants; Remove is not offered for the primary one). GUESS: its columns. A row
 * without a tenant id is none yet: rows of skeletons have none.
 */
export const readTenants: Reader = (context) => {
  const ours: Context = { ...context, lines: oursOf(context.lines) };
  const grids = gridsOf(context.sight, context.map).filter((g) => columnOf(g, 'col.microsoftId') >= 0);
  const own = grids.filter((grid) => ours.lines.some((l) => within(l.el, grid.el)));
  for (const grid of own) readGrid(ours, grid);
  if (!context.out.lists.some((l) => l.kind === 'tenant')) readCards(ours);
  // A table of others' tenants would be asked for the account's as well.
  if (own.length === grids.length) readTenant(ours);
};

/** The lines without the parts whose heading says that they are about other tenants. */
function oursOf(lines: readonly Line[]): Line[] {
  let other = 0;
  return lines.filter((line) => {
    if (line.kind === 'heading' && (!other || line.level <= other)) other = line.level > 1 && NOT_OURS.test(line.text) ? line.level : 0;
    return !other;
  });
}

function putTenant(context: Context, id: string, domain: string): void {
  const subject = { kind: 'tenant' as const, id };
  const clues = [clue('row', 'tenant id'), clue('columns', 'col.microsoftId')];
  put(context, 'tenant.listed', true, clues, subject);
  if (DOMAIN.test(domain)) put(context, 'tenant.domain', domain.toLowerCase(), clues, subject);
}

function readGrid(context: Context, grid: Grid): void {
  const { sight, map } = context;
  const at = { id: columnOf(grid, 'col.microsoftId'), domain: columnOf(grid, 'col.domain') };
  if (grid.busy) return;
  const ids: string[] = [];
  for (const row of grid.rows) {
    const id = guidIn(cellText(row, at.id, map));
    // A row that is being reused shows one tenant's id and another's cells.
    if (!id || (row.guid && row.guid !== id) || ids.includes(id)) continue;
    ids.push(id);
    putTenant(context, id, cellText(row, at.domain, map));
  }
  if (ids.length) putList(context, 'tenant', isWhole(grid, sight, map) && ids.length === grid.rows.length, ids);
}

/** Tenants as cards or list entries, each with its id beside the label. How many there are in all, cards do not tell. */
function readCards(context: Context): void {
  const { lines } = context;
  for (const card of new Set(labelAt(lines, 'col.microsoftId').flatMap((at) => closest(lines[at]!.el, isEntry, 8) ?? []))) {
    const own = linesIn(lines, card);
    const beside = (key: string): string[] => labelAt(own, key).flatMap((at) => textAfter(own, at) ?? []);
    const ids = new Set(own.flatMap((l) => guidIn(l.text) ?? []));
    const id = guidIn(beside('col.microsoftId')[0] ?? '');
    const domains = beside('col.domain');
    if (id && ids.size === 1) putTenant(context, id, domains.length === 1 ? domains[0]! : '');
  }
}
