import { describe, expect, it } from 'vitest';
import { decode } from '../../../lib/ui/read-file';
import { openTable } from './file-text';

const TEXT = 'name;Länder\r\nMüller;Österreich\r\n';
const wide = (text: string, little: boolean, mark: boolean) => {
  const all = mark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(all.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < all.length; at++) view.setUint16(at * 2, all.charCodeAt(at), little);
  return bytes;
};
const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

describe('the letters of a file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${TEXT}`), 'utf-8'],
    ['UTF-16 with a mark', wide(TEXT, true, true), 'utf-16le'],
    ['UTF-16, the other way round', wide(TEXT, false, true), 'utf-16be'],
    ['UTF-16 without a mark', wide(TEXT, true, false), 'utf-16le'],
    ['UTF-16 without a mark, the other way round', wide(TEXT, false, false), 'utf-16be'],
    ['Windows-1252', latin(TEXT), 'windows-1252'],
  ])('are read as they were written: %s', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text: TEXT, encoding });
  });

  it('are refused where half a letter is left', () => {
    expect(decode(wide(TEXT, true, true).subarray(0, 21))).toBeNull();
  });
});

describe('a file', () => {
  it('of a hundred megabytes is refused before it is read', async () => {
    const read = () => Promise.reject(new Error('read'));
    const file = { size: 100_000_000, arrayBuffer: read } as unknown as File;
    expect(await openTable(file)).toEqual({ ok: false, problem: 'big' });
    expect(await openTable({ size: 5, arrayBuffer: read } as unknown as File)).toEqual({ ok: false, problem: 'unreadable' });
  });

  it('is opened as the table it is, or refused as what it is', async () => {
    expect(await openTable(new File([wide(TEXT, true, true)], 'a.csv'))).toMatchObject({
      ok: true,
      encoding: 'utf-16le',
      table: { headings: ['name', 'Länder'] },
    });
    expect(await openTable(new File(['PK\u0003\u0004rest'], 'a.xlsx'))).toEqual({ ok: false, problem: 'binary' });
    expect(await openTable(new File(['[{'], 'a.json'))).toMatchObject({ ok: false, problem: 'json' });
  });
});
