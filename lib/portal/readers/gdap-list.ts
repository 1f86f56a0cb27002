import { columnOf, gridsOf, nameColumn } from '../read/grid';
import { nameIn } from '../read/names';
import { clue } from '../read/value';
import { put, putList, type Reader } from './context';
import { tenantOf } from './tenant-row';

/**
 * Granular Administration (“Administer”): customers with whom there is, or may be, an admin relationship. One of them need not be in the
 * customer list, and the list is searched and paged by the server: so names are read, and it is never the whole list of customers.
 */
export const readGdapList: Reader = (context) => {
  const { sight, map } = context;
  for (const grid of gridsOf(sight, map)) {
    const at = { name: nameColumn(grid, 'col.name'), id: columnOf(grid, 'col.microsoftId') };
    if (at.name < 0 || at.id < 0) continue;
    if (grid.busy) return;
    const clues = [clue('row', 'tenant id'), clue('columns', 'col.microsoftId')];
    const names = new Map<string, Set<string>>();
    for (const row of grid.rows) {
      const id = tenantOf(row, at.id, map);
      const name = nameIn(row.cells[at.name], map);
      if (id && name) names.set(id, (names.get(id) ?? new Set()).add(name));
    }
    for (const [id, said] of names)
      if (said.size === 1) put(context, 'customer.name', [...said][0]!.slice(0, 400), clues, { kind: 'customer', id });
    if (names.size) putList(context, 'customer', false, [...names.keys()].slice(0, 10_000));
    return;
  }
};
