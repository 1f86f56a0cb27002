import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { tenant } from '../../lib/journal/testing';
import { REMINDERS } from './alarms';
import { NEW_DAY } from './new-day';
import { good, legalInfo, makeBrowser, makeTestWorker } from './testing';

const A = { tenantId: tenant(1), name: 'Contoso' };
const ACCOUNT = `t:${tenant(1)}`;
const NAMED = { 'account.name': 'Contoso' } as const;
/** Wall-clock time in Berlin in winter, when it is an hour ahead of UTC. */
const berlin = (day: string, time = '12:00') => Date.parse(`${day}T${time}:00+01:00`);
/** Enrolled in March: the check is due on the first of March, the mailboxes 90 days before, on 1 December. */
const ENROLLED = { fact: 'csp.enrolledIn', value: '2021-03-01' } as const;
const OTHERS = ['membership', 'revenue', 'mfa', 'contact', 'record'].map((duty) => `${duty}:2027-03-01`);

afterEach(() => vi.restoreAllMocks());

/** A worker that knows when the account was enrolled; reminders on, notifications allowed unless `silent`. */
async function ready(day = '2026-07-01', { on = true, silent = false } = {}) {
  const made = makeTestWorker({ clock: { now: berlin(day) } });
  if (!silent) made.browser.granted.add('notifications');
  await made.portal(legalInfo(A, NAMED));
  good(await made.view('desk', { type: 'person.say', account: ACCOUNT, via: 'form', said: ENROLLED }));
  if (on) good(await made.view('desk', { type: 'reminders.set', settings: { on } }));
  return made;
}
type Made = Awaited<ReturnType<typeof ready>>;
const lines = async ({ view }: Made) => (good(await view('popup', { type: 'view.get' })).reminders ?? []).map((line) => line.occurrence);
/** The same browser, journal and clock with a worker that has just started: what was in memory is gone. */
const woken = ({ browser, name, clock }: Made) => makeTestWorker({ browser, name, clock });

