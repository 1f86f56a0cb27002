import { useEffect, useState } from 'preact/hooks';
import type { Facts, FoldedFact } from '../../../lib/rules/assessment';
import type { FactKey } from '../../../lib/rules/facts';
import { foldedKey } from '../../../lib/rules/folded-key';
import type { Client } from '../../useCompanion';

/** The answer to `facts.get` as rules take it. */
export const factsFrom = (account: string, list: readonly FoldedFact[]): Facts => ({
  account,
  byKey: Object.fromEntries(list.map((one) => [foldedKey(one.fact, one.subject), one])),
});

/**
 * Facts of an account under some keys, asked for again when `revision` changes; `null` until they are there. `failed`: the worker did not
 * answer. What was known of one account is never handed out for another.
 */
export function useFacts(
  client: Client,
  account: string | null,
  keys: readonly FactKey[],
  revision: unknown,
): { facts: Facts | null; failed: boolean } {
  const [known, setKnown] = useState<Facts | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    setFailed(false);
    if (account === null) return;
    client.ask({ type: 'facts.get', account, facts: [...keys] }).then(
      (reply) => {
        if (!wanted) return;
        if (reply.ok) setKnown(factsFrom(account, reply.value));
        else setFailed(true);
      },
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [client, account, keys, revision]);
  return { facts: known?.account === account ? known : null, failed };
}
