import type { Doc } from './doc';
import { waitFor } from './wait';

/** Keeps what a view hands to the browser's download from now on, which no test can open. */
export const catchFile = (view: Doc): Promise<void> =>
  view.run(() => {
    const store = window as unknown as { caught?: Blob | undefined; give?: typeof URL.createObjectURL };
    store.caught = undefined;
    const give = store.give ?? URL.createObjectURL.bind(URL);
    store.give = give;
    URL.createObjectURL = (content) => {
      if (content instanceof Blob) store.caught = content;
      return give(content);
    };
  });

/**
 * The file that a view handed out since `catchFile`.
 *
 * @param most Of a longer file, only so many bytes of its end: those of a large one take long to bring over.
 * @param deadline How long it may take to be written, in ms.
 */
export async function caughtFile(view: Doc, most = Number.MAX_SAFE_INTEGER, deadline?: number): Promise<Buffer> {
  const file = await waitFor(
    'the file',
    () =>
      view.run(async (bytes) => {
        const { caught } = window as unknown as { caught?: Blob };
        if (!caught) return null;
        const all = new Uint8Array(await caught.slice(Math.max(0, caught.size - bytes)).arrayBuffer());
        // In parts: a call takes only so many arguments.
        const parts: string[] = [];
        for (let at = 0; at < all.length; at += 8_192) parts.push(String.fromCharCode(...all.subarray(at, at + 8_192)));
        return btoa(parts.join(''));
      }, most),
    deadline,
  );
  return Buffer.from(file, 'base64');
}

/** Names of all that is in a zip file, by the list at its end (PKWARE's APPNOTE, 4.3.12 and 4.3.16), which must be whole in these bytes. */
export function namesInZip(end: Buffer): string[] {
  const last = end.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const count = end.readUInt16LE(last + 10);
  let at = last - end.readUInt32LE(last + 12);
  const names: string[] = [];
  for (let n = 0; n < count; n++) {
    const length = end.readUInt16LE(at + 28);
    names.push(end.toString('utf8', at + 46, at + 46 + length));
    at += 46 + length + end.readUInt16LE(at + 30) + end.readUInt16LE(at + 32);
  }
  return names;
}
