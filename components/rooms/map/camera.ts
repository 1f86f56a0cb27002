import type { Atlas, Place } from './atlas';

/** What part of the drawing is shown: its middle, and how much larger than the whole it is. */
export interface Camera {
  x: number;
  y: number;
  zoom: number;
}

/** Enlarged further, borders would be bare corners. */
export const MOST_ZOOM = 16;
/** One press of a button. */
const STEP = 2;

type Size = Pick<Atlas, 'width' | 'height'>;

const between = (least: number, value: number, most: number) => Math.min(Math.max(value, least), most);

/** A camera that shows nothing outside the drawing. */
function inside({ width, height }: Size, { x, y, zoom: wanted }: Camera): Camera {
  const zoom = between(1, wanted, MOST_ZOOM);
  const [halfWidth, halfHeight] = [width / zoom / 2, height / zoom / 2];
  return { zoom, x: between(halfWidth, x, width - halfWidth), y: between(halfHeight, y, height - halfHeight) };
}

/** The whole world. */
export const wholeWorld = ({ width, height }: Size): Camera => ({ x: width / 2, y: height / 2, zoom: 1 });

/** A step nearer (`in`) or farther, towards a place where one is given. */
export function zoomed(size: Size, camera: Camera, way: 'in' | 'out', towards?: Place): Camera {
  const zoom = way === 'in' ? camera.zoom * STEP : camera.zoom / STEP;
  return inside(size, { zoom, x: towards?.[0] ?? camera.x, y: towards?.[1] ?? camera.y });
}

/** The part of the drawing in view, as a `viewBox`. */
export function viewBoxOf({ width, height }: Size, { x, y, zoom }: Camera): string {
  const [w, h] = [width / zoom, height / zoom];
  return [x - w / 2, y - h / 2, w, h].map((number) => Math.round(number)).join(' ');
}

/** The same camera, moved as far as it must be to show a place with some room around it. */
export function showing(size: Size, camera: Camera, [placeX, placeY]: Place): Camera {
  const [reachX, reachY] = [(size.width / camera.zoom) * 0.4, (size.height / camera.zoom) * 0.4];
  return inside(size, {
    zoom: camera.zoom,
    x: between(placeX - reachX, camera.x, placeX + reachX),
    y: between(placeY - reachY, camera.y, placeY + reachY),
  });
}

/**
 * A camera that shows these places, near enough; of small ones with a dot only where there are no others, for they lie oceans away from
 * the region they belong to. The whole world where there are none.
 */
export function around(size: Size, all: readonly Place[]): Camera {
  const large = all.filter(([, , mark]) => !mark);
  const places = large.length > 0 ? large : all;
  if (places.length === 0) return wholeWorld(size);
  const xs = places.map(([x]) => x);
  const ys = places.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  // A fifth more on every side: a place is one point of its country.
  const zoom = Math.min(size.width / ((right - left) * 1.4 + 400), size.height / ((bottom - top) * 1.4 + 300));
  return inside(size, { x: (left + right) / 2, y: (top + bottom) / 2, zoom });
}
