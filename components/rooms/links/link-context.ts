import type { FoldedFact } from '../../../lib/rules/assessment';
import type { FactKey } from '../../../lib/rules/facts';
import type { LinkContext } from '../../../lib/rules/invitations/link';
import type { LogLine } from '../../../lib/rules/invitations/log/line';
import { requestsIn } from '../../../lib/rules/invitations/log/requests';
import { dayAfter } from '../draft/days';

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The same with what the log says of requests: drafted here before the portal's list showed them, or unknown to it. */
export function withLog(context: LinkContext, lines: readonly LogLine[]): LinkContext {
  const requests = new Map(context.requests);
  for (const [id, at] of requestsIn(lines)) {
    const [seen, drafted] = [requests.get(id), dayAfter(at, 0)];
    requests.set(id, seen !== undefined && seen < drafted ? seen : drafted);
  }
  return { ...context, requests };
}

/**
 * The account as links know it, from its facts. An account that is known by its tenant carries the tenant in its own id (`t:…`).
 * Distributors known by name alone cannot be compared; where there is one, no other is called a stranger.
 */
export function linkContext(account: string | null, facts: readonly FoldedFact[]): LinkContext {
  const now = facts.filter(({ stillListed }) => stillListed !== false);
  const own = (fact: FactKey) => now.filter((one) => one.fact === fact && !one.subject).map(({ value }) => String(value));
  const ofKind = (fact: FactKey) => now.filter((one) => one.fact === fact && one.subject);
  const tenant = account?.startsWith('t:') && GUID.test(account.slice(2)) ? [account.slice(2)] : [];
  const locations = ofKind('location.type').filter(({ value }) => value === 'location');
  const globals = ofKind('location.type').filter(({ value }) => value === 'global');
  const names = new Map(ofKind('distributor.name').map(({ subject, value }) => [subject!.id, String(value)]));
  const ids = [...new Set([...ofKind('distributor.listed'), ...ofKind('distributor.invitation')].map(({ subject }) => subject!.id))];
  const known = ids.filter((id) => GUID.test(id));
  return {
    tenants: [...new Set([...own('account.tenantId'), ...tenant])],
    locations: [...new Set([...own('partnerId.associated'), ...locations.map(({ subject }) => subject!.id)])],
    globalPartnerId: own('partnerId.global')[0] ?? globals[0]?.subject?.id,
    distributors: known.map((id) => ({ tenant: id, ...(names.has(id) && { name: names.get(id) }) })),
    distributorsWhole: known.length > 0 && known.length === ids.length,
    requests: new Map(
      ofKind('relationship.status')
        .filter(({ value }) => value === 'approval-pending')
        .map(({ subject, seenAt }) => [subject!.id.toLowerCase(), dayAfter(seenAt, 0)]),
    ),
    isDistributor: own('goal.isDistributor').includes('true'),
  };
}
