/** What a link is worth as an invitation. `valid`: may be sent as it is; `warn`: may be right, look at the reasons; `invalid`: must not be sent. */
export type LinkVerdict = 'valid' | 'warn' | 'invalid';

/**
 * Where a link stands. `current`: the portal makes it today. `legacy`: older forms that still circulate. `obsolete`: asks for something
 * that no longer exists. `government`: on an admin center of the US Government clouds. `none`: no invitation.
 */
export type LinkEra = 'current' | 'legacy' | 'obsolete' | 'government' | 'none';

/** One thing that was found about a link. Words: `links.reason.<id>`; `verdict` is what this alone makes of the link. */
export interface LinkReason {
  id: string;
  verdict: LinkVerdict;
  params?: Record<string, string | number>;
  /** Ids of `knowledge/sources.json`. */
  sources: readonly string[];
}

/** What a link says. Tenant ids in lower case; everything else as it stands there. */
export interface LinkParts {
  /** Tenant of the partner that invites. */
  partner?: string;
  /** PartnerID of the partner's location; `0` in the form without one. */
  location?: string;
  /** Tenant of the distributor. */
  distributor?: string;
  /** Id of an admin relationship. */
  relationship?: string;
  /** Tenant of a customer. */
  customer?: string;
  /** The old request for delegated administration: the flag of the link, without effect since October 2023. */
  dap?: 'true' | 'false';
}

/** A link of a text, judged alone. */
export interface JudgedLink {
  /** Exactly the characters that stand in the text; of a wrapped link, what was wrapped. */
  link: string;
  /** Where it begins and ends in the text; of a wrapped link, where the wrapping does. */
  start: number;
  end: number;
  verdict: LinkVerdict;
  era: LinkEra;
  /** Id of `LINK_KINDS`; null: none that is known. Of a damaged link, what it was. */
  kind: string | null;
  /** Id of `INVITATION_KINDS`: what is asked for; null: nothing. */
  invitation: string | null;
  /** A link that is not what it looks like: the kind it imitates. */
  imitates?: string;
  cloud?: 'gcc-high' | 'dod';
  parts: LinkParts;
  reasons: readonly LinkReason[];
  /** The wrapping that was taken off. */
  wrapper?: string;
  /** A damaged link as it was most likely meant. Never to be sent unseen: the link is better copied once more. */
  repaired?: string;
}

/** The outcome for a text: the link that matters, and the others in it. */
export interface LinkCheck extends JudgedLink {
  others: readonly JudgedLink[];
}

/** What is known of the account in use, and what is about to be done. Everything may be missing; what is missing is not compared. */
export interface LinkContext {
  /** Tenant ids of the account, any case. */
  tenants?: readonly string[];
  /** Location PartnerIDs of the account. */
  locations?: readonly string[];
  /** The global PartnerID of the company. */
  globalPartnerId?: string;
  /** Distributors by tenant id. `distributorsWhole`: these are all of them, so that another one is a stranger. */
  distributors?: readonly { tenant: string; name?: string }[];
  distributorsWhole?: boolean;
  /** The account is a distributor itself. */
  isDistributor?: boolean;
  /** Whom the link is to be sent to. Missing: it was only found. */
  recipient?: 'customer' | 'reseller' | 'distributor' | 'colleague';
  /** Id of `INVITATION_KINDS` that is meant to be sent. */
  wants?: string;
  cloud?: 'public' | 'us-government';
  /** Requests for admin relationships, by id in lower case, with the day on which each was first seen or drafted here; and today (ISO days), for what lapses. */
  requests?: ReadonlyMap<string, string>;
  today?: string;
}
