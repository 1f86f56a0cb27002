import { describe, expect, it } from 'vitest';
import knowledge from '../../rules/knowledge/addresses.json';
import { PAGES } from '../../rules/pages';
import { recogniseLink } from '../../rules/recognise-link';
import { read } from '..';
import type { OutlineNode } from '../outline';

const HOST = /^https:\/\/partner(center)?\.microsoft\.com/;
const EXAMPLES = Object.entries(knowledge.addresses as Record<string, { example: string; confidence: string }[]>).flatMap(([id, entries]) =>
  entries.map((entry) => ({ id, ...entry })),
);
const ON_THE_PORTAL = EXAMPLES.filter(({ example }) => HOST.test(example));

/** A page with this heading at an address → what it is taken for, with its clues. */
function pageAt(url: string, heading = 'x', selected = '') {
  const content: OutlineNode = ['main', 0, ['h1', 0, heading], ['p', 0, 'y']];
  const nav: OutlineNode = ['nav', 0, ['a', { 'aria-current': 'page' }, selected]];
  const { origin, pathname, hash } = new URL(url);
  const outline = { url: origin + pathname + hash, lang: 'en', title: 'Partner Center', frame: ['body', 0, nav, '@'], content };
  return read(JSON.stringify(outline))!.page;
}

/** The same address as each of the portal's hosts, locales and generations writes it. */
function written(example: string): string[] {
  const url = new URL(example);
  const path = url.pathname.replace(/^\/[a-z]{2}-[a-z]{2}(?=\/)/, '');
  const generations = [
    path,
    path.replace(/\/v[23](?=\/)/, '/v4'),
    path.replace(/\/$|$/, '/'),
    path.toUpperCase().replace('/DASHBOARD', '/Dashboard'),
  ];
  return ['partner', 'partnercenter'].flatMap((host) =>
    ['', '/en-us', '/zh-Hans', '/ja-JP'].flatMap((locale) =>
      generations.map((p) => `https://${host}.microsoft.com${locale}${p}${url.hash || '#x'}`),
    ),
  );
}

describe('every example of every page', () => {
  it('is there', () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(87);
    expect(new Set(EXAMPLES.map(({ id }) => id)).size).toBeGreaterThanOrEqual(57);
  });

  it.each(EXAMPLES)('$example is named $id by the link alone', ({ id, example }) => expect(recogniseLink(example)?.id).toBe(id));

  it.each(ON_THE_PORTAL.filter(({ confidence }) => confidence !== 'guess'))(
    '$example is $id on each host, in each locale',
    ({ id, example }) => {
      for (const url of written(example)) expect(pageAt(url).id, url).toBe(id);
      expect(pageAt(example).clues[0]).toEqual({ by: 'url', anchor: id });
    },
  );

  it.each(ON_THE_PORTAL.filter(({ confidence }) => confidence === 'guess'))(
    '$example, a guess, is $id with its title only',
    ({ id, example }) => {
      const title = PAGES.find((page) => page.id === id)!
        .title.split(' | ')
        .at(-1)!;
      expect(pageAt(example).id).toBe('unknown');
      expect(pageAt(example, title)).toMatchObject({ id, clues: [{ by: 'url' }, { by: 'title' }] });
    },
  );
});

describe('pages without an address', () => {
  const named = new Set(EXAMPLES.map(({ id }) => id));
  const without = PAGES.filter(({ id }) => !named.has(id));
  it('are these', () =>
    expect(without.map(({ id }) => id).sort()).toEqual([
      'account.userDetail',
      'account.verificationSummary',
      'customers.new',
      'enrol.form',
      'insights.revenue',
    ]));

  const SOMEWHERE = 'https://partner.microsoft.com/dashboard/v2/somewhere';
  it.each(['account.verificationSummary', 'customers.new', 'insights.revenue'])(
    '%s is recognised by title and navigation, and by neither alone',
    (id) => {
      const title = PAGES.find((page) => page.id === id)!.title;
      const last = title.split(' | ').at(-1)!;
      expect(pageAt(SOMEWHERE, title, last)).toMatchObject({ id, clues: [{ by: 'title' }, { by: 'nav' }] });
      expect(pageAt(SOMEWHERE, title).id).toBe('unknown');
      expect(pageAt(SOMEWHERE, 'x', last).id).toBe('unknown');
    },
  );
});

describe('what is no page of the portal', () => {
  it.each(['/', '/en-us', '/en-us/', '/home', '/en-us/home', '/de-de/overview', '/en-us/partnership', '/dashboardx', '/x/dashboard'])(
    'the front and marketing page %s of the host',
    (path) => expect(pageAt(`https://partner.microsoft.com${path}`).id).toBe('unknown'),
  );
  it('is not taken for one by its address on another host', () => {
    for (const { id, example } of EXAMPLES) if (!HOST.test(example)) expect(pageAt(example).id, `${id}: ${example}`).toBe('unknown');
  });
});
