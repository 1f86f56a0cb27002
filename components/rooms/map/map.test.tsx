// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { Answers } from '../../../lib/messages/protocol';
import type { FoldedFact } from '../../../lib/rules/assessment';
import type { FactKey, FactValue, SubjectKind } from '../../../lib/rules/facts';
import { MARKETS } from '../../../lib/rules/regions';
import { TABLE_FORMAT, TABLE_SCHEMA } from '../../../lib/rules/regions/edition/schema';
import { translator } from '../../../lib/ui/i18n';
import deFit from '../../../lib/ui/locales/de/rooms/fit.json';
import deMap from '../../../lib/ui/locales/de/rooms/map.json';
import deRules from '../../../lib/ui/locales/de/rules.json';
import deUi from '../../../lib/ui/locales/de/ui.json';
import fitWords from '../../../lib/ui/locales/en/rooms/fit.json';
import mapWords from '../../../lib/ui/locales/en/rooms/map.json';
import rules from '../../../lib/ui/locales/en/rules.json';
import { madeUpState, NOW } from '../../made-up';
import { ReaderContext } from '../../reader';
import { TaskWordsContext } from '../../task-words';
import { fakeClient } from '../../testing';
import { screen } from '../../testing-screen';
import { WORDS as ui } from '../../testing-words';
import { MapRoom } from './MapRoom';

const { root, act, find, text, click, type } = screen();
const WORDS = { en: { ...ui, ...rules, ...fitWords, ...mapWords }, de: { ...deUi, ...deRules, ...deFit, ...deMap } };

const fact = (key: FactKey, value: FactValue, kind?: SubjectKind, id = ''): FoldedFact => ({
  fact: key,
  value,
  ...(kind && { subject: { kind, id } }),
  seenAt: NOW,
  lastSeenAt: NOW,
  seq: 1,
  source: { kind: 'portal', page: 'account.legalInfo', path: '/', clues: [] },
});

const US = [
  fact('account.country', 'US'),
  fact('location.country', 'US', 'location', '111'),
  fact('location.name', 'Seattle', 'location', '111'),
  fact('customer.listed', true, 'customer', 'a'),
  fact('customer.name', 'Adatum', 'customer', 'a'),
  fact('customer.country', 'PR', 'customer', 'a'),
  fact('customer.listed', true, 'customer', 'b'),
  fact('customer.name', 'Fabrikam', 'customer', 'b'),
];

const kept = (chosen: string[] = []): Answers['directory.get'] => ({ own: [], changes: [], broken: 0, chosen });

async function show({
  facts = US as readonly FoldedFact[],
  account = 'contoso' as string | null,
  chosen = [] as string[],
  lang = 'en' as 'en' | 'de',
  sample = false,
  table = null as Answers['table.get']['file'],
} = {}) {
  const fake = fakeClient(madeUpState(), {
    'facts.get': () => ({ ok: true, value: [...facts] }),
    'directory.get': () => ({ ok: true, value: kept(chosen) }),
    'table.get': () => ({
      ok: true,
      value: { present: { asOf: MARKETS.asOf, source: '' }, file: table, shipped: { asOf: MARKETS.asOf }, setAside: false, imported: 0 },
    }),
  });
  const say = vi.fn();
  await act(() =>
    render(
      <ReaderContext.Provider value={{ t: translator(lang, WORDS[lang]), lang, now: NOW }}>
        <TaskWordsContext.Provider value={{ stateOf: () => 'there', need: () => undefined, retry: () => undefined }}>
          <main>
            <MapRoom client={fake.client} companion={{ state: madeUpState({ account, sample }), on: { say } } as never} />
          </main>
        </TaskWordsContext.Provider>
      </ReaderContext.Provider>,
      root,
    ),
  );
  // The atlas is a chunk of its own.
  await vi.waitFor(() => find('[data-target="DE"]'));
  return { ...fake, say };
}

const option = (id: string) => find(`[data-target="${id}"]`);
/** A press of the pointer: drawings have no `click` of their own. */
const press = (id: string) => act(() => option(id).dispatchEvent(new MouseEvent('click', { bubbles: true })));
const label = (id: string) => option(id).getAttribute('aria-label') ?? '';
const row = (id: string) => find(`[data-row="${id}"]`);
const key = (name: string, at = 0) =>
  act(() => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
    Object.defineProperty(event, 'timeStamp', { value: at });
    find('[role="listbox"]').dispatchEvent(event);
  });
