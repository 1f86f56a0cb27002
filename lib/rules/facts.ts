/**
 * The vocabulary of everything the companion can know: each fact's key, the form of its value, whose fact it is, and
 * what it means. Values are language-neutral: enums, ISO dates (`2026-11-20`, a calendar day without time zone),
 * ISO 3166-1 alpha-2 countries, lower-case GUIDs, digits-only PartnerIDs, trimmed text.
 *
 * A fact that is not in here does not exist: readers cannot report it and rules cannot ask for it.
 */

/** Whose fact it is, where an account has many of a kind. The subject id is chosen by `subjectId` rules in `subject.ts`. */
export const SUBJECT_KINDS = [
  'customer',
  'distributor',
  'location',
  'user',
  'relationship',
  'task',
  'programme',
  'reseller',
  'subscription',
  'tenant',
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** How a value is written. `text` is trimmed and at most 400 characters. */
export type FactForm =
  | { form: 'enum'; values: readonly string[] }
  | { form: 'enumList'; values: readonly string[] }
  | { form: 'text' }
  | { form: 'day' }
  | { form: 'number' }
  | { form: 'boolean' }
  | { form: 'guid' }
  | { form: 'partnerId' }
  | { form: 'country' }
  | { form: 'email' };

export type FactDef = FactForm & {
  /** Whose fact it is; absent: the account's own. */
  subject?: SubjectKind;
  /** One English sentence for maintainers; what users read is in the catalogues under `fact.<key>`. */
  meaning: string;
};

/** Words of the overall verification decision. Accepted and Approved are read as `authorized`; Declined and Failed as `rejected`. */
export const VERIFICATION_STATUS = ['none', 'pending', 'authorized', 'rejected', 'challenged', 'pending-partner-action'] as const;

/** State of one step of the verification progress bar. `current`: being worked on; `action`: waits for the partner. */
export const STEP_STATE = ['done', 'current', 'open', 'failed', 'action'] as const;

/** Status of a programme on Legal info > Program info. `signed` is the older look of the indirect reseller terms. */
export const PROGRAMME_STATUS = [
  'active',
  'pending-qualification',
  'qualified',
  'signed',
  'pending',
  'restricted',
  'suspended',
  'revoked',
  'declined',
  'rejected',
  'inactive',
] as const;

/** Role ids as in `knowledge/roles.json`. */
export const ROLE = [
  'global-admin',
  'user-management-admin',
  'billing-admin',
  'security-admin',
  'admin-agent',
  'sales-agent',
  'helpdesk-agent',
  'default-user',
  'account-admin',
  'maicpp-partner-admin',
  'referrals-admin',
  'referrals-user',
  'business-profile-admin',
  'cosell-solution-admin',
  'incentives-admin',
  'incentives-user',
  'executive-report-viewer',
  'report-viewer',
  'developer-roles',
  'guest',
] as const;

/** Status of an admin relationship, as Microsoft Graph names them; the portal shows them in words. */
export const RELATIONSHIP_STATUS = [
  'created',
  'approval-pending',
  'approved',
  'activating',
  'active',
  'expiring',
  'expired',
  'terminating',
  'terminated',
  'termination-requested',
] as const;

const status = (meaning: string): FactDef => ({ form: 'enum', values: VERIFICATION_STATUS, meaning });
const step = (meaning: string): FactDef => ({ form: 'enum', values: STEP_STATE, meaning });
const programme = (meaning: string): FactDef => ({ form: 'enum', values: PROGRAMME_STATUS, meaning });

export const FACTS = {
  // The account itself
  'account.tenantId': { form: 'guid', meaning: 'Tenant id of the CSP account, as a page shows it.' },
  'account.name': { form: 'text', meaning: 'Organisation name the portal shows for the account in use.' },
  'account.country': { form: 'country', meaning: 'Country of the CSP account: the legal address, fixed after enrolment.' },
  'portal.signedIn': {
    form: 'boolean',
    meaning: 'A Partner Center page loaded for a signed-in person; the portal asks for MFA on every page.',
  },

  // Enrolment
  'enrolment.welcomeSeen': { form: 'boolean', meaning: 'The welcome page of the indirect reseller enrolment was reached after sign-in.' },
  'enrolment.formSeen': { form: 'boolean', meaning: 'The enrolment form was open.' },
  'enrolment.submitted': { form: 'boolean', meaning: 'The enrolment was sent (confirmation seen, or a reseller verification exists).' },
  'partnerId.associated': { form: 'partnerId', meaning: 'Associated PartnerID in the CSP part of Identifiers.' },
  'partnerId.cspTab': { form: 'boolean', meaning: 'Identifiers has a CSP part; it is missing while the CSP enrolment is not finished.' },

  // Legal info
  'legal.companyName': { form: 'text', meaning: 'Company name under Company details, Reseller tab.' },
  'legal.address': { form: 'text', meaning: 'Legal address under Company details, on one line.' },
  'legal.primaryContact': { form: 'text', meaning: 'Primary contact as shown (name, e-mail).' },
  'legal.primaryContactEmail': { form: 'email', meaning: 'E-mail address of the primary contact.' },
  'legal.securityContact': {
    form: 'enum',
    values: ['present', 'absent'],
    meaning: 'Security contact under Company details; "-" is absent.',
  },
  'legal.supportContact': { form: 'enum', values: ['present', 'absent'], meaning: 'Customer support profile of the reseller.' },
  'legal.registrationNumber': {
    form: 'enum',
    values: ['present', 'absent'],
    meaning: 'Company registration number; the number itself is not kept.',
  },
  'legal.locationCount': { form: 'number', meaning: 'Business locations in total, Partner tab.' },

  // Verification (Reseller tab) and of the partner programme (Partner tab)
  'verification.status': status('Verification status on the Reseller tab of Legal info.'),
  'verification.startedOn': {
    form: 'day',
    meaning: 'Day the verification was seen to start (the enrolment was seen to be sent), or that a person entered.',
  },
  'verification.step.started': step('Verification started.'),
  'verification.step.email': step('Email ownership.'),
  'verification.step.identity': step('Identity verification (asked of some, so far on the Partner tab).'),
  'verification.step.employment': step('Employment verification.'),
  'verification.step.business': step('Business verification.'),
  'verification.step.dueDiligence': step('Additional due diligence (selected companies).'),
  'verification.step.decision': step('Decision.'),
  'verification.fixNow': {
    form: 'boolean',
    meaning: 'The page offers a button to answer the verification (Fix now, Resolve, User Action Needed).',
  },
  'maicpp.verification': status('Verification status on the Partner tab of Legal info.'),

  // Programmes
  'programme.reseller': programme('Indirect Reseller status under Program info, Reseller tab.'),
  'programme.maicpp': programme('Microsoft AI Cloud Partner Program status under Program info, Partner tab.'),

  // Agreement
  'agreement.mpa': {
    form: 'enum',
    values: ['accepted', 'not-accepted'],
    meaning: 'Row of the Microsoft Partner Agreement for CSP on the Agreements page, or its banner.',
  },
  'agreement.mpaListed': {
    form: 'boolean',
    meaning: 'That row stands in the list of agreements. False only where the list was read whole and holds other agreements alone.',
  },
  'agreement.mpaAcceptedOn': { form: 'day', meaning: 'Date accepted of that row.' },
  'agreement.mpaAcceptedBy': { form: 'text', meaning: 'Accepted by, of that row.' },

  // People and security
  'me.user': { form: 'text', meaning: 'Sign-in name (or, lacking it, display name) of the person signed in; equals a user subject id.' },
  'user.name': { form: 'text', subject: 'user', meaning: 'Display name of a user of the account.' },
  'user.roles': {
    form: 'enumList',
    values: ROLE,
    subject: 'user',
    meaning: 'Roles of a user, as User management shows them; one’s own as My access does.',
  },
  'security.mfaAdmins': {
    form: 'enum',
    values: ['completed', 'not-completed'],
    meaning: 'MFA for administrative roles on the security requirements page.',
  },
  'security.contact': {
    form: 'enum',
    values: ['completed', 'not-completed'],
    meaning: 'Provide a security contact on the security requirements page.',
  },

  // Locations
  'location.type': {
    form: 'enum',
    values: ['location', 'global'],
    subject: 'location',
    meaning: 'Kind of a PartnerID: a location (PLA) or the global one (PGA).',
  },
  'location.name': { form: 'text', subject: 'location', meaning: 'Name of the location.' },
  'location.country': { form: 'country', subject: 'location', meaning: 'Country of the location.' },
  'location.vetting': { ...status('Verification status of the location.'), subject: 'location' },

  // Distributors
  'distributor.listed': { form: 'boolean', subject: 'distributor', meaning: 'The distributor stands in the Indirect providers list.' },
  'distributor.name': { form: 'text', subject: 'distributor', meaning: 'Name of the distributor.' },
  'distributor.invitation': {
    form: 'enum',
    values: ['open', 'accepted'],
    subject: 'distributor',
    meaning: 'A partnership request of the distributor was open on the accept page.',
  },
  'distributor.country': {
    form: 'country',
    subject: 'distributor',
    meaning: 'Where a distributor is, as the Indirect providers list or the person names it: one of the markets it serves.',
  },

  // Customers
  'customer.listed': { form: 'boolean', subject: 'customer', meaning: 'The customer stands in the customer list.' },
  'customer.name': { form: 'text', subject: 'customer', meaning: 'Name of the customer.' },
  'customer.domain': { form: 'text', subject: 'customer', meaning: 'Primary domain name of the customer.' },
  'customer.country': {
    form: 'country',
    subject: 'customer',
    meaning: 'Country set in the tenant of the customer, which decides its region; not its address.',
  },
  'customer.relationship': {
    form: 'enum',
    values: ['cloud-reseller', 'other'],
    subject: 'customer',
    meaning: 'Relationship column of the customer list.',
  },
  'customers.listLoaded': { form: 'boolean', meaning: 'The customer list was open and loaded.' },
  'customer.adminRelationship': {
    form: 'enum',
    values: ['active', 'pending', 'ended'],
    subject: 'customer',
    meaning: 'State of the best admin relationship with the customer.',
  },

  // Admin relationships. Subject id: the relationship's own id, else `<customer tenant id>:<lower-cased name>`
  'relationship.customer': { form: 'guid', subject: 'relationship', meaning: 'Tenant id of the customer of an admin relationship.' },
  'relationship.name': { form: 'text', subject: 'relationship', meaning: 'Name of an admin relationship.' },
  'relationship.status': {
    form: 'enum',
    values: RELATIONSHIP_STATUS,
    subject: 'relationship',
    meaning: 'Status of an admin relationship.',
  },
  'relationship.startsOn': { form: 'day', subject: 'relationship', meaning: 'Start date of an admin relationship.' },
  'relationship.endsOn': { form: 'day', subject: 'relationship', meaning: 'End date of an admin relationship.' },
  'relationship.autoExtend': { form: 'boolean', subject: 'relationship', meaning: 'An admin relationship extends itself by six months.' },

  // Subscriptions. Subject id: `<customer tenant id>/<subscription id>`
  'subscription.resellerPartnerId': {
    form: 'partnerId',
    subject: 'subscription',
    meaning: 'PartnerID of the reseller that a distributor put on a subscription.',
  },
  'subscription.supportContact': {
    form: 'enum',
    values: ['present', 'absent'],
    subject: 'subscription',
    meaning: 'Designated support contact of a subscription; who it is, is not kept.',
  },

  // The distributor's side
  'reseller.listed': { form: 'boolean', subject: 'reseller', meaning: 'The reseller stands in the Indirect resellers list.' },
  'reseller.name': { form: 'text', subject: 'reseller', meaning: 'Name of the reseller.' },
  'reseller.country': { form: 'country', subject: 'reseller', meaning: 'Location of the reseller, as that list names it.' },
  'reseller.partnerId': {
    form: 'partnerId',
    subject: 'reseller',
    meaning: 'Location PartnerID of the reseller, as the distributor looked it up.',
  },
  'reseller.agreement': {
    form: 'enum',
    values: ['accepted', 'not-accepted'],
    subject: 'reseller',
    meaning: 'Microsoft Partner Agreement of the reseller, as the distributor looked it up.',
  },
  'reseller.status': {
    form: 'enum',
    values: ['active', 'not-active'],
    subject: 'reseller',
    meaning: 'Indirect reseller programme of the reseller: active, or suspended, revoked or not enrolled, as the distributor looked it up.',
  },

  // Tenants and billing
  'tenant.listed': { form: 'boolean', subject: 'tenant', meaning: 'A tenant associated with the account on the Tenants page.' },
  'tenant.domain': { form: 'text', subject: 'tenant', meaning: 'Domain of an associated tenant.' },
  'billing.profile': {
    form: 'enum',
    values: ['present', 'absent'],
    meaning: 'Billing profile of the account; nothing of what it holds is kept.',
  },
  'partnerId.global': { form: 'partnerId', meaning: 'Global PartnerID (PGA) of the company, Partner part of Identifiers.' },

  // What only the person can say
  'csp.enrolledIn': {
    form: 'day',
    meaning: 'First day of the month in which the account was enrolled in CSP; the yearly check falls in that month.',
  },
  'keep.profileChangeOn': { form: 'day', meaning: 'Day on which legal name, address or primary contact is planned to change.' },
  'keep.checkedOn': { form: 'day', subject: 'task', meaning: 'Day on which the person last checked a yearly duty, by its task.' },
  'distributor.partnerIdOnFile': {
    form: 'partnerId',
    subject: 'distributor',
    meaning: 'PartnerID that a distributor has on file for the account, as the person looked it up there.',
  },
  'task.tick': { form: 'boolean', subject: 'task', meaning: 'The person ticked (true) or unticked (false) a task.' },
  'goal.alreadyCsp': {
    form: 'boolean',
    meaning: 'Already enrolled in CSP; only customer support contact is missing for the reseller account.',
  },
  'goal.manageServices': { form: 'boolean', meaning: 'The person manages more for customers than the Azure subscriptions they provision.' },
  'goal.expand': { form: 'boolean', meaning: 'Locations or regions are to be added.' },
  'goal.directBill': { form: 'boolean', meaning: 'The person wants to move to direct bill.' },
  'goal.isDistributor': { form: 'boolean', meaning: 'The account is a distributor: the tasks of the provider side are shown.' },
} as const satisfies Record<string, FactDef>;

export type FactKey = keyof typeof FACTS;

type ValueOf<D> = D extends { form: 'enum'; values: readonly (infer V)[] }
  ? V
  : D extends { form: 'enumList'; values: readonly (infer V)[] }
    ? readonly V[]
    : D extends { form: 'number' }
      ? number
      : D extends { form: 'boolean' }
        ? boolean
        : string;

/** The type of a fact's value, from its key. */
export type FactValue<K extends FactKey = FactKey> = ValueOf<(typeof FACTS)[K]>;

/** Definition of a fact, widened so that callers can ask for its form without knowing the key. */
export const factDef = (key: FactKey): FactDef => FACTS[key];
