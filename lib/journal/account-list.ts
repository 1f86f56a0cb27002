import type { AccountSummary } from '../rules/accounts';
import { type Identity, isByName } from './accounts';
import type { Groups } from './groups';

/** Newest name in a group: the leading identity's own first. */
const nameOf = (members: Identity[]): string | undefined => members.map((m) => m.names.at(-1)).find((name) => name !== undefined);

/** The part of an id that people recognise: the whole PartnerID, the domain, the first eight digits of a tenant id; of a bare name nothing. */
function mark(id: string): string {
  if (id.startsWith('n:')) return '';
  if (id.startsWith('d:')) return id.slice(2, id.indexOf(':', 2));
  return id.startsWith('t:') ? id.slice(2, 10) : id.slice(2);
}

/** What tells an account from others of its name: its PartnerID where one is known, else the mark of its own id. */
export const markOf = (members: readonly Identity[], root: string): string => mark(members.find((m) => m.id.startsWith('p:'))?.id ?? root);

/** Accounts for views, seen last first. Where two have one name, an id is set beside it so that they can be told apart. */
export function listAccounts(groups: Groups): AccountSummary[] {
  const accounts = groups.roots().map((id) => {
    const members = groups.members(id);
    const tell = markOf(members, id);
    const lastSeenAt = Math.max(...members.map((m) => m.lastSeenAt));
    return { id, name: nameOf(members), tell, provisional: isByName(id), lastSeenAt };
  });
  const count = new Map<string, number>();
  for (const { name } of accounts) if (name) count.set(name, (count.get(name) ?? 0) + 1);
  return accounts
    .map(({ name, tell, ...rest }) => {
      const shown = name === undefined ? tell : tell && count.get(name) !== 1 ? `${name} · ${tell}` : name;
      return { ...rest, name: shown };
    })
    .sort((a, b) => b.lastSeenAt - a.lastSeenAt || (a.id < b.id ? -1 : 1));
}

/** An identity that changed accounts: kept so that a join can be looked up and undone. */
export interface Move {
  at: number;
  identity: string;
  from: string;
  into: string;
}

/** What moved between two states of the groups. Identities that are new have not moved. */
export function movesBetween(before: Groups, after: Groups, ids: Iterable<string>, at: number): Move[] {
  const moves: Move[] = [];
  for (const identity of ids) {
    const from = before.rootOf(identity);
    const into = after.rootOf(identity);
    if (from !== undefined && into !== undefined && from !== into) moves.push({ at, identity, from, into });
  }
  return moves;
}
