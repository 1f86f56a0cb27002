// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it, test, vi } from 'vitest';
import type { AccountSummary, ViewState } from '../../../lib/messages/protocol';
import { agreementDoctor } from '../../../lib/rules/agreement/doctor';
import { assess } from '../../../lib/rules/assess';
import type { Facts } from '../../../lib/rules/assessment';
import { folded, NOW, person, seen, shown } from '../../../lib/rules/testing/facts';
import { REASONS, STEPS } from '../../../lib/rules/verification/clinic';
import { LANGUAGES, translator } from '../../../lib/ui/i18n';
import deRoom from '../../../lib/ui/locales/de/rooms/clinic.json';
import room from '../../../lib/ui/locales/en/rooms/clinic.json';
import preflight from '../../../lib/ui/locales/en/rooms/preflight.json';
import rules from '../../../lib/ui/locales/en/rules.json';
import steps from '../../../lib/ui/locales/en/tasks/verification.json';
import hiRoom from '../../../lib/ui/locales/hi/rooms/clinic.json';
import zhRoom from '../../../lib/ui/locales/zh-CN/rooms/clinic.json';
import { madeUpState } from '../../made-up';
import { ReaderContext } from '../../reader';
import { fakeClient } from '../../testing';
import { screen } from '../../testing-screen';
import { WORDS as ui } from '../../testing-words';
import { CLINIC_FACTS, Clinic } from './Clinic';

const { root, act, find, text, click } = screen();
const WORDS = { ...ui, ...rules, ...preflight, ...steps, ...room };
const ACCOUNTS: AccountSummary[] = [
  { id: 'a', name: 'Fernbrook', provisional: false, lastSeenAt: NOW },
  { id: 'b', name: 'Lindenhof', provisional: false, lastSeenAt: NOW - 1 },
];

/** The room over these facts of account `a`; other accounts have those of `others`. */
async function show(
  facts: Facts,
  { others = shown({}), change = {}, rest = '' }: { others?: Facts; change?: Partial<ViewState>; rest?: string } = {},
) {
  const state = madeUpState({ account: 'a', accounts: ACCOUNTS, assessment: assess(facts, NOW), ...change });
  const say = vi.fn();
  const fake = fakeClient(state, {
    'facts.get': (msg) => ({
      ok: true,
      value: Object.values((msg.account === 'a' ? facts : others).byKey).filter(({ fact }) => msg.facts.includes(fact)),
    }),
  });
  await act(() =>
    render(
      <ReaderContext.Provider value={{ t: translator('en', WORDS), lang: 'en', now: NOW }}>
        <main>
          <Clinic client={fake.client} companion={{ state, on: { say } } as never} rest={rest} />
        </main>
      </ReaderContext.Provider>,
      root,
    ),
  );
  return { ...fake, say };
}

const phase = () => find('[data-phase]').dataset.phase;
const cause = (id: string) => `${find(`[data-cause="${id}"]`).dataset.verdict} ${find(`[data-cause="${id}"]`).dataset.why}`;
const supportText = () => (find('[data-support]') as HTMLTextAreaElement).value;

