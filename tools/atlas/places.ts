import type { Position } from 'geojson';
import { areaOf, type Drawn } from './draw';

/** Where a code's signs stand, in whole units; `mark`: what is drawn of it is too small to be seen, so a dot stands there. */
interface AtlasPlace {
  x: number;
  y: number;
  mark: boolean;
}

/** Areas below this, in square units, get a dot; some 13,000 square kilometres. */
const SEEN = 1_000;
/** Dots stand at least this far apart, so that each can be pointed at once the map is enlarged; some 110 km at the equator. */
const APART = 28;

/** Codes of which the atlas has nothing, in degrees: Bouvet Island, Gibraltar, and Wake for the outlying islands of the United States. */
const BY_HAND: Readonly<Record<string, Position>> = { BV: [3.36, -54.42], GI: [-5.35, 36.14], UM: [166.62, 19.29] };

function inside(ring: readonly Position[], x: number, y: number): boolean {
  let odd = false;
  for (const [i, [ax = 0, ay = 0]] of ring.entries()) {
    const [bx = 0, by = 0] = ring[(i + 1) % ring.length] ?? [];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
  }
  return odd;
}

function farFromEdge(ring: readonly Position[], x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [i, [ax = 0, ay = 0]] of ring.entries()) {
    const [bx = 0, by = 0] = ring[(i + 1) % ring.length] ?? [];
    const [dx, dy] = [bx - ax, by - ay];
    const along = dx || dy ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy))) : 0;
    least = Math.min(least, Math.hypot(x - ax - along * dx, y - ay - along * dy));
  }
  return least;
}

/** The point of a ring that is farthest from its edge, on a grid of a fortieth: a centre may lie in the sea or with a neighbour. */
function middleOf(ring: readonly Position[]): [number, number] {
  const xs = ring.map(([x = 0]) => x);
  const ys = ring.map(([, y = 0]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  let best: [number, number] = [(left + right) / 2, (top + bottom) / 2];
  let far = -1;
  for (let i = 1; i < 40; i++)
    for (let j = 1; j < 40; j++) {
      const [x, y] = [left + ((right - left) * i) / 40, top + ((bottom - top) * j) / 40];
      const distance = inside(ring, x, y) ? farFromEdge(ring, x, y) : -1;
      if (distance > far) [best, far] = [[x, y], distance];
    }
  return best;
}

/** Pushes dots that stand too close away from each other, a little at a time. */
function spread(marks: { x: number; y: number }[]): void {
  for (let round = 0; round < 2_000; round++) {
    let moved = false;
    for (const [i, a] of marks.entries())
      for (const b of marks.slice(i + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const distance = Math.hypot(dx, dy);
        // Two units more than needed, then near enough: they are put on whole units in the end.
        const missing = APART + 2 - distance;
        if (missing <= 0.5) continue;
        moved = true;
        const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [1, 0];
        a.x -= (ux * missing) / 4;
        a.y -= (uy * missing) / 4;
        b.x += (ux * missing) / 4;
        b.y += (uy * missing) / 4;
      }
    if (!moved) return;
  }
  throw new Error('dots cannot be spread: there are too many for the room they have');
}

/** Where each code's signs stand: in the widest part of its largest piece; dots moved apart, which puts some a little beside their islands. */
export function placesOf(drawn: ReadonlyMap<string, Drawn>, project: (lonLat: Position) => [number, number]): Record<string, AtlasPlace> {
  const places: Record<string, AtlasPlace> = {};
  for (const [code, { path, rings }] of drawn) {
    const bySize = rings.toSorted((a, b) => areaOf(b) - areaOf(a));
    const whole = rings.reduce((sum, ring) => sum + areaOf(ring), 0);
    const [x, y] = middleOf(bySize[0]!);
    places[code] = { x, y, mark: path === '' || whole < SEEN };
  }
  for (const [code, lonLat] of Object.entries(BY_HAND)) {
    const [x, y] = project(lonLat);
    places[code] = { x, y, mark: true };
  }
  spread(Object.values(places).filter(({ mark }) => mark));
  for (const place of Object.values(places)) Object.assign(place, { x: Math.round(place.x), y: Math.round(place.y) });
  return places;
}
