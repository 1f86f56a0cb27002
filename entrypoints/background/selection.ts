import type { Journal } from '../../lib/journal';

/** The account that views show where nothing nearer says which: who chose it last, and when. */
export interface Selection {
  account: string;
  at: number;
}

const isSelection = (x: unknown): x is Selection =>
  typeof x === 'object' && x !== null && 'account' in x && typeof x.account === 'string' && 'at' in x && typeof x.at === 'number';

/** The selection, if there is one. */
export async function readSelection(journal: Journal): Promise<Selection | null> {
  const kept = await journal.kept('selection');
  return isSelection(kept) ? kept : null;
}

/** Selects an account: by the person's choice, or by opening a page of it in the tab in front. */
export const select = (journal: Journal, account: string, at: number): Promise<void> =>
  journal.keep('selection', { account, at } satisfies Selection);
