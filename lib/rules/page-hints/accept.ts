import { providerHint } from './providers';
import type { PageHint, PageSight } from './types';

/** Pages on accepting a distributor: whoever is signed in accepts for the tenant that is signed in. */
const BASE = { sources: ['L-RESELLER26', 'L-RESELLER22'], asOf: '2026-11-20' };

const differs = (shown: string | undefined, known: readonly string[]): shown is string =>
  shown !== undefined && known.length > 0 && !known.includes(shown);

/**
 * Which tenant the page belongs to. The expected one is the account that the person chose. Only another id on the page itself is a
 * reason to warn: names alone, and pages that name nobody, only ask.
 */
function tenantHint({ here, expected }: PageSight): PageHint {
  const name = here.account?.name ?? '';
  const tone = 'ask' as const;
  if (expected && (differs(here.tenant, expected.tenants) || differs(here.partner, expected.partners))) {
    const params = { shown: here.tenant ?? here.partner ?? '', expected: expected.name };
    return {
      id: 'tenant',
      tone: 'warn',
      text: { key: 'fit.page.tenant.other', params },
      line: { key: 'fit.line.tenant', params },
      ...BASE,
    };
  }
  if (!here.account) return { id: 'tenant', tone, text: { key: 'fit.page.tenant.nobody' }, ...BASE };
  if (expected && expected.id !== here.account.id) {
    const params = { name, expected: expected.name };
    return { id: 'tenant', tone, text: { key: 'fit.page.tenant.name', params }, line: { key: 'fit.line.tenantAsk', params }, ...BASE };
  }
  const proved = expected !== null && (here.tenant !== undefined || here.partner !== undefined);
  return {
    id: 'tenant',
    tone: proved ? 'good' : 'ask',
    text: { key: proved ? 'fit.page.tenant.same' : 'fit.page.tenant.ask', params: { name } },
    ...BASE,
  };
}

/** The page that accepts a distributor's invitation: in which tenant, and does the distributor serve its region? */
export function acceptHints(sight: PageSight): PageHint[] {
  const id = sight.params.providerTenantId?.toLowerCase();
  return [tenantHint(sight), ...(id ? [providerHint(sight, id)] : [])];
}
