// @vitest-environment happy-dom
import ICAL from 'ical.js';
import { render } from 'preact';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { stableUid } from '../../../lib/mail/ics';
import type { Answers, ReminderLine, ViewState } from '../../../lib/messages/protocol';
import type { AccountDetails } from '../../../lib/rules/accounts';
import type { FoldedFact } from '../../../lib/rules/assessment';
import { DUTIES } from '../../../lib/rules/authorised/duties';
import { LANGUAGES, translator } from '../../../lib/ui/i18n';
import words from '../../../lib/ui/locales/en/rooms/year.json';
import rules from '../../../lib/ui/locales/en/rules.json';
import { madeUpState, NOW } from '../../made-up';
import { ReaderContext } from '../../reader';
import { fakeClient } from '../../testing';
import { screen } from '../../testing-screen';
import { WORDS as ui } from '../../testing-words';
import type { Companion } from '../../useCompanion';
import { YearRoom } from './Year';

const { root, act, find, text, click, type } = screen();
const reader = { t: translator('en', { ...ui, ...rules, ...words }), lang: 'en' as const, now: NOW };

const fact = (
  key: FoldedFact['fact'],
  value: FoldedFact['value'],
  by: 'person' | 'portal' = 'person',
  subject?: FoldedFact['subject'],
) => ({
  fact: key,
  value,
  ...(subject && { subject }),
  seenAt: NOW,
  lastSeenAt: NOW,
  seq: 7,
  source:
    by === 'person' ? { kind: 'person' as const, via: 'form' as const } : { kind: 'portal' as const, page: 'x', path: '/', clues: [] },
});
/** Enrolled in March: due on the first of March 2027, the mailboxes on 1 December. Today is 20 November 2026. */
const ENROLLED = fact('csp.enrolledIn', '2021-03-01');

