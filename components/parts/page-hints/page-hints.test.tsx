// @vitest-environment happy-dom
import axe from 'axe-core';
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { directoryOf } from '../../../lib/rules/distributors/directory';
import { type PageHint, pageHints } from '../../../lib/rules/page-hints';
import { MARKETS } from '../../../lib/rules/regions';
import { shown } from '../../../lib/rules/testing/facts';
import { translator } from '../../../lib/ui/i18n';
import fit from '../../../lib/ui/locales/en/rooms/fit.json';
import rules from '../../../lib/ui/locales/en/rules.json';
import ui from '../../../lib/ui/locales/en/ui.json';
import { madeUpState, NOW } from '../../made-up';
import { PageHintsDoor } from '../../PageHintsDoor';
import { ReaderContext } from '../../reader';
import { TaskWordsContext } from '../../task-words';
import { fakeClient } from '../../testing';
import { screen } from '../../testing-screen';

const { root, act, find, text, type } = screen();
/** The part is fetched when it is first shown, which takes a busy machine a while. */
const SOON = { timeout: 20_000 };

const of = (page: string, facts: Record<string, unknown>, more: object = {}) =>
  pageHints({
    page,
    params: {},
    addsLocation: false,
    facts: shown(facts),
    isProvider: false,
    here: { account: null },
    expected: null,
    directory: [],
    chosen: [],
    table: MARKETS,
    ...more,
  });

async function show(hints: PageHint[], { account = 'contoso' as string | null, refuse = false, page = 'customers.list' } = {}) {
  const fake = fakeClient(madeUpState(), {
    'page.hints': () => ({ ok: true, value: { account, hints } }),
    ...(refuse && { 'person.say': () => ({ ok: false as const, error: { code: 'full' as const, detail: '' } }) }),
  });
  const line = { id: page, state: 'ready', account, seenAt: NOW, tasks: [], hints: true as const };
  await act(() =>
    render(
      <ReaderContext.Provider value={{ t: translator('en', { ...ui, ...rules, ...fit }), lang: 'en', now: NOW }}>
        <TaskWordsContext.Provider value={{ stateOf: () => 'there', need: () => {}, retry: () => {} }}>
          <main>
            <PageHintsDoor client={fake.client} companion={{ state: { ...madeUpState(), page: line } } as never} pairing="p1" />
          </main>
        </TaskWordsContext.Provider>
      </ReaderContext.Provider>,
      root,
    ),
  );
  await vi.waitFor(() => expect(fake.asked.map((msg) => msg.type)).toContain('page.hints'), SOON);
  if (hints.length > 0) await vi.waitFor(() => expect(root.querySelector('[data-hint]')).not.toBeNull(), SOON);
  return fake;
}
const LIST = {
  'account.country': 'US',
  'customer.listed@customer:a': true,
  'customer.name@customer:a': 'Isla Verde',
  'customer.country@customer:a': 'PR',
  'customer.listed@customer:b': true,
  'customer.name@customer:b': 'Bergmann',
  'customer.listed@customer:c': true,
  'customer.name@customer:c': 'Café',
};
/** No word is missing: a key that no catalogue has is shown as itself. */
const keysShown = () => /\b(?:fit|task|page|error)\.[a-z][\w.-]+/.exec(text())?.[0];

