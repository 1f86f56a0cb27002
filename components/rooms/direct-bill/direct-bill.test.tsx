// @vitest-environment happy-dom
import axe from 'axe-core';
import { render } from 'preact';
import { describe, expect, it, test } from 'vitest';
import type { ViewState } from '../../../lib/messages/protocol';
import type { Facts } from '../../../lib/rules/assessment';
import { CHECKLIST, PLAN_POINTS } from '../../../lib/rules/direct-bill/checklist';
import { MOST_MOVING, movingIds, withMoving } from '../../../lib/rules/direct-bill/moving';
import { NOW, shown } from '../../../lib/rules/testing/facts';
import { LANGUAGES, translator } from '../../../lib/ui/i18n';
import room from '../../../lib/ui/locales/en/rooms/direct-bill.json';
import rules from '../../../lib/ui/locales/en/rules.json';
import { madeUpState } from '../../made-up';
import { ReaderContext } from '../../reader';
import { fakeClient } from '../../testing';
import { screen } from '../../testing-screen';
import { WORDS as ui } from '../../testing-words';
import { DirectBill } from './DirectBill';

const { root, act, find, text, click, type } = screen();
const WORDS = { ...ui, ...rules, ...room };
const tenant = (n: number) => `c0570001-0b01-4c01-8c01-${String(n).padStart(12, '0')}`;
const customer = (n: number) => ({ id: tenant(n), name: `Customer ${n}`, domain: `c${n}.example`, listed: true, seenAt: NOW });

interface Given {
  facts?: Facts;
  kept?: Record<string, Record<string, string>>;
  change?: Partial<ViewState>;
  customers?: ReturnType<typeof customer>[];
  refuse?: boolean;
}

async function show({ facts = shown({}), kept = {}, change = {}, customers = [], refuse }: Given = {}) {
  const state = madeUpState({ account: 'a', ...change });
  const fake = fakeClient(state, {
    'facts.get': (msg) => ({ ok: true, value: Object.values(facts.byKey).filter(({ fact }) => msg.facts.includes(fact)) }),
    'customers.get': () => ({ ok: true, value: { customers, wholeAt: NOW, cut: false } }),
    'form.get': (msg) => ({
      ok: true,
      value: {
        form: msg.account && msg.sheet && kept[msg.account] ? { values: kept[msg.account]!, savedAt: NOW } : null,
        seen: {},
        seenAt: {},
        loose: null,
      },
    }),
    'form.put': (msg) => {
      if (refuse) return { ok: false, error: { code: 'full' } } as never;
      kept[msg.account!] = msg.values;
      return { ok: true, value: { savedAt: NOW, values: msg.values, clashes: [] } };
    },
    'form.forget': (msg) => {
      const values = kept[msg.account!] ?? {};
      delete kept[msg.account!];
      return { ok: true, value: { values } };
    },
  });
  await act(() =>
    render(
      <ReaderContext.Provider value={{ t: translator('en', WORDS), lang: 'en', now: NOW }}>
        <main>
          <DirectBill client={fake.client} companion={{ state } as never} />
        </main>
      </ReaderContext.Provider>,
      root,
    ),
  );
  return { ...fake, kept };
}

const stateOf = (id: string) => [find(`[data-item="${id}"]`).dataset.state, find(`[data-tile="${id}"]`).dataset.state];
const choose = (selector: string, value: string) =>
  act(async () => {
    const select = find(selector) as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    // Leaving the field brings it to the disk at once.
    select.dispatchEvent(new FocusEvent('blur'));
  });
const leave = (selector: string) => act(async () => find(selector).dispatchEvent(new FocusEvent('blur')));

