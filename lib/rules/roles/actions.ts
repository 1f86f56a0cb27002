import type { Facts, FoldedFact } from '../assessment';
import permissionsFile from '../knowledge/permissions.json';
import { TASKS, taskEntry } from '../knowledge/tasks';
import type { Sourced } from '../knowledge/types';
import { lookup } from '../lookup';
import waysFile from './ways.json';
import { whoHas } from './who';

/** May somebody in a role do it? `view`: see, not change. `conflict`: the sources disagree. */
export type Allowed = 'yes' | 'view' | 'conflict' | 'no';

/**
 * Something that takes a role: an action of the matrix (words `roles.action.<id>`, and `roles.note.<id>` where `note`), or a task that no
 * action of the matrix stands for (its title).
 */
export interface Action extends Sourced {
  id: string;
  kind: 'matrix' | 'task';
  allows: Readonly<Record<string, Allowed>>;
  /** Tasks in which it is done. */
  tasks: readonly string[];
  note: boolean;
}

interface Permission extends Sourced {
  id: string;
  allows: Readonly<Record<string, Allowed>>;
  tasks: readonly string[];
  note?: string;
}

const MATRIX: readonly Action[] = (permissionsFile.permissions as readonly Permission[]).map(({ note, ...rest }) => ({
  ...rest,
  kind: 'matrix',
  note: note !== undefined,
}));

/** Who is no role: `any`, the customer's people, the primary contact. */
const PEOPLE: readonly string[] = ['any', 'customer'];
const covered = new Set(MATRIX.flatMap(({ tasks }) => tasks));

/** Everything that takes a role: the matrix, then the other tasks in their order. */
export const ACTIONS: readonly Action[] = [
  ...MATRIX,
  ...TASKS.filter(({ id, roles }) => !covered.has(id) && !roles.every((role) => PEOPLE.includes(role))).map(
    ({ id, roles, sources, asOf }): Action => ({
      id,
      kind: 'task',
      allows: Object.fromEntries(roles.map((role) => [role, 'yes'])),
      tasks: [id],
      note: false,
      sources,
      asOf,
    }),
  ),
];

/** The actions of a task, most particular first; none for a task that anybody may do. */
export const actionsOf = (task: string): readonly Action[] => (taskEntry(task) ? ACTIONS.filter(({ tasks }) => tasks.includes(task)) : []);

const withVerdict = ({ allows }: Action, ...verdicts: Allowed[]): string[] =>
  Object.entries(allows).flatMap(([role, verdict]) => (verdicts.includes(verdict) ? [role] : []));

/** How somebody comes to a role. Words: `roles.way.<id>.1`, `.2`, … */
export interface Way extends Sourced {
  id: string;
  roles: readonly string[];
  givenBy: readonly string[];
  page: string;
  tab?: string;
}

export const WAYS = waysFile.ways as readonly Way[];
/** What is left where nobody has the role that gives it. */
export const NOBODY: Sourced & { page: string } = waysFile.nobody;

export interface WhoCan {
  action: Action;
  /** Roles, any of which is enough; those of which the sources disagree; those that may look. */
  roles: readonly string[];
  disputed: readonly string[];
  view: readonly string[];
  /** May the person signed in do it, as seen? `disputed`: only by a role of which the sources disagree. */
  me: 'yes' | 'disputed' | 'view' | 'no' | 'unknown';
  /** The roles of the person signed in, as seen; absent where they were not. */
  mine: FoldedFact<'user.roles'> | undefined;
  /** People of the account seen in one of the roles, the person signed in left out. */
  others: readonly FoldedFact<'user.roles'>[];
  /** The ways to one of the roles, the first role's first; none where the person has one. */
  ways: readonly Way[];
}

/** Who can do this: by the matrix, and by what was seen of the people of the account. What was not seen is unknown, not "nobody". */
export function whoCan(action: Action, facts: Facts): WhoCan {
  const seen = lookup(facts);
  const [roles, disputed, view] = [withVerdict(action, 'yes'), withVerdict(action, 'conflict'), withVerdict(action, 'view')];
  const mine = seen.mine('user.roles');
  const has = (list: readonly string[]) => mine?.value.some((role) => list.includes(role)) === true;
  // Somebody who is asked for in person may be anybody of the account.
  const person = roles.includes('primary-contact');
  const me = has(roles) ? 'yes' : has(disputed) ? 'disputed' : has(view) ? 'view' : mine && !person ? 'no' : 'unknown';
  return {
    action,
    roles,
    disputed,
    view,
    me,
    mine,
    others: whoHas(facts, roles).filter((one) => one.subject?.id !== mine?.subject?.id),
    ways: me === 'yes' ? [] : WAYS.filter((way) => roles.some((role) => way.roles.includes(role))),
  };
}
