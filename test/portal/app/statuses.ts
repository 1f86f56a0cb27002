import type { LabelKey } from '../labels';
import type { Account, Verification } from '../scenario';
import type { Context } from './context';

type Status = Verification['status'];
type Programme = NonNullable<Account['programmes']['reseller']>;
type Role = Account['me']['roles'][number];
type Step = keyof Verification['steps'];
type StepState = NonNullable<Verification['steps'][Step]>;

/**
 * The portal's words for states. Evidence: Pending, Rejected, Authorized on screenshots; Active, Pending qualification, Qualified,
 * Signed for programmes; the role names. Words without a label row are English in every language.
 */
const STATUS: Record<Status, LabelKey | string> = {
  none: 'None',
  pending: 'pending',
  authorized: 'authorized',
  rejected: 'rejected',
  challenged: 'Challenged',
  'pending-partner-action': 'Pending Partner Action',
};
const PROGRAMME: Record<Programme, LabelKey | string> = {
  active: 'active',
  'pending-qualification': 'programPendingQualification',
  qualified: 'programQualified',
  signed: 'programSigned',
  pending: 'pending',
  restricted: 'Restricted',
  suspended: 'suspended',
  revoked: 'Revoked',
  declined: 'declined',
  rejected: 'rejected',
  inactive: 'inactive',
};
const ROLES: Record<Role, LabelKey | string> = {
  'global-admin': 'globalAdmin',
  'user-management-admin': 'userManagementAdmin',
  'billing-admin': 'billingAdmin',
  'security-admin': 'Security admin',
  'admin-agent': 'adminAgent',
  'sales-agent': 'salesAgent',
  'helpdesk-agent': 'helpdeskAgent',
  'default-user': 'Default user',
  'account-admin': 'accountAdmin',
  'maicpp-partner-admin': 'mpnPartnerAdmin',
  'referrals-admin': 'Referrals admin',
  'referrals-user': 'Referrals user',
  'business-profile-admin': 'Business profile admin',
  'cosell-solution-admin': 'Co-sell solution admin',
  'incentives-admin': 'Incentives admin',
  'incentives-user': 'Incentives user',
  'executive-report-viewer': 'Executive report viewer',
  'report-viewer': 'Report viewer',
  'developer-roles': 'Developer',
  guest: 'Guest',
};
const STEPS: Record<Step, LabelKey> = {
  started: 'verificationStarted',
  email: 'verificationEmailOwnership',
  identity: 'verificationIdentity',
  employment: 'verificationEmployment',
  business: 'verificationBusiness',
  dueDiligence: 'verificationDueDiligence',
  decision: 'verificationDecision',
};
/** GUESS: what a screen reader is told of a step. */
export const STEP_WORDS: Record<StepState, string> = {
  done: 'Completed',
  current: 'In progress',
  open: 'Not started',
  failed: 'Failed',
  action: 'Action needed',
};

const say = (context: Context, key: LabelKey | string, labels: ReadonlySet<string>): string =>
  labels.has(key) ? context.t(key as LabelKey) : key;

/** Words of this file that are keys of the label table. */
const KEYS: ReadonlySet<string> = new Set(
  [...Object.values(STATUS), ...Object.values(PROGRAMME), ...Object.values(ROLES)].filter((one) => /^[a-z]/.test(one)),
);

export const statusWord = (context: Context, status: Status): string => say(context, STATUS[status], KEYS);
export const programmeWord = (context: Context, status: Programme): string => say(context, PROGRAMME[status], KEYS);
export const roleWord = (context: Context, role: Role): string => say(context, ROLES[role], KEYS);

/** The steps a verification shows, in the portal's order; the conditional ones only where they are asked for. */
export function stepsOf(context: Context, verification: Verification): { name: string; state: StepState }[] {
  return (Object.keys(STEPS) as Step[]).flatMap((step) => {
    const state = verification.steps[step];
    return state ? [{ name: context.t(STEPS[step]), state }] : [];
  });
}
