// @vitest-environment happy-dom
import axe from 'axe-core';
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { TableState, TableVerdict } from '../../../../lib/messages/protocol';
import { MARKETS } from '../../../../lib/rules/regions';
import { translator } from '../../../../lib/ui/i18n';
import words from '../../../../lib/ui/locales/en/rooms/fit.json';
import rules from '../../../../lib/ui/locales/en/rules.json';
import { ReaderContext } from '../../../reader';
import { fakeClient, SHIPPED_TABLE } from '../../../testing';
import { screen } from '../../../testing-screen';
import { WORDS as uiWords } from '../../../testing-words';
import { Fit } from '../Fit';
import { TableOfMarkets } from './TableOfMarkets';

const { root, act, find, text, click, type } = screen();

const markets = [...MARKETS.byCode.values()].map(({ sources: _, ...one }) =>
  one.code === 'PR' ? { ...one, region: 'united-states' } : one,
);
const IMPORTED: TableState = {
  present: { asOf: '2026-05-01', source: 'A newer edition', importedAt: 1 },
  file: { format: 'partner-center-companion table of markets', schema: 1, asOf: '2026-05-01', source: 'A newer edition', markets },
  shipped: { asOf: '2023-08-17' },
  before: SHIPPED_TABLE.present,
  setAside: false,
  imported: 1,
};
const USABLE: TableVerdict = {
  ok: true,
  asOf: '2026-05-01',
  source: 'A newer edition',
  markets: 241,
  more: 3,
  changes: [
    { kind: 'changed', code: 'PR', parts: [{ part: 'region', before: 'latin-america-caribbean', after: 'united-states' }] },
    { kind: 'changed', code: 'AQ', parts: [{ part: 'movedOn', after: '2026-04-30' }] },
    { kind: 'removed', code: 'DE', parts: [{ part: 'region', before: 'europe' }] },
  ],
};

