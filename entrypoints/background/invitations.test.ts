import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { tenant } from '../../lib/journal/testing';
import type { InvitationNote } from '../../lib/messages/protocol';
import { GDAP, RELATION, RESELLER } from '../../lib/rules/invitations/testing/link-examples';
import { REMINDERS } from './alarms';
import { NEW_DAY } from './new-day';
import { good, legalInfo, legalReading, look, makeTestWorker } from './testing';

const A = { tenantId: tenant(1), name: 'Contoso' };
const B = { tenantId: tenant(2), name: 'Fabrikam' };
const [a, b] = [`t:${tenant(1)}`, `t:${tenant(2)}`];
const note = (name: string, more: Partial<InvitationNote> = {}): InvitationNote => ({
  kind: 'customer-reseller',
  to: { name },
  link: RESELLER,
  way: 'copied',
  language: 'en',
  ...more,
});

/** A customer list with these rows. */
function customers(account: typeof A, rows: readonly { id: string; name: string; domain: string }[], visit: string) {
  const reading = legalReading(account, {});
  reading.page = { ...reading.page, id: 'customers.list', tab: undefined, path: '/dashboard/v2/customers/list' };
  reading.readings = rows.flatMap(({ id, name, domain }) => {
    const of = { subject: { kind: 'customer' as const, id }, clues: [] };
    return [
      { fact: 'customer.listed' as const, value: true, ...of },
      { fact: 'customer.name' as const, value: name, ...of },
      { fact: 'customer.domain' as const, value: domain, ...of },
    ];
  });
  reading.lists = [{ kind: 'customer', whole: true, ids: rows.map(({ id }) => id) }];
  return look(reading, visit);
}
const ADATUM = { id: tenant(7), name: 'Adatum', domain: 'adatum.example' };
const WINGTIP = { id: tenant(8), name: 'Wingtip', domain: 'wingtip.example' };

/** A worker that has read the account's legal information and, unless `listed` is null, its customer list. */
async function ready(options: Parameters<typeof makeTestWorker>[0] = {}, listed: Parameters<typeof customers>[1] | null = []) {
  const made = makeTestWorker(options);
  good(await made.portal(legalInfo(A, { 'account.name': 'Contoso' }, 'v0')));
  if (listed) {
    good(await made.portal(customers(A, listed, 'v0-list')));
    // An empty list that fills a moment later may only not have been filled.
    made.clock.now += 120_000;
  }
  const noted = async (notes: InvitationNote[], account = a) => {
    const { ids } = good(await made.view('desk', { type: 'invitations.note', account, notes }));
    made.clock.now += 60_000;
    return ids;
  };
  const lines = async (account = a) => good(await made.view('desk', { type: 'invitations.get', account })).lines;
  return { ...made, noted, lines };
}

