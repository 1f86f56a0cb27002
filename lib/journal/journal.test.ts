import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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
    expect(await first.record(pageEntry(A, { 'verification.status': 'pending' }, 1000))).toMatchObject({
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

  test('in turn under an id and under the name alone does not pile up', async () => {
    for (let now = 1; now <= 20; now += 1)
      await journal.record(pageEntry(now % 2 ? A : { name: 'Contoso' }, { 'verification.status': 'pending' }, now));
    expect((await journal.read(ACCOUNT))?.observations).toMatchObject([
      { seenAt: 1, lastSeenAt: 19 },
      { seenAt: 2, lastSeenAt: 20 },
    ]);
  });

  test('says whether more than times changed', async () => {
    const list = (ids: string[], now: number) => ({
      ...pageEntry(A, { 'verification.status': 'pending' }, now),
      lists: [{ kind: 'customer' as const, whole: true, ids }],
    });
    const changed = async (ids: string[], now: number) => (await journal.record(list(ids, now))).changed;
    expect(await changed(['a', 'b'], 1)).toBe(true);
    expect(await changed(['b', 'a'], 2)).toBe(false);
    expect(await changed(['a'], 3)).toBe(true);
    expect(await changed(['a'], 4)).toBe(false);
  });

  test('without a word on the account nothing is kept', async () => {
    expect(await journal.record(pageEntry({}, { 'verification.status': 'pending' }, 1))).toMatchObject({
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

describe('a visit that turns out to be of another account', () => {
  const B = { tenantId: tenant(2), name: 'Fabrikam' };
  const rows = (ids: string[]) => [{ kind: 'customer' as const, whole: true, ids }];
  const customers = (ids: string[]) =>
    ids.map((id) => ({ fact: 'customer.name' as const, subject: { kind: 'customer' as const, id }, value: `Name ${id}`, clues: [] }));
  /** A's own list, then B's under A's bar at 1000, then B's under its own bar. */
  const switched = async (later: number, evidence: { tenantId?: string; name?: string } = B, first = A) => {
    await journal.record({ ...pageEntry(first, {}, 1), readings: customers(['a', 'b']), lists: rows(['a', 'b']) });
    const { account, trace } = await journal.record({ ...pageEntry(first, {}, 1000), readings: customers(['c']), lists: rows(['c']) });
    const before = { account, traces: trace ? [trace] : [] };
    return journal.record({ ...pageEntry(evidence, {}, later), readings: customers(['c']), lists: rows(['c']), before });
  };
  const counted = async (account: string) =>
    (await journal.read(account))?.observations.filter((o) => o.withdrawnAt === undefined).map((o) => o.subject?.id);

  test('gives back what it added a moment ago, and the list before stands again', async () => {
    expect(await switched(2000)).toMatchObject({ account: `t:${tenant(2)}`, arrived: true, takenBack: true, changed: true });
    expect(await counted(ACCOUNT)).toEqual(['a', 'b']);
    expect(await journal.read(ACCOUNT)).toMatchObject({
      lists: [{ ids: ['a', 'b'], seenAt: 1 }],
      observations: [{}, {}, { withdrawnAt: 2000 }],
    });
    expect(await counted(`t:${tenant(2)}`)).toEqual(['c']);
  });

  test('keeps what stood there longer', async () => {
    expect(await switched(7000)).toMatchObject({ takenBack: false, arrived: true });
    expect(await counted(ACCOUNT)).toEqual(['a', 'b', 'c']);
    expect((await journal.read(ACCOUNT))?.lists).toMatchObject([{ ids: ['c'] }]);
  });

  test('keeps it where the later look shows less, or is the same account known better', async () => {
    expect(await switched(2000, { name: 'Contoso' })).toMatchObject({ account: ACCOUNT, takenBack: false, arrived: false });
    expect(await counted(ACCOUNT)).toContain('c');
  });

  test('keeps it where the later look shows less, though its name alone could be of another account too', async () => {
    await journal.record(pageEntry({ tenantId: tenant(2), name: 'Contoso' }, {}, 0));
    expect(await switched(2000, { name: 'Contoso' })).toMatchObject({ account: 'n:Contoso', takenBack: false });
    expect(await counted(ACCOUNT)).toEqual(['a', 'b', 'c']);
  });

  test('never leaves an empty list in place of none', async () => {
    const { trace } = await journal.record({ ...pageEntry(A, {}, 1000), lists: rows(['c']) });
    await journal.record({ ...pageEntry(B, {}, 2000), lists: rows(['c']), before: { account: ACCOUNT, traces: trace ? [trace] : [] } });
    expect((await journal.read(ACCOUNT))?.lists).toEqual([]);
    expect(JSON.parse((await journal.export(0)).json).stores.quarantine).toMatchObject([{ store: 'lists', record: { ids: ['c'] } }]);
  });
});

describe('a long list read again', () => {
  const list = (ids: string[], now: number) => ({
    ...pageEntry(A, {}, now),
    readings: ids.map((id) => ({
      fact: 'customer.name' as const,
      subject: { kind: 'customer' as const, id },
      value: `Name ${id}`,
      clues: [],
    })),
    lists: [{ kind: 'customer' as const, whole: true, ids }],
  });
  const seen = async () => (await journal.read(ACCOUNT))?.observations.map((o) => [o.subject?.id, o.seenAt, o.lastSeenAt]);

  test('unchanged is one write for all its rows, and each row says when it was last seen', async () => {
    await journal.record(list(['a', 'b', 'c'], 1));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    expect(await journal.record(list(['a', 'b', 'c'], 2))).toMatchObject({ appended: 0, refreshed: 3, changed: false });
    expect(put.mock.contexts.map((store) => (store as IDBObjectStore).name).sort()).toEqual(['accounts', 'lists']);
    put.mockRestore();
    expect(await seen()).toEqual([
      ['a', 1, 2],
      ['b', 1, 2],
      ['c', 1, 2],
    ]);
    await journal.record(list(['a', 'b', 'c'], 3));
    expect((await seen())?.map(([, , last]) => last)).toEqual([3, 3, 3]);
  });

  test('lets a row that is gone keep the time it was last seen', async () => {
    await journal.record(list(['a', 'b'], 1));
    await journal.record(list(['a', 'b'], 2));
    await journal.record(list(['a'], 3));
    await journal.record(list(['a'], 4));
    expect(await seen()).toEqual([
      ['a', 1, 4],
      ['b', 1, 2],
    ]);
  });

  test('with a clock that went back makes no sighting older', async () => {
    await journal.record(list(['a', 'b'], 1));
    await journal.record(list(['a', 'b'], 9));
    await journal.record(list(['a'], 5));
    expect((await seen())?.map(([, , last]) => last)).toEqual([9, 9]);
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

test('the revision of an account rises with what concerns it alone, and with every join', async () => {
  const OTHER = `t:${tenant(2)}`;
  await journal.record(pageEntry(A, {}, 1));
  await journal.record(pageEntry({ tenantId: tenant(2), name: 'Fabrikam' }, {}, 2));
  const [own, other] = [journal.revision(ACCOUNT), journal.revision(OTHER)];
  await journal.record(pageEntry(A, {}, 3));
  await journal.say({ account: ACCOUNT, via: 'form', fact: 'goal.expand', value: true, now: 4 });
  expect(journal.revision(ACCOUNT)).toBe(own + 2);
  expect(journal.revision(OTHER)).toBe(other);
  await journal.record(pageEntry({ name: 'Fabrikam' }, {}, 5));
  expect(journal.revision(ACCOUNT)).toBeGreaterThan(own + 2);
  expect(journal.revision(OTHER)).toBeGreaterThan(other);
  const alias = journal.revision('n:Fabrikam');
  await journal.record(pageEntry({ tenantId: tenant(2), name: 'Fabrikam' }, {}, 6));
  expect(journal.revision('n:Fabrikam')).toBeGreaterThan(alias);
});
