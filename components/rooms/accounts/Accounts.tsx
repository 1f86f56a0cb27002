import { useEffect, useState } from 'preact/hooks';
import type { AccountDetails } from '../../../lib/messages/protocol';
import { useReader } from '../../reader';
import type { RoomProps } from '../rooms';
import { AccountCard } from './AccountCard';
import './accounts.css';

/** The room of the accounts: which are known, what proves each, what was joined and why; choosing, parting and joining again. */
export function Accounts({ client, companion }: RoomProps) {
  const { t } = useReader();
  const [accounts, setAccounts] = useState<AccountDetails[] | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    let newest = 0;
    const get = async () => {
      newest += 1;
      const mine = newest;
      const reply = await client.ask({ type: 'accounts.get' }).catch(() => null);
      if (mine !== newest) return;
      setError(reply?.ok ? null : reply ? `error.${reply.error.code}` : 'error.noAnswer');
      if (reply?.ok) setAccounts(reply.value);
    };
    void get();
    const stop = client.onChanged(() => void get());
    return () => {
      newest = -1;
      stop();
    };
  }, [client]);
  return (
    <section aria-labelledby="accounts-title" class="narrow" aria-busy={accounts === null && error === null}>
      <h2 id="accounts-title">{t('desk.accounts')}</h2>
      <p>{t('accounts.what')}</p>
      {error && <p role="alert">{t(error)}</p>}
      {accounts?.length === 0 && <p class="quiet">{t('account.none')}</p>}
      {accounts?.map((account) => (
        <AccountCard key={account.id} account={account} current={account.id === companion.state?.account} on={companion.on} />
      ))}
    </section>
  );
}