describe('the room of direct bill', () => {
  it('says first that there is no conversion, and which year’s figures it has', async () => {
    await show();
    expect(text('[data-notice="no-conversion"]')).toContain('There is no conversion to direct bill.');
    expect(text('[data-notice="edition"]')).toContain('fiscal year 2026');
    expect(text('[data-notice="edition"]')).toContain('That year is over.');
    expect(text('[data-item="revenue"]')).toContain('At least $1,000,000');
    expect(text('[data-item="revenue"]')).toContain('Until Sep 30, 2025 it was $300,000.');
    expect(text('[data-item="revenue"]')).toContain('since Oct 1, 2025');
    expect(text('[data-item="tenure"]')).toContain('At least 12 months');
  });

  it('shows fourteen items, each with its sources and their day, and a picture in which each has a square', async () => {
    await show();
    expect(root.querySelectorAll('[data-item]')).toHaveLength(14);
    expect(root.querySelectorAll('[data-tile]')).toHaveLength(14);
    for (const { id, sources } of CHECKLIST) {
      for (const source of sources) find(`[data-item="${id}"] [data-source="${source}"]`);
      expect(text(`[data-item="${id}"]`)).toContain('Nov 20, 2026');
    }
    expect(find('.db-picture > svg').getAttribute('aria-label')).toBe('Readiness: 0 of 14 met, 0 seen in part, 14 open, 0 missing');
    // What is not met looks otherwise without its colour: every state has a sign of its own.
    const signs = ['met', 'part', 'open', 'missing'].map((state) => find(`[data-count="${state}"] path`).getAttribute('d'));
    expect(new Set(signs).size).toBe(4);
    expect(/\b(?:directBill|value|fact|page)\.[\w.-]+/.exec(text())).toBeNull();
  });

  it('puts beside an item what was seen of the account, and does not take it for more', async () => {
    await show({
      facts: shown({ 'programme.maicpp': 'active', 'verification.status': 'authorized', 'location.type@location:7654321': 'location' }),
    });
    expect(stateOf('maicpp')).toEqual(['part', 'part']);
    expect(text('[data-item="maicpp"] [data-seen="programme.maicpp"]')).toContain('Active');
    expect(stateOf('verification')).toEqual(['open', 'open']);
    expect(text('[data-item="verification"] [data-seen="verification.status"]')).toContain('Authorized');
    expect(stateOf('pla')[0]).toBe('part');
  });

  it('keeps what is typed for this account, and judges it at once', async () => {
    const { kept, asked } = await show();
    await choose('[data-answer="credit"]', 'yes');
    expect(stateOf('credit')).toEqual(['met', 'met']);
    await type('[data-answer="revenue"]', '750,000');
    await leave('[data-answer="revenue"]');
    expect(stateOf('revenue')).toEqual(['missing', 'missing']);
    expect(text('[data-item="revenue"] [data-why="short"]')).toBe('$250,000 are missing.');
    expect(find('[data-verdict]').dataset.verdict).toBe('notYet');
    expect(kept).toEqual({ a: { credit: 'yes', revenue: '750,000' } });
    expect(asked.filter((msg) => msg.type === 'form.put').every((msg) => msg.sheet === 'directBill')).toBe(true);
    expect(text('[data-saved]')).toContain('Kept on this computer');
  });

  it('says what is wrong with what was typed, and counts days', async () => {
    await show();
    await type('[data-answer="revenue"]', 'a lot');
    expect(text('[data-item="revenue"] [role="alert"]')).toContain('This is no amount');
    expect(find('[data-answer="revenue"]').getAttribute('aria-invalid')).toBe('true');
    await type('[data-answer="since"]', '2026-03-01');
    expect(text('[data-item="tenure"] [data-why="tooSoon"]')).toContain('Mar 1, 2027');
  });

  it('says so where a page speaks against the person', async () => {
    await show({ facts: shown({ 'programme.maicpp': 'suspended' }), kept: { a: { maicpp: 'yes' } } });
    expect(stateOf('maicpp')[0]).toBe('missing');
    expect(text('[data-item="maicpp"]')).toContain('You say that it is met; the page says otherwise.');
  });

  it('clears everything, and takes that back', async () => {
    const { kept } = await show({ kept: { a: { credit: 'yes' } } });
    await click('[data-act="clear"]');
    expect(stateOf('credit')[0]).toBe('open');
    expect(kept).toEqual({});
    await click('[data-act="undo-clear"]');
    expect(stateOf('credit')[0]).toBe('met');
    expect(kept).toEqual({ a: { credit: 'yes' } });
  });

  it('shows nothing of one account under another, and says where keeping failed', async () => {
    const kept = { a: { credit: 'yes' } };
    await show({ kept, change: { account: 'b' } });
    expect(stateOf('credit')[0]).toBe('open');
    await show({ refuse: true });
    await choose('[data-answer="credit"]', 'yes');
    expect(text('[role="alert"]')).not.toBe('');
    expect(text('[data-saved]')).toBe('Not kept.');
  });

  it('can be read and not changed in the tour, and says so where there is no account', async () => {
    await show({ change: { sample: true } });
    expect((find('[data-answer="credit"]') as HTMLSelectElement).disabled).toBe(true);
    expect(find('.db-plans').hasAttribute('disabled')).toBe(true);
    await show({ change: { account: null } });
    expect(root.querySelector('[data-empty]')).not.toBeNull();
  });
});

