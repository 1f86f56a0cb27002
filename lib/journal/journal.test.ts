import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Journal, makeJournal, UnknownEntry } from './index';
import { LOG_LINES } from './log';
import { freshName, pageEntry, tenant } from './testing';

const A = { tenantId: tenant(1), name: 'Contoso' };
const ACCOUNT = `t:${tenant(1)}`;

let journal: Journal;
beforeEach(() => {
  journal = makeJournal(freshName());
});
afterEach(() => journal.close());

const values = async (account: string) => (await journal.read(account))?.observations.map((o) => `${o.fact}=${o.value}`);

describe('what a page showed', () => {
  test('is kept with its source, and survives the worker', async () => {
    const name = freshName();
    const first = makeJournal(name);
    expect(await first.record(pageEntry(A, { 'verification.status': 'pending' }, 1000))).toEqual({
      account: ACCOUNT,
      appended: 1,
      refreshed: 0,
    });
    await first.close();
    const second = makeJournal(name);
    expect((await second.read(ACCOUNT))?.observations).toEqual([
      {
        seq: 1,
        account: ACCOUNT,
        fact: 'verification.status',
        value: 'pending',
        seenAt: 1000,
        lastSeenAt: 1000,
        source: {
          kind: 'portal',
          page: 'account.legalInfo',
          path: '/dashboard/account/legalinfo',
          clues: [{ by: 'label', anchor: 'test', text: 'Test' }],
        },
      },
    ]);
    await second.close();
  });

  test('unchanged only refreshes when it was last seen', async () => {
    await journal.record(pageEntry(A, { 'verification.status': 'pending' }, 1000));
    expect(await journal.record(pageEntry(A, { 'verification.status': 'pending' }, 2000))).toMatchObject({ appended: 0, refreshed: 1 });
    expect((await journal.read(ACCOUNT))?.observations).toMatchObject([{ seenAt: 1000, lastSeenAt: 2000 }]);
  });

  test('changed is appended, and changed back is appended again', async () => {
    for (const [at, value] of (['pending', 'rejected', 'pending'] as const).entries())
      await journal.record(pageEntry(A, { 'verification.status': value }, at));
    expect(await values(ACCOUNT)).toEqual(['verification.status=pending', 'verification.status=rejected', 'verification.status=pending']);
  });

  test('a clock that went back does not make a sighting older', async () => {
    await journal.record(pageEntry(A, { 'verification.status': 'pending' }, 5000));
    await journal.record(pageEntry(A, { 'verification.status': 'pending' }, 4000));
    expect((await journal.read(ACCOUNT))?.observations).toMatchObject([{ seenAt: 5000, lastSeenAt: 5000 }]);
  });

  test('roles in another order are the same roles', async () => {
    const roles = (value: ('admin-agent' | 'sales-agent')[], now: number) => ({
      ...pageEntry(A, {}, now),
      readings: [{ fact: 'user.roles' as const, subject: { kind: 'user' as const, id: 'a@b.example' }, value, clues: [] }],
    });
    await journal.record(roles(['sales-agent', 'admin-agent'], 1));
    expect(await journal.record(roles(['admin-agent', 'sales-agent'], 2))).toMatchObject({ refreshed: 1 });
    expect((await journal.read(ACCOUNT))?.observations).toMatchObject([
      { subject: { kind: 'user', id: 'a@b.example' }, value: ['admin-agent', 'sales-agent'] },
    ]);
  });

  test('without a word on the account nothing is kept', async () => {
    expect(await journal.record(pageEntry({}, { 'verification.status': 'pending' }, 1))).toEqual({
      account: null,
      appended: 0,
      refreshed: 0,
    });
    expect((await journal.accounts()).accounts).toEqual([]);
  });

  test('only a list read whole is kept, the newest of its kind', async () => {
    const list = (whole: boolean, ids: string[], now: number) => ({
      ...pageEntry(A, {}, now),
      lists: [{ kind: 'distributor' as const, whole, ids }],
    });
    await journal.record(list(true, ['a', 'b'], 1));
    await journal.record(list(false, ['a'], 2));
    expect((await journal.read(ACCOUNT))?.lists).toEqual([
      { account: ACCOUNT, kind: 'distributor', whole: true, ids: ['a', 'b'], seenAt: 1 },
    ]);
    await journal.record(list(true, ['b'], 3));
    expect((await journal.read(ACCOUNT))?.lists).toMatchObject([{ ids: ['b'], seenAt: 3 }]);
  });

  test('three thousand rows of four facts each go in with one transaction', async () => {
    const readings = Array.from({ length: 3000 }, (_, i) => ({ kind: 'customer' as const, id: `customer-${i}` })).flatMap((subject) => [
      { fact: 'customer.listed' as const, subject, value: true, clues: [] },
      { fact: 'customer.name' as const, subject, value: `Name ${subject.id}`, clues: [] },
      { fact: 'customer.domain' as const, subject, value: `${subject.id}.example`, clues: [] },
      { fact: 'customer.relationship' as const, subject, value: 'cloud-reseller' as const, clues: [] },
    ]);
    expect(await journal.record({ ...pageEntry(A, {}, 1), readings })).toMatchObject({ appended: 12_000 });
    expect(await journal.record({ ...pageEntry(A, {}, 2), readings })).toMatchObject({ appended: 0, refreshed: 12_000 });
    expect((await journal.read(ACCOUNT))?.observations).toHaveLength(12_000);
  }, 60_000);
});

