import { UnknownEntry } from '../../lib/journal';
import type { Answers, ViewRequest } from '../../lib/messages/protocol';
import { answersOf } from '../../lib/rules/invitations/log/answers';
import { withEvent } from '../../lib/rules/invitations/log/note';
import type { Context } from './context';
import { logChanged } from './invitations-changed';
import { entryOf, logOf } from './invitations-log';

type Ask<T extends ViewRequest['type']> = Extract<ViewRequest, { type: T }>;

/**
 * The person's word on an entry. With `subject` it is about somebody whom the lists suggest: accepted by this one, which then is the evidence,
 * or not this one.
 */
export async function sayOfInvitation(
  context: Context,
  { account, id, word, subject }: Ask<'invitations.say'>,
): Promise<Answers['invitations.say']> {
  const { entry, entries, facts } = await entryOf(context, account, id);
  const answer = answersOf(entries, facts).get(entry.id);
  const suggested = answer?.is === 'perhaps' ? answer.evidence.find((one) => one.subject.id === subject) : undefined;
  // Only what a page showed can be taken for the answer, or refused.
  if ((word === 'notThis' || subject !== undefined) && !suggested) throw new UnknownEntry('suggestion');
  const event = {
    at: context.now(),
    what: word,
    by: 'person',
    ...(word === 'accepted' && suggested && { evidence: suggested }),
    ...(word === 'notThis' && subject !== undefined && { subject }),
  } as const;
  const changed = await context.journal.changeInvitation(id, (old) => withEvent(old, event));
  if (!changed) throw new UnknownEntry('invitation');
  await logChanged(context);
  return { event: changed.events.at(-1)!.id };
}

/** Takes back one event of an entry: the person's word, or what the lists showed, which then answers it no more. That it was drafted stays. */
export async function undoOfInvitation(
  context: Context,
  { account, id, event }: Ask<'invitations.undo'>,
): Promise<Answers['invitations.undo']> {
  await entryOf(context, account, id);
  const undoneAt = context.now();
  const changed = await context.journal.changeInvitation(id, (old) => {
    const found = old.events.find((one) => one.id === event && one.what !== 'drafted' && one.undoneAt === undefined);
    return found ? { ...old, events: old.events.map((one) => (one === found ? { ...one, undoneAt } : one)) } : null;
  });
  if (!changed) throw new UnknownEntry('event');
  await logChanged(context);
  return { ok: true };
}

/** Takes back what was noted of mails that did not leave after all, or lets it count again. All of it or none; nobody else's entries. */
export async function unnoteInvitations(
  context: Context,
  { account, places, again }: Ask<'invitations.unnote'>,
): Promise<Answers['invitations.unnote']> {
  const own = new Set((await logOf(context, account)).entries.map(({ id }) => id));
  const done = places.every(({ id }) => own.has(id)) && (await context.journal.undoInvitations(places, again ? undefined : context.now()));
  if (!done) throw new UnknownEntry('event');
  await logChanged(context);
  return { ok: true };
}
