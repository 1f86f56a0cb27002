import { about, type OtherPage } from '../../other-page';
import { ACCOUNT, above, all, bare, divGrid, host, MAIL, nested, page, slots, tabbed, table, tidy, V3 } from './parts';

const USERS = `${ACCOUNT}/usermanagement#users`;
const DETAIL = `${V3}/usermanagement/userdetails/7d1c`;
const NAV = ['Overview', 'User management', 'Agreements', 'Legal info'];
const user = (id: string, name: string, roles: readonly string[]) => about('user', [id], { 'user.name': name, 'user.roles': roles });
const box = (label: string, on: boolean) =>
  host(
    'px_he-checkbox',
    `<input type="checkbox" aria-label="${label}"${on ? ' checked' : ''}><slot></slot>`,
    label,
    `role="checkbox" aria-checked="${on}"`,
  );
const check = (label: string, on: boolean) => `<label><input type="checkbox"${on ? ' checked' : ''}> ${label}</label>`;

/** Users and one user's roles. */
export const PEOPLE: readonly OtherPage[] = [
  page({
    name: 'users en, name and address in one cell',
    url: USERS,
    page: 'account.users',
    tab: 'users',
    html: slots(
      { head: ['Account settings', 'User management'], nav: NAV, at: 'User management' },
      `<button>Add user</button><select aria-label="Filter"><option selected>All users</option><option>Global admin</option></select>${tabbed(
        [
          [
            'Users',
            host(
              'px_he-data-grid',
              table(
                ['Name', 'Role(s)', 'Action'],
                [
                  [`<div>Dana Okafor</div><div>${MAIL}</div>`, 'Global admin, Admin agent', '…'],
                  ['<div>Ben Li</div><div>ben@vantor.example</div>', 'Sales agent', '…'],
                ],
              ),
            ),
          ],
          ['Groups', table(['Name', 'Role(s)'], [['Helpers', 'Helpdesk agent']])],
          ['Microsoft Entra applications', ''],
        ],
        0,
      )}`,
    ),
    says: [...user(MAIL, 'Dana Okafor', ['global-admin', 'admin-agent']), ...user('ben@vantor.example', 'Ben Li', ['sales-agent'])],
    lists: all('user', 2),
  }),
  page({
    name: 'users de, roles as chips, a colleague without any',
    url: `${V3}/usermanagement#users`,
    page: 'account.users',
    tab: 'users',
    html: tidy(
      {
        lang: 'de',
        head: ['Kontoeinstellungen', 'Benutzerverwaltung'],
        nav: ['Übersicht', 'Benutzerverwaltung'],
        at: 'Benutzerverwaltung',
      },
      tabbed(
        [
          [
            'Benutzer',
            divGrid(
              ['Name', 'E-Mail', 'Rollen'],
              [
                ['Jörg Weiß', 'joerg@vantor.example', '<span>Globaler Administrator</span><span>Helpdesk-Agent</span>'],
                ['Ute Klein', 'ute@vantor.example', '<span>Abrechnungsadministrator</span>'],
              ],
            ),
          ],
        ],
        0,
      ),
    ),
    says: [
      ...user('joerg@vantor.example', 'Jörg Weiß', ['global-admin', 'helpdesk-agent']),
      ...user('ute@vantor.example', 'Ute Klein', ['billing-admin']),
    ],
    lists: all('user', 2),
  }),
  page({
    name: 'users ja, old address, two words for one role',
    url: 'https://partnercenter.microsoft.com/ja-jp/pcv/users',
    page: 'account.users',
    html: bare(
      { lang: 'ja', head: ['アカウント設定', 'ユーザー管理'], nav: ['概要', 'ユーザー管理'], at: 'ユーザー管理' },
      table(['名前', 'ロール'], [['佐藤 花<br>hana@vantor.example', '管理者代理人; 全体管理者']]),
    ),
    says: user('hana@vantor.example', '佐藤 花', ['admin-agent', 'global-admin']),
    lists: all('user', 1),
  }),
  page({
    name: 'users pl, rows still empty',
    url: USERS,
    page: 'account.users',
    states: ['loading'],
    html: nested(
      { lang: 'pl', head: ['Ustawienia konta', 'Zarządzanie użytkownikami'] },
      tabbed(
        [
          [
            'Użytkownicy',
            `<div aria-busy="true">${table(
              ['Name', 'Role'],
              [
                ['<div class="skeleton"></div>', '<div class="skeleton"></div>'],
                ['<div class="skeleton"></div>', '<div class="skeleton"></div>'],
              ],
            )}</div>`,
          ],
        ],
        0,
      ),
    ),
  }),
  page({
    name: 'user detail en, two groups of check boxes',
    url: DETAIL,
    page: 'account.userDetail',
    html: slots(
      { head: ['User management', 'User details'], nav: NAV, at: 'User management' },
      `${above([
        ['Name', 'Ben Li'],
        ['Email', 'ben@vantor.example'],
        ['User type', 'Work account'],
      ])}<h2>Roles applicable to partner programs</h2><fieldset><legend>Manage your organization's account as</legend>${box('Global admin', false)}${box('Billing admin', true)}${box('User management admin', false)}</fieldset><fieldset><legend>Assists your customers as</legend>${box('Admin agent', true)}${box('Helpdesk agent', false)}</fieldset><button>Update</button><button>Cancel</button>`,
    ),
    says: about('user', 'ben@vantor.example', { 'user.name': 'Ben Li', 'user.roles': ['billing-admin', 'admin-agent'] }),
  }),
  page({
    name: 'user detail fr, radio for the agent, plain boxes',
    url: DETAIL,
    page: 'account.userDetail',
    html: tidy(
      {
        lang: 'fr',
        head: ['Gestion des utilisateurs', 'User details'],
        nav: ['Vue d’ensemble', 'Gestion des utilisateurs'],
        at: 'Gestion des utilisateurs',
      },
      `<div>Zoé Aubert</div><div>zoe@vantor.example</div><div role="group" aria-label="Manage your organization's account as">${check('Administrateur général', true)}${check('Administrateur de la facturation', false)}</div><div role="group" aria-label="Assists your customers as">${check('Agent d’administration', false)}${check('Agent commercial', true)}</div>`,
    ),
    says: about('user', 'zoe@vantor.example', { 'user.roles': ['global-admin', 'sales-agent'] }),
    may: about('user', 'zoe@vantor.example', { 'user.name': 'Zoé Aubert' }),
  }),
  page({
    name: 'user detail zh-CN, switches',
    url: DETAIL,
    page: 'account.userDetail',
    html: nested(
      { lang: 'zh-CN', head: ['用户管理', 'User details'] },
      `${above([['Email', 'li@vantor.example']])}<h3>Assists your customers as</h3><button role="switch" aria-checked="true">管理员代理</button><button role="switch" aria-checked="false">支持人员代理</button><h3>Manage your organization's account as</h3><button role="switch" aria-checked="false">全局管理员</button>`,
    ),
    says: about('user', 'li@vantor.example', { 'user.roles': ['admin-agent'] }),
  }),
];
