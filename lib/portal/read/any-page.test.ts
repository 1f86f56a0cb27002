// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { valueFits } from '../../messages/protocol';
import { read } from '..';
import { SHIPPED } from '../map/shipped';
import { type Outline, outlineOf } from '../outline';
import { PAGES, TITLE } from '../testing/every-reader';
import type { PageReading } from '../types';

/* Whatever stands on a page of the portal: nothing throws, and what is said fits its form. */

/** What a look says of each page: the same content under its address and its title. */
function readings(look: Outline): [id: string, PageReading][] {
  return PAGES.map(({ id, url, title }) => {
    const text = JSON.stringify({ ...look, url, title, first: true }).replaceAll(TITLE, title);
    const reading = read(text);
    if (!reading) throw new Error(`${id}: the look was refused`);
    return [id, reading];
  });
}

/** What must hold of a reading whatever it was made of. */
function check(id: string, { readings: all, lists, page, account }: PageReading): void {
  for (const { fact, value, subject, clues } of all) {
    expect(valueFits(fact, value), `${id}: ${fact} = ${JSON.stringify(value)}`).toBe(true);
    expect(clues.length, `${id}: ${fact}`).toBeGreaterThan(0);
    if (subject) expect(subject.id.length, `${id}: ${fact}`).toBeLessThanOrEqual(200);
  }
  for (const { ids } of lists) expect(ids.length).toBeLessThanOrEqual(10_000);
  expect(page.path.length).toBeLessThanOrEqual(300);
  for (const clue of Object.values(account)) expect(clue.length).toBeLessThanOrEqual(400);
}

const LABELS = Object.entries(SHIPPED.labels).flatMap(([, { about: _, ...wordings }]) =>
  Object.values(wordings).flatMap((all) => all.map((one) => (typeof one === 'string' ? one : one[0]))),
);
const words = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...LABELS) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '11111111-2222-4333-8444-555555555555',
      '6140022',
      '1/14/2026',
      '31. Februar 2026',
      'Contoso GmbH',
      'asha@contoso.example',
      'contoso.example',
      '–',
      '0 results found.',
      '1 - 10 of 83',
      'Germany',
      ':',
      'Company name: Contoso',
      '<img src=x onerror=alert(1)>',
      '\u202egnp.exe',
      'https://admin.microsoft.com/Adminportal/Home?invType=x#/BillingAccounts/partner-invitation',
    ),
  },
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const tags = fc.constantFrom(
  ...'div span p b section article aside nav header main h1 h2 h3 table thead tbody tr th td dl dt dd ul li ol form fieldset legend label input'.split(
    ' ',
  ),
  ...'select option textarea button a details summary slot svg template x_he-card v9_he-data-grid he-button he-tab he-skeleton nobody-knows'.split(
    ' ',
  ),
);
const attributes = fc.constantFrom(
  ...[
    '',
    '',
    '',
    'hidden',
    'inert',
    'aria-hidden="true"',
    'style="display:none"',
    'class="card"',
    'class="legend"',
    'class="done"',
    'id="x"',
  ],
  ...'row cell gridcell columnheader rowheader grid table tab tabpanel tablist heading dialog note group checkbox switch listitem button'
    .split(' ')
    .map((role) => `role="${role}"`),
  ...[
    'aria-selected="true"',
    'aria-busy="true"',
    'aria-checked="mixed"',
    'aria-rowcount="-1"',
    'aria-level="9"',
    'checked',
    'value="x"',
    'for="x"',
  ],
  ...['aria-labelledby="x x"', 'aria-current="page"', 'label="Company name"', 'contenteditable', 'open', 'readonly', 'aria-label="Status"'],
);
const html = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 7, withCrossShrink: true },
    words.map((text) => text.replace(/[<&]/g, (c) => (c === '<' ? '&lt;' : '&amp;'))),
    fc
      .tuple(tags, attributes, fc.array(tie('node'), { maxLength: 5 }), fc.boolean())
      .map(([tag, attribute, kids, root]) =>
        root && /^(div|section|span|article)$/.test(tag)
          ? `<${tag} ${attribute} data-root="1">${kids.join('')}</${tag}>`
          : `<${tag} ${attribute}>${kids.join(' ')}</${tag}>`,
      ),
  ),
})).node;

/** The look at such a page, some of its elements with open shadow roots. */
function lookAt(body: string): Outline {
  document.documentElement.lang = 'de';
  document.body.innerHTML = `<header><button>Asha</button></header><nav><a aria-current="page">${TITLE}</a></nav><main><h1>${TITLE}</h1>${body}</main>`;
  for (const host of document.querySelectorAll('[data-root]'))
    if (!host.shadowRoot)
      host.attachShadow({ mode: 'open' }).append(...(host.children.length % 2 ? host.childNodes : [document.createElement('slot')]));
  const before = document.body.outerHTML;
  const { outline } = outlineOf(document, 'https://partner.microsoft.com/dashboard/home');
  expect(document.body.outerHTML).toBe(before);
  return outline;
}

it('every page with a reader is among them', () => expect(PAGES.length).toBeGreaterThan(24));

it('no page makes anything throw, and whatever is said of it fits its form', () => {
  let said = 0;
  fc.assert(
    fc.property(html, (body) => {
      for (const [id, reading] of readings(lookAt(body))) {
        check(id, reading);
        said += reading.readings.length;
      }
    }),
    { numRuns: 40 },
  );
  // What is drawn does reach the readers.
  expect(said).toBeGreaterThan(40);
}, 60_000);
