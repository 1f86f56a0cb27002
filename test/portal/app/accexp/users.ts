/**
 * User management, newest arrangement, and a user's details.
 * Evidence: tabs Users, Groups, Microsoft Entra applications; commands "Sign in as a different user", "Add user", "Delete"; filter; columns Name
 * (with the e-mail address), Role(s), Action; the headings and roles of the details; Update and Cancel.
 * GUESS: row ids; commas between the roles; the address of the details; check boxes instead of option buttons.
 */
import type { Account } from '../../scenario';
import type { Draw } from '../context';
import { after, h } from '../dom';
import type { CheckElement, GridElement } from '../kit';
import { roleWord } from '../statuses';
import { el } from './kit';

type Role = Account['me']['roles'][number];

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
    el('tab', { id: 'users', 'aria-selected': true }, t('users')),
    el('tab', { id: 'groups', 'aria-selected': false }, 'Groups'),
    el('tab', { id: 'applications', 'aria-selected': false }, 'Microsoft Entra applications'),
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
  return { title: [t('accountSettings'), t('userManagement')], body: tabs };
};

const ORGANISATION: Role[] = ['global-admin', 'billing-admin', 'user-management-admin', 'account-admin', 'maicpp-partner-admin'];
const CUSTOMERS: Role[] = ['admin-agent', 'sales-agent', 'helpdesk-agent'];

export const userDetail: Draw = (context) => {
  const { account, t } = context;
  const user = [account.me, ...account.users].find((one) => one.email === context.route.params.user);
  if (!user)
    return {
      title: [t('accountSettings'), t('userDetails')],
      body: h('p', {}, 'This user does not exist any more.'),
      nav: 'account.users',
    };
  const boxes = new Map<Role, CheckElement>();
  const box = (role: Role) => {
    const made = el<CheckElement>('checkbox', { checked: user.roles.includes(role) }, roleWord(context, role));
    boxes.set(role, made);
    return made;
  };
  const others = user.roles.filter((role) => !ORGANISATION.includes(role) && !CUSTOMERS.includes(role) && role !== 'default-user');
  const save = () =>
    void context.act({
      act: 'set-roles',
      email: user.email,
      roles: [...others, ...[...boxes].filter(([, one]) => one.checked).map(([role]) => role)],
    });
  return {
    title: [t('accountSettings'), t('userDetails')],
    nav: 'account.users',
    body: h(
      'div',
      {},
      el(
        'card',
        {},
        h('h2', { slot: 'heading' }, user.name),
        h(
          'dl',
          {},
          h('div', {}, h('dt', {}, 'Email'), h('dd', {}, user.email)),
          h('div', {}, h('dt', {}, t('userType')), h('dd', {}, 'Member')),
        ),
      ),
      el(
        'card',
        {},
        h('h2', { slot: 'heading' }, t('rolesApplicable')),
        h('fieldset', {}, h('legend', {}, t('manageOrgAccountAs')), ORGANISATION.map(box)),
        h('fieldset', {}, h('legend', {}, t('assistsYourCustomersAs')), CUSTOMERS.map(box)),
        h(
          'div',
          { class: 'commands' },
          el('button', { appearance: 'primary', onclick: save }, t('update')),
          el('button', { appearance: 'outline', onclick: () => context.go(context.href('account.users')) }, t('cancel')),
        ),
      ),
    ),
  };
};
