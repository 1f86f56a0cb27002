import type { Journal } from '../../lib/journal';

/**
 * Why views show an account where nothing nearer says which: the person chose it, or opened something of it. The two
 * are kept apart, because only a choice may stand above the page of a tab; what was opened elsewhere never does.
 */
export type Way = 'chosen' | 'opened';

/** An account, and when it was chosen or opened. */
export interface Selection {
  account: string;
  at: number;
}

const isSelection = (x: unknown): x is Selection =>
  typeof x === 'object' && x !== null && 'account' in x && typeof x.account === 'string' && 'at' in x && typeof x.at === 'number';

/** What was chosen or opened last; `null` if nothing was. */
export async function readSelection(journal: Journal, way: Way): Promise<Selection | null> {
  const kept = await journal.kept(way);
  return isSelection(kept) ? kept : null;
}

/** The account chosen or opened last, whichever came later. */
export async function latestSelection(journal: Journal): Promise<Selection | null> {
  const chosen = await readSelection(journal, 'chosen');
  const opened = await readSelection(journal, 'opened');
  return chosen && (!opened || chosen.at > opened.at) ? chosen : opened;
}

/** Keeps that the person chose an account, or opened a page or the desk on it in front. */
export const select = (journal: Journal, way: Way, account: string, at: number): Promise<void> =>
  journal.keep(way, { account, at } satisfies Selection);
