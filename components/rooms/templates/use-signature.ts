import { useEffect, useState } from 'preact/hooks';
import type { Client } from '../../useCompanion';

/**
 * The signature of an account's organisation; `null` while it is asked for, `failed` where the worker does not answer. One account's is never
 * shown under another. `pairing`: the panel's proof.
 */
export function useSignature(client: Client, account: string | null, pairing?: string): { text: string } | 'failed' | null {
  const [known, setKnown] = useState<{ account: string | null; found: { text: string } | 'failed' } | null>(null);
  useEffect(() => {
    let wanted = true;
    const put = (found: { text: string } | 'failed') => wanted && setKnown({ account, found });
    const ask = () =>
      client.ask({ type: 'signature.get', ...(account !== null && { account }), ...(pairing && { pairing }) }).then(
        (reply) => put(reply.ok ? reply.value : 'failed'),
        () => put('failed'),
      );
    void ask();
    const stop = client.onChanged(() => void ask());
    return () => {
      wanted = false;
      stop();
    };
  }, [client, account, pairing]);
  return known && known.account === account ? known.found : null;
}
