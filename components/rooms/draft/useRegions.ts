import { useEffect, useState } from 'preact/hooks';
import type { Parties, Spoken } from '../../../lib/rules/regions';
import type { Client } from '../../useCompanion';

/** Rules about regions by which these parties do not fit. */
export type JudgeRegions = (parties: Parties) => readonly Spoken[];

/** The judge by the table of markets in force; nothing while it is fetched, and where it cannot be had: then nothing is said. The panel gives its proof. */
export function useRegions(client: Client, pairing?: string): JudgeRegions | undefined {
  const [judge, setJudge] = useState<{ by: JudgeRegions } | null>(null);
  useEffect(() => {
    let latest = 0;
    const ask = async () => {
      const mine = ++latest;
      // The tables are heavy for the panel, and nothing waits for them.
      const [reply, { judgeBy }] = await Promise.all([
        client.ask({ type: 'table.get', ...(pairing && { pairing }) }).catch(() => null),
        import('./region-judge'),
      ]);
      if (mine === latest) setJudge(reply?.ok ? { by: judgeBy(reply.value.file) } : null);
    };
    const quietly = () => void ask().catch(() => {});
    quietly();
    const stop = client.onChanged(quietly);
    return () => {
      latest = -1;
      stop();
    };
  }, [client, pairing]);
  return judge?.by;
}
