// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { read } from '..';
import type { Outline } from '../outline';
import { HARMLESS, randomFrom, withoutAnchor } from '../testing/disturb';
import { looksAtOthers, mapOf } from '../testing/other';
import { factsOf } from '../testing/page';
import type { PageReading } from '../types';

/* What must not change a fact, over every page of other hands that says something. */

/** The same changes in every run, or others: see `test/seed.ts`. */
const OTHER = 10_000 * Number(process.env.SEED ?? 0);

let pages: { name: string; look: Outline; known: PageReading }[];
beforeAll(() => {
  pages = looksAtOthers()
    .map(([name, look]) => ({ name, look, known: read(JSON.stringify(look))! }))
    .filter(({ known }) => known.readings.length > 0);
}, 180_000);

const reading = (look: Outline): PageReading => read(JSON.stringify(look))!;
const said = (page: PageReading) => ({
  id: page.page.id,
  state: page.page.state,
  facts: factsOf(page),
  account: page.account,
  lists: page.lists.map(({ kind, ids }) => ({ kind, ids: ids.toSorted() })),
});
/** What else stands on a page may make it doubtful that a list is whole, and nothing may make a list whole. */
const noMoreWhole = (now: PageReading, before: PageReading): boolean => now.lists.every(({ whole }, i) => !whole || before.lists[i]!.whole);

it.each(Object.entries(HARMLESS))(
  '%s change no fact of any page',
  (_, disturb) => {
    for (const [i, { name, look, known }] of pages.entries()) {
      const now = reading(disturb(look, randomFrom(i + OTHER)));
      expect(said(now), name).toEqual(said(known));
      expect(noMoreWhole(now, known), name).toBe(true);
    }
  },
  120_000,
);

it('all of them at once change no fact of any page', () => {
  for (const [i, { name, look, known }] of pages.entries()) {
    const random = randomFrom(i + OTHER);
    const all = Object.values(HARMLESS).reduce((l, disturb) => disturb(l, random), look);
    expect(said(reading(all)), name).toEqual(said(known));
  }
}, 240_000);

/** Pages on which a label is what shows that something else there is somebody else’s: without it nothing contradicts the rest. */
const CONTRADICTORY = /before under a new address/;

it('a label that is gone makes facts unknown and changes none', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (which, seed) => {
      const { name, look, known } = pages[which % pages.length]!;
      const less = withoutAnchor(look, mapOf(look.lang), randomFrom(seed));
      if (!less || CONTRADICTORY.test(name)) return;
      const before = factsOf(known);
      for (const { fact, subject, value } of reading(less.outline).readings) {
        // Without its id a row is known by its name: then the value is that of some subject.
        const key = subject ? `${fact}@${subject.kind}:${subject.id}` : fact;
        const values = key in before ? [before[key]] : known.readings.filter((r) => r.fact === fact && r.subject).map((r) => r.value);
        expect(values, `${key} of ${name} without “${less.label}”`).toContainEqual(value);
      }
    }),
    { numRuns: 600 },
  );
}, 240_000);
