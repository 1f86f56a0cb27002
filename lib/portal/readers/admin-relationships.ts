import { cellText, columnOf, gridsOf } from '../read/grid';
import { labelsOf } from '../read/labels';
import { clue } from '../read/value';
import { isWhole } from '../read/whole';
import { put, type Reader } from './context';

type State = 'active' | 'pending' | 'ended';

/**
 * What each status means for the one question: may we administer this customer? Expiring still holds; what is approved or being
 * activated does not yet. Statuses as listed for delegatedAdminRelationship in Microsoft Graph.
 */
const STATES: Readonly<Record<string, State>> = {
  'v.active': 'active',
  'v.expiring': 'active',
  'v.created': 'pending',
  'v.approvalPending': 'pending',
  'v.approved': 'pending',
  'v.activating': 'pending',
  'v.terminating': 'ended',
  'v.terminated': 'ended',
  'v.expired': 'ended',
};

/**
 * Admin relationships of one customer: the state of the best. One that is active decides; anything less is said only where the list is
 * whole and every status in it is known, as a better one could stand elsewhere.
 */
export const readAdminRelationships: Reader = (context) => {
  const { page, sight, map } = context;
  const id = page.params.tenantId?.toLowerCase();
  const grid = gridsOf(sight, map).find((g) => columnOf(g, 'col.adminRelationship') >= 0 && columnOf(g, 'col.status') >= 0);
  if (!id || !grid || grid.busy || !grid.rows.length) return;
  const texts = grid.rows.map((row) => cellText(row, columnOf(grid, 'col.status'), map));
  const states = texts.map((text) => {
    const found = new Set(labelsOf(map, text).flatMap((h) => STATES[h.key] ?? []));
    return found.size === 1 ? [...found][0]! : null;
  });
  const best = states.includes('active')
    ? 'active'
    : states.includes(null) || !isWhole(grid, sight, map)
      ? null
      : (states.find((s) => s === 'pending') ?? 'ended');
  if (best)
    put(context, 'customer.adminRelationship', best, [clue('url', page.id), clue('columns', 'col.status', texts[states.indexOf(best)])], {
      kind: 'customer',
      id,
    });
};
