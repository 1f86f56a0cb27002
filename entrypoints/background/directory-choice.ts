import { UnknownEntry } from '../../lib/journal';
import type { Context } from './context';

const nameOf = (account: string): string => `distributors:${account}`;

const listIn = (kept: unknown): string[] | null => (Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string') : null);

/** The account as it is led today. Throws `UnknownEntry` where there is none. */
async function rootOf({ assessments }: Context, account: string): Promise<string> {
  const known = await assessments(account);
  if (!known) throw new UnknownEntry('account');
  return known.account;
}

/**
 * Ids of the distributors that an account has chosen: kept under the account, or under an identity that was an account of its own
 * before it joined this one. What parted from it again is not asked.
 */
export async function chosenOf(context: Context, account: string): Promise<string[]> {
  const root = await rootOf(context, account).catch(() => null);
  if (root === null) return [];
  const own = listIn(await context.journal.kept(nameOf(root)));
  if (own) return own;
  const former = (await context.journal.moves()).filter(({ into }) => into === root).flatMap(({ from, identity }) => [from, identity]);
  const chosen: string[] = [];
  for (const id of new Set(former))
    if (id !== root && (await context.assessments(id))?.account === root)
      chosen.push(...(listIn(await context.journal.kept(nameOf(id))) ?? []));
  return [...new Set(chosen)];
}

/** Adds one to them or takes it off, and gives them all. */
export async function keepChosen(context: Context, account: string, id: string, chosen: boolean): Promise<string[]> {
  const root = await rootOf(context, account);
  const others = (await chosenOf(context, root)).filter((one) => one !== id);
  const all = chosen ? [...others, id] : others;
  await context.journal.keep(nameOf(root), all);
  return all;
}
