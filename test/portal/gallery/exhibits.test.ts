import { describe, expect, it } from 'vitest';
import { EXHIBITS, exhibitDocument } from './exhibits';

it('has an exhibit for each kind of hostile host', () => {
  expect(EXHIBITS.length).toBeGreaterThanOrEqual(14);
  expect(new Set(EXHIBITS.map(({ id }) => id)).size).toBe(EXHIBITS.length);
  const ids = EXHIBITS.flatMap(({ customers }) => customers.map(([id]) => id));
  expect(new Set(ids).size, 'no two exhibits share a customer').toBe(ids.length);
});

describe.each(EXHIBITS)('$id', (exhibit) => {
  const html = exhibitDocument(exhibit, false);

  it('shows its customers, and writes no name as markup', () => {
    for (const [id, , domain] of exhibit.customers) expect(html).toContain(`<td>${id}</td><td>${domain}</td>`);
    expect(html).not.toMatch(/<img src=x|<script>|<b onclick/);
  });

  it('is bulky only where that is its trait', () => {
    const bulky = exhibit.host.bulk !== undefined;
    expect(html.length > 100_000).toBe(bulky);
  });
});

it('holds another account and other customers in the frame', () => {
  const framed = EXHIBITS.find(({ host }) => host.frame)!;
  expect(exhibitDocument(framed, false)).toContain('<iframe src="?inner"');
  const inner = exhibitDocument(framed, true);
  expect(inner).not.toContain('<iframe');
  expect(inner).not.toContain(framed.host.organisation);
  for (const [id] of framed.customers) expect(inner).not.toContain(id);
});

it('is XHTML where it says so: every element is closed', () => {
  const html = exhibitDocument(EXHIBITS.find(({ host }) => host.xhtml)!, false);
  const open: string[] = [];
  for (const [, close, name, own] of html.replace(/<[?!][^>]*>/g, '').matchAll(/<(\/?)([a-z0-9]+)(?:[^>]*?)(\/?)>/g)) {
    if (own) continue;
    if (close) expect(open.pop()).toBe(name);
    else open.push(name!);
  }
  expect(open).toEqual([]);
});
