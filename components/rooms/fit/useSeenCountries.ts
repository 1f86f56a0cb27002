import { useEffect, useState } from 'preact/hooks';
import type { FoldedFact } from '../../../lib/rules/assessment';
import type { Client } from '../../useCompanion';

/** A country that a page showed, and when last (ms, UTC). */
export interface Seen {
  code: string;
  seenAt: number;
}

/** Countries of the account and of the location whose PartnerID is associated with it, as far as they were seen. */
export interface SeenCountries {
  reseller?: Seen;
  location?: Seen;
}

/** From the facts of an account. A location counts only where it is the associated one, or the only one there is. */
export function countriesIn(facts: readonly FoldedFact[]): SeenCountries {
  const seen = (fact: FoldedFact | undefined): Seen | undefined =>
    fact && typeof fact.value === 'string' ? { code: fact.value, seenAt: fact.lastSeenAt } : undefined;
  const own = seen(facts.find(({ fact }) => fact === 'account.country'));
  const associated = facts.find(({ fact }) => fact === 'partnerId.associated')?.value;
  const locations = facts.filter(({ fact, stillListed }) => fact === 'location.country' && stillListed !== false);
  const location = seen(
    associated === undefined && locations.length === 1 ? locations[0] : locations.find(({ subject }) => subject?.id === associated),
  );
  return { ...(own && { reseller: own }), ...(location && { location }) };
}

/**
 * What was seen of this account; nothing until it is there, and where it cannot be had: the form can be filled in by hand. What
 * was seen of one account is never handed out for another, not even while the other's is on its way.
 */
export function useSeenCountries(client: Client, account: string | null): SeenCountries | null {
  const [known, setKnown] = useState<{ account: string; seen: SeenCountries } | null>(null);
  useEffect(() => {
    let wanted = true;
    if (account)
      client.ask({ type: 'facts.get', account, facts: ['account.country', 'partnerId.associated', 'location.country'] }).then(
        (reply) => wanted && setKnown(reply.ok ? { account, seen: countriesIn(reply.value) } : null),
        () => undefined,
      );
    return () => {
      wanted = false;
    };
  }, [client, account]);
  return known && known.account === account ? known.seen : null;
}
