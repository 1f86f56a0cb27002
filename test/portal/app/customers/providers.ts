/**
 * The reseller's side of a distributor.
 * Indirect providers: evidence are the navigation entry, the heading, and the actions "View customers" and "Invite new customers". GUESS:
 * address, columns (taken from the provider's own list: name, Location, Actions) and structure.
 * Accept page: evidence are the address, a check box to tick, the button "Authorize indirect provider", and that the
 * Admin agent role is needed. GUESS: title and all other words.
 */
import type { Draw } from '../context';
import { after, h } from '../dom';
import type { CheckElement } from '../kit/fields';
import type { GridElement } from '../kit/grid';
import { el } from './kit';

export const providers: Draw = (context) => {
  const { account, t } = context;
  const grid = el<GridElement>('data-grid', { label: t('indirectProviders') });
  grid.columns = [
    { key: 'displayName', title: t('indirectProvider'), heads: true },
    { key: 'location', title: t('location') },
    { key: 'actions', title: t('colAction') },
  ];
  grid.rows = null;
  const listed = account.distributors.filter((one) => one.state === 'listed');
  const empty = h('p', { class: 'soft', role: 'status' });
  void after(context.timing.rows).then(() => {
    if (context.signal.aborted) return;
    if (listed.length === 0) empty.textContent = 'You have no indirect providers yet.';
    grid.rows = listed.map((one) => ({
      id: one.tenantId,
      cells: {
        displayName: one.name,
        location: context.country(one.country),
        actions: [
          el('button', { appearance: 'link', onclick: () => context.go(context.href('customers.list')) }, t('viewCustomers')),
          ' ',
          el(
            'button',
            { appearance: 'link', onclick: () => context.go(`${context.href('relationshipRequest.new')}?provider=${one.tenantId}`) },
            t('inviteNewCustomers'),
          ),
        ],
      },
    }));
  });
  return { title: [t('customers'), t('indirectProviders')], body: h('div', { id: 'customersvcadmin-root' }, grid, empty) };
};

export const accept: Draw = (context) => {
  const { account, t, route } = context;
  const from = account.distributors.find((one) => one.tenantId === route.params.providerTenantId);
  const title: [string, string] = [t('customers'), t('authorizeIndirectProvider')];
  const wrap = (...children: Node[]) => ({
    title,
    nav: 'indirectProviders.list' as const,
    body: h('div', { id: 'customersvcadmin-root' }, children),
  });
  if (!from) return wrap(h('p', {}, 'This request does not exist or is no longer valid.'));
  if (from.state === 'listed') {
    return wrap(
      el('message-bar', { tone: 'success', role: 'status' }, `${from.name} is one of your indirect providers.`),
      h('a', { href: context.href('indirectProviders.list') }, t('indirectProviders')),
    );
  }
  const consent = el<CheckElement>('checkbox', {}, `I authorize ${from.name} to act as my indirect provider.`);
  const press = el(
    'button',
    {
      appearance: 'primary',
      disabled: true,
      onclick: () => consent.checked && void context.act({ act: 'authorise-provider', tenantId: from.tenantId }),
    },
    t('authorizeIndirectProvider'),
  );
  consent.addEventListener('he-change', () => press.toggleAttribute('disabled', !consent.checked));
  return wrap(
    el(
      'card',
      {},
      h('h2', { slot: 'heading' }, from.name),
      h(
        'p',
        {},
        `${from.name} would like to be your indirect provider. Authorize it to buy on your behalf and to see the customers you share.`,
      ),
      consent,
      h('div', { class: 'commands' }, press),
    ),
  );
};
