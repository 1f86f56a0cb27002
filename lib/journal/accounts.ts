/**
 * Which account does a page belong to? Pure; the journal stores what these functions return.
 *
 * What a page shows about its account is *evidence*: a tenant id, a PartnerID, an organisation name, or nothing. Its
 * strongest part names an *identity*: `t:<tenant id>`, `p:<PartnerID>` or `n:<name>`. Observations are stored under
 * the identity that their own page showed and never move. An *account* is a group of identities that belong together,
 * worked out afresh from all evidence each time:
 *
 * - a tenant id is an account of its own, always;
 * - a PartnerID belongs to the one tenant it was shown with on one page, unless it was also shown beside a name that
 *   this tenant never had; shown with two tenants or none, it stands alone;
 * - a name belongs to the one account known by an id that showed exactly this name; shared by several, it stands alone.
 *
 * So nothing is guessed together, the order of visits does not matter, and a join that turns out to be wrong (a second
 * account of the same name appears) undoes itself without losing or mixing an observation. A page without evidence has
 * no account at all: what was read on it is shown there and not kept. "The account seen before in this tab" is no
 * evidence, because the portal changes accounts without leaving the tab.
 */

/** What one page shows about its account. */
export interface Evidence {
  tenantId?: string;
  partnerId?: string;
  name?: string;
}

/** One thing accounts are known by, and what was seen together with it. */
export interface Identity {
  id: string;
  /** Organisation names shown where this was the strongest evidence, the newest last. For `n:` the name itself. */
  names: string[];
  /** For `p:`: identities of the tenants shown on the same page. */
  tenants: string[];
  /** Accounts a person said this identity does not belong to. */
  apart: string[];
  firstSeenAt: number;
  lastSeenAt: number;
  /** Its record was damaged: the names are not known, so nothing may be joined by name meanwhile. */
  rebuilt?: true;
}

/** An account as views list it. Its id is that of the group's leading identity. */
export interface Account {
  id: string;
  name: string;
  /** Known by an organisation name only. */
  provisional: boolean;
  lastSeenAt: number;
}

/** The groups that a set of identities falls into. */
export interface Groups {
  /** Account id of an identity; `undefined` if there is no such identity. */
  rootOf(id: string): string | undefined;
  /** All identities of an account, the leading one first. */
  members(root: string): Identity[];
  roots(): string[];
}

/** One spelling for names that differ in blanks only. Upper and lower case stay: other case, other name. */
export const exactName = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Identity a page belongs to by its strongest evidence, or `null` if it shows none. */
export function identityOf(evidence: Evidence): string | null {
  if (evidence.tenantId) return `t:${evidence.tenantId}`;
  if (evidence.partnerId) return `p:${evidence.partnerId}`;
  const name = evidence.name && exactName(evidence.name);
  return name ? `n:${name}` : null;
}

const fresh = (id: string, now: number): Identity => ({ id, names: [], tenants: [], apart: [], firstSeenAt: now, lastSeenAt: now });

/** A new identity record for an id whose own record is damaged; what was joined by it is unknown. */
export const rebuild = (id: string): Identity => ({
  ...fresh(id, 0),
  names: id.startsWith('n:') ? [id.slice(2)] : [],
  ...(id.startsWith('n:') ? {} : { rebuilt: true as const }),
});

const withLast = (list: string[], item: string): string[] => [...list.filter((x) => x !== item), item];

/**
 * In: the identities known so far, what a page shows, and when. Out: the identity the page belongs to (`null`: none)
 * and the identity records that are new or changed.
 */
export function noteEvidence(
  known: ReadonlyMap<string, Identity>,
  evidence: Evidence,
  now: number,
): { id: string | null; changed: Identity[] } {
  const id = identityOf(evidence);
  if (!id) return { id, changed: [] };
  const touch = (key: string): Identity => {
    const old = known.get(key) ?? fresh(key, now);
    return { ...old, lastSeenAt: Math.max(old.lastSeenAt, now) };
  };
  const own = touch(id);
  const name = evidence.name && exactName(evidence.name);
  if (name) {
    own.names = withLast(own.names, name);
    delete own.rebuilt;
  }
  if (!evidence.tenantId || !evidence.partnerId) return { id, changed: [own] };
  const partner = touch(`p:${evidence.partnerId}`);
  partner.tenants = withLast(partner.tenants, id);
  return { id, changed: [own, partner] };
}

/** Account of an identity known by an id, from the evidence of ids alone. */
function rootOfId(identity: Identity, known: ReadonlyMap<string, Identity>): string {
  if (!identity.id.startsWith('p:')) return identity.id;
  const [only, second] = identity.tenants.filter((tenant) => !identity.apart.includes(tenant));
  if (!only || second) return identity.id;
  const names = known.get(only)?.names ?? [];
  return identity.names.every((name) => names.includes(name)) ? only : identity.id;
}

/** Accounts known by an id, for each name they showed. */
function rootsByName(known: ReadonlyMap<string, Identity>): Map<string, Set<string>> {
  const roots = new Map<string, Set<string>>();
  for (const identity of known.values()) {
    if (identity.id.startsWith('n:')) continue;
    for (const name of identity.names) {
      const set = roots.get(name) ?? new Set();
      set.add(rootOfId(identity, known));
      roots.set(name, set);
    }
  }
  return roots;
}

/** Groups identities into accounts by the rules at the head of this file. */
export function groupAccounts(known: ReadonlyMap<string, Identity>): Groups {
  const byName = rootsByName(known);
  const namesUnsure = [...known.values()].some((identity) => identity.rebuilt);
  const roots = new Map<string, string>();
  const groups = new Map<string, Identity[]>();
  for (const identity of known.values()) {
    let root = rootOfId(identity, known);
    if (identity.id.startsWith('n:') && !namesUnsure) {
      const [only, second] = byName.get(identity.names.at(-1) ?? '') ?? [];
      if (only && !second && !identity.apart.includes(only)) root = only;
    }
    roots.set(identity.id, root);
    const group = groups.get(root) ?? [];
    if (identity.id === root) group.unshift(identity);
    else group.push(identity);
    groups.set(root, group);
  }
  return {
    rootOf: (id) => roots.get(id),
    members: (root) => groups.get(root) ?? [],
    roots: () => [...groups.keys()],
  };
}

/** Newest name in a group: the leading identity's own first. */
const nameOf = (members: Identity[]): string | undefined => members.map((m) => m.names.at(-1)).find((name) => name !== undefined);

/** The part of an id that people recognise: the whole PartnerID, or the first eight digits of a tenant id. */
const mark = (id: string): string => (id.startsWith('t:') ? id.slice(2, 10) : id.slice(2));

/** Accounts for views, seen last first. Where two have one name, an id is set beside it so that they can be told apart. */
export function listAccounts(groups: Groups): Account[] {
  const accounts = groups.roots().map((id) => {
    const members = groups.members(id);
    const partner = members.find((m) => m.id.startsWith('p:'))?.id;
    const tell = id.startsWith('n:') ? '' : mark(partner ?? id);
    const lastSeenAt = Math.max(...members.map((m) => m.lastSeenAt));
    return { id, name: nameOf(members), tell, provisional: id.startsWith('n:'), lastSeenAt };
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