const keysShown = () => /\b(?:world|map|fit|trust|page)\.[a-z][\w-]*\.?/.exec(text())?.[0];

describe('the map', () => {
  it('takes the country of the associated location where the account’s own was not seen', async () => {
    await show({ facts: [fact('partnerId.associated', '111'), fact('location.country', 'US', 'location', '111')] });
    expect([option('GU').dataset.standing, option('PR').dataset.standing]).toEqual(['mine', 'other']);
    expect(text('[data-country="account"]')).toContain('From the portal');
  });

  it('shows the region of the account as the rules have it, and what is in no table or undecided as that', async () => {
    await show();
    const standings = Object.fromEntries(
      ['US', 'GU', 'PR', 'RU', 'EH', '?crimea', '?north-cyprus', 'UA', 'TW'].map((id) => [id, option(id).dataset.standing]),
    );
    expect(standings).toEqual({
      US: 'mine',
      GU: 'mine',
      PR: 'other',
      RU: 'unlisted',
      EH: 'unlisted',
      '?crimea': 'undecided',
      '?north-cyprus': 'undecided',
      UA: 'other',
      TW: 'other',
    });
    expect(keysShown()).toBeUndefined();
  });

  it('goes by the table of markets that is in force', async () => {
    const markets = [...MARKETS.byCode.values()]
      .filter(({ code }) => code !== 'GU')
      .map(({ code, name, region, currencies }) => ({
        code,
        name,
        region: code === 'PR' ? 'united-states' : region,
        currencies: [...currencies],
      }));
    await show({ table: { format: TABLE_FORMAT, schema: TABLE_SCHEMA, asOf: '2026-05-01', source: 'Made up', markets } });
    expect(option('PR').dataset.standing).toBe('mine');
    expect(option('GU').dataset.standing).toBe('unlisted');
    expect(text()).toContain('table of May 1, 2026');
  });

  it('puts a sign of its own shape for each thing where it is', async () => {
    await show({ chosen: ['giacom'] });
    const shapes = new Map(
      [...root.querySelectorAll<HTMLElement>('.map-over .map-sign')].map((sign) => [
        `${sign.dataset.sign} ${sign.dataset.in}`,
        sign.getAttribute('d'),
      ]),
    );
    expect([...shapes.keys()].toSorted()).toEqual(['customers PR', 'distributors GB', 'locations US', 'own US']);
    expect(new Set(shapes.values()).size).toBe(4);
  });

  it('says to whoever comes by what the rules say, with what is there', async () => {
    await show();
    expect(label('PR')).toBe(
      'Puerto Rico – The account (United States) sells in the CSP region United States; the tenant (Puerto Rico) belongs to Latin America and the Caribbean. A reseller may sell only in its own region, and the customer’s tenant cannot accept its request. – 1 customer',
    );
    expect(label('?crimea')).toContain('Left undecided');
    expect(label('RU')).toContain('Russia – ');
  });

  it('leaves out what is not wanted, on the map and in the table', async () => {
    await show();
    expect(text('.wide-table')).toContain('Adatum');
    await click('[data-layer="customers"]');
    expect(root.querySelector('[data-sign="customers"][data-in]')).toBeNull();
    expect(text('.wide-table')).not.toContain('Adatum');
    await click('[data-layer="region"]');
    expect(option('US').dataset.standing).toBe('open');
    expect(option('RU').dataset.standing).toBe('unlisted');
  });

  it('shows the whole directory when asked, and says of those without a country that none is known', async () => {
    await show();
    expect(root.querySelector('[data-sign="distributors"][data-in]')).toBeNull();
    await click('[data-layer="whole"]');
    expect(root.querySelector('[data-sign="distributors"][data-in="NL"]')).not.toBeNull();
    expect(text('[aria-labelledby="map-nowhere"]')).toContain('Intcomex Cloud (serves Latin America and the Caribbean)');
  });
});

