// @vitest-environment happy-dom
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, expect, it } from 'vitest';
import { OTHERS } from '../../../test/portal/others';
import { read } from '..';
import { outlineOf } from '../outline';
import { randomFrom } from '../testing/disturb';
import { contentOf, disturbPage, HARMLESS_IN_PAGE } from '../testing/disturb-page';
import { lookAt, mapOf } from '../testing/other';
import { saidBy } from '../testing/page';

/* What must not change a fact, done to the document of every page of other hands before it is looked at. */

/** The same changes in every run, or others: see `test/seed.ts`. */
const OTHER = 10_000 * Number(process.env.SEED ?? 0);

beforeAll(() => {
  // Asking for styles costs most of the time: what only they hide is seen, in the page as it was and in the other.
  Element.prototype.checkVisibility = () => true;
  const plain = { display: 'block', position: 'static', overflowX: 'visible', overflowY: 'visible' } as CSSStyleDeclaration;
  window.getComputedStyle = () => plain;
});

it('texts cut up, labels in pieces, other dashes, shadow roots and blocks of others change no fact of any page', () => {
  let count = 0;
  const changed: string[] = [];
  for (const [seed, page] of OTHERS.entries()) {
    const look = lookAt(page);
    const known = read(JSON.stringify(look))!;
    if (!known.readings.length) continue;
    count++;
    const after = (names: readonly (keyof typeof HARMLESS_IN_PAGE)[]) => {
      lookAt(page);
      disturbPage(contentOf(document), names, { map: mapOf(look.lang), random: randomFrom(seed + OTHER) });
      return saidBy(read(JSON.stringify({ ...outlineOf(document, page.url).outline, first: true }))!);
    };
    const all = Object.keys(HARMLESS_IN_PAGE) as (keyof typeof HARMLESS_IN_PAGE)[];
    const before = saidBy(known);
    const now = after(all);
    // Which of them it was is asked only where something differs.
    if (isDeepStrictEqual(now, before)) continue;
    const by = all.filter((name) => !isDeepStrictEqual(after([name]), before));
    changed.push(`${page.name}: ${by.join(', ') || 'all together'}`);
  }
  expect(changed).toEqual([]);
  expect(count).toBeGreaterThan(400);
}, 120_000);
