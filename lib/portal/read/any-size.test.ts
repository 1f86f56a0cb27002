// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { read } from '..';
import { type Outline, type OutlineNode, outlineOf } from '../outline';
import { PAGES, TITLE } from '../testing/every-reader';
import { stepsOf } from '../testing/steps';

/* However large a page of the portal is: nothing loops, and the work stays in proportion to the page. */

/** Pages of a size: what grows in them, from a small one to one four times that. */
const GROWING: Readonly<Record<string, (n: number) => OutlineNode[]>> = {
  'rows of a table': (n) => [
    [
      'table',
      0,
      [
        'tr',
        0,
        ...['Name', 'Microsoft ID', 'Status', 'Roles', 'Location', 'Program', 'Date accepted'].map((t): OutlineNode => ['th', 0, t]),
      ],
      ...Array.from(
        { length: n },
        (_, i): OutlineNode => [
          'tr',
          0,
          ['td', 0, ['b', 0, `Shop ${i}`], ['i', 0, `u${i}@shop.example`]],
          ['td', 0, `${String(i).padStart(8, '0')}-2222-4333-8444-555555555555`],
          ['td', 0, 'Active'],
          ['td', 0, 'Admin agent'],
          ['td', 0, 'Germany'],
          ['td', 0, 'CSP'],
          ['td', 0, '1/14/2026'],
        ],
      ),
    ],
  ],
  'cards of fields': (n) =>
    Array.from(
      { length: n },
      (_, i): OutlineNode => [
        'article',
        0,
        ['h3', 0, `Microsoft Partner Agreement ${i}`],
        [
          'dl',
          0,
          ['dt', 0, 'Microsoft ID'],
          ['dd', 0, `${String(i).padStart(8, '0')}-2222-4333-8444-555555555555`],
          ['dt', 0, 'Location PartnerID'],
          ['dd', 0, `61400${i}`],
        ],
        ['button', 0, 'View customers'],
      ],
    ),
  'labels without an end': (n) =>
    Array.from(
      { length: n },
      (_, i): OutlineNode => ['p', 0, ['Verification status', 'Company name', 'Pending', 'End date', 'Support contact', 'Email'][i % 6]!],
    ),
  'boxes and tabs': (n) =>
    Array.from(
      { length: n },
      (_, i): OutlineNode => [
        'div',
        { role: i % 2 ? 'tab' : 'checkbox', 'aria-selected': 'false', id: `x${i}`, 'aria-labelledby': `x${i - 1}` },
        i % 3 ? 'Admin agent' : 'Reseller',
      ],
    ),
};
const lookOf = (kids: OutlineNode[]): Outline => ({
  url: 'https://partner.microsoft.com/dashboard/home',
  lang: 'de',
  title: '',
  frame: ['body', 0, '@'],
  content: ['main', 0, ['h1', 0, TITLE], ...kids],
});

/** Steps that an element may cost. */
const MOST_STEPS = 250;

describe.each(Object.entries(GROWING))('of %s', (_, grow) => {
  const sizes = [50, 200] as const;
  const looks = sizes.map((n) => lookOf(grow(n)));
  it.each(PAGES.map((page) => [page.id, page] as const))(
    '%s takes steps in proportion, and a bounded number of them',
    (_id, { url, title }) => {
      const [small, large] = looks.map((look) => {
        const text = JSON.stringify({ ...look, url, title, first: true }).replaceAll(TITLE, title);
        // Once before: tables of labels are made when first asked for.
        read(text);
        return stepsOf(() => read(text));
      }) as [number, number];
      expect(large / small, `${small} and ${large} steps`).toBeLessThan(6);
      const elements = JSON.stringify(looks[1]!.content).split('["').length;
      expect(large / elements, `${large} steps for ${elements} elements`).toBeLessThan(MOST_STEPS);
    },
  );
});

