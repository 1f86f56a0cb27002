// @vitest-environment happy-dom
import axe from 'axe-core';
import { render } from 'preact';
import { describe, expect, it, test, vi } from 'vitest';
import type { ViewState } from '../../../lib/messages/protocol';
import { assess } from '../../../lib/rules/assess';
import type { Facts } from '../../../lib/rules/assessment';
import { ERRORS } from '../../../lib/rules/errors/explain';
import type { ListSeen } from '../../../lib/rules/observation';
import { LEVELS, PROCEDURES, PROVIDER_ERRORS } from '../../../lib/rules/provider/procedures';
import { folded, NOW, person, seen, shown } from '../../../lib/rules/testing/facts';
import { LANGUAGES, translator } from '../../../lib/ui/i18n';
import errors from '../../../lib/ui/locales/en/rooms/errors.json';
import fit from '../../../lib/ui/locales/en/rooms/fit.json';
import room from '../../../lib/ui/locales/en/rooms/provider.json';
import rules from '../../../lib/ui/locales/en/rules.json';
import steps from '../../../lib/ui/locales/en/tasks/provider.json';
import { madeUpState } from '../../made-up';
import { ReaderContext } from '../../reader';
import { TaskWordsContext } from '../../task-words';
import { fakeClient } from '../../testing';
import { screen } from '../../testing-screen';
import { WORDS as ui } from '../../testing-words';
import { Provider } from './Provider';

const { root, act, find, text, click, type } = screen();
const WORDS = { ...ui, ...rules, ...steps, ...errors, ...fit, ...room };
const THERE = { stateOf: () => 'there' as const, need: () => {}, retry: () => {} };
const POINTS = ['agreement', 'status', 'partnerId', 'region'];
const R = (id: string, facts: Record<string, unknown>) =>
  Object.fromEntries(Object.entries({ listed: true, ...facts }).map(([key, value]) => [`reseller.${key}@reseller:${id}`, value]));

async function show(facts: Facts, { change = {}, rest }: { change?: Partial<ViewState>; rest?: string } = {}) {
  const state = madeUpState({ account: 'a', assessment: assess(facts, NOW), ...change });
  const on = { say: vi.fn(), undo: vi.fn() };
  const fake = fakeClient(state, {
    'facts.get': (msg) => ({ ok: true, value: Object.values(facts.byKey).filter(({ fact }) => msg.facts.includes(fact)) }),
  });
  await act(() =>
    render(
      <ReaderContext.Provider value={{ t: translator('en', WORDS), lang: 'en', now: NOW }}>
        <TaskWordsContext.Provider value={THERE}>
          <main>
            <Provider client={fake.client} companion={{ state, on } as never} {...(rest !== undefined && { rest })} />
          </main>
        </TaskWordsContext.Provider>
      </ReaderContext.Provider>,
      root,
    ),
  );
  return { ...fake, on };
}

