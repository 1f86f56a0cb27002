// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Desk } from './Desk';
import { madeUpAssessment, madeUpState } from './made-up';
import { Panel } from './Panel';
import { Popup } from './Popup';
import { fakeClient, options } from './testing';
import { screen } from './testing-screen';
import { WORDS as words } from './testing-words';

const { root, act, find, text, click, type } = screen();

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

describe('an opened task', () => {
  it('tells why, on what grounds, who, how, where, how long, what when stuck, and its sources', async () => {
    await popup(fakeClient());
    await click('[data-task="verify.business"] .task-open');
    const task = '[data-task="verify.business"]';
    expect(find(`${task} .task-open`).getAttribute('aria-expanded')).toBe('true');
    const evidence = text(`${task} [data-part="evidence"]`);
    expect(evidence).toContain('Legal info · Reseller tab');
    expect(evidence).toContain('“Verification status”');
    expect(evidence).toMatch(/seen today at/);
    for (const part of ['why', 'who', 'how', 'where', 'duration', 'stuck'])
      expect(root.querySelector(`${task} [data-part="${part}"]`), part).not.toBeNull();
    expect(text(`${task} [data-part="duration"]`)).toContain('Public holidays are not known');
    expect(find(`${task} [data-part="how"] b`).textContent).not.toContain('<');
    await act(async () => {
      await import('./task-sources.json');
    });
    expect(find(`${task} [data-part="sources"] a`).getAttribute('href')).toMatch(/^https:\/\//);
    expect(text(`${task} [data-part="sources"]`)).toContain('As of Nov 20, 2026');
  });

  it('shows a conclusion as one, with what it rests on', async () => {
    await popup(fakeClient());
    expect(text('[data-task="verify.employment"]')).toContain('Concluded');
    await click('[data-task="verify.employment"] .task-open');
    expect(text('[data-task="verify.employment"] [data-inferred]')).toContain('Legal info · Reseller tab');
  });

  it('shows both sides of a contradiction and lets the person overrule the portal', async () => {
    const fake = fakeClient();
    await popup(fake);
    await click('[data-task="verify.authorized"] .task-open');
    const notice = '[data-task="verify.authorized"] [data-contradiction]';
    expect(text(notice)).toContain('You marked this as done.');
    expect(text(notice)).toContain('Legal info says');
    await click(`${notice} [data-act="overrule"]`);
    expect(fake.asked).toContainEqual({
      type: 'person.say',
      account: 'contoso',
      via: 'overrule',
      said: { fact: 'task.tick', subject: { kind: 'task', id: 'verify.authorized' }, value: true },
    });
  });

  it('says how old evidence is, and that one should look again', async () => {
    await popup(fakeClient());
    await click('[data-task="users.admin-agent"] .task-open');
    expect(text('[data-task="users.admin-agent"] [data-part="evidence"]')).toContain('last seen 12 days ago');
    expect(text('[data-task="users.admin-agent"] [data-part="evidence"]')).toContain('This is 12 days old.');
  });

  it('takes the day a wait began from the person', async () => {
    const fake = fakeClient();
    await popup(fake);
    await click('[data-task="verify.business"] .task-open');
    const input = find('[data-task="verify.business"] input[type="date"]') as HTMLInputElement;
    expect([input.min, input.max]).toEqual(['2014-01-01', '2026-11-18']);
    const submit = () => act(() => input.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    for (const wrong of ['1601-01-01', '2026-11-19', '2030-01-01', '']) {
      await type('[data-task="verify.business"] input[type="date"]', wrong);
      await submit();
      expect(text('[data-task="verify.business"] .start-day [role="alert"]')).toBe('Choose a day from Jan 1, 2014 to Nov 18, 2026.');
      expect(input.getAttribute('aria-invalid')).toBe('true');
    }
    expect(fake.asked.filter((msg) => msg.type === 'person.say')).toEqual([]);
    await type('[data-task="verify.business"] input[type="date"]', '2026-11-16');
    await submit();
    expect(text('[data-task="verify.business"] .start-day [role="alert"]')).toBe('');
    expect(fake.asked).toContainEqual({
      type: 'person.say',
      account: 'contoso',
      via: 'form',
      said: { fact: 'verification.startedOn', value: '2026-11-16' },
    });
  });

  it('shows what is retired as no longer needed, without a mark to set', async () => {
    await popup(fakeClient());
    expect(text('[data-task="enroll.pmc-signin"]')).toContain('No longer needed');
    expect(root.querySelector('[data-task="enroll.pmc-signin"] [data-act]')).toBeNull();
  });
});

describe('the panel', () => {
  const panel = async (fake: Fake) => {
    const given = { ...options(fake.client, words), pairing: 'pair-1' };
    await act(async () => {
      render(<Panel {...given} />, root);
    });
  };

  it('puts this page first, sends its pairing with everything, and can be closed', async () => {
    const fake = fakeClient();
    await panel(fake);
    const headings = [...root.querySelectorAll('h2')].map((heading) => heading.textContent);
    expect(headings.slice(0, 3)).toEqual(['On this page', 'What to do next', 'Steps']);
    await click('[data-task="verify.business"] [data-act="tick"]');
    await click('[data-act="open-desk"]');
    await click('[data-act="close"]');
    expect(fake.asked.map((msg) => ('pairing' in msg ? msg.pairing : undefined))).toEqual(fake.asked.map(() => 'pair-1'));
    expect(fake.asked.map((msg) => msg.type)).toContain('panel.close');
  });

  it('shows nothing of an account until it is paired', async () => {
    await panel(fakeClient(madeUpState(), { 'view.get': () => ({ ok: false, error: { code: 'not-paired', detail: '' } }) }));
    expect(root.querySelector('[data-ring], [data-task], [data-page], .account')).toBeNull();
    expect(text()).toContain('does not belong to a Partner Center tab');
  });

  it('offers no export inside the portal’s page', async () => {
    await panel(fakeClient(madeUpState({ storage: { ok: false, reason: 'full', detail: '' }, assessment: null })));
    expect(root.querySelector('[data-act="export"]')).toBeNull();
    expect(text('[data-notice="storage"]')).toContain('The disk is full.');
  });

  it('does not close on an Escape that a script made', async () => {
    const fake = fakeClient();
    await panel(fake);
    await act(async () => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(fake.asked.map((msg) => msg.type)).not.toContain('panel.close');
  });
});

describe('the desk', () => {
  const desk = async (fake: Fake, hash = '') => {
    location.hash = hash;
    await act(async () => {
      render(<Desk {...options(fake.client, words)} />, root);
    });
  };
  const ids = () => [...root.querySelectorAll<HTMLElement>('[data-task]')].map((task) => task.dataset.task);

  it('filters and searches', async () => {
    await desk(fakeClient());
    await click('input[value="attention"]');
    expect(ids()).toEqual(['verify.authorized', 'users.admin-agent']);
    await click('input[value="all"]');
    await type('input[type="search"]', 'no such words anywhere');
    expect(ids()).toEqual([]);
    expect(text('search [role="status"]')).toBe('No task fits.');
  });

  it('sets a goal', async () => {
    const fake = fakeClient();
    await desk(fake);
    expect((find('[data-goal="goal.manageServices"]') as HTMLInputElement).checked).toBe(true);
    await click('[data-goal="goal.directBill"]');
    expect(fake.asked).toContainEqual({
      type: 'person.say',
      account: 'contoso',
      via: 'form',
      said: { fact: 'goal.directBill', value: true },
    });
  });

  it('opens the task that the address names', async () => {
    await desk(fakeClient(), 'task/verify.business');
    expect(find('[data-task="verify.business"] .task-open').getAttribute('aria-expanded')).toBe('true');
  });

  it('draws the tasks, moves among them by arrow key, and says the same as a list', async () => {
    await desk(fakeClient(), 'graph');
    const nodes = [...root.querySelectorAll<HTMLElement>('[data-node]')];
    expect(nodes.length).toBeGreaterThan(40);
    expect(nodes.filter((node) => node.tabIndex === 0)).toHaveLength(1);
    nodes[0]!.focus();
    await act(async () => {
      nodes[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
    });
    expect((document.activeElement as HTMLElement).dataset.node).toBe('prep.global-admin');
    expect(root.querySelectorAll('.graph-own').length).toBeGreaterThan(0);
    await act(async () => (root.querySelectorAll('.segments input')[1] as HTMLElement).click());
    expect(root.querySelectorAll('.graph-list li')).toHaveLength(nodes.length);
  });

  it('keeps a setting at once and follows the theme', async () => {
    const fake = fakeClient(madeUpState({ settings: { language: 'auto', theme: 'dark', launcher: 'shown' } }));
    await desk(fake, 'settings');
    expect(document.documentElement.dataset.theme).toBe('dark');
    const select = find('[data-setting="launcher"]') as HTMLSelectElement;
    await act(async () => {
      select.selectedIndex = 1;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(fake.asked).toContainEqual({ type: 'settings.set', settings: { launcher: 'hidden' } });
  });

  it('shows the log, exports, and says whose product this is not', async () => {
    const fake = fakeClient(madeUpState(), {
      'log.get': () => ({ ok: true, value: [{ at: 0, code: 'refused', detail: 'from elsewhere' }] }),
    });
    await desk(fake, 'log');
    expect(text('table')).toContain('from elsewhere');
    expect(text('footer')).toContain('Not affiliated with Microsoft');
  });

  it('shows the last step as done only when all five are', async () => {
    await desk(fakeClient(madeUpState({ assessment: madeUpAssessment({ ring: { finished: 5, of: 5, current: null, share: 1 } }) })));
    expect(find('[data-ring]').getAttribute('aria-label')).toBe('All 5 steps are done');
    expect(find('[data-ring]').dataset.current).toBe('all');
  });
});
