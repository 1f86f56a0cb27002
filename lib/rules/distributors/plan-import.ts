import type { Problem, RowEntry } from './check-row';
import { isSighting, sharedPart } from './sighting';
import { nameKey } from './texts';
import type { Distributor } from './types';

/** A row that is no entry. */
export interface BadRow {
  line: number;
  problems: Problem[];
}

/** What an import would do. `changed` and `added` are whole entries to be kept. */
export interface ImportPlan {
  added: Distributor[];
  changed: Distributor[];
  /** Rows that say what is known already. */
  same: number;
  bad: BadRow[];
}

const isSame = (a: Distributor, b: Distributor): boolean => JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
const ordered = ({ id, name, tenant, markets, regions, contacts, links, notes, topics }: Distributor) => [
  id,
  name,
  tenant ?? null,
  markets,
  regions,
  contacts,
  links.map(({ country, url }) => [country, url]),
  notes,
  Object.entries(topics)
    .filter(([, text]) => text)
    .sort(),
];

/** Gathers rows into a plan against the directory as it stands. A row changes the entry of its id, else of its tenant id, else the only one of its name. */
export function makePlanner(present: readonly Distributor[], newId: () => string) {
  const byId = new Map(present.map((one) => [one.id, one]));
  const byTenant = new Map(present.flatMap((one) => (one.tenant ? [[one.tenant, one] as const] : [])));
  const byName = new Map<string, Distributor | null>();
  for (const one of present) byName.set(nameKey(one.name), byName.has(nameKey(one.name)) ? null : one);
  const plan: ImportPlan = { added: [], changed: [], same: 0, bad: [] };
  /** What rows before have taken: key → line. */
  const taken = new Map<string, number>();

  function target({ id, tenant, name }: RowEntry): Distributor | undefined {
    const known = (id !== undefined && byId.get(id)) || (tenant !== undefined && byTenant.get(tenant)) || undefined;
    if (known) return known;
    const named = byName.get(nameKey(name));
    return named && (!tenant || !named.tenant || named.tenant === tenant) ? named : undefined;
  }

  return {
    /** A sound row. A second one for the same entry is listed with the bad ones: which of them is right, only the person knows. */
    add(line: number, row: RowEntry): void {
      const old = target(row);
      const keys = old
        ? [`is ${old.id}`]
        : [row.id !== undefined && `id ${row.id}`, row.tenant && `tenant ${row.tenant}`, `name ${nameKey(row.name)} ${row.tenant ?? ''}`];
      const named = keys.filter((key): key is string => typeof key === 'string');
      const before = named.map((key) => taken.get(key)).find((at) => at !== undefined);
      if (before !== undefined) {
        plan.bad.push({ line, problems: [{ code: 'twice', text: String(before) }] });
        return;
      }
      for (const key of named) taken.set(key, line);
      const { topics, ...rest } = row;
      const base: Distributor = old ?? {
        id: newId(),
        name: row.name,
        markets: [],
        regions: [],
        contacts: [],
        links: [],
        notes: '',
        topics: {},
      };
      const over = (one: Distributor): Distributor => ({ ...one, ...rest, id: one.id, topics: { ...one.topics, ...topics } });
      if (old && isSame(old, over(old))) {
        plan.same++;
        return;
      }
      // An id that only another directory knows is none here. A sighting becomes an entry by an id of its own, which holds what the row
      // says and nothing of what the portal showed to one account.
      const next = over(sharedPart(base));
      if (!old) plan.added.push(next);
      else plan.changed.push(isSighting(old.id) ? { ...next, id: newId() } : next);
    },
    /** A row that is no entry. */
    refuse(line: number, problems: Problem[]): void {
      plan.bad.push({ line, problems });
    },
    plan,
  };
}
