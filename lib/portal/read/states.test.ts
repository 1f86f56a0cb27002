// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { AT, factsOf, frame, readHtml } from '../testing/page';

const page = (at: string, main: string, bar?: string) => readHtml(at, frame(main, bar)).page;
const ME = '<header><button aria-label="Account manager for a@contoso.example">AB</button></header>';

describe('signed out', () => {
  it.each([
    ['says its title, whatever the bar shows', '<h1>You have been signed out</h1>', undefined],
    ['says a session that is over', '<h1>Your session has expired</h1><button>Sign in again</button>', undefined],
    ['says a link in the bar', '<h1>Home</h1><p>x</p>', '<header><a href="#">Sign in</a></header>'],
    ['says a button on a page with little else', '<h1>Welcome</h1><button>Sign in</button>', ''],
  ])('%s', (_, main, bar) => {
    const reading = readHtml(AT.home, frame(main, bar));
    expect(reading.page.state).toBe('signedOut');
    expect(reading.readings).toEqual([]);
  });
  it('is nobody whose account button is there', () =>
    expect(page(AT.home, '<h1>Home</h1><p>Azure</p><a href="#">Sign in</a>', ME).state).toBe('ready'));
  it('the welcome page counts only after sign-in', () => {
    const seen = (html: string) => factsOf(readHtml(AT.welcome, html))['enrolment.welcomeSeen'];
    expect(seen(frame('<h1>Welcome</h1><button>Next</button>', ME))).toBe(true);
    expect(seen(frame('<h1>Welcome</h1><button>Next</button>', '<header><a href="#">Sign in</a></header>'))).toBeUndefined();
    expect(seen('<main><h1>Welcome</h1><button>Next</button></main>')).toBeUndefined();
  });
});

it('an account picker in a dialog of its own', () =>
  expect(page(AT.home, '<he-dialog><h1>Pick an account</h1><button>Contoso GmbH</button></he-dialog>', '').state).toBe('accountPicker'));

it('the last part of a title is the page', () => {
  const LIST = '/dashboard/v2/customers/somewhere';
  const GRID = '<table><tr><th>Microsoft ID</th><th>Primary domain name</th></tr></table>';
  expect(page(LIST, `<h1>Customers | Customer list</h1>${GRID}`).id).toBe('customers.list');
  expect(page(LIST, `<h1>Customer List | Customers</h1>${GRID}`).id).toBe('customers.list');
  expect(page(LIST, `<h1>Customer list | Something new</h1>${GRID}`).id).toBe('unknown');
});

it('a user’s details on the address of the list are the details', () => {
  const groups = '<div role="group" aria-label="Assists your customers as"><label><input type="checkbox">Admin agent</label></div>';
  expect(page(AT.users, `<h1>Account settings | User details</h1>${groups}`).id).toBe('account.userDetail');
  expect(page(AT.users, '<h1>Account settings | User details</h1><p>x</p>').id).toBe('account.users');
});

describe('the selected tab', () => {
  const tab = (tabs: string) => page(AT.legal, `<h1>Legal info</h1><div>${tabs}</div><p>Company name: Contoso</p>`).tab;
  it('may carry a number', () =>
    expect(tab('<b role="tab">Partner (2)</b><b role="tab" aria-selected="true">Reseller 1</b>')).toBe('reseller'));
  it('is the one pressed', () =>
    expect(tab('<button aria-pressed="true">Partner</button><button aria-pressed="false">Reseller</button>')).toBe('partner'));
  it.each([
    ['on a link in an entry', '<li role="presentation"><a role="tab" aria-selected="@">Partner</a></li>', 'true', 'false'],
    ['on the entry around the link', '<li class="@"><a href="#">Partner</a></li>', 'active', ''],
    ['on the entry around the tab', '<li class="@"><a role="tab">Partner</a></li>', 'active', ''],
    ['on a link without roles', '<li><a href="#" aria-current="@">Partner</a></li>', 'page', 'false'],
  ])('is the one marked %s', (_, entry, on, off) =>
    expect(tab(`<ul>${entry.replace('@', off)}${entry.replace('@', on).replace('Partner', 'Reseller')}</ul>`)).toBe('reseller'),
  );
  it('is unknown when none is marked, whatever the address says', () =>
    expect(tab('<button>Partner</button><button>Reseller</button>')).toBeUndefined());
  it('is that of the address where there are no tabs', () => expect(tab('')).toBe('reseller'));
});

it('a table that lays out the page is no table of data', () =>
  expect(
    factsOf(
      readHtml(
        AT.legal,
        frame('<table role="presentation"><tr><td>Menu</td><td><h1>Legal info</h1><p>Verification status: Pending</p></td></tr></table>'),
      ),
    )['verification.status'],
  ).toBe('pending'));

describe('a message in words that no table has', () => {
  it.each([
    ['German', '<h1>Zugriff verweigert</h1><p>Wenden Sie sich an einen Administrator.</p><button>Zurück</button>'],
    ['Thai', '<h2>ไม่พบหน้านี้</h2><a href="#">กลับ</a>'],
    ['English', '<h1>Something went wrong</h1><button>Try again</button>'],
  ])('is no page, whatever the address says: %s', (_, html) => {
    for (const at of [AT.users, AT.legal, AT.customers]) {
      const reading = readHtml(at, frame(html));
      expect(reading.page).toMatchObject({ id: 'unknown', clues: [{ by: 'url' }, { by: 'structure', anchor: 'message' }] });
      expect(reading.readings).toEqual([]);
    }
  });
  it.each([
    ['with its title', '<h1>User management</h1><button>Reload</button>'],
    ['of one user', '<h1>Asha Rao</h1><p>asha@contoso.example</p><button>Edit</button>'],
    ['with fields to fill in', '<h1>Nutzer</h1><label>Suche <input></label><button>Suchen</button>'],
    ['with a table', '<h1>Nutzer</h1><table><tr><td>Asha</td></tr></table><button>Mehr</button>'],
    ['without a heading', '<p>Einen Moment</p><button>Mehr</button>'],
    ['with much on it', `<h1>Nutzer</h1>${'<p>Ein Satz.</p>'.repeat(6)}<button>Mehr</button>`],
  ])('is not a page %s', (_, html) => expect(page(AT.users, html).id).toBe('account.users'));
  it('is not what stands on the welcome page, which is little else', () =>
    expect(factsOf(readHtml(AT.welcome, frame('<h1>Willkommen</h1><button>Weiter</button>', ME)))['enrolment.welcomeSeen']).toBe(true));
});
