import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import type { LogEvidence, LogNote } from '../rules/invitations/log/types';
import { makeJournal } from './index';
import { freshName, pageEntry, tenant } from './testing';

const A = { tenantId: tenant(1), name: 'Contoso' };
const ACCOUNT = `t:${tenant(1)}`;
const note = (name: string, more: Partial<LogNote> = {}): LogNote => ({
  kind: 'customer-reseller',
  to: { name },
  link: 'https://example.com/?a=1&b=%20',
  language: 'en',
  way: 'copied',
  ...more,
});
const evidence = (seq: number): LogEvidence => ({
  by: 'tenant',
  fact: 'customer.listed',
  subject: { kind: 'customer', id: tenant(2) },
  value: true,
  page: 'customers.list',
  path: '/x',
  seenAt: 1,
  seq,
});

describe('the log of invitations', () => {
  test('notes a draft once, keeps the link byte for byte, and reads it after a restart', async () => {
    const name = freshName();
    const first = makeJournal(name);
    expect(await first.noteInvitations(ACCOUNT, [note('Adatum'), note('Fabrikam'), note('adatum', { way: 'saved' })], 5)).toEqual([
      { id: 1, event: 2 },
      { id: 2, event: 2 },
      { id: 1, event: 3 },
    ]);
    await first.close();
    const journal = makeJournal(name);
    const { entries, broken } = await journal.invitations();
    expect(broken).toBe(0);
    expect(entries.map(({ id, to, link, events }) => [id, to.name, link, events.map(({ what }) => what)])).toEqual([
      [1, 'adatum', note('').link, ['drafted', 'copied', 'saved']],
      [2, 'Fabrikam', note('').link, ['drafted', 'copied']],
    ]);
    expect(await journal.noteInvitations('t:other', [note('Adatum')], 6)).toEqual([{ id: 3, event: 2 }]);
    await journal.close();
  });

  test('an answer does not count where the reading it rests on was taken back', async () => {
    const journal = makeJournal(freshName());
    const page = { ...pageEntry(A, {}, 2), page: { page: 'customers.list', path: '/x', map: 1 } };
    const listed = { fact: 'customer.listed' as const, subject: { kind: 'customer' as const, id: tenant(2) }, value: true, clues: [] };
    await journal.addMap('a map', 1);
    await journal.record({ ...page, readings: [listed] });
    const seq = (await journal.read(ACCOUNT))!.observations.find(({ fact }) => fact === 'customer.listed')!.seq;
    const id = (await journal.noteInvitations(ACCOUNT, [note('Adatum')], 1))[0]!.id;
    const event = { id: 3, at: 3, what: 'accepted', by: 'portal', evidence: evidence(seq) } as const;
    await journal.changeInvitation(id, (old) => ({ ...old, events: [...old.events, event] }));
    expect((await journal.invitations()).entries[0]?.events).toHaveLength(3);
    await journal.withdrawMaps([1], 9);
    expect((await journal.invitations()).entries[0]?.events.map(({ what }) => what)).toEqual(['drafted', 'copied']);
    await journal.close();
  });

  test('takes back what was noted of several at once, lets it count again, and does all of it or none', async () => {
    const journal = makeJournal(freshName());
    const places = await journal.noteInvitations(ACCOUNT, [note('Adatum'), note('Fabrikam'), note('Adatum')], 1);
    const undone = async () => (await journal.invitations()).entries.map(({ events }) => events.map(({ undoneAt }) => undoneAt ?? 0));
    expect(await journal.undoInvitations(places, 9)).toBe(true);
    expect(await undone()).toEqual([
      [0, 9, 9],
      [0, 9],
    ]);
    expect(
      await journal.undoInvitations(
        [
          { id: 2, event: 2 },
          { id: 7, event: 2 },
        ],
        undefined,
      ),
    ).toBe(false);
    expect(await journal.undoInvitations([{ id: 2, event: 1 }], 9)).toBe(false);
    expect((await undone())[1]).toEqual([0, 9]);
    expect(await journal.undoInvitations(places, undefined)).toBe(true);
    expect(await undone()).toEqual([
      [0, 0, 0],
      [0, 0],
    ]);
    await journal.close();
  });

  test('damaged records are left out and counted, here and in the export', async () => {
    const name = freshName();
    const journal = makeJournal(name);
    await journal.noteInvitations(ACCOUNT, [note('Adatum')], 1);
    const db = await openDB(name);
    await db.add('invitations', { account: ACCOUNT, kind: 'customer-reseller', events: [] });
    db.close();
    expect(await journal.invitations()).toMatchObject({ entries: [{ id: 1 }], broken: 1 });
    expect((await journal.export(0)).broken).toBe(1);
    await journal.close();
  });

  test('takes 10,000 notes in parts', async () => {
    const journal = makeJournal(freshName());
    const all = Array.from({ length: 10_000 }, (_, n) => note(`Customer ${n}`));
    for (let at = 0; at < all.length; at += 500) await journal.noteInvitations(ACCOUNT, all.slice(at, at + 500), at);
    expect((await journal.invitations()).entries).toHaveLength(10_000);
    await journal.close();
  });
});

