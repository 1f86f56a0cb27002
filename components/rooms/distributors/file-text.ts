import { MOST_BYTES, type Table, tableOf } from '../../../lib/rules/distributors';

/** How the letters of a file were written. `windows-1252` is a guess: the file is no UTF-8, and says nothing of itself. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file as a table, or why it is none; `line` as far as that is known. */
export type FileTable =
  | { ok: true; table: Extract<Table, { ok: true }>; encoding: Encoding }
  | { ok: false; problem: Extract<Table, { ok: false }>['problem'] | 'big' | 'unreadable' | 'halves'; line?: number };

/** Told by a byte order mark; without one by the zero bytes that every other place of plain text has in UTF-16. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 2_000);
  const zeros = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2]! += 1;
  const many = start.length / 5;
  if (zeros[1]! > many && zeros[0] === 0) return 'utf-16le';
  return zeros[0]! > many && zeros[1] === 0 ? 'utf-16be' : null;
}

/** Decodes the bytes of a file: UTF-16 where they say so, else UTF-8, else the encoding that spreadsheets of the West write. */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  const wide = wideEncoding(bytes);
  for (const encoding of wide ? [wide] : (['utf-8', 'windows-1252'] as const)) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes), encoding };
    } catch {
      // Not written like that.
    }
  }
  return null;
}

/** Opens a file that the person chose. A larger one than any list is refused before it is read. Never throws. */
export async function openTable(file: File): Promise<FileTable> {
  if (file.size > MOST_BYTES) return { ok: false, problem: 'big' };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { ok: false, problem: 'unreadable' };
  const read = decode(new Uint8Array(bytes));
  if (!read) return { ok: false, problem: 'halves' };
  const table = tableOf(read.text);
  return table.ok ? { ok: true, table, encoding: read.encoding } : table;
}
