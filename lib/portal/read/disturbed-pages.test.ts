// @vitest-environment happy-dom
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { OTHERS } from '../../../test/portal/others';
import { read } from '..';
import { outlineOf } from '../outline';
import { randomFrom } from '../testing/disturb';
import { contentOf, disturbPage, HARMLESS_IN_PAGE } from '../testing/disturb-page';
import { lookAt, mapOf } from '../testing/other';
import { saidBy } from '../testing/page';
import { withPlainStyles } from '../testing/plain-styles';

/* What must not change a fact, done to the document of every page of other hands before it is looked at. */

/** The same changes in every run, or others: see `test/seed.ts`. */
const OTHER = 10_000 * Number(process.env.SEED ?? 0);

it('texts cut up, labels in pieces, other dashes, shadow roots and blocks of others change no fact of any page', () => {
  withPlainStyles(() => {
    let count = 0;
    const changed: string[] = [];
    for (const [seed, page] of OTHERS.entries()) {
      const look = lookAt(page);
      const known = read(JSON.stringify(look))!;
      if (!known.readings.length) continue;
      count++;
      const after = (names: readonly (keyof typeof HARMLESS_IN_PAGE)[]) => {
        disturbPage(contentOf(document), names, { map: mapOf(look.lang), random: randomFrom(seed + OTHER) });
        return saidBy(read(JSON.stringify({ ...outlineOf(document, page.url).outline, first: true }))!);
      };
      const all = Object.keys(HARMLESS_IN_PAGE) as (keyof typeof HARMLESS_IN_PAGE)[];
      const before = saidBy(known);
      const now = after(all);
      // Which of them it was is asked only where something differs.
      if (isDeepStrictEqual(now, before)) continue;
      const by = all.filter((name) => lookAt(page) && !isDeepStrictEqual(after([name]), before));
      changed.push(`${page.name}: ${by.join(', ') || 'all together'}`);
    }
    expect(changed).toEqual([]);
    expect(count).toBeGreaterThan(400);
  });
}, 240_000);
