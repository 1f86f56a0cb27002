// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { FoldedFact } from '../../../lib/rules/assessment';
import { type Language, translator } from '../../../lib/ui/i18n';
import deRoom from '../../../lib/ui/locales/de/rooms/fit.json';
import deRules from '../../../lib/ui/locales/de/rules.json';
import deUi from '../../../lib/ui/locales/de/ui.json';
import room from '../../../lib/ui/locales/en/rooms/fit.json';
import rules from '../../../lib/ui/locales/en/rules.json';
import { madeUpState, NOW } from '../../made-up';
import { ReaderContext } from '../../reader';
import { fakeClient } from '../../testing';
import { screen } from '../../testing-screen';
import { WORDS as ui } from '../../testing-words';
import { Fit } from './Fit';
import { countriesIn } from './useSeenCountries';

const { root, act, find, text, click, type } = screen();

const WORDS = { en: { ...ui, ...rules, ...room }, de: { ...deUi, ...deRules, ...deRoom } };

const fact = (key: FoldedFact['fact'], value: string, id?: string): FoldedFact => ({
  fact: key,
  value,
  ...(id && { subject: { kind: 'location', id } }),
  seenAt: NOW,
  lastSeenAt: NOW,
  seq: 1,
  source: { kind: 'portal', page: 'account.legalInfo', path: '/', clues: [] },
});

async function show(
  facts: readonly FoldedFact[] | Promise<FoldedFact[]> = [],
  lang: 'en' | 'de' = 'en',
  account: string | null = 'contoso',
) {
  const fake = fakeClient(madeUpState(), { 'facts.get': async () => ({ ok: true, value: [...(await facts)] }) });
  const companion = { state: madeUpState({ account }) } as never;
  await act(() =>
    render(
      <ReaderContext.Provider value={{ t: translator(lang satisfies Language, WORDS[lang]), lang, now: NOW }}>
        <main>
          <Fit client={fake.client} companion={companion} />
        </main>
      </ReaderContext.Provider>,
      root,
    ),
  );
  return fake;
}

/** What was asked but for the table of markets, which every room about regions asks for. */
const withoutTable = ({ asked }: Awaited<ReturnType<typeof show>>) => asked.filter(({ type }) => type !== 'table.get');

const put = (who: string, value: string) => type(`[data-country="${who}"] input`, value);
const verdict = () => find('[aria-label="Answer"]').dataset.verdict;
const rule = (name: string) => find(`[data-rule="${name}"]`);

/** No word is missing: a key that no catalogue has is shown as itself. */
const keysShown = () => /\b(?:fit|errors|trust|page|task)\.[\w-]+\.?/.exec(text())?.[0];

