import type { AccountDetails, AccountPart, JoinNotice, KnownBy } from '../rules/accounts';
import { listAccounts, type Move, markOf } from './account-list';
import { type Identity, isByName } from './accounts';
import { type Groups, groupAccounts } from './groups';

/** What an identity is known by. */
export function knownBy({ id }: Pick<Identity, 'id'>): KnownBy {
  if (id.startsWith('t:')) return { by: 'tenant', value: id.slice(2) };
  if (id.startsWith('p:')) return { by: 'partner', value: id.slice(2) };
  const [, domain, name] = /^d:([^:]+):(.*)$/s.exec(id) ?? [];
  return domain ? { by: 'name', value: name ?? '', domain } : { by: 'name', value: id.slice(2) };
}

/** Why this identity belongs to the account that another one leads; the rules are at the head of `accounts.ts`. */
function whyJoined(identity: Identity, members: readonly Identity[]): 'page' | 'nameAndDomain' | 'name' {
  if (!isByName(identity.id)) return 'page';
  const [domain] = identity.domains;
  const both = members.some((other) => other !== identity && domain !== undefined && other.domains.includes(domain));
  return both ? 'nameAndDomain' : 'name';
}

/** The newest join of each identity that still stands. */
function standing(moves: readonly Move[], groups: Groups): Map<string, Move> {
  const joins = new Map<string, Move>();
  for (const move of moves) {
    const root = groups.rootOf(move.identity);
    if (move.into !== move.identity && root !== undefined && root !== move.identity && root === groups.rootOf(move.into))
      joins.set(move.identity, move);
  }
  return joins;
}

/** All accounts in detail, seen last first. In: the identities and every move there was, in order. */
export function accountDetails(known: ReadonlyMap<string, Identity>, moves: readonly Move[]): AccountDetails[] {
  const groups = groupAccounts(known);
  const joins = standing(moves, groups);
  const accounts = listAccounts(groups);
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  return accounts.map((account) => {
    const members = groups.members(account.id);
    const parts = members.map((member): AccountPart => {
      const at = joins.get(member.id)?.at;
      const own = knownBy(member);
      return {
        identity: member.id,
        ...own,
        names: member.names.filter((name) => own.by !== 'name' || name !== own.value),
        domains: member.domains.filter((domain) => domain !== own.domain),
        ...(!member.rebuilt && { firstSeenAt: member.firstSeenAt }),
        lastSeenAt: member.lastSeenAt,
        ...(member.id !== account.id && { join: { why: whyJoined(member, members), ...(at !== undefined && { at }) } }),
      };
    });
    const apart = members.flatMap((member) =>
      member.apart.flatMap((from) => {
        const other = groups.rootOf(from);
        if (other === undefined || other === account.id) return [];
        return [{ identity: member.id, known: knownBy(member), from, fromName: names.get(other) ?? other }];
      }),
    );
    return { ...account, parts, apart };
  });
}

/** Those of these moves that joined two accounts and still stand, the newest first: what a person should be told, because it may be wrong. */
export function joinsAmong(known: ReadonlyMap<string, Identity>, moves: readonly Move[]): JoinNotice[] {
  const groups = groupAccounts(known);
  const names = new Map(listAccounts(groups).map(({ id, name }) => [id, name]));
  return [...standing(moves, groups).values()]
    .filter(({ from, identity }) => from === identity)
    .map(({ identity, at }) => {
      const account = groups.rootOf(identity) ?? identity;
      const name = names.get(account) ?? account;
      const mark = markOf(groups.members(account), account);
      return { identity, known: knownBy({ id: identity }), account, name: name.includes(mark) ? name : `${name} · ${mark}`, at };
    })
    .sort((a, b) => b.at - a.at);
}
