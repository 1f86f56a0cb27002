import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { tenant } from '../../lib/journal/testing';
import type { WorkingDraft } from '../../lib/messages/protocol';
import { good, legalInfo, makeBrowser, makeTestWorker } from './testing';

const A = { tenantId: tenant(1), name: 'Contoso' };
const ACCOUNT = `t:${tenant(1)}`;
const draft: WorkingDraft = {
  mail: 'customer-gdap',
  lang: 'de',
  form: 'full',
  fields: { recipientCompany: 'Adatum', roles: ['x'], days: 90, autoExtend: true },
  link: 'https://x.example/',
  to: '',
};

test('a mail that was begun outlives worker and extension, and is taken away when it is finished', async () => {
  const first = makeTestWorker();
  good(await first.portal(legalInfo(A, {})));
  const { savedAt } = good(await first.view('desk', { type: 'draft.keep', account: ACCOUNT, id: 'd1', draft }));
  expect(savedAt).toBe(first.clock.now);
  await first.journal.close();
  // Another worker in another session of the browser.
  const { view } = makeTestWorker({ name: first.name, browser: makeBrowser() });
  expect(good(await view('desk', { type: 'drafts.get', account: ACCOUNT }))).toEqual({
    drafts: [{ id: 'd1', savedAt, rev: 1, draft }],
  });
  expect(good(await view('desk', { type: 'draft.forget', account: ACCOUNT, id: 'd1' }))).toEqual({ draft });
  expect(good(await view('desk', { type: 'draft.forget', account: ACCOUNT, id: 'd1' }))).toEqual({ draft: null });
  expect(good(await view('desk', { type: 'journal.export' })).json).not.toContain('Adatum');
});

test('nobody else’s is given out, kept or taken away', async () => {
  const { portal, view } = makeTestWorker();
  good(await portal(legalInfo(A, {})));
  good(await portal(legalInfo({ tenantId: tenant(2), name: 'Fabrikam' }, {}, 'v2')));
  good(await view('desk', { type: 'draft.keep', account: ACCOUNT, id: 'd1', draft }));
  expect(good(await view('desk', { type: 'drafts.get', account: `t:${tenant(2)}` })).drafts).toEqual([]);
  expect(good(await view('desk', { type: 'draft.forget', account: `t:${tenant(2)}`, id: 'd1' })).draft).toBeNull();
  expect(good(await view('desk', { type: 'drafts.get', account: ACCOUNT })).drafts).toHaveLength(1);
  expect(await view('desk', { type: 'draft.keep', account: `t:${tenant(3)}`, id: 'd2', draft })).toMatchObject({ ok: false });
  expect(await view('popup', { type: 'drafts.get', account: ACCOUNT })).toMatchObject({ ok: false, error: { code: 'refused' } });
});

test('what was begun before any account was seen is marked under every one', async () => {
  const { portal, view } = makeTestWorker();
  good(await view('desk', { type: 'draft.keep', id: 'd1', draft }));
  good(await portal(legalInfo(A, {})));
  expect(good(await view('desk', { type: 'drafts.get', account: ACCOUNT })).drafts).toMatchObject([{ id: 'd1', loose: true }]);
  expect(good(await view('desk', { type: 'drafts.get' })).drafts[0]).not.toHaveProperty('loose');
});

test('under accounts that turned out to be one there is one list', async () => {
  const { portal, view } = makeTestWorker();
  good(await portal(legalInfo({ name: 'Contoso' }, {})));
  good(await view('desk', { type: 'draft.keep', account: 'n:Contoso', id: 'd1', draft }));
  good(await portal(legalInfo(A, {}, 'v2')));
  expect(good(await view('desk', { type: 'drafts.get', account: ACCOUNT })).drafts).toMatchObject([{ id: 'd1' }]);
});

test('who signed the last mail of an account is remembered for its next, and for no other account', async () => {
  const { portal, view } = makeTestWorker();
  good(await portal(legalInfo(A, {})));
  good(await portal(legalInfo({ tenantId: tenant(2), name: 'Fabrikam' }, {}, 'v2')));
  const signer = { senderName: 'Kim Lindqvist', senderPhone: '+1 425 555 0100' };
  expect(good(await view('desk', { type: 'drafts.get', account: ACCOUNT }))).not.toHaveProperty('sender');
  good(await view('desk', { type: 'draft.forget', account: ACCOUNT, id: 'd1', signer }));
  expect(good(await view('desk', { type: 'drafts.get', account: ACCOUNT })).signer).toEqual(signer);
  expect(good(await view('desk', { type: 'drafts.get', account: `t:${tenant(2)}` })).signer).toBeUndefined();
  expect(good(await view('desk', { type: 'drafts.get' })).signer).toBeUndefined();
});

test('a field that no mail has, or one too long, is refused', async () => {
  const { view } = makeTestWorker();
  const keep = (fields: object) => view('desk', { type: 'draft.keep', id: 'd1', draft: { ...draft, fields } as WorkingDraft });
  expect(await keep({ password: 'x' })).toMatchObject({ ok: false, error: { code: 'shape' } });
  expect(await keep({ recipientCompany: 'x'.repeat(20_001) })).toMatchObject({ ok: false, error: { code: 'shape' } });
});

test('what another tab has kept meanwhile is not written over; both stand, and only the one that went out goes', async () => {
  const { portal, view, journal } = makeTestWorker();
  good(await portal(legalInfo(A, {})));
  const mail = (recipientCompany: string) => ({ ...draft, fields: { recipientCompany } });
  const keep = async (who: string, more: { base?: number; spare?: string } = {}) =>
    good(await view('desk', { type: 'draft.keep', account: ACCOUNT, id: 'd1', draft: mail(who), ...more }));
  const kept = async () =>
    Object.fromEntries(
      good(await view('desk', { type: 'drafts.get', account: ACCOUNT })).drafts.map((one) => [one.id, one.draft.fields.recipientCompany]),
    );
  expect(await keep('first', { base: 0 })).toMatchObject({ rev: 1 });
  expect(await keep('one', { base: 1 })).toMatchObject({ rev: 2 });
  // Another tab still writes on the first state.
  const clash = await keep('two', { base: 1 });
  expect(clash).toMatchObject({ rev: 2, conflict: { rev: 2, draft: mail('one') } });
  expect(await kept()).toEqual({ d1: 'one' });
  // It is left: what it holds is kept beside.
  expect((await keep('two', { base: 1, spare: 'd2' })).conflict).toBeDefined();
  expect(await kept()).toEqual({ d1: 'one', d2: 'two' });
  // The same in both is no conflict.
  expect((await keep('one', { base: 1 })).conflict).toBeUndefined();
  expect(good(await view('desk', { type: 'draft.forget', account: ACCOUNT, id: 'd1', base: 1 })).draft).toBeNull();
  expect(good(await view('desk', { type: 'draft.forget', account: ACCOUNT, id: 'd1', base: 3 })).draft).toEqual(mail('one'));
  // What cannot be read is in nobody's way.
  await journal.keepDraft({ id: 'd1', account: ACCOUNT, savedAt: 1, draft: { mail: 7 } });
  expect((await keep('three', { base: 9 })).conflict).toBeUndefined();
  expect(await kept()).toEqual({ d1: 'three', d2: 'two' });
});