describe('the plan for customers', () => {
  const pick = (id: string) =>
    act(async () => {
      const radio = find(`[data-choice="${id}"] input`) as HTMLInputElement;
      radio.checked = true;
      radio.dispatchEvent(new Event('change', { bubbles: true }));
    });

  it('has three ways, each with what it brings and on whose word', async () => {
    await show();
    for (const { id, points, sources } of PLAN_POINTS) {
      expect(root.querySelectorAll(`[data-choice="${id}"] > .texts > li`)).toHaveLength(points);
      for (const source of sources) find(`[data-choice="${id}"] [data-source="${source}"]`);
    }
    expect(text('[data-choice="move"]')).toContain('has to accept it');
  });

  it('keeps the choice, counts what a move means, and takes the choice back', async () => {
    const { kept } = await show({ customers: [customer(1), customer(2)] });
    expect(text('[data-customers="2"]')).toContain('2 customers stand in the customer list.');
    await pick('move');
    expect(kept).toEqual({ a: { plan: 'move' } });
    expect(text('[data-moves="2"]')).toContain('2 requests for a reseller relationship');
    await click('[data-act="no-plan"]');
    expect(kept).toEqual({ a: { plan: '' } });
    expect(find('[data-plan]').dataset.plan).toBe('none');
  });

  it('lets the person say who moves where some do', async () => {
    const { kept } = await show({ customers: [customer(1), customer(2), customer(3)], kept: { a: { plan: 'both' } } });
    await act(async () => {
      const box = find(`[data-moving="${tenant(2)}"]`) as HTMLInputElement;
      box.checked = true;
      box.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(text('[data-moves="1"]')).toContain('1 moves, 2 stay. That is 1 request');
    expect(kept.a?.moving).toBe(tenant(2));
    await type('input[type="search"]', 'c3.ex');
    expect([...root.querySelectorAll<HTMLElement>('[data-moving]')].map(({ dataset }) => dataset.moving)).toEqual([tenant(3)]);
  });

  test('a list of those who move never outgrows its field, and holds ids alone', () => {
    let all = 'not an id\n';
    for (let n = 0; n < MOST_MOVING + 5; n++) all = withMoving(all, tenant(n), true);
    expect(movingIds(all).size).toBe(MOST_MOVING);
    expect(all.length).toBeLessThanOrEqual(20_000);
    expect(withMoving('', 'x', true)).toBe('');
    expect(movingIds(withMoving(all, tenant(3), false)).has(tenant(3))).toBe(false);
  });
});

test('axe finds nothing to object to', async () => {
  await show({ facts: shown({ 'programme.maicpp': 'active' }), customers: [customer(1)], kept: { a: { plan: 'both', revenue: 'x' } } });
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

const catalogues = import.meta.glob<Record<string, string>>('../../../lib/ui/locales/*/rooms/direct-bill.json', {
  eager: true,
  import: 'default',
});

test.each(LANGUAGES)('every item, state and plan has words in %s', (lang) => {
  const own = catalogues[`../../../lib/ui/locales/${lang}/rooms/direct-bill.json`] ?? {};
  const keys = [
    ...CHECKLIST.flatMap(({ id }) => [`item.${id}`, `what.${id}`]),
    ...['met', 'part', 'open', 'missing'].flatMap((state) => [`state.${state}`, `count.${state}`]),
    ...['person', 'figure', 'portal'].map((by) => `by.${by}`),
    ...[
      'short',
      'enough',
      'tooSoon',
      'longEnough',
      'badAmount',
      'badDay',
      'signedLong',
      'signedLately',
      'programmeStopped',
      'noLocation',
      'seenActive',
      'seenLocation',
    ].map((why) => `why.${why}`),
    ...['ready', 'notYet', 'unknown'].flatMap((verdict) => [`verdict.${verdict}`, `verdict.${verdict}.more`]),
    ...['saved', 'dirty', 'failed', 'never'].map((saving) => `saving.${saving}`),
    ...PLAN_POINTS.flatMap(({ id, points }) => [`plan.${id}`, ...Array.from({ length: points }, (_, at) => `plan.${id}.${at + 1}`)]),
  ];
  expect(keys.filter((key) => !own[`directBill.${key}`])).toEqual([]);
});
