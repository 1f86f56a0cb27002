import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { tenant } from '../../lib/journal/testing';
import { good, LEGAL_URL, legalInfo, makeTestWorker } from './testing';

const A = { tenantId: tenant(1), name: 'Contoso' };
const B = { tenantId: tenant(2), name: 'Fabrikam' };

test('the desk is given the facts it asks for, of the account it names and of no other', async () => {
  const { portal, view, browser } = makeTestWorker();
  browser.tabs.set(8, { id: 8, url: LEGAL_URL });
  good(await portal(legalInfo(A, { 'agreement.mpa': 'accepted', 'account.country': 'DE' })));
  good(await portal(legalInfo(B, { 'account.country': 'FR' }, 'v2'), 8));
  const account = `t:${A.tenantId}`;
  const facts = good(await view('desk', { type: 'facts.get', account, facts: ['account.country'] }));
  expect(facts.map(({ fact, value }) => [fact, value])).toEqual([['account.country', 'DE']]);
});

test('the tour has facts of its own; an account that does not exist has none', async () => {
  const { view } = makeTestWorker();
  const facts = good(await view('desk', { type: 'facts.get', account: 'sample', facts: ['partnerId.associated', 'location.country'] }));
  expect(facts.map(({ fact, subject }) => [fact, subject?.kind])).toEqual([
    ['partnerId.associated', undefined],
    ['location.country', 'location'],
  ]);
  const none = await view('desk', { type: 'facts.get', account: `t:${B.tenantId}`, facts: ['account.country'] });
  expect(none).toMatchObject({ ok: false, error: { code: 'unknown-account' } });
});

test('the panel, which stands in a page, is refused', async () => {
  const { panel } = makeTestWorker();
  expect(await panel({ type: 'facts.get', account: 'sample', facts: ['account.country'] })).toMatchObject({ error: { code: 'refused' } });
});