const point = (reseller: string, id: string) => find(`[data-reseller="${reseller}"] [data-point="${id}"]`);
const choose = (selector: string, value: string) =>
  act(async () => {
    const select = find(selector) as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

const TWO = {
  'account.country': 'GB',
  ...R('one', { name: 'Fernbrook', country: 'GB', agreement: 'accepted', status: 'active', partnerId: '6540011' }),
  ...R('two', { name: 'Larchway', country: 'US', agreement: 'not-accepted' }),
};

describe('the resellers of a distributor', () => {
  it('stand with what is missing at each, those with something wrong first', async () => {
    await show(shown(TWO));
    expect([...root.querySelectorAll<HTMLElement>('[data-reseller]')].map(({ dataset }) => dataset.reseller)).toEqual(['two', 'one']);
    expect(find('[data-reseller="one"]').dataset.state).toBe('ready');
    expect(text('[role="status"][data-listed="2"]')).toBe('2 resellers: 1 not ready, 0 not fully known, 1 ready.');
    expect(point('two', 'agreement').dataset.why).toBe('notAccepted');
    expect(point('two', 'agreement').textContent).toContain('Only the reseller’s Global admin can accept it');
    expect(point('two', 'status').dataset.verdict).toBe('unknown');
    expect(point('two', 'status').textContent).toContain('reseller eligibility report');
    expect(point('two', 'region').dataset.why).toBe('otherRegion');
  });

  it('name the rule of the region with its source and day', async () => {
    await show(shown(TWO));
    const region = point('two', 'region');
    expect(region.querySelector('summary')?.textContent).toMatch(/The rule, as of \w+ \d+, 20\d\d/);
    expect(region.querySelector('[data-verdict="incompatible"] [data-sources]')).not.toBeNull();
    expect(point('one', 'region').querySelector('details')).toBeNull();
  });

  it('are of the portal’s list alone when nothing else is known: not missing, unknown', async () => {
    await show(shown(R('x', { name: 'Contoso' })));
    for (const id of POINTS) expect(point('x', id).dataset.verdict).toBe('unknown');
    expect(find('[data-reseller="x"]').dataset.state).toBe('unknown');
  });

  it('take what was looked up, of the right form, and give it back', async () => {
    const facts = folded([
      seen('reseller.listed@reseller:x', true),
      seen('reseller.name@reseller:x', 'Contoso'),
      seen('reseller.agreement@reseller:x', 'accepted', 0, person('form')),
    ]);
    const { on } = await show(facts);
    const who = { kind: 'reseller', id: 'x' };
    await choose('[data-known="status"]', 'not-active');
    expect(on.say).toHaveBeenLastCalledWith('reseller.status', 'not-active', who);
    await type('[data-known="partnerId"]', '65400');
    await click('[data-act="save-partnerId"]');
    expect(on.say).toHaveBeenLastCalledWith('reseller.partnerId', '65400', who);
    await type('[data-known="partnerId"]', '65-400');
    await click('[data-act="save-partnerId"]');
    expect(on.say).toHaveBeenCalledTimes(2);
    expect(text('.provider-known [role="alert"]')).toContain('4 to 10 digits');
    expect((find('[data-known="agreement"]') as HTMLSelectElement).value).toBe('accepted');
    await click('[data-act="undo-agreement"]');
    expect(on.undo).toHaveBeenCalledWith(2);
  });

  it('need the distributor’s own country, which the person can say where no page has shown it', async () => {
    const { on } = await show(shown(R('x', { name: 'Contoso', country: 'DE' })));
    const save = () => find('[data-act="save-own-country"]') as HTMLButtonElement;
    expect(save().disabled).toBe(true);
    await type('[data-country="own"] input', 'Georgia');
    expect(save().disabled).toBe(true);
    await type('[data-country="own"] input', 'Austria');
    await click('[data-act="save-own-country"]');
    expect(on.say).toHaveBeenCalledWith('account.country', 'AT');
    await show(shown({ 'account.country': 'AT', ...R('x', { name: 'Contoso', country: 'DE' }) }));
    expect(root.querySelector('[data-form="own-country"]')).toBeNull();
  });

  it('are searched and filtered, and drawn some at a time', async () => {
    const many = shown(
      Object.assign(
        {},
        ...Array.from({ length: 120 }, (_, n) => R(`r${n}`, { name: `Reseller ${n}` })),
        R('bad', { name: 'Bad', agreement: 'not-accepted' }),
      ),
    );
    await show(many);
    const drawn = () => root.querySelectorAll('[data-reseller]').length;
    expect(drawn()).toBe(50);
    expect(text('[data-act="more"]')).toBe('Show more (71 left)');
    await click('[data-act="more"]');
    expect(drawn()).toBe(100);
    await type('input[type="search"]', 'reseller 11');
    expect(drawn()).toBe(11);
    await type('input[type="search"]', '');
    await choose('[name="filter"]', 'open');
    expect([...root.querySelectorAll<HTMLElement>('[data-reseller]')].map(({ dataset }) => dataset.reseller)).toEqual(['bad']);
    await type('input[type="search"]', 'nobody');
    expect(text()).toContain('No reseller fits this.');
  });

  it('that are gone from the list stay visible as such, and take no entries', async () => {
    const whole: ListSeen = { account: 'a', kind: 'reseller', whole: true, ids: [], seenAt: NOW + 1 };
    await show(folded([seen('reseller.listed@reseller:x', true), seen('reseller.name@reseller:x', 'Contoso')], [whole]));
    expect(text('[data-reseller="x"]')).toContain('no longer in the list');
    expect(root.querySelector('.provider-known')).toBeNull();
  });

  it('point at PartnerIDs on subscriptions that are nobody’s', async () => {
    await show(shown({ ...TWO, 'subscription.resellerPartnerId@subscription:c/1': '9999999' }));
    expect(text('[data-stray="9999999"]')).toContain('A subscription names a PartnerID');
  });

  it('are not asked of an account that is no distributor’s, which may say that it is', async () => {
    const { on } = await show(shown({ 'programme.reseller': 'active' }));
    expect(root.querySelector('[data-reseller]')).toBeNull();
    await click('[data-act="is-distributor"]');
    expect(on.say).toHaveBeenCalledWith('goal.isDistributor', true);
  });

  it('can be read and not changed in the tour', async () => {
    await show(shown(R('x', { name: 'Contoso' })), { change: { sample: true } });
    for (const control of root.querySelectorAll('.provider-known select, .provider-known input, .provider-known button'))
      expect(control.hasAttribute('disabled')).toBe(true);
  });
});

describe('the procedures', () => {
  it('are eight, each with numbered steps or the table, who may do it, and its sources with their day', async () => {
    await show(shown(TWO), { rest: 'customer' });
    expect(root.querySelectorAll('[data-procedure]')).toHaveLength(8);
    for (const { id, sources, steps: kind } of PROCEDURES) {
      const one = find(`[data-procedure="${id}"]`);
      const counted = [...one.querySelectorAll('ol.steps')].map((list) => list.children.length);
      if (kind === 'levels') expect(one.querySelectorAll('[data-level]')).toHaveLength(LEVELS.length);
      else expect(Math.min(...counted), id).toBeGreaterThan(1);
      expect(counted).toHaveLength(kind === 'both' ? 2 : kind === 'levels' ? 0 : 1);
      for (const source of sources) expect(one.querySelector(`[data-source="${source}"]`), `${id} ${source}`).not.toBeNull();
      expect(one.textContent).toContain('Nov 20, 2026');
      expect((one as HTMLDetailsElement).open).toBe(id === 'customer');
    }
    expect(/\b(?:provider|task|role|page)\.[\w.-]+/.exec(text())).toBeNull();
  });

  it('say by the portal’s own names what is pressed, what is shown once, and what the law asks', async () => {
    await show(shown(TWO));
    const said = (id: string) => text(`[data-procedure="${id}"]`);
    expect(said('request')).toContain('Request a partnership');
    expect(said('request')).toContain('Copy to clipboard');
    expect(said('partnerId')).toContain('Reseller (PartnerID)');
    expect(said('partnerId')).toContain('Sep 1, 2025');
    expect(said('support')).toContain('Designated support contact');
    expect(said('customer')).toContain('Once only');
    expect(said('customer')).toContain('temporary password');
    expect(said('customer')).toContain('Next: Review');
    expect(said('remove')).toContain('Remove partnership');
    expect(said('remove')).toContain('good faith');
    expect(said('remove')).toContain('hold it harmless');
    expect(said('remove')).toContain('legal notice');
    expect(root.querySelectorAll('[data-procedure="remove"] [data-warning]')).toHaveLength(4);
    expect(said('profile')).toContain('Microsoft representative');
  });
});

it('explains the codes of both checks, as the room of errors does', async () => {
  await show(shown(TWO));
  for (const check of ['agreement', 'order'] as const)
    expect(
      [...root.querySelectorAll<HTMLElement>(`[data-check="${check}"] [data-error-entry]`)].map(({ dataset }) => dataset.errorEntry),
    ).toEqual(ERRORS.filter(({ id }) => PROVIDER_ERRORS[check].includes(id)).map(({ id }) => id));
  expect(text('[data-check="order"]')).toContain('900123');
});

test('axe finds nothing to object to', async () => {
  await show(shown({ ...TWO, 'subscription.resellerPartnerId@subscription:c/1': '9999999' }), { rest: 'remove' });
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

const catalogues = import.meta.glob<Record<string, string>>('../../../lib/ui/locales/*/rooms/provider.json', {
  eager: true,
  import: 'default',
});

test.each(LANGUAGES)('every point, procedure and level has words in %s', (lang) => {
  const own = catalogues[`../../../lib/ui/locales/${lang}/rooms/provider.json`] ?? {};
  const keys = [
    ...POINTS.flatMap((id) => [...['ok', 'bad', 'unknown'].map((verdict) => `point.${id}.${verdict}`), `do.${id}.bad`, `do.${id}.unknown`]),
    ...['notAccepted', 'notActive', 'own', 'twice', 'otherRegion', 'noCountry', 'noOwnCountry'].map((why) => `why.${why}`),
    ...['open', 'unknown', 'ready'].flatMap((state) => [`state.${state}`, `filter.${state}`]),
    ...PROCEDURES.flatMap(({ id, steps: kind, warnings = 0 }) => [
      `procedure.${id}`,
      ...(kind === 'own' || kind === 'both' ? [`step.${id}.1`, `step.${id}.2`] : []),
      ...Array.from({ length: warnings }, (_, at) => `warning.${id}.${at + 1}`),
    ]),
    ...LEVELS.flatMap((level) => ['goal', 'do', 'where'].map((part) => `level.${level}.${part}`)),
  ];
  expect(keys.filter((key) => !own[`provider.${key}`])).toEqual([]);
});
