import { UnknownEntry } from '../../lib/journal';
import { MOST_FACTS } from '../../lib/messages/protocol';
import type { FoldedFact } from '../../lib/rules/assessment';
import type { FactKey } from '../../lib/rules/facts';
import type { Context } from './context';

/**
 * What is known of an account under some keys: its own facts, then those of its subjects, newest first, so that a long list
 * loses its oldest rows. The account of the tour has the tour's facts. `UnknownEntry` where there is no such account.
 */
export async function factsOf(context: Context, account: string, keys: readonly FactKey[]): Promise<FoldedFact[]> {
  const sample = context.rules.sample(context.now());
  const facts = account === sample.account ? sample : (await context.assessments(account))?.facts;
  if (!facts) throw new UnknownEntry('account');
  const asked = new Set<FactKey>(keys);
  return Object.values(facts.byKey)
    .filter(({ fact }) => asked.has(fact))
    .sort((a, b) => Number(a.subject !== undefined) - Number(b.subject !== undefined) || b.lastSeenAt - a.lastSeenAt)
    .slice(0, MOST_FACTS);
}
