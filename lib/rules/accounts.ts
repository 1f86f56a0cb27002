/** How accounts are told to people: the journal makes these, messages carry them, views show them. */

/** An account as views list it. Its id is that of the identity that leads it. */
export interface AccountSummary {
  id: string;
  /** What to call it: organisation name, else PartnerID, else tenant id. */
  name: string;
  /** Known by an organisation name only. */
  provisional: boolean;
  /** Milliseconds UTC, as all moments here. */
  lastSeenAt: number;
}

/** What an account is known by: a tenant id, a PartnerID, or a name, which may come with a mail domain. */
export interface KnownBy {
  by: 'tenant' | 'partner' | 'name';
  value: string;
  domain?: string;
}

/** One thing that proves an account, and what was seen beside it. */
export interface AccountPart extends KnownBy {
  identity: string;
  /** Other organisation names and mail domains that pages showed with it. */
  names: string[];
  domains: string[];
  /** Absent where the record was damaged. */
  firstSeenAt?: number;
  lastSeenAt: number;
  /**
   * Why it belongs to this account, where it does not lead it: a PartnerID shown on one page with the tenant; the same
   * name and domain; the same name alone. `at`: when the two were found to be one; absent where they never were two.
   */
  join?: { why: 'page' | 'nameAndDomain' | 'name'; at?: number };
}

/** An account with all that is known of whose it is. `apart`: parts of it that a person keeps from another account. */
export interface AccountDetails extends AccountSummary {
  parts: AccountPart[];
  apart: { identity: string; known: KnownBy; from: string; fromName: string }[];
}

/** The identity by which an account was first seen: it stays the same when the account is joined with others. Where that is not known, its id. */
export function oldestIdentity({ id, parts }: Pick<AccountDetails, 'id' | 'parts'>): string {
  const seen = ({ firstSeenAt = Number.POSITIVE_INFINITY }: AccountPart) => firstSeenAt;
  const [first, ...more] = parts.filter(({ firstSeenAt }) => firstSeenAt !== undefined);
  return first ? more.reduce((a, b) => (seen(b) < seen(a) ? b : a), first).identity : id;
}

/** Two that were listed as two accounts and turned out to be one: `known` is now part of `account`, called `name`. */
export interface JoinNotice {
  identity: string;
  known: KnownBy;
  account: string;
  name: string;
  at: number;
}