describe('reminders', () => {
  test('are off at first: nothing is said, no alarm stands', async () => {
    const made = await ready('2026-11-20', { on: false });
    await made.worker.alarm(NEW_DAY);
    expect(made.browser.alarms.has(REMINDERS)).toBe(false);
    expect(made.browser.notifications.size).toBe(0);
    expect(await lines(made)).toEqual([]);
    expect(await made.journal.reminders()).toEqual([]);
  });

  test('an alarm stands for the next day, past the quiet hours, and wakes a worker that tells', async () => {
    const made = await ready('2026-07-01');
    // 120 days before 1 December is 3 August, in summer: eight in the morning is six in UTC.
    expect(made.browser.alarms.get(REMINDERS)).toBe(Date.UTC(2026, 7, 3, 6));
    made.clock.now = made.browser.alarms.get(REMINDERS)!;
    const later = woken(made);
    await later.worker.alarm(REMINDERS);
    expect([...made.browser.notifications.values()]).toEqual([
      { title: 'Contoso', message: 'Due Dec 1, 2026: Make sure that the admin mailboxes are read' },
    ]);
    expect(await lines(later)).toEqual(['mailboxes:2026-12-01']);
    expect(made.browser.alarms.get(REMINDERS)).toBe(Date.UTC(2026, 8, 2, 6));
  });

  test('a lost alarm is caught up on when the worker starts, once, with what is due on one day in one notification', async () => {
    const made = await ready('2026-07-01');
    made.clock.now = berlin('2026-12-20');
    const later = woken(made);
    await later.worker.started();
    expect([...made.browser.notifications.keys()]).toEqual([`reminder|2026-12-01|${ACCOUNT}`, `reminder|2027-03-01|${ACCOUNT}`]);
    expect(made.browser.notifications.get(`reminder|2027-03-01|${ACCOUNT}`)?.message).toMatch(
      /^Due Mar 1, 2027: Have a location PartnerID, Reach the yearly revenue.*Keep the same PartnerID everywhere$/,
    );
    expect(await lines(later)).toEqual(['mailboxes:2026-12-01', ...OTHERS]);

    made.browser.notifications.clear();
    for (const worker of [later, woken(made)]) {
      await worker.worker.started();
      await worker.worker.alarm(REMINDERS);
      await worker.worker.alarm(NEW_DAY);
    }
    expect(made.browser.notifications.size).toBe(0);
  });

  test('a clock that was set back repeats nothing and loses nothing', async () => {
    const made = await ready('2027-01-05');
    expect(made.browser.notifications.size).toBe(2);
    made.browser.notifications.clear();
    for (const day of ['2026-06-01', '2026-11-20', '2027-01-04', '2027-01-05']) {
      made.clock.now = berlin(day);
      await woken(made).worker.alarm(NEW_DAY);
    }
    expect(made.browser.notifications.size).toBe(0);
    made.clock.now = berlin('2027-01-30');
    await woken(made).worker.alarm(NEW_DAY);
    expect([...made.browser.notifications.keys()]).toEqual([`reminder|2027-03-01|${ACCOUNT}`]);
  });

  test('nothing is said in quiet hours; it is said when they end', async () => {
    const made = await ready('2026-07-01');
    made.clock.now = berlin('2026-11-20', '22:15');
    await woken(made).worker.alarm(NEW_DAY);
    expect(made.browser.notifications.size).toBe(0);
    expect(await lines(made)).toEqual([]);
    expect(made.browser.alarms.get(REMINDERS)).toBe(berlin('2026-11-21', '08:00'));
    made.clock.now = berlin('2026-11-21', '08:00');
    await woken(made).worker.alarm(REMINDERS);
    expect(made.browser.notifications.size).toBe(2);
  });

  test('one that is put off comes again on its day, once', async () => {
    const made = await ready('2026-11-20');
    const [first] = await lines(made);
    good(await made.view('popup', { type: 'reminders.answer', account: ACCOUNT, occurrence: first!, answer: 'snooze', days: 3 }));
    expect(await lines(made)).not.toContain(first);
    made.browser.notifications.clear();
    made.clock.now = berlin('2026-11-22');
    await woken(made).worker.alarm(NEW_DAY);
    expect(made.browser.notifications.size).toBe(0);
    expect(made.browser.alarms.get(REMINDERS)).toBe(berlin('2026-11-23', '08:00'));
    made.clock.now = berlin('2026-11-23');
    const later = woken(made);
    await later.worker.alarm(REMINDERS);
    await later.worker.alarm(REMINDERS);
    expect([...made.browser.notifications.keys()]).toEqual([`reminder|2026-12-01|${ACCOUNT}`]);
    expect(await lines(made)).toContain(first);
  });

  test('one that was seen stands in no list, and can be taken back', async () => {
    const made = await ready('2026-11-20');
    const [first] = await lines(made);
    const answer = (what: 'seen' | 'again') =>
      made.view('popup', { type: 'reminders.answer', account: ACCOUNT, occurrence: first!, answer: what });
    good(await answer('seen'));
    expect(await lines(made)).not.toContain(first);
    good(await answer('again'));
    expect(await lines(made)).toContain(first);
    const unknown = await made.view('popup', { type: 'reminders.answer', account: ACCOUNT, occurrence: 'mfa:1601-01-01', answer: 'seen' });
    expect(unknown).toMatchObject({ ok: false, error: { code: 'unknown-account' } });
  });

  test('what is marked as checked is reminded of no more, and again when that is taken back', async () => {
    const made = await ready('2026-11-20');
    const said = { fact: 'keep.checkedOn', subject: { kind: 'task', id: 'keep.revenue' }, value: '2026-11-20' } as const;
    const { seq } = good(await made.view('desk', { type: 'person.say', account: ACCOUNT, via: 'form', said }));
    expect(await lines(made)).not.toContain('revenue:2027-03-01');
    made.browser.notifications.clear();
    made.clock.now = berlin('2027-01-30');
    await woken(made).worker.alarm(NEW_DAY);
    expect(made.browser.notifications.get(`reminder|2027-03-01|${ACCOUNT}`)?.message).not.toContain('revenue');
    good(await woken(made).view('desk', { type: 'person.undo', account: ACCOUNT, seq }));
    expect(await lines(made)).toContain('revenue:2027-03-01');
  });

  test('a worker that died after writing and before showing shows it when it wakes, and not what is on the screen', async () => {
    const made = await ready('2026-07-01');
    made.clock.now = berlin('2026-11-20');
    // The notification never gets out: the worker is gone before.
    vi.spyOn(made.browser.api.permissions!, 'contains').mockImplementation(() => new Promise(() => {}));
    void made.worker.alarm(REMINDERS);
    await vi.waitFor(async () => expect(await made.journal.reminders()).not.toEqual([]));
    vi.restoreAllMocks();
    expect(made.browser.notifications.size).toBe(0);
    await woken(made).worker.started();
    expect(made.browser.notifications.size).toBe(2);
    expect((await made.journal.reminders()).filter(({ shownAt }) => shownAt === undefined)).toEqual([]);
  });

  test('without the permission nothing is shown but the line, and later leave brings no flood', async () => {
    const made = await ready('2026-11-20', { silent: true });
    expect(made.browser.notifications.size).toBe(0);
    expect(await lines(made)).toHaveLength(6);
    made.browser.granted.add('notifications');
    await woken(made).worker.started();
    expect(made.browser.notifications.size).toBe(0);
    expect(good(await made.view('desk', { type: 'reminders.get' }))).toMatchObject({ on: true, notifications: true });
  });

  test('a notification that the browser refuses is logged and stops nothing', async () => {
    const made = await ready('2026-07-01');
    made.clock.now = berlin('2026-11-20');
    vi.spyOn(made.browser.api.notifications!, 'create').mockRejectedValue(new TypeError('no'));
    await made.worker.alarm(REMINDERS);
    expect(await lines(made)).toHaveLength(6);
    expect((await made.journal.logged()).map(({ detail }) => detail)).toContain('notification: TypeError');
  });

  test('switched off, nothing stands and nothing is said; on again, nothing is repeated', async () => {
    const made = await ready('2026-11-20');
    made.browser.notifications.clear();
    good(await made.view('desk', { type: 'reminders.set', settings: { on: false } }));
    expect(await lines(made)).toEqual([]);
    good(await made.view('desk', { type: 'reminders.set', settings: { on: true } }));
    expect(await lines(made)).toHaveLength(6);
    expect(made.browser.notifications.size).toBe(0);
  });

  test('a click opens the year of the account', async () => {
    const made = await ready('2026-11-20');
    await made.worker.notificationClicked(`reminder|2027-03-01|${ACCOUNT}`);
    await made.worker.notificationClicked('somebody else');
    expect(made.browser.opened).toEqual(['chrome-extension://own-extension/desk.html#year']);
  });

  test('the badge counts open points and no reminders', async () => {
    const browser = makeBrowser();
    const made = makeTestWorker({ browser, clock: { now: berlin('2026-11-20') } });
    await made.portal(legalInfo(A, NAMED));
    const before = browser.badge.get(undefined)?.text;
    good(await made.view('desk', { type: 'reminders.set', settings: { on: true } }));
    good(await made.view('desk', { type: 'person.say', account: ACCOUNT, via: 'form', said: ENROLLED }));
    expect(await lines(made)).toHaveLength(6);
    expect(browser.badge.get(undefined)?.text).toBe(before);
  });

  test('only the desk sets them; settings that are damaged are off', async () => {
    const made = await ready('2026-11-20');
    expect(await made.view('popup', { type: 'reminders.set', settings: { on: false } })).toMatchObject({ ok: false });
    await made.journal.keep('reminders', { on: 'yes' });
    expect(good(await woken(made).view('desk', { type: 'reminders.get' }))).toMatchObject({ on: false, quiet: { from: 1200, to: 480 } });
    expect(await made.view('desk', { type: 'reminders.set', settings: { quiet: { from: 0, to: 1440 } } })).toMatchObject({ ok: false });
  });
});