async function show(state: TableState, verdict: TableVerdict = USABLE, whole = false) {
  const saveFile = vi.fn();
  let now = state;
  const fake = fakeClient(undefined, {
    'table.get': () => ({ ok: true, value: now }),
    'table.check': () => ({ ok: true, value: verdict }),
    'table.import': () => {
      now = IMPORTED;
      return { ok: true, value: IMPORTED };
    },
    'table.back': () => {
      now = SHIPPED_TABLE;
      return { ok: true, value: SHIPPED_TABLE };
    },
    'table.export': () => ({ ok: true, value: { json: '{"a":1}', asOf: '2023-08-17' } }),
  });
  await act(() =>
    render(
      <ReaderContext.Provider value={{ t: translator('en', { ...uiWords, ...rules, ...words }), lang: 'en', now: 0 }}>
        <main>
          {whole ? (
            <Fit client={fake.client} companion={{ state: null } as never} />
          ) : (
            <TableOfMarkets client={fake.client} saveFile={saveFile} />
          )}
        </main>
      </ReaderContext.Provider>,
      root,
    ),
  );
  const choose = (content: BlobPart, size?: number) =>
    act(async () => {
      const input = find('[data-act="table-file"]') as HTMLInputElement;
      const file = new File([content], 'table.json');
      if (size) Object.defineProperty(file, 'size', { value: size });
      Object.defineProperty(input, 'files', { configurable: true, value: [file] });
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
  return { ...fake, saveFile, choose };
}
const has = (selector: string) => root.querySelector(selector) !== null;

describe('the table of markets', () => {
  it('is named with its day and source; there is no way back where none was imported', async () => {
    await show(SHIPPED_TABLE);
    expect(text('[data-table-on]')).toContain('the table of Aug 17, 2023, which came with the companion. Source: Microsoft');
    expect([has('[data-act="table-before"]'), has('[data-act="table-shipped"]'), has('[data-table-verdict]')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('previews a file market by market, and takes it only when told to', async () => {
    const { asked, choose } = await show(SHIPPED_TABLE);
    await choose('the file');
    expect(asked.at(-1)).toEqual({ type: 'table.check', text: 'the file' });
    expect(text('[data-table-verdict]')).toContain('a table of May 1, 2026 with 241 markets. Source: A newer edition');
    expect(text('[data-market="PR"]')).toBe('Puerto Rico (PR)Region: Latin America and the Caribbean → United States');
    expect(text('[data-market="AQ"]')).toContain('Moved on: nothing → Apr 30, 2026');
    expect(text('[data-changes="removed"]')).toContain('Germany (DE)Region: Europe');
    expect(text('[data-table-verdict]')).toContain('3 more are not shown.');
    await click('[data-act="table-take"]');
    expect(asked).toContainEqual({ type: 'table.import', text: 'the file' });
    expect(text('[data-table-said]')).toContain('The table of May 1, 2026 is in force.');
    expect(has('[data-table-verdict]')).toBe(false);
    await click('[data-act="table-before"]');
    expect(asked).toContainEqual({ type: 'table.back', to: 'before' });
    expect(text('[data-table-said]')).toContain('Aug 17, 2023');
  });

  it('names every problem of a file by its place, and offers nothing to do with it', async () => {
    const { choose } = await show(SHIPPED_TABLE, {
      ok: false,
      problems: [
        { entry: 'markets › 12 (FR) › region', problem: 'region' },
        { entry: '', problem: 'something new' },
        { entry: '', problem: 'json', line: 7 },
      ],
      more: 1,
    });
    await choose('bad');
    expect(text('[data-problem="region"]')).toBe(
      'markets › 12 (FR) › region: This region is not known here. The table in force shows how regions are written.',
    );
    expect(text('[data-problem="something new"]')).toBe('This entry has a wrong form.');
    expect(text('[data-problem="json"]')).toBe('This is no JSON, or it is broken off. Line 7.');
    expect(has('[data-act="table-take"]')).toBe(false);
  });

  it('does not read a file of a hundred megabytes', async () => {
    const { asked, choose } = await show(SHIPPED_TABLE);
    await choose('x', 100_000_000);
    expect(text('[data-problem="long"]')).toContain('longer than a million characters');
    expect(asked.some(({ type }) => type === 'table.check')).toBe(false);
  });

  it('reads one that was saved as UTF-16', async () => {
    const { asked, choose } = await show(SHIPPED_TABLE);
    await choose(Uint8Array.from([0xfe, 0xff, 0, 0x7b, 0, 0x7d]));
    expect(asked).toContainEqual({ type: 'table.check', text: '{}' });
  });

  it('is handed out as a file, says that an imported one is set aside, and leads back past several', async () => {
    const { asked, saveFile } = await show({ ...IMPORTED, setAside: true, imported: 2 });
    expect(has('[data-table-set-aside]')).toBe(true);
    await click('[data-act="table-export"]');
    expect(saveFile).toHaveBeenCalledWith('table-of-markets-2023-08-17.json', '{"a":1}');
    await click('[data-act="table-shipped"]');
    expect(asked).toContainEqual({ type: 'table.back', to: 'shipped' });
  });
});

it('gives axe nothing to object to', async () => {
  const { choose } = await show(IMPORTED);
  await choose('the file');
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

describe('the room', () => {
  const verdict = () => find('[aria-label="Answer"]').dataset.verdict;

  it('answers by the table in force, is dated by it and cites it, and by the other one as soon as that is', async () => {
    const { changed, choose } = await show(SHIPPED_TABLE, USABLE, true);
    await type('[data-country="reseller"] input', 'United States');
    await type('[data-country="customer"] input', 'Puerto Rico');
    expect(verdict()).toBe('incompatible');
    await choose('the file');
    await click('[data-act="table-take"]');
    await act(() => changed());
    expect(verdict()).toBe('compatible');
    expect(text('main')).toContain('Microsoft’s table of May 1, 2026');
    expect(text('[data-rule="reseller-customer"]')).toContain('as of May 1, 2026');
    expect(text('[data-source="own-table"]')).toContain('A newer edition');
  });
});
