import { INVITATION_KINDS } from '../../rules/invitations/kinds';
import type { DraftLink } from '../types';

/** Everything that is an address in a text: as it stands, without the end of the sentence; two without a gap are two. */
const ADDRESS = /https?:\/\/(?:(?!https?:\/\/)[^\s<>"'()[\]，。、；「」])+/gi;

/** What a link is by its host, path, query and fragment; the forms that `lib/rules/invitations/kinds.json` names. */
function kindOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname, searchParams, hash } = new URL(url);
  const param = new Map([...searchParams].map(([name, value]) => [name.toLowerCase(), value.toLowerCase()]));
  const type = param.get('invtype') ?? param.get('type');
  const dual = param.has('indirectcspid') || param.has('indirectcsp');
  if (/^admin\.(microsoft\.com|cloud\.microsoft)$/.test(hostname)) {
    if (/^#\/partners\/invitation\/granularAdminRelationships\/[\w-]+\/?$/i.test(hash)) return 'gdap';
    if (/^#\/partners\/invitation\/(indirectReseller|reseller)\?/i.test(hash)) return 'reseller-route';
    if (/^#\/(BillingAccounts\/partner-invitation|partners\/invitation)\/?$/i.test(hash)) {
      if (type === 'administration') return 'dap-only';
      return type === 'indirectresellerrelationship' && dual
        ? 'dual'
        : /^(indirect)?resellerrelationship$/.test(type ?? '')
          ? 'reseller'
          : undefined;
    }
    if (/^#\/BillingAccounts\/billing-accounts\/?$/i.test(hash)) return 'profile-step';
    if (/^\/BillingAccounts\/agreement$/i.test(searchParams.get('ref') ?? '')) return 'mca';
    return /^#\/partners\/?$/.test(hash) ? 'partner-list' : undefined;
  }
  if (hostname === 'portal.office.com' && /^\/partner\/partnersignup\.aspx$/i.test(pathname)) {
    if (/^(trial|purchase)$/.test(type ?? '')) return 'offer';
    return /^(indirect)?resellerrelationship$/.test(type ?? '') ? (dual ? 'dual-signup' : 'reseller-signup') : undefined;
  }
  if (hostname === 'businessstore.microsoft.com' && /^\/manage\/partner-invitation$/i.test(pathname)) return 'reseller-store';
  const partnership = /\/customers\/indirectresellers\/relationshiprequest\/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\/?$/i;
  return hostname === 'partner.microsoft.com' && partnership.test(pathname) ? 'partnership' : undefined;
}

/** All links of a text, byte for byte, in their order. */
export const linksIn = (text: string): DraftLink[] =>
  [...text.matchAll(ADDRESS)].map(([found]) => {
    const url = found.replace(/[.,;:!?]+$/, '');
    const kind = kindOf(url);
    return { url, ...(kind && { kind }) };
  });

/** The kind of invitation that a link of this kind carries, if any. Both kinds of an old link: the first. */
export const invitationOf = (link: string | undefined): string | undefined =>
  link === 'mca' ? undefined : INVITATION_KINDS.find((k) => [...k.links, ...k.legacyLinks].includes(link ?? ''))?.id;
