import { cellText, columnOf, gridOf, guidIn, isWhole } from '../read/grid';
import { mentions } from '../read/labels';
import { clue } from '../read/value';
import { put, putList, type Reader } from './context';

const DOMAIN = /^[a-z0-9](?:[a-z0-9-]*\.)+[a-z][a-z0-9-]+$/i;

/** Customer list: rows with a tenant id. Skeleton rows have none and are no customers. */
export const readCustomers: Reader = (context) => {
  const { sight, map } = context;
  for (const el of sight.grids) {
    const grid = gridOf(el, map);
    if (!grid || grid.busy) continue;
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
      const shown = guidIn(cellText(row, at.id, map));
      const id = row.guid ?? shown;
      // A row that is being reused shows one customer's id and another's cells.
      if (!id || (shown && row.guid && shown !== row.guid) || ids.has(id)) continue;
      ids.add(id);
      const subject = { kind: 'customer' as const, id };
      put(context, 'customer.listed', true, clues, subject);
      const name = cellText(row, at.name, map);
      if (name) put(context, 'customer.name', name.slice(0, 400), clues, subject);
      const domain = cellText(row, at.domain, map);
      if (DOMAIN.test(domain)) put(context, 'customer.domain', domain.toLowerCase(), clues, subject);
      const relationship = cellText(row, at.relationship, map);
      if (mentions(map, relationship, 'v.cloudReseller')) put(context, 'customer.relationship', 'cloud-reseller', clues, subject);
      else if (mentions(map, relationship, 'v.advisor')) put(context, 'customer.relationship', 'other', clues, subject);
    }
    // No row may also mean that none has arrived yet.
    if (!ids.size) return;
    put(context, 'customers.listLoaded', true, clues);
    putList(context, 'customer', isWhole(grid, sight) && ids.size === grid.rows.length, [...ids].slice(0, 10_000));
    return;
  }
};