describe('the form', () => {
  it('answers nothing before two countries are given, and says what to give', async () => {
    await show();
    expect(verdict()).toBe('unknown');
    expect(rule('nothing').textContent).toContain('at least two countries');
    expect(root.querySelector('[data-place]')).toBeNull();
  });

  it('warns of Puerto Rico for a reseller of the United States: the rule, why, what to do, the sources and their day', async () => {
    await show();
    await put('reseller', 'United States');
    await put('customer', 'Puerto Rico');
    expect(verdict()).toBe('incompatible');
    expect(text('[data-notice]')).toContain('They do not fit, as of Aug 17, 2023');
    expect(text('[data-notice]')).toContain('not a prohibition');
    const spoken = rule('reseller-customer');
    expect(spoken.textContent).toContain(
      'The account (United States) sells in the CSP region United States; the tenant (Puerto Rico) belongs to Latin America',
    );
    expect(spoken.textContent).toContain('What to do: Check the country set in the customer’s tenant first.');
    expect(spoken.querySelector('a')?.href).toMatch(/^https:\/\//);
    expect(rule('territory').dataset.verdict).toBe('note');
    expect(text('[data-place="customer"]')).toContain('Latin America and the Caribbean');
    expect(keysShown()).toBeUndefined();
  });

  it('says of a PartnerID of the same region and another country that the region is not enough', async () => {
    await show();
    await put('reseller', 'fr');
    await put('location', 'GBR');
    expect(rule('location-reseller').textContent).toContain('the same region is not enough');
    expect(text('[data-notice]')).toContain('Not compared, because no country is known: Distributor and Customer’s tenant');
  });

  it('asks where a name has several countries, and goes by what is chosen until it is typed anew', async () => {
    await show();
    await put('reseller', 'ZA');
    await put('distributor', 'Congo');
    expect(text('[data-country="distributor"]')).toContain('More than one goes by this name');
    expect(verdict()).toBe('unknown');
    await click('[data-country="distributor"] [data-pick="CD"]');
    expect((find('[data-country="distributor"] input') as HTMLInputElement).value).toBe('Congo - Kinshasa');
    expect(verdict()).toBe('incompatible');
    await put('distributor', 'Congo');
    expect(verdict()).toBe('unknown');
  });

  it('goes by what is chosen also where the country’s own name is the ambiguous one', async () => {
    await show();
    await put('reseller', 'Türkiye');
    await put('customer', 'Georgia');
    await click('[data-country="customer"] [data-pick="GE"]');
    expect((find('[data-country="customer"] input') as HTMLInputElement).value).toBe('Georgia');
    expect(verdict()).toBe('compatible');
  });

  it('offers near names and takes none of them by itself', async () => {
    await show();
    await put('reseller', 'Germny');
    expect(find('[data-country="reseller"] [data-found]').dataset.found).toBe('none');
    expect(root.querySelector('[data-pick="DE"]')).not.toBeNull();
    await put('reseller', 'qqqq');
    expect(text('[data-country="reseller"]')).toContain('No country goes by this name.');
  });

  it('is unknown, and says why, for a country in no table', async () => {
    await show();
    await put('reseller', 'DE');
    await put('customer', 'Russia');
    expect(verdict()).toBe('unknown');
    expect(rule('not-listed').textContent).toContain('until April 2021');
    expect(keysShown()).toBeUndefined();
  });

  it('speaks the reader’s language throughout', async () => {
    await show([], 'de');
    await put('reseller', 'Österreich');
    await put('customer', 'Schweiz');
    expect(text('[data-notice]')).toContain('Passt, Stand 17.08.2023');
    expect(rule('reseller-customer').textContent).toContain('Österreich und Schweiz liegen beide in der CSP-Region Europa (EU/EFTA)');
    expect(keysShown()).toBeUndefined();
  });
});

describe('areas without a code', () => {
  it('are asked about with why, in every language; names of many countries offer no neighbour', async () => {
    await show();
    await put('customer', 'Crimea');
    expect(text('[data-country="customer"]')).toContain('no country code and no row of its own');
    expect([...root.querySelectorAll<HTMLElement>('[data-pick]')].map(({ dataset }) => dataset.pick)).toEqual(['UA', 'RU']);
    await put('customer', 'Africa');
    expect(text('[data-country="customer"]')).toContain('follow no map of the world');
    expect(root.querySelector('[data-pick]')).toBeNull();
  });

  it('leave the dialogue about locations the country of the PartnerID, where the account’s is not given', async () => {
    await show();
    await put('location', 'France');
    await act(async () => {
      const select = find('[data-act="wish"]') as HTMLSelectElement;
      select.value = 'sell';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(text('[data-relation]')).toContain('taken from above: France');
  });
});

describe('what the portal showed', () => {
  const FACTS = [
    fact('account.country', 'FR'),
    fact('partnerId.associated', '222'),
    fact('location.country', 'GB', '222'),
    fact('location.country', 'US', '111'),
  ];

  it('is filled in, with its age, and asked for by key only', async () => {
    const asked = withoutTable(await show(FACTS));
    expect(asked).toEqual([
      { type: 'facts.get', account: 'contoso', facts: ['account.country', 'partnerId.associated', 'location.country'] },
    ]);
    expect((find('[data-country="reseller"] input') as HTMLInputElement).value).toBe('France');
    expect(text('[data-country="location"]')).toContain('From the portal, seen today');
    expect(verdict()).toBe('incompatible');
  });

  it('gives way to what the person types, and can be had back', async () => {
    await show(FACTS);
    await put('location', 'France');
    expect(text('[data-country="location"]')).not.toContain('From the portal');
    expect(verdict()).toBe('compatible');
    await click('[data-act="clear"]');
    expect((find('[data-country="reseller"] input') as HTMLInputElement).value).toBe('');
    await click('[data-act="seen"]');
    expect(verdict()).toBe('incompatible');
  });

  it('comes too late where the person has typed already', async () => {
    let answer: (facts: FoldedFact[]) => void = () => undefined;
    await show(
      new Promise<FoldedFact[]>((resolve) => {
        answer = resolve;
      }),
    );
    await put('reseller', 'Spain');
    await act(() => answer(FACTS));
    expect((find('[data-country="reseller"] input') as HTMLInputElement).value).toBe('Spain');
    expect((find('[data-country="location"] input') as HTMLInputElement).value).toBe('United Kingdom');
  });

  it('of another account begins the form anew', async () => {
    await show(FACTS);
    await put('customer', 'Spain');
    await show([], 'en', 'fabrikam');
    for (const who of ['reseller', 'location', 'customer'])
      expect((find(`[data-country="${who}"] input`) as HTMLInputElement).value).toBe('');
  });

  it('is no location’s country where it is not known which of several is associated', () => {
    expect(countriesIn([fact('location.country', 'GB', '1'), fact('location.country', 'US', '2')])).toEqual({});
    expect(countriesIn([fact('location.country', 'GB', '1')]).location?.code).toBe('GB');
    expect(countriesIn([fact('partnerId.associated', '9'), fact('location.country', 'GB', '1')])).toEqual({});
  });

  it('is not waited for where there is no account', async () => {
    expect(withoutTable(await show([], 'en', null))).toEqual([]);
  });
});

describe('copying', () => {
  it('takes the answer with its rules and sources as text', async () => {
    const writeText = vi.fn(async (_: string) => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await show();
    await put('reseller', 'US');
    await put('distributor', 'United Kingdom');
    await click('[data-act="copy"]');
    vi.unstubAllGlobals();
    const copied = writeText.mock.calls[0]?.[0] ?? '';
    expect(copied).toContain('They do not fit');
    expect(copied).toContain('Distributor: United Kingdom');
    expect(copied).toContain('https://github.com/');
    expect(text('.fit-copy')).toContain('Copied.');
  });

  it('shows the text where the browser refuses', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } });
    await show();
    await click('[data-act="copy"]');
    vi.unstubAllGlobals();
    expect((find('.fit-copy textarea') as HTMLTextAreaElement).value).toContain('Who fits with whom');
  });
});

