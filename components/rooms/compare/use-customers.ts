import { useEffect, useState } from 'preact/hooks';
import type { Answers } from '../../../lib/messages/protocol';
import type { Client } from '../../useCompanion';

type Customers = Answers['customers.get'];

/** The customers that pages showed to this account, asked for again after every change; `null` while they are not there. */
export function useCustomers(client: Client, account: string | null): { customers: Customers | null; failed: boolean } {
  const [known, setKnown] = useState<{ account: string; customers: Customers } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    setFailed(false);
    if (account === null) return;
    const get = async () => {
      const reply = await client.ask({ type: 'customers.get', account }).catch(() => null);
      if (!wanted) return;
      setFailed(!reply?.ok);
      if (reply?.ok) setKnown({ account, customers: reply.value });
    };
    void get();
    const stop = client.onChanged(() => void get());
    return () => {
      wanted = false;
      stop();
    };
  }, [client, account]);
  return { customers: known?.account === account ? known.customers : null, failed };
}
