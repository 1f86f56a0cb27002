/**
 * The reseller's lists and the accept page in the look of the generation before the newest; that one's own are drawn in
 * `customers/list.ts` and `customers/providers.ts`, where their words and what is evidence of them stand. GUESS: that this generation
 * shows the same words in tables, and the addresses of the last two.
 */
import type { Account } from '../../scenario';
import type { Context } from '../context';
import type { Plan } from '../plan/plan';
import type { Replace } from './admin-request';

export const customers = (context: Context): Plan => {
  const { t } = context;
  return {
    title: [t('customers'), t('customerList')],
    blocks: [
      {
        is: 'commands',
        label: t('customers'),
        commands: (['addCustomer', 'newRelationship', 'exportCustomers'] as const).map((key) => ({ label: t(key) })),
      },
      {
        is: 'paged',
        label: t('customerList'),
        columns: [
          { key: 'displayName', title: t('colName'), heads: true },
          { key: 'primaryDomain', title: t('primaryDomainName') },
          { key: 'relationship', title: t('relationship') },
          { key: 'tenantId', title: t('microsoftId') },
        ],
        search: t('search'),
        size: 10,
        count: (total) => (total === 0 ? 'No customers found.' : `${total} results found.`),
        fetch: async (search, skip, signal) => {
          const query = new URLSearchParams({ search, skip: String(skip), size: '10' });
          const answer = (await (await fetch(`/standin/customers?${query}`, { signal })).json()) as {
            total: number;
            rows: Account['customers'];
          };
          return {
            total: answer.total,
            rows: answer.rows.map(({ tenantId, name, domain, relationship }) => ({
              id: tenantId,
              cells: {
                displayName: [{ label: name, to: context.href('customers.detail.account', tenantId) }],
                primaryDomain: domain,
                relationship: relationship === 'Cloud Reseller' ? t('cloudReseller') : relationship,
                tenantId,
              },
            })),
          };
        },
      },
    ],
  };
};

export const indirectProviders = (context: Context): Plan => {
  const { account, t } = context;
  return {
    title: [t('customers'), t('indirectProviders')],
    nav: 'indirectProviders.list',
    blocks: [
      {
        is: 'grid',
        label: t('indirectProviders'),
        columns: [
          { key: 'displayName', title: t('indirectProvider'), heads: true },
          { key: 'location', title: t('location') },
          { key: 'actions', title: t('colAction') },
        ],
        rows: account.distributors
          .filter(({ state }) => state === 'listed')
          .map(({ tenantId, name, country }) => ({
            id: tenantId,
            cells: {
              displayName: name,
              location: context.country(country),
              actions: [
                { label: t('viewCustomers'), to: context.href('customers.list') },
                { label: t('inviteNewCustomers'), to: `${context.href('relationshipRequest.new')}?provider=${tenantId}` },
              ],
            },
          })),
        empty: 'You have no indirect providers yet.',
      },
    ],
  };
};

/** The button can be pressed once the box is ticked. */
export function accept(context: Context, replace: Replace): Plan {
  const { account, t, route } = context;
  const from = account.distributors.find(({ tenantId }) => tenantId === route.params.providerTenantId);
  const page = (blocks: Plan['blocks']): Plan => ({
    title: [t('customers'), t('authorizeIndirectProvider')],
    nav: 'indirectProviders.list',
    blocks,
  });
  if (!from) return page([{ is: 'text', text: 'This request does not exist or is no longer valid.' }]);
  if (from.state === 'listed') return page([{ is: 'note', tone: 'success', text: `${from.name} is one of your indirect providers.` }]);
  const asks = (on: boolean): Plan =>
    page([
      {
        is: 'section',
        title: from.name,
        blocks: [
          { is: 'text', text: `${from.name} would like to be your indirect provider.` },
          { is: 'tick', label: `I authorize ${from.name} to act as my indirect provider.`, on, change: (now) => replace(asks(now)) },
          {
            is: 'commands',
            label: t('authorizeIndirectProvider'),
            commands: [
              {
                label: t('authorizeIndirectProvider'),
                primary: true,
                disabled: !on,
                run: () => void context.act({ act: 'authorise-provider', tenantId: from.tenantId }),
              },
            ],
          },
        ],
      },
    ]);
  return asks(false);
}
