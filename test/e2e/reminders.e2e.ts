/** Reminders: one fires from a worker that had been asleep, and stands in popup and desk; in Firefox, where it can be allowed, as a notification too. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Tab } from './harness/doc';
import { FirefoxSession } from './harness/firefox';
import { waitFor } from './harness/wait';
import { visit } from './harness/walk';
import { askWorker } from './harness/worker';
import { ENGINES, openWorld, type World } from './harness/world';

const SCENARIO = '04-verification-pending';
const LEGAL = '/dashboard/v2/account-settings/organization/legalinfo#csp';
/** The quiet hours end within two minutes, and a machine may be slow. */
const PATIENCE = 150_000;

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

interface Api {
  alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
  notifications?: { getAll(): Promise<Record<string, unknown>> };
}
declare const browser: Api;
declare const chrome: Api;

const alarmAt = (page: Tab): Promise<number | null> =>
  page.run(async () => (await (typeof browser === 'undefined' ? chrome : browser).alarms.get('reminders'))?.scheduledTime ?? null);

/** Ids of the notifications that the browser shows for us; `null` where it does not let us show any. */
const notifications = (page: Tab): Promise<string[] | null> =>
  page.run(async () => {
    const { notifications: shown } = typeof browser === 'undefined' ? chrome : browser;
    return shown ? Object.keys(await shown.getAll()) : null;
  });

/** Enters the month so many months ahead of today's, in the year before last, as the month of enrolment. */
async function enrolledMonthsAhead(desk: Tab, months: number): Promise<void> {
  const [month, year] = await desk.run((ahead) => {
    const then = new Date(new Date().getFullYear() - 2, new Date().getMonth() + ahead, 1);
    return [String(then.getMonth() + 1), String(then.getFullYear())] as const;
  }, months);
  await desk.find('[data-room="year"][data-ready="true"] [name="month"]');
  await desk.run(
    (m, y) => {
      const set = (selector: string, value: string, type: string) => {
        const field = document.querySelector<HTMLInputElement>(selector);
        if (!field) throw new Error(`no ${selector}`);
        field.value = value;
        field.dispatchEvent(new Event(type, { bubbles: true }));
      };
      set('[name="month"]', m, 'change');
      set('[name="year"]', y, 'input');
    },
    month,
    year,
  );
  await desk.click('[data-act="save-enrolled"]');
  await desk.find('[data-enrolled]');
}

/** The minutes of the day at which quiet hours began a while ago and end soon, by the browser's own clock. */
const soon = (desk: Tab) =>
  desk.run(() => {
    const now = new Date();
    const minute = now.getHours() * 60 + now.getMinutes();
    // Near the end of a minute the next one would be there before all is set.
    const ahead = now.getSeconds() > 40 ? 2 : 1;
    return { from: (minute + 1440 - 60) % 1440, to: (minute + ahead) % 1440 };
  });

describe.each(ENGINES)('reminders in %s', (engine) => {
  it('fire when quiet hours end, from a worker that had been asleep, once', async () => {
    world = await openWorld(engine, { scenario: SCENARIO });
    const { session } = world;
    const portal = await session.tab();
    await visit(world, portal, LEGAL);
    // Takes nothing away; what is asked for is answered with yes from here on.
    if (session instanceof FirefoxSession) await session.withhold([]);
    const desk = await session.extensionTab('desk.html#year');
    await enrolledMonthsAhead(desk, 2);
    const quiet = await soon(desk);
    await askWorker(desk, { type: 'reminders.set', settings: { quiet } });
    // A real click: the browser asks for nothing without one. In headless Chromium the question stays open.
    await desk.click('[data-act="reminders-on"]');
    await desk.find('[data-notifications]');
    const rings = await waitFor('the alarm for the end of the quiet hours', () => alarmAt(desk));
    expect(rings).toBeGreaterThan(Date.now() - 1000);
    expect(rings).toBeLessThan(Date.now() + 125_000);
    const before = await askWorker(desk, { type: 'view.get' });
    expect(before.reminders).toBeUndefined();

    await session.killWorker();
    // Only the browser's own alarm wakes it: no page of ours asks anything meanwhile.
    const line = await waitFor(
      'the reminder on the desk',
      () => desk.run(() => document.querySelector('[data-notice="reminders"] [data-reminder]')?.getAttribute('data-reminder') ?? null),
      PATIENCE,
    );
    expect(line).toMatch(/^mailboxes:\d{4}-\d{2}-\d{2}$/);
    const { reminders } = await askWorker(desk, { type: 'view.get' });
    expect(reminders?.map(({ occurrence }) => occurrence.split(':')[0])).toEqual([
      'mailboxes',
      'membership',
      'revenue',
      'mfa',
      'contact',
      'record',
    ]);
    const popup = await session.extensionTab('popup.html');
    const shown = await popup.find('[data-view="popup"] [data-notice="reminders"]');
    await popup.close();
    await desk.bringToFront();
    expect(shown.text).toContain('Make sure that the admin mailboxes are read');

    if (engine === 'firefox') {
      expect(await desk.find('[data-notifications]')).toMatchObject({ attributes: { 'data-notifications': 'true' } });
      // Headless, the system shows none and takes each back at once: that the browser took them without a word against it is what counts.
      expect(await notifications(desk)).not.toBeNull();
      const log = await askWorker(desk, { type: 'log.get' });
      expect(log.filter(({ detail }) => /notification|reminders/.test(detail))).toEqual([]);
    } else expect(await notifications(desk)).toBeNull();

    // Dying and waking again repeats nothing.
    const told = async () => {
      const { json } = await askWorker(desk, { type: 'journal.export' });
      return (JSON.parse(json).stores.reminders as { occurrence: string; at: number; shownAt?: number }[]).map(
        ({ occurrence, at, shownAt }) => `${occurrence} ${at} ${shownAt}`,
      );
    };
    const once = await waitFor('all to be shown', async () => {
      const all = await told();
      return all.some((line) => line.endsWith('undefined')) ? null : all;
    });
    await session.killWorker();
    await askWorker(desk, { type: 'reminders.get' });
    await desk.click('[data-act="reminder-seen"]');
    await waitFor('the first one to go', () =>
      desk.run(() => document.querySelectorAll('[data-notice="reminders"] [data-reminder]').length === 5),
    );
    expect(await told()).toEqual(once);
    await desk.click('[data-notice="reminders"] [data-act="reminder-again"]');
    await waitFor('it to be back', () =>
      desk.run(() => document.querySelectorAll('[data-notice="reminders"] [data-reminder]').length === 6),
    );
  });
});
