import { COUNTRY_FACTS } from '../countries';
import type { FactKey } from '../facts';

/** What links are compared with. */
export const LINK_FACTS: readonly FactKey[] = [
  'account.tenantId',
  'partnerId.associated',
  'partnerId.global',
  'location.type',
  'distributor.listed',
  'distributor.name',
  'distributor.invitation',
  'goal.isDistributor',
  'relationship.status',
];

/** What fills the fields of a mail in. */
export const DRAFT_FACTS: readonly FactKey[] = [
  'account.name',
  ...COUNTRY_FACTS,
  'me.user',
  'user.name',
  'customer.name',
  'customer.domain',
  'customer.country',
  'distributor.name',
  'relationship.name',
  'relationship.customer',
];
