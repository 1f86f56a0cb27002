/**
 * The state of the stand-in portal is data: who is signed in, to which accounts, and how far each account has come.
 * One scenario is one JSON file under `scenarios/`; this is its form. All names, ids and addresses in them are made up.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { FACTS, type FactKey, PROGRAMME_STATUS, RELATIONSHIP_STATUS, ROLE, STEP_STATE, VERIFICATION_STATUS } from '../../lib/rules/facts';
import { PORTAL_LANGUAGES } from './labels';
import { ACCOUNT_PAGES } from './routes';

const guid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
const partnerId = z.string().regex(/^\d{7}$/);
const country = z.string().regex(/^[A-Z]{2}$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const text = z.string().min(1).max(200);
/** Mail addresses and domains end in `.example`, so that none can belong to anybody. */
const email = z.string().regex(/^[^\s@]+@[a-z0-9.-]+\.example$/);
const path = z.string().regex(/^\/[^\s]*$/);

const user = z.strictObject({ name: text, email, roles: z.array(z.enum(ROLE)).min(1) });
const steps = z.strictObject({
  started: z.enum(STEP_STATE),
  email: z.enum(STEP_STATE),
  /** Shown only where it is asked for. */
  identity: z.enum(STEP_STATE).optional(),
  employment: z.enum(STEP_STATE),
  business: z.enum(STEP_STATE),
  /** Shown only for selected companies. */
  dueDiligence: z.enum(STEP_STATE).optional(),
  decision: z.enum(STEP_STATE),
});
const verification = z.strictObject({ status: z.enum(VERIFICATION_STATUS), fixNow: z.boolean().default(false), steps });
const agreement = z.strictObject({
  /** Only the partner agreement has meaning to the stand-in; the others are there to be told apart from it. */
  kind: z.enum(['mpa', 'other']),
  program: text,
  name: text,
  acceptedOn: day.nullable(),
  acceptedBy: text.nullable(),
  version: text,
});
const distributor = z.strictObject({
  tenantId: guid,
  name: text,
  country,
  partnerId,
  /** `offered`: the request waits on the accept page; `listed`: it stands among the indirect providers. */
  state: z.enum(['offered', 'listed']),
});
const domain = z.string().regex(/^[a-z0-9.-]+\.example$/);
const adminRelationship = z.strictObject({
  /** Two GUIDs with a hyphen between, as public code has them. */
  id: z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
  name: z.string().min(1).max(50),
  status: z.enum(RELATIONSHIP_STATUS),
  /** Null: the list shows "Invalid Date", as it does for a relationship that was approved and is not active yet. */
  startsOn: day.nullable(),
  endsOn: day.nullable(),
  autoExtend: z.boolean(),
  roles: z.array(text).min(1),
});
const subscription = z.strictObject({
  id: guid,
  name: text,
  quantity: z.number().int().min(1),
  status: text,
  reseller: z.strictObject({ name: text, partnerId }).nullable(),
  supportContact: text.nullable(),
});
const customer = z.strictObject({
  tenantId: guid,
  name: text,
  domain,
  relationship: text,
  adminRelationships: z.array(adminRelationship).default([]),
  subscriptions: z.array(subscription).default([]),
});
const reseller = z.strictObject({ tenantId: guid, name: text, country, partnerId });
const requirement = z.enum(['completed', 'not-completed']);
const location = z.strictObject({
  partnerId,
  type: z.enum(['location', 'global']),
  name: text,
  country,
  vetting: z.enum(VERIFICATION_STATUS),
});

export const account = z.strictObject({
  name: text,
  tenantId: guid,
  country,
  address: z.array(text).min(2),
  /** Null: the account is a plain directory without any programme, and the portal shows only what such an account sees. */
  enrolment: z.enum(['none', 'open', 'sent']),
  /** PartnerID given under the CSP part of Identifiers; null: that part is missing. */
  associatedPartnerId: partnerId.nullable(),
  locations: z.array(location),
  primaryContact: z.strictObject({ name: text, email }).nullable(),
  securityContact: z.strictObject({ name: text, email }).nullable(),
  support: z.strictObject({ website: text, email, phone: text }).nullable(),
  registrationNumber: text.nullable(),
  /** Status of the partner programme (Partner tab) and of the reseller programme (Reseller tab). */
  programmes: z.strictObject({ maicpp: z.enum(PROGRAMME_STATUS).nullable(), reseller: z.enum(PROGRAMME_STATUS).nullable() }),
  verification: z.strictObject({ partner: verification.nullable(), reseller: verification.nullable() }),
  agreements: z.array(agreement),
  /** The person signed in; the first of the user list. */
  me: user,
  users: z.array(user),
  distributors: z.array(distributor),
  customers: z.array(customer),
  /** The resellers of a distributor's account; null: the account is not a distributor's and has no such list. */
  resellers: z.array(reseller).nullable().default(null),
  /** Tenants associated with the account beside its own. */
  tenants: z.array(z.strictObject({ tenantId: guid, name: text, domain })).default([]),
  /** Is there a billing profile? What stands in it is the stand-in's own. */
  billingProfile: z.boolean().default(false),
  /** The security requirements; null: the page shows no requirement yet. */
  security: z.strictObject({ mfaAdmins: requirement, contact: requirement }).nullable().default(null),
  /** What the action centre lists. */
  notices: z.array(z.strictObject({ workspace: text, title: text, on: day })).default([]),
  /** Pages that do not answer as usual for this person. */
  pages: z.partialRecord(z.enum(ACCOUNT_PAGES), z.enum(['loading', 'notFound', 'noAccess'])).default({}),
});

