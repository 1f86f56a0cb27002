import { waitFor } from '../../test/e2e/harness/wait';
import { openWorld } from '../../test/e2e/harness/world';
import { lookerScript } from './look';
import { median, type Row } from './row';

const ROWS = 3_000;
const RUNS = 15;

/** One whole look at a stable customer list of 3,000 rows, as the content script takes it: outline and JSON text. */
export async function reading(): Promise<Row[]> {
  const world = await openWorld('chromium', { scenario: '11-first-customer', extension: false });
  try {
    const tab = await world.session.tab(world.at('/dashboard/v2/customers/list'));
    // The portal's own grid takes the rows, so that they have its components and shadow roots.
    const rows = await waitFor('the grid with 3,000 rows', () =>
      tab.run((count) => {
        type Grid = Element & { rows: { id: string; cells: Record<string, string> }[] | null };
        const find = (root: Document | ShadowRoot): Grid | null => {
          for (const element of root.querySelectorAll('*')) {
            if (element.localName.endsWith('grid') && element.shadowRoot?.querySelector('td[id^="cell-"]')) return element as Grid;
            const inside = element.shadowRoot && find(element.shadowRoot);
            if (inside) return inside;
          }
          return null;
        };
        const grid = find(document);
        if (!grid?.shadowRoot?.querySelector('tr[id*="-0001-"], tr[id^="row-"]:not([id*="he-row"])')) return null;
        const keys = [...grid.shadowRoot.querySelectorAll('tbody tr:first-child > *')].map(({ id }) => id.split('-')[1] ?? '');
        grid.rows = Array.from({ length: count }, (_, index) => ({
          id: `c0570001-0b01-4c01-8c01-${String(index).padStart(12, '0')}`,
          cells: Object.fromEntries(keys.map((key) => [key, `${key} of customer ${index}`])),
        }));
        return grid.shadowRoot.querySelectorAll('tbody tr').length;
      }, ROWS),
    );
    if (rows !== ROWS) throw new Error(`The grid shows ${rows} rows`);
    const script = lookerScript();
    await tab.run({ toString: () => `() => { ${script}; window.looker = looker; return true; }` } as () => boolean);
    const { times, size } = await tab.run((runs) => {
      const { looker } = window as unknown as {
        looker: { outlineOf(document: Document, url: string, options?: object): { outline: unknown } };
      };
      const taken: number[] = [];
      let text = '';
      for (let run = 0; run < runs; run++) {
        const start = performance.now();
        text = JSON.stringify(looker.outlineOf(document, location.href, {}).outline);
        taken.push(performance.now() - start);
      }
      return { times: taken, size: text.length };
    }, RUNS);
    if (size < ROWS * 20) throw new Error('The look did not take in the rows');
    return [{ what: `reading a stable page with ${ROWS} rows`, value: median(times), budget: 15, unit: 'ms' }];
  } finally {
    await world.close();
  }
}
