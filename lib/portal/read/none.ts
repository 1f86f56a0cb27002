import type { PortalMap } from '../types';
import type { Grid } from './grid';
import { type Line, look } from './look';
import type { Sight } from './sight';
import { isWhole } from './whole';

/** `0 results found.`: the page's own count, in any language. */
const COUNT = /^\D{0,24}\b0\s+\p{L}[^\d]{0,30}$/u;
/** What an address says of a list after its `#` where it is searched or narrowed. */
const NARROWED = /[=?]|search|filter|query/i;

/** Does a line state that there is none: by a count, or in the words of this label (`say.no…`)? */
const isNone = (line: Line, key: string): boolean =>
  /^(text|heading)$/.test(line.kind) && (COUNT.test(line.text) || line.hits.some((hit) => hit.key === key));

/**
 * Does the page itself say that this list has nothing in it, and that is all there is? A grid without rows alone proves nothing: they may
 * still be under way. Beside the words there must be no sign of a search, a filter, a tab or another page, and in the grid nothing but them
 * under its heads.
 */
export function isEmptyList(grid: Grid, sight: Sight, map: PortalMap, key: string): boolean {
  if (grid.busy || grid.rows.length || sight.tabs.length || NARROWED.test(sight.url.hash)) return false;
  const under = look(grid.el, map).lines.filter((line) => line.kind !== 'columnHeader');
  return (
    sight.lines.some((line) => isNone(line, key)) &&
    under.every((line) => isNone(line, key)) &&
    isWhole({ ...grid, dropped: false }, sight, map, true)
  );
}
