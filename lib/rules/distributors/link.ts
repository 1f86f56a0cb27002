import { classifyLink } from '../invitations/link';

/** What a link is worth as a distributor's invitation for resellers: to be opened by a reseller, so whose it is does not matter here. */
export interface InvitationLink {
  /** `no`: it is no such invitation, or must not be used. `doubt`: it may be. */
  verdict: 'yes' | 'doubt' | 'no';
  /** Tenant of the distributor in it, lower case. */
  distributor?: string;
}

/** Checks a link as a request for a partnership of reseller and distributor. Never throws. */
export function invitationLink(url: string): InvitationLink {
  const check = classifyLink(url, { wants: 'reseller-partnership' });
  const own = check.link === url.trim() && check.others.length === 0;
  if (!own || check.verdict === 'invalid' || check.invitation !== 'reseller-partnership') return { verdict: 'no' };
  const distributor = check.parts.distributor?.toLowerCase();
  return { verdict: check.verdict === 'valid' ? 'yes' : 'doubt', ...(distributor && { distributor }) };
}
