// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapFor } from './map/map-for';
import { masked } from './mask';
import type { Outline, OutlineNode } from './outline';
import { bare } from './read/normalise';
import { skeletonOf } from './skeleton';
import { looksAtOthers, mapOf } from './testing/other';

const EN = mapFor('en');
const G = '11111111-2222-4333-8444-555555555555';
const outline = (content: OutlineNode, change: Partial<Outline> = {}): Outline => ({
  url: 'https://partner.microsoft.com/en-us/dashboard/v2/customers/somewhere/contoso',
  lang: 'en-US',
  title: 'Partner Center',
  frame: ['body', 0, ['header', 0, ['button', { id: 'me-asha', 'aria-label': 'Account manager for asha@contoso.example' }, 'AR']], '@'],
  content,
  ...change,
});
const tell = (content: OutlineNode, change?: Partial<Outline>) => skeletonOf(outline(content, change), EN, '1.2.3');
/** What is left when everything that is known to be ours is taken out: tags of headings, levels, the labels of the table, the versions. */
const rest = (text: string): string =>
  text
    .replace(/^version: .*$/m, '')
    .replace(/"[^"]*"/g, '')
    .replace(/^ *h[1-6](?= |$)/gm, '')
    .replace(/level=[1-6]/g, '');

describe('a description of a page', () => {
  const text = tell([
    'main',
    { class: 'page contoso-theme' },
    ['h1', 0, 'Customers | Something new'],
    [
      'customersvcadmin_he-grid',
      { role: 'grid', id: `grid-${G}` },
      ['tr', { id: 'row-contoso' }, ['td', 0, 'Contoso GmbH'], ['td', { 'aria-selected': 'true' }, 'Pending']],
      ['tr', { id: 'row-fabrikam' }, ['td', 0, 'Fabrikam'], ['td', { 'aria-selected': 'true' }, 'Pending']],
      ['tr', { id: 'row-x1' }, ['td', 0, 'Tailspin 12'], ['td', { 'aria-selected': 'true' }, 'Pending']],
      ['tr', { id: 'row-x2' }, ['td', 0, 'Tailspin 13'], ['td', { 'aria-selected': 'true' }, 'Pending']],
    ],
    ['p', 0, 'Verification status: Rejected'],
    ['p', 0, 'Company name: Contoso GmbH'],
    ['input', { type: 'checkbox', ticked: '1', 'aria-label': 'Admin agent' }],
    ['a', { href: '#csp' }, 'more'],
  ]);

  it('says what it is, of which versions, where, and what spoke for which page', () => {
    expect(text.split('\n').slice(0, 6)).toEqual([
      'Partner Center Companion, description of a page',
      `version: 1.2.3, map ${EN.version}`,
      'address: /customers/somewhere/{id}',
      'language: en-US',
      'title: "partner center" area.portal',
      'verdict: unknown, ready',
    ]);
  });
  it('keeps elements, roles, states and known labels', () => {
    for (const line of [
      'he-grid role=grid id=grid-*~a',
      'tr id=row-*~b',
      'td aria-selected=true',
      '"pending" v.pending',
      '"verification status" field.verificationStatus : "rejected" v.rejected',
      '"company name" field.companyName,col.name : …',
      'input type=checkbox ticked=yes aria-label="admin agent"',
      'a href=#csp',
    ])
      expect(text.split('\n').map((one) => one.trim())).toContain(line);
    expect(text).toContain('main .page .*');
  });
  it('tells of many alike two, and that there are more', () => {
    expect(text.match(/ tr /g)).toHaveLength(2);
    expect(text).toContain('   ×');
  });
  it('names pages that one clue only spoke for', () =>
    expect(tell(['main', 0, ['h1', 0, 'Indirect providers'], ['p', 0, 'x']])).toContain(
      'one clue too few: indirectProviders.list; title page.indirectProviders.list',
    ));
  it('carries no name and no number of the frame or the page', () => {
    expect(rest(text)).not.toMatch(/contoso|fabrikam|tailspin|asha|gmbh/i);
    expect(rest(text)).not.toMatch(/\d/);
  });
  it('refuses what is no outline', () => expect(() => tell([1] as unknown as OutlineNode)).toThrow(TypeError));
  it('ends, however long the page is', () => {
    const rows = Array.from({ length: 3000 }, (_, i): OutlineNode => ['p', 0, ['b', i % 2 ? { role: 'row' } : 0, 'x'], ['i', 0, 'y']]);
    expect(tell(['main', 0, ...rows]).split('\n').length).toBeLessThan(900);
  });
});

describe('properties', () => {
  const word = fc.stringMatching(/^zq[a-z]{2,9}$/);
  const number = fc.stringMatching(/^[1-9]\d{1,8}$/);
  const said = fc
    .array(
      fc.oneof(
        word,
        number,
        word.map((w) => w.toUpperCase()),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((w) => w.join(' '));
  const attributes = fc.oneof(
    fc.constant(0 as const),
    fc.dictionary(
      fc.constantFrom(
        'id',
        'class',
        'role',
        'aria-label',
        'title',
        'label',
        'name',
        'status',
        'state',
        'href',
        'data-key',
        'for',
        'alt',
        'icon',
        'type',
        'level',
        'aria-level',
        'aria-current',
        'unheard-of',
      ),
      said,
    ),
  );
  const node: fc.Arbitrary<OutlineNode> = fc.letrec<{ node: OutlineNode }>((tie) => ({
    node: fc
      .tuple(
        fc.constantFrom('div', 'td', 'he-card', 'h2', 'button', 'nav'),
        attributes,
        fc.array(fc.oneof({ maxDepth: 4 }, said, fc.constant('Pending'), tie('node')), { maxLength: 4 }),
      )
      .map(([tag, a, kids]) => [tag, a, ...kids] as OutlineNode),
  })).node;

  it('no word and no number of a page comes out but a known label', () => {
    fc.assert(
      fc.property(node, node, said, said, said, (frame, content, title, path, hash) => {
        const url = `https://partner.microsoft.com/dashboard/v2/${path.replaceAll(' ', '/')}#${hash.replaceAll(' ', '-')}`;
        const text = tell(['main', 0, content, path, hash], { frame: ['body', 0, frame, '@'], title, url, lang: title });
        expect(rest(text)).not.toMatch(/zq/i);
        expect(rest(text)).not.toMatch(/\d/);
        for (const [, label] of text.matchAll(/"([^"]*)"/g)) expect(bare(label!)).toBe('pending');
      }),
      { numRuns: 300 },
    );
  });
  it('a mask lets words of structure through, whole, and nothing else', () => {
    expect(masked('ms-DetailsRow-cell')).toBe('ms-DetailsRow-cell');
    expect(masked('row-contosoGmbH_7')).toBe('row-*');
    expect(masked('rowing')).toBe('*');
    expect(masked('Größe')).toBe('*');
  });
});

describe('the pages of other hands', () => {
  it('tell no number and no mail address', () => {
    const looks = looksAtOthers();
    expect(looks.length).toBeGreaterThan(200);
    for (const [name, look] of looks) {
      const text = rest(skeletonOf(look, mapOf(look.lang), '1'));
      expect(text.match(/.*[@\d].*/)?.[0].replace(/^\s*@$/, ''), name).toBeFalsy();
      expect(text, name).not.toMatch(/contoso|fabrikam|northwind|asha/i);
    }
  }, 60_000);
});
