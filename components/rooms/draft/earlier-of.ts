import type { WorkingDraft } from '../../../lib/messages/protocol';
import { domainIn } from '../../../lib/rules/customers/own-list';
import type { Earlier, FindEarlier } from '../../../lib/rules/invitations/log/earlier';
import { noteOf } from './note-of';
import type { Prepared } from './prepare';

/** The invitation that the recipient of a draft has already and has not answered. What follows up on an invitation is about an earlier one by its nature. */
export function earlierOf(find: FindEarlier, draft: WorkingDraft, prepared: Prepared): Earlier | undefined {
  const note = prepared.topics ? null : noteOf(draft, prepared, 'copied');
  if (!note) return undefined;
  const domain = note.to.domain === undefined ? undefined : domainIn(note.to.domain);
  return find(note.kind, { name: note.to.name, ...(domain && { domain }), ...(note.to.tenantId && { tenantId: note.to.tenantId }) });
}