describe('pointing at a country', () => {
  it('shows its card with the rules, their remedy and sources; leaving the map goes back to the one that was pressed', async () => {
    await show();
    await press('PR');
    expect(text('[data-card="PR"] h3')).toBe('Puerto Rico (PR)');
    expect(text('[data-card="PR"]')).toContain('Adatum');
    expect(find('[data-card="PR"] [data-rule="reseller-customer"]').dataset.verdict).toBe('incompatible');
    expect(find('[data-card="PR"] [data-rule="territory"]')).not.toBeNull();
    expect(find('[data-card="PR"] .fit-rules a').getAttribute('href')).toMatch(/^https:/);
    await act(() => option('GU').dispatchEvent(new PointerEvent('pointerover', { bubbles: true })));
    expect(text('[data-card="GU"]')).toContain('my region');
    expect(find('[data-rim]').dataset.rim).toBe('GU');
    await act(() => find('[role="listbox"]').dispatchEvent(new PointerEvent('pointerleave')));
    expect(find('[data-card]').dataset.card).toBe('PR');
  });

  it('says of an undecided area that it is no market, and nothing else', async () => {
    await show();
    await press('?crimea');
    expect(text('[data-card="?crimea"]')).toBe(
      'CrimeaLeft undecided: the table of markets does not name this area, and this map gives it to no market. The country set in the customer’s tenant counts.',
    );
  });
});

describe('the keyboard', () => {
  it('has one stop; arrows go from country to country, letters to a name; what is reached is named to the listbox', async () => {
    await show();
    const list = find('[role="listbox"]');
    expect(root.querySelectorAll('.map-picture [tabindex]').length + 1).toBe(1);
    await act(() => list.focus());
    // It begins at home.
    expect(list.getAttribute('aria-activedescendant')).toBe('map-US');
    await key('p', 1);
    await key('u', 100);
    expect(list.getAttribute('aria-activedescendant')).toBe('map-PR');
    expect(document.getElementById('map-PR')?.getAttribute('aria-selected')).toBe('true');
    expect(root.querySelectorAll('[aria-selected="true"]')).toHaveLength(1);
    expect(find('[data-card]').dataset.card).toBe('PR');
    await key('End');
    await key('Home');
    expect(list.getAttribute('aria-activedescendant')).toBe('map-AF');
    await key('ArrowRight');
    expect(list.getAttribute('aria-activedescendant')).not.toBe('map-AF');
  });

  it('makes the map larger and smaller, and shows the one it leads to', async () => {
    await show();
    const box = () => find('.map-picture svg').getAttribute('viewBox')?.split(' ').map(Number) as [number, number, number, number];
    const whole = box();
    await press('NZ');
    await key('+');
    await key('+');
    expect(box()[2]).toBe(whole[2] / 4);
    await press('CA');
    expect(box()[2]).toBe(whole[2] / 4);
    expect(box()[0]).toBeLessThan(whole[2] / 4);
    await key('0');
    expect(box()).toEqual(whole);
    await click('[data-act="mine"]');
    expect(find('[data-act="out"]').hasAttribute('disabled')).toBe(box()[2] === whole[2]);
  });

  it('leaves keys alone that are not its own', async () => {
    await show();
    for (const name of ['Tab', 'PageDown', 'F5', 'Escape']) {
      const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
      await act(() => find('[role="listbox"]').dispatchEvent(event));
      expect(event.defaultPrevented, name).toBe(false);
    }
  });
});

describe('the table', () => {
  const choose = (value: string) =>
    act(() => {
      const select = find('#map-choice') as HTMLSelectElement;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });

  it('has a row for everything on the map with the same content', async () => {
    await show();
    await choose('all');
    const options = [...root.querySelectorAll<HTMLElement>('[role="option"]')].map(({ dataset }) => dataset.target);
    const rows = [...root.querySelectorAll<HTMLElement>('[data-row]')];
    expect(rows.map(({ dataset }) => dataset.row).toSorted()).toEqual(options.toSorted());
    for (const { dataset } of rows) expect(option(dataset.row ?? '').dataset.standing, dataset.row).toBe(dataset.standing);
    expect(row('PR').textContent).toContain('Latin America and the Caribbean');
    expect(row('PR').textContent).toContain('is in another CSP region than the state it belongs to');
    expect(row('US').textContent).toContain('Seattle');
  });

  it('can be cut down to the region, to what is there, and to what surprises', async () => {
    await show();
    const shown = () => [...root.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => dataset.row);
    // At first the region, and the customer outside it, with the rule that speaks against it.
    const region = [...MARKETS.byCode.values()].flatMap((market) => (market.region === 'united-states' ? market.code : []));
    expect(shown().toSorted()).toEqual([...region, 'PR'].toSorted());
    expect(row('PR').textContent).toContain('the customer’s tenant cannot accept its request');
    await choose('there');
    expect(shown().toSorted()).toEqual(['PR', 'US']);
    await choose('surprising');
    expect(shown()).toEqual(expect.arrayContaining(['PR', 'GF', 'RU', 'CN', 'AS', '?crimea']));
    expect(shown()).not.toContain('DE');
  });
});

