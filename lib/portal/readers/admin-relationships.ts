import { cellText, columnOf, type Grid, gridsOf, type Row } from '../read/grid';
import { look } from '../read/look';
import { nameIn, titleOf } from '../read/names';
import { closest, type El, isEntry } from '../read/tree';
import { clue, labelAt, textAfter } from '../read/value';
import { isWhole } from '../read/whole';
import { type Context, put, putList, type Reader } from './context';
import { isElsewhere, putRelationship, relationshipId, type Said, type Status, statusIn, yesOrNo } from './relationship';

type State = 'active' | 'pending' | 'ended';

/**
 * What each status means for the one question: may we administer this customer? Expiring still holds; what is approved or being
 * activated does not yet.
 */
const STATES: Readonly<Record<Status, State>> = {
  active: 'active',
  expiring: 'active',
  created: 'pending',
  'approval-pending': 'pending',
  approved: 'pending',
  activating: 'pending',
  'termination-requested': 'ended',
  terminating: 'ended',
  terminated: 'ended',
  expired: 'ended',
};

/** Id of an admin relationship: two GUIDs with a hyphen between (Microsoft Graph). */
const OWN_ID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i;

interface Entry extends Said {
  own: string | undefined;
}

/** What one row of a grid says. Days beside a status make a column of days: a grid without them may be about something else. */
export function rowSays(context: Context, grid: Grid, row: Row): Entry {
  const { map } = context;
  const column = (...keys: string[]): number => columnOf(grid, ...keys);
  const extend = row.cells[column('col.autoExtend')];
  return {
    name: nameIn(row.cells[column('col.adminRelationship', 'col.name')], map),
    status: cellText(row, column('col.status'), map),
    start: cellText(row, column('col.startDate'), map),
    end: cellText(row, column('col.endDate'), map),
    autoExtend: yesOrNo(context, extend, cellText(row, column('col.autoExtend'), map)),
    own: OWN_ID.exec(row.el.a.id ?? '')?.[0],
  };
}

/** What one card says: its heading or only link is the name, the rest stands beside labels. */
function cardSays(context: Context, card: El): Entry | null {
  const { lines } = look(card, context.map);
  const name = titleOf(lines, context.map);
  if (!name) return null;
  const beside = (key: string): string => labelAt(lines, key).map((at) => textAfter(lines, at) ?? '')[0] ?? '';
  const extend = labelAt(lines, 'col.autoExtend').map((at) => closest(lines[at]!.el, (e) => e !== lines[at]!.el, 2) ?? undefined)[0];
  return {
    name,
    status: beside('col.status'),
    start: beside('col.startDate'),
    end: beside('col.endDate'),
    autoExtend: yesOrNo(context, extend, beside('col.autoExtend')),
    own: OWN_ID.exec(card.a.id ?? '')?.[0],
  };
}

/**
 * Admin relationships of one customer: each of them, and the state of the best. One that is active decides that; anything less is
 * said only where the list is whole and every status in it is known, as a better one could stand elsewhere. The list is one customer's,
 * and so never all there are.
 */
export const readAdminRelationships: Reader = (context) => {
  const { page, sight, map, lines } = context;
  const tenant = page.params.tenantId?.toLowerCase();
  if (!tenant || isElsewhere(context, tenant)) return;
  const grid = gridsOf(sight, map).find((g) => columnOf(g, 'col.adminRelationship') >= 0 && columnOf(g, 'col.status') >= 0);
  if (grid?.busy) return;
  const cards = grid ? [] : [...new Set(labelAt(lines, 'col.endDate').flatMap((at) => closest(lines[at]!.el, isEntry, 8) ?? []))];
  const entries = grid ? grid.rows.map((row) => rowSays(context, grid, row)) : cards.map((card) => cardSays(context, card));
  if (!entries.length) return;
  putBest(context, tenant, entries, !!grid && isWhole(grid, sight, map));

  const ids = entries.map((e) => (e && (e.own || e.name) ? relationshipId(tenant, e.name, e.own) : ''));
  entries.forEach((entry, i) => {
    // Of two of one name it cannot be told which is which.
    if (!entry || !ids[i] || ids.indexOf(ids[i]!) !== ids.lastIndexOf(ids[i]!)) return;
    putRelationship(context, tenant, ids[i]!, entry, [clue('url', page.id), clue(grid ? 'columns' : 'label', 'col.status', entry.status)]);
  });
  putList(context, 'relationship', false, [...new Set(ids.filter(Boolean))]);
};

function putBest(context: Context, tenant: string, entries: readonly (Entry | null)[], whole: boolean): void {
  const states = entries.map((entry) => {
    const status = entry && statusIn(context, entry.status);
    return status ? STATES[status] : null;
  });
  const best = states.includes('active')
    ? 'active'
    : states.includes(null) || !whole
      ? null
      : (states.find((s) => s === 'pending') ?? 'ended');
  if (!best) return;
  const text = entries[states.indexOf(best)]?.status;
  const clues = [clue('url', context.page.id), clue('columns', 'col.status', text)];
  put(context, 'customer.adminRelationship', best, clues, { kind: 'customer', id: tenant });
}
