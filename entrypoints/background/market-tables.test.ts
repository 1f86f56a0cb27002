import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { makeJournal } from '../../lib/journal';
import { freshName } from '../../lib/journal/testing';
import { tableText } from '../../lib/rules/regions/edition/table-text';
import { MARKETS, marketTable } from '../../lib/rules/regions/table';
import { makeMarketTables } from './market-tables';
import { good, legalReading, look, makeTestWorker } from './testing';

/** The shipped table, of another day and with Puerto Rico in another region. */
const newer = (asOf = '2026-05-01', region = 'united-states') =>
  JSON.stringify({
    ...(JSON.parse(tableText(MARKETS)) as object),
    asOf,
    source: 'A newer edition',
    markets: [...MARKETS.byCode.values()].map(({ sources: _, ...one }) => (one.code === 'PR' ? { ...one, region } : one)),
  });

describe('the table of markets', () => {
  test('is the shipped one until another is taken, and again once that is taken back', async () => {
    const { view, worker, clock, browser } = makeTestWorker();
    expect(worker).toBeDefined();
    expect(good(await view('popup', { type: 'table.get' }))).toMatchObject({
      present: { asOf: '2023-08-17' },
      file: null,
      setAside: false,
      imported: 0,
    });
    const verdict = good(await view('desk', { type: 'table.check', text: newer() }));
    expect(verdict).toMatchObject({ ok: true, asOf: '2026-05-01', source: 'A newer edition', markets: 242, more: 0 });
    expect(verdict.ok && verdict.changes).toEqual([
      { kind: 'changed', code: 'PR', parts: [{ part: 'region', before: 'latin-america-caribbean', after: 'united-states' }] },
    ]);
    expect(good(await view('desk', { type: 'table.get' })).imported).toBe(0);

    browser.pushes.length = 0;
    const taken = good(await view('desk', { type: 'table.import', text: newer() }));
    expect(taken).toMatchObject({
      present: { asOf: '2026-05-01', source: 'A newer edition', importedAt: clock.now },
      before: { asOf: '2023-08-17' },
      imported: 1,
    });
    expect(taken.file?.markets).toHaveLength(242);
    expect(browser.pushes).toContainEqual({ to: 'views', message: { to: 'all', type: 'changed' } });
    expect(JSON.parse(good(await view('desk', { type: 'table.export' })).json)).toMatchObject({ asOf: '2026-05-01' });

    good(await view('desk', { type: 'table.import', text: newer('2026-06-01', 'europe') }));
    expect(good(await view('desk', { type: 'table.back', to: 'before' }))).toMatchObject({ present: { asOf: '2026-05-01' }, imported: 1 });
    good(await view('desk', { type: 'table.import', text: newer('2026-07-01') }));
    const shipped = good(await view('desk', { type: 'table.back', to: 'shipped' }));
    expect(shipped).toMatchObject({ present: { asOf: '2023-08-17' }, file: null, imported: 0 });
    expect(shipped.before).toBeUndefined();
  });

  test('is what assessments are worked out by, anew once it changes', async () => {
    const { portal, view } = makeTestWorker();
    const reading = legalReading({ tenantId: '00000000-0000-4000-8000-00000000000a', name: 'Harbourline' }, { 'account.country': 'US' });
    const of = { subject: { kind: 'reseller' as const, id: 'r' }, clues: [] };
    reading.readings.push({ fact: 'reseller.listed', value: true, ...of }, { fact: 'reseller.country', value: 'PR', ...of });
    good(await portal(look(reading)));
    const open = async () => good(await view('popup', { type: 'view.get' })).assessment?.resellers?.open;
    expect(await open()).toBe(1);
    good(await view('desk', { type: 'table.import', text: newer() }));
    expect(await open()).toBe(0);
    good(await view('desk', { type: 'table.back', to: 'before' }));
    expect(await open()).toBe(1);
  });

  test('outlives the worker', async () => {
    const name = freshName();
    const first = makeTestWorker({ name });
    good(await first.view('desk', { type: 'table.import', text: newer() }));
    await first.journal.close();
    const { view, journal } = makeTestWorker({ name });
    expect(good(await view('desk', { type: 'table.get' })).present.asOf).toBe('2026-05-01');
    await journal.close();
  });

  test('a file that is refused changes nothing, and is never half taken', async () => {
    const { view } = makeTestWorker();
    const bad = newer().replace('"AD"', '"QQ"');
    expect(good(await view('desk', { type: 'table.check', text: bad }))).toEqual({
      ok: false,
      problems: [{ entry: 'markets › 1 (QQ) › code', problem: 'code' }],
      more: 0,
    });
    expect(await view('desk', { type: 'table.import', text: bad })).toMatchObject({ ok: false, error: { code: 'shape' } });
    expect(good(await view('desk', { type: 'table.get' }))).toMatchObject({ present: { asOf: '2023-08-17' }, imported: 0 });
  });

  test('an imported one that the shipped one has overtaken is set aside, and so is one that cannot be read', async () => {
    const journal = makeJournal(freshName());
    const now = () => Date.UTC(2026, 10, 20);
    await makeMarketTables(journal, now).take(newer());
    const later = marketTable({ asOf: '2026-09-01', sources: ['K-REGION'], markets: [...MARKETS.byCode.values()] });
    const tables = makeMarketTables(journal, now, later);
    expect((await tables.present()).asOf).toBe('2026-09-01');
    expect(await tables.state()).toMatchObject({ setAside: true, imported: 1, present: { asOf: '2026-09-01' } });
    await journal.keep('marketTables', [{ at: 1, text: 'broken' }, 'rubbish']);
    expect(await makeMarketTables(journal, now).state()).toMatchObject({ setAside: true, imported: 1 });
    await journal.close();
  });

  test('a clock that was set back does not take an imported one away', async () => {
    const journal = makeJournal(freshName());
    await makeMarketTables(journal, () => Date.UTC(2026, 10, 20)).take(newer());
    expect((await makeMarketTables(journal, () => Date.UTC(2020, 0, 1)).present()).asOf).toBe('2026-05-01');
    await journal.close();
  });

  test('where the journal does not open the shipped one is in force', async () => {
    const journal = makeJournal(freshName(), [
      () => {
        throw new Error('does not open');
      },
    ]);
    expect((await makeMarketTables(journal, () => 0).present()).asOf).toBe('2023-08-17');
  });

  test('is changed on the desk alone', async () => {
    const { view, panel } = makeTestWorker();
    expect(await view('popup', { type: 'table.import', text: newer() })).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(await panel({ type: 'table.back', to: 'shipped' })).toMatchObject({ ok: false, error: { code: 'refused' } });
  });
});
