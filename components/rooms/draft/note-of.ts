import type { InvitationNote, WorkingDraft } from '../../../lib/messages/protocol';
import { entraRole } from '../../../lib/rules/invitations/planner/roles';
import type { FieldName } from '../../../lib/rules/invitations/templates/types';
import type { Prepared } from './prepare';
import type { Out } from './WaysOut';

/** Days that a note may hold; what is longer is a mistake that blocks the mail. */
const LONGEST_NOTED = 3650;

/** What the log of invitations is told of a mail that has left; nothing where it names nobody. Fields that its kind does not have are not told. */
export function noteOf(draft: WorkingDraft, { choice, kind, fields, customer, check }: Prepared, way: Out): InvitationNote | null {
  const has = (field: FieldName) => kind.required.includes(field) || kind.optional.includes(field);
  const text = (field: FieldName) => (has(field) ? String(fields[field] ?? '').trim() : '');
  // Of a colleague the sign-in name: nobody else has it, and a reminder needs it.
  const name = text('recipientCompany') || text('signInName') || text('recipientName');
  if (!name) return null;
  const [domain, deadline, relationship] = [text('domain'), text('deadline'), text('relationshipName')];
  const days = Math.trunc(Number(fields.days ?? 0));
  const roles = has('roles') && Array.isArray(fields.roles) ? fields.roles.filter((role) => entraRole(role) !== undefined) : [];
  return {
    kind: choice.mail,
    ...(choice.about !== undefined && { about: choice.about }),
    to: { name: name.slice(0, 400), ...(domain && { domain: domain.slice(0, 400) }), ...(customer && { tenantId: customer }) },
    ...(check.link && { link: check.link }),
    way,
    language: draft.lang,
    ...(/^\d{4}-\d{2}-\d{2}$/.test(deadline) && { answerBy: deadline }),
    // Of a reminder the duration may not be known: nothing is told of the relationship then.
    ...(relationship &&
      has('days') &&
      days >= 1 &&
      days <= LONGEST_NOTED && {
        relationship: {
          name: relationship.slice(0, 400),
          days,
          autoExtend: fields.autoExtend === true,
          ...(roles.length > 0 && { roles }),
        },
      }),
  };
}