/** A change of state: what a click in the portal does, or what happens outside it (Microsoft decides, a customer accepts). */
export const act = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('sign-in') }),
  z.strictObject({ act: z.literal('sign-out') }),
  z.strictObject({ act: z.literal('pick-account'), tenantId: guid }),
  z.strictObject({ act: z.literal('open-enrolment') }),
  z.strictObject({
    act: z.literal('enrol'),
    companyName: text,
    contactName: text,
    contactEmail: text,
    website: text,
    supportEmail: text,
    phone: text,
  }),
  z.strictObject({ act: z.literal('confirm-email') }),
  z.strictObject({ act: z.literal('decide'), status: z.enum(['authorized', 'rejected']) }),
  z.strictObject({ act: z.literal('appeal') }),
  z.strictObject({ act: z.literal('accept-agreement'), name: text }),
  z.strictObject({ act: z.literal('set-roles'), email: text, roles: z.array(z.enum(ROLE)) }),
  z.strictObject({ act: z.literal('change-company'), companyName: text, address: z.array(text).min(2), contactEmail: text }),
  z.strictObject({ act: z.literal('add-location'), name: text, country }),
  z.strictObject({ act: z.literal('set-security-contact'), name: text, email: text }),
  z.strictObject({ act: z.literal('offer-partnership') }),
  z.strictObject({ act: z.literal('authorise-provider'), tenantId: guid }),
  z.strictObject({ act: z.literal('connect-customer') }),
  z.strictObject({ act: z.literal('add-customer'), name: text, domain }),
  z.strictObject({ act: z.literal('request-admin-relationship'), tenantId: guid, relationship: adminRelationship }),
]);

const step = z.union([path, act]);

/** Which facts a scenario must lead to; keys are folded keys, `fact` or `fact@kind:id`. */
const facts = z.record(
  z.string().refine((key) => Object.hasOwn(FACTS, key.split('@')[0]!), 'unknown fact'),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
);

export const expectation = z.strictObject({
  facts,
  /** Facts that must not be claimed at all after the visit. */
  unknown: z.array(z.string().refine((key) => Object.hasOwn(FACTS, key.split('@')[0]!), 'unknown fact')).default([]),
  /** Step of the five in work after all visits; null when all are done or nothing of the account was seen. */
  step: z.number().int().min(1).max(5).nullable(),
  finished: z.number().int().min(0).max(5),
  /** The account is a distributor's: the five steps are not its own, and no view shows them. */
  track: z.literal('provider').optional(),
  tasks: z.record(z.string(), z.enum(['done', 'ready', 'waiting', 'blocked', 'attention', 'unknown', 'not-needed'])),
  headlineTask: z.string().optional(),
  /** Page id and state the page line names after the last visit. */
  page: z.strictObject({
    id: z.string(),
    state: z.enum(['ready', 'loading', 'notFound', 'noAccess', 'accountPicker', 'signedOut']),
    tab: z.string().optional(),
  }),
  /** Organisation name of the account the expectations are about; null: none is known. */
  account: text.nullable(),
});

export const scenario = z.strictObject({
  id: z.string().regex(/^\d{2}-[a-z0-9-]+$/),
  title: text,
  /** What the portal speaks. `hi`: English with Hindi chrome, a guess. */
  language: z.enum(PORTAL_LANGUAGES),
  session: z.enum(['signedIn', 'signedOut', 'accountPicker']),
  accounts: z.array(account).min(1),
  /** Tenant of the account in use. */
  active: guid,
  startPath: path,
  /** What a tour does in order: addresses to open, and changes of state between them. */
  visit: z.array(step).min(1),
  expect: expectation,
  /** Further accounts of the same person, for the promise that nothing is mixed. */
  also: z.array(z.strictObject({ account: text, facts, unknown: z.array(z.string()).default([]) })).default([]),
});

export type Scenario = z.infer<typeof scenario>;
export type Account = z.infer<typeof account>;
export type Act = z.infer<typeof act>;
export type Verification = z.infer<typeof verification>;
export type Expectation = z.infer<typeof expectation>;
export type ExpectedFacts = Partial<Record<FactKey | `${FactKey}@${string}`, unknown>>;

/** All scenarios, in the order of their file names. Throws with the file's name when one has the wrong form. */
export function loadScenarios(): Scenario[] {
  const folder = join(import.meta.dirname, 'scenarios');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const read = scenario.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      if (!read.success) throw new Error(`${name}: ${z.prettifyError(read.error)}`);
      return read.data;
    });
}

/** The account in use. */
export function activeAccount(state: Scenario): Account {
  const found = state.accounts.find((one) => one.tenantId === state.active);
  if (!found) throw new Error(`scenario ${state.id}: no account ${state.active}`);
  return found;
}
