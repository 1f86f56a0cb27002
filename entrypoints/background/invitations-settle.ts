import { answersOf } from '../../lib/rules/invitations/log/answers';
import { withEvent } from '../../lib/rules/invitations/log/note';
import { isOpen } from '../../lib/rules/invitations/log/state';
import type { Context } from './context';
import { logOf } from './invitations-log';

/**
 * Closes the open entries of an account that its lists show to be accepted, with the evidence. Gives whether any was. What is only suggested
 * is left to the person.
 */
export async function settleInvitations(context: Context, account: string): Promise<boolean> {
  const { entries, facts } = await logOf(context, account);
  let any = false;
  for (const [id, answer] of answersOf(entries, facts)) {
    if (answer.is !== 'accepted') continue;
    const { evidence } = answer;
    const event = { at: context.now(), what: 'accepted', by: 'portal', evidence } as const;
    // Somebody may have said otherwise since it was read.
    const changed = await context.journal.changeInvitation(id, (old) => (isOpen(old) ? withEvent(old, event) : null));
    any ||= changed !== null;
  }
  return any;
}
