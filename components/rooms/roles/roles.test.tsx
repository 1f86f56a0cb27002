// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it, test, vi } from 'vitest';
import { assess } from '../../../lib/rules/assess';
import type { Facts, TaskView } from '../../../lib/rules/assessment';
import { ACTIONS, WAYS } from '../../../lib/rules/roles/actions';
import { NOW, shown } from '../../../lib/rules/testing/facts';
import { LANGUAGES, translator } from '../../../lib/ui/i18n';
import deRoom from '../../../lib/ui/locales/de/rooms/roles.json';
import room from '../../../lib/ui/locales/en/rooms/roles.json';
import rules from '../../../lib/ui/locales/en/rules.json';
import onlyUi from '../../../lib/ui/locales/en/ui.json';
import hiRoom from '../../../lib/ui/locales/hi/rooms/roles.json';
import zhRoom from '../../../lib/ui/locales/zh-CN/rooms/roles.json';
import type { Actions } from '../../actions';
import { madeUpState } from '../../made-up';
import { ReaderContext } from '../../reader';
import { fakeClient } from '../../testing';
import { screen } from '../../testing-screen';
import { WORDS as ui } from '../../testing-words';
import { WhoSection } from '../../WhoSection';
import { Roles } from './Roles';

const { root, act, find, text, type } = screen();
const reader = { t: translator('en', { ...ui, ...rules, ...room }), lang: 'en' as const, now: NOW };

async function show(facts: Facts = shown({}), rest?: string, account: string | null = 'a') {
  const state = madeUpState({ account });
  const fake = fakeClient(state, { 'facts.get': () => ({ ok: true, value: Object.values(facts.byKey) }) });
  await act(() =>
    render(
      <ReaderContext.Provider value={reader}>
        <main>
          <Roles client={fake.client} companion={{ state } as never} rest={rest} />
        </main>
      </ReaderContext.Provider>,
      root,
    ),
  );
  return fake;
}

const shownIds = () => [...root.querySelectorAll<HTMLElement>('[data-action]')].map(({ dataset }) => dataset.action);
const SEEN = {
  'me.user': 'maya',
  'user.roles@user:maya': ['global-admin'],
  'user.roles@user:owen': ['admin-agent'],
  'user.name@user:owen': 'Owen Price',
};

describe('the room of roles', () => {
  it('shows every action, and of nobody seen claims nothing', async () => {
    await show();
    expect(shownIds()).toEqual(ACTIONS.map(({ id }) => id));
    expect(new Set([...root.querySelectorAll<HTMLElement>('[data-me]')].map(({ dataset }) => dataset.me))).toEqual(new Set(['unknown']));
    expect(text('[data-mine]')).toContain('have not been seen');
  });

  it('says what the person may, who else has the role, and how to come to it', async () => {
    await show(shown(SEEN), 'cust.request-relationship');
    expect(shownIds()).toEqual(['request-customer']);
    const card = find('[data-action="request-customer"]');
    expect([card.dataset.me, card.hasAttribute('open')]).toEqual(['disputed', true]);
    expect(find('[data-roles="needs"]').textContent).toContain('Admin agent');
    expect(find('[data-roles="disputed"]').textContent).toContain('Company Administrator');
    expect(find('[data-others]').textContent).toContain('Owen Price');
    expect(text('[data-way="agent"]')).toContain('Assists your customers as');
    expect(text('[data-way="agent"]')).toContain('Seen to be able to give it: maya.');
    expect(find('[data-for-task] a').getAttribute('href')).toBe('#roles');
  });

  it('is searched by action, task and role, also by an old name', async () => {
    await show(shown(SEEN));
    await type('[data-search]', 'company administrator sign the');
    expect(shownIds()).toContain('sign-agreement');
    expect(shownIds().length).toBeLessThan(6);
    await type('[data-search]', 'no such thing');
    expect(find('[data-found]').dataset.found).toBe('0');
  });

  it('goes by itself where no account is known, shows all for a task that needs no role, and gives a source everywhere', async () => {
    const { asked } = await show(shown({}), 'mpa.active', null);
    expect(asked).toEqual([]);
    expect(shownIds().length).toBe(ACTIONS.length);
    for (const one of root.querySelectorAll('[data-action]')) expect(one.querySelector('[data-source] a')).not.toBeNull();
    expect(root.textContent).not.toMatch(/\broles\.[a-z]/);
  });
});

describe('the line of a task', () => {
  const openDesk = vi.fn();
  const line = async (words: Record<string, string>, who: string[], task?: TaskView) => {
    await act(() =>
      render(
        <ReaderContext.Provider value={{ ...reader, t: translator('en', words) }}>
          <main>
            <WhoSection task={task ?? { id: 'mpa.sign', who, iMay: 'no' }} on={{ openDesk } as unknown as Actions} />
          </main>
        </ReaderContext.Provider>,
        root,
      ),
    );
    return root.querySelector('a')?.getAttribute('href') ?? null;
  };

  it('leads to the table on the desk, and to the desk from other views', async () => {
    expect(await line({ ...ui, ...rules }, ['global-admin'])).toBe('#roles/mpa.sign');
    expect(await line({ ...onlyUi, ...rules }, ['global-admin'])).toBeNull();
    await act(() => (root.querySelector('[data-act="roles"]') as HTMLButtonElement).click());
    expect(openDesk).toHaveBeenCalledWith('roles/mpa.sign');
    expect(await line({ ...ui, ...rules }, ['customer'])).toBeNull();
    expect(root.querySelector('[data-act="roles"]')).toBeNull();
  });

  it('tells the roles of the person, and who else was seen with one', async () => {
    const facts = shown({
      'me.user': 'maya@x.example',
      'user.roles@user:maya@x.example': ['admin-agent'],
      'user.roles@user:eve@x.example': ['global-admin'],
      'user.name@user:eve@x.example': 'Eve',
      'user.roles@user:ben@x.example': ['sales-agent'],
    });
    await line({ ...ui, ...rules }, [], assess(facts, NOW).tasks['mpa.sign']);
    expect(root.querySelector('[data-mine]')?.textContent).toBe('Your roles, as seen: Admin agent.');
    expect(root.querySelector('[data-seen-with]')?.textContent).toBe('Seen to have one: Eve.');
    await line({ ...ui, ...rules }, [], assess(shown({}), NOW).tasks['mpa.sign']);
    expect(root.querySelector('[data-mine], [data-seen-with]')).toBeNull();
  });
});

const ROOMS = { en: room, de: deRoom, 'zh-CN': zhRoom, hi: hiRoom };
test.each(LANGUAGES)('every action of the matrix and every way has its words in %s', (lang) => {
  const t = translator(lang, ROOMS[lang]);
  const keys = [
    ...ACTIONS.filter(({ kind }) => kind === 'matrix').flatMap(({ id, note }) => [
      `roles.action.${id}`,
      ...(note ? [`roles.note.${id}`] : []),
    ]),
    ...WAYS.map(({ id }) => `roles.way.${id}.1`),
  ];
  expect(keys.filter((key) => t(key) === key)).toEqual([]);
});
