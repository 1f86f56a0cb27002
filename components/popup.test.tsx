// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { madeUpState } from './made-up';
import { Popup } from './Popup';
import { fakeClient, options } from './testing';
import { screen } from './testing-screen';
import { WORDS as words } from './testing-words';

const { root, act, find, text, click } = screen();
type Fake = ReturnType<typeof fakeClient>;
async function popup(fake: Fake, more: Partial<Parameters<typeof Popup>[0]> = {}) {
  const given = options(fake.client, words);
  await act(async () => {
    render(<Popup {...given} access="granted" requestAccess={async () => true} {...more} />, root);
  });
  return given;
}

describe('the popup', () => {
  it('shows ring, stages, tasks, next actions with links, clocks and the page once it has a state', async () => {
    await popup(fakeClient());
    expect(find('main').dataset).toMatchObject({ view: 'popup', ready: 'true' });
    expect(find('[data-ring]').dataset).toMatchObject({ current: '3', finished: '2' });
    expect(find('[data-ring]').getAttribute('aria-label')).toBe('Step 3 of 5, 2 steps finished');
    expect(root.querySelectorAll('[data-stage]').length).toBeGreaterThanOrEqual(6);
    expect(find('[data-task="verify.business"]').dataset.status).toBe('waiting');
    expect([...root.querySelectorAll<HTMLElement>('[data-next]')].map((item) => item.dataset.next)).toEqual([
      'users.admin-agent',
      'security.contact',
      'verify.business',
    ]);
    const link = find('[data-next="security.contact"] a');
    expect(link.getAttribute('href')).toMatch(/^https:\/\/partner\.microsoft\.com\//);
    expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer']);
    expect(text('[data-clock="verify.business"]')).toContain('Working day 3 of 3–5 (at least)');
    expect(find('[data-page]').dataset.page).toBe('account.legalInfo');
    expect(document.title).toBe('Onboarding checklist');
  });

  it('speaks the language the person set, whatever the browser speaks', async () => {
    const loaded: string[] = [];
    const german = { ...words, 'view.popup.title': 'Checkliste' };
    await popup(fakeClient(madeUpState({ settings: { language: 'de', theme: 'auto', launcher: 'shown' } })), {
      loadCatalogue: async (lang, part) => {
        loaded.push(`${lang} ${part}`);
        return lang === 'de' ? german : words;
      },
    });
    expect(loaded).toEqual(['en shown', 'de shown']);
    expect([document.documentElement.lang, document.documentElement.dir, document.title]).toEqual(['de', 'ltr', 'Checkliste']);
  });

  it('asks for the tab in front, and again after a change', async () => {
    const fake = fakeClient();
    await popup(fake, { tab: 5 });
    expect(fake.asked).toEqual([{ type: 'view.get', tab: 5 }]);
    await act(async () => fake.changed());
    expect(fake.asked).toHaveLength(2);
    await act(() => render(null, root));
    expect(fake.listeners.size).toBe(0);
  });

  it('marks a task as done, says so, and takes it back', async () => {
    const fake = fakeClient();
    await popup(fake);
    await click('[data-task="verify.business"] [data-act="tick"]');
    expect(fake.asked[1]).toEqual({ type: 'person.tick', account: 'contoso', task: 'verify.business', value: true });
    expect(find('[role="status"][aria-live="polite"]').textContent).toContain('is marked as done');
    await click('[data-toast] [data-act="undo"]');
    expect(fake.asked).toContainEqual({ type: 'person.undo', account: 'contoso', seq: 41 });
    expect(text('[data-toast]')).toContain('Taken back.');
  });

  it.each(['fabrikam', null])('takes back what was said of one account while another or none is shown (%s)', async (account) => {
    let state = madeUpState();
    const fake = fakeClient(state, { 'view.get': () => ({ ok: true, value: state }) });
    await popup(fake);
    await click('[data-task="verify.business"] [data-act="tick"]');
    state = madeUpState({ account, ...(account === null && { assessment: null }) });
    await act(async () => fake.changed());
    await click('[data-toast] [data-act="undo"]');
    expect(fake.asked).toContainEqual({ type: 'person.undo', account: 'contoso', seq: 41 });
  });

  it('says why a mark was not kept, and claims nothing', async () => {
    const fake = fakeClient(madeUpState(), { 'person.tick': () => ({ ok: false, error: { code: 'full', detail: '' } }) });
    await popup(fake);
    await click('[data-task="verify.business"] [data-act="tick"]');
    expect(text('[data-toast]')).toContain('the disk is full. Nothing was changed.');
    expect(root.querySelector('[data-toast] [data-act="undo"]')).toBeNull();
  });

  it('takes back an earlier word from the list', async () => {
    const fake = fakeClient();
    await popup(fake);
    await click('[data-act="undo"][data-seq="7"]');
    expect(fake.asked).toContainEqual({ type: 'person.undo', account: 'contoso', seq: 7 });
  });

  it('never shows a checklist of zeros when the storage refuses', async () => {
    const storage = { ok: false, reason: 'open', detail: 'InvalidStateError' } as const;
    const fake = fakeClient(madeUpState({ storage, assessment: null, account: null, accounts: [] }));
    const { saveFile } = await popup(fake);
    expect(root.querySelector('[data-ring]')).toBeNull();
    expect(root.querySelectorAll('[data-task]')).toHaveLength(0);
    expect(text('[data-notice="storage"]')).toContain('This does not mean that nothing was done.');
    expect(root.querySelector('[data-notice="empty"]')).toBeNull();
    await click('[data-act="export"]');
    expect(saveFile).toHaveBeenCalledWith('partner-center-companion-2026-11-20.json', '{}');
  });

  it('shows a stale checklist as stale, and comes back by itself on the next try', async () => {
    let broken = false;
    const fake = fakeClient(madeUpState(), {
      'view.get': () => (broken ? { ok: false, error: { code: 'internal', detail: '' } } : { ok: true, value: madeUpState() }),
    });
    await popup(fake);
    broken = true;
    await act(async () => fake.changed());
    expect(text('[data-error="error.internal"]')).toContain('may be out of date');
    expect(root.querySelector('[data-task="verify.business"]')).not.toBeNull();
    broken = false;
    await click('[data-error] [data-act="retry"]');
    expect(root.querySelector('[data-error]')).toBeNull();
  });

  it('drops an answer that a newer question overtook', async () => {
    const waiting: ((name: string) => void)[] = [];
    const named = (name: string) => madeUpState({ accounts: [{ id: 'contoso', name, provisional: false, lastSeenAt: 0 }] });
    const fake = fakeClient(madeUpState(), {
      'view.get': () => new Promise((resolve) => waiting.push((name) => resolve({ ok: true, value: named(name) }))),
    });
    await popup(fake);
    await act(async () => fake.changed());
    await act(async () => waiting[1]?.('the newer'));
    await act(async () => waiting[0]?.('the older'));
    expect(text('.account')).toBe('the newer');
  });

  it('offers the tour where nothing was seen, marks it, changes nothing in it, and leaves again', async () => {
    const empty = madeUpState({ assessment: null, accounts: [], account: null, page: null, undoable: [] });
    const fake = fakeClient(empty, {
      'view.get': (msg) => ({ ok: true, value: msg.sample ? madeUpState({ sample: true, accounts: [] }) : empty }),
    });
    await popup(fake);
    expect(text('[data-notice="empty"]')).toContain('Nothing has been seen yet');
    expect(root.querySelectorAll('[data-task]')).toHaveLength(0);
    await click('[data-act="tour"]');
    expect(text('[data-notice="sample"]')).toContain('made-up account');
    expect(root.querySelectorAll('[data-task]').length).toBeGreaterThan(20);
    expect(root.querySelectorAll('[data-act="tick"], [data-act="untick"], [data-act="overrule"]')).toHaveLength(0);
    await click('[data-act="tour-end"]');
    expect(text('[data-notice="empty"]')).toContain('Nothing has been seen yet');
    expect(new Set(fake.asked.map((msg) => msg.type))).toEqual(new Set(['view.get']));
  });

  it('asks for access inside the click, and says when it was refused', async () => {
    let asked = 0;
    const requestAccess = async () => {
      asked += 1;
      return false;
    };
    await popup(fakeClient(), { access: 'withheld', requestAccess });
    await click('[data-act="grant"]');
    expect(asked).toBe(1);
    expect(text('[data-notice="access"]')).toContain('Access was not granted.');
  });

  it('says to reload a portal tab that does not answer, and only then', async () => {
    await popup(fakeClient(madeUpState({ page: null })), { onPortal: true });
    expect(root.querySelector('[data-notice="reload"]')).not.toBeNull();
    await act(() => render(null, root));
    await popup(fakeClient(), { onPortal: true });
    expect(root.querySelector('[data-notice="reload"]')).toBeNull();
  });

  it('names a page of another account, and shows none of its tasks as this account’s', async () => {
    const state = madeUpState();
    await popup(fakeClient({ ...state, page: { ...state.page!, account: 'fabrikam' } }));
    expect(text('[data-page]')).toContain('another account than the one shown here: Fabrikam');
    expect(root.querySelectorAll('[data-page-task]')).toHaveLength(0);
  });

  it('switches accounts', async () => {
    const fake = fakeClient();
    await popup(fake);
    const select = find('[data-act="account"]') as HTMLSelectElement;
    await act(async () => {
      select.value = 'fabrikam';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(fake.asked).toContainEqual({ type: 'account.select', account: 'fabrikam' });
  });
});
