import type { WorkingDraft } from '../../../lib/messages/protocol';
import { classifyLink } from '../../../lib/rules/invitations/link';
import type { LogLine } from '../../../lib/rules/invitations/log/line';
import { live } from '../../../lib/rules/invitations/log/state';
import { chosenKind, mailKind } from '../../../lib/rules/invitations/templates/kinds';
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

/** Whom it is for, so that it finds its entry again. A colleague is known by the sign-in name, where the mail has one. */
function recipientFields({ to, kind }: LogLine['entry'], what: FollowUp): WorkingDraft['fields'] {
  const next = chosenKind(what === 'again' ? { mail: kind } : { mail: what, about: kind });
  if (next.recipient !== 'colleague') return { recipientCompany: to.name };
  return next.required.includes('signInName') && to.name.includes('@') ? { signInName: to.name } : { recipientName: to.name };
}

/** What an admin relationship was asked for with. Asked for anew, it needs another name: one that the account has had is not taken again. */
function relationshipFields({ relationship }: LogLine['entry'], renews: boolean): WorkingDraft['fields'] {
  if (!relationship) return {};
  const { name, days, autoExtend, roles } = relationship;
  return { ...(!renews && { relationshipName: name }), days, autoExtend, ...(roles && { roles: [...roles] }) };
}

/** The mail that follows an entry, filled in with what the log has of it. */
export function followUpDraft({ entry, open }: Pick<LogLine, 'entry' | 'open'>, what: FollowUp): WorkingDraft {
  const { to, link, language, kind } = entry;
  const sent = live(entry).findLast((event) => event.what === 'sent') ?? live(entry)[0];
  return {
    mail: what === 'again' ? kind : what,
    ...(what !== 'again' && { about: kind }),
    lang: language,
    form: 'full',
    fields: {
      ...recipientFields(entry, what),
      ...(what === 'reminder' && sent && { sentOn: dayOf(sent.at) }),
      ...relationshipFields(entry, what === 'again' && !open),
      // The link leads to an admin center of the US Government clouds.
      ...(link !== undefined && classifyLink(link).cloud !== undefined && { government: true }),
    },
    // Of a thank-you it says which distributor it was about.
    ...((what !== 'again' || open) && link !== undefined && { link }),
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
