import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { MARKETS, type MarketTable, ownTable } from '../../lib/rules/regions';
import { optional } from '../../lib/ui/i18n';
import { useReader } from '../reader';
import { OwnTable } from '../sources/own-table';
import type { Client } from '../useCompanion';

const Table = createContext<MarketTable>(MARKETS);

/** The table of markets in force. Every answer about regions below `Markets` is to rest on it, and to be dated by it. */
export const useMarkets = (): MarketTable => useContext(Table);

/**
 * Asks the worker which table of markets is in force, and again after every change, and gives it to what stands inside. Until it is
 * known nothing is shown: an answer by another table would be a false one. `pairing`: of the panel.
 */
export function Markets({ client, pairing, children }: { client: Client; pairing?: string; children: ComponentChildren }) {
  const { t } = useReader();
  const [known, setKnown] = useState<{ table: MarketTable; importedAt: number | undefined } | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    let latest = 0;
    const ask = async () => {
      const mine = ++latest;
      const reply = await client.ask({ type: 'table.get', ...(pairing && { pairing }) }).catch(() => null);
      if (mine !== latest) return;
      setError(reply?.ok ? null : reply ? `error.${reply.error.code}` : 'error.noAnswer');
      if (!reply?.ok) return;
      const { file, present } = reply.value;
      // The same table stays the same object, so that nothing is worked out anew.
      const importedAt = file === null ? undefined : present.importedAt;
      setKnown((old) => (old && old.importedAt === importedAt ? old : { table: file === null ? MARKETS : ownTable(file), importedAt }));
    };
    void ask();
    const stop = client.onChanged(() => void ask());
    return () => {
      latest = -1;
      stop();
    };
  }, [client, pairing]);
  if (!known)
    return error ? (
      <p role="alert">{optional(t, error) ?? t('error.internal')}</p>
    ) : (
      <p class="quiet" aria-busy="true">
        {optional(t, 'room.loading')}
      </p>
    );
  const { table } = known;
  return (
    <Table.Provider value={table}>
      <OwnTable.Provider value={table.own ? { ...table.own, asOf: table.asOf } : null}>{children}</OwnTable.Provider>
    </Table.Provider>
  );
}
