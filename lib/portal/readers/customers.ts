import type { Clue } from '../../rules/observation';
import { cellText, columnOf, gridsOf, guidIn, nameColumn, type Row } from '../read/grid';
import { mentions } from '../read/labels';
import { linesIn } from '../read/lines-in';
import { nameIn, titleOf } from '../read/names';
import { isEmptyList } from '../read/none';
import { closest, isEntry } from '../read/tree';
import { clue, labelAt, textAfter } from '../read/value';
import { isWhole } from '../read/whole';
import type { PortalMap } from '../types';
import { type Context, put, putList, type Reader } from './context';
import { tenantOf } from './tenant-row';

/** A domain name. */
export const DOMAIN = /^[a-z0-9](?:[a-z0-9-]*\.)+[a-z][a-z0-9-]+$/i;

/** Older lists have the id under the name: the one GUID of the row. */
function onlyGuidIn(row: Row, map: PortalMap): string | undefined {
  const found = new Set(row.cells.flatMap((_, i) => guidIn(cellText(row, i, map)) ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}

/** What one row or card says of its customer. */
function putCustomer(context: Context, id: string, said: { name: string; domain: string; relationship: string }, clues: Clue[]): void {
  const { map } = context;
  const subject = { kind: 'customer' as const, id };
  put(context, 'customer.listed', true, clues, subject);
  if (said.name) put(context, 'customer.name', said.name.slice(0, 400), clues, subject);
  if (DOMAIN.test(said.domain)) put(context, 'customer.domain', said.domain.toLowerCase(), clues, subject);
  if (mentions(map, said.relationship, 'v.cloudReseller')) put(context, 'customer.relationship', 'cloud-reseller', clues, subject);
  else if (mentions(map, said.relationship, 'v.advisor')) put(context, 'customer.relationship', 'other', clues, subject);
}

/** Customer list: rows with a tenant id. Skeleton rows have none and are no customers. */
export const readCustomers: Reader = (context) => {
  const { sight, map } = context;
  for (const grid of gridsOf(sight, map)) {
    if (grid.busy) continue;
    const at = {
      name: nameColumn(grid, 'col.name'),
      id: columnOf(grid, 'col.microsoftId'),
      domain: columnOf(grid, 'col.domain'),
      relationship: columnOf(grid, 'col.relationship'),
    };
    if (at.name < 0 || (at.id < 0 && at.domain < 0)) continue;
    // One set of clues for all rows: three thousand copies would be sent otherwise.
    const clues = [clue('row', 'tenant id'), clue('columns', 'col.microsoftId')];
    const ids = new Set<string>();
    for (const row of grid.rows) {
      const under = at.id < 0 ? onlyGuidIn(row, map) : undefined;
      const own = tenantOf(row, at.id, map);
      const id = own === undefined ? under : own;
      if (!id || (under && under !== id) || ids.has(id)) continue;
      ids.add(id);
      putCustomer(
        context,
        id,
        { name: nameIn(row.cells[at.name], map), domain: cellText(row, at.domain, map), relationship: cellText(row, at.relationship, map) },
        clues,
      );
    }
    // No row may also mean that none has arrived yet, or that none was found, unless the page itself says that there is none.
    const none = isEmptyList(grid, sight, map, 'say.noCustomers');
    if (!ids.size && !none) return;
    put(context, 'customers.listLoaded', true, clues);
    putList(context, 'customer', none || (isWhole(grid, sight, map) && ids.size === grid.rows.length), [...ids].slice(0, 10_000));
    return;
  }
  readCustomerCards(context);
};

/** Customers as cards or list entries, each with a name that is a heading or link, and the id beside its label. */
function readCustomerCards(context: Context): void {
  const { lines } = context;
  const cards = new Set(labelAt(lines, 'col.microsoftId').flatMap((at) => closest(lines[at]!.el, isEntry, 8) ?? []));
  for (const card of cards) {
    const own = linesIn(lines, card);
    const beside = (key: string): string => labelAt(own, key).map((at) => textAfter(own, at) ?? '')[0] ?? '';
    const ids = new Set(own.flatMap((l) => guidIn(l.text) ?? []));
    const id = guidIn(beside('col.microsoftId'));
    const name = titleOf(own, context.map);
    if (!id || ids.size > 1 || !name) continue;
    const clues = [clue('row', 'tenant id'), clue('label', 'col.microsoftId')];
    putCustomer(context, id, { name, domain: beside('col.domain'), relationship: beside('col.relationship') }, clues);
  }
  if (context.out.readings.some((r) => r.fact === 'customer.listed'))
    put(context, 'customers.listLoaded', true, [clue('row', 'tenant id')]);
}
