/**
 * Which account does a page belong to? Pure; the journal stores what these functions return.
 *
 * What a page shows about its account is *evidence*: a tenant id, a PartnerID, an organisation name, or nothing. Its
 * strongest part names an *identity*: `t:<tenant id>`, `p:<PartnerID>`, `d:<mail domain>:<name>` or `n:<name>`; the
 * domain is that of the person signed in. Observations are stored under the identity that their own page showed and
 * never move. An *account* is a group of identities that belong together,
 * worked out afresh from all evidence each time (`groups.ts`):
 *
 * - a tenant id is an account of its own, always;
 * - a PartnerID belongs to the one tenant it was shown with on one page, unless it was also shown beside a name that
 *   this tenant never had; shown with two tenants or none, it stands alone;
 * - a name belongs to the one account known by an id that showed exactly this name; shared by several, it stands alone.
 *   Where both were shown with a domain, it has to be one of the same: two companies may have one name;
 * - a name shown without a domain belongs to the one account of this name, if there is only one.
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
  /** Domain of the mail address of the person signed in. Tells accounts of one name apart, and alone names none. */
  domain?: string;
}

/** One thing accounts are known by, and what was seen together with it. */
export interface Identity {
  id: string;
  /** Organisation names shown where this was the strongest evidence, the newest last. For `d:` and `n:` the name itself. */
  names: string[];
  /** Domains shown beside them. */
  domains: string[];
  /** For `p:`: identities of the tenants shown on the same page. */
  tenants: string[];
  /** Accounts a person said this identity does not belong to. */
  apart: string[];
  firstSeenAt: number;
  lastSeenAt: number;
  /** Its record was damaged: the names are not known, so nothing may be joined by name meanwhile. */
  rebuilt?: true;
}

/** One spelling for names that differ in blanks only. Upper and lower case stay: other case, other name. */
export const exactName = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Identity a page belongs to by its strongest evidence, or `null` if it shows none. */
export function identityOf(evidence: Evidence): string | null {
  if (evidence.tenantId) return `t:${evidence.tenantId}`;
  if (evidence.partnerId) return `p:${evidence.partnerId}`;
  const name = evidence.name && exactName(evidence.name);
  if (!name) return null;
  const domain = domainOf(evidence);
  return domain ? `d:${domain}:${name}` : `n:${name}`;
}

const domainOf = ({ domain }: Evidence): string | undefined => domain?.trim().toLowerCase() || undefined;

/** Has this the form of an identity's id? */
export const isIdentityId = (id: string): boolean => /^([tpn]:.|d:[^:]+:.)/.test(id);

/** Known by a name alone, with a domain or without. */
export const isByName = (id: string): boolean => /^[dn]:/.test(id);

const fresh = (id: string, now: number): Identity => ({
  id,
  names: [],
  domains: [],
  tenants: [],
  apart: [],
  firstSeenAt: now,
  lastSeenAt: now,
});

/** A new identity record for an id whose own record is damaged; what was joined by it is unknown. */
export function rebuild(id: string): Identity {
  if (!isByName(id)) return { ...fresh(id, 0), rebuilt: true };
  const [, domain, name] = /^d:([^:]+):(.*)$/s.exec(id) ?? [];
  return { ...fresh(id, 0), names: [name ?? id.slice(2)], domains: domain ? [domain] : [] };
}

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
  const domain = domainOf(evidence);
  if (domain) own.domains = withLast(own.domains, domain);
  if (!evidence.tenantId || !evidence.partnerId) return { id, changed: [own] };
  const partner = touch(`p:${evidence.partnerId}`);
  partner.tenants = withLast(partner.tenants, id);
  return { id, changed: [own, partner] };
}
