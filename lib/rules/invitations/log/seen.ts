import type { Facts, FoldedFact } from '../../assessment';
import { nameKey } from '../../distributors/texts';
import type { FactKey } from '../../facts';
import { recipientKey } from './note';

/** One row of a list of the portal, with the facts of it that can answer an invitation. */
export interface SeenRow {
  id: string;
  name?: string;
  domain?: string;
  /** Of a relationship: the customer's tenant id. */
  customer?: string;
  facts: Partial<Record<FactKey, FoldedFact>>;
}

/** Rows of the lists that pages showed to one account. */
export interface Seen {
  customers: Rows;
  relationships: Rows;
  distributors: Rows;
  resellers: Rows;
}

/** Rows by what they can be found by. */
export interface Rows {
  byId: ReadonlyMap<string, SeenRow>;
  byDomain: ReadonlyMap<string, readonly SeenRow[]>;
  byName: ReadonlyMap<string, readonly SeenRow[]>;
}

const KINDS = { customer: 'customers', relationship: 'relationships', distributor: 'distributors', reseller: 'resellers' } as const;
type Kind = keyof typeof KINDS;

const push = (map: Map<string, SeenRow[]>, key: string | undefined, row: SeenRow): void => {
  if (!key) return;
  const known = map.get(key);
  if (known) known.push(row);
  else map.set(key, [row]);
};

function indexed(byId: ReadonlyMap<string, SeenRow>, nameOf: (name: string) => string): Rows {
  const byDomain = new Map<string, SeenRow[]>();
  for (const row of byId.values()) push(byDomain, row.domain, row);
  let named: Map<string, SeenRow[]> | undefined;
  return {
    byId,
    byDomain,
    /** Made when first asked for: most logs know their recipients by more than a name, and names are slow to compare. */
    get byName() {
      if (!named) {
        named = new Map();
        for (const row of byId.values()) push(named, row.name && nameOf(row.name), row);
      }
      return named;
    },
  };
}

/** What was gathered of facts that have not changed since. */
const gathered = new WeakMap<Facts, Seen>();

/** The lists of an account, gathered once for the same facts. */
export function seenIn(facts: Facts): Seen {
  const known = gathered.get(facts) ?? gather(facts);
  gathered.set(facts, known);
  return known;
}

/** Gathers the lists from an account's facts. What a person said or a file brought is none: only the portal can show that somebody answered. */
function gather(facts: Facts): Seen {
  const rows: Record<Kind, Map<string, SeenRow>> = {
    customer: new Map(),
    relationship: new Map(),
    distributor: new Map(),
    reseller: new Map(),
  };
  for (const fact of Object.values(facts.byKey)) {
    const { subject, source, value } = fact;
    if (!subject || source.kind !== 'portal' || !Object.hasOwn(rows, subject.kind)) continue;
    const kind = subject.kind as Kind;
    const row = rows[kind].get(subject.id) ?? { id: subject.id, facts: {} };
    rows[kind].set(subject.id, row);
    row.facts[fact.fact] = fact;
    if (fact.fact === `${kind}.name`) row.name = String(value);
    if (fact.fact === 'customer.domain') row.domain = String(value).toLowerCase();
    if (fact.fact === 'relationship.customer') row.customer = String(value);
  }
  const company = (name: string) => recipientKey({ name });
  return {
    customers: indexed(rows.customer, company),
    // Names of relationships are no company's: nothing at their end is a legal form.
    relationships: indexed(rows.relationship, nameKey),
    distributors: indexed(rows.distributor, company),
    resellers: indexed(rows.reseller, company),
  };
}
