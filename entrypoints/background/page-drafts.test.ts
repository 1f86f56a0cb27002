import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { tenant } from '../../lib/journal/testing';
import type { WorkingDraft } from '../../lib/messages/protocol';
import type { Draft, PageReading } from '../../lib/portal/types';
import { good, LEGAL_URL, legalReading, look, makeTestWorker } from './testing';

const A = { tenantId: tenant(1), name: 'Contoso' };
const ACCOUNT = `t:${tenant(1)}`;
const CUSTOMER = tenant(7);
const GDAP = `https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/${tenant(5)}-${tenant(1)}`;
const draft: Draft = {
  kind: 'customer-gdap',
  link: GDAP,
  links: [{ url: GDAP, kind: 'gdap' }],
  text: 'Dear customer',
  customer: CUSTOMER,
  name: 'Adatum support',
  durationDays: 90,
  roles: ['Directory Readers'],
};

/** A page with drafts; the account has seen two customers. */
const page = (drafts?: Draft[], visit = 'v1') => {
  const reading: PageReading = legalReading(A, { 'account.name': 'Contoso' });
  const named = (id: string, value: string) => ({
    fact: 'customer.name' as const,
    subject: { kind: 'customer' as const, id },
    value,
    clues: [],
  });
  return look({ ...reading, readings: [...reading.readings, named(CUSTOMER, 'Adatum'), named(tenant(8), 'Fabrikam')], drafts }, visit);
};
const begun: WorkingDraft = {
  mail: 'customer-gdap',
  lang: 'de',
  form: 'full',
  fields: {},
  link: GDAP,
  to: '',
  portal: { customer: CUSTOMER },
};

test('a page with a draft offers it, to its own tab alone and without its text', async () => {
  const { portal, view, panel } = makeTestWorker();
  const seen = good(await portal(page([draft])));
  expect(seen).toMatchObject({ line: 'Draft for Adatum', tone: 'act', account: ACCOUNT });
  const { pairing } = good(await portal({ type: 'portal.pair' }));
  expect(good(await panel({ type: 'view.get', pairing })).page).toMatchObject({ drafts: 1 });
  const got = good(await panel({ type: 'page.drafts', pairing }));
  expect(got.account).toBe(ACCOUNT);
  const { text: _, links: _links, ...shown } = draft;
  expect(got.drafts).toEqual([{ ...shown, id: expect.stringMatching(/^page\.[0-9a-f]{32}$/) }]);
  // Of customers the panel in the page gets the one that it is for.
  expect(got.facts.filter(({ fact }) => fact === 'customer.name').map(({ value }) => value)).toEqual(['Adatum']);
  expect(good(await view('popup', { type: 'page.drafts', tab: 8 })).drafts).toEqual([]);
  expect(await view('desk', { type: 'page.drafts', tab: 7 })).toMatchObject({ ok: false, error: { code: 'refused' } });
  expect(await panel({ type: 'page.drafts' })).toMatchObject({ ok: false, error: { code: 'not-paired' } });
});

test('what was begun of a draft is there again on its next visit, under its account alone', async () => {
  const first = makeTestWorker();
  good(await first.portal(page([draft])));
  const { drafts } = good(await first.view('popup', { type: 'page.drafts', tab: 7 }));
  const id = drafts[0]!.id;
  good(await first.view('popup', { type: 'draft.keep', account: ACCOUNT, id, draft: begun }));
  // The worker has died, the extension was loaded anew, the tab closed: another session, another tab.
  await first.journal.close();
  const next = makeTestWorker({ name: first.name });
  next.browser.tabs.set(9, { id: 9, url: LEGAL_URL });
  good(await next.portal(page([draft], 'other visit'), 9));
  expect(good(await next.view('popup', { type: 'page.drafts', tab: 9 }))).toMatchObject({
    drafts: [{ id }],
    begun: { [id]: { draft: begun, rev: 1 } },
  });
  const other = { ...draft, customer: tenant(8) };
  good(await next.portal(page([other], 'third'), 9));
  expect(good(await next.view('popup', { type: 'page.drafts', tab: 9 })).begun).toEqual({});
});

test('a page that is left, or holds a draft no more, offers none', async () => {
  const { portal, view, browser } = makeTestWorker();
  good(await portal(page([draft])));
  good(await portal(page(undefined)));
  expect(good(await view('popup', { type: 'page.drafts', tab: 7 })).drafts).toEqual([]);
  good(await portal(page([draft], 'v2')));
  browser.tabs.set(7, { id: 7, url: 'https://partner.microsoft.com/dashboard/home' });
  expect(good(await view('popup', { type: 'page.drafts', tab: 7 })).drafts).toEqual([]);
});

test('several drafts, and one for nobody known, are offered without a name', async () => {
  const { portal } = makeTestWorker();
  expect(good(await portal(page([draft, { ...draft, customer: tenant(8) }]))).line).toBe('Draft for your customer');
  expect(good(await portal(page([{ ...draft, customer: tenant(9) }], 'v2'))).line).toBe('Draft for your customer');
  expect(good(await portal(page([{ ...draft, customer: undefined, kind: 'reseller-partnership' }], 'v3'))).line).toContain('reseller');
});

test('nothing of a draft reaches the disk before somebody begins to write', async () => {
  const { portal, view } = makeTestWorker();
  good(await portal(page([draft])));
  expect(good(await view('desk', { type: 'journal.export' })).json).not.toContain(GDAP);
});