/** Everything in the database as one text, keys included. */
async function raw(name: string): Promise<string> {
  const db = await openDB(name);
  const all: unknown[] = [];
  for (const store of db.objectStoreNames) {
    all.push(store, await db.getAll(store), await db.getAllKeys(store));
    for (const index of db.transaction(store).store.indexNames)
      for (let cursor = await db.transaction(store).store.index(index).openKeyCursor(); cursor; cursor = await cursor.continue())
        all.push(cursor.key);
  }
  db.close();
  return JSON.stringify(all).toLowerCase();
}

describe('forgetting a customer', () => {
  const GONE = tenant(7);
  const STAYS = tenant(8);
  const customer = (id: string, name: string, domain: string) => [
    {
      fact: 'customer.listed' as const,
      subject: { kind: 'customer' as const, id },
      value: true,
      clues: [{ by: 'row', anchor: 'x', text: name }],
    },
    { fact: 'customer.name' as const, subject: { kind: 'customer' as const, id }, value: name, clues: [] },
    { fact: 'customer.domain' as const, subject: { kind: 'customer' as const, id }, value: domain, clues: [] },
    { fact: 'relationship.customer' as const, subject: { kind: 'relationship' as const, id: `rel-${domain}` }, value: id, clues: [] },
    {
      fact: 'relationship.name' as const,
      subject: { kind: 'relationship' as const, id: `rel-${domain}` },
      value: `${name}_2026`,
      clues: [],
    },
    {
      fact: 'subscription.supportContact' as const,
      subject: { kind: 'subscription' as const, id: `${id}/${tenant(3)}` },
      value: 'present',
      clues: [],
    },
  ];

  test('leaves no byte of it, and everything of another one', async () => {
    const name = freshName();
    const journal = makeJournal(name);
    const readings = [...customer(GONE, 'Vanish Ltd', 'vanish.example'), ...customer(STAYS, 'Remain Ltd', 'remain.example')];
    for (const [now, ids] of [
      [1, [GONE]],
      [2, [GONE, STAYS]],
    ] as const)
      await journal.record({ ...pageEntry(A, {}, now), readings, lists: [{ kind: 'customer', whole: true, ids }] });
    await journal.noteInvitations(
      ACCOUNT,
      [
        note('Vanish Ltd', { to: { name: 'Vanish Ltd', domain: 'vanish.example' } }),
        note('Remain Ltd', { to: { name: 'Remain Ltd', domain: 'remain.example' } }),
      ],
      3,
    );
    const begun = (recipientCompany: string) => ({
      mail: 'customer-reseller',
      lang: 'en',
      form: 'full',
      to: '',
      fields: { recipientCompany },
    });
    await journal.keepDraft({ id: 'd1', account: ACCOUNT, savedAt: 4, draft: begun('Vanish Ltd') });
    await journal.keepDraft({ id: 'd2', account: ACCOUNT, savedAt: 4, draft: begun('Remain Ltd') });
    const told = { lead: 2, at: 5, shownAt: 5 };
    await journal.changeReminder([ACCOUNT, 'invitation.1.answer:2026-12-01'], 5, () => told);
    await journal.changeReminder([ACCOUNT, 'invitation.2.answer:2026-12-01'], 5, () => told);
    // Written for them by hand, and kept for others too.
    const own = (id: string, body: string) => ({
      id,
      content: { sort: 'mail', name: id, mail: 'customer-reseller', lang: 'en', subject: '', body },
    });
    const [, , back] = await journal.writeTemplates(
      [own('t1', 'Dear Vanish, sign in at vanish.example. {{link}}'), own('t2', 'Dear Remain Ltd'), own('t3', 'kim@vanish.example')],
      5,
    );
    await journal.undoTemplates([back!], 5);
    await journal.writeTemplates([{ id: 't1', content: null }], 6);
    const setup = (name: string, who: string) => ({
      name,
      draft: { ...begun(who), to: `it@${who.split(' ')[0]!.toLowerCase()}.example`, portal: { customer: GONE, name: who } },
    });
    await journal.mailings.put({ id: 'm1', account: ACCOUNT, at: 5, setup: setup('Vanish Ltd.csv', 'Vanish Ltd') }, []);
    await journal.mailings.add('m1', ACCOUNT, [
      { n: 1, row: { n: 1, line: 2, values: { recipientCompany: 'Vanish' } } },
      { n: 2, row: { n: 2, line: 3, values: { to: 'x@vanish.example' } } },
      { n: 3, row: { n: 3, line: 4, values: { recipientCompany: 'Remain Ltd' } } },
    ]);
    const seen = {
      by: 'name',
      fact: 'customer.listed',
      subject: { kind: 'customer', id: GONE },
      value: true,
      page: 'p',
      path: '/',
      seenAt: 1,
      seq: 1,
    } as const;
    await journal.changeInvitation(2, (old) => ({
      ...old,
      events: [
        ...old.events,
        { id: 3, at: 4, what: 'accepted', by: 'portal', evidence: seen, undoneAt: 5 },
        { id: 4, at: 4, what: 'notThis', by: 'person', subject: GONE },
      ],
    }));
    await journal.keep(`directBill:${ACCOUNT}`, { savedAt: 1, values: { moving: `${GONE}\n${STAYS}`, plan: 'both' } });
    const db = await openDB(name);
    await db.add('quarantine', { at: 1, store: 'observations', record: { subject: `customer:${GONE}`, value: 'Vanish Ltd' } });
    db.close();
    expect(await raw(name)).toContain('vanish');

    const who = {
      entries: [1],
      names: ['Vanish Ltd'],
      domains: ['vanish.example'],
      customers: [GONE],
      resellers: [],
      relationships: ['rel-vanish.example'],
    };
    const before = journal.revision(ACCOUNT);
    expect(await journal.forgetSomebody(ACCOUNT, who)).toMatchObject({ entries: 1 });
    expect(journal.revision(ACCOUNT)).toBeGreaterThan(before);
    const left = await raw(name);
    for (const trace of ['vanish', GONE, 'invitation.1.']) expect(left).not.toContain(trace);
    for (const trace of ['remain ltd', 'remain.example', STAYS, 'invitation.2.', '"d2"']) expect(left).toContain(trace);
    expect(await journal.kept(`directBill:${ACCOUNT}`)).toEqual({ savedAt: 1, values: { moving: STAYS, plan: 'both' } });
    expect((await journal.templates()).versions.map(({ id, content }) => [id, (content as { body?: string } | null)?.body])).toEqual([
      ['t1', 'Dear {{recipientCompany}}, sign in at {{domain}}. {{link}}'],
      ['t2', 'Dear Remain Ltd'],
      ['t1', undefined],
    ]);
    expect(await journal.mailings.all()).toMatchObject([
      { id: 'm1', rows: 1, setup: { name: '', draft: { mail: 'customer-reseller', to: '' } } },
    ]);
    expect((await journal.invitations()).entries.map(({ id, events }) => [id, events.map(({ what }) => what)])).toEqual([
      [2, ['drafted', 'copied', 'notThis']],
    ]);
    const { observations, lists } = (await journal.read(ACCOUNT))!;
    expect(observations.filter(({ fact }) => fact === 'customer.name').map(({ value }) => value)).toEqual(['Remain Ltd']);
    expect(lists).toMatchObject([{ ids: [STAYS] }]);
    await journal.close();
  });

  test('of begun mails only those to it go, however its legal form is written; not those that only speak of it', async () => {
    const name = freshName();
    const journal = makeJournal(name);
    await journal.record({ ...pageEntry(A, {}, 1), readings: customer(GONE, 'Vanish', 'vanish.example') });
    const mail = (fields: object, more: object = {}) => ({ mail: 'customer-gdap', lang: 'en', form: 'full', to: '', fields, ...more });
    const drafts: Record<string, object> = {
      'goes-form': mail({ recipientCompany: 'VANISH Limited' }),
      'goes-domain': mail({ domain: 'Vanish.example' }),
      'goes-address': mail({}, { to: 'ada@vanish.example' }),
      'goes-link': mail({}, { link: 'https://admin.example/Home#/invitation/rel-7' }),
      'goes-portal': mail({}, { portal: { customer: GONE } }),
      'stays-sender': mail({ recipientCompany: 'Remain', senderCompany: 'Vanish Ltd', senderEmail: 'kim@vanish.example' }),
      'stays-distributor': mail({ recipientCompany: 'Remain', distributor: 'Vanish' }),
    };
    for (const [id, draft] of Object.entries(drafts)) await journal.keepDraft({ id, account: ACCOUNT, savedAt: 4, draft });
    await journal.forgetSomebody(ACCOUNT, {
      entries: [],
      names: ['Vanish'],
      domains: ['vanish.example'],
      customers: [GONE],
      resellers: [],
      relationships: ['rel-7'],
    });
    const left = await raw(name);
    for (const id of Object.keys(drafts)) expect([id, left.includes(`"${id}"`)]).toEqual([id, id.startsWith('stays')]);
    await journal.close();
  });

  test('touches nothing of another account', async () => {
    const name = freshName();
    const journal = makeJournal(name);
    const other = { tenantId: tenant(4), name: 'Fabrikam' };
    for (const account of [A, other])
      await journal.record({ ...pageEntry(account, {}, 1), readings: customer(GONE, 'Vanish Ltd', 'vanish.example') });
    await journal.forgetSomebody(ACCOUNT, {
      entries: [],
      names: ['Vanish Ltd'],
      domains: [],
      customers: [GONE],
      resellers: [],
      relationships: [],
    });
    expect((await journal.read(ACCOUNT))?.observations.some(({ subject }) => subject?.kind === 'customer')).toBe(false);
    expect((await journal.read(`t:${tenant(4)}`))?.observations.some(({ fact }) => fact === 'customer.name')).toBe(true);
    await expect(
      journal.forgetSomebody('t:none', { entries: [], names: [], domains: [], customers: [], resellers: [], relationships: [] }),
    ).rejects.toMatchObject({
      name: 'UnknownEntry',
    });
    await journal.close();
  });

  test('knows of every store whether a customer can stand in it', async () => {
    const name = freshName();
    const journal = makeJournal(name);
    await journal.accounts();
    await journal.close();
    const db = await openDB(name);
    const stores = [...db.objectStoreNames];
    db.close();
    const cleaned = ['observations', 'lists', 'invitations', 'drafts', 'mailingRows', 'kept', 'quarantine', 'reminders'];
    // The partner's own accounts, what the person wrote for everybody, distributors, maps, and lines of the log, which name nobody.
    const others = ['accounts', 'moves', 'log', 'maps', 'directory', 'templates', 'mailings'];
    expect(stores.sort()).toEqual([...cleaned, ...others].sort());
  });
});
