import type { LinkContext, LinkVerdict } from '../types';

/** What a careful reader says of a text besides its verdict; what is missing is not asked for. */
interface Expectation {
  /** Id of `INVITATION_KINDS`, null: none. */
  invitation?: string | null;
  /** The characters that must come out; of a sound link without it: the whole text. */
  link?: string;
  /** A damaged link as it was meant. */
  repaired?: string;
  context?: LinkContext;
  /** Findings of which at least one must be told. */
  why?: readonly string[];
}

/** What it is in a few words, the text, and what is said of it. */
export type Row = readonly [what: string, text: string, expected?: Expectation];
/** Rows by what they are worth. */
export type Judged = Partial<Record<LinkVerdict, readonly Row[]>>;

export const RESELLER = '7b1d0c52-3f6e-4a8b-9c21-5e0f4d7a6b13';
export const PROVIDER = 'c4a2e9f0-18d7-4b3c-8f56-2a9b7e1d0c84';
export const STRANGER = '0e93b7a1-6d4c-42f5-b810-9fa3c6e5d7b2';
export const LOCATION = '4815162';
export const REQUEST = '5a6b7c8d-1234-4f0e-9abc-0d1e2f3a4b5c-e1f2a3b4-5678-4c9d-8e0f-a1b2c3d4e5f6';
export const HOME = 'https://admin.microsoft.com/Adminportal/Home';
export const ROUTE = '#/BillingAccounts/partner-invitation';
export const RESELLER_QUERY = `invType=ResellerRelationship&partnerId=${RESELLER}&msppId=0&DAP=false`;
const DUAL_QUERY = `invType=IndirectResellerRelationship&partnerId=${RESELLER}&msppId=${LOCATION}&indirectCSPId=${PROVIDER}`;
/** One link of each kind that goes out, as the portal writes it. */
export const GENUINE = {
  reseller: `${HOME}?${RESELLER_QUERY}${ROUTE}`,
  dual: `${HOME}?${DUAL_QUERY}&DAP=true${ROUTE}`,
  gdap: `https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/${REQUEST}`,
  partnership: `https://partner.microsoft.com/dashboard/v2/customers/indirectresellers/relationshiprequest/${PROVIDER}`,
  mca: 'https://admin.microsoft.com/AdminPortal/Home?ref=/BillingAccounts/agreement',
} as const;
export const PROFILE = `${HOME}?#/BillingAccounts/billing-accounts`;
export const wrap = (link: string, region: string) =>
  `https://${region}.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02%7Cada%40contoso.example%7C0e93&sdata=Zm9v%3D&reserved=0`;

/** The account that the comparisons are made with. */
export const ACCOUNT: LinkContext = {
  tenants: [RESELLER],
  locations: [LOCATION],
  globalPartnerId: '2342108',
  distributors: [{ tenant: PROVIDER, name: 'Fabrikam Distribution' }],
  distributorsWhole: true,
  today: '2026-11-20',
};
export const to = (recipient: LinkContext['recipient'], wants?: string): LinkContext => ({
  ...ACCOUNT,
  recipient,
  ...(wants && { wants }),
});
export const onHost = (host: string) => GENUINE.reseller.replace('admin.microsoft.com', host);
/** The account, with the day on which the request was first seen. */
export const madeOn = (day: string): LinkContext => ({ ...ACCOUNT, requests: new Map([[REQUEST, day]]) });