describe('what has no country', () => {
  it('is named, and the country of a customer can be said', async () => {
    const { say } = await show();
    expect(text('[aria-labelledby="map-nowhere"]')).toContain('Fabrikam');
    const submit = () =>
      act(() => find('[data-form="customer-country"]').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    await submit();
    expect(say).not.toHaveBeenCalled();
    await type('[data-country="customer"] input', 'Congo');
    await submit();
    expect(say).not.toHaveBeenCalled();
    await type('[data-country="customer"] input', 'Guam');
    await submit();
    expect(say).toHaveBeenCalledExactlyOnceWith('customer.country', 'GU', { kind: 'customer', id: 'b' });
  });

  it('cannot be said of the sample', async () => {
    await show({ sample: true });
    expect(root.querySelector('[data-form="customer-country"]')).toBeNull();
  });
});

describe('before anything is known', () => {
  it('without an account says what to do, asks for no facts, and serves for a country that is typed', async () => {
    const { asked } = await show({ account: null });
    expect(asked.map((msg) => msg.type)).not.toContain('facts.get');
    expect(text('[data-notice="map-no-country"]')).toContain('No account was read yet');
    expect(option('US').dataset.standing).toBe('open');
    await type('[data-country="account"] input', 'South Africa');
    expect(option('NG').dataset.standing).toBe('other');
    expect(option('TR').dataset.standing).toBe('mine');
    expect(keysShown()).toBeUndefined();
  });

  it('shows another country’s view on request, and goes back to what the portal showed', async () => {
    await show();
    await type('[data-country="account"] input', '');
    expect(root.querySelector('[data-notice="map-no-country"]')).toBeNull();
    expect(option('US').dataset.standing).toBe('open');
    await type('[data-country="account"] input', 'Mexico');
    expect(option('PR').dataset.standing).toBe('mine');
    await click('[data-act="seen"]');
    expect(option('PR').dataset.standing).toBe('other');
    expect(text('[data-country="account"]')).toContain('From the portal, seen today');
  });

  it('without the account’s country names the page it stands on', async () => {
    await show({ facts: [] });
    expect(find('[data-notice="map-no-country"] a').getAttribute('href')).toMatch(/^https:\/\/partner\.microsoft\.com\//);
  });

  it('says that it could not ask, instead of an empty map', async () => {
    const fake = fakeClient(madeUpState(), {
      'directory.get': () => ({ ok: false, error: { code: 'storage', detail: '' } }),
    });
    await act(() =>
      render(
        <ReaderContext.Provider value={{ t: translator('en', WORDS.en), lang: 'en', now: NOW }}>
          <TaskWordsContext.Provider value={{ stateOf: () => 'there', need: () => undefined, retry: () => undefined }}>
            <main>
              <MapRoom client={fake.client} companion={{ state: madeUpState({ account: 'contoso' }) } as never} />
            </main>
          </TaskWordsContext.Provider>
        </ReaderContext.Provider>,
        root,
      ),
    );
    await vi.waitFor(() => find('[role="alert"]'));
    expect(text('[role="alert"]')).toBe(ui['error.storage']);
    expect(root.querySelector('[role="listbox"]')).toBeNull();
  });
});

describe('for everybody', () => {
  it('speaks the reader’s language throughout', async () => {
    await show({ lang: 'de', facts: [fact('account.country', 'DE')] });
    expect(label('CH')).toContain('Schweiz – Deutschland und Schweiz liegen beide in der CSP-Region Europa (EU/EFTA)');
    expect(label('?crimea')).toContain('Krim');
    expect(keysShown()).toBeUndefined();
  });

  it('every option has words, every input a label; no id stands twice; headings go down one by one', async () => {
    await show();
    for (const one of root.querySelectorAll('[role="option"]')) expect(one.getAttribute('aria-label')?.length).toBeGreaterThan(4);
    for (const input of root.querySelectorAll<HTMLElement>('input, select'))
      expect(input.closest('label') ?? root.querySelector(`label[for="${input.id}"]`), input.outerHTML).not.toBeNull();
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const levels = [...root.querySelectorAll('h2, h3, h4')].map(({ tagName }) => Number(tagName[1]));
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? level)).toBeLessThanOrEqual(1);
    for (const button of root.querySelectorAll('button')) expect(button.getAttribute('type')).toMatch(/button|submit/);
  });
});
