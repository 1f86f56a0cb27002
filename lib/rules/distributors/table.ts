import { csvRecords, layoutOf, unguarded } from './csv';
import { jsonErrorLine } from './json-line';
import { TOPICS } from './types';

/** Most columns and rows of a file. */
export const MOST_COLUMNS = 200;
export const MOST_ROWS = 20_000;
/** Largest file that is opened, in bytes: a list of twenty thousand is far smaller. */
export const MOST_BYTES = 20_000_000;

/** One row. `line`: of a CSV file, the line it begins on; of a JSON file, which entry it is. */
export interface TableRow {
  line: number;
  cells: readonly string[];
  /** The row itself is damaged, whatever stands in it. `open`: a quote is never closed, so that nothing from here on can be told apart. */
  damaged?: 'quote' | 'open' | 'form';
  /** Share of the file that has been read, 0 to 1. */
  read: number;
}

/** A file as a table, or why it is none. `line`: where, as far as that is known. */
export type Table =
  | { ok: true; kind: 'csv' | 'json'; headings: string[]; rows: () => Iterable<TableRow> }
  | { ok: false; problem: 'empty' | 'quotes' | 'json' | 'list' | 'columns' | 'rows' | 'binary'; line?: number };

/** Key and value of a topic inside a JSON entry stand under `topics`; all other values are texts, or lists of texts. */
function jsonCell(value: unknown): string | null {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return null;
  const parts = value.map((part: unknown) => {
    if (typeof part === 'string') return part;
    const { country, url } = (part ?? {}) as { country?: unknown; url?: unknown };
    return typeof country === 'string' && typeof url === 'string' ? `${country} ${url}` : null;
  });
  return parts.includes(null) ? null : parts.join(';\n');
}

/** An entry of a JSON file with its topics beside the other fields. Only known topics: a file's own words must not become fields. */
function flat(entry: Record<string, unknown>): Map<string, unknown> {
  const { topics, ...rest } = entry;
  const cells = new Map<string, unknown>(Object.entries(rest));
  if (typeof topics === 'object' && topics !== null)
    for (const topic of TOPICS) if (Object.hasOwn(topics, topic)) cells.set(topic, (topics as Record<string, unknown>)[topic]);
  return cells;
}

function jsonTable(text: string): Table {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const line = jsonErrorLine(String(error), text);
    return { ok: false, problem: 'json', ...(line !== undefined && { line }) };
  }
  const list: unknown = Array.isArray(data) ? data : (data as { distributors?: unknown } | null)?.distributors;
  if (!Array.isArray(list)) return { ok: false, problem: 'list' };
  if (list.length === 0) return { ok: false, problem: 'empty' };
  if (list.length > MOST_ROWS) return { ok: false, problem: 'rows' };
  const entries = list.map((one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one) ? flat(one as Record<string, unknown>) : null,
  );
  const headings = [...new Set(entries.flatMap((entry) => [...(entry?.keys() ?? [])]))];
  if (headings.length > MOST_COLUMNS) return { ok: false, problem: 'columns' };
  function* rows(): Iterable<TableRow> {
    for (const [at, entry] of entries.entries()) {
      const cells = headings.map((heading) => jsonCell(entry?.get(heading)));
      const damaged = !entry || cells.includes(null);
      yield {
        line: at + 1,
        cells: cells.map((cell) => cell ?? ''),
        ...(damaged && { damaged: 'form' as const }),
        read: (at + 1) / entries.length,
      };
    }
  }
  return { ok: true, kind: 'json', headings, rows };
}

function csvTable(text: string): Table {
  const layout = layoutOf(text);
  const first = csvRecords(text, layout).next().value;
  if (!first) return { ok: false, problem: 'empty' };
  if (first.open || first.odd) return { ok: false, problem: 'quotes', line: first.line };
  if (first.cells.length > MOST_COLUMNS) return { ok: false, problem: 'columns' };
  function* rows(): Iterable<TableRow> {
    let isHead = true;
    for (const { line, cells, odd, open, read } of csvRecords(text, layout)) {
      const damaged = open ? ('open' as const) : odd ? ('quote' as const) : undefined;
      if (!isHead)
        yield { line, cells: cells.map((cell) => unguarded(cell.trim())), ...(damaged && { damaged }), read: read / text.length };
      isHead = false;
    }
  }
  return { ok: true, kind: 'csv', headings: first.cells.map((cell) => unguarded(cell.trim())), rows };
}

/** The text of a file, CSV or JSON by its first sign → its table. Never throws. */
export function tableOf(text: string): Table {
  if (text.slice(0, 100_000).includes('\u0000') || text.startsWith('PK\u0003\u0004')) return { ok: false, problem: 'binary' };
  const first = /[^\s\uFEFF]/.exec(text)?.[0];
  if (first === undefined) return { ok: false, problem: 'empty' };
  return first === '{' || first === '[' ? jsonTable(text.replace(/^\uFEFF/, '')) : csvTable(text);
}
