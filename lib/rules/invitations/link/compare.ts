import { INVITATION_KINDS } from '../kinds';
import { type Found, found } from './reasons';
import type { JudgedLink, LinkContext } from './types';

const DAY = 86_400_000;
const same = (a: string | undefined, b: string) => a !== undefined && a.toLowerCase() === b.toLowerCase();

/** Who made it? The tenants in the link against those of the account and of its distributors. */
function compareTenants({ parts, invitation }: JudgedLink, context: LinkContext): Found[] {
  const { tenants = [], distributors = [], recipient } = context;
  const mine = (id: string | undefined) => tenants.some((tenant) => same(id, tenant));
  const known = (id: string | undefined) => distributors.find(({ tenant }) => same(id, tenant));
  if (invitation === 'reseller-partnership') {
    if (mine(parts.distributor)) return [found('ownPartnership')];
    return distributorOf(parts.distributor, context);
  }
  if (!parts.partner || invitation === null) return [];
  if (tenants.length === 0) return [found('accountUnknown'), ...distributorOf(parts.distributor, context)];
  if (mine(parts.partner)) return [found('ours'), ...distributorOf(parts.distributor, context)];
  if (mine(parts.distributor) && !context.isDistributor) return [found('swapped')];
  const distributor = known(parts.partner);
  // A distributor sends joint invitations with its resellers' tenants in them.
  if (mine(parts.distributor)) return [];
  const name = distributor?.name ?? parts.partner;
  return [distributor ? found('distributorsOwn', { name }) : found(recipient === 'customer' ? 'notOurs' : 'otherPartner')];
}

function distributorOf(id: string | undefined, { distributors = [], distributorsWhole, tenants = [] }: LinkContext): Found[] {
  if (id === undefined || tenants.some((tenant) => same(id, tenant))) return [];
  const known = distributors.find(({ tenant }) => same(id, tenant));
  if (known) return [found('ourDistributor', { name: known.name ?? id })];
  return distributorsWhole ? [found('otherDistributor')] : [];
}

function compareLocation({ parts }: JudgedLink, { locations = [], globalPartnerId, tenants = [] }: LinkContext): Found[] {
  const { location, partner } = parts;
  if (!location || /^0+$/.test(location) || !tenants.some((tenant) => same(partner, tenant))) return [];
  if (locations.includes(location)) return [found('ourLocation', { id: location })];
  if (location === globalPartnerId) return [found('globalId', { id: location })];
  return locations.length > 0 ? [found('otherLocation', { id: location, own: locations[0]! })] : [];
}

/** Is it for this recipient, and what was meant to be sent? */
function comparePurpose({ invitation, kind }: JudgedLink, { recipient, wants }: LinkContext): Found[] {
  if (invitation === null) return recipient === 'colleague' && kind !== null ? [found('notForColleagues')] : [];
  const reasons: Found[] = [];
  const meant = INVITATION_KINDS.find(({ id }) => id === invitation)?.recipient;
  if (recipient === 'distributor') reasons.push(found('distributorsInvite'));
  else if (recipient !== undefined && meant !== undefined && recipient !== meant) {
    const id =
      recipient === 'colleague'
        ? 'notForColleagues'
        : meant === 'colleague'
          ? 'nothingToAccept'
          : recipient === 'reseller'
            ? 'resellerBecomesCustomer'
            : 'customerCannot';
    reasons.push(found(id));
  }
  if (wants === 'customer-dual' && invitation === 'customer-reseller') reasons.push(found('wantsDistributor'));
  else if (wants !== undefined && wants !== invitation && reasons.length === 0)
    reasons.push(found('wrongKind', { wanted: `@links.invitation.${wants}`, is: `@links.invitation.${invitation}` }));
  return reasons;
}

/** A request for an admin relationship lapses 90 days after it was made, unless the customer approved it. It was made before it was first seen, never after. */
function compareAge({ kind, parts }: JudgedLink, { requests, today }: LinkContext): Found[] {
  const madeOn = parts.relationship === undefined ? undefined : requests?.get(parts.relationship.toLowerCase());
  if (kind !== 'gdap' || !madeOn || !today) return [];
  const days = Math.floor((Date.parse(today) - Date.parse(madeOn)) / DAY);
  if (days > 90) return [found('lapsed', { days })];
  return days > 80 ? [found('ageing', { days, left: 90 - days })] : [];
}

/** Everything that the account and the purpose say about a link. What is not known is not compared. */
export function compare(link: JudgedLink, context: LinkContext): Found[] {
  const reasons = [
    ...compareTenants(link, context),
    ...compareLocation(link, context),
    ...comparePurpose(link, context),
    ...compareAge(link, context),
  ];
  // Microsoft: without admin rights a relationship is not offered in the US Government cloud.
  if (context.cloud === 'us-government' && link.parts.dap === 'false') reasons.push(found('governmentAdmin'));
  return reasons;
}
