import { about, type OtherPage, other } from '../other-page';
import { heButton, heShell, mountedShell, plainShell, shadow } from '../shells';

/** User management and the details of one user. The address of the details is not public. */

const AT = 'https://partner.microsoft.com/dashboard/v2/account-settings/usermanagement#users';
const V3 = 'https://partner.microsoft.com/dashboard/account/v3/usermanagement#users';
const H1 = '<h1>Account settings | User management</h1>';
const TABS =
  '<div role="tablist"><button role="tab" aria-selected="true">Users</button><button role="tab" aria-selected="false">Groups</button><button role="tab" aria-selected="false">Microsoft Entra applications</button></div>';
const filter = (on: string) =>
  `<label>Show <select><option${on === 'All users' ? ' selected' : ''}>All users</option><option${on === 'Global admin' ? ' selected' : ''}>Global admin</option></select></label>`;
const COMMANDS = `${heButton('accexp_', 'Add user')}${heButton('accexp_', 'Delete')}<button>Sign in as a different user</button>`;
const CHROME = { nav: ['Overview', 'My access', 'User management'], at: 'User management' };

const user = (mail: string, name: string, ...roles: string[]) => about('user', mail, { 'user.name': name, 'user.roles': roles });

const check = (label: string, on: boolean) => `<label><input type="checkbox"${on ? ' checked' : ''}>${label}</label>`;

