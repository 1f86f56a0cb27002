import { UnknownEntry } from '../../lib/journal';
import type { Answers, InvitationNote, ViewRequest } from '../../lib/messages/protocol';
import { domainIn } from '../../lib/rules/customers/own-list';
import { logLines } from '../../lib/rules/invitations/log/line';
import type { LogNote } from '../../lib/rules/invitations/log/types';
import { mailKind } from '../../lib/rules/invitations/templates/kinds';
import { recogniseLink } from '../../lib/rules/recognise-link';
import type { Context } from './context';
import { logChanged } from './invitations-changed';
import { logOf } from './invitations-log';
import { settleInvitations } from './invitations-settle';

type Ask<T extends ViewRequest['type']> = Extract<ViewRequest, { type: T }>;

/** Mails that follow up on an invitation, and what is noted of it then. */
const FOLLOWS: Readonly<Record<string, LogNote['follows']>> = { reminder: 'reminded', thanks: 'thanked' };

/** What a view tells of a draft → what the log keeps: the invitation that a reminder is about, the ids in the link, a domain of its own. */
function toNote({ kind, about, to, link, ...rest }: InvitationNote): LogNote {
  const follows = FOLLOWS[kind];
  const domain = to.domain === undefined ? undefined : domainIn(to.domain);
  const { relationshipId, providerTenantId } = (link !== undefined && recogniseLink(link)?.params) || {};
  const linked = {
    ...(relationshipId && { relationship: relationshipId.toLowerCase() }),
    ...(providerTenantId && { distributor: providerTenantId.toLowerCase() }),
  };
  return {
    ...rest,
    kind: follows ? aboutOf(kind, about) : kind,
    ...(follows && { follows }),
    to: { name: to.name, ...(domain && { domain }), ...(to.tenantId && { tenantId: to.tenantId }) },
    ...(link !== undefined && { link }),
    ...(Object.keys(linked).length > 0 && { linked }),
  };
}

/** What a mail without a kind of its own is about; where that is not told, the first that it can be. */
const aboutOf = (kind: string, about: string | undefined): string => {
  const kinds = mailKind(kind)?.aboutKinds ?? [kind];
  return kinds.find((one) => one === about) ?? kinds[0]!;
};

/** Notes drafts that left their room. Answered once they are on the disk. */
export async function noteInvitations(context: Context, { account, notes }: Ask<'invitations.note'>): Promise<Answers['invitations.note']> {
  const known = await context.assessments(account);
  if (!known) throw new UnknownEntry('account');
  const places = await context.journal.noteInvitations(known.account, notes.map(toNote), context.now());
  await logChanged(context);
  return { ids: places.map(({ id }) => id), events: places.map(({ event }) => event) };
}

/** The log of one account as views show it. What the lists have shown by now is written down first. */
export async function getInvitations(context: Context, { account }: Ask<'invitations.get'>): Promise<Answers['invitations.get']> {
  await settleInvitations(context, account);
  const { entries, facts, broken } = await logOf(context, account);
  return { lines: logLines(entries, facts, context.now(), context.timeZone()), broken };
}
