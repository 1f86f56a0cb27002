import { type Identity, isByName } from './accounts';

/** The groups that a set of identities falls into. */
export interface Groups {
  /** Account id of an identity; `undefined` if there is no such identity. */
  rootOf(id: string): string | undefined;
  /** All identities of an account, the leading one first. */
  members(root: string): Identity[];
  roots(): string[];
}

/** Account of an identity known by an id, from the evidence of ids alone. */
function rootOfId(identity: Identity, known: ReadonlyMap<string, Identity>): string {
  if (!identity.id.startsWith('p:')) return identity.id;
  const [only, second] = identity.tenants.filter((tenant) => !identity.apart.includes(tenant));
  if (!only || second) return identity.id;
  const names = known.get(only)?.names ?? [];
  return identity.names.every((name) => names.includes(name)) ? only : identity.id;
}

/** Accounts by each name they showed, with the domains shown beside it. */
type Named = Map<string, Map<string, Set<string>>>;

function note(named: Named, { names, domains }: Identity, root: string): void {
  for (const name of names) {
    const roots = named.get(name) ?? new Map<string, Set<string>>();
    const known = roots.get(root) ?? new Set();
    for (const domain of domains) known.add(domain);
    named.set(name, roots.set(root, known));
  }
}

/** The one account that an identity known by name belongs to; its own id where there is none, or more than one. */
function rootOfName(identity: Identity, named: Named, roots: ReadonlyMap<string, string>): string {
  const [domain] = identity.domains;
  const candidates = [...(named.get(identity.names.at(-1) ?? '') ?? [])].filter(
    ([, domains]) => domain === undefined || domains.size === 0 || domains.has(domain),
  );
  const [only, second] = candidates.map(([root]) => root);
  // Whatever leads that account by now, a person kept this identity from it.
  const apart = identity.apart.some((id) => id === only || roots.get(id) === only);
  return only !== undefined && !second && !apart ? only : identity.id;
}

/**
 * Accounts of names with a domain. An account that was never shown with a domain may be that of any, but not of two:
 * claimed by several domains it gets none of them.
 */
function rootsOfDomains(
  identities: readonly Identity[],
  named: Named,
  known: ReadonlyMap<string, string>,
): (readonly [Identity, string])[] {
  const found = identities.map((identity) => [identity, rootOfName(identity, named, known)] as const);
  const claims = new Map<string, number>();
  const openClaim = ([{ id, names }, root]: readonly [Identity, string]): string | null => {
    const name = names.at(-1) ?? '';
    return root !== id && named.get(name)?.get(root)?.size === 0 ? `${root} ${name}` : null;
  };
  for (const claim of found.map(openClaim)) if (claim) claims.set(claim, (claims.get(claim) ?? 0) + 1);
  return found.map((one) => ((claims.get(openClaim(one) ?? '') ?? 0) > 1 ? [one[0], one[0].id] : one));
}

/** Account of each identity. First those known by an id, then names with a domain, then names alone: each may belong to one before. */
function rootsOf(known: ReadonlyMap<string, Identity>): Map<string, string> {
  const all = [...known.values()];
  const namesUnsure = all.some((identity) => identity.rebuilt);
  const roots = new Map<string, string>();
  const named: Named = new Map();
  for (const identity of all.filter(({ id }) => !isByName(id))) {
    const root = rootOfId(identity, known);
    roots.set(identity.id, root);
    note(named, identity, root);
  }
  if (namesUnsure) {
    for (const { id } of all) if (isByName(id)) roots.set(id, id);
    return roots;
  }
  const withDomain = rootsOfDomains(
    all.filter(({ id }) => id.startsWith('d:')),
    named,
    roots,
  );
  for (const [identity, root] of withDomain) {
    roots.set(identity.id, root);
    note(named, identity, root);
  }
  for (const identity of all) if (identity.id.startsWith('n:')) roots.set(identity.id, rootOfName(identity, named, roots));
  return roots;
}

/** Groups identities into accounts by the rules at the head of this file. */
export function groupAccounts(known: ReadonlyMap<string, Identity>): Groups {
  const roots = rootsOf(known);
  const groups = new Map<string, Identity[]>();
  for (const identity of known.values()) {
    const root = roots.get(identity.id) ?? identity.id;
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
