import { authorisedYear } from '../../lib/rules/authorised/year';
import { INVITATION_KINDS } from '../../lib/rules/invitations/kinds';
import { DUE_LEADS } from '../../lib/rules/invitations/log/dues';
import { logLines } from '../../lib/rules/invitations/log/line';
import { dayOf } from '../../lib/rules/workdays';
import type { Known } from './assessments';
import type { Context } from './context';
import { logOf } from './invitations-log';

/** A day of an account that is worth a reminder. */
export interface DayAhead {
  /** The same as long as what falls on it and the day are: `revenue:2027-05-01`, `invitation.4.answer:2026-12-01`. */
  id: string;
  task: string;
  /** ISO day by which it has to be right. */
  on: string;
  /** How many days ahead there is notice; absent: those of the yearly duties. */
  leads?: readonly number[];
  /** Whom it is about, where it is about somebody. */
  about?: string;
}

/** Days after which what has passed is no news any more. */
const OLD = 30;

/** Today on the person's calendar. */
export const today = (context: Pick<Context, 'now' | 'timeZone'>): string => dayOf(context.now(), context.timeZone());

/** Days of the invitations: to be answered by, lapsing, ending. */
async function invitationDays(context: Context, account: string): Promise<DayAhead[]> {
  const { entries, facts } = await logOf(context, account);
  if (entries.length === 0) return [];
  return logLines(entries, facts, context.now(), context.timeZone()).flatMap(({ entry, dues }) => {
    const task = INVITATION_KINDS.find(({ id }) => id === entry.kind)?.task;
    if (!task) return [];
    return dues
      .filter(({ what, daysLeft }) => DUE_LEADS[what].length > 0 && daysLeft >= -OLD)
      .map(({ what, on }) => ({ id: `invitation.${entry.id}.${what}:${on}`, task, on, leads: DUE_LEADS[what], about: entry.to.name }));
  });
}

/** The days of an account that something can be said of: not those that are marked as done. */
export async function openDays(context: Context, { account, facts }: Pick<Known, 'account' | 'facts'>): Promise<DayAhead[]> {
  const duties = authorisedYear(facts, today(context)).occurrences.filter(({ state }) => state !== 'done');
  return [...duties.map(({ id, task, on }) => ({ id, task, on })), ...(await invitationDays(context, account))];
}
