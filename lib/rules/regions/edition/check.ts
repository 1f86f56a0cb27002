import type { z } from 'zod';
import { jsonErrorLine } from '../../distributors/json-line';
import { MARKETS, type MarketTable } from '../table';
import { TABLE_FORMAT, type TableFile, tableFile } from './schema';

/** Longest file that is looked at, in characters; the table that ships has about 30,000. */
const LONGEST_TABLE = 1_000_000;
const MOST_PROBLEMS = 20;

/** What is wrong, and where (`markets › 12 (FR) › region`; empty: with the file). Words: `fit.table.problem.<problem>`. */
export interface TableProblem {
  entry: string;
  problem: string;
  /** Where the file breaks off, as far as it can be told. */
  line?: number;
}

/** A table that can be used, or everything that is wrong with it. */
type CheckedTable = { ok: true; file: TableFile } | { ok: false; problems: TableProblem[]; more: number };

const refused = (problems: TableProblem[]): CheckedTable => ({
  ok: false,
  problems: problems.slice(0, MOST_PROBLEMS),
  more: Math.max(0, problems.length - MOST_PROBLEMS),
});

/** Counted from one, as people count, and a market by its code as well. */
function placeOf(path: readonly PropertyKey[], raw: unknown): string {
  const markets = (raw as { markets?: unknown }).markets;
  return path
    .map((part, at) => {
      if (typeof part !== 'number') return String(part).slice(0, 40);
      const entry: unknown = at === 1 && Array.isArray(markets) ? markets[part] : undefined;
      const code: unknown = typeof entry === 'object' && entry !== null && 'code' in entry ? entry.code : undefined;
      return typeof code === 'string' ? `${part + 1} (${code.slice(0, 10)})` : `${part + 1}`;
    })
    .join(' › ');
}

function problemOf(issue: z.core.$ZodIssue, raw: unknown): TableProblem {
  const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const problem = issue.code === 'unrecognized_keys' ? 'part' : /^[a-z]+$/.test(issue.message) ? issue.message : 'form';
  return { entry: placeOf([...issue.path, ...extra], raw), problem };
}

/** What no market by itself can show: a market twice, or one that belongs to a state that the table does not have. */
function amongMarkets({ markets }: TableFile): TableProblem[] {
  const first = new Set<string>();
  const all = new Set(markets.map(({ code }) => code));
  return markets.flatMap(({ code, parent }, at) => {
    const entry = `markets › ${at + 1} (${code})`;
    const twice = first.has(code);
    first.add(code);
    return [
      ...(twice ? [{ entry, problem: 'twice' }] : []),
      ...(parent !== undefined && (parent === code || !all.has(parent)) ? [{ entry: `${entry} › parent`, problem: 'parent' }] : []),
    ];
  });
}

/**
 * The text of a file → the table it holds, or everything that is wrong with it, place by place. `today`: ISO day; a table of a later
 * one is none, and one that is older than what ships (`shipped`) would be a step back. Never throws; changes nothing.
 */
export function checkTable(text: string, today: string, shipped: MarketTable = MARKETS): CheckedTable {
  if (text.length > LONGEST_TABLE) return refused([{ entry: '', problem: 'long' }]);
  let raw: unknown;
  try {
    // A mark at the beginning that editors put there.
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const line = jsonErrorLine(String(error), text);
    return refused([{ entry: '', problem: 'json', ...(line !== undefined && { line }) }]);
  }
  if (typeof raw !== 'object' || raw === null || (raw as { format?: unknown }).format !== TABLE_FORMAT)
    return refused([{ entry: '', problem: 'format' }]);
  const parsed = tableFile.safeParse(raw);
  if (!parsed.success) return refused(parsed.error.issues.map((issue) => problemOf(issue, raw)));
  const file = parsed.data as TableFile;
  const days = [
    ...(file.asOf > today ? [{ entry: `asOf (${file.asOf})`, problem: 'future' }] : []),
    ...(file.asOf < shipped.asOf ? [{ entry: `asOf (${file.asOf} < ${shipped.asOf})`, problem: 'older' }] : []),
  ];
  const problems = [...days, ...amongMarkets(file)];
  return problems.length > 0 ? refused(problems) : { ok: true, file };
}