export const USERS: OtherPage[] = [
  other({
    name: 'users: data grid in a root, e-mail under the name, roles with commas',
    guess: 'row markup',
    url: AT,
    page: 'account.users',
    tab: 'users',
    html: heShell(
      CHROME,
      `${H1}${TABS}${COMMANDS}${filter('All users')}<p>2 users</p>${shadow(
        'accexp_he-data-grid',
        `<table role="grid"><tr><th role="columnheader">Name</th><th role="columnheader">Role(s)</th><th role="columnheader">Action</th></tr>
         <tr role="row"><td><a href="#">Anna Berg</a><div>anna@contoso.example</div></td><td>Global admin, Admin agent</td><td>…</td></tr>
         <tr role="row"><td><a href="#">Bo Lind</a><div>bo@contoso.example</div></td><td>Sales agent</td><td>…</td></tr></table>`,
      )}`,
    ),
    says: [
      ...user('anna@contoso.example', 'Anna Berg', 'global-admin', 'admin-agent'),
      ...user('bo@contoso.example', 'Bo Lind', 'sales-agent'),
    ],
    lists: [{ kind: 'user', whole: true, ids: ['anna@contoso.example', 'bo@contoso.example'] }],
  }),
  other({
    name: 'users: grid of divs, filter on Global admin, roles as a list',
    url: V3,
    page: 'account.users',
    tab: 'users',
    html: plainShell(
      CHROME,
      `${H1}${TABS}${filter('Global admin')}<div role="grid"><div role="row"><div role="columnheader">Name</div><div role="columnheader">Roles</div></div>
       <div role="row"><div role="gridcell">Chandra Rao<br>chandra@litware.example</div><div role="gridcell"><ul><li>Global admin</li><li>Billing admin</li></ul></div></div></div>`,
    ),
    says: user('chandra@litware.example', 'Chandra Rao', 'global-admin', 'billing-admin'),
    lists: [{ kind: 'user', whole: false, ids: ['chandra@litware.example'] }],
  }),
  other({
    name: 'users: German, e-mail in a column of its own',
    guess: 'arrangement, column for the e-mail',
    url: 'https://partner.microsoft.com/de-de/dashboard/account/v3/usermanagement#users',
    page: 'account.users',
    html: mountedShell(
      { lang: 'de-DE', nav: ['Übersicht', 'Benutzerverwaltung', 'Vereinbarungen'], at: 'Benutzerverwaltung' },
      `<h1>Kontoeinstellungen | Benutzerverwaltung</h1><div role="tablist"><div role="tab" aria-selected="true">Benutzer</div></div>
       <table><thead><tr><th>Name</th><th>E-Mail</th><th>Rollen</th></tr></thead><tbody><tr><td>Jörg Maier</td><td>joerg@adatum.example</td><td>Globaler Administrator<br>Administrator-Agent</td></tr></tbody></table>`,
    ),
    says: user('joerg@adatum.example', 'Jörg Maier', 'global-admin', 'admin-agent'),
  }),
  other({
    name: 'users: shortened roles, pages 1 to 4',
    guess: '"+2 more"',
    url: V3,
    page: 'account.users',
    html: plainShell(
      CHROME,
      `${H1}${TABS}<table><tr><th>Name</th><th>Role(s)</th></tr><tr><td>Dana Fox dana@fabrikam.example</td><td>Admin agent +2 more</td></tr><tr><td>Eli Ng eli@fabrikam.example</td><td>Helpdesk agent</td></tr></table>
       <nav aria-label="Pagination"><button disabled>Previous</button><button aria-current="true">1</button><button>2</button><button>3</button><button>4</button><button>Next</button></nav>`,
    ),
    says: [
      ...about('user', 'eli@fabrikam.example', { 'user.roles': ['helpdesk-agent'], 'user.name': 'Eli Ng' }),
      ...about('user', 'dana@fabrikam.example', { 'user.name': 'Dana Fox' }),
    ],
    lists: [{ kind: 'user', whole: false, ids: ['dana@fabrikam.example', 'eli@fabrikam.example'] }],
  }),
  other({
    name: 'users: a search that finds nobody',
    guess: 'words of the empty state',
    url: AT,
    page: 'account.users',
    html: heShell(
      CHROME,
      `${H1}${TABS}<input type="search" aria-label="Search users" value="zzz"><table role="grid"><tr><th>Name</th><th>Role(s)</th><th>Action</th></tr></table><p>No users found</p>`,
    ),
    lists: [{ kind: 'user', whole: false, ids: [] }],
  }),
  other({
    name: 'users: Japanese, long list of thirty',
    guess: 'arrangement',
    url: 'https://partner.microsoft.com/ja-jp/dashboard/account/v3/usermanagement#users',
    page: 'account.users',
    html: plainShell(
      { lang: 'ja-JP', nav: ['概要', 'ユーザー管理', '法的情報'], at: 'ユーザー管理' },
      `<h1>アカウント設定 | ユーザー管理</h1><div role="tablist"><button role="tab" aria-selected="true">ユーザー</button></div><button>ユーザーの追加</button>
       <table><tr><th>Name</th><th>ロール</th></tr>${Array.from({ length: 30 }, (_, i) => `<tr><td>社員 ${i}<br>user${i}@kontoso.example</td><td>${i ? 'ヘルプデスク エージェント' : 'グローバル管理者、管理エージェント'}</td></tr>`).join('')}</table>`,
    ),
    says: [
      ...user('user0@kontoso.example', '社員 0', 'global-admin', 'admin-agent'),
      ...Array.from({ length: 29 }, (_, i) => user(`user${i + 1}@kontoso.example`, `社員 ${i + 1}`, 'helpdesk-agent')).flat(),
    ],
  }),
  other({
    name: 'user details: native check boxes in field sets',
    guess: 'address, markup of the boxes',
    url: 'https://partner.microsoft.com/dashboard/account/v3/usermanagement/users/details?id=42',
    page: 'account.userDetail',
    html: plainShell(
      CHROME,
      `<h1>User details</h1><dl><dt>First name</dt><dd>Anna</dd><dt>Last name</dt><dd>Berg</dd><dt>Email</dt><dd>anna@contoso.example</dd><dt>User type</dt><dd>Work account</dd></dl>
       <h2>Roles applicable to partner programs</h2>
       <fieldset><legend>Manage your organization's account as</legend>${check('Global admin', true)}${check('Billing admin', false)}${check('User management admin', false)}</fieldset>
       <fieldset><legend>Assists your customers as</legend>${check('Admin agent', true)}${check('Sales agent', false)}${check('Helpdesk agent', false)}</fieldset><button>Update</button><button>Cancel</button>`,
    ),
    says: about('user', 'anna@contoso.example', { 'user.roles': ['global-admin', 'admin-agent'] }),
    may: about('user', 'anna@contoso.example', { 'user.name': 'Anna Berg' }),
  }),
  other({
    name: 'user details: custom check boxes with aria-checked in roots, on the address of the list',
    guess: 'address, markup of the boxes',
    url: V3,
    page: 'account.userDetail',
    html: mountedShell(
      CHROME,
      `<h1>Account settings | User details</h1><h2>Bo Lind</h2><p>bo@contoso.example</p><h3>Roles applicable to partner programs</h3>
       <h4>Manage your organization's account as</h4>${['Global admin', 'Billing admin', 'User management admin'].map((r) => shadow('accexp_he-checkbox', `<div role="checkbox" aria-checked="${r === 'User management admin'}"><slot></slot></div>`, r)).join('')}
       <h4>Assists your customers as</h4>${['Admin agent', 'Helpdesk agent'].map((r) => shadow('accexp_he-checkbox', `<div role="checkbox" aria-checked="${r === 'Helpdesk agent'}"><slot></slot></div>`, r)).join('')}${heButton('accexp_', 'Update')}`,
    ),
    says: about('user', 'bo@contoso.example', { 'user.roles': ['user-management-admin', 'helpdesk-agent'] }),
    may: about('user', 'bo@contoso.example', { 'user.name': 'Bo Lind' }),
  }),
  other({
    name: 'user details: nobody ticked Admin agent, notes name every role',
    guess: 'address, helper texts',
    url: 'https://partner.microsoft.com/dashboard/v2/account-settings/usermanagement/edituser',
    page: 'account.userDetail',
    html: plainShell(
      CHROME,
      `<h1>User details</h1><div><b>Email</b> <span>kim@tailspin.example</span></div>
       <p>Admin agent: can manage customers. Sales agent: can request relationships.</p>
       <div role="group" aria-label="Manage your organization's account as">${check('Global admin', false)}${check('Billing admin', true)}</div>
       <div role="group" aria-label="Assists your customers as">${check('Admin agent', false)}${check('Helpdesk agent', false)}</div><button>Update</button>`,
    ),
    says: about('user', 'kim@tailspin.example', { 'user.roles': ['billing-admin'] }),
  }),
];
