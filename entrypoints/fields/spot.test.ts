import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlap, spotFor } from './spot';

const WIN = { w: 1000, h: 700 };
const SIZE = { w: 280, h: 100 };
const FIELD = { x: 300, y: 300, w: 300, h: 32 };

it('stands beside its field, on the side where reading goes on', () => {
  expect(spotFor(WIN, FIELD, SIZE, false, () => true)).toEqual({ x: 608, y: 266, ...SIZE });
  expect(spotFor(WIN, FIELD, SIZE, true, () => true)).toEqual({ x: 12, y: 266, ...SIZE });
});
it('goes elsewhere near the field where that is taken, and nowhere where all is', () => {
  const spot = spotFor(WIN, FIELD, SIZE, false, ({ x, w }) => x + w < 600);
  expect(spot && spot.x + spot.w).toBeLessThan(600);
  expect(spotFor(WIN, FIELD, SIZE, false, () => false)).toBeUndefined();
});
it('is always in the window, free, near and off the field', () => {
  const box = fc.record({
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.integer({ min: 0, max: 660 }),
    w: fc.integer({ min: 40, max: 900 }),
    h: fc.integer({ min: 20, max: 200 }),
  });
  fc.assert(
    fc.property(box, box, fc.boolean(), (field, taken, rtl) => {
      const spot = spotFor(WIN, field, SIZE, rtl, (at) => !overlap(at, taken));
      if (!spot) return;
      expect(overlap(spot, field) || overlap(spot, taken)).toBe(false);
      expect(Math.min(spot.x, spot.y, WIN.w - spot.x - spot.w, WIN.h - spot.y - spot.h)).toBeGreaterThanOrEqual(0);
    }),
  );
});
