import { cellText, columnOf, gridsOf, guidIn } from '../read/grid';
import { clue, labelAt, textAfter } from '../read/value';
import { isWhole } from '../read/whole';
import { type Context, put, type Reader } from './context';

/**
 * The tenant id of the account, where one page of the account's own (Tenants, Identifiers, overview) shows exactly one beside
 * its label. Several tenants: none, as the page need not say which of them is the CSP account.
 */
export const readTenant: Reader = (context: Context) => {
  const { sight, map, lines, out } = context;
  const ids = new Set(labelAt(lines, 'col.microsoftId').flatMap((at) => guidIn(textAfter(lines, at) ?? '') ?? []));
  let whole = true;
  for (const grid of gridsOf(sight, map)) {
    const column = columnOf(grid, 'col.microsoftId');
    if (column < 0) continue;
    whole &&= isWhole(grid, sight, map);
    for (const row of grid.rows) {
      const id = guidIn(cellText(row, column, map));
      if (id) ids.add(id);
    }
  }
  const id = [...ids][0];
  if (!id || ids.size > 1 || !whole || (out.account.tenantId && out.account.tenantId !== id)) return;
  if (!out.account.tenantId) put(context, 'account.tenantId', id, [clue('label', 'col.microsoftId', id)]);
  out.account.tenantId = id;
};
