// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { assess } from '../../lib/rules/assess';
import type { Assessment, Facts } from '../../lib/rules/assessment';
import { NOW, shown } from '../../lib/rules/testing/facts';
import { translator } from '../../lib/ui/i18n';
import room from '../../lib/ui/locales/en/rooms/provider.json';
import rules from '../../lib/ui/locales/en/rules.json';
import { madeUpState } from '../made-up';
import { ProviderDoor } from '../ProviderDoor';
import { ReaderContext } from '../reader';
import { StageList } from '../StageList';
import { TaskWordsContext } from '../task-words';
import { fakeClient } from '../testing';
import { screen } from '../testing-screen';
import { WORDS as ui } from '../testing-words';

const { root, act, find, text, click } = screen();
const WORDS = { ...ui, ...rules, ...room };
const need = vi.fn();

async function show(facts: Facts) {
  need.mockClear();
  const assessment: Assessment = assess(facts, NOW);
  const on = { openDesk: vi.fn() };
  const state = madeUpState({ account: 'a', assessment });
  await act(() =>
    render(
      <ReaderContext.Provider value={{ t: translator('en', WORDS), lang: 'en', now: NOW }}>
        <TaskWordsContext.Provider value={{ stateOf: () => 'there', need, retry: () => {} }}>
          <main>
            <ProviderDoor client={fakeClient(state).client} companion={{ state, on } as never} />
            <StageList assessment={assessment} on={on as never} />
          </main>
        </TaskWordsContext.Provider>
      </ReaderContext.Provider>,
      root,
    ),
  );
  return on;
}

const R = (id: string, name: string, country: string) => ({
  [`reseller.listed@reseller:${id}`]: true,
  [`reseller.name@reseller:${id}`]: name,
  [`reseller.country@reseller:${id}`]: country,
});

it('a distributor sees its resellers, the first that are not ready with the reason, and its procedures', async () => {
  const on = await show(shown({ 'account.country': 'GB', ...R('one', 'Fernbrook', 'GB'), ...R('two', 'Larchway', 'US') }));
  await vi.waitFor(() => find('[data-part="provider-track"][data-ready="true"]'));
  expect(text('[data-listed="2"]')).toBe('2 resellers: 1 not ready, 1 not fully known, 0 ready.');
  expect(text('[data-not-ready]')).toBe('Larchway Region does not fit');
  expect(root.querySelectorAll('button[data-procedure]')).toHaveLength(8);
  await click('[data-procedure="customer"]');
  await click('[data-act="open-provider"]');
  expect(on.openDesk.mock.calls).toEqual([['provider/customer'], ['provider']]);
  expect(need.mock.calls.flat(2)).toContain('room:provider');
});

it('a distributor’s own stage stands first and open, the steps of resellers folded after it', async () => {
  await show(shown(R('one', 'Fernbrook', 'GB')));
  const stages = [...root.querySelectorAll<HTMLDetailsElement>('details[data-stage]')];
  expect(stages[0]?.dataset.stage).toBe('provider');
  expect(stages.filter(({ open }) => open).map(({ dataset }) => dataset.stage)).toEqual(['provider']);
  expect(stages.map(({ dataset }) => dataset.stage).filter((id) => id === 'provider')).toHaveLength(1);
});

it('nothing of it is fetched for a reseller, whose steps stay in front', async () => {
  await show(shown({ 'programme.reseller': 'active' }));
  expect(root.querySelector('[data-part]')).toBeNull();
  expect(need.mock.calls.flat(2)).not.toContain('room:provider');
  expect(root.querySelector<HTMLElement>('details[data-stage]')?.dataset.stage).toBe('prepare');
});
