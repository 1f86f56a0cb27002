import { MOST_BYTES, type Table, tableOf } from '../../../lib/rules/distributors';
import { type Encoding, textOf } from '../../../lib/ui/read-file';

/** A file as a table, or why it is none; `line` as far as that is known. */
export type FileTable =
  | { ok: true; table: Extract<Table, { ok: true }>; encoding: Encoding }
  | { ok: false; problem: Extract<Table, { ok: false }>['problem'] | 'big' | 'unreadable' | 'halves'; line?: number };

/** Opens a file that the person chose. A larger one than any list is refused before it is read. Never throws. */
export async function openTable(file: File): Promise<FileTable> {
  const read = await textOf(file, MOST_BYTES);
  if (!read.ok) return read;
  const table = tableOf(read.text);
  return table.ok ? { ok: true, table, encoding: read.encoding } : table;
}
