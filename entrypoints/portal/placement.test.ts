import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, boxAt, findPlace, isFree, panelBox, shareOf, stepFrom } from './placement';

const WIN = { w: 1200, h: 800 };
const PILL = { w: 300, h: 40 };
const touches = (a: Box, b: Box) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
const hitting = (controls: Box[]) => (x: number, y: number) => controls.some((c) => touches({ x, y, w: 0.01, h: 0.01 }, c));
const freeOf = (controls: Box[]) => (box: Box) => isFree(WIN, box, hitting(controls));

const control = fc.record({
  x: fc.integer({ min: 0, max: 1150 }),
  y: fc.integer({ min: 0, max: 760 }),
  w: fc.integer({ min: 14, max: 400 }),
  h: fc.integer({ min: 14, max: 200 }),
});
const share = fc.record({ x: fc.double({ min: 0, max: 1, noNaN: true }), y: fc.double({ min: 0, max: 1, noNaN: true }) });

describe('a place', () => {
  test('never covers a control, wherever the controls are', () => {
    fc.assert(
      fc.property(fc.array(control, { maxLength: 30 }), share, fc.boolean(), (controls, want, tab) => {
        const found = findPlace(WIN, tab ? { w: 26, h: 40 } : PILL, want, freeOf(controls), tab);
        if (found) expect(controls.some((c) => touches(found, c))).toBe(false);
      }),
    );
  });

  test('is the wanted one where that is free', () => {
    fc.assert(
      fc.property(share, (want) => {
        expect(findPlace(WIN, PILL, want, freeOf([]))).toEqual(boxAt(WIN, PILL, want));
      }),
    );
  });

  test('is the nearest along the edge where the wanted one is taken', () => {
    const submit = { x: 1000, y: 760, w: 180, h: 36 };
    expect(findPlace(WIN, PILL, { x: 1, y: 1 }, freeOf([submit]))).toEqual({ ...PILL, x: 892, y: 659 });
  });

  test('is none on a page full of controls, and a small one is found in a gap', () => {
    const full = { x: 0, y: 0, ...WIN };
    expect(findPlace(WIN, PILL, { x: 1, y: 1 }, freeOf([full]))).toBeUndefined();
    const gap = [
      { x: 0, y: 0, w: 1200, h: 740 },
      { x: 0, y: 740, w: 1140, h: 60 },
    ];
    expect(findPlace(WIN, PILL, { x: 0, y: 0 }, freeOf(gap))).toBeUndefined();
    expect(findPlace(WIN, { w: 40, h: 40 }, { x: 0, y: 0 }, freeOf(gap))).toEqual({ x: 1152, y: 752, w: 40, h: 40 });
  });

  test('keeps the hidden tab at the left or right edge', () => {
    const tab = findPlace(WIN, { w: 26, h: 40 }, { x: 0.4, y: 0.5 }, freeOf([]), true);
    expect(tab).toEqual({ x: 0, y: 380, w: 26, h: 40 });
  });

  test('a share means the same place again, and never one outside the window', () => {
    fc.assert(
      fc.property(share, (at) => {
        const again = shareOf(WIN, boxAt(WIN, PILL, at));
        expect(again.x).toBeCloseTo(at.x, 9);
        expect(again.y).toBeCloseTo(at.y, 9);
      }),
    );
    expect(shareOf(WIN, { ...PILL, x: -50, y: 9000 })).toEqual({ x: 0, y: 1 });
    expect(boxAt({ w: 200, h: 30 }, PILL, { x: 1, y: 1 })).toEqual({ ...PILL, x: 8, y: 8 });
  });
});

describe('a step', () => {
  const from = boxAt(WIN, PILL, { x: 0.5, y: 0.5 });

  test('goes as far as the key says', () => {
    expect(stepFrom(WIN, from, { x: -16, y: 0 }, freeOf([]))).toEqual({ ...from, x: from.x - 16 });
  });

  test('goes past a control in the way', () => {
    const bar = { x: 0, y: 425, w: 1200, h: 50 };
    const next = stepFrom(WIN, from, { x: 0, y: 16 }, freeOf([bar]));
    expect(next.y).toBeGreaterThan(475);
    expect(touches(next, bar)).toBe(false);
  });

  test('stays where nothing is free on that side, and at the edge', () => {
    expect(stepFrom(WIN, from, { x: 0, y: 16 }, freeOf([{ x: 0, y: 430, w: 1200, h: 370 }]))).toBe(from);
    const corner = boxAt(WIN, PILL, { x: 0, y: 0 });
    expect(stepFrom(WIN, corner, { x: -16, y: 0 }, freeOf([]))).toBe(corner);
  });
});

describe('the panel', () => {
  test('stands above or below the launcher, on its side, inside the window', () => {
    expect(panelBox(WIN, boxAt(WIN, PILL, { x: 1, y: 1 }))).toEqual({ x: 812, y: 64, w: 380, h: 680 });
    expect(panelBox(WIN, boxAt(WIN, PILL, { x: 0, y: 0 }))).toEqual({ x: 8, y: 56, w: 380, h: 680 });
  });

  test('leaves the launcher in sight in any window that has room for both', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 480, max: 3840 }), fc.integer({ min: 760, max: 2160 }), (at, w, h) => {
        const pill = boxAt({ w, h }, PILL, at);
        const panel = panelBox({ w, h }, pill);
        expect(touches(panel, pill)).toBe(false);
        expect(panel.y).toBeGreaterThanOrEqual(0);
        expect(panel.y + panel.h).toBeLessThanOrEqual(h);
      }),
    );
  });

  test('goes to the other side where it would cover the control in use', () => {
    const pill = boxAt(WIN, PILL, { x: 1, y: 1 });
    expect(panelBox(WIN, pill, { x: 900, y: 200, w: 100, h: 30 }).x).toBe(8);
    expect(panelBox(WIN, pill, { x: 500, y: 200, w: 100, h: 30 }).x).toBe(812);
    expect(panelBox(WIN, pill, { x: 0, y: 200, w: 1200, h: 30 }).x).toBe(812);
  });

  test('takes the whole height of a low window', () => {
    expect(panelBox({ w: 800, h: 400 }, boxAt({ w: 800, h: 400 }, PILL, { x: 1, y: 0.5 }))).toMatchObject({ y: 8, h: 384 });
  });
});
