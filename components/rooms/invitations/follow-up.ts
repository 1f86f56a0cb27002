import type { WorkingDraft } from '../../../lib/messages/protocol';
import type { LogLine } from '../../../lib/rules/invitations/log/line';
import { live } from '../../../lib/rules/invitations/log/state';
import { mailKind } from '../../../lib/rules/invitations/templates/kinds';
import type { Client } from '../../useCompanion';

/** What can be written next: a reminder with the same link, thanks, or the same mail once more, once it was closed with a link made anew. */
export type FollowUp = 'reminder' | 'thanks' | 'again';

/** ISO day of a moment on the person's own calendar. */
const dayOf = (ms: number): string => new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(ms);

/** The mails that can follow an entry. */
export function followUps({ entry, state, open }: LogLine): FollowUp[] {
  const about = (mail: string) => mailKind(mail)?.aboutKinds?.includes(entry.kind) ?? false;
  // Nobody is reminded of what was not sent.
  if (open) return state !== 'sent' ? ['again'] : about('reminder') && entry.link !== undefined ? ['reminder'] : [];
  if (state === 'accepted') return about('thanks') ? ['thanks'] : [];
  return ['again'];
}

/** The mail that follows an entry, filled in with what the log has of it. */
export function followUpDraft({ entry, open }: LogLine, what: FollowUp): WorkingDraft {
  const { to, link, language, kind, relationship } = entry;
  const sent = live(entry).findLast((event) => event.what === 'sent') ?? live(entry)[0];
  return {
    mail: what === 'again' ? kind : what,
    ...(what !== 'again' && { about: kind }),
    lang: language,
    form: 'full',
    fields: {
      recipientCompany: to.name,
      ...(what === 'reminder' && sent && { sentOn: dayOf(sent.at) }),
      ...(what === 'again' &&
        relationship && {
          days: relationship.days,
          autoExtend: relationship.autoExtend,
          ...(open && { relationshipName: relationship.name }),
        }),
    },
    ...((what === 'reminder' || open) && link !== undefined && { link }),
    to: '',
    portal: {
      name: to.name,
      ...(to.domain !== undefined && { domain: to.domain }),
      ...(to.tenantId !== undefined && { customer: to.tenantId }),
    },
  };
}

/** Keeps that mail and gives the address of the room that writes it on; nothing where it cannot be kept. */
export async function beginFollowUp(client: Client, account: string, line: LogLine, what: FollowUp): Promise<string | null> {
  const id = crypto.randomUUID();
  const reply = await client.ask({ type: 'draft.keep', account, id, draft: followUpDraft(line, what) }).catch(() => null);
  return reply?.ok ? `draft/kept/${id}` : null;
}
