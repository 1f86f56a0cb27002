import { about, type OtherPage, other, says } from '../other-page';
import { heButton, heShell, mountedShell, plainShell, shadow } from '../shells';

/**
 * My access: one's own roles beside those of the people to ask. No public page shows its layout, its words or its address; that it shows
 * one's own permissions and the admins is from a document of 2023. Written after a look at the reading code, to trip it.
 */

const V2 = 'https://partner.microsoft.com/dashboard/v2/account-settings/myaccess';
const V3 = 'https://partner.microsoft.com/dashboard/account/v3/myaccess';
const ELSEWHERE = 'https://partner.microsoft.com/dashboard/v2/account-settings/permissions/self';
const ME = 'anna@contoso.example';
const HEADER =
  '<button class="persona" aria-label="Account manager for Anna Berg"><span class="org-name">Contoso GmbH</span><span class="user-mail">anna@contoso.example</span></button>';
const CHROME = { at: 'My access', header: HEADER };
const H1 = '<h1>Account settings | My access</h1>';
const mine = (...roles: string[]) => about('user', ME, { 'user.roles': roles });

const page = (name: string, main: string, rest: Partial<OtherPage> = {}): OtherPage =>
  other({
    name: `my access: ${name}`,
    guess: 'all but the name of the page',
    url: V2,
    page: 'account.myAccess',
    html: plainShell(CHROME, `${H1}${main}`),
    may: [says('me.user', ME), says('account.name', 'Contoso GmbH')],
    account: { name: 'Contoso GmbH' },
    ...rest,
  });

const list = (...roles: string[]) => `<ul>${roles.map((role) => `<li>${role}</li>`).join('')}</ul>`;
const grid = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  shadow(
    'accexp_he-data-grid',
    `<table role="grid"><tr role="row">${heads.map((h) => `<th role="columnheader"><button>${h}</button></th>`).join('')}</tr>${rows
      .map((row) => `<tr role="row">${row.map((cell) => `<td role="gridcell">${cell}</td>`).join('')}</tr>`)
      .join('')}</table>`,
  );
const card = (title: string, inside: string): string =>
  shadow('accexp_he-card', '<section><slot name="title"></slot><slot></slot></section>', `<h2 slot="title">${title}</h2>${inside}`);

export const MY_ACCESS: readonly OtherPage[] = [
  page('cards in roots, the admins first', '', {
    html: heShell(
      CHROME,
      `${H1}<p>Need more? Ask one of your admins.</p>${card(
        'Your admins',
        grid(['Name', 'Email', 'Role(s)'], [[heButton('accexp_', 'Bo Lind'), 'bo@contoso.example', 'Global admin, Billing admin']]),
      )}${card('Your roles', list('Admin agent', 'Sales agent'))}`,
    ),
    says: mine('admin-agent', 'sales-agent'),
  }),
  page('a grid of roles with what each is for', '', {
    url: V3,
    html: mountedShell(
      CHROME,
      `${H1}<section><h2>My permissions</h2>${grid(
        ['Role', 'Program', 'Description'],
        [
          ['Global admin', 'Cloud Solution Provider', 'Can see and change everything here.'],
          ['MPN partner admin', 'Microsoft AI Cloud Partner Program', 'Can change the membership of the company.'],
        ],
      )}</section><aside><h2>Roles</h2>${list('Admin agent', 'Guest')}</aside>`,
    ),
    says: mine('global-admin', 'maicpp-partner-admin'),
  }),
  page('under an address nobody has guessed, in one line', '', {
    url: ELSEWHERE,
    html: plainShell(
      CHROME,
      `${H1}<dl><dt>Signed in as</dt><dd>${ME}</dd><dt>Your roles</dt><dd>Helpdesk agent, Sales agent</dd></dl><h2>What each role means</h2>${list('Global admin', 'Admin agent')}`,
    ),
    says: mine('helpdesk-agent', 'sales-agent'),
  }),
  page('somebody else’s, opened from User management', `<h2>Bo Lind</h2><p>bo@contoso.example</p><h3>Roles</h3>${list('Global admin')}`),
  page(
    'my own heading over a colleague who is looked at instead',
    `<p>Viewing as bo@contoso.example</p><h2>Your roles</h2><p>bo@contoso.example</p>${list('Global admin', 'Billing admin')}`,
  ),
  page(
    'all roles there are, ticks before those that are held',
    `<h2>My roles</h2>${list('<span>✓</span> Admin agent', '<span>✗</span> Global admin')}`,
  ),
  page(
    'all roles there are, pictures before those that are held',
    `<h2>My roles</h2>${list('<i role="img" aria-label="Assigned"></i> Admin agent', '<i role="img" aria-label="Not assigned"></i> Global admin')}`,
  ),
  page(
    'all roles there are, words for screen readers before each',
    `<h2>My roles</h2>${list('<span class="sr">Assigned</span> Admin agent', '<span class="sr">Not assigned</span> Global admin')}`,
  ),
  page(
    'all roles there are, as switches',
    `<h2>My roles</h2>${['Global admin', 'Admin agent']
      .map((role, i) => `<div><span>${role}</span><span role="switch" aria-checked="${i === 1}" tabindex="0"></span></div>`)
      .join('')}`,
  ),
  page(
    'roles asked for stand among those held',
    `<section><h2>My roles</h2>${grid(
      ['Role', 'State'],
      [
        ['Admin agent', 'Active'],
        ['Global admin', 'Pending'],
      ],
    )}</section>`,
  ),
  page('an empty list, still being filled', `<h2>My roles</h2><ul></ul><h2>Your admins</h2>${list('Bo Lind, Global admin')}`),
  page('none, said in words', `<h2>My roles</h2><p>No roles are assigned to you.</p>`),
  page(
    'the part of the directory apart from that of the partner programme',
    `<section><h2>My roles</h2>${list('Admin agent')}</section><section><h2>Microsoft Entra roles</h2>${list('Global administrator')}</section>`,
  ),
  page('shortened', `<section><h2>My roles</h2>${list('Admin agent', 'Sales agent')}<a href="#">Show all 5</a></section>`),
];
