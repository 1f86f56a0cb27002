import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Answers } from '../../../lib/messages/protocol';
import type { FoldedFact } from '../../../lib/rules/assessment';
import { accountCountryIn, COUNTRY_FACTS } from '../../../lib/rules/countries';
import { directoryOf, type Entry, SEEN_FACTS } from '../../../lib/rules/distributors';
import type { Client } from '../../useCompanion';

/** The directory as it is shown to one account. */
export interface DirectoryView {
  entries: Entry[];
  kept: Answers['directory.get'];
  /** Country of the account, as far as it is known. */
  country?: string;
}

/** Asks for the directory, and again after every change. What was seen of one account is never shown under another. */
export function useDirectory(
  client: Client,
  account: string | null,
): { view: DirectoryView | null; error: string | null; reload: () => Promise<void> } {
  const [known, setKnown] = useState<{ account: string | null; kept: Answers['directory.get']; facts: FoldedFact[] } | null>(null);
  const [error, setError] = useState<string | null>(null);
  const reload = useCallback(async () => {
    const [kept, facts] = await Promise.all([
      client.ask({ type: 'directory.get', ...(account !== null && { account }) }).catch(() => null),
      account === null ? null : client.ask({ type: 'facts.get', account, facts: [...SEEN_FACTS, ...COUNTRY_FACTS] }).catch(() => null),
    ]);
    if (!kept?.ok) setError(kept ? `error.${kept.error.code}` : 'error.noAnswer');
    else {
      setError(null);
      setKnown({ account, kept: kept.value, facts: facts?.ok ? facts.value : [] });
    }
  }, [client, account]);
  useEffect(() => {
    void reload();
    return client.onChanged(() => void reload());
  }, [client, reload]);
  const view = useMemo(() => {
    if (!known || known.account !== account) return null;
    const country = accountCountryIn(known.facts)?.value;
    return {
      entries: directoryOf(known.kept.own, known.facts),
      kept: known.kept,
      ...(country !== undefined && { country }),
    };
  }, [known, account]);
  return { view, error, reload };
}
