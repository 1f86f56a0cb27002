/**
 * The list behind "Administer". Evidence, element by element (a browser extension of 2026): title "Customers | Granular Administration";
 * columns Name and Microsoft ID, a radio before them; "83 results found."; ten rows a page, pager Previous 1..9 Next; search and paging
 * at the server, rows reused in place; `row-{tenantId}`, `cell-displayName-{tenantId}`, `cell-tenantId-{tenantId}`; a name opens the
 * customer's admin relationships; commands Request admin relationship, Export, Service management. GUESS: the older generation's look.
 */
import type { Context } from '../context';
import type { Plan } from '../plan/plan';
import type { Customer } from './customer';

export const granularList = (context: Context): Plan => {
  const { t } = context;
  return {
    title: [t('customers'), t('granularAdministration')],
    blocks: [
      {
        is: 'commands',
        label: t('customers'),
        commands: [{ label: t('requestAdminRelationship') }, { label: 'Export' }, { label: t('serviceManagement') }],
      },
      {
        is: 'paged',
        label: t('granularAdministration'),
        columns: [
          { key: 'displayName', title: t('colName'), heads: true },
          { key: 'tenantId', title: t('microsoftId') },
        ],
        search: t('search'),
        size: 10,
        count: (total) => `${total} results found.`,
        fetch: async (search, skip, signal) => {
          const query = new URLSearchParams({ granular: '1', search, skip: String(skip), size: '10' });
          const answer = (await (await fetch(`/standin/customers?${query}`, { signal })).json()) as { total: number; rows: Customer[] };
          return {
            total: answer.total,
            rows: answer.rows.map(({ tenantId, name }) => ({
              id: tenantId,
              cells: {
                displayName: [{ label: name, to: context.href('customers.detail.adminRelationships', tenantId) }],
                tenantId,
              },
            })),
          };
        },
      },
    ],
  };
};