describe('the dialogue about locations', () => {
  const wish = (value: string) =>
    act(async () => {
      const select = find('[data-act="wish"]') as HTMLSelectElement;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });

  it('answers every wish with a start that can be opened, what it triggers and what not, and sources', async () => {
    await show();
    const wishes = [...(find('[data-act="wish"]') as HTMLSelectElement).options].map(({ value }) => value).filter(Boolean);
    expect(wishes.length).toBe(14);
    for (const one of wishes) {
      await wish(one);
      const scenario = find('[data-scenario]');
      expect(scenario.querySelectorAll('dd').length, one).toBe(4);
      expect(scenario.querySelector<HTMLAnchorElement>('a.place')?.href, one).toMatch(/^https:/);
      expect(scenario.querySelector('[data-sources]'), one).not.toBeNull();
      expect(keysShown(), one).toBeUndefined();
    }
  });

  it('depends on the country: adding a location elsewhere is supported, selling from there is another matter', async () => {
    await show();
    await put('reseller', 'France');
    await wish('add');
    expect(find('[data-relation]').dataset).toMatchObject({ supported: 'yes', relation: 'unknown' });
    await put('wish', 'United States');
    expect([...root.querySelectorAll<HTMLElement>('[data-scenario]')].map(({ dataset }) => dataset.scenario)).toEqual(['loc-2', 'x-1']);
    await wish('sell');
    expect(find('[data-relation]').dataset.supported).toBe('no');
    expect(text('[data-relation]')).toContain('Your account’s country is taken from above: France.');
  });
});

describe('for everybody', () => {
  it('every input has a label and says below what was understood; headings go down one by one', async () => {
    await show([fact('account.country', 'FR')]);
    for (const input of root.querySelectorAll<HTMLElement>('input, select, textarea')) {
      const label = root.querySelector(`label[for="${input.id}"]`)?.textContent ?? input.getAttribute('aria-label');
      expect(label, input.outerHTML).toBeTruthy();
      for (const id of (input.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean))
        expect(document.getElementById(id), id).not.toBeNull();
    }
    for (const button of root.querySelectorAll('button')) expect(button.getAttribute('type')).toBe('button');
    const levels = [...root.querySelectorAll('h2, h3, h4')].map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(2);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? level)).toBeLessThanOrEqual(1);
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of root.querySelectorAll('a[target]')) expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });
});
