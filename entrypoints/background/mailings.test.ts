import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { tenant } from '../../lib/journal/testing';
import type { MailingRow, MailingSetup } from '../../lib/messages/protocol';
import { good, legalInfo, makeBrowser, makeTestWorker } from './testing';

const A = { tenantId: tenant(1), name: 'Contoso' };
const ACCOUNT = `t:${tenant(1)}`;
const OTHER = `t:${tenant(2)}`;
const setup: MailingSetup = {
  name: 'customers.csv',
  draft: { mail: 'customer-reseller', lang: 'de', form: 'full', fields: { senderName: 'Kim' }, to: '' },
};
const row = (n: number, name = `Customer ${n}`): MailingRow => ({ n, line: n + 1, values: { recipientCompany: name } });
const whose = { account: ACCOUNT, id: 'm1' };

async function withList() {
  const worker = makeTestWorker();
  good(await worker.portal(legalInfo(A, {})));
  good(await worker.view('desk', { type: 'mailing.put', ...whose, setup }));
  good(await worker.view('desk', { type: 'mailing.add', ...whose, rows: [row(1), row(2), row(3)] }));
  return worker;
}

test('a list, its rows and what has left outlive worker and extension', async () => {
  const first = await withList();
  good(await first.view('desk', { type: 'mailing.mark', ...whose, ns: [2, 99], state: 'saved' }));
  await first.journal.close();
  const { view } = makeTestWorker({ name: first.name, browser: makeBrowser() });
  expect(good(await view('desk', { type: 'mailing.get', account: ACCOUNT })).mailing).toMatchObject({
    id: 'm1',
    rows: 3,
    open: 2,
    ...setup,
  });
  expect(good(await view('desk', { type: 'mailing.open', ...whose, from: 1, most: 500 })).rows).toEqual([row(1), row(3)]);
  expect(good(await view('desk', { type: 'mailing.open', ...whose, from: 2, most: 1 })).rows).toEqual([row(3)]);
  good(await view('desk', { type: 'mailing.mark', ...whose, ns: [2], state: 'open' }));
  expect(good(await view('desk', { type: 'mailing.open', ...whose, from: 2, most: 1 })).rows).toEqual([row(2)]);
});

test('what its rows share can be changed; another list takes its place, and none of its rows stay', async () => {
  const { view } = await withList();
  const changed = { ...setup, draft: { ...setup.draft, lang: 'ja' } };
  good(await view('desk', { type: 'mailing.put', ...whose, setup: changed }));
  expect(good(await view('desk', { type: 'mailing.get', account: ACCOUNT })).mailing).toMatchObject({ rows: 3, draft: { lang: 'ja' } });
  good(await view('desk', { type: 'mailing.put', account: ACCOUNT, id: 'm2', setup }));
  expect(good(await view('desk', { type: 'mailing.get', account: ACCOUNT })).mailing).toMatchObject({ id: 'm2', rows: 0 });
  expect(good(await view('desk', { type: 'journal.export' })).json).not.toContain('Customer 1');
});

test('what another tab keeps meanwhile is not written over, nor its list taken away', async () => {
  const { view } = await withList();
  const put = async (id: string, lang: string, base: number) =>
    good(await view('desk', { type: 'mailing.put', account: ACCOUNT, id, setup: { ...setup, draft: { ...setup.draft, lang } }, base }));
  const there = async () => good(await view('desk', { type: 'mailing.get', account: ACCOUNT })).mailing;
  expect(await put('m1', 'ja', 1)).toMatchObject({ rev: 2 });
  expect(await put('m1', 'fr', 1)).toMatchObject({ conflict: { id: 'm1', rev: 2, draft: { lang: 'ja' }, rows: 3 } });
  expect((await put('m1', 'ja', 1)).conflict).toBeUndefined();
  // A tab that saw none, and one whose list was replaced.
  expect(await put('m2', 'fr', 0)).toMatchObject({ conflict: { id: 'm1' } });
  expect(await there()).toMatchObject({ id: 'm1', rows: 3, draft: { lang: 'ja' } });
  good(await view('desk', { type: 'mailing.forget', ...whose }));
  expect((await put('m1', 'fr', 3)).conflict).toBeNull();
  expect(await there()).toBeNull();
  expect((await put('m2', 'fr', 0)).conflict).toBeUndefined();
});

test('nobody else’s is given out, changed or taken away', async () => {
  const { portal, view } = await withList();
  good(await portal(legalInfo({ tenantId: tenant(2), name: 'Fabrikam' }, {}, 'v2')));
  expect(good(await view('desk', { type: 'mailing.get', account: OTHER })).mailing).toBeNull();
  const theirs = { account: OTHER, id: 'm1' };
  expect(await view('desk', { type: 'mailing.put', ...theirs, setup })).toMatchObject({ ok: false });
  expect(await view('desk', { type: 'mailing.add', ...theirs, rows: [row(9)] })).toMatchObject({ ok: false });
  expect(await view('desk', { type: 'mailing.open', ...theirs, from: 1, most: 5 })).toMatchObject({ ok: false });
  expect(await view('desk', { type: 'mailing.mark', ...theirs, ns: [1], state: 'saved' })).toMatchObject({ ok: false });
  expect(await view('desk', { type: 'mailing.forget', ...theirs })).toMatchObject({ ok: false });
  expect(await view('popup', { type: 'mailing.get', account: ACCOUNT })).toMatchObject({ ok: false, error: { code: 'refused' } });
  expect(good(await view('desk', { type: 'mailing.get', account: ACCOUNT })).mailing).toMatchObject({ rows: 3, open: 3 });
});

test('a forgotten list leaves nothing, and a forgotten customer only the rows of others', async () => {
  const { view } = await withList();
  good(
    await view('desk', {
      type: 'mailing.add',
      ...whose,
      rows: [{ ...row(4, 'Adatum'), values: { recipientCompany: 'Adatum', to: 'ada@adatum.example' } }],
    }),
  );
  const note = { kind: 'customer-reseller', to: { name: 'Adatum' }, way: 'saved' as const, language: 'de' };
  const { ids } = good(await view('desk', { type: 'invitations.note', account: ACCOUNT, notes: [note] }));
  good(await view('desk', { type: 'invitations.forget', account: ACCOUNT, id: ids[0]! }));
  const { json } = good(await view('desk', { type: 'journal.export' }));
  expect(json).not.toMatch(/adatum/i);
  expect(json).toContain('Customer 3');
  good(await view('desk', { type: 'mailing.forget', ...whose }));
  expect(good(await view('desk', { type: 'journal.export' })).json).not.toMatch(/Customer \d|customers\.csv/);
});

test('a row with what no mail has, or with more than a row may hold, is refused', async () => {
  const { view } = await withList();
  const add = (values: object) => view('desk', { type: 'mailing.add', ...whose, rows: [{ n: 7, line: 8, values } as MailingRow] });
  expect(await add({ password: 'x' })).toMatchObject({ ok: false, error: { code: 'shape' } });
  expect(await add({ recipientCompany: 'x'.repeat(1_001) })).toMatchObject({ ok: false, error: { code: 'shape' } });
  expect(await add({ link: 'x'.repeat(20_001) })).toMatchObject({ ok: false, error: { code: 'shape' } });
  expect(await add({ link: 'x'.repeat(5_000) })).toMatchObject({ ok: true });
});
