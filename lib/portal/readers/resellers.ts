import { countryAtEnd } from '../read/countries';
import { cellText, columnOf, gridsOf, guidIn } from '../read/grid';
import type { Line } from '../read/look';
import { nameIn } from '../read/names';
import { isEmptyList } from '../read/none';
import { normalise } from '../read/normalise';
import { closest, isRow, within } from '../read/tree';
import { clue, labelAt, textAfter } from '../read/value';
import { isWhole } from '../read/whole';
import { type Context, put, putList, type Reader } from './context';
import { entriesWith } from './entries';

/**
 * Commands of a reseller's entry; the list of distributors has none of these two (Microsoft's documents for indirect providers). Of a row
 * only the head of its column tells what a cell is.
 */
const isCommand = (l: Line): boolean =>
  l.hits.some((h) => h.key === 'act.addNewCustomer' || h.key === 'act.removePartnership') && !closest(l.el, isRow, 8);

function putReseller(context: Context, name: string, guid: string | undefined, place: string, anchor: string): string | null {
  const id = guid ?? normalise(name).slice(0, 200);
  if (!id || !/\p{L}/u.test(name)) return null;
  const subject = { kind: 'reseller' as const, id };
  const clues = [clue('row', anchor), clue('title', 'page.indirectResellers.list')];
  put(context, 'reseller.listed', true, clues, subject);
  put(context, 'reseller.name', name.slice(0, 400), clues, subject);
  // A country, or a town with its country behind a comma.
  const country = countryAtEnd(place, context.page.lang);
  if (country) put(context, 'reseller.country', country, clues, subject);
  return id;
}

/**
 * Indirect resellers of a distributor: columns Indirect reseller, Location, Actions (screenshot in Microsoft's documents, 2023), or
 * entries that each offer to add a customer or to remove the partnership. Of two rows with one name nothing is said: which is
 * which cannot be told.
 */
export const readResellers: Reader = (context) => {
  const { sight, map, lines } = context;
  for (const grid of gridsOf(sight, map)) {
    const name = columnOf(grid, 'col.reseller');
    const place = columnOf(grid, 'col.location', 'col.country');
    if (name < 0 || (place < 0 && columnOf(grid, 'col.action') < 0)) continue;
    if (grid.busy) return;
    const rows = grid.rows.map((row) => ({ name: nameIn(row.cells[name], map), guid: row.guid, place: cellText(row, place, map) }));
    const idOf = (row: (typeof rows)[number]): string => row.guid ?? normalise(row.name);
    const single = rows.filter((row) => rows.filter((other) => idOf(other) === idOf(row)).length === 1);
    const ids = single.flatMap((row) => putReseller(context, row.name, row.guid, row.place, 'col.reseller') ?? []);
    if (ids.length) putList(context, 'reseller', ids.length === rows.length && isWhole(grid, sight, map), ids);
    else if (isEmptyList(grid, sight, map, 'say.noResellers')) putList(context, 'reseller', true, []);
    return;
  }
  for (const { el, name } of entriesWith(lines, isCommand, map)) {
    const own = lines.filter((l) => within(l.el, el));
    const places = labelAt(own, 'col.location').flatMap((at) => textAfter(own, at) ?? []);
    putReseller(context, name, guidIn(`${el.a.id} ${el.a['data-id']}`), places.length === 1 ? places[0]! : '', 'act.addNewCustomer');
  }
};
