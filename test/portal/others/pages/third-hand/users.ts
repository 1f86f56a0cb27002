import { about, type OtherPage, other } from '../../other-page';
import { button, cardFrame, chipFrame, dataGrid, deepFrame, ME, pair, tabs } from '../../third-shells';
import { BASE, CARD, CHIP, check, named, SETTINGS, USERS, user } from './common';

const USER_TABS = [{ label: 'Users' }, { label: 'Groups' }, { label: 'Microsoft Entra applications' }];
export const USER_PAGES: OtherPage[] = [
  other({
    ...CHIP,
    name: 'third: users, whole list, address under the name',
    url: USERS,
    page: 'account.users',
    tab: 'users',
    html: chipFrame(
      { nav: SETTINGS, at: 'User management' },
      `<h1>Account settings | User management</h1>${tabs(USER_TABS, 0)}${button('acx7_', 'Add user')}<select aria-label="Filter"><option selected>All users</option><option>Global admin</option></select><p>2 results found.</p>${dataGrid(
        'acx7_',
        [
          ['name', 'Name'],
          ['roles', 'Role(s)'],
          ['action', 'Action'],
        ],
        [
          { id: 'u1', cells: [`<a href="#">Priya Nair</a><br><small>${ME}</small>`, 'Global admin, Admin agent', button('acx7_', 'Edit')] },
          {
            id: 'u2',
            cells: [
              '<a href="#">Omar Haddad</a><br><small>omar@fabrikam.example</small>',
              'Sales agent<br>Helpdesk agent',
              button('acx7_', 'Edit'),
            ],
          },
        ],
      )}`,
    ),
    says: [
      named,
      ...user(ME, 'Priya Nair', 'global-admin', 'admin-agent'),
      ...user('omar@fabrikam.example', 'Omar Haddad', 'sales-agent', 'helpdesk-agent'),
    ],
    lists: [{ kind: 'user', whole: true, ids: [ME, 'omar@fabrikam.example'] }],
  }),
  other({
    ...CARD,
    name: 'third: users in French, first page of many',
    url: `${BASE}/dashboard/account/v3/usermanagement#users`,
    page: 'account.users',
    html: cardFrame(
      { lang: 'fr', nav: ['Vue d’ensemble', 'Gestion des utilisateurs'], at: 'Gestion des utilisateurs' },
      `<h1>Paramètres du compte | Gestion des utilisateurs</h1><table><thead><tr><th>Nom</th><th>Adresse e-mail</th><th>Rôles</th></tr></thead><tbody><tr><td>Luc Petit</td><td>luc@fabrikam.example</td><td>Administrateur général; Agent d’administration</td></tr><tr><td>Mia Roy</td><td>mia@fabrikam.example</td><td>Agent commercial</td></tr></tbody></table><nav aria-label="Pagination"><button disabled>Précédent</button> 1 sur 21 <button>Suivant</button></nav>`,
    ),
    says: [
      ...user('luc@fabrikam.example', 'Luc Petit', 'global-admin', 'admin-agent'),
      ...user('mia@fabrikam.example', 'Mia Roy', 'sales-agent'),
    ],
    lists: [{ kind: 'user', whole: false, ids: [] }],
  }),
  ...['<input id="em" value="omar@fabrikam.example" readonly>', '<output id="em">omar@fabrikam.example</output>'].map((mail, shown) =>
    other({
      ...CHIP,
      name: `third: one user in a panel, native boxes, address ${shown ? 'as text' : 'in a field'}`,
      guess: 'address of the details',
      url: USERS,
      page: 'account.userDetail',
      html: chipFrame(
        { nav: SETTINGS, at: 'User management' },
        `<h1>User details</h1><div class="f"><label for="fn">First name</label><input id="fn" value="Omar"></div><div class="f"><label for="ln">Last name</label><input id="ln" value="Haddad"></div><div class="f"><label for="em">Email</label>${mail}</div>
       <h2>Roles applicable to partner programs</h2><fieldset><legend>Manage your organization's account as</legend><label><input type="checkbox"> Global admin</label><label><input type="checkbox" checked> Billing admin</label><label><input type="checkbox"> User management admin</label></fieldset>
       <fieldset><legend>Assists your customers as</legend><label><input type="radio" name="a" checked> Admin agent</label><label><input type="radio" name="a"> Helpdesk agent</label><label><input type="checkbox"> Sales agent</label></fieldset><button>Update</button><button>Cancel</button>`,
      ),
      // What stands in a field may have been typed: it is never read, and without it nobody knows whose boxes these are.
      says: [named, ...(shown ? about('user', 'omar@fabrikam.example', { 'user.roles': ['billing-admin', 'admin-agent'] }) : [])],
      may: [...CHIP.may, ...about('user', 'omar@fabrikam.example', { 'user.name': 'Omar Haddad' })],
    }),
  ),
  other({
    name: 'third: one user, check boxes of the component library',
    guess: 'address of the details',
    url: `${BASE}/dashboard/account/v3/usermanagement#users`,
    page: 'account.userDetail',
    html: deepFrame(
      { nav: SETTINGS, at: 'User management' },
      `<h1>User details</h1>${pair('Name', 'Bo Lind')}${pair('Email', 'bo@fabrikam.example')}${pair('User type', 'Work account')}<h2>Roles applicable to partner programs</h2><h3>Manage your organization's account as</h3>${check('Global admin', true)}${check('Billing admin', false)}${check('Account admin', true)}<h3>Assists your customers as</h3>${check('Admin agent', false)}${check('Helpdesk agent', true)}<p>The Sales agent role is for partners of the Cloud Solution Provider program.</p>`,
    ),
    says: about('user', 'bo@fabrikam.example', {
      'user.name': 'Bo Lind',
      'user.roles': ['global-admin', 'account-admin', 'helpdesk-agent'],
    }),
  }),
  other({
    ...CHIP,
    name: 'third: users in Japanese, role words in the filter are no roles',
    url: `${BASE}/ja-jp/dashboard/v2/account-settings/usermanagement#users`,
    page: 'account.users',
    html: chipFrame(
      { lang: 'ja', nav: ['概要', 'ユーザー管理'], at: 'ユーザー管理' },
      `<h1>アカウント設定 | ユーザー管理</h1><button>別のアカウントでサインインする</button><select aria-label="Filter"><option>All users</option><option selected>グローバル管理者</option></select><table role="grid"><tr><th>Name</th><th>ロール</th></tr><tr><td>佐藤 花子 <span>hanako@fabrikam.example</span></td><td>グローバル管理者</td></tr></table>`,
    ),
    says: [named, ...user('hanako@fabrikam.example', '佐藤 花子', 'global-admin')],
    lists: [{ kind: 'user', whole: false, ids: [] }],
  }),
];
