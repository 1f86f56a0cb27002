// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import type { Evidence, Finding, WaitingClock } from '../lib/rules/assessment';
import { translator } from '../lib/ui/i18n';
import chinese from '../lib/ui/locales/zh-CN/ui.json';
import { AccountSwitcher } from './AccountSwitcher';
import { ClockLine } from './ClockLine';
import { EvidenceLine } from './EvidenceLine';
import { FindingList } from './FindingList';
import { GoalSwitches } from './GoalSwitches';
import { Headline } from './Headline';
import { madeUpAssessment, madeUpState } from './made-up';
import { ReaderContext } from './reader';
import { screen } from './testing-screen';
import { WORDS as english } from './testing-words';

const { root, act, text } = screen();
const NOW = Date.UTC(2026, 10, 20, 12);

const EVIDENCE: Evidence = {
  fact: 'user.roles',
  subject: { kind: 'user', id: 'ada@contoso.example' },
  value: ['admin-agent'],
  seenAt: NOW,
  lastSeenAt: NOW,
  source: { kind: 'portal', page: 'account.users', path: '', clues: [] },
  says: 'done',
};
const CLOCK: WaitingClock = { since: '2026-11-18', atLeast: true, day: 3, min: 3, max: 5, overdue: false, weekend: 'sat-sun' };
const STATE = madeUpState({ accounts: [{ id: 'fabrikam', name: 'Fabrikam', provisional: true, lastSeenAt: NOW }], account: 'fabrikam' });
const FINDING: Finding = { rule: 'a', verdict: 'warn', severity: 'warning', tasks: [], reason: { key: 'x' }, evidence: [] };

/** Everything that used to stand in parentheses put around it by the views. */
const show = (lang: 'en' | 'zh-CN', evidence: Evidence = EVIDENCE) =>
  act(() =>
    render(
      <ReaderContext.Provider value={{ t: translator(lang, lang === 'en' ? english : chinese), lang, now: NOW }}>
        <main>
          <EvidenceLine evidence={evidence} />
          <ClockLine clock={CLOCK} />
          <FindingList findings={[FINDING]} />
          <AccountSwitcher state={STATE} on={{} as never} />
        </main>
      </ReaderContext.Provider>,
      root,
    ),
  );

describe('what stands in parentheses', () => {
  it('is written as the language writes it', async () => {
    await show('zh-CN');
    expect(text()).not.toMatch(/[()]/);
    for (const part of ['（支持此项已完成）', '通常 3–5 个（至少）', 'Fabrikam（仅知道名称）', '（警告）']) expect(text()).toContain(part);
  });

  it('reads in English as before', async () => {
    await show('en');
    for (const part of ['(speaks for it)', 'Working day 3 of 3–5 (at least)', 'Fabrikam (known by name only)', 'Check this (warning)'])
      expect(text()).toContain(part);
  });
});

describe('evidence of somebody who is not listed any more', () => {
  it('says so, and only then', async () => {
    await show('en');
    expect(text()).not.toContain('No longer in the list');
    await show('en', { ...EVIDENCE, stillListed: false });
    expect(text()).toContain('No longer in the list that was read last.');
  });
});

describe('the ring of a distributor account', () => {
  it('claims no steps of a reseller, and says why', async () => {
    const state = (track?: 'provider') => madeUpState({ assessment: madeUpAssessment(track && { track }) });
    const draw = (track?: 'provider') =>
      act(() =>
        render(
          <ReaderContext.Provider value={{ t: translator('en', english), lang: 'en', now: NOW }}>
            <Headline state={state(track)} on={{} as never} />
          </ReaderContext.Provider>,
          root,
        ),
      );
    const ring = () => root.querySelector<HTMLElement>('[data-ring]');
    await draw();
    expect(ring()?.dataset.finished).toBe('2');
    await draw('provider');
    expect(ring()?.dataset.finished).toBe('unknown');
    expect(ring()?.getAttribute('aria-label')).toContain('Distributor account');
    const own = madeUpAssessment({ track: 'provider' }).stages.find(({ id }) => id === 'provider')!;
    expect(ring()?.getAttribute('aria-label')).toContain(`${own.done} of ${own.total}`);
    expect(ring()?.textContent).toBe(`${own.done}/${own.total}`);
  });
});

describe('a goal', () => {
  it('leads to the room that is about it, once it is set', async () => {
    await act(() =>
      render(
        <ReaderContext.Provider value={{ t: translator('en', english), lang: 'en', now: NOW }}>
          <GoalSwitches said={{ 'goal.directBill': true, 'goal.isDistributor': false, 'goal.expand': true }} on={{} as never} />
        </ReaderContext.Provider>,
        root,
      ),
    );
    expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['#direct-bill']);
  });
});
