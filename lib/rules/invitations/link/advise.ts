import { isImitation } from './judge-link';
import type { LinkCheck, LinkContext } from './types';

/** Whose link it is. `hidden`: the link does not say. `everyone`: the same for everybody. `nobody`: no invitation. */
export type LinkOwner = 'mine' | 'distributor' | 'other' | 'unknown' | 'hidden' | 'everyone' | 'nobody';

/** Answers for people; each is the end of a catalogue key: `links.whose.…`, `links.send.…`, `links.open.…`, `links.account.…`. */
export interface LinkAdvice {
  whose: LinkOwner;
  send:
    | 'yes'
    | 'yesOnce'
    | 'yesResellers'
    | 'inner'
    | 'again'
    | 'check'
    | 'theirs'
    | 'forYou'
    | 'unknownOwner'
    | 'purpose'
    | 'nothing'
    | 'no';
  open: 'never' | 'notYou' | 'accept' | 'own' | 'harmless' | 'error' | 'signIn' | 'broken' | 'unsure';
  account: 'customerAdmin' | 'cspAdmin' | 'colleague' | 'resellerAdmin' | 'none';
}

/** Findings that say: not to this recipient, whatever the link is worth. */
const PURPOSE = new Set([
  'resellerBecomesCustomer',
  'customerCannot',
  'distributorsInvite',
  'notForColleagues',
  'nothingToAccept',
  'wrongKind',
  'wantsDistributor',
]);

function owner({ invitation, parts }: LinkCheck, { tenants = [], distributors = [] }: LinkContext): LinkOwner {
  if (invitation === null) return 'nobody';
  if (invitation === 'customer-mca' || invitation === 'partner-user-added') return 'everyone';
  const id = (invitation === 'reseller-partnership' ? parts.distributor : parts.partner)?.toLowerCase();
  if (id === undefined) return 'hidden';
  if (tenants.some((tenant) => tenant.toLowerCase() === id)) return 'mine';
  if (invitation !== 'reseller-partnership' && tenants.some((tenant) => tenant.toLowerCase() === parts.distributor)) return 'mine';
  if (distributors.some(({ tenant }) => tenant.toLowerCase() === id)) return 'distributor';
  return tenants.length > 0 ? 'other' : 'unknown';
}

function maySend(check: LinkCheck, whose: LinkOwner): LinkAdvice['send'] {
  if (isImitation(check)) return 'no';
  if (check.invitation === null) return 'nothing';
  if (check.reasons.some(({ id }) => PURPOSE.has(id))) return 'purpose';
  if (check.verdict === 'invalid') return check.repaired ? 'again' : 'no';
  if (check.invitation === 'reseller-partnership') return whose === 'mine' ? 'yesResellers' : 'forYou';
  if (whose === 'distributor' || whose === 'other') return 'theirs';
  // That it was wrapped is no doubt about the link inside.
  if (check.reasons.some(({ id, verdict }) => verdict === 'warn' && id !== 'wrapped')) return 'check';
  if (whose === 'unknown') return 'unknownOwner';
  if (check.wrapper) return 'inner';
  return check.invitation === 'customer-gdap' ? 'yesOnce' : 'yes';
}

function shouldOpen(check: LinkCheck, whose: LinkOwner): LinkAdvice['open'] {
  if (isImitation(check) || check.reasons.some(({ id }) => id === 'masked' || id === 'alsoImitation')) return 'never';
  if (check.invitation === null) return check.kind === null || check.reasons.some(({ id }) => id === 'scheme') ? 'unsure' : 'harmless';
  if (check.invitation === 'legacy-dap-only') return 'never';
  if (check.verdict === 'invalid' && !check.reasons.some(({ id }) => PURPOSE.has(id))) return 'broken';
  if (check.invitation === 'reseller-partnership') return whose === 'mine' ? 'own' : 'accept';
  if (check.invitation === 'partner-user-added') return 'signIn';
  return check.invitation === 'customer-gdap' ? 'error' : 'notYou';
}

function account({ invitation }: LinkCheck, open: LinkAdvice['open']): LinkAdvice['account'] {
  if (invitation === null || open === 'never') return 'none';
  if (invitation === 'reseller-partnership') return open === 'own' ? 'resellerAdmin' : 'cspAdmin';
  return invitation === 'partner-user-added' ? 'colleague' : 'customerAdmin';
}

/** What to do with a link: whose it is, whether to send it, whether to open it, and who signs in where. */
export function adviseLink(check: LinkCheck, context: LinkContext = {}): LinkAdvice {
  const whose = owner(check, context);
  const open = shouldOpen(check, whose);
  return { whose, send: maySend(check, whose), open, account: account(check, open) };
}