describe('long texts', () => {
  const UNITS = [
    'a',
    '*',
    'Status: ',
    '1',
    ' -',
    'a.',
    'a@',
    'a | ',
    '11111111-2222-4333-',
    'https://partner.microsoft.com/',
    '\u00a0x',
    '\u200e',
  ];
  /** Texts of a length, everywhere that a text can stand. */
  const look = (length: number): Outline => {
    const texts = UNITS.map((unit) => `${unit.repeat(length / unit.length)}x`);
    const heads = [
      'Name',
      'Microsoft ID',
      'Status',
      'Roles',
      'Location',
      'Program',
      'Date accepted',
      'Email',
      'Indirect provider',
      'Agreement name',
      'PartnerID',
      'Type',
    ];
    const labels = [
      'Verification status',
      'Company name',
      'Microsoft ID',
      'End date',
      'Email',
      'Support contact',
      'Primary contact',
      'Reseller (MPN ID)',
      'Relationship',
      'Security contact',
      'Location PartnerID',
      'Name',
    ];
    const content: OutlineNode[] = [
      [
        'dl',
        0,
        ...texts.flatMap((text, i): OutlineNode[] => [
          ['dt', 0, labels[i]!],
          ['dd', 0, text],
        ]),
      ],
      [
        'table',
        0,
        ['tr', 0, ...heads.map((head): OutlineNode => ['th', 0, head])],
        ['tr', 0, ...texts.map((text): OutlineNode => ['td', 0, text])],
      ],
      ...texts.map(
        (text): OutlineNode => ['article', { class: text }, ['h3', 0, text], ['button', { 'aria-label': text }, 'View customers']],
      ),
      ...texts.map((text): OutlineNode => ['label', 0, text, ['input', { filled: '1', id: text }]]),
    ];
    return {
      ...lookOf(content),
      title: texts[0]!,
      frame: ['body', 0, ['header', 0, ...texts.map((text): OutlineNode => ['button', 0, text])], '@'],
    };
  };
  const looks = [3000, 12_000].map(look);
  /** Milliseconds of the processor, the quicker of two: a busy machine makes any of them slow, none of them quick. */
  const time = (text: string): number =>
    Math.min(
      ...[0, 1].map(() => {
        const from = process.cpuUsage().user;
        read(text);
        return (process.cpuUsage().user - from) / 1000;
      }),
    );
  it.each(PAGES.map((page) => [page.id, page] as const))('%s takes a time in proportion to them', (_, { url, title }) => {
    const [small, large] = looks.map((one) => time(JSON.stringify({ ...one, url, first: true }).replaceAll(TITLE, title))) as [
      number,
      number,
    ];
    // In proportion it is 4, with the square 16; what takes no time at all has no proportion.
    expect(Math.max(large, 40) / Math.max(small, 4)).toBeLessThan(11);
  });
});

it('nesting without an end is refused, not followed', () => {
  const deep = (n: number) => JSON.stringify(lookOf([])).replace('"@title@"]', `"x"],${'["span",0,'.repeat(n)}"x"${']'.repeat(n)}`);
  expect(read(deep(200))).not.toBeNull();
  expect(read(deep(50_000))).toBeNull();
});

it('a look asks each element once, takes no more of a page than it may, and says so', () => {
  const rows = '<tr class="r"><td>Verification status</td><td><b>Pending</b></td></tr>'.repeat(700);
  document.body.innerHTML = `<main><table>${rows}</table><p>${'Verification status: '.repeat(5000)}</p>${'<i>x</i>'.repeat(700)}</main>`;
  let deep: Element = document.querySelector('main')!;
  for (let i = 0; i < 400; i++) deep = deep.appendChild(document.createElement('div'));
  deep.append('too deep');
  const ask = Element.prototype.checkVisibility;
  let asked = 0;
  Element.prototype.checkVisibility = () => ++asked > 0;
  try {
    const { outline } = outlineOf(document, 'https://partner.microsoft.com/dashboard/home');
    expect(asked).toBeLessThanOrEqual(document.querySelectorAll('body, body *').length);
    expect(JSON.stringify(outline)).not.toContain('too deep');
    expect(outline.cut).toBeUndefined();
    const some = outlineOf(document, 'https://partner.microsoft.com/dashboard/home', { rows: 100, most: 600 }).outline;
    expect(some.cut).toBe(true);
    expect(JSON.stringify(some).split('["').length).toBeLessThan(1200);
  } finally {
    Element.prototype.checkVisibility = ask;
  }
});