describe('what a person said', () => {
  const tick = (value: boolean, now: number) =>
    ({ account: ACCOUNT, via: 'tick', fact: 'task.tick', subject: { kind: 'task', id: 'csp.enrol' }, value, now }) as const;

  beforeEach(() => journal.record(pageEntry(A, {}, 1)));

  test('is kept and can be taken back; it stays, marked', async () => {
    const { seq } = await journal.say(tick(true, 2));
    await journal.withdraw(ACCOUNT, seq, 3);
    expect((await journal.read(ACCOUNT))?.observations).toMatchObject([
      { seq, value: true, withdrawnAt: 3, source: { kind: 'person', via: 'tick' } },
    ]);
  });

  test('said twice is said once, so that one "take back" takes it back', async () => {
    const first = await journal.say(tick(true, 2));
    expect(await journal.say(tick(true, 3))).toEqual(first);
    await journal.withdraw(ACCOUNT, first.seq, 4);
    expect((await journal.say(tick(true, 5))).seq).not.toBe(first.seq);
  });

  test('an overrule after the portal changed its mind is a new one', async () => {
    const overrule = (now: number) =>
      ({ account: ACCOUNT, via: 'overrule', fact: 'verification.status', value: 'authorized', now }) as const;
    const first = await journal.say(overrule(2));
    await journal.record(pageEntry(A, { 'verification.status': 'rejected' }, 3));
    expect((await journal.say(overrule(4))).seq).toBeGreaterThan(first.seq);
  });

  test('does not stop the portal from being refreshed, nor the other way round', async () => {
    await journal.record(pageEntry(A, { 'verification.status': 'pending' }, 2));
    await journal.say({ account: ACCOUNT, via: 'overrule', fact: 'verification.status', value: 'authorized', now: 3 });
    expect(await journal.record(pageEntry(A, { 'verification.status': 'pending' }, 4))).toMatchObject({ appended: 0, refreshed: 1 });
  });

  test('about an account that does not exist is refused', async () => {
    await expect(journal.say({ ...tick(true, 2), account: 'n:Nobody' })).rejects.toThrow(UnknownEntry);
  });

  test('nobody takes back what the portal showed, or what belongs to another account', async () => {
    await journal.record(pageEntry(A, { 'verification.status': 'pending' }, 2));
    await journal.record(pageEntry({ tenantId: tenant(2) }, {}, 2));
    const { seq } = await journal.say(tick(true, 2));
    await expect(journal.withdraw(ACCOUNT, 1, 3)).rejects.toThrow(UnknownEntry);
    await expect(journal.withdraw(`t:${tenant(2)}`, seq, 3)).rejects.toThrow(UnknownEntry);
    await expect(journal.withdraw(ACCOUNT, 999, 3)).rejects.toThrow(UnknownEntry);
  });
});