async function room(
  facts: FoldedFact[],
  {
    reminders = { on: false, notifications: false },
    more = {} as Partial<ViewState>,
    permit = vi.fn(async () => true),
    accounts = [] as AccountDetails[],
  } = {},
) {
  let kept: Answers['reminders.get'] = { quiet: { from: 1200, to: 480 }, ...reminders };
  const state = madeUpState({ sample: false, ...more });
  const fake = fakeClient(state, {
    'facts.get': () => ({ ok: true, value: facts }),
    'reminders.get': () => ({ ok: true, value: kept }),
    'accounts.get': () => ({ ok: true, value: accounts }),
    'reminders.set': ({ settings }) => {
      kept = { ...kept, ...settings };
      return { ok: true, value: kept };
    },
  });
  const on = { say: vi.fn(), undo: vi.fn() };
  const client = { ...fake.client, permit };
  await act(() =>
    render(
      <ReaderContext.Provider value={reader}>
        <YearRoom client={client} companion={{ state, on } as unknown as Companion} />
      </ReaderContext.Provider>,
      root,
    ),
  );
  return { ...fake, on, permit };
}
const choose = (selector: string, value: string) =>
  act(() => {
    const field = find(selector) as HTMLSelectElement;
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
const submit = (form: string) => act(() => find(form).dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));

afterEach(() => vi.restoreAllMocks());

describe('the room of the year', () => {
  it('asks for the month of enrolment, says why, and shows no day before it is known', async () => {
    const { on } = await room([fact('agreement.mpaAcceptedOn', '2024-05-13', 'portal')]);
    expect(text('[data-form="enrolled"]')).toContain('accepted on May 13, 2024. You may have enrolled in another month');
    expect(root.querySelectorAll('[data-occurrence]')).toHaveLength(0);
    expect(root.querySelector('[data-act="save-calendar"]')).toBeNull();
    await choose('[name="month"]', '3');
    await type('[name="year"]', '2021');
    await submit('[data-form="enrolled"]');
    expect(on.say.mock.calls).toEqual([['csp.enrolledIn', '2021-03-01']]);
  });

  it.each([
    ['', '2021', 'Choose a month.'],
    ['3', '1601', 'Enter a year from 2014 to 2026'],
    ['12', '2026', 'This month is still to come.'],
    ['3', 'x'.repeat(10_000), 'Enter a year from 2014 to 2026'],
  ])('refuses month “%s” of “%s” with a clear word', async (month, year, said) => {
    const { on } = await room([]);
    await choose('[name="month"]', month);
    await type('[name="year"]', year);
    await submit('[data-form="enrolled"]');
    expect(text('[data-form="enrolled"] [role="alert"]')).toContain(said);
    expect(on.say).not.toHaveBeenCalled();
  });

  it('shows every duty on its day, by months, with what happens when it fails', async () => {
    await room([ENROLLED]);
    expect([...root.querySelectorAll('[data-month]')].map((one) => one.getAttribute('data-month'))).toEqual(['2026-12', '2027-03']);
    expect(text('[data-occurrence="mailboxes:2026-12-01"]')).toContain('11 days left. To be right by Dec 1, 2026. The day is our advice.');
    const revenue = text('[data-occurrence="revenue:2027-03-01"]');
    expect(revenue).toContain('Enrolling again at that location is possible after a year at the earliest');
    expect(revenue).toContain('Requirements for CSP indirect resellers');
    expect(text('[data-enrolled]')).toContain('Enrolled in March 2021.');
    expect(text('.year')).not.toMatch(/\byear\.[a-z]/);
  });

  it('marks a check, says when one counts, and takes it back', async () => {
    const { on } = await room([ENROLLED, fact('keep.checkedOn', '2026-11-19', 'person', { kind: 'task', id: 'security.mfa' })]);
    await click('[data-occurrence="revenue:2027-03-01"] [data-act="mark-checked"]');
    expect(on.say.mock.calls).toEqual([['keep.checkedOn', '2026-11-20', { kind: 'task', id: 'keep.revenue' }]]);
    const mfa = '[data-occurrence="mfa:2027-03-01"]';
    expect(find(mfa).dataset.state).toBe('done');
    expect(text(mfa)).toContain('You checked this on Nov 19, 2026.');
    expect(root.querySelector(`${mfa} [data-act="mark-checked"]`)).toBeNull();
    await click(`${mfa} [data-act="undo-checked"]`);
    await click('[data-act="undo-enrolled"]');
    expect(on.undo.mock.calls).toEqual([[7], [7]]);
  });

  it('offers no mark before a check counts', async () => {
    await room([fact('csp.enrolledIn', '2020-10-01')]);
    expect(text('[data-occurrence="revenue:2027-10-01"]')).toContain('A check counts from Jun 3, 2027 on.');
    expect(root.querySelector('[data-act="mark-checked"]')).toBeNull();
  });

  it('takes a planned change, and refuses a day that is none', async () => {
    const { on } = await room([]);
    await submit('[data-form="planned"]');
    expect(text('[data-form="planned"] [role="alert"]')).toBe('Enter a day that the calendar has.');
    await type('[name="day"]', '1601-01-01');
    await submit('[data-form="planned"]');
    expect(text('[data-form="planned"] [role="alert"]')).toContain('Choose a day from Oct 1, 2026 to Nov 1, 2029.');
    await type('[name="day"]', '2027-02-01');
    await submit('[data-form="planned"]');
    expect(on.say.mock.calls).toEqual([['keep.profileChangeOn', '2027-02-01']]);
  });

  it('compares the PartnerID, and asks for the one at each distributor', async () => {
    const distributor = { kind: 'distributor', id: 'northwind' } as const;
    const { on } = await room([
      fact('partnerId.associated', '4001234', 'portal'),
      fact('distributor.listed', true, 'portal', distributor),
      fact('distributor.name', 'Northwind', 'portal', distributor),
      fact('distributor.partnerIdOnFile', '4009999', 'person', distributor),
    ]);
    expect(text('[data-place="distributor"]')).toContain('At Northwind: 4009999 · not right');
    expect(text('[data-place="microsoft"]')).toContain('unknown');
    await type('[name="onFile"]', 'x');
    await submit('[data-place="distributor"] form');
    expect(text('[data-place="distributor"] [role="alert"]')).toContain('4 to 10 digits');
    await type('[name="onFile"]', ' 4001234 ');
    await submit('[data-place="distributor"] form');
    expect(on.say.mock.calls).toEqual([['distributor.partnerIdOnFile', '4001234', distributor]]);
  });

  it('keeps the ids in the calendar when the account is joined with one known earlier', async () => {
    const saved: string[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      void (blob as Blob).text().then((all) => saved.push(all));
      return 'blob:x';
    });
    const account = madeUpState().account!;
    const part = (identity: string, firstSeenAt?: number): AccountDetails['parts'][number] => ({
      identity,
      by: 'name',
      value: identity,
      names: [],
      domains: [],
      lastSeenAt: 9,
      ...(firstSeenAt !== undefined && { firstSeenAt }),
    });
    const details = (id: string, parts: AccountDetails['parts']): AccountDetails => ({
      id,
      name: id,
      provisional: false,
      lastSeenAt: 9,
      parts,
      apart: [],
    });
    await room([ENROLLED], {
      accounts: [details('other', [part('other', 1)]), details(account, [part(account, 5), part('x'), part('n:early', 2)])],
    });
    await click('[data-act="save-calendar"]');
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    const [, hash] = /^UID:.*-([0-9a-f]{16})@/m.exec(saved[0]!.replaceAll('\r\n ', '')) ?? [];
    expect(stableUid('n:early', 'x')).toContain(`-${hash}@`);
  });

  it('saves a calendar whose entries keep their ids while the month is corrected, and whose done ones remind no more', async () => {
    const saved: string[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      void (blob as Blob).text().then((all) => saved.push(all));
      return 'blob:x';
    });
    const entries = (at: number) => new ICAL.Component(ICAL.parse(saved[at]!) as unknown[]).getAllSubcomponents('vevent');
    await room([ENROLLED, fact('keep.checkedOn', '2026-11-19', 'person', { kind: 'task', id: 'security.mfa' })]);
    await click('[data-act="save-calendar"]');
    await room([fact('csp.enrolledIn', '2021-04-01')]);
    await click('[data-act="save-calendar"]');
    await vi.waitFor(() => expect(saved).toHaveLength(2));
    const uids = [0, 1].map((at) =>
      entries(at)
        .map((one) => String(one.getFirstPropertyValue('uid')))
        .toSorted(),
    );
    expect(uids[0]).toHaveLength(6);
    expect(uids[1]).toEqual(uids[0]);
    const mfa = entries(0).find((one) => String(one.getFirstPropertyValue('uid')).startsWith('mfa-'))!;
    expect(String(mfa.getFirstPropertyValue('summary'))).toBe('Done: MFA for administrative users');
    expect(mfa.getAllSubcomponents('valarm')).toHaveLength(0);
    expect(entries(0)[0]?.getAllSubcomponents('valarm')).toHaveLength(4);
  });

  it('can be read and not changed in the tour, and says so where there is no account', async () => {
    await room([ENROLLED], { more: { sample: true } });
    expect(find('[data-form="enrolled"] fieldset').hasAttribute('disabled')).toBe(true);
    expect(root.querySelector('[data-act="reminders-on"]')).toBeNull();
    expect((find('[data-act="mark-checked"]') as HTMLButtonElement).disabled).toBe(true);
    await room([], { more: { account: null, assessment: null, accounts: [] } });
    expect(root.querySelector('[data-empty]')).not.toBeNull();
  });
});

