import { cellText, guidIn, type Row } from '../read/grid';
import { walk } from '../read/tree';
import type { PortalMap } from '../types';

/**
 * Whose row this is: the tenant id in its own id and in those of its cells (`row-{id}`, `cell-{column}-{id}`, as the portal's grids have
 * them), and the one it shows. Undefined where there is none; `null` where they differ: a row that is just being reused shows one
 * customer's id and another's cells.
 */
export function tenantOf(row: Row, column: number, map: PortalMap): string | null | undefined {
  const ids = new Set<string>();
  const shown = guidIn(cellText(row, column, map));
  if (shown) ids.add(shown);
  walk(row.el, (el) => {
    const id = /^(row|cell)-/.test(el.a.id ?? '') && guidIn(el.a.id!);
    if (id) ids.add(id);
    return true;
  });
  if (row.guid) ids.add(row.guid);
  return ids.size > 1 ? null : [...ids][0];
}
