import { nameKey } from '../distributors/texts';
import { isGlued, LEGAL_FORMS } from '../prerequisites/legal-forms';

/** A customer as pages of the portal showed it. */
export interface PortalCustomer {
  /** Tenant id, lower case. */
  id: string;
  name?: string;
  /** Primary domain, lower case. */
  domain?: string;
  /** It stands in the customer list, as far as that was seen. */
  listed: boolean;
  /** When it was last seen there, ms UTC; 0: never. */
  seenAt: number;
}

/** A customer of the person's own list. */
export interface OwnCustomer {
  /** Line of the file. */
  line: number;
  name?: string;
  tenant?: string;
  /** All lower case; one of them may be the primary one. */
  domains: readonly string[];
}

/** By what a customer of the list was found in the portal's. */
export type MatchedBy = 'tenant' | 'domain';

/** One customer of the person's list. */
export type Outcome =
  | { own: OwnCustomer; is: 'found'; by: MatchedBy; customer: PortalCustomer }
  /**
   * Perhaps these: names are alike (`name`), a domain is the same while the tenant ids differ or several customers have it (`domain`), or one
   * list has the domain that Microsoft gave and the other one that begins alike (`onmicrosoft`). A name alone never counts as found.
   */
  | { own: OwnCustomer; is: 'perhaps'; why: 'name' | 'domain' | 'onmicrosoft'; customers: readonly PortalCustomer[] }
  /** `before`: a page showed this customer, but the list does not have it, or no longer. */
  | { own: OwnCustomer; is: 'missing'; before?: PortalCustomer }
  /** Another line found the same customer. */
  | { own: OwnCustomer; is: 'twice'; line: number }
  /** Nothing stands in the line that a customer could be found by. */
  | { own: OwnCustomer; is: 'empty' };

export interface Comparison {
  outcomes: Outcome[];
  /** Customers of the portal's list that no line found; those that one may be are not among them. */
  extra: PortalCustomer[];
}

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}

/** Parts of legal forms that lists write without the rest. */
const PARTS = ['pty', 'pvt', 'private', 'ek', 'se', 'sa', 'srl', 'bv', 'nv', 'ab', 'as', 'oy', 'spa', 'sas'];
const spellings = [...new Set([...LEGAL_FORMS.flat().map(nameKey), ...PARTS])].filter(Boolean).sort((a, b) => b.length - a.length);
const glued = spellings.filter(isGlued).join('|');
const loose = spellings.filter((spelling) => !isGlued(spelling)).join('|');
/** Legal forms with which a name ends, which lists write or leave out. */
const FORMS = new RegExp(`\\s(?:${loose})$|\\s*(?:${glued})$|^(?:${glued})\\s*`);

/** A name for comparing, without the legal forms around it. */
export function companyKey(name: string): string {
  let key = nameKey(name);
  for (let short = key.replace(FORMS, ''); short !== key; short = key.replace(FORMS, '')) key = short;
  return key;
}

const GIVEN = '.onmicrosoft.com';
/** `contoso` of `contoso.onmicrosoft.com`, and of `contoso.com`; what is shorter than three letters says nothing. */
const firstPart = (domain: string): string | undefined => {
  const [part = ''] = domain.split('.');
  return part.length >= 3 ? part : undefined;
};
const isGiven = (domain: string): boolean => domain.endsWith(GIVEN);

/**
 * Holds the person's own list against the one the portal showed: by tenant id, then by domain; a name alone only suggests. Pure; whether
 * absence means anything is for the caller to know, who knows how the portal's list was read.
 */
export function compareCustomers(list: readonly OwnCustomer[], portal: readonly PortalCustomer[]): Comparison {
  const listed = portal.filter((one) => one.listed);
  const byId = new Map(listed.map((one) => [one.id, one]));
  const byDomain = grouped(listed, ({ domain }) => (domain ? [domain] : []));
  const byFirst = grouped(listed, ({ domain }) => (domain === undefined ? [] : [firstPart(domain)].flatMap((part) => part ?? [])));
  const byName = grouped(listed, ({ name }) => (name && companyKey(name) ? [companyKey(name)] : []));
  const unlisted = portal.filter((one) => !one.listed);
  const formerId = new Map(unlisted.map((one) => [one.id, one]));
  const formerDomain = grouped(unlisted, ({ domain }) => (domain ? [domain] : []));
  /** Customers found → the line that found them; and those that some line may be. */
  const found = new Map<string, number>();
  const suggested = new Set<string>();

  function find(own: OwnCustomer): Outcome {
    const { tenant, domains, name } = own;
    const exact = tenant === undefined ? undefined : byId.get(tenant);
    if (exact) return { own, is: 'found', by: 'tenant', customer: exact };
    const domainal = [...new Set(domains.flatMap((domain) => byDomain.get(domain) ?? []))];
    if (domainal.length === 1 && tenant === undefined) return { own, is: 'found', by: 'domain', customer: domainal[0]! };
    if (domainal.length > 0) return { own, is: 'perhaps', why: 'domain', customers: domainal };
    // One of the two is the domain that Microsoft gave, the other the company's own.
    const begun =
      tenant === undefined ? domains.flatMap((domain) => (byFirst.get(firstPart(domain) ?? '') ?? []).map((one) => ({ domain, one }))) : [];
    const alike = [...new Set(begun.flatMap(({ domain, one }) => (one.domain && isGiven(one.domain) !== isGiven(domain) ? [one] : [])))];
    if (alike.length > 0) return { own, is: 'perhaps', why: 'onmicrosoft', customers: alike };
    // Where both tenant ids are known and differ, the same name belongs to somebody else.
    const named = (tenant === undefined && name && byName.get(companyKey(name))) || [];
    if (named.length > 0) return { own, is: 'perhaps', why: 'name', customers: named };
    if (tenant === undefined && domains.length === 0 && !name) return { own, is: 'empty' };
    const before =
      (tenant !== undefined ? formerId.get(tenant) : undefined) ?? domains.flatMap((domain) => formerDomain.get(domain) ?? [])[0];
    return { own, is: 'missing', ...(before && { before }) };
  }

  const outcomes = list.map((own): Outcome => {
    const outcome = find(own);
    if (outcome.is === 'perhaps') for (const { id } of outcome.customers) suggested.add(id);
    if (outcome.is !== 'found') return outcome;
    const line = found.get(outcome.customer.id);
    if (line !== undefined) return { own, is: 'twice', line };
    found.set(outcome.customer.id, own.line);
    return outcome;
  });
  return { outcomes, extra: listed.filter(({ id }) => !found.has(id) && !suggested.has(id)) };
}
