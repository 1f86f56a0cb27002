import { describe, expect, it } from 'vitest';
import { type Meaning, MOST_ROWS, tableOf } from '../../../lib/rules/distributors';
import { checkFile } from './import-job';

const MEANINGS: Meaning[] = ['name', 'markets'];
let ids = 0;
const options = (more: Partial<Parameters<typeof checkFile>[3]> = {}) => ({
  signal: new AbortController().signal,
  newId: () => `new:${++ids}`,
  onProgress: () => {},
  ...more,
});
const rowsOf = (text: string) => {
  const table = tableOf(text);
  if (!table.ok) throw new Error(table.problem);
  return table.rows();
};
/** Five thousand distributors, every hundredth of a country that is none. */
const MANY = `name,markets\n${Array.from({ length: 5_000 }, (_, n) => `"Distributor ${n}, Inc",${n % 100 === 7 ? 'Atlantis' : 'AU; NZ'}\n`).join('')}`;

describe('checking a file', () => {
  it('keeps every good row of five thousand and lists every bad one with line and reason, telling how far it is', async () => {
    const progress: number[] = [];
    const result = await checkFile(rowsOf(MANY), MEANINGS, [], options({ onProgress: (read) => progress.push(read) }));
    if (result.is !== 'checked') throw new Error(result.is);
    expect(result.plan.added).toHaveLength(4_950);
    expect(result.plan.bad).toHaveLength(50);
    expect(result.plan.bad[0]).toEqual({ line: 9, problems: [{ code: 'country', text: 'Atlantis' }] });
    expect(result.plan.added[0]).toMatchObject({ name: 'Distributor 0, Inc', markets: ['AU', 'NZ'] });
    expect(progress.length).toBeGreaterThan(1);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  });

  it('stops where it is cancelled, and gives no plan', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const onProgress = (read: number) => {
      seen.push(read);
      stop.abort();
    };
    expect(await checkFile(rowsOf(MANY), MEANINGS, [], options({ signal: stop.signal, onProgress }))).toEqual({ is: 'cancelled' });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toBeLessThan(1);
  });

  it('refuses a file whose quote is never closed, with the line, however far down', async () => {
    const text = `${MANY}"never closed,AU\nlast,AU\n`;
    expect(await checkFile(rowsOf(text), MEANINGS, [], options())).toEqual({ is: 'refused', problem: 'quotes', line: 5_002 });
  });

  it('refuses a file of too many rows, and lists one with a quote in the middle', async () => {
    const long = `name\n${'x\n'.repeat(MOST_ROWS + 1)}`;
    expect(await checkFile(rowsOf(long), ['name'], [], options())).toEqual({ is: 'refused', problem: 'rows' });
    const result = await checkFile(rowsOf('name,markets\nA"B,AU\nC,AU\n'), MEANINGS, [], options());
    expect(result).toMatchObject({ is: 'checked', plan: { added: [{ name: 'C' }], bad: [{ line: 2, problems: [{ code: 'quote' }] }] } });
  });
});
