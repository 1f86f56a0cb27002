import { cellText, columnOf, gridsOf, guidIn, type Row } from '../read/grid';
import { mentions } from '../read/labels';
import { nameIn } from '../read/names';
import { clue } from '../read/value';
import { isWhole } from '../read/whole';
import type { PortalMap } from '../types';
import { put, putList, type Reader } from './context';

const DOMAIN = /^[a-z0-9](?:[a-z0-9-]*\.)+[a-z][a-z0-9-]+$/i;

/** `0 results found.`: the page's own count, in any language. */
const NONE = /^\D{0,24}\b0\s+\p{L}[^\d]{0,30}$/u;

/** Older lists have the id under the name: the one GUID of the row. */
function onlyGuidIn(row: Row, map: PortalMap): string | undefined {
  const found = new Set(row.cells.flatMap((_, i) => guidIn(cellText(row, i, map)) ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}

/** Customer list: rows with a tenant id. Skeleton rows have none and are no customers. */
export const readCustomers: Reader = (context) => {
  const { sight, map, lines } = context;
  for (const grid of gridsOf(sight, map)) {
    if (grid.busy) continue;
    const at = {
      name: columnOf(grid, 'col.name'),
      id: columnOf(grid, 'col.microsoftId'),
      domain: columnOf(grid, 'col.domain'),
      relationship: columnOf(grid, 'col.relationship'),
    };
    if (at.name < 0 || (at.id < 0 && at.domain < 0)) continue;
    // One set of clues for all rows: three thousand copies would be sent otherwise.
    const clues = [clue('row', 'tenant id'), clue('columns', 'col.microsoftId')];
    const ids = new Set<string>();
    for (const row of grid.rows) {
      const shown = at.id < 0 ? onlyGuidIn(row, map) : guidIn(cellText(row, at.id, map));
      const id = row.guid ?? shown;
      // A row that is being reused shows one customer's id and another's cells.
      if (!id || (shown && row.guid && shown !== row.guid) || ids.has(id)) continue;
      ids.add(id);
      const subject = { kind: 'customer' as const, id };
      put(context, 'customer.listed', true, clues, subject);
      const name = nameIn(row.cells[at.name], map);
      if (name) put(context, 'customer.name', name.slice(0, 400), clues, subject);
      const domain = cellText(row, at.domain, map);
      if (DOMAIN.test(domain)) put(context, 'customer.domain', domain.toLowerCase(), clues, subject);
      const relationship = cellText(row, at.relationship, map);
      if (mentions(map, relationship, 'v.cloudReseller')) put(context, 'customer.relationship', 'cloud-reseller', clues, subject);
      else if (mentions(map, relationship, 'v.advisor')) put(context, 'customer.relationship', 'other', clues, subject);
    }
    // No row may also mean that none has arrived yet, unless the page itself counts none.
    if (!ids.size && (grid.rows.length || !lines.some((l) => NONE.test(l.text)))) return;
    put(context, 'customers.listLoaded', true, clues);
    putList(context, 'customer', isWhole(grid, sight, map) && ids.size === grid.rows.length, [...ids].slice(0, 10_000));
    return;
  }
};
