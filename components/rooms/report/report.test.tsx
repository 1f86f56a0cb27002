// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { ViewState } from '../../../lib/messages/protocol';
import { assess, sample } from '../../../lib/rules';
import { translator } from '../../../lib/ui/i18n';
import words from '../../../lib/ui/locales/en/rooms/report.json';
import rules from '../../../lib/ui/locales/en/rules.json';
import { madeUpAssessment, madeUpState, NOW } from '../../made-up';
import { ReaderContext } from '../../reader';
import { fakeClient } from '../../testing';
import { screen } from '../../testing-screen';
import { WORDS as ui } from '../../testing-words';
import type { Companion } from '../../useCompanion';
import { Report } from './Report';
import { reportParts } from './report';

const { root, act, text, click } = screen();
const reader = { t: translator('en', { ...ui, ...rules, ...words }), lang: 'en' as const, now: NOW };

const show = (state: ViewState) =>
  act(() =>
    render(
      <ReaderContext.Provider value={reader}>
        <Report client={fakeClient(state).client} companion={{ state } as Companion} />
      </ReaderContext.Provider>,
      root,
    ),
  );

afterEach(() => vi.unstubAllGlobals());

it('says what was seen and when, what waits and what comes next', async () => {
  await show(madeUpState());
  const page = text('[data-report]');
  expect(page).toContain('Nov 20, 2026');
  expect(root.querySelector('[data-part="waiting"] [data-task="verify.business"]')).not.toBeNull();
  expect(text('[data-part="waiting"] [data-task="verify.business"]')).toMatch(
    /Legal info.*Verification status: Pending \(seen Nov 20, 2026/,
  );
  expect(root.querySelectorAll('[data-part="steps"] li')).toHaveLength(5);
  expect(page).toContain('What was not seen is unknown, not undone.');
  expect(page).not.toMatch(/report\.[a-z]/);
});

it('says of a finding, too, what it rests on and when that was seen', () => {
  const whole = assess(sample(NOW), NOW);
  const evidence = Object.values(whole.tasks)
    .find(({ evidence: seen }) => seen.length > 0)!
    .evidence.slice(0, 1);
  const finding = {
    rule: 'pre.made-up',
    verdict: 'warn' as const,
    severity: 'warning' as const,
    tasks: [],
    reason: { key: 'x' },
    evidence,
  };
  const [line] = reportParts(reader, { ...whole, findings: [finding] }).find(({ id }) => id === 'findings')!.lines;
  expect(line!.rests).toEqual([expect.stringContaining('(seen ')]);
});

it('leaves out what was not seen: unknown and blocked tasks are no findings of the report', () => {
  const assessment = madeUpAssessment();
  const tasks = reportParts(reader, assessment).flatMap(({ lines }) => lines.flatMap(({ task }) => task ?? []));
  expect(tasks.filter((id) => ['unknown', 'blocked', 'not-needed'].includes(assessment.tasks[id]!.status))).toEqual([]);
  expect(new Set(tasks).size).toBe(tasks.length);
});

it('calls next only what the assessment calls so, and says one sighting once', () => {
  const whole = assess(sample(NOW), NOW);
  const ready = whole.next.find((id) => whole.tasks[id]?.status === 'ready')!;
  const assessment = { ...whole, next: [ready] };
  const parts = reportParts(reader, assessment);
  const next = parts.find(({ id }) => id === 'ready')!.lines.map(({ task }) => task!);
  expect(next.length).toBeGreaterThan(0);
  expect(next.filter((id) => !assessment.next.includes(id))).toEqual([]);
  expect(Object.values(assessment.tasks).filter(({ status }) => status === 'ready').length).toBeGreaterThan(next.length);
  for (const { lines } of parts) for (const { rests } of lines) expect(new Set(rests).size).toBe(rests.length);
});

it('is made of the assessment of the tour too, marked as such, without a word missing', async () => {
  const facts = sample(NOW);
  await show(madeUpState({ assessment: assess(facts, NOW), sample: true }));
  expect(text('[data-report]')).toContain('This is sample data');
  expect(text('[data-report]')).not.toMatch(/\b(?:reason|headline|task|finding|stage)\.[a-z]/);
});

it('prints and copies the same', async () => {
  const copied: string[] = [];
  vi.stubGlobal('print', vi.fn());
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (all: string) => void copied.push(all) } });
  await show(madeUpState());
  await click('[data-act="print"]');
  expect(print).toHaveBeenCalledTimes(1);
  await click('[data-act="copy"]');
  const page = text('[data-report]').replace(/\s/g, '');
  for (const line of copied[0]!.split('\n')) expect(page).toContain(line.replace(/^\s*- /, '').replace(/\s/g, ''));
});

it('reports nothing where nothing was seen', async () => {
  await show(madeUpState({ assessment: null, account: null, accounts: [] }));
  expect(text('[data-empty]')).toContain('nothing to report');
  expect(root.querySelector('[data-report]')).toBeNull();
});
