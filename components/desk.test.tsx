// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Desk } from './Desk';
import { madeUpAssessment, madeUpState } from './made-up';
import { fakeClient, options } from './testing';
import { screen } from './testing-screen';
import { WORDS as words } from './testing-words';

const { root, act, find, text, click, type } = screen();
type Fake = ReturnType<typeof fakeClient>;

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
