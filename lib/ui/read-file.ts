/** How the letters of a file were written. `windows-1252` is a guess: the file is no UTF-8, and says nothing of itself. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

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

/** The text of a file that a person chose, or why there is none: too big (it is not read at all), not to be read, or with half a letter left. Never throws. */
export async function textOf(
  file: File,
  mostBytes: number,
): Promise<{ ok: true; text: string; encoding: Encoding } | { ok: false; problem: 'big' | 'unreadable' | 'halves' }> {
  if (file.size > mostBytes) return { ok: false, problem: 'big' };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { ok: false, problem: 'unreadable' };
  const read = decode(new Uint8Array(bytes));
  return read ? { ok: true, ...read } : { ok: false, problem: 'halves' };
}
