// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { Answers } from '../../../lib/messages/protocol';
import type { FoldedFact } from '../../../lib/rules/assessment';
import { distributor, LINK } from '../../../lib/rules/distributors/testing/made-up';
import { translator } from '../../../lib/ui/i18n';
import words from '../../../lib/ui/locales/en/rooms/distributors.json';
import rules from '../../../lib/ui/locales/en/rules.json';
import { ReaderContext } from '../../reader';
import { fakeClient } from '../../testing';
import { screen } from '../../testing-screen';
import { WORDS as uiWords } from '../../testing-words';
import { Distributors } from './Distributors';

const { root, act, find, text, click, type } = screen();
const EMPTY: Answers['directory.get'] = { own: [], changes: [], broken: 0, chosen: [] };
const has = (selector: string) => root.querySelector(selector) !== null;
const fact = (key: FoldedFact['fact'], value: string | boolean, id?: string): FoldedFact => ({
  fact: key,
  value,
  ...(id && { subject: { kind: 'distributor', id } }),
  seenAt: 1,
  lastSeenAt: 1,
  source: { kind: 'portal', page: 'x', path: '', clues: [] },
  seq: 1,
});

async function room({ kept = EMPTY, facts = [] as FoldedFact[], account = 'a' as string | null } = {}) {
  const saveFile = vi.fn();
  const fake = fakeClient(undefined, {
    'directory.get': () => ({ ok: true, value: kept }),
    'facts.get': () => ({ ok: true, value: facts }),
    'directory.put': () => ({ ok: true, value: { change: 4 } }),
    'directory.delete': () => ({ ok: true, value: { change: 5 } }),
    'directory.undo': () => ({ ok: true, value: { count: 1 } }),
    'directory.choose': () => ({ ok: true, value: { chosen: [] } }),
  });
  const draw = (of: string | null) =>
    act(() =>
      render(
        <ReaderContext.Provider value={{ t: translator('en', { ...uiWords, ...rules, ...words }), lang: 'en', now: 5 }}>
          <main>
            <Distributors client={fake.client} companion={{ state: { account: of, sample: false } } as never} saveFile={saveFile} />
          </main>
        </ReaderContext.Provider>,
        root,
      ),
    );
  await draw(account);
  return { ...fake, saveFile, draw };
}
const pick = (selector: string, value: string) =>
  act(async () => {
    const input = find(selector) as HTMLSelectElement;
    input.value = value;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
const choose = (content: string) =>
  act(async () => {
    const input = find('[data-act="table-file"]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { configurable: true, value: [new File([content], 'list.csv')] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
const until = (selector: string) =>
  vi.waitFor(async () => {
    await act(async () => undefined);
    find(selector);
  });

describe('the room of the distributors', () => {
  it('shows what ships with its marks, and missing knowledge as missing', async () => {
    await room();
    expect(text('[data-found]')).toContain('15 distributors');
    expect(find('[data-entry="pax8"] [data-seed]').dataset.seed).toBe('claimed');
    expect(text('[data-entry="pax8"]')).toContain('Markets known: not known');
    expect(text('[data-entry="westcoast-cloud"]')).toContain('Ireland and United Kingdom');
    expect(root.innerHTML).not.toMatch(/not available|distributors\.[a-z]/);
  });

  it('shows who fits the region of the account, and how many may', async () => {
    await room({
      facts: [fact('account.country', 'FR'), fact('distributor.listed', true, 'pax8'), fact('distributor.name', 'Pax8', 'pax8')],
    });
    expect(text('[data-entry="pax8"] [data-seen]')).toContain('Stands among your indirect providers');
    await pick('[data-filter]', 'fits');
    expect(has('[data-entry="westcoast-cloud"]')).toBe(true);
    expect(has('[data-entry="synnex-australia"]')).toBe(false);
    expect(has('[data-entry="pax8"]')).toBe(false);
    expect(text('[data-found]')).toMatch(/Of \d+ more the markets are not known: they may fit/);
    await pick('[data-my-country]', 'AU');
    expect(has('[data-entry="synnex-australia"]')).toBe(true);
    await pick('[data-filter]', 'unknown');
    expect(has('[data-entry="pax8"]')).toBe(true);
  });

  it('takes the country of the associated location where the account’s own was not seen, but never of the global PartnerID', async () => {
    const country: FoldedFact = { ...fact('location.country', 'FR'), subject: { kind: 'location', id: '6540011' } };
    const kind: FoldedFact = { ...fact('location.type', 'location'), subject: country.subject! };
    await room({ facts: [fact('partnerId.associated', '6540011'), country, kind] });
    expect((find('[data-my-country]') as HTMLSelectElement).value).toBe('FR');
    await room({ facts: [fact('partnerId.associated', '6540011'), country, { ...kind, value: 'global' }], account: 'b' });
    expect((find('[data-my-country]') as HTMLSelectElement).value).toBe('');
  });

  it('finds by words, and puts some side by side', async () => {
    await room();
    await type('[data-search]', 'west');
    expect(root.querySelectorAll('[data-entry]')).toHaveLength(1);
    await click('[data-entry="westcoast-cloud"] [data-act="compare"]');
    await type('[data-search]', 'pax');
    await click('[data-entry="pax8"] [data-act="compare"]');
    expect(find('[data-compare]').dataset.compare).toBe('2');
    expect(text('[data-compare] [data-row="training"]')).toBe('Training and technical helpnot knownnot known');
  });

  it('shows hostile text as text', async () => {
    const name = '<img src=x onerror=alert(1)> {n} @desk.links';
    await room({
      kept: {
        ...EMPTY,
        own: [{ id: 'own:1', distributor: distributor({ name, notes: '<b>x</b>', links: [{ country: 'AU', url: LINK }] }) }],
      },
    });
    expect(text('[data-entry="own:1"] h3')).toContain(name);
    expect(has('img')).toBe(false);
  });

  it('writes an entry once it is right, and says what is wrong before', async () => {
    const { asked } = await room();
    await click('[data-act="add"]');
    expect(document.activeElement).toBe(find('[data-field="name"]'));
    await type('[data-field="name"]', 'Northwind');
    await type('[data-field="markets"]', 'Atlantis');
    await act(async () => find('[data-form] form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    expect(text('[data-form-problems]')).toContain('No country goes by this name: Atlantis');
    expect(asked.some((msg) => msg.type === 'directory.put')).toBe(false);
    await type('[data-field="markets"]', 'Australia');
    await type('[data-field="links"]', `AU ${LINK}`);
    await act(async () => find('[data-form] form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    expect(asked.find((msg) => msg.type === 'directory.put')).toMatchObject({
      kind: 'edit',
      entries: [{ name: 'Northwind', markets: ['AU'], links: [{ country: 'AU', url: LINK }] }],
    });
    expect(has('[data-form]')).toBe(false);
    await click('[data-act="undo-last"]');
    expect(asked).toContainEqual({ type: 'directory.undo', change: 4 });
  });

  it('shows the country that the portal names, and puts none of what one account saw into the form', async () => {
    const tenant = '0a000000-0000-4000-8000-00000000000a';
    const { asked } = await room({
      facts: [fact('account.country', 'FR'), fact('distributor.name', 'Harbourline', tenant), fact('distributor.country', 'IE', tenant)],
    });
    const card = `[data-entry="seen:${tenant}"]`;
    expect(find(card).dataset.fit).toBe('yes');
    expect(text(card)).toContain('Markets known: Ireland');
    expect(text(`${card} [data-seen-country="portal"]`)).toBe('The portal names it in Ireland.');
    await click(`${card} [data-act="edit"]`);
    expect(['name', 'tenant', 'markets'].map((name) => (find(`[data-field="${name}"]`) as HTMLInputElement).value)).toEqual([
      'Harbourline',
      '',
      '',
    ]);
    await act(async () => find('[data-form] form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    const put = asked.find((msg) => msg.type === 'directory.put') as { entries: object[] } | undefined;
    expect(put?.entries).toMatchObject([{ name: 'Harbourline', markets: [] }]);
    expect(put?.entries[0]).not.toHaveProperty('tenant');
  });

  it('chooses for the account, takes out, and takes that back', async () => {
    const { asked } = await room({ kept: { ...EMPTY, chosen: ['also'], changes: [{ change: 3, kind: 'import', at: 1, count: 7 }] } });
    expect(find('[data-entry="also"]').dataset.chosen).toBe('true');
    await click('[data-entry="pax8"] [data-act="choose"]');
    expect(asked).toContainEqual({ type: 'directory.choose', account: 'a', id: 'pax8', chosen: true });
    await click('[data-entry="pax8"] [data-act="remove"]');
    expect(asked).toContainEqual({ type: 'directory.delete', ids: ['pax8'] });
    await click('[data-act="undo-last"]');
    expect(asked).toContainEqual({ type: 'directory.undo', change: 5 });
    await click('[data-change="3"] [data-act="undo-change"]');
    expect(asked).toContainEqual({ type: 'directory.undo', change: 3 });
  });

  it('shows nothing of one account under another, not even while that is on its way', async () => {
    const { draw, client } = await room({
      facts: [fact('distributor.listed', true, 'secret'), fact('distributor.name', 'Secret One', 'secret')],
    });
    expect(text()).toContain('Secret One');
    client.ask = () => new Promise(() => {});
    await draw('b');
    expect(text()).not.toContain('Secret One');
  });

  it('hands the directory out as a file in both forms', async () => {
    const { saveFile } = await room();
    await click('[data-act="export-csv"]');
    expect(saveFile).toHaveBeenCalledWith('distributors-1970-01-01.csv', expect.stringContaining('Westcoast Cloud'), 'text/csv');
    await click('[data-act="export-json"]');
    expect(JSON.parse(saveFile.mock.calls[1]![1]).distributors).toHaveLength(15);
  });
});

describe('an import', () => {
  it('shows the columns, checks all rows, and writes only what it was told to', async () => {
    const { asked } = await room();
    await click('[data-act="import"]');
    await choose('Company;Land;Remarks\nNorthwind;AU;=1+1\nFabrikam;Atlantis;\nPax8;US;\n');
    await until('[data-columns]');
    expect((find('[data-column="1"]') as HTMLSelectElement).value).toBe('markets');
    await click('[data-act="check-file"]');
    await until('[data-import-result="checked"]');
    expect(text('[data-import-result]')).toContain('New: 1. Changed: 1. The same as now: 0. Left out: 1.');
    expect(text('[data-bad-line="3"]')).toContain('No country goes by this name: Atlantis');
    expect(asked.some((msg) => msg.type === 'directory.put')).toBe(false);
    await click('[data-act="take-file"]');
    expect(asked.find((msg) => msg.type === 'directory.put')).toMatchObject({
      kind: 'import',
      entries: [
        { name: 'Northwind', markets: ['AU'], notes: '=1+1' },
        { id: 'pax8', markets: ['US'] },
      ],
    });
    expect(text('[data-import-result="taken"]')).toContain('Imported. New: 1. Changed: 1. Left out: 1.');
  });

  it('says why a file cannot be used, and asks for the column of names', async () => {
    await room();
    await click('[data-act="import"]');
    await choose('PK\u0003\u0004');
    await until('[data-file-problem="binary"]');
    expect(text('[data-file-problem]')).toContain('This is no text file.');
    await choose('x,y\n1,2\n');
    await until('[data-columns]');
    expect((find('[data-act="check-file"]') as HTMLButtonElement).disabled).toBe(true);
    await pick('[data-column="0"]', 'name');
    expect((find('[data-act="check-file"]') as HTMLButtonElement).disabled).toBe(false);
    await choose('name,y\nA,1\n"B,2\n');
    await until('[data-columns]');
    await click('[data-act="check-file"]');
    await until('[data-import-result="refused"]');
    expect(text('[data-import-result]')).toContain('Line 3.');
    expect(has('[data-act="take-file"]')).toBe(false);
  });
});
