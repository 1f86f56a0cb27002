import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Journal, JournalError, makeJournal } from './index';
import { freshName, pageEntry, tenant } from './testing';

const A = { tenantId: tenant(1), partnerId: '4001', name: 'Contoso' };
const ACCOUNT = `t:${tenant(1)}`;
const FACTS = { 'verification.status': 'pending', 'agreement.mpa': 'accepted', 'legal.companyName': 'Contoso' } as const;

afterEach(() => vi.restoreAllMocks());

/** Lets the n-th write of the process fail as a full disk does, once. */
function failWrite(n: number, error: () => Error): void {
  let count = 0;
  for (const method of ['add', 'put'] as const) {
    const real = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
      count += 1;
      if (count === n) throw error();
      return real.apply(this, args);
    });
  }
}
const full = () => new DOMException('no room', 'QuotaExceededError') as unknown as Error;

const everything = async (journal: Journal) => {
  const { stores } = JSON.parse((await journal.export(0)).json) as { stores: Record<string, unknown[]> };
  return stores;
};

test('a write that fails at any point leaves nothing half done, says why, and can be repeated', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 8 }), fc.boolean(), async (n, before) => {
      const journal = makeJournal(freshName());
      await journal.record(pageEntry({ name: 'Contoso' }, before ? FACTS : {}, 1));
      const untouched = await everything(journal);
      failWrite(n, full);
      const entry = { ...pageEntry(A, FACTS, 2), lists: [{ kind: 'customer' as const, whole: true, ids: ['x'] }] };
      const failed = await journal.record(entry).then(
        () => null,
        (error: unknown) => error,
      );
      vi.restoreAllMocks();
      if (failed) {
        expect(failed).toBeInstanceOf(JournalError);
        expect((failed as JournalError).reason).toBe('full');
        expect(await everything(journal)).toEqual(untouched);
        await journal.record(entry);
      } else expect(n).toBeGreaterThan(6);
      const kept = (await journal.read(ACCOUNT))?.observations.slice(-3).map((o) => [o.fact, o.value]);
      expect(kept).toEqual(Object.entries(FACTS));
      await journal.close();
    }),
    { numRuns: 16, examples: Array.from({ length: 8 }, (_, i) => [i + 1, true] as [number, boolean]) },
  );
});

test('a transaction the browser takes back at the very end is an error, not a success', async () => {
  const journal = makeJournal(freshName());
  await journal.record(pageEntry(A, {}, 1));
  const real = IDBObjectStore.prototype.add;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = real.apply(this, args);
    request.addEventListener('success', () => this.transaction.abort());
    return request;
  });
  await expect(journal.record(pageEntry(A, FACTS, 2))).rejects.toBeInstanceOf(JournalError);
  vi.restoreAllMocks();
  expect((await journal.read(ACCOUNT))?.observations).toEqual([]);
  await journal.close();
});

test('every write asks for durability and is complete when it resolves', async () => {
  const journal = makeJournal(freshName());
  await journal.accounts();
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await journal.record(pageEntry(A, FACTS, 1));
  await journal.say({ account: ACCOUNT, via: 'form', fact: 'goal.expand', value: true, now: 2 });
  await journal.keep('x', 1);
  expect(transaction.mock.calls.map((call) => [call[1], call[2]])).toEqual([
    ['readwrite', { durability: 'strict' }],
    ['readwrite', { durability: 'strict' }],
    ['readwrite', { durability: 'strict' }],
  ]);
  await journal.close();
});

test('two tabs, and a person beside them, writing at once lose nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('one', 'two', 'person'), { minLength: 2, maxLength: 20 }), async (writers) => {
      const journal = makeJournal(freshName());
      await journal.record(pageEntry(A, {}, 0));
      const expected = await Promise.all(
        writers.map(async (writer, i) => {
          const now = i + 1;
          if (writer === 'person') {
            await journal.say({
              account: ACCOUNT,
              via: 'tick',
              fact: 'task.tick',
              subject: { kind: 'task', id: `task-${i}` },
              value: true,
              now,
            });
            return `task.tick true`;
          }
          await journal.record(pageEntry(A, { 'legal.companyName': `${writer} ${i}` }, now));
          return `legal.companyName ${writer} ${i}`;
        }),
      );
      const kept = (await journal.read(ACCOUNT))?.observations.map((o) => `${o.fact} ${o.value}`);
      expect(kept?.sort()).toEqual(expected.sort());
      await journal.close();
    }),
    { numRuns: 30 },
  );
});

describe('the connection', () => {
  test('closed by the browser is opened again', async () => {
    const name = freshName();
    const journal = makeJournal(name);
    await journal.record(pageEntry(A, FACTS, 1));
    const real = IDBDatabase.prototype.transaction;
    let closed = false;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      if (!closed) {
        closed = true;
        this.close();
      }
      return real.apply(this, args);
    });
    expect((await journal.read(ACCOUNT))?.observations).toHaveLength(3);
    await journal.close();
  });

  test('that does not open says so, and is tried again at the next request', async () => {
    const journal = makeJournal(freshName());
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('internal error', 'UnknownError');
    });
    await expect(journal.accounts()).rejects.toMatchObject({ name: 'JournalError', reason: 'open' });
    expect((await journal.accounts()).accounts).toEqual([]);
    await journal.close();
  });
});
