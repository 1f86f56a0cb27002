import { useId } from 'preact/hooks';
import type { AccountSummary, ViewState } from '../lib/messages/protocol';
import type { CanAct } from './actions';
import { useReader } from './reader';

/** Which account is shown. A choice where there are several, plain words where there is one, nothing beside a page of nobody knows which; a name alone is said to be one. */
export function AccountSwitcher({ state, fixed = false, on }: { state: ViewState; fixed?: boolean } & CanAct) {
  const { t } = useReader();
  const id = useId();
  const { accounts, account, sample } = state;
  if (sample) return <p class="account quiet">{t('account.sample')}</p>;
  const name = (one: AccountSummary) => (one.provisional ? t('account.provisional', { name: one.name }) : one.name);
  const current = accounts.find((one) => one.id === account);
  if (fixed && !current && accounts.length > 0) return null;
  if (accounts.length < 2 || fixed) {
    return <p class="account quiet">{current ? name(current) : t('account.none')}</p>;
  }
  return (
    <p class="account">
      <label class="heard" for={id}>
        {t('account.switch')}
      </label>
      <select id={id} data-act="account" value={account ?? ''} onChange={(event) => on.selectAccount(event.currentTarget.value)}>
        {!current && <option value="">{t('account.none')}</option>}
        {accounts.map((one) => (
          <option key={one.id} value={one.id}>
            {name(one)}
          </option>
        ))}
      </select>
    </p>
  );
}
