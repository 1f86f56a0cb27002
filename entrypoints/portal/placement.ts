/**
 * Where the launcher may stand. Pure: the window, the size and "is a control there" come in, a place comes out.
 */

/** CSS pixels, from the left and top of the window. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}
export type Size = Pick<Box, 'w' | 'h'>;
/** Share of the free window, 0 to 1 each way: the same place in a window of any size. */
export type Share = Pick<Box, 'x' | 'y'>;

/** Distance kept from the window's edge; the tab of the hidden launcher touches it. */
export const MARGIN = 8;
/** Sample points lie at most this far apart: closer than the smallest control is wide. */
const GRID = 14;
/** Air kept between the launcher and a control. */
const AIR = 3;
/** Places tried along each edge of the window. */
const STEPS = 8;

const within = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/** The box that a share means in this window; one larger than the window stands at its edge. */
export const boxAt = (win: Size, { w, h }: Size, at: Share, margin = MARGIN): Box => ({
  x: margin + at.x * Math.max(0, win.w - w - 2 * margin),
  y: margin + at.y * Math.max(0, win.h - h - 2 * margin),
  w,
  h,
});

/** The share that a box stands at; the opposite of `boxAt`. Never outside the window. */
export const shareOf = (win: Size, { x, y, w, h }: Box, margin = MARGIN): Share => ({
  x: within((x - margin) / (win.w - w - 2 * margin || 1), 0, 1),
  y: within((y - margin) / (win.h - h - 2 * margin || 1), 0, 1),
});

/** Is no control under the box or next to its edge? `hit` tells of one point whether a control is there. */
export function isFree(win: Size, box: Box, hit: (x: number, y: number) => boolean): boolean {
  const right = box.x + box.w + AIR;
  const bottom = box.y + box.h + AIR;
  for (let y = box.y - AIR; ; y = Math.min(y + GRID, bottom)) {
    for (let x = box.x - AIR; ; x = Math.min(x + GRID, right)) {
      if (hit(within(x, 0, win.w - 1), within(y, 0, win.h - 1))) return false;
      if (x >= right) break;
    }
    if (y >= bottom) return true;
  }
}

/**
 * The free box nearest to the wanted place: that place itself, then corners and edges of the window.
 * `sides`: left and right edge only, touching it (the tab of the hidden launcher). Undefined: nothing is free.
 */
export function findPlace(win: Size, size: Size, want: Share, free: (box: Box) => boolean, sides = false): Box | undefined {
  const tries: Share[] = [];
  for (let i = 0; i <= STEPS; i++)
    for (const edge of [0, 1]) {
      const s = i / STEPS;
      tries.push({ x: edge, y: s });
      if (!sides) tries.push({ x: s, y: edge });
    }
  const far = (at: Share) => Math.hypot((at.x - want.x) * win.w, (at.y - want.y) * win.h);
  tries.sort((a, b) => far(a) - far(b));
  return [sides ? { ...want, x: Math.round(want.x) } : want, ...tries].map((at) => boxAt(win, size, at, sides ? 0 : MARGIN)).find(free);
}

/** The next free box in one direction (`by`, in pixels), past controls that lie between; the same box if there is none. */
export function stepFrom(win: Size, from: Box, by: Share, free: (box: Box) => boolean): Box {
  for (let box = from; ; ) {
    const next = boxAt(win, box, shareOf(win, { ...box, x: box.x + by.x, y: box.y + by.y }));
    if (Math.hypot(next.x - box.x, next.y - box.y) < 1) return from;
    if (free(next)) return next;
    box = next;
  }
}

/** Width of the panel in its style sheet, and the height it never exceeds. */
const PANEL = 380;
const TALL = 680;
/** With less room than this above and below, the panel takes the whole height. */
const LOW = 320;

/**
 * Where the panel stands: on the launcher's side of the window, above or below it, whichever has more room; on the
 * other side where it would cover the control in use (`spare`) on this one only.
 */
export function panelBox(win: Size, pill: Box, spare?: Box): Box {
  const above = pill.y - 2 * MARGIN;
  const below = win.h - pill.y - pill.h - 2 * MARGIN;
  const room = Math.max(above, below);
  const h = Math.min(TALL, room < LOW ? win.h - 2 * MARGIN : room);
  const y = room < LOW ? MARGIN : above > below ? pill.y - MARGIN - h : pill.y + pill.h + MARGIN;
  const [own, other] = [MARGIN, win.w - PANEL - MARGIN]
    .map((x) => ({ x, y, w: PANEL, h }))
    .sort((a, b) => Math.abs(a.x - pill.x) - Math.abs(b.x - pill.x)) as [Box, Box];
  return spare && overlap(own, spare) && !overlap(other, spare) ? other : own;
}

const overlap = (a: Box, b: Box) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
