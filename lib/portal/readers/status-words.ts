import type { PROGRAMME_STATUS, VERIFICATION_STATUS } from '../../rules/facts';

/** Words of the overall verification. Accepted and Approved mean Authorized, Declined and Failed mean Rejected. */
export const VERIFICATION: Readonly<Record<string, (typeof VERIFICATION_STATUS)[number]>> = {
  'v.pending': 'pending',
  'v.authorized': 'authorized',
  'v.accepted': 'authorized',
  'v.approved': 'authorized',
  'v.rejected': 'rejected',
  'v.declined': 'rejected',
  'v.challenged': 'challenged',
  'v.partnerAction': 'pending-partner-action',
};

/** Words of a programme's status. */
export const PROGRAMME: Readonly<Record<string, (typeof PROGRAMME_STATUS)[number]>> = {
  'v.active': 'active',
  'v.pendingQualification': 'pending-qualification',
  'v.qualified': 'qualified',
  'v.signed': 'signed',
  'v.pending': 'pending',
  'v.restricted': 'restricted',
  'v.suspended': 'suspended',
  'v.revoked': 'revoked',
  'v.declined': 'declined',
  'v.rejected': 'rejected',
  'v.inactive': 'inactive',
};