describe('accounts', () => {
  test('what was seen under a name alone comes along when an id proves it, with the ticks', async () => {
    await journal.record(pageEntry({ name: 'Contoso' }, { 'verification.status': 'pending' }, 1));
    await journal.say({ account: 'n:Contoso', via: 'form', fact: 'goal.expand', value: true, now: 2 });
    await journal.record(pageEntry(A, { 'agreement.mpa': 'accepted' }, 3));
    expect(await values(ACCOUNT)).toEqual(['verification.status=pending', 'goal.expand=true', 'agreement.mpa=accepted']);
    expect(await values('n:Contoso')).toEqual(await values(ACCOUNT));
    expect(await journal.moves()).toEqual([{ at: 3, identity: 'n:Contoso', from: 'n:Contoso', into: ACCOUNT }]);
  });

  test('a join by name undoes itself when a second account of that name appears', async () => {
    await journal.record(pageEntry(A, { 'agreement.mpa': 'accepted' }, 1));
    await journal.record(pageEntry({ name: 'Contoso' }, { 'verification.status': 'pending' }, 2));
    expect(await values(ACCOUNT)).toHaveLength(2);
    await journal.record(pageEntry({ tenantId: tenant(2), name: 'Contoso' }, {}, 3));
    expect(await values(ACCOUNT)).toEqual(['agreement.mpa=accepted']);
    expect(await values('n:Contoso')).toEqual(['verification.status=pending']);
    expect((await journal.moves()).at(-1)).toMatchObject({ identity: 'n:Contoso', from: ACCOUNT, into: 'n:Contoso' });
  });

  test('a person can undo a join', async () => {
    await journal.record(pageEntry({ name: 'Contoso' }, { 'verification.status': 'pending' }, 1));
    await journal.record(pageEntry(A, {}, 2));
    await journal.keepApart('n:Contoso', ACCOUNT, 3);
    expect(await values(ACCOUNT)).toEqual([]);
    expect(await values('n:Contoso')).toEqual(['verification.status=pending']);
  });

  test('a value shown by the name alone and then by the id is kept under both, in order', async () => {
    await journal.record(pageEntry(A, { 'verification.status': 'authorized' }, 1));
    await journal.record(pageEntry({ name: 'Contoso' }, { 'verification.status': 'pending' }, 2));
    await journal.record(pageEntry(A, { 'verification.status': 'authorized' }, 3));
    expect(await values(ACCOUNT)).toEqual([
      'verification.status=authorized',
      'verification.status=pending',
      'verification.status=authorized',
    ]);
  });

  test('the same value shown by the name alone is a sighting of its own, because it may turn out to be of another account', async () => {
    await journal.record(pageEntry(A, { 'verification.status': 'pending' }, 1));
    await journal.record(pageEntry({ name: 'Contoso' }, { 'verification.status': 'pending' }, 2));
    await journal.record(pageEntry({ tenantId: tenant(2), name: 'Contoso' }, {}, 3));
    expect((await journal.read(ACCOUNT))?.observations).toMatchObject([{ seenAt: 1, lastSeenAt: 1 }]);
    expect((await journal.read('n:Contoso'))?.observations).toMatchObject([{ seenAt: 2, lastSeenAt: 2 }]);
  });

  test('an unknown one reads as null, not as empty', async () => {
    expect(await journal.read('n:Nobody')).toBeNull();
  });
});

test('settings are kept', async () => {
  expect(await journal.kept('settings')).toBeUndefined();
  await journal.keep('settings', { language: 'de' });
  expect(await journal.kept('settings')).toEqual({ language: 'de' });
});

test('the log keeps the newest lines', async () => {
  for (let i = 0; i < LOG_LINES + 3; i += 1) await journal.log({ at: i, code: 'shape', detail: `line ${i}` });
  const lines = await journal.logged();
  expect(lines).toHaveLength(LOG_LINES);
  expect(lines[0]?.at).toBe(LOG_LINES + 2);
});

test('the revision rises with every change and with nothing else', async () => {
  const start = journal.revision();
  await journal.record(pageEntry(A, {}, 1));
  expect(journal.revision()).toBe(start + 1);
  await journal.read(ACCOUNT);
  await journal.log({ at: 1, code: 'x', detail: '' });
  expect(journal.revision()).toBe(start + 1);
});
