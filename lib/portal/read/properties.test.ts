// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '..';
import type { OutlineNode } from '../outline';
import { AT, factsOf, frame, readHtml } from '../testing/page';

const TABS = '<div role="tablist"><b role="tab">Partner</b><b role="tab" aria-selected="true">Reseller</b></div>';
/** A page as pieces, so that pieces can be wrapped and taken out. */
const PIECES = [
  '<h1>Account settings | Legal info</h1>',
  TABS,
  '<dl><dt>Verification status</dt><dd>Rejected</dd></dl>',
  '<div><b>Indirect Reseller status</b><i>Qualified</i></div>',
  '<table><tr><th scope="row">Company name</th><td>Contoso GmbH</td></tr></table>',
  '<ol><li class="done">Verification started</li><li class="done">Email ownership</li><li class="failed">Business verification</li><li>Decision</li></ol>',
  '<dl><dt>Security contact</dt><dd>Sam Lee, sam@contoso.example</dd></dl>',
];
const known = factsOf(readHtml(AT.legal, frame(PIECES.join(''))));
const prefix = fc.stringMatching(/^[a-z][a-z0-9]{0,6}_$/);
const blank = fc.stringMatching(/^[ \n\t\u00a0\u200b]{0,4}$/);

describe('properties', () => {
  it('the page itself reads', () => expect(Object.keys(known).length).toBeGreaterThan(7));

  it('wrappers, prefixes, shadow roots and blanks change no fact', () => {
    const wrap = fc.array(
      fc.oneof(
        fc.record({ tag: fc.constantFrom('div', 'section', 'x-el', 'article') }),
        fc.record({ prefix }),
        fc.record({ prefix, shadow: fc.constant(true) }),
      ),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(wrap, blank), { minLength: PIECES.length, maxLength: PIECES.length }), (wraps) => {
        const html = PIECES.map((piece, i) =>
          wraps[i]![0].reduce((inner, w) => {
            const tag = 'tag' in w ? w.tag : `${w.prefix}he-box`;
            return `<${tag}${'shadow' in w ? ' data-shadow="<div><slot></slot></div>"' : ''}>${wraps[i]![1]}${inner}${wraps[i]![1]}</${tag}>`;
          }, piece),
        ).join('\n');
        expect(factsOf(readHtml(AT.legal, frame(html)))).toEqual(known);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('taking any element out never changes a value, it only makes facts unknown', () => {
    fc.assert(
      fc.property(fc.nat(200), (n) => {
        readHtml(AT.legal, frame(PIECES.join('')));
        const all = [...document.querySelectorAll('main *')];
        all[n % all.length]!.remove();
        const left = factsOf(readHtml(AT.legal, document.body.innerHTML));
        for (const [fact, value] of Object.entries(left)) expect([known[fact], undefined], fact).toContainEqual(value);
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  it('no document makes it throw, and none of noise alone gives a fact of the account', () => {
    const words = fc.constantFrom(
      'Verification status',
      'Pending',
      'Authorized',
      'Company name',
      '-',
      'Reseller',
      '',
      'Fix',
      '挂起',
      '\u202e',
      'Decision',
    );
    const tag = fc.constantFrom(
      'div',
      'td',
      'tr',
      'table',
      'th',
      'dt',
      'dd',
      'li',
      'he-button',
      'details',
      'slot',
      'select',
      'svg',
      'main',
      'header',
    );
    const html = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        words,
        fc
          .tuple(
            tag,
            fc.constantFrom('', ' hidden', ' role="tab"', ' role="grid"', ' aria-busy="x"'),
            fc.array(tie('node'), { maxLength: 4 }),
          )
          .map(([t, a, kids]) => `<${t}${a}>${kids.join(' ')}</${t}>`),
      ),
    })).node;
    fc.assert(
      fc.property(
        html,
        fc.constantFrom(...Object.values(AT)),
        fc.constantFrom('', 'de', 'zh-CN', 'xx', 'nonsense tag'),
        (body, path, lang) => {
          expect(readHtml(path, body, { lang }).lists.length).toBeLessThan(10);
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);

  it.each(['legal', 'home', 'locations'] as const)(
    'takes a time in proportion: four times as much of %s, less than twelve times as long',
    (page) => {
      const words = ['Verification status', 'Pending', 'Company name: x', 'Support contact', '12', 'Next', 'a@b.example'];
      const block = (i: number): OutlineNode => [
        ['div', 'section', 'li', 'tr', 'dl'][i % 5]!,
        i % 7 ? 0 : { role: 'row', class: 'card' },
        ['h3', 0, words[i % 7]!],
        ['td', 0, words[(i * 3) % 7]!],
        ['dd', 0, ['button', 0, words[(i * 5) % 7]!]],
      ];
      const look = (n: number) => {
        const content = ['main', 0, ...Array.from({ length: n }, (_, i) => block(i))];
        return JSON.stringify({
          url: `https://partner.microsoft.com${AT[page]}`,
          lang: 'de',
          title: 'x',
          frame: ['body', 0, '@'],
          content,
        });
      };
      // Time of the processor, the quickest of several: a busy machine makes any of them slow, none of them quick.
      const quickest = (text: string) =>
        Math.min(
          ...Array.from({ length: 9 }, () => {
            const from = process.cpuUsage().user;
            read(text);
            return process.cpuUsage().user - from;
          }),
        );
      const [small, large] = [look(600), look(2400)];
      quickest(small);
      // In proportion it is 4, with the square it would be 16; collecting garbage falls on the longer one.
      expect(quickest(large) / quickest(small)).toBeLessThan(12);
    },
    60_000,
  );
});
