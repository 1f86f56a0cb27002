import {
  checkRow,
  type Distributor,
  type ImportPlan,
  type Meaning,
  MOST_ROWS,
  makePlanner,
  type TableRow,
} from '../../../lib/rules/distributors';
import { inSlices } from './in-slices';

/** How checking a file ended. `open`: a quote of that line is never closed, so that the file cannot be told apart; `rows`: there are too many. */
export type JobResult =
  | { is: 'checked'; plan: ImportPlan }
  | { is: 'cancelled' }
  | { is: 'refused'; problem: 'quotes' | 'rows'; line?: number };

/** Checks all rows of a file against the directory, with pauses. Nothing is written: the plan says what would be. */
export async function checkFile(
  rows: Iterable<TableRow>,
  meanings: readonly Meaning[],
  present: readonly Distributor[],
  {
    signal,
    newId,
    onProgress,
    pause,
  }: { signal: AbortSignal; newId: () => string; onProgress(read: number): void; pause?: () => Promise<void> },
): Promise<JobResult> {
  const planner = makePlanner(present, newId);
  let refused: JobResult | null = null;
  let count = 0;
  const done = await inSlices(
    rows,
    ({ line, cells, damaged }) => {
      count++;
      if (damaged === 'open') refused = { is: 'refused', problem: 'quotes', line };
      else if (count > MOST_ROWS) refused = { is: 'refused', problem: 'rows' };
      if (refused) return false;
      if (damaged) {
        planner.refuse(line, [{ code: damaged as 'quote' | 'form' }]);
        return true;
      }
      const checked = checkRow(cells, meanings);
      if (checked.ok) planner.add(line, checked.entry);
      else planner.refuse(line, checked.problems);
      return true;
    },
    { signal, onPause: ({ read }) => onProgress(read), ...(pause && { pause }) },
  );
  if (refused) return refused;
  return done ? { is: 'checked', plan: planner.plan } : { is: 'cancelled' };
}
