import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Answers } from '../../../lib/messages/protocol';
import type { FoldedFact } from '../../../lib/rules/assessment';
import { directoryOf, type Entry } from '../../../lib/rules/distributors';
import { MAP_FACTS } from '../../../lib/rules/map/spots';
import type { Client } from '../../useCompanion';
import { type Atlas, loadAtlas } from './atlas';

/** What the map shows of one account. */
export interface MapView {
  facts: readonly FoldedFact[];
  /** The whole directory, and which of it the account has chosen. */
  entries: readonly Entry[];
  chosen: ReadonlySet<string>;
}

/** Asks for what is to be shown, and again after every change. What was seen of one account is never shown under another. */
export function useMapView(client: Client, account: string | null): { view: MapView | null; error: string | null } {
  const [known, setKnown] = useState<{ account: string | null; kept: Answers['directory.get']; facts: FoldedFact[] } | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    const get = async () => {
      const [kept, facts] = await Promise.all([
        client.ask({ type: 'directory.get', ...(account !== null && { account }) }).catch(() => null),
        account === null ? null : client.ask({ type: 'facts.get', account, facts: MAP_FACTS }).catch(() => null),
      ]);
      if (!wanted) return;
      const failed = [kept, ...(account === null ? [] : [facts])].find((reply) => !reply?.ok);
      setError(failed === undefined ? null : failed && !failed.ok ? `error.${failed.error.code}` : 'error.noAnswer');
      if (kept?.ok) setKnown({ account, kept: kept.value, facts: facts?.ok ? facts.value : [] });
    };
    void get();
    const stop = client.onChanged(() => void get());
    return () => {
      wanted = false;
      stop();
    };
  }, [client, account]);
  const view = useMemo(
    () =>
      known && known.account === account
        ? { facts: known.facts, entries: directoryOf(known.kept.own, known.facts), chosen: new Set(known.kept.chosen) }
        : null,
    [known, account],
  );
  return { view, error };
}

/** The atlas, once it is there; `again` where it could not be had. */
export function useAtlas(): { atlas: Atlas | null; failed: boolean; again: () => void } {
  const [atlas, setAtlas] = useState<Atlas | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    setFailed(false);
    loadAtlas().then(
      (loaded) => wanted && setAtlas(loaded),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [tries]);
  return { atlas, failed, again: useCallback(() => setTries((n) => n + 1), []) };
}
