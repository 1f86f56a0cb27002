import { useEffect, useState } from 'preact/hooks';
import type { Client } from '../../useCompanion';

/** The signature of an account's organisation; `null` while it is asked for. One account's is never shown under another. */
export function useSignature(client: Client, account: string | null): string | null {
  const [known, setKnown] = useState<{ account: string | null; text: string } | null>(null);
  useEffect(() => {
    let wanted = true;
    const ask = () =>
      client.ask({ type: 'signature.get', ...(account !== null && { account }) }).then(
        (reply) => wanted && reply.ok && setKnown({ account, text: reply.value.text }),
        () => {},
      );
    void ask();
    const stop = client.onChanged(() => void ask());
    return () => {
      wanted = false;
      stop();
    };
  }, [client, account]);
  return known && known.account === account ? known.text : null;
}
