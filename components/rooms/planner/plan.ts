import type { WorkingDraft } from '../../../lib/messages/protocol';
import { type AdminRequest, checkRequest, type RequestFinding } from '../../../lib/rules/invitations/planner/check-request';
import { suggestName } from '../../../lib/rules/invitations/planner/suggest-name';
import type { Fields } from '../../../lib/rules/invitations/templates/types';

/** The longest that Microsoft allows, which most partners take; in days. */
export const USUAL_DURATION = 730;

/** A plan as it is shown: what was typed, and what stands there until somebody types. */
export interface Plan {
  request: AdminRequest;
  suggested: string;
  findings: readonly RequestFinding[];
  blocked: boolean;
}

const textOf = (value: Fields[keyof Fields]): string => (typeof value === 'string' ? value : '');

/** What a begun mail plans. `month`: as `2026-11`, for the name; `usedNames`: of relationships that the account has or had. */
export function planOf(
  fields: WorkingDraft['fields'],
  {
    purpose,
    month,
    usedNames,
    indirectReseller,
  }: { purpose: string; month: string; usedNames: readonly string[]; indirectReseller: boolean },
): Plan {
  const suggested = suggestName({ customer: textOf(fields.recipientCompany), domain: textOf(fields.domain), purpose, month }, usedNames);
  const days = fields.days ?? USUAL_DURATION;
  const request: AdminRequest = {
    name: typeof fields.relationshipName === 'string' ? fields.relationshipName : suggested,
    days: days === '' ? Number.NaN : Number(days),
    roles: Array.isArray(fields.roles) ? fields.roles : [],
    autoExtend: fields.autoExtend === true,
  };
  const findings = checkRequest(request, { usedNames, indirectReseller });
  return { request, suggested, findings, blocked: findings.some(({ verdict }) => verdict === 'fail') };
}
