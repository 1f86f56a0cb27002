import type { MarketTable } from '../regions/table';

/**
 * What prerequisite rules look at, typed. Filled from what the portal showed (`from-facts.ts`) or from a form that a person
 * fills in; the same rule gives the same verdict for both. A field that is absent was not seen or not entered: unknown.
 * Countries are ISO 3166-1 alpha-2, days ISO (`2026-11-20`), texts as they were typed.
 */
export interface PrerequisiteInput {
  // Sign-in and tenant
  signInAccount?: 'work' | 'personal';
  /** Role ids of `knowledge/roles.json`. */
  roles?: readonly string[];
  tenantId?: string;
  tenantCloud?: 'public' | 'government';
  /** The tenant is already enrolled in CSP for another region. */
  tenantOfOtherRegion?: boolean;
  /** What else this tenant is authorised for in CSP. */
  otherAuthorisation?: 'none' | 'direct-bill' | 'direct-bill-restricted' | 'indirect-provider';
  /** The tenant belongs to another Partner Center account. */
  tenantBound?: boolean;
  selfServiceSignup?: boolean;

  // Partner programme and PartnerID
  maicppStatus?: string;
  partnerId?: string;
  partnerIdType?: 'location' | 'global';
  partnerIdCountry?: string;
  /** Status of the location's own verification. */
  locationVetting?: string;
  /** The location is paired with another CSP tenant. */
  partnerIdInUse?: boolean;

  // The company
  accountCountry?: string;
  countryMeant?: boolean;
  legalName?: string;
  registryName?: string;
  /** On one line. */
  legalAddress?: string;
  street?: string;
  city?: string;
  state?: string;
  postalCode?: string;
  registryStreet?: string;
  registryPostalCode?: string;
  /** The number, or `present` and `absent` where only that was seen. */
  registrationNumber?: string;
  duns?: string;
  companyPhone?: string;

  // Primary contact and support
  contactEmail?: string;
  /** A domain or an address of a web page. */
  companyDomain?: string;
  mailboxRead?: boolean;
  nameAsOnId?: boolean;
  supportContact?: 'present' | 'absent';
  supportEmail?: string;
  supportPhone?: string;
  supportWebsite?: string;

  // Documents
  documentDate?: string;
  /** The day it is looked at. */
  today?: string;
  domainProof?: boolean;
  fileName?: string;

  // Verification, agreement, authorisation
  signatoryIsGlobalAdmin?: boolean;
  verificationStatus?: string;
  mpa?: string;
  resellerStatus?: string;
  securityContact?: 'present' | 'absent';
  mfaAdmins?: 'completed' | 'not-completed';
  /** Twelve months' revenue in US dollars. */
  revenueUsd?: number;
  /** Whole months since the authorisation. */
  authorisedMonths?: number;

  // Distributor and customers
  distributorCountry?: string;
  /** PartnerID that the distributor has on record. */
  distributorPartnerId?: string;
  /** Country set in the customer's tenant. */
  customerCountry?: string;
  customerEmail?: string;
  /** The customer's tenant transacts in CSP itself. */
  customerIsCsp?: boolean;
  /** The table of markets in force; absent: the one that ships. */
  markets?: MarketTable;
}

/** Name of a field of the input. */
export type InputField = keyof PrerequisiteInput;

/** What a rule says; `unknown` while its input is missing, never a guess. */
export type Verdict = 'pass' | 'fail' | 'warn' | 'unknown';

/** A verdict with the case it was, where a rule knows several, and what its sentence is filled with. */
export interface Outcome {
  verdict: Verdict;
  /** Last part of the sentence's key; absent: the verdict itself. */
  why?: string;
  params?: Record<string, string | number>;
}

export type Check = (input: PrerequisiteInput) => Outcome;

export const PASS: Outcome = { verdict: 'pass' };
export const FAIL: Outcome = { verdict: 'fail' };
export const WARN: Outcome = { verdict: 'warn' };
export const UNKNOWN: Outcome = { verdict: 'unknown' };

/** Passes if good, else what is given. */
export const passIf = (good: boolean, otherwise: Outcome = FAIL): Outcome => (good ? PASS : otherwise);

/** A check of one field: unknown without it. */
export const of =
  <F extends InputField>(field: F, check: (value: NonNullable<PrerequisiteInput[F]>, input: PrerequisiteInput) => Outcome): Check =>
  (input) => {
    const value = input[field];
    return value === undefined || value === null ? UNKNOWN : check(value as NonNullable<PrerequisiteInput[F]>, input);
  };
