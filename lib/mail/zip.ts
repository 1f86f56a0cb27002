import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A file of files that is written piece by piece: what was added is not held. */
export interface ZipWriter {
  /** Adds a text, in UTF-8. `name`: with its folder, `/` between. */
  add(name: string, text: string): void;
  /** Writes the list of its files, which ends it. */
  end(): void;
}

/** Light: mails are base64, of which more effort gains little. */
const LEVEL = 3;

/** In: the moment the files are said to be of (ms UTC), and what takes the pieces as they come. Throws what `take` throws. */
export function makeZip(at: number, take: (piece: Uint8Array) => void): ZipWriter {
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    take(piece);
  });
  return {
    add(name, text) {
      const file = new ZipDeflate(name, { level: LEVEL });
      file.mtime = at;
      zip.add(file);
      file.push(strToU8(text.toWellFormed()), true);
    },
    end: () => zip.end(),
  };
}

/** Pieces are handed to the browser in parts of this size, in bytes: from then on it holds them, on the disk where they are many. */
const PART = 4_000_000;

/** Takes pieces and gives them back as one blob. */
export class BlobSink {
  #parts: Blob[] = [];
  #pieces: Uint8Array<ArrayBuffer>[] = [];
  #size = 0;

  take = (piece: Uint8Array): void => {
    this.#pieces.push(piece as Uint8Array<ArrayBuffer>);
    this.#size += piece.length;
    if (this.#size < PART) return;
    this.#parts.push(new Blob(this.#pieces));
    this.#pieces = [];
    this.#size = 0;
  };

  blob = (type: string): Blob => new Blob([...this.#parts, ...this.#pieces], { type });
}
