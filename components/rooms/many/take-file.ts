import type { MailingRow } from '../../../lib/messages/protocol';
import { MOST_ROWS, type TableRow } from '../../../lib/rules/distributors';
import type { ManyField } from '../../../lib/rules/invitations/many/fields';
import { type BadRow, rowValues } from '../../../lib/rules/invitations/many/row';
import { inSlices } from '../distributors/in-slices';

/** How reading a file ended: its rows and lines that are none; or why it cannot be used. */
export type Taken =
  | { is: 'read'; rows: MailingRow[]; bad: { line: number; why: BadRow }[] }
  | { is: 'cancelled' }
  | { is: 'refused'; problem: 'quotes' | 'rows'; line?: number };

/** Reads the rows of a file under the meaning of its columns, with pauses. Nothing is kept yet. */
export async function takeFile(
  table: Iterable<TableRow>,
  columns: readonly (ManyField | null)[],
  { signal, onProgress }: { signal: AbortSignal; onProgress(read: number): void },
): Promise<Taken> {
  const rows: MailingRow[] = [];
  const bad: { line: number; why: BadRow }[] = [];
  let refused: Taken | null = null;
  const done = await inSlices(
    table,
    ({ line, cells, damaged }) => {
      if (damaged === 'open') refused = { is: 'refused', problem: 'quotes', line };
      else if (rows.length + bad.length >= MOST_ROWS) refused = { is: 'refused', problem: 'rows' };
      if (refused) return false;
      const values = damaged === 'quote' || damaged === 'form' ? damaged : rowValues(cells, columns);
      if (typeof values === 'string') bad.push({ line, why: values });
      else rows.push({ n: rows.length + 1, line, values });
      return true;
    },
    { signal, onPause: ({ read }) => onProgress(read) },
  );
  return refused ?? (done ? { is: 'read', rows, bad } : { is: 'cancelled' });
}
