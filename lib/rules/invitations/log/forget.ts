import type { Facts } from '../../assessment';
import { GUID } from '../../distributors/texts';
import { mailKind } from '../templates/kinds';
import { mayBeSame, recipientKey } from './note';
import { seenIn } from './seen';
import { live } from './state';
import type { LogEntry } from './types';

/** All by which one recipient is known to an account. */
export interface Known {
  /** Numbers of the entries of the log. */
  entries: number[];
  /** Names, domains and tenant ids, as they were written. */
  names: string[];
  domains: string[];
  /** Tenant ids of the customer, and ids of the reseller, under which the portal's lists have it. */
  customers: string[];
  resellers: string[];
  /** Ids of its admin relationships. */
  relationships: string[];
}

/**
 * Everything that belongs to the recipient of an entry. In: that entry, all entries of its account, and the account's facts. Entries that
 * share a tenant id, a domain, or a name with nothing beside it are its own; a customer of the portal's list by its tenant id, its domain,
 * or where it alone has the name. Relationships and resellers also by the link and by what was shown for an answer.
 */
export function belongingTo(entry: LogEntry, entries: readonly LogEntry[], facts: Facts): Known {
  const seen = seenIn(facts);
  const tenants = new Set<string>();
  const domains = new Set<string>();
  const relationships = new Set<string>();
  const resellers = new Set<string>();
  const own = new Set<LogEntry>([entry]);
  const bare = ({ to }: LogEntry) => to.domain === undefined && to.tenantId === undefined;
  const shares = ({ to }: LogEntry) =>
    to.tenantId !== undefined && tenants.size > 0 ? tenants.has(to.tenantId) : to.domain !== undefined && domains.has(to.domain);
  const alike = entries.filter((one) => mayBeSame(one.to, entry.to));
  const ids = alike.filter((one) => !bare(one));
  // A name alone reaches those that have no more than it, and further only where it leads to one.
  const one = new Set(ids.map(({ to }) => to.tenantId ?? to.domain)).size === 1;
  for (const other of alike) if (bare(other) || (bare(entry) && one)) own.add(other);
  // Each entry may bring an id by which more are found.
  for (let size = 0; size < own.size; ) {
    size = own.size;
    for (const one of own) {
      const { to, linked } = one;
      if (to.tenantId !== undefined) tenants.add(to.tenantId);
      if (to.domain !== undefined) domains.add(to.domain);
      const asked = linked?.relationship?.toLowerCase();
      const owner = asked && seen.relationships.byId.get(asked)?.customer;
      // Another customer has it: the link was not this one's.
      if (asked && !(owner && to.tenantId !== undefined && owner !== to.tenantId)) relationships.add(asked);
      // What was taken back showed somebody else.
      for (const { evidence } of live(one)) {
        if (evidence?.subject.kind === 'customer') tenants.add(evidence.subject.id);
        if (evidence?.subject.kind === 'reseller') resellers.add(evidence.subject.id);
        if (evidence?.subject.kind === 'relationship') relationships.add(evidence.subject.id);
      }
    }
    for (const id of relationships) {
      const customer = seen.relationships.byId.get(id)?.customer;
      if (customer) tenants.add(customer);
    }
    const more = entries.find((other) => !own.has(other) && shares(other));
    if (more) own.add(more);
  }
  const rows = new Set([...tenants].flatMap((id) => seen.customers.byId.get(id) ?? []));
  if (tenants.size === 0) for (const domain of domains) for (const row of seen.customers.byDomain.get(domain) ?? []) rows.add(row);
  const named = [...own].flatMap(({ to }) => seen.customers.byName.get(recipientKey(to)) ?? []);
  if (tenants.size + domains.size === 0 && new Set(named).size === 1) rows.add(named[0]!);
  for (const { id } of rows) tenants.add(id);
  for (const { kind, to } of own) {
    if (mailKind(kind)?.recipient !== 'reseller') continue;
    const rows = seen.resellers.byName.get(recipientKey(to)) ?? [];
    const exact = to.tenantId !== undefined && seen.resellers.byId.has(to.tenantId);
    if (exact) resellers.add(to.tenantId!);
    // Where both tenant ids are known and differ, the same name belongs to somebody else.
    else if (rows.length === 1 && (to.tenantId === undefined || !GUID.test(rows[0]!.id))) resellers.add(rows[0]!.id);
  }
  for (const { id, customer } of seen.relationships.byId.values()) if (customer && tenants.has(customer)) relationships.add(id);
  return {
    entries: [...own].map(({ id }) => id),
    names: [...new Set([...[...own].map(({ to }) => to.name), ...[...rows].flatMap(({ name }) => name ?? [])])],
    domains: [...new Set([...domains, ...[...rows].flatMap(({ domain }) => domain ?? [])])],
    customers: [...tenants],
    resellers: [...resellers],
    relationships: [...relationships],
  };
}
