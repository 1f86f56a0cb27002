import { ADMIN_HOST, CLOUD_HOST, GOVERNMENT, SIGNUP_HOST, STORE_HOST } from './hosts';
import type { LinkEra } from './types';

/** What one value of the type parameter asks for. */
export interface QueryKind {
  kind: string;
  invitation: string | null;
  era: LinkEra;
  /** Said of every such link. */
  reason?: string;
  /** The PartnerID must be there and not 0. */
  location?: 'own' | 'any' | 'optional';
  /** No parameters but the type are looked at. */
  bare?: true;
}

/** A form of invitation whose parts stand in the query. Names in lower case: both `msppId` and `msppid` are in use. */
export interface QueryForm {
  hosts: readonly string[];
  path: RegExp;
  type: string;
  partner: string;
  location: string;
  distributor: readonly string[];
  /** Further parameters that such links have. */
  also: readonly string[];
  /** Endings after `#`; none: such links have no fragment. */
  fragments: readonly string[];
  /** By the type's value in lower case; with a distributor `<type>+`, where there is such a kind. */
  kinds: Readonly<Record<string, QueryKind>>;
}

const ROUTES = ['/billingaccounts/partner-invitation', '/partners/invitation'];

/**
 * Forms with a query, the current one first. Shapes: Partner Center API, "get relationship request link", and the draft's screenshot for
 * the current form; Microsoft's document on regional authorization for `partnersignup`, the only text that explains each parameter;
 * old help pages of distributors for the store. The distributor's parameter in the current form: public code (CIPP).
 */
export const QUERY_FORMS: readonly QueryForm[] = [
  {
    hosts: [ADMIN_HOST, CLOUD_HOST, ...Object.keys(GOVERNMENT)],
    path: /^\/adminportal\/home\/?$/i,
    type: 'invtype',
    partner: 'partnerid',
    location: 'msppid',
    distributor: ['indirectcspid'],
    also: ['dap'],
    fragments: ROUTES,
    kinds: {
      resellerrelationship: { kind: 'reseller', invitation: 'customer-reseller', era: 'current', location: 'any' },
      indirectresellerrelationship: { kind: 'reseller', invitation: 'customer-reseller', era: 'current', reason: 'alone', location: 'own' },
      'indirectresellerrelationship+': { kind: 'dual', invitation: 'customer-dual', era: 'current', location: 'own' },
      administration: { kind: 'dap-only', invitation: 'legacy-dap-only', era: 'obsolete', reason: 'obsolete', location: 'optional' },
    },
  },
  {
    hosts: [SIGNUP_HOST],
    path: /^\/partner\/partnersignup\.aspx$/i,
    type: 'type',
    partner: 'id',
    location: 'msppid',
    distributor: ['indirectcsp', 'indirectcspid'],
    also: ['csp'],
    fragments: [],
    kinds: {
      resellerrelationship: {
        kind: 'reseller-signup',
        invitation: 'customer-reseller',
        era: 'legacy',
        reason: 'legacySignup',
        location: 'any',
      },
      'indirectresellerrelationship+': {
        kind: 'dual-signup',
        invitation: 'customer-dual',
        era: 'legacy',
        reason: 'legacySignup',
        location: 'own',
      },
      indirectresellerrelationship: {
        kind: 'dual-signup',
        invitation: 'customer-dual',
        era: 'legacy',
        reason: 'legacySignup',
        location: 'own',
      },
      trial: { kind: 'offer', invitation: null, era: 'legacy', reason: 'offer', bare: true },
      purchase: { kind: 'offer', invitation: null, era: 'legacy', reason: 'offer', bare: true },
    },
  },
  {
    hosts: [STORE_HOST],
    path: /^\/manage\/partner-invitation\/?$/i,
    type: 'invtype',
    partner: 'partnerid',
    location: 'msppid',
    distributor: ['indirectcspid'],
    also: ['dap'],
    fragments: [],
    kinds: {
      resellerrelationship: {
        kind: 'reseller-store',
        invitation: 'customer-reseller',
        era: 'legacy',
        reason: 'legacyStore',
        location: 'optional',
      },
      indirectresellerrelationship: {
        kind: 'reseller-store',
        invitation: 'customer-reseller',
        era: 'legacy',
        reason: 'legacyStore',
        location: 'optional',
      },
      'indirectresellerrelationship+': {
        kind: 'reseller-store',
        invitation: 'customer-dual',
        era: 'legacy',
        reason: 'legacyStore',
        location: 'optional',
      },
    },
  },
];
