import type { Journal } from '../../lib/journal';
import type { JoinNotice } from '../../lib/messages/protocol';

/** Joins that are told at once: more would hide the checklist behind them. */
const MOST = 3;
const SEEN = 'joinsSeen';

/** Accounts that turned out to be one since the person last said that they had seen it, the newest first. */
export async function untoldJoins(journal: Journal): Promise<JoinNotice[]> {
  const seen = await journal.kept(SEEN);
  return (await journal.joins(typeof seen === 'number' ? seen : 0)).slice(0, MOST);
}

/** Keeps that the person has seen all joins up to a moment. */
export const joinsSeen = (journal: Journal, at: number): Promise<void> => journal.keep(SEEN, at);
