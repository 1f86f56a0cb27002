import { about, type OtherPage, says } from '../../other-page';
import { angular, btn, field, fluent, grid, HOST, harmony, marked, page, tabs } from './parts';

const V2 = (lang = '') => `${HOST}${lang}/dashboard/v2/account-settings/usermanagement#users`;
const V3 = (lang = '') => `${HOST}${lang}/dashboard/account/v3/usermanagement#users`;
const user = (mail: string, name: string, roles: readonly string[]) => about('user', mail, { 'user.name': name, 'user.roles': roles });

/** User management, its details, one's own access, in ten builds. */
export const PEOPLE: readonly OtherPage[] = [
  page({
    name: 'users: slotted rows, mail under the name, a mark for oneself',
    url: V2(),
    page: 'account.users',
    me: ['marta@relecloud.example'],
    mayLists: [{ kind: 'user', ids: ['marta@relecloud.example', 'bo@relecloud.example', 'cy@relecloud.example'] }],
    says: [
      ...user('marta@relecloud.example', 'Marta Gil', ['global-admin', 'admin-agent']),
      ...user('bo@relecloud.example', 'Bo Lind', ['sales-agent']),
      ...user('cy@relecloud.example', 'Cy Voss', ['helpdesk-agent', 'billing-admin']),
    ],
    html: fluent(
      { at: 'User management', crumbs: ['Account settings', 'User management'], title: 'Account settings | User management' },
      tabs(
        'mcds',
        [
          {
            label: 'Users',
            panel: `${btn('Add user')}${btn('Sign in as a different user')}<mcds-select><span>All users</span></mcds-select>${grid(
              'slots',
              ['Name', 'Role(s)', 'Action'],
              [
                ['<div>Marta Gil <i>(You)</i></div><div>marta@relecloud.example</div>', 'Global admin, Admin agent', btn('Edit')],
                ['<div>Bo Lind</div><div>bo@relecloud.example</div>', 'Sales agent', btn('Edit')],
                ['<div>Cy Voss</div><div>cy@relecloud.example</div>', 'Helpdesk agent<br>Billing admin', btn('Edit')],
              ],
            )}`,
          },
          { label: 'Groups', panel: grid('table', ['Name', 'Role(s)'], [['AdminAgents', 'Admin agent']]) },
          { label: 'Microsoft Entra applications', panel: '' },
        ],
        0,
      ),
    ),
  }),
  page({
    name: 'users de: Material table, mail in a column, roles with soft blanks',
    url: V3('/de-de'),
    page: 'account.users',
    mayLists: [{ kind: 'user', ids: ['uwe@wingtip.example', 'ina@wingtip.example'] }],
    says: [
      ...user('uwe@wingtip.example', 'Uwe Graf', ['global-admin']),
      ...user('ina@wingtip.example', 'Ina Öz', ['admin-agent', 'helpdesk-agent']),
    ],
    html: angular(
      {
        lang: 'de-DE',
        nav: ['Übersicht', 'Benutzerverwaltung', 'Vereinbarungen'],
        at: 'Benutzerverwaltung',
        crumbs: ['Kontoeinstellungen'],
        title: 'Benutzerverwaltung',
      },
      `<button>Benutzer hinzufügen</button>${grid(
        'mat',
        ['Name', 'E-Mail', 'Rollen'],
        [
          ['Uwe Graf', 'uwe@wingtip.example', marked('Globaler Administrator')],
          ['Ina Öz', 'ina@wingtip.example', '<ul><li>Administrator-Agent</li><li>Helpdesk-Agent</li></ul>'],
        ],
      )}`,
    ),
  }),
  page({
    name: 'users: filtered to one role, so not the whole list',
    url: V2('/en-us'),
    page: 'account.users',
    says: user('ed@contoso.example', 'Ed Low', ['global-admin']),
    html: harmony(
      { at: 'User management', crumbs: ['Account settings'], title: 'User management' },
      `<accexp_he-select label="Filter"><span>Global admin</span></accexp_he-select><label>Show<select><option>All users</option><option selected>Global admin</option></select></label>${grid('he', ['Name', 'Role(s)', 'Action'], [['<a href="#">Ed Low</a><span>ed@contoso.example</span>', 'Global admin', 'Edit']], { prefix: 'accexp_' })}<p>All 14 users: choose All users.</p>`,
    ),
  }),
  page({
    name: 'user details es: boxes ticked and not, Save at the end',
    url: `${HOST}/es-es/dashboard/v2/account-settings/usermanagement/userdetails/lia`,
    guess: 'address and arrangement',
    page: 'account.userDetail',
    may: [...user('lia@relecloud.example', 'Lía Ramos', ['admin-agent', 'global-admin'])],
    html: angular(
      {
        lang: 'es-ES',
        product: 'Centro de partners',
        nav: ['Información general', 'Administración de usuarios'],
        at: 'Administración de usuarios',
        crumbs: ['Configuración de la cuenta', 'Administración de usuarios'],
        title: 'User details',
      },
      `${field('above', 'Nombre', 'Lía Ramos')}${field('above', 'Email', 'lia@relecloud.example')}<fieldset><legend>Manage your organization's account as</legend><label><input type="checkbox" checked> Administrador global</label><label><input type="checkbox"> Administrador de facturación</label></fieldset><fieldset><legend>Assists your customers as</legend><label><input type="radio" name="a" checked> Agente de administración</label><label><input type="radio" name="a"> Agente de ventas</label></fieldset>${btn('Guardar')}${btn('Cancelar')}`,
    ),
  }),
  page({
    name: 'users sv: cards',
    url: V2('/sv-se'),
    page: 'account.users',
    mayLists: [{ kind: 'user', ids: ['kim@nod.example', 'siv@nod.example'] }],
    says: [
      ...user('kim@nod.example', 'Kim Ek', ['global-admin', 'billing-admin']),
      ...user('siv@nod.example', 'Siv Holm', ['helpdesk-agent']),
    ],
    html: fluent(
      {
        lang: 'sv-SE',
        product: 'Partnercenter',
        nav: ['Översikt', 'Användarhantering', 'Avtal'],
        at: 'Användarhantering',
        crumbs: ['Kontoinställningar', 'Användarhantering'],
        title: 'Kontoinställningar | Användarhantering',
      },
      grid(
        'cards',
        ['Namn', 'E-post', 'Roller'],
        [
          ['Kim Ek', 'kim@nod.example', 'Global administratör, Faktureringsadministratör'],
          ['Siv Holm', 'siv@nod.example', 'Supportagent'],
        ],
      ),
    ),
  }),
  page({
    name: 'users: heads there, rows grey, buttons half transparent',
    url: V3(),
    page: 'account.users',
    states: ['loading'],
    html: harmony(
      { at: 'User management', crumbs: ['Account settings'], title: 'User management' },
      `<button style="opacity:.46">Add user</button><div aria-busy="true">${grid(
        'he',
        ['Name', 'Role(s)', 'Action'],
        [0, 1, 2, 3].map(() => ['<span class="sk"></span>', '<span class="sk"></span>', '']),
        { prefix: 'accexp_', ids: ['he-row-0', 'he-row-1', 'he-row-2', 'he-row-3'] },
      )}</div>`,
    ),
  }),
  page({
    name: 'users: page 2 of 3',
    url: V2(),
    page: 'account.users',
    says: user('zoe@contoso.example', 'Zoe Ng', ['admin-agent']),
    html: fluent(
      { at: 'User management', crumbs: ['Account settings', 'User management'], title: 'Account settings | User management' },
      `${grid('table', ['Name', 'Email', 'Roles'], [['Zoe Ng', 'zoe@contoso.example', 'Admin agent']])}<nav aria-label="Pagination"><button>Previous</button><button>1</button><button aria-current="page">2</button><button>3</button><button>Next</button></nav>`,
    ),
  }),
  page({
    name: 'users nl: roles as chips, one user without any',
    url: V3('/nl-nl'),
    page: 'account.users',
    mayLists: [{ kind: 'user', ids: ['jan@adatum.example', 'els@adatum.example'] }],
    may: about('user', 'els@adatum.example', { 'user.roles': [] }),
    says: [
      ...user('jan@adatum.example', 'Jan Vos', ['account-admin', 'user-management-admin']),
      ...about('user', 'els@adatum.example', { 'user.name': 'Els Kok' }),
    ],
    html: angular(
      {
        lang: 'nl-NL',
        nav: ['Overzicht', 'Gebruikersbeheer'],
        at: 'Gebruikersbeheer',
        crumbs: ['Accountinstellingen'],
        title: 'Gebruikersbeheer',
      },
      grid(
        'roles',
        ['Naam', 'E-mail', 'Rollen'],
        [
          ['Jan Vos', 'jan@adatum.example', '<mat-chip>Accountbeheerder</mat-chip><mat-chip>Beheerder van gebruikersbeheer</mat-chip>'],
          ['Els Kok', 'els@adatum.example', '–'],
        ],
      ),
    ),
  }),
  page({
    name: 'billing profile nl: an address and a tax id that nobody needs',
    url: `${HOST}/nl-nl/dashboard/account/v3/accountsettings/billingprofile#commercial`,
    page: 'account.billingProfile',
    says: [says('billing.profile', 'present')],
    html: angular(
      { lang: 'nl-NL', crumbs: ['Accountinstellingen'], title: 'Billing profile', at: 'Billing profile' },
      `<h2>Billing profile</h2>${field('above', 'Bedrijfsnaam', 'Adatum BV')}${field('above', 'Bill-to address', 'Kade 5, 1011 AB Amsterdam')}${field('above', 'VAT ID', 'NL000000000B01')}`,
    ),
  }),
  page({
    name: 'security requirements: two of four done, advice in the rows',
    url: `${HOST}/commerce/security/compliance`,
    page: 'security.compliance',
    says: [says('security.mfaAdmins', 'completed'), says('security.contact', 'not-completed')],
    html: fluent(
      {
        nav: ['Security requirements', 'Alerts'],
        at: 'Security requirements',
        crumbs: ['Security', 'Security requirements'],
        title: 'Security requirements',
      },
      `<p>Security score 60 of 100</p>${grid(
        'slots',
        ['Security requirement', 'Description', 'Status'],
        [
          ['Enable MFA for administrative roles', 'Not completed means that at least one admin lacks it.', 'Completed'],
          ['Response to alerts is 24 hours or less on average', 'Only for distributors.', 'Not completed'],
          ['Provide a security contact', 'We write to it. Completed when it has a phone number.', 'Not completed'],
          ['All Azure subscriptions have a spending budget', 'Advice', 'Completed'],
        ],
      )}`,
    ),
  }),
  page({
    name: 'security requirements: cards with a badge',
    url: `${HOST}/commerce/security/compliance`,
    page: 'security.compliance',
    says: [says('security.mfaAdmins', 'not-completed'), says('security.contact', 'completed')],
    html: angular(
      { nav: ['Security requirements'], at: 'Security requirements', crumbs: ['Security'], title: 'Security requirements' },
      `<ul><li><mat-card><h3>Enable MFA for administrative roles</h3><span class="pill">Not completed</span><p>Every admin has to use it.</p></mat-card></li><li><mat-card><h3>Provide a security contact</h3><span class="pill">Completed</span></mat-card></li></ul>`,
    ),
  }),
];
