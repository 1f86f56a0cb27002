/**
 * Details of a user. Evidence: the headings "Roles applicable to partner programs", "Manage your organization's account as" and "Assists your
 * customers as", the roles under them, Update and Cancel. GUESS: the address, check boxes instead of option buttons, structure.
 */
import type { Account } from '../scenario';
import type { Draw } from './context';
import { h } from './dom';
import type { Kit } from './kit';
import type { CheckElement } from './kit/fields';
import { roleWord } from './statuses';

type Role = Account['me']['roles'][number];

const ORGANISATION: Role[] = ['global-admin', 'billing-admin', 'user-management-admin', 'account-admin', 'maicpp-partner-admin'];
const CUSTOMERS: Role[] = ['admin-agent', 'sales-agent', 'helpdesk-agent'];

/** A user's details with the components of one micro-front-end. */
export const detailOf =
  (el: Kit): Draw =>
  (context) => {
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
