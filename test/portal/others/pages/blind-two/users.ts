import { about, other } from '../../other-page';
import { BASE, boxed, button, deep, flat, host, roleGrid, SETTINGS, table, tabs } from './parts';

const LIST = `${BASE}/dashboard/v2/account-settings/usermanagement#users`;
const check = (label: string, on: boolean): string =>
  host('pcx_he-checkbox', `<div role="checkbox" aria-checked="${on}" tabindex="0"><slot></slot></div>`, label);

export const USERS_TWO = [
  other({
    name: 'two: users, plain table, name and mail in one cell, roles by comma and by line',
    url: LIST,
    page: 'account.users',
    tab: 'users',
    html: flat(
      { lang: 'en-US', nav: SETTINGS, on: 'User management' },
      `<h1>Account settings | User management</h1>${tabs(['Users', 'Groups', 'Microsoft Entra applications'], 'Users')}${button('Add user')}
${table(
  ['Name', 'Role(s)', 'Action'],
  [
    ['<a href="#">Pia Long</a><br>pia@contoso.example', 'Global admin, Admin agent', 'Edit'],
    ['<a href="#">Rob Short</a><br>rob@contoso.example', '<div>Sales agent</div><div>Helpdesk agent</div>', 'Edit'],
  ],
)}<p>A Billing admin can see invoices.</p>`,
    ),
    says: [
      ...about('user', 'pia@contoso.example', { 'user.name': 'Pia Long', 'user.roles': ['global-admin', 'admin-agent'] }),
      ...about('user', 'rob@contoso.example', { 'user.name': 'Rob Short', 'user.roles': ['sales-agent', 'helpdesk-agent'] }),
    ],
    lists: [{ kind: 'user', whole: true, ids: ['pia@contoso.example', 'rob@contoso.example'] }],
  }),
  other({
    name: 'two: users, fr, role grid deep, mail in its own column, a filter is on',
    url: `${BASE}/fr-fr/dashboard/account/v3/usermanagement#users`,
    page: 'account.users',
    html: deep(
      { lang: 'fr-FR', nav: ['Vue d’ensemble', 'Gestion des utilisateurs'], on: 'Gestion des utilisateurs' },
      `<h1>Paramètres du compte | Gestion des utilisateurs</h1>${tabs(['Utilisateurs', 'Groupes'], 'Utilisateurs')}<label>Filtre <select><option>Tous</option><option selected>Administrateur général</option></select></label>
${roleGrid('accx', ['Nom', 'E-mail', 'Rôles'], [['Zoé Roy', 'zoe@roy.example', 'Administrateur général; Agent d’administration']])}`,
    ),
    says: about('user', 'zoe@roy.example', { 'user.roles': ['global-admin', 'admin-agent'] }),
    may: about('user', 'zoe@roy.example', { 'user.name': 'Zoé Roy' }),
    lists: [{ kind: 'user', whole: false, ids: ['zoe@roy.example'] }],
  }),
  other({
    name: 'two: users, ja, one of three pages, skeleton rows below',
    url: `${BASE}/ja-jp/dashboard/v2/account-settings/usermanagement#users`,
    page: 'account.users',
    states: ['ready', 'loading'],
    html: flat(
      { lang: 'ja-JP', nav: ['概要', 'ユーザー管理'], on: 'ユーザー管理' },
      `<h1>アカウント設定 | ユーザー管理</h1>${tabs(['ユーザー', 'グループ'], 'ユーザー')}${table(
        ['名前', 'ロール'],
        [['佐藤 花<br>hana@sato.example', '管理エージェント']],
      )}<nav aria-label="pagination"><button aria-current="page">1</button><button>2</button><button>3</button><button>次へ</button></nav>`,
    ),
    says: about('user', 'hana@sato.example', { 'user.roles': ['admin-agent'] }),
    may: about('user', 'hana@sato.example', { 'user.name': '佐藤 花' }),
    lists: [{ kind: 'user', whole: false, ids: ['hana@sato.example'] }],
  }),
  other({
    name: 'two: user detail, boxes ticked in components, fields read-only',
    url: `${BASE}/dashboard/v2/account-settings/usermanagement/users/11112222-3333-4444-8555-666677778888`,
    page: 'account.userDetail',
    html: deep(
      { lang: 'en-US', nav: SETTINGS, on: 'User management' },
      `<h1>Account settings | User details</h1>${boxed('First name', 'Lea')}${boxed('Last name', 'Wolf')}${boxed('Email', 'lea@contoso.example')}
<h2>Roles applicable to partner programs</h2><fieldset><legend>Manage your organization's account as</legend>${check('Global admin', false)}${check('Billing admin', true)}${check('User management admin', false)}</fieldset>
<fieldset><legend>Assists your customers as</legend>${check('Admin agent', true)}${check('Sales agent', false)}${check('Helpdesk agent', false)}</fieldset>${button('Update')}${button('Cancel')}`,
    ),
    says: about('user', 'lea@contoso.example', { 'user.roles': ['billing-admin', 'admin-agent'] }),
    may: about('user', 'lea@contoso.example', { 'user.name': 'Lea Wolf' }),
  }),
  other({
    name: 'two: user detail without any mail address, nobody is named',
    url: `${BASE}/dashboard/v2/account-settings/usermanagement/users/11112222-3333-4444-8555-666677778888`,
    page: 'account.userDetail',
    html: flat(
      { lang: 'en-US', nav: SETTINGS, on: 'User management' },
      `<h1>Account settings | User details</h1><h2>Assists your customers as</h2>${check('Admin agent', true)}${check('Sales agent', true)}<p>Create a support user, for example help@example.com.</p>`,
    ),
  }),
  other({
    name: 'two: users, a dialog of removal stands over the list',
    url: LIST,
    page: 'account.users',
    html: flat(
      {
        lang: 'en-US',
        nav: SETTINGS,
        after: `<div role="dialog" aria-modal="true"><h2>Delete user</h2>${table(['Name', 'Role(s)'], [['Old Hand<br>old@elsewhere.example', 'Global admin']])}${button('Cancel')}</div>`,
      },
      `<h1>Account settings | User management</h1>${tabs(['Users'], 'Users')}${table(['Name', 'Role(s)'], [['May Fly<br>may@contoso.example', 'Helpdesk agent']])}`,
    ),
    may: about('user', 'may@contoso.example', { 'user.name': 'May Fly', 'user.roles': ['helpdesk-agent'] }),
    lists: [{ kind: 'user', whole: true, ids: ['may@contoso.example'] }],
  }),
];
