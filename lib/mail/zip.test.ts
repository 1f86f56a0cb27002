import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { anyText } from '../rules/invitations/templates/testing/any-text';
import { writeEml } from './eml';
import { BlobSink, makeZip } from './zip';

const AT = Date.UTC(2026, 10, 20, 12);

function zipped(files: readonly (readonly [string, string])[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = makeZip(AT, (piece) => pieces.push(piece));
  for (const [name, text] of files) zip.add(name, text);
  zip.end();
  return Buffer.concat(pieces);
}

/** Names and texts by the list at the end of the file, read as the format is written down (APPNOTE 4.3), with Node's own inflate. */
function entries(bytes: Uint8Array): [string, string][] {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = file.readUInt32LE(end + 16);
  return Array.from({ length: file.readUInt16LE(end + 10) }, () => {
    expect(file.readUInt32LE(at)).toBe(0x02014b50);
    const [size, nameLength, extra, comment, local] = [
      file.readUInt32LE(at + 20),
      file.readUInt16LE(at + 28),
      file.readUInt16LE(at + 30),
      file.readUInt16LE(at + 32),
      file.readUInt32LE(at + 42),
    ];
    const name = file.subarray(at + 46, at + 46 + nameLength);
    // Bit 11: the name is UTF-8.
    if (/[^ -~]/.test(name.toString())) expect(file.readUInt16LE(at + 8) & 0x800).toBe(0x800);
    at += 46 + nameLength + extra + comment;
    const begin = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    return [name.toString(), inflateRawSync(file.subarray(begin, begin + size)).toString()];
  });
}

describe('a file of files', () => {
  it('gives back every name and text, to two other readers', () => {
    const texts = fc.array(fc.tuple(anyText(20), anyText(200)), { maxLength: 8 });
    fc.assert(
      fc.property(texts, (list) => {
        const files = list.map(
          ([name, text], n) => [`mails/${n} ${name.replace(/[^\p{L}\p{N} ]/gu, '')}.eml`, text.toWellFormed()] as const,
        );
        const bytes = zipped(files);
        expect(entries(bytes)).toEqual(files.map((one) => [...one]));
        expect(
          Object.entries(unzipSync(bytes)).map(([name, data]) => [name, new TextDecoder('utf-8', { ignoreBOM: true }).decode(data)]),
        ).toEqual(Object.entries(Object.fromEntries(files)));
      }),
      { numRuns: 40 },
    );
  });

  it('without files is still one', () => expect(entries(zipped([]))).toEqual([]));

  it('is unpacked by what systems bring along, where that is there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'zip-'));
    writeFileSync(join(folder, 'all.zip'), zipped([['mails/0001 株式会社.eml', 'text']]));
    const program =
      'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(z.namelist()[0], z.read(z.namelist()[0]).decode())';
    let said: string;
    try {
      said = execFileSync('python3', ['-X', 'utf8', '-c', program, join(folder, 'all.zip')], { encoding: 'utf8' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
      throw error;
    }
    expect(said.trim()).toBe('mails/0001 株式会社.eml text');
  });

  it('hands mails on that are read as they were written', async () => {
    const mail = { to: 'ada@adatum.example', subject: 'Grüße', text: 'one\ntwo', html: '<p>one</p>', lang: 'de', dir: 'ltr' as const };
    const [[, eml] = ['', '']] = entries(zipped([['mails/1.eml', writeEml(mail)]]));
    expect(await PostalMime.parse(eml)).toMatchObject({ subject: 'Grüße', to: [{ address: 'ada@adatum.example' }] });
  });
});

it('pieces come together again, however many', async () => {
  const sink = new BlobSink();
  const piece = new Uint8Array(1_500_000).fill(7);
  for (let n = 0; n < 7; n++) sink.take(piece);
  const blob = sink.blob('application/zip');
  expect([blob.size, blob.type]).toEqual([7 * piece.length, 'application/zip']);
  expect(new Set(new Uint8Array(await blob.arrayBuffer()))).toEqual(new Set([7]));
});
