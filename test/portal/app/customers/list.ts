/**
 * Customer list. Evidence: columns Name, Microsoft ID, Primary domain name, Relationship ("Cloud Reseller"), Tags; the commands; the
 * toggle; `#customer-search-box` with placeholder "Search"; a radio "Select row" per row; `th[role=columnheader] button.data-grid__sort`;
 * row and cell ids with the tenant's GUID; skeleton rows; search at the server; paging that reuses the rows in place.
 * GUESS: cell keys other than `displayName` and `tenantId`, the pager's structure, and the words for an empty list.
 */
import type { Account } from '../../scenario';
import type { Draw } from '../context';
import { after, h } from '../dom';
import type { GridElement } from '../kit/grid';
import { el } from './kit';

const SIZE = 10;

interface Answer {
  total: number;
  rows: Account['customers'];
}

export const customerList: Draw = (context) => {
  const { t, signal } = context;
  const grid = el<GridElement>('data-grid', { label: t('customerList') });
  grid.columns = [
    { key: 'select', title: '' },
    { key: 'displayName', title: t('colName'), heads: true, sortable: true },
    { key: 'tenantId', title: t('microsoftId') },
    { key: 'primaryDomain', title: t('primaryDomainName') },
    { key: 'relationship', title: t('relationship') },
    { key: 'tags', title: t('colTags') },
  ];
  grid.rows = null;
  const count = h('p', { class: 'soft', role: 'status' });
  const pager = h('nav', { class: 'pager', 'aria-label': 'Pages' });
  let search = '';
  let asked = 0;

  const show = async (page: number, wait: number) => {
    const turn = ++asked;
    await after(wait);
    if (signal.aborted || turn !== asked) return;
    const query = new URLSearchParams({ search, skip: String(page * SIZE), size: String(SIZE) });
    const answer = (await (await fetch(`/standin/customers?${query}`, { signal })).json()) as Answer;
    if (turn !== asked) return;
    grid.rows = answer.rows.map((one) => ({
      id: one.tenantId,
      cells: {
        select: h('input', { type: 'radio', name: 'row', 'aria-label': 'Select row' }),
        displayName: el('button', { appearance: 'link' }, one.name),
        tenantId: one.tenantId,
        primaryDomain: one.domain,
        relationship: one.relationship === 'Cloud Reseller' ? t('cloudReseller') : one.relationship,
        tags: '',
      },
    }));
    count.textContent = answer.total === 0 ? 'No customers found.' : `${answer.total} results found.`;
    const pages = Math.ceil(answer.total / SIZE);
    const move = (label: string, to: number, current = false) =>
      el(
        'button',
        {
          appearance: current ? 'primary' : 'subtle',
          'aria-current': current ? 'page' : null,
          disabled: to < 0 || to >= pages,
          onclick: () => void turnTo(to),
        },
        label,
      );
    pager.replaceChildren(
      ...(pages > 1
        ? [
            move('Previous', page - 1),
            ...Array.from({ length: Math.min(pages, 9) }, (_, at) => move(String(at + 1), at, at === page)),
            move(t('next'), page + 1),
          ]
        : []),
    );
  };
  const turnTo = (page: number, wait = context.timing.paging) =>
    show(page, wait).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  void turnTo(0, context.timing.rows);

  const box = el('search-box', {
    id: 'customer-search-box',
    placeholder: t('search'),
    debounce: 20,
    'onhe-input': (event) => {
      search = (event as CustomEvent<string>).detail;
      void turnTo(0);
    },
  });
  const command = (label: string) => el('button', { appearance: 'subtle' }, label);
  return {
    title: [t('customers'), t('customerList')],
    body: h(
      'div',
      { id: 'customersvcadmin-root' },
      h(
        'div',
        { class: 'commands', role: 'toolbar', 'aria-label': t('customers') },
        ...(['addCustomer', 'newRelationship', 'newOrder', 'manageTags', 'exportCustomers', 'serviceManagement'] as const).map((key) =>
          command(t(key)),
        ),
      ),
      h('div', { class: 'commands' }, box, el('checkbox', {}, t('viewAdvisorRelationshipType'))),
      count,
      grid,
      pager,
    ),
  };
};
