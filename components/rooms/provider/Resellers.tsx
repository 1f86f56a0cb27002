import { useId, useMemo, useState } from 'preact/hooks';
import { CHECKS, LOOK_UP_SOURCES, PROCEDURES_AS_OF } from '../../../lib/rules/provider/procedures';
import { RESELLER_FACTS, type ResellerView, resellersOf, strayPartnerIds } from '../../../lib/rules/provider/resellers';
import type { CanAct } from '../../actions';
import { useMarkets } from '../../markets/Markets';
import { useReader } from '../../reader';
import { SourceList } from '../../sources/SourceList';
import type { Client } from '../../useCompanion';
import { PageLink } from '../clinic/PageLink';
import { useFacts } from '../clinic/useFacts';
import { OwnCountry } from './OwnCountry';
import { Reseller } from './Reseller';

/** How many are drawn at first, and with each press on "more". */
const AT_ONCE = 50;

const FILTERS = ['all', 'open', 'unknown', 'ready'] as const;
type Filter = (typeof FILTERS)[number];

/** The resellers of the account, with what is missing at each: to be searched and filtered, those with something wrong first. */
export function Resellers({
  client,
  account,
  revision,
  on,
  readOnly = false,
}: { client: Client; account: string; revision: unknown } & CanAct) {
  const { t } = useReader();
  const id = useId();
  const { facts, failed } = useFacts(client, account, RESELLER_FACTS, revision);
  const [filter, setFilter] = useState<Filter>('all');
  const [sought, setSought] = useState('');
  const [most, setMost] = useState(AT_ONCE);
  const table = useMarkets();
  const all = useMemo(() => (facts ? resellersOf(facts, table) : []), [facts, table]);
  const stray = useMemo(() => (facts ? strayPartnerIds(facts) : []), [facts]);
  const listed = all.filter((one) => one.listed);
  const of = (state: ResellerView['state']) => listed.filter((one) => one.state === state).length;
  const words = sought.trim().toLowerCase();
  const found = all.filter((one) => (filter === 'all' || (one.listed && one.state === filter)) && one.name.toLowerCase().includes(words));
  return (
    <section aria-labelledby={`${id}-title`} aria-busy={!facts && !failed}>
      <h3 id={`${id}-title`}>{t('provider.resellers')}</h3>
      <p>{t('provider.checks', { ordersOn: CHECKS.orders, changesOn: CHECKS.changes })}</p>
      <SourceList ids={CHECKS.sources} asOf={PROCEDURES_AS_OF} of={t('provider.resellers')} />
      {failed && <p role="alert">{t('error.noAnswer')}</p>}
      {facts && all.length === 0 && (
        <p data-none>
          {t('provider.none')} <PageLink page="indirectResellers.list" />
        </p>
      )}
      {all.length > 0 && (
        <>
          <p role="status" data-listed={listed.length} data-open={of('open')} data-unknown={of('unknown')} data-ready-count={of('ready')}>
            {t('provider.count', { listed: listed.length, open: of('open'), unknown: of('unknown'), ready: of('ready') })}
          </p>
          <p>{t('provider.lookUp')}</p>
          <SourceList ids={LOOK_UP_SOURCES} asOf={PROCEDURES_AS_OF} of={t('provider.lookUp.name')} />
          {all.some(({ points }) => points.some(({ why }) => why === 'noOwnCountry')) && <OwnCountry on={on} readOnly={readOnly} />}
          {stray.length > 0 && (
            <p data-stray={stray.join(' ')}>{t('provider.stray', { n: stray.length, ids: stray.slice(0, 10).join(', ') })}</p>
          )}
          <search class="provider-search">
            <span class="field">
              <label for={`${id}-search`}>{t('provider.search')}</label>
              <input id={`${id}-search`} type="search" value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
            </span>
            <span class="field">
              <label for={`${id}-filter`}>{t('provider.filter')}</label>
              <select id={`${id}-filter`} name="filter" value={filter} onChange={(event) => setFilter(event.currentTarget.value as Filter)}>
                {FILTERS.map((one) => (
                  <option key={one} value={one}>
                    {t(`provider.filter.${one}`)}
                  </option>
                ))}
              </select>
            </span>
          </search>
          <ul class="provider-list">
            {found.slice(0, most).map((one) => (
              <Reseller key={one.id} reseller={one} on={on} readOnly={readOnly} />
            ))}
          </ul>
          {found.length === 0 && <p class="quiet">{t('provider.nothingFound')}</p>}
          {found.length > most && (
            <p>
              <button type="button" data-act="more" onClick={() => setMost(most + AT_ONCE)}>
                {t('provider.more', { n: found.length - most })}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
}