describe('hints on a page', () => {
  it('name who does not fit, with the source and its day, and say that it is a warning', async () => {
    await show(of('customers.list', LIST));
    expect(text('[data-hint="customers"]')).toContain('1 outside: Isla Verde; known of 1, not known of 2.');
    expect(text('[data-row="a"]')).toContain('Isla Verde · Puerto Rico: outside the region of United States');
    expect(text()).toContain('As of Aug 17, 2023. A warning, not a prohibition.');
    expect(text()).toContain('A customer’s market is the country set in its tenant, not its address.');
    expect(root.querySelectorAll('[data-source]').length).toBeGreaterThan(0);
    expect(keysShown()).toBeUndefined();
  });

  it('say how a customer’s country is meant where all are known, too', async () => {
    await show(of('customers.list', { ...LIST, 'customer.country@customer:b': 'US', 'customer.country@customer:c': 'US' }));
    expect(root.querySelector('[data-say]')).toBeNull();
    expect(text()).toContain('not its address');
  });

  it('say whose word the markets of a distributor are, and offer its country where it is doubtful', async () => {
    const facts = {
      'account.country': 'DE',
      'distributor.listed@distributor:a': true,
      'distributor.name@distributor:a': 'Westcoast Cloud',
      'distributor.listed@distributor:b': true,
      'distributor.name@distributor:b': 'Harbourline',
      'distributor.country@distributor:b': 'US',
    };
    const directory = directoryOf([], Object.values(shown(facts).byKey));
    await show(of('indirectProviders.list', facts, { directory }), { page: 'indirectProviders.list' });
    expect(text('[data-row="a"]')).toContain('a market in the region of Germany · By the markets under this name on public pages');
    expect(text('[data-row="b"]')).toContain('doubtful: no known market in the region of Germany · Its country: as the portal shows it');
    expect([...root.querySelectorAll('[data-of] option')].map((one) => one.textContent)).toEqual([
      'Choose …',
      'Westcoast Cloud',
      'Harbourline',
    ]);
    expect(keysShown()).toBeUndefined();
  });

  it('keep the country that the person says, of whom they choose, and ask where a name has several', async () => {
    const { asked } = await show(of('customers.list', LIST));
    const keepIt = () => find('[data-act="keep-country"]') as HTMLButtonElement;
    await type('[data-country="customer.country"] input', 'Korea');
    expect(root.querySelectorAll('[data-pick]').length).toBe(2);
    expect(keepIt().disabled).toBe(true);
    await type('[data-country="customer.country"] input', 'puerto rico');
    expect(keepIt().disabled).toBe(true);
    await act(() => {
      const select = find('[data-of]') as HTMLSelectElement;
      select.value = '1';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(keepIt().disabled).toBe(false);
    await act(() => find('[data-say]').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    expect(asked).toContainEqual({
      type: 'person.say',
      account: 'contoso',
      via: 'form',
      said: { fact: 'customer.country', subject: { kind: 'customer', id: 'c' }, value: 'PR' },
      pairing: 'p1',
    });
    expect((find('[data-country="customer.country"] input') as HTMLInputElement).value).toBe('');
  });

  it('say when it could not be kept, and keep what was typed', async () => {
    await show(of('customers.detail.account', { 'account.country': 'US' }, { params: { tenantId: 'a' } }), { refuse: true });
    await type('[data-country="customer.country"] input', 'PR');
    await act(() => find('[data-say]').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    expect(text('[role="alert"]')).not.toBe('');
    expect((find('[data-country="customer.country"] input') as HTMLInputElement).value).toBe('PR');
  });

  it('keep nothing where the page proved no account', async () => {
    await show(of('customers.detail.account', { 'account.country': 'US' }, { params: { tenantId: 'a' } }), { account: null });
    expect(root.querySelector('[data-say]')).toBeNull();
  });

  it('let a country be tried out on the request page, which keeps nothing', async () => {
    const { asked } = await show(of('relationshipRequest.new', { 'account.country': 'US' }), { page: 'relationshipRequest.new' });
    await type('[data-country="customer"] input', 'Puerto Rico');
    expect(find('[data-tried]').dataset.tried).toBe('incompatible');
    expect(text('[data-rule="reseller-customer"]')).toContain('as of Aug 17, 2023');
    await type('[data-country="customer"] input', 'Guam');
    expect(find('[data-tried]').dataset.tried).toBe('compatible');
    expect(asked.filter((msg) => msg.type === 'person.say')).toEqual([]);
    expect(keysShown()).toBeUndefined();
  });

  it('tell what a new location in a country is good for', async () => {
    await show(of('account.locations', { 'account.country': 'FR' }, { addsLocation: true }), { page: 'account.locations' });
    await type('[data-country="location"] input', 'United Kingdom');
    expect(find('[data-tried]').dataset.tried).toBe('same-region');
    expect(text('[data-scenario="x-3"]')).toContain('A location PartnerID of the account’s own country');
    expect(keysShown()).toBeUndefined();
  });

  it('tell what is particular about a country to enrol in', async () => {
    await show(of('enrol.form', {}), { page: 'enrol.form' });
    await type('[data-country="enrolment"] input', 'Puerto Rico');
    expect(text('[data-rule="territory"]')).toContain('Puerto Rico');
    expect(keysShown()).toBeUndefined();
  });

  it('give axe nothing to object to', async () => {
    await show([...of('customers.list', LIST), ...of('account.locations', { 'account.country': 'FR' }, { addsLocation: true })]);
    const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it('are nothing at all where there are none', async () => {
    await show([]);
    expect(text()).toBe('');
  });
});
