import type { Answers, ViewRequest } from '../../lib/messages/protocol';
import { belongingTo } from '../../lib/rules/invitations/log/forget';
import { tellAll } from './announce';
import { refreshBadge } from './badge';
import type { Context } from './context';
import { logChanged } from './invitations-changed';
import { entryOf } from './invitations-log';

type Ask = Extract<ViewRequest, { type: 'invitations.forget' }>;

/** Deletes all that is kept of an entry's recipient under the account: the log's entries, what pages showed, begun mails. It cannot be taken back. */
export async function forgetRecipient(context: Context, { account, id }: Ask): Promise<Answers['invitations.forget']> {
  const { entry, entries, facts } = await entryOf(context, account, id);
  const result = await context.journal.forgetSomebody(facts.account, belongingTo(entry, entries, facts));
  // What tabs showed of the recipient is not remembered either; their pages are read anew.
  await context.tabs.forgetVisits();
  await tellAll(context);
  await refreshBadge(context);
  await logChanged(context);
  return result;
}
