// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fields, heGrid, inRoots, table } from '../testing/arrange';
import { factsOf, frame, readHtml } from '../testing/page';

const AT = '/dashboard/v2/account-settings/myaccess';
const ME = 'asha@contoso.example';
const BAR = `<header><button aria-label="Account manager for Asha Rao"><span class="org-name">Contoso GmbH</span><span class="user-mail">Asha@contoso.example</span></button></header>`;
const TITLE = '<h1>Account settings | My access</h1>';

/** Roles of everybody, by subject. */
function roles(main: string, { bar = BAR, lang = 'en-US' } = {}) {
  const page = readHtml(AT, frame(TITLE + main, bar), { lang });
  expect(page.page).toMatchObject({ id: 'account.myAccess', state: 'ready' });
  expect(page.lists).toEqual([]);
  return Object.fromEntries(
    Object.entries(factsOf(page)).flatMap(([key, value]) =>
      key.startsWith('user.') ? [[key.replace('user.roles@user:', ''), value]] : [],
    ),
  );
}

const list = (...held: string[]) => `<ul>${held.map((role) => `<li>${role}</li>`).join('')}</ul>`;
const mine = (...held: string[]) => `<section><h2>My roles</h2>${list(...held)}</section>`;
const people = (...rows: string[][]) => `<section><h2>People to ask</h2>${table(['Name', 'Email', 'Roles'], rows)}</section>`;
const BOTH = { [ME]: ['global-admin', 'admin-agent'] };

describe('roles of the person signed in', () => {
  it('a list under its heading, beside people to ask', () =>
    expect(
      roles(
        `<p>Your access decides which pages you see.</p>${mine('Global admin', 'Admin agent')}${people(['Bo Lind', 'bo@contoso.example', 'Billing admin, Security admin'])}`,
      ),
    ).toEqual(BOTH));

  it('a grid in nested roots, with sentences about the roles', () =>
    expect(
      roles(
        `<article><h2>Your roles</h2>${heGrid(
          ['Role', 'Description'],
          [
            ['Global admin', 'Can do everything in this account.'],
            ['Admin agent', 'Looks after customers and their services.'],
          ],
        )}</article><h2>Your administrators</h2>${heGrid(['Name', 'Email'], [['Bo Lind', 'bo@contoso.example']])}`,
      ),
    ).toEqual(BOTH));

  it.each([false, true])('a value beside its label (in roots: %s)', (roots) => {
    expect(
      roles(
        fields(roots, [
          ['Email', ME],
          ['Your roles', 'Global admin, Admin agent'],
          ['Directory', 'contoso.example'],
        ]),
      ),
    ).toEqual(BOTH);
  });

  it('in a page of another language, as far as the words are known', () =>
    expect(roles(mine('Globaler Administrator', 'Administrator-Agent'), { lang: 'de-DE' })).toEqual(BOTH));

  it('by name where the bar tells no address', () =>
    expect(
      roles(mine('Sales agent'), { bar: '<header><button class="persona"><span class="user-name">Asha Rao</span></button></header>' }),
    ).toEqual({
      'asha rao': ['sales-agent'],
    }));

  it('where roles are explained, and in a legend, a role is nobody’s', () =>
    expect(
      roles(
        `${mine('Global admin', 'Admin agent')}<div class="legend">Billing admin</div><h2>What each role means</h2><dl><dt>Security admin</dt><dd>Looks after alerts.</dd></dl>`,
      ),
    ).toEqual(BOTH));
});