describe('the log of invitations', () => {
  test('closes the entry of the customer that appears, with the evidence, and no other; it outlives the worker', async () => {
    const made = await ready();
    const { portal, noted, lines, clock } = made;
    await noted([
      note('Adatum Ltd', { to: { name: 'Adatum Ltd', domain: 'www.Adatum.example' } }),
      note('Wingtip', { to: { name: 'Wingtip', tenantId: tenant(9) } }),
      note('Northwind'),
    ]);
    expect((await lines()).map(({ entry, state }) => [entry.to.name, state])).toEqual([
      ['Northwind', 'copied'],
      ['Wingtip', 'copied'],
      ['Adatum Ltd', 'copied'],
    ]);
    good(await portal(customers(A, [ADATUM, WINGTIP], 'v1')));
    const seenAt = clock.now;
    // Written down when the page was read, before anybody looks at the log.
    const kept = (await made.journal.invitations()).entries.map(({ events }) => events.at(-1)?.what);
    expect(kept).toEqual(['accepted', 'copied', 'copied']);
    const later = makeTestWorker({ browser: made.browser, name: made.name, clock });
    const after = good(await later.view('desk', { type: 'invitations.get', account: a })).lines;
    expect(after.map(({ entry, state }) => [entry.to.name, state])).toEqual([
      ['Northwind', 'copied'],
      ['Wingtip', 'copied'],
      ['Adatum Ltd', 'accepted'],
    ]);
    expect(after[2]?.entry.events.at(-1)).toMatchObject({
      by: 'portal',
      evidence: { by: 'domain', page: 'customers.list', path: '/dashboard/v2/customers/list', seenAt, subject: { id: tenant(7) } },
    });
  });

  test('a customer of a list that was never read before may have been there long: it is left to the person', async () => {
    const { portal, noted, lines, view } = await ready({}, null);
    const [id] = await noted([note('Adatum', { to: { name: 'Adatum', tenantId: ADATUM.id } })]);
    good(await portal(customers(A, [ADATUM], 'v1')));
    expect(await lines()).toMatchObject([{ state: 'copied', perhaps: { why: 'firstRead', evidence: [{ subject: { id: ADATUM.id } }] } }]);
    good(await view('desk', { type: 'invitations.say', account: a, id: id!, word: 'accepted', subject: ADATUM.id }));
    expect((await lines()).map(({ state }) => state)).toEqual(['accepted']);
  });

  test('a list read before that lacked the customer proves that it came', async () => {
    const { portal, noted, lines } = await ready({}, [WINGTIP]);
    await noted([note('Adatum', { to: { name: 'Adatum', tenantId: ADATUM.id } })]);
    good(await portal(customers(A, [WINGTIP, ADATUM], 'v1')));
    expect((await lines()).map(({ state }) => state)).toEqual(['accepted']);
  });

  test('takes nothing from another account: neither its customers nor its entries', async () => {
    const { portal, noted, lines, view } = await ready();
    good(await portal(legalInfo(B, { 'account.name': 'Fabrikam' }, 'v1')));
    await noted([note('Adatum', { to: { name: 'Adatum', tenantId: ADATUM.id } })]);
    good(await portal(customers(B, [ADATUM], 'v2')));
    expect((await lines()).map(({ state }) => state)).toEqual(['copied']);
    expect(await lines(b)).toEqual([]);
    const ids = (await lines()).map(({ entry }) => entry.id);
    expect(await view('desk', { type: 'invitations.say', account: b, id: ids[0]!, word: 'withdrawn' })).toMatchObject({ ok: false });
    expect(await view('desk', { type: 'invitations.undo', account: b, id: ids[0]!, event: 2 })).toMatchObject({ ok: false });
    expect(await view('desk', { type: 'invitations.forget', account: b, id: ids[0]! })).toMatchObject({ ok: false });
    expect((await lines())[0]?.entry.events).toHaveLength(2);
  });

  test('an answer that the person takes back does not come again; a suggestion is confirmed or refused', async () => {
    const { portal, noted, lines, view } = await ready();
    const [sure, maybe] = await noted([note('A', { to: { name: 'A', tenantId: ADATUM.id } }), note('Wingtip Ltd')]);
    good(await portal(customers(A, [ADATUM, WINGTIP], 'v1')));
    const state = async (id: number) => (await lines()).find(({ entry }) => entry.id === id);
    const event = (await state(sure!))!.entry.events.at(-1)!.id;
    good(await view('desk', { type: 'invitations.undo', account: a, id: sure!, event }));
    expect((await state(sure!))?.state).toBe('copied');
    expect((await state(maybe!))?.perhaps).toMatchObject({ why: 'name', evidence: [{ subject: { id: WINGTIP.id } }] });
    expect(await view('desk', { type: 'invitations.say', account: a, id: maybe!, word: 'accepted', subject: tenant(5) })).toMatchObject({
      ok: false,
    });
    const said = good(await view('desk', { type: 'invitations.say', account: a, id: maybe!, word: 'accepted', subject: WINGTIP.id }));
    expect((await state(maybe!))?.entry.events.at(-1)).toMatchObject({ id: said.event, by: 'person', evidence: { by: 'name' } });
    good(await view('desk', { type: 'invitations.undo', account: a, id: maybe!, event: said.event }));
    good(await view('desk', { type: 'invitations.say', account: a, id: maybe!, word: 'notThis', subject: WINGTIP.id }));
    expect(await state(maybe!)).toMatchObject({ state: 'copied', move: 'finish' });
    expect((await state(maybe!))?.perhaps).toBeUndefined();
  });

  test('keeps the ids in the link, the domain only where it is a company’s, and a reminder with its invitation', async () => {
    const { noted, lines } = await ready();
    const relationship = { name: 'Adatum_2026', days: 730, autoExtend: false };
    await noted([note('Adatum', { kind: 'customer-gdap', link: GDAP, relationship, to: { name: 'Adatum', domain: 'someone@gmail.com' } })]);
    await noted([note('Adatum', { kind: 'reminder', about: 'customer-gdap', link: GDAP })]);
    const [line, ...none] = await lines();
    expect(none).toEqual([]);
    expect(line).toMatchObject({
      state: 'sent',
      move: 'wait',
      entry: { to: { name: 'Adatum' }, linked: { relationship: RELATION }, relationship },
    });
    expect(line?.entry.to.domain).toBeUndefined();
    expect(line?.entry.events.map(({ what }) => what)).toEqual(['drafted', 'copied', 'reminded']);
  });

  test.each([
    ['a kind that is none', { kind: 'anything' }],
    ['a day that is none', { answerBy: '2026-02-30' }],
    ['nobody', { to: { name: ' ' } }],
    ['a tenant id that is none', { to: { name: 'A', tenantId: 'x' } }],
    ['a part that no note has', { more: 1 }],
  ])('refuses %s', async (_, bad) => {
    const { view, lines } = await ready();
    const reply = await view('desk', {
      type: 'invitations.note',
      account: a,
      notes: [note('Good'), { ...note('Bad'), ...bad } as InvitationNote],
    });
    expect(reply).toMatchObject({ ok: false, error: { code: 'shape' } });
    expect(await lines()).toEqual([]);
    expect(await view('desk', { type: 'invitations.note', account: 'p:999999', notes: [note('A')] })).toMatchObject({ ok: false });
  });

  test('what changes or deletes is for the desk alone; any of our pages may note and read', async () => {
    const { view, noted } = await ready();
    const [id] = await noted([note('Adatum')]);
    for (const msg of [
      { type: 'invitations.say', account: a, id: id!, word: 'sent' },
      { type: 'invitations.undo', account: a, id: id!, event: 2 },
      { type: 'invitations.forget', account: a, id: id! },
    ] as const)
      expect(await view('popup', msg)).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(good(await view('popup', { type: 'invitations.get', account: a })).lines).toHaveLength(1);
  });

  test('forgets a customer: no byte of it is left, and the others stay', async () => {
    const { portal, noted, lines, view, name } = await ready();
    const ids = await noted([note('Adatum', { to: { name: 'Adatum', domain: 'adatum.example' } }), note('Wingtip')]);
    good(await portal(customers(A, [ADATUM, WINGTIP], 'v1')));
    const standing = async () => good(await view('popup', { type: 'view.get', tab: 7 })).page;
    expect(await standing()).toMatchObject({ id: 'customers.list' });
    expect(good(await view('desk', { type: 'invitations.forget', account: a, id: ids[0]! }))).toMatchObject({ entries: 1 });
    // Nor is it remembered of the tab that shows it.
    expect(await standing()).not.toMatchObject({ id: 'customers.list' });
    const db = await openDB(name);
    const all = await Promise.all([...db.objectStoreNames].map(async (store) => [await db.getAll(store), await db.getAllKeys(store)]));
    db.close();
    const raw = JSON.stringify(all).toLowerCase();
    for (const trace of ['adatum', ADATUM.id]) expect(raw).not.toContain(trace);
    expect(raw).toContain(WINGTIP.id);
    expect((await lines()).map(({ entry }) => entry.to.name)).toEqual(['Wingtip']);
    expect(good(await view('desk', { type: 'customers.get', account: a })).customers.map(({ id }) => id)).toEqual([WINGTIP.id]);
  });

  test('takes back what was noted of mails that did not leave after all, of its own account alone', async () => {
    const made = await ready();
    const { noted, lines } = made;
    good(await made.portal(legalInfo(B, { 'account.name': 'Fabrikam' }, 'vb')));
    await noted([note('Adatum', { way: 'saved' }), note('Wingtip', { way: 'saved' })]);
    const places = (await lines()).map(({ entry }) => ({ id: entry.id, event: 2 }));
    const unnote = (account: string, again: boolean, from: 'desk' | 'popup' = 'desk') =>
      made.view(from, { type: 'invitations.unnote', account, places, again });
    expect(await unnote(b, false)).toMatchObject({ ok: false });
    expect(await unnote(a, false, 'popup')).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect((await lines()).map(({ state }) => state)).toEqual(['saved', 'saved']);
    good(await unnote(a, false));
    expect((await lines()).map(({ state }) => state)).toEqual(['drafted', 'drafted']);
    good(await unnote(a, true));
    expect((await lines()).map(({ state }) => state)).toEqual(['saved', 'saved']);
    // Saved once more, it is the same entry.
    good(await unnote(a, false));
    await noted([note('Adatum', { way: 'saved' })]);
    expect((await lines()).map(({ entry, state }) => [entry.to.name, state])).toEqual([
      ['Wingtip', 'drafted'],
      ['Adatum', 'saved'],
    ]);
  });
});

