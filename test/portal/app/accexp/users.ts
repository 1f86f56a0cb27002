/**
 * User management, newest arrangement.
 * Evidence: tabs Users, Groups, Microsoft Entra applications; commands "Sign in as a different user", "Add user", "Delete"; filter; columns Name
 * (with the e-mail address), Role(s), Action. GUESS: row ids, commas between the roles.
 */
import type { Draw } from '../context';
import { after, h } from '../dom';
import type { GridElement } from '../kit/grid';
import { roleWord } from '../statuses';
import { detailOf } from '../user-detail';
import { el } from './kit';

export const users: Draw = (context) => {
  const { account, t } = context;
  const grid = el<GridElement>('data-grid', { label: t('users') });
  grid.columns = [
    { key: 'name', title: t('colName'), heads: true, sortable: true },
    { key: 'roles', title: t('colRoles') },
    { key: 'action', title: t('colAction') },
  ];
  grid.rows = null;
  void after(context.timing.rows).then(() => {
    if (context.signal.aborted) return;
    grid.rows = [account.me, ...account.users].map((user, at) => ({
      id: `00000000-0000-4000-8000-${String(at + 1).padStart(12, '0')}`,
      cells: {
        name: [
          el('button', { appearance: 'link', onclick: () => context.go(context.href('account.userDetail', user.email)) }, user.name),
          h('div', { class: 'soft' }, user.email),
        ],
        roles: user.roles.map((role) => roleWord(context, role)).join(', '),
        action: el('button', { appearance: 'link' }, 'Delete'),
      },
    }));
  });
  const tabs = el<HTMLElement & { choose(id: string): void }>(
    'tabs',
    {},
    el('tab', { id: 'users' }, t('users')),
    el('tab', { id: 'groups' }, 'Groups'),
    el('tab', { id: 'applications' }, 'Microsoft Entra applications'),
    h(
      'div',
      { role: 'tabpanel', 'data-tab': 'users', 'aria-label': t('users') },
      h(
        'div',
        { class: 'commands' },
        el('button', { appearance: 'primary' }, t('addUser')),
        el('button', { appearance: 'outline' }, 'Delete'),
        el('button', { appearance: 'subtle' }, t('signInAsDifferentUser')),
        el('select', { label: 'Filter' }, h('option', {}, 'All users'), h('option', {}, t('globalAdmin'))),
        el('search-box', { placeholder: t('search') }),
      ),
      grid,
    ),
    h(
      'div',
      { role: 'tabpanel', 'data-tab': 'groups', 'aria-label': 'Groups', hidden: true },
      h('p', {}, 'Admin agents, Helpdesk agents, Sales agents'),
    ),
    h(
      'div',
      { role: 'tabpanel', 'data-tab': 'applications', 'aria-label': 'Microsoft Entra applications', hidden: true },
      h('p', {}, 'No applications'),
    ),
  );
  tabs.choose('users');
  return { title: [t('accountSettings'), t('userManagement')], body: tabs };
};

export const userDetail = detailOf(el);