describe('the verification clinic', () => {
  it('says of an account of which nothing was seen that nothing is known', async () => {
    await show(shown({}));
    expect(phase()).toBe('unseen');
    expect(root.querySelector('[data-support]')).toBeNull();
    expect([...root.querySelectorAll<HTMLElement>('[data-cause]')].map(({ dataset }) => dataset.verdict)).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  it('counts, asks for the day it began, and holds the text for support back until it helps', async () => {
    const { say } = await show(folded([seen('verification.status', 'pending', 2, undefined, { lastSeenAt: NOW })]));
    expect(phase()).toBe('running');
    expect(text('.clock')).toContain('(at least)');
    expect(text('.clock')).toContain('Public holidays are not known');
    expect(find('.clinic-support').hasAttribute('open')).toBe(false);
    const day = find('.start-day input') as HTMLInputElement;
    await act(() => {
      day.value = '2026-11-16';
      day.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(() => find('.start-day').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    expect(say).toHaveBeenCalledWith('verification.startedOn', '2026-11-16');
  });

  it('has the request ready after five working days: what was seen, the rest as blanks, copied letter for letter', async () => {
    const writeText = vi.fn(async (_: string) => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await show(
      folded([
        seen('verification.status', 'pending', 9, undefined, { lastSeenAt: NOW }),
        seen('verification.startedOn', '2026-11-10', 0, person('form')),
        seen('verification.step.employment', 'current'),
        seen('legal.companyName', 'Fernbrook\nLtd'),
        seen('partnerId.associated', '6540011'),
      ]),
    );
    expect(phase()).toBe('late');
    expect(find('.clinic-support').hasAttribute('open')).toBe(true);
    expect(supportText()).toContain('Company: Fernbrook Ltd\n');
    expect(supportText()).toContain('Location PartnerID: 6540011');
    expect(supportText()).toContain('Step: Employment verification');
    expect(supportText()).toContain('Business days: 9');
    expect(supportText()).toContain('Tenant ID (Microsoft ID): ____');
    expect(find('[data-blanks]').dataset.blanks).toBe(String(supportText().split('____').length - 1));
    await click('[data-act="copy-support"]');
    expect(writeText).toHaveBeenCalledWith(supportText());
    expect(text()).toContain('Copied.');
    vi.unstubAllGlobals();
  });

  it('opens the step it is at: what it waits for, whose mail, what counts as proof, what costs an attempt', async () => {
    await show(shown({ 'verification.status': 'pending', 'verification.step.employment': 'current' }));
    const step = find('[data-step="employment"]');
    expect(step.hasAttribute('open')).toBe(true);
    for (const words of ['What it waits for', 'macount@microsoft.com', 'invoice or renewal of the domain', 'What costs an attempt'])
      expect(step.textContent).toContain(words);
    expect(root.querySelectorAll('details.clinic-step[open]').length).toBe(1);
  });

  it('of a rejection gives the reasons of the step, those that were seen first, and warns before an appeal', async () => {
    await show(
      shown({
        'verification.status': 'rejected',
        'verification.step.business': 'failed',
        'verification.step.decision': 'failed',
        'legal.address': 'PO Box 12, Leeds, United Kingdom',
      }),
    );
    const reasons = [...root.querySelectorAll<HTMLElement>('[data-reason]')];
    expect(reasons[0]?.dataset.reason).toBe('address-mismatch');
    expect(find('[data-finding="pre.address-match"]').textContent).toContain('What was seen speaks for it');
    expect(reasons.map(({ dataset }) => dataset.reason)).not.toContain('clicked-not-me');
    expect(text('[data-notice="appeal"]')).toContain('3 appeals at most');
    const boxes = [...root.querySelectorAll<HTMLInputElement>('.clinic-checks input')];
    expect(find('[data-open]').dataset.open).toBe(String(boxes.length));
    for (const box of boxes) await act(() => box.click());
    expect(find('[data-open]').textContent).toBe('All checked.');
    expect(supportText()).toContain('was rejected');
  });

  it('tells Pending Partner Action from Pending, and Accepted as Authorized', async () => {
    await show(shown({ 'verification.status': 'pending-partner-action' }));
    expect(phase()).toBe('yours');
    expect(find('[data-word="authorized"] dt').textContent).toBe('Authorized = Accepted = Approved');
    expect(text('[data-word="pending-partner-action"]')).toContain('Not Pending');
  });

  it('changes nothing on sample data', async () => {
    await show(folded([seen('verification.status', 'pending', 2)]), { change: { sample: true } });
    expect(root.querySelector('.start-day')).toBeNull();
  });
});

describe('the agreement doctor in the room', () => {
  it('says that another account was shown last, or is the one enrolled', async () => {
    await show(shown({ 'verification.status': 'authorized' }), {
      change: { accounts: ACCOUNTS.map((one) => ({ ...one, lastSeenAt: one.id === 'b' ? NOW + 1 : NOW })) },
    });
    expect(cause('wrongAccount')).toBe('yes other');
    expect(text('[data-cause="wrongAccount"]')).toContain('Lindenhof');
    expect(find('[data-agreement]').dataset.first).toBe('wrongAccount');
    await act(() => render(null, root));
    await show(shown({ 'me.user': 'maya' }), { others: shown({ 'programme.reseller': 'active', 'legal.companyName': 'Secret GmbH' }) });
    expect(cause('wrongAccount')).toBe('likely elsewhere');
    // Nothing of the other account but its name.
    expect(text()).not.toContain('Secret');
  });

  it('takes answers for what is not known, tells nobody, and drops them', async () => {
    const { asked } = await show(shown({}));
    const before = asked.length;
    const select = find('[data-ask="notEnrolled"]') as HTMLSelectElement;
    await act(() => {
      select.value = 'yes';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(find('[data-cause="notEnrolled"]').dataset.verdict).toBe('yes');
    expect(find('[data-cause="notEnrolled"] [data-remedy]').textContent).toContain('Enrol as an indirect reseller');
    expect(asked.length).toBe(before);
    expect(new Set(asked.map(({ type }) => type))).toEqual(new Set(['facts.get']));
  });

  it('names the Global admins seen, what is blocked, and the proofs', async () => {
    await show(
      shown({ 'user.roles@user:eve@x.example': ['global-admin'], 'user.name@user:eve@x.example': 'Eve', 'agreement.mpa': 'not-accepted' }),
    );
    expect(text('[data-signers]')).toContain('Eve (eve@x.example)');
    expect(find('[data-blocks] a[href="#task/mpa.active"]')).not.toBeNull();
    expect(find('[data-proof="row"]').dataset.verdict).toBe('no');
  });

  it('is brief about one that is signed', async () => {
    await show(shown({ 'programme.reseller': 'active' }));
    expect(find('[data-agreement]').dataset.agreement).toBe('signed');
    expect(root.querySelector('[data-cause]')).toBeNull();
    expect(root.querySelector('[data-blocks]')).toBeNull();
  });
});

it('never shows what was seen of one account under another, and drops the answers given for it', async () => {
  const late: (() => void)[] = [];
  const state = (account: string) => madeUpState({ account, accounts: ACCOUNTS, assessment: assess(shown({}), NOW) });
  const fake = fakeClient(state('a'), {
    'facts.get': (msg) =>
      msg.account === 'a'
        ? { ok: true, value: Object.values(shown({ 'legal.companyName': 'Fernbrook', 'verification.status': 'rejected' }).byKey) }
        : new Promise((resolve) => late.push(() => resolve({ ok: true, value: [] }))),
  });
  const reader = { t: translator('en', WORDS), lang: 'en' as const, now: NOW };
  const draw = (account: string) =>
    act(() =>
      render(
        <ReaderContext.Provider value={reader}>
          <main>
            <Clinic client={fake.client} companion={{ state: state(account), on: {} } as never} />
          </main>
        </ReaderContext.Provider>,
        root,
      ),
    );
  await draw('a');
  expect(phase()).toBe('rejected');
  const select = find('[data-ask="notGlobalAdmin"]') as HTMLSelectElement;
  await act(() => {
    select.value = 'yes';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(cause('notGlobalAdmin')).toContain('yes');
  await draw('b');
  expect(text()).toContain('Fetching what is known');
  expect(root.querySelector('[data-phase]')).toBeNull();
  await act(() => late.map((answer) => answer()));
  expect(phase()).toBe('unseen');
  expect(cause('notGlobalAdmin')).toBe('unknown whoUnseen');
});

it('says that the facts did not come', async () => {
  const state = madeUpState({ account: 'a' });
  const fake = fakeClient(state, { 'facts.get': () => ({ ok: false, error: { code: 'storage', detail: '' } }) });
  await act(() =>
    render(
      <ReaderContext.Provider value={{ t: translator('en', WORDS), lang: 'en', now: NOW }}>
        <main>
          <Clinic client={fake.client} companion={{ state, on: {} } as never} />
        </main>
      </ReaderContext.Provider>,
      root,
    ),
  );
  expect(find('[role="alert"]').textContent).toContain('could not be fetched');
  expect(root.querySelector('[data-cause]')).toBeNull();
});

it('names every field, gives a source for every statement, and shows no key for words', async () => {
  await show(shown({ 'verification.status': 'rejected', 'enrolment.formSeen': true, 'maicpp.verification': 'pending' }));
  for (const field of root.querySelectorAll<HTMLElement>('textarea, select, input:not([type="checkbox"])'))
    expect(root.querySelector(`label[for="${field.id}"]`)?.textContent, field.outerHTML).toBeTruthy();
  for (const one of root.querySelectorAll('[data-reason], [data-cause], [data-proof], [data-step]'))
    expect(one.querySelector('[data-source] a'), one.outerHTML.slice(0, 80)).not.toBeNull();
  expect(root.textContent).not.toMatch(/\b(clinic|agreement|docs)\.(?!md\b)[a-z]/);
});

it('asks for no more facts than one question may hold', () => {
  expect(CLINIC_FACTS.length).toBeLessThanOrEqual(60);
});

const ROOMS = { en: room, de: deRoom, 'zh-CN': zhRoom, hi: hiRoom };
test.each(LANGUAGES)('every step, reason, cause and proof has its words in %s', (lang) => {
  const t = translator(lang, ROOMS[lang]);
  const causes = agreementDoctor(shown({})).causes.map(({ id }) => id);
  const keys = [
    ...STEPS.flatMap(({ id, mails, costs }) => [
      `clinic.waits.${id}`,
      ...mails.map((one) => `clinic.mail.${one}`),
      ...costs.map((one) => `clinic.cost.${one}`),
    ]),
    ...REASONS.flatMap(({ id }) => [`clinic.reason.${id}`, `clinic.remedy.${id}`]),
    ...causes.flatMap((id) =>
      ['', '.ask', '.do', '.unseen'].map(
        (end) => `agreement.cause.${id}${id === 'notGlobalAdmin' && end === '.unseen' ? '.whoUnseen' : end}`,
      ),
    ),
  ];
  expect(keys.filter((key) => t(key) === key)).toEqual([]);
});
