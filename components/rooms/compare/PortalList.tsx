import type { Answers } from '../../../lib/messages/protocol';
import { useReader } from '../../reader';

/** What is known of the portal's own list: how many customers, and whether it was read whole, without which nothing can be said to be missing. */
export function PortalList({
  account,
  customers,
  failed,
}: {
  account: string | null;
  customers: Answers['customers.get'] | null;
  failed: boolean;
}) {
  const { t } = useReader();
  if (account === null) return <p data-portal-list="no-account">{t('compare.noAccount')}</p>;
  if (failed) return <p role="alert">{t('compare.failed')}</p>;
  if (!customers) return <p class="quiet">{t('compare.coming')}</p>;
  const n = customers.customers.filter(({ listed }) => listed).length;
  if (customers.customers.length === 0) return <p data-portal-list="none">{t('compare.noneSeen')}</p>;
  const whole = customers.wholeAt !== undefined && !customers.cut;
  return (
    <p data-portal-list={whole ? 'whole' : 'part'} class={whole ? undefined : 'old'}>
      {whole ? t('compare.whole', { n, wholeAt: customers.wholeAt! }) : t('compare.part', { n })}
    </p>
  );
}
