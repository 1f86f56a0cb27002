import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { makeJournal } from './index';
import { isReminder } from './records';
import { MIGRATIONS, type Reminder } from './schema';
import { freshName, tenant } from './testing';

const ACCOUNT = `t:${tenant(1)}`;
const KEY = [ACCOUNT, 'revenue:2027-05-01'] as const;

test('of two who ask at once only one tells, and what was told outlives the connection', async () => {
  const name = freshName();
  const journal = makeJournal(name);
  const tell = (old: Reminder | undefined) => (old ? null : { lead: 60, at: 5 });
  const both = await Promise.all([journal.changeReminder(KEY, 5, tell), journal.changeReminder(KEY, 5, tell)]);
  expect(both.filter(Boolean)).toEqual([{ account: KEY[0], occurrence: KEY[1], lead: 60, at: 5 }]);
  await journal.close();
  const again = makeJournal(name);
  expect(await again.reminders()).toEqual([{ account: KEY[0], occurrence: KEY[1], lead: 60, at: 5 }]);
  await again.changeReminder(KEY, 6, (old) => (old ? { ...old, shownAt: 6, snoozedUntil: '2027-04-01', seenAt: 7 } : null));
  expect(await again.reminders()).toMatchObject([{ lead: 60, at: 5, shownAt: 6, snoozedUntil: '2027-04-01', seenAt: 7 }]);
  await again.close();
});

test('a change that fails leaves what stood', async () => {
  const journal = makeJournal(freshName());
  await journal.changeReminder(KEY, 1, () => ({ lead: 90, at: 1 }));
  const failing = journal.changeReminder(KEY, 2, () => {
    throw new Error('a defect');
  });
  await expect(failing).rejects.toThrow('a defect');
  expect(await journal.reminders()).toMatchObject([{ lead: 90, at: 1 }]);
});

test('the version before reminders is brought up to date with everything in it, and nothing was told', async () => {
  const name = freshName();
  const third = await openDB(name, 3, {
    upgrade: async (db, _from, _to, tx) => {
      for (const step of MIGRATIONS.slice(0, 3)) await step(db as never, tx as never);
    },
  });
  expect([...third.objectStoreNames]).not.toContain('reminders');
  await third.put('accounts', { id: ACCOUNT, names: ['Contoso'], domains: [], tenants: [], apart: [], firstSeenAt: 1, lastSeenAt: 1 });
  const source = { kind: 'portal', page: 'account.legalInfo', path: '/x', clues: [] };
  await third.put('observations', { account: ACCOUNT, fact: 'account.name', subject: '', value: 'A', seenAt: 1, lastSeenAt: 1, source });
  await third.add('maps', { at: 1, text: 'a map' });
  third.close();
  const journal = makeJournal(name);
  expect(await journal.reminders()).toEqual([]);
  expect(await journal.read(ACCOUNT)).toMatchObject({ broken: 0, observations: [{ value: 'A' }] });
  expect(await journal.maps()).toHaveLength(1);
  await journal.changeReminder(KEY, 5, () => ({ lead: 30, at: 5 }));
  expect(await journal.reminders()).toHaveLength(1);
  await journal.close();
});

test('a damaged record hides no other, is exported as it is, and goes to the quarantine when it is told anew', async () => {
  const name = freshName();
  const journal = makeJournal(name);
  await journal.changeReminder([ACCOUNT, 'mfa:2027-05-01'], 1, () => ({ lead: 120, at: 1 }));
  const db = await openDB(name);
  const damaged = { account: KEY[0], occurrence: KEY[1], lead: 'soon', at: 1 };
  await db.put('reminders', damaged);
  expect(await journal.reminders()).toHaveLength(1);
  expect(await journal.export(2)).toMatchObject({ broken: 1 });
  await journal.changeReminder(KEY, 3, (old) => (old ? null : { lead: 60, at: 3 }));
  expect(await journal.reminders()).toHaveLength(2);
  expect(await db.getAll('quarantine')).toEqual([{ at: 3, store: 'reminders', record: damaged }]);
  db.close();
});

test('the check passes nothing by accident', () => {
  fc.assert(
    fc.property(fc.anything(), (junk) => {
      expect(isReminder(junk)).toBe(false);
    }),
  );
});