describe('says nothing', () => {
  it.each([
    ['where it is not known who is signed in', mine('Global admin'), '<header></header>'],
    ['where no part calls itself theirs', `<h2>Roles</h2>${list('Global admin')}`],
    ['of people to ask alone', people(['Bo Lind', 'bo@contoso.example', 'Global admin'])],
    ['under an empty part: seeing none is not having none', mine()],
    ['under a part that says so in words', '<h2>My roles</h2><p>You have no roles in this account yet.</p>'],
    ['of a part with a role that nobody here knows', mine('Global admin', 'Keeper of keys')],
    ['of a shortened list', mine('Global admin', '+2 more')],
    ['of a list with a button for more', `${mine('Global admin').replace('</section>', '<button>Show more</button></section>')}`],
    ['of a list that the page counts as longer', mine('Global admin').replace('<ul>', '<p>Showing 1 of 5 roles here.</p><ul>')],
    ['of a list under a search', `<input type="search" value="global">${mine('Global admin')}`],
    [
      'of boxes to tick',
      '<h2>My roles</h2><label><input type="checkbox">Global admin</label><label><input type="checkbox" checked>Admin agent</label>',
    ],
    ['of boxes drawn by components', '<h2>My roles</h2><he-checkbox aria-checked="false">Global admin</he-checkbox>'],
    ['of roles with a sign before them', mine('✗ Global admin', '✓ Admin agent')],
    ['of roles with a sign of its own', mine('<span>✗</span> Global admin', '<span>✓</span> Admin agent')],
    ['of roles with a column of signs', `<h2>My roles</h2>${table(['Role', 'Held'], [['Global admin', '√']])}`],
    ['of roles with a footnote', mine('Global admin*', 'Admin agent')],
    ['of roles with a picture', mine('<svg></svg>Global admin', 'Admin agent')],
    ['of roles that are struck out', mine('<s>Global admin</s>', 'Admin agent')],
    [
      'of a grid with a row that is no row of it',
      `<h2>My roles</h2>${table(['Role', 'Program'], [['Admin agent', 'CSP']]).replace('</tbody>', '<tr><td colspan="2">Global admin</td></tr></tbody>')}`,
    ],
    ['of roles with a state', `<h2>My roles</h2>${table(['Role', 'Status'], [['Global admin', 'Pending']])}`],
    ['of roles with a column nobody here knows', `<h2>My roles</h2>${table(['Role', 'Held'], [['Global admin', 'No']])}`],
    ['of parts within the part', `<h2>My roles</h2><h3>What you can ask your admins for.</h3>${list('Global admin')}`],
    ['of two such parts', `${mine('Global admin')}${mine('Keeper of keys')}`],
    ['of a part in which somebody else stands', `<h2>My roles</h2><p>These are what bo@contoso.example may do.</p>${list('Global admin')}`],
    [
      'of a part that runs on into people to ask',
      `<h2>My roles</h2>${list('Guest')}${table(['Name', 'Roles'], [['Bo Lind', 'Global admin']])}`,
    ],
    ['beside further roles that may be theirs', `${mine('Admin agent')}<h2>Microsoft Entra roles</h2>${list('Global admin')}`],
    ['beside further roles in a row of their own', `${mine('Admin agent')}${people(['Asha Rao', ME, 'Global admin'])}`],
    [
      'beside further roles in one card with several people',
      `${mine('Admin agent')}<article><p>bo@contoso.example</p><p>cy@contoso.example</p><p>Global admin</p></article>`,
    ],
    ['in what was once', `<h2>History</h2><h3>My roles</h3>${list('Global admin')}`],
    ['in a window of its own', `<p>Hello.</p><dialog open>${mine('Global admin')}</dialog>`],
    [
      'in a tab that is not chosen',
      `<div role="tablist"><a role="tab" aria-selected="true" aria-controls="a">Users</a><a role="tab" aria-controls="b">Partner</a></div><div role="tabpanel" id="a"><p>x</p></div><div role="tabpanel" id="b" hidden>${mine('Global admin')}</div>`,
    ],
    ['in hidden parts', `<p>x</p><div hidden>${inRoots(mine('Global admin'))}</div>`],
  ])('%s', (_, main, bar = BAR) => expect(roles(main, { bar })).toEqual({}));
});

it('while a role is still to come the page is loading', () => {
  const page = readHtml(AT, frame(`${TITLE}<h2>My roles</h2><ul><li>Global admin</li><li class="skeleton"></li></ul>`, BAR));
  expect([page.page.state, page.readings]).toEqual(['loading', []]);
});