describe('reminders of invitations', () => {
  const day = (text: string) => Date.parse(`${text}T12:00:00+01:00`);
  test('come before the day to answer by and before a request lapses, name whom it is about, and stop with the answer', async () => {
    const made = await ready({ clock: { now: day('2026-11-20') } });
    made.browser.granted.add('notifications');
    good(await made.view('desk', { type: 'reminders.set', settings: { on: true } }));
    const relationship = { name: 'W_2026', days: 730, autoExtend: false };
    const [first] = await made.noted([
      note('Adatum', { to: { name: 'Adatum', tenantId: ADATUM.id }, answerBy: '2026-12-04' }),
      note('Wingtip', { kind: 'customer-gdap', link: GDAP, relationship }),
    ]);
    // Two days before the day to answer by, past the quiet hours.
    expect(made.browser.alarms.get(REMINDERS)).toBe(Date.parse('2026-12-02T08:00:00+01:00'));
    made.clock.now = day('2026-12-02');
    const later = makeTestWorker({ browser: made.browser, name: made.name, clock: made.clock });
    await later.worker.alarm(REMINDERS);
    expect([...made.browser.notifications.values()].map(({ message }) => message)).toEqual([
      'Due Dec 4, 2026: Ask a customer for a reseller relationship (Adatum)',
    ]);
    const reminders = async () => good(await later.view('popup', { type: 'view.get' })).reminders ?? [];
    expect(await reminders()).toMatchObject([{ occurrence: `invitation.${first}.answer:2026-12-04`, about: 'Adatum' }]);
    good(await later.portal(customers(A, [ADATUM], 'v1')));
    expect(await reminders()).toEqual([]);
    made.clock.now = day('2027-01-20');
    await later.worker.alarm(NEW_DAY);
    expect((await reminders()).map(({ occurrence }) => occurrence)).toEqual([expect.stringMatching(/^invitation\.2\.lapse:2027-02-18$/)]);
  });
});
