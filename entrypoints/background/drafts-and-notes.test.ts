// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { tenant } from '../../lib/journal/testing';
import { read } from '../../lib/portal';
import { outlineOf } from '../../lib/portal/outline';
import type { Page } from '../../lib/portal/types';
import { toPageEntry } from './page-entry';
import { good, makeTestWorker } from './testing';

const LINK = `https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=${tenant(1)}&msppId=0&DAP=false#/BillingAccounts/partner-invitation`;
const BAR = `<header><button id="account-button"><span class="org-name">Contoso</span><span class="user-mail">asha@contoso.example</span></button></header>`;
const look = (path: string, main: string, visit = 'v1') => {
  document.documentElement.lang = 'en';
  document.body.innerHTML = `${BAR}<main>${main}</main>`;
  return {
    type: 'portal.look' as const,
    visit,
    outline: JSON.stringify(outlineOf(document, `https://partner.microsoft.com/dashboard/v2/${path}`).outline),
  };
};
const draftPage = look(
  'customers/relationshiprequest',
  `<h1>Customer list | Create a relationship request</h1><label>Email text<textarea>Dear customer, accept: ${LINK.replaceAll('&', '&amp;')}</textarea></label><button>Open in email</button>`,
);

test('a drafted invitation is read, and nothing of it kept before somebody writes with it', async () => {
  const reading = read(draftPage.outline);
  expect(reading?.drafts).toMatchObject([{ link: LINK }]);
  expect(JSON.stringify(toPageEntry(reading!, 1).entry)).not.toMatch(/invType|Dear customer/);

  const { portal, view } = makeTestWorker({ read });
  const answer = good(await portal(draftPage));
  expect(answer.looked).toMatchObject({ read: true });
  const { json } = good(await view('desk', { type: 'journal.export' }));
  expect(json).toContain('Contoso');
  expect(json).not.toMatch(/invType|partner-invitation|Dear customer/);
});

const wizard: Page = { id: 'customers.new', state: 'ready', params: {}, path: '/x', lang: 'en', clues: [], reads: false };

test('where a password is shown once, launcher and views say so, before the page is read and after', async () => {
  const { portal, view } = makeTestWorker({ read });
  const told = good(await portal({ type: 'portal.page', visit: 'v1', page: wizard }));
  expect(told).toMatchObject({ tone: 'act', line: expect.stringContaining('only once') });
  expect(good(await view('popup', { type: 'view.get', tab: 7 })).page).toMatchObject({ id: 'customers.new', notes: ['passwordOnce'] });
  const seen = good(
    await portal(
      look(
        'customers/somewhere',
        '<h1>Customers | New customer</h1><h2>Setup info</h2><dl><dt>User name</dt><dd>admin@fabrikam.onmicrosoft.com</dd><dt>Temporary password</dt><dd>Wuf12345</dd></dl>',
        'v2',
      ),
    ),
  );
  expect(seen.line).toContain('only once');
  expect(good(await view('desk', { type: 'journal.export' })).json).not.toContain('Wuf12345');
});

test('elsewhere nothing is said of a password', async () => {
  const { portal, view } = makeTestWorker({ read });
  const told = good(await portal({ type: 'portal.page', visit: 'v1', page: { ...wizard, id: 'customers.list' } }));
  expect(told.line).not.toContain('only once');
  expect(good(await view('popup', { type: 'view.get', tab: 7 })).page?.notes).toBeUndefined();
});

test('a page too long to be read whole says so in the views, one that was read whole does not', async () => {
  const { portal, view } = makeTestWorker({ read });
  const page = look('customers/list', '<h1>Customer list</h1><p>2 results found.</p>');
  const cut = { ...page, outline: JSON.stringify({ ...JSON.parse(page.outline), cut: true }) };
  good(await portal(cut));
  expect(good(await view('popup', { type: 'view.get', tab: 7 })).page).toMatchObject({ id: 'customers.list', notes: ['cutShort'] });
  good(await portal({ ...page, visit: 'v2' }));
  expect(good(await view('popup', { type: 'view.get', tab: 7 })).page?.notes).toBeUndefined();
});
