import { UnknownEntry } from '../../lib/journal';
import type { Facts } from '../../lib/rules/assessment';
import { waitsForAnswer } from '../../lib/rules/invitations/log/state';
import type { LogEntry } from '../../lib/rules/invitations/log/types';
import { dayOf } from '../../lib/rules/workdays';
import type { Context } from './context';

/** An account, with its facts and with the entries that were drafted for it, also under a name it had before it joined others. */
export async function logOf(
  context: Context,
  account: string,
): Promise<{ account: string; facts: Facts; entries: LogEntry[]; broken: number }> {
  const known = await context.assessments(account);
  if (!known) throw new UnknownEntry('account');
  const { entries, broken } = await context.journal.invitations();
  const roots = new Map<string, string | undefined>();
  for (const id of new Set(entries.map((entry) => entry.account))) roots.set(id, (await context.assessments(id))?.account);
  return {
    account: known.account,
    facts: known.facts,
    entries: entries.filter((entry) => roots.get(entry.account) === known.account),
    broken,
  };
}

/** One entry of an account. Throws `UnknownEntry` where the account has none of this number. */
export async function entryOf(
  context: Context,
  account: string,
  id: number,
): Promise<{ entry: LogEntry; facts: Facts; entries: LogEntry[] }> {
  const { entries, facts } = await logOf(context, account);
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new UnknownEntry('invitation');
  return { entry, facts, entries };
}

/** How many invitations of an account wait for an answer today. */
export async function openInvitations(context: Context, account: string): Promise<number> {
  const { entries } = await logOf(context, account);
  const zone = context.timeZone();
  const today = dayOf(context.now(), zone);
  return entries.filter((entry) => waitsForAnswer(entry, today, zone)).length;
}
