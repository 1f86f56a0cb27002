import { deflateSync, strToU8 } from 'fflate';

/**
 * A file of files (PKWARE APPNOTE 6.3) that is written piece by piece. What was added is not held, but for one line of the list that ends
 * the file: the library's own writer keeps more than a kilobyte of each.
 */
export interface ZipWriter {
  /** Adds a text, in UTF-8. `name`: with its folder, `/` between. Throws a RangeError where the file would be more than the format holds. */
  add(name: string, text: string): void;
  /** Writes the list of its files, which ends it. */
  end(): void;
}

/** Light: mails are base64, of which more effort gains little. */
const LEVEL = 3;

/** The version that unpacks it (2.0), names in UTF-8 (bit 11), packed by deflate (8). */
const VERSION = 20;
const UTF8 = 1 << 11;
const DEFLATE = 8;
const MOST_FILES = 0xffff;
const MOST_BYTES = 0xffff_ffff;

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let code = n;
  for (let bit = 0; bit < 8; bit++) code = code & 1 ? (code >>> 1) ^ 0xedb88320 : code >>> 1;
  return code;
});

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (let at = 0; at < bytes.length; at++) crc = CRC[(crc ^ bytes[at]!) & 255]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** Numbers, little end first, each in so many bytes. */
function packed(...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

/** Day and time as the format has them, in UTC; it begins in 1980. */
function stamp(at: number): readonly [time: number, day: number] {
  const date = new Date(Math.max(at, Date.UTC(1980, 0, 1)));
  return [
    (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1),
    ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate(),
  ];
}

/** Bytes one after the other in one piece, which doubles when it is full: thousands of small pieces take several times their size. */
class Growing {
  #bytes = new Uint8Array(65_536);
  #size = 0;

  add(piece: Uint8Array): void {
    if (this.#size + piece.length > this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#bytes.length + piece.length);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes.set(piece, this.#size);
    this.#size += piece.length;
  }

  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#size);
  }
}

/** In: the moment the files are said to be of (ms UTC), and what takes the pieces as they come. */
export function makeZip(at: number, take: (piece: Uint8Array<ArrayBuffer>) => void): ZipWriter {
  const [time, day] = stamp(at);
  const list = new Growing();
  let offset = 0;
  let count = 0;
  const put = (piece: Uint8Array<ArrayBuffer>) => {
    offset += piece.length;
    take(piece);
  };
  return {
    add(name, text) {
      const [title, bytes] = [strToU8(name.toWellFormed()), strToU8(text.toWellFormed())];
      const data = deflateSync(bytes, { level: LEVEL });
      if (count === MOST_FILES || offset + data.length + title.length + 100 > MOST_BYTES) throw new RangeError('too much for one file');
      const common = [
        [2, VERSION],
        [2, UTF8],
        [2, DEFLATE],
        [2, time],
        [2, day],
        [4, crc32(bytes)],
        [4, data.length],
        [4, bytes.length],
        [2, title.length],
        [2, 0],
      ] as const;
      // No remark, one disk, no attributes, where its local header begins.
      list.add(packed([4, 0x02014b50], [2, VERSION], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]));
      list.add(title);
      count++;
      put(packed([4, 0x04034b50], ...common));
      put(title);
      put(data);
    },
    end() {
      const begin = offset;
      put(list.bytes);
      put(packed([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, offset - begin], [4, begin], [2, 0]));
    },
  };
}

/** Pieces are handed to the browser in parts of this size, in bytes: from then on it holds them, on the disk where they are many. */
const PART = 4_000_000;

/** Takes pieces and gives them back as one blob. */
export class BlobSink {
  #parts: Blob[] = [];
  #pieces: Uint8Array<ArrayBuffer>[] = [];
  #size = 0;

  take = (piece: Uint8Array<ArrayBuffer>): void => {
    this.#pieces.push(piece);
    this.#size += piece.length;
    if (this.#size < PART) return;
    this.#parts.push(new Blob(this.#pieces));
    this.#pieces = [];
    this.#size = 0;
  };

  blob = (type: string): Blob => new Blob([...this.#parts, ...this.#pieces], { type });
}