describe('reminders', () => {
  const GIVEN: ReminderLine = { occurrence: 'revenue:2027-03-01', task: 'keep.revenue', dueOn: '2027-03-01' };

  it('are switched on with the browser’s question in the same click, and stay on when it says no', async () => {
    const permit = vi.fn(async () => false);
    const { asked } = await room([], { permit });
    await click('[data-act="reminders-on"]');
    expect(permit).toHaveBeenCalledWith('notifications');
    expect(asked).toContainEqual({ type: 'reminders.set', settings: { on: true } });
    expect((find('[data-act="reminders-on"]') as HTMLInputElement).checked).toBe(true);
    expect(text('[data-notifications="false"]')).toContain('Reminders stand in popup and desk.');
    await click('[data-act="allow"]');
    expect(permit).toHaveBeenCalledTimes(2);
  });

  it('are on while the question is open', async () => {
    await room([], { permit: vi.fn(() => new Promise<boolean>(() => {})) });
    await click('[data-act="reminders-on"]');
    expect(text('[data-notifications="false"]')).toContain('Waiting for your answer');
  });

  it('do not ask again where notifications are allowed, nor when switched off', async () => {
    const { permit, asked } = await room([], { reminders: { on: true, notifications: true } });
    await click('[data-act="reminders-on"]');
    expect(permit).not.toHaveBeenCalled();
    expect(asked).toContainEqual({ type: 'reminders.set', settings: { on: false } });
  });

  it('keep quiet hours', async () => {
    const { asked } = await room([], { reminders: { on: true, notifications: true } });
    expect((find('[name="quiet-from"]') as HTMLInputElement).value).toBe('20:00');
    await choose('[name="quiet-to"]', '07:30');
    expect(asked).toContainEqual({ type: 'reminders.set', settings: { quiet: { from: 1200, to: 450 } } });
    const before = asked.length;
    await choose('[name="quiet-to"]', '');
    expect(asked.slice(before).filter((msg) => msg.type === 'reminders.set')).toEqual([]);
  });

  it('that were given can be put off', async () => {
    const { asked } = await room([ENROLLED], { reminders: { on: true, notifications: true }, more: { reminders: [GIVEN] } });
    expect(text(`[data-given="${GIVEN.occurrence}"]`)).toContain('Due Mar 1, 2027: Reach the yearly revenue of USD 1,000');
    await click('[data-act="snooze"][data-days="7"]');
    const answers = () => asked.flatMap((msg) => (msg.type === 'reminders.answer' ? [[msg.answer, msg.days]] : []));
    expect(answers()).toEqual([['snooze', 7]]);
  });
});

const catalogues = import.meta.glob<Record<string, string>>('../../../lib/ui/locales/*/rooms/year.json', {
  eager: true,
  import: 'default',
});

test.each(LANGUAGES)('every duty and every answer of the room has words in %s', (lang) => {
  const own = catalogues[`../../../lib/ui/locales/${lang}/rooms/year.json`] ?? {};
  const keys = [
    ...DUTIES.flatMap(({ id, by }) => [`duty.${id}`, `what.${id}`, `fails.${id}`, `by.${by}`]),
    ...['done', 'ahead', 'now', 'past'].map((state) => `state.${state}`),
    ...['month', 'year', 'future', 'day', 'range', 'partnerId'].map((why) => `bad.${why}`),
    ...['account', 'microsoft', 'distributor', 'subscriptions', 'account.same', 'account.unknown', 'same', 'different', 'unknown'].map(
      (part) => `record.${part}`,
    ),
    ...['global', 'country', 'notVerified'].map((why) => `record.why.${why}`),
  ];
  expect(keys.filter((key) => !own[`year.${key}`])).toEqual([]);
});
