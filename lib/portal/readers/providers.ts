import { askingName } from '../read/asking';
import { countryAtEnd } from '../read/countries';
import { cellText, columnOf, gridsOf, guidIn } from '../read/grid';
import type { Line } from '../read/look';
import { nameIn } from '../read/names';
import { isEmptyList } from '../read/none';
import { normalise } from '../read/normalise';
import { clue, labelAt, textAfter } from '../read/value';
import { isWhole } from '../read/whole';
import { type Context, put, putList, type Reader } from './context';
import { entriesWith } from './entries';

function putProvider(context: Context, name: string, guid: string | undefined, anchor: string, place = ''): string | null {
  const id = guid ?? normalise(name);
  if (!id || !/\p{L}/u.test(name)) return null;
  const subject = { kind: 'distributor' as const, id: id.slice(0, 200) };
  const clues = [clue('row', anchor), clue('title', 'page.indirectProviders.list')];
  put(context, 'distributor.listed', true, clues, subject);
  put(context, 'distributor.name', name.slice(0, 400), clues, subject);
  const country = countryAtEnd(place, context.page.lang);
  if (country) put(context, 'distributor.country', country, [...clues, clue('columns', 'col.location')], subject);
  return subject.id;
}

const isAction = (l: Line): boolean => l.hits.some((h) => h.key === 'act.viewCustomers' || h.key === 'act.inviteCustomers');

/**
 * Indirect providers of a reseller. Columns of the list are not public: a grid with a column of providers, or entries
 * that each offer to view or invite customers. A column of countries or places is a GUESS, after the list of resellers.
 */
export const readProviders: Reader = (context) => {
  const { sight, map, lines } = context;
  for (const grid of gridsOf(sight, map)) {
    if (grid.busy) continue;
    const name = columnOf(grid, 'col.provider', 'page.indirectProviders.list', 'col.name');
    if (name < 0) continue;
    const place = columnOf(grid, 'col.country', 'col.location');
    const ids = grid.rows.flatMap(
      (row) => putProvider(context, nameIn(row.cells[name], map), row.guid, 'col.provider', cellText(row, place, map)) ?? [],
    );
    if (ids.length) putList(context, 'distributor', ids.length === grid.rows.length && isWhole(grid, sight, map), ids);
    else if (isEmptyList(grid, sight, map, 'say.noProviders')) putList(context, 'distributor', true, []);
    return;
  }
  for (const { el, name } of entriesWith(lines, isAction, map))
    putProvider(context, name, guidIn(`${el.a.id} ${el.a['data-id']}`), 'act.viewCustomers');
};

/** The page that accepts a distributor's request: the button is there, so the request is open. */
export const readAccept: Reader = (context) => {
  const { page, lines, sight } = context;
  const button = lines.find((l) => l.kind === 'button' && l.hits.some((h) => h.key === 'act.authorizeProvider'));
  const id = page.params.providerTenantId?.toLowerCase();
  if (!button || !id) return;
  const subject = { kind: 'distributor' as const, id };
  const clues = [clue('url', page.id), clue('label', 'act.authorizeProvider', button.text)];
  put(context, 'distributor.invitation', 'open', clues, subject);
  // Named only where the page has a field for it, or a heading of which it says who asks: a sentence alone may name others as well.
  const labelled = labelAt(lines, 'col.provider').flatMap((at) => textAfter(lines, at) ?? []);
  const asking = askingName(lines, sight.account?.organisation);
  const names = new Set([...labelled, ...(asking ? [asking] : [])]);
  const name = [...names][0];
  if (name && names.size === 1 && /\p{L}/u.test(name))
    put(
      context,
      'distributor.name',
      name.slice(0, 400),
      [...clues, labelled.length ? clue('label', 'col.provider') : clue('title', 'heading')],
      subject,
    );
};
