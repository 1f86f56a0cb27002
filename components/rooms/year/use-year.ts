import { useEffect, useState } from 'preact/hooks';
import type { Facts } from '../../../lib/rules/assessment';
import { RECORD_FACTS } from '../../../lib/rules/authorised/partner-of-record';
import { authorisedYear, YEAR_FACTS, type Year } from '../../../lib/rules/authorised/year';
import { foldedKey } from '../../../lib/rules/folded-key';
import { dayOf } from '../../../lib/rules/workdays';
import { useReader } from '../../reader';
import type { Client } from '../../useCompanion';

/** Facts of the account, today, and the days that follow from them; `null` until they are there. */
export interface YearOf {
  facts: Facts;
  today: string;
  year: Year;
}

const FACTS = [...new Set([...YEAR_FACTS, ...RECORD_FACTS])];

/** Asks for the facts of the year, again after every change. `error`: catalogue key of why there are none. */
export function useYear(client: Client, account: string | null): { known: YearOf | null; error: string | null } {
  const { now } = useReader();
  const [facts, setFacts] = useState<Facts | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    if (account === null) return;
    let newest = 0;
    const get = async () => {
      newest += 1;
      const mine = newest;
      const reply = await client.ask({ type: 'facts.get', account, facts: FACTS }).catch(() => null);
      if (mine !== newest) return;
      setError(reply?.ok ? null : reply ? `error.${reply.error.code}` : 'error.noAnswer');
      if (reply?.ok)
        setFacts({ account, byKey: Object.fromEntries(reply.value.map((fact) => [foldedKey(fact.fact, fact.subject), fact])) });
    };
    void get();
    const stop = client.onChanged(() => void get());
    return () => {
      newest = -1;
      stop();
    };
  }, [client, account]);
  // Facts of the account before must not stand under the name of another one while its own are on their way.
  if (!facts || facts.account !== account) return { known: null, error };
  const today = dayOf(now, Intl.DateTimeFormat().resolvedOptions().timeZone);
  return { known: { facts, today, year: authorisedYear(facts, today) }, error };
}
