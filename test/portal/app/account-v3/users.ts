/**
 * User management, older arrangement: a plain table, roles as a list. Evidence: while the head of the table loads, a button looks
 * disabled and is only faint (opacity 0.46, no `disabled`). GUESS: structure.
 */
import type { Draw } from '../context';
import { after, h } from '../dom';
import { roleWord } from '../statuses';
import { detailOf } from '../user-detail';
import { el } from './kit';
import { tabs } from './tabs';

export const users: Draw = (context) => {
  const { account, t } = context;
  const add = el('button', { appearance: 'primary', class: 'faint' }, t('addUser'));
  const head = h('thead');
  const body = h('tbody');
  void after(context.timing.rows).then(() => {
    if (context.signal.aborted) return;
    add.classList.remove('faint');
    head.append(
      h(
        'tr',
        {},
        [t('colName'), t('colRoles'), t('colAction')].map((title) => h('th', { scope: 'col' }, title)),
      ),
    );
    body.append(
      ...[account.me, ...account.users].map((user) =>
        h(
          'tr',
          {},
          h('td', {}, h('a', { href: context.href('account.userDetail', user.email) }, user.name), h('div', { class: 'soft' }, user.email)),
          h(
            'td',
            {},
            h(
              'ul',
              { class: 'roles' },
              user.roles.map((role) => h('li', {}, roleWord(context, role))),
            ),
          ),
          h('td', {}, el('button', { appearance: 'link' }, 'Delete')),
        ),
      ),
    );
  });
  return {
    title: [t('accountSettings'), t('userManagement')],
    body: h(
      'app-root',
      {},
      tabs(context, [
        [
          'users',
          t('users'),
          () => [
            h('div', { class: 'commands' }, add, el('button', { appearance: 'outline' }, t('signInAsDifferentUser'))),
            h('table', { class: 'plain' }, head, body),
          ],
        ],
        ['groups', 'Groups', () => [h('p', {}, 'Admin agents, Helpdesk agents')]],
      ]),
    ),
  };
};

export const userDetail = detailOf(el);
