import type { Box, Size } from '../portal/placement';

/** Between a hint and its field, and between a hint and the window's edge. */
const AIR = 8;
/** Farther than this from its field a hint would not be seen as its own. */
const FAR = 480;
const STEP = { x: 48, y: 24 };

const within = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));
export const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** Pixels between two boxes; nothing where they touch. */
const apart = (a: Box, b: Box): number =>
  Math.hypot(Math.max(0, a.x - b.x - b.w, b.x - a.x - a.w), Math.max(0, a.y - b.y - b.h, b.y - a.y - a.h));

/**
 * Where a hint of this size stands for a field: beside it, under it, over it, else the free spot nearest to it. `free` tells of a
 * box whether it covers nothing. Undefined: there is no such spot near the field.
 */
export function spotFor(win: Size, field: Box, { w, h }: Size, rtl: boolean, free: (box: Box) => boolean): Box | undefined {
  const [left, right] = [field.x - w - AIR, field.x + field.w + AIR];
  const middle = within(field.y + (field.h - h) / 2, AIR, Math.max(AIR, win.h - h - AIR));
  const start = rtl ? field.x + field.w - w : field.x;
  const beside = (rtl ? [left, right] : [right, left]).map((x) => ({ x, y: middle, w, h }));
  const tries: Box[] = [...beside, { x: start, y: field.y + field.h + AIR, w, h }, { x: start, y: field.y - h - AIR, w, h }];
  const search: Box[] = [];
  for (let x = AIR; x <= win.w - w - AIR; x += STEP.x)
    for (let y = AIR; y <= win.h - h - AIR; y += STEP.y) {
      const box = { x, y, w, h };
      const far = apart(box, field);
      if (far >= AIR && far <= FAR) search.push(box);
    }
  search.sort((a, b) => apart(a, field) - apart(b, field));
  const inside = ({ x, y }: Box) => x >= 0 && y >= 0 && x + w <= win.w && y + h <= win.h;
  return [...tries.filter(inside), ...search].find((box) => !overlap(box, field) && free(box));
}
