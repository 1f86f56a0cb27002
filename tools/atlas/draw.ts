import { type GeoProjection, geoNaturalEarth1, geoPath } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { Polygons } from './areas';

/** Units of the drawing from west to east. A unit is about 4 km at the equator. */
export const WIDTH = 10_000;

/** Latitudes between which the world is drawn: nothing lies north of the first, and of Antarctica only the coast is needed. */
const [NORTH, SOUTH] = [84, -68];

/** A bend is left out where it encloses less than this, in square units; some 500 square kilometres. */
const BEND = 30;
/** An island is left out where it is smaller than this; the largest one of a country is always kept. */
const ISLAND = 15;
/** Nothing at all is drawn of what is smaller than this. */
const SPECK = 8;

/** Natural Earth's projection, in which Europe and the far north keep some height; turned so that the edge runs through the Bering Strait. */
const turned = (): GeoProjection => geoNaturalEarth1().rotate([-11, 0]).fitWidth(WIDTH, { type: 'Sphere' }).precision(0.5);

/** From degrees to units of the drawing, y downwards. */
export function projection(): { project: (lonLat: Position) => [number, number]; height: number; drawing: GeoProjection } {
  const drawing = turned();
  const top = drawing([11, NORTH])?.[1] ?? 0;
  const height = Math.round((drawing([11, SOUTH])?.[1] ?? 0) - top);
  const [x, y] = drawing.translate();
  drawing.translate([x, y - top]).clipExtent([
    [0, 0],
    [WIDTH, height],
  ]);
  const free = turned();
  free.translate([x, y - top]);
  return { project: ([lon = 0, lat = 0]) => free([lon, lat]) ?? [0, 0], height, drawing };
}

/** Closed rings in units of the drawing, cut at its edges. */
function ringsOf(polygons: Polygons, drawing: GeoProjection): Position[][] {
  const rings: Position[][] = [];
  let ring: Position[] = [];
  geoPath(drawing, {
    beginPath: () => undefined,
    moveTo(x, y) {
      ring = [[x, y]];
      rings.push(ring);
    },
    lineTo: (x, y) => void ring.push([x, y]),
    closePath: () => void ring.push(ring[0]!),
    arc: () => undefined,
  })({ type: 'MultiPolygon', coordinates: polygons });
  return rings.filter(({ length }) => length > 3);
}

/** Area of a ring in square units, without its direction. */
export function areaOf(ring: readonly Position[]): number {
  let twice = 0;
  for (const [i, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    twice += x * nextY - nextX * y;
  }
  return Math.abs(twice / 2);
}

/** Rings as an SVG path of whole units, each after its first point in steps from the last. Holes are rings too: fill by `evenodd`. */
function pathOf(rings: readonly Position[][]): string {
  return rings
    .map((ring) => {
      const points = ring.slice(0, -1).map(([x = 0, y = 0]) => [Math.round(x), Math.round(y)] as const);
      const steps = points.slice(1).flatMap(([x, y], i) => {
        const [dx, dy] = [x - points[i]![0], y - points[i]![1]];
        return dx === 0 && dy === 0 ? [] : [`${dx}${dy < 0 ? '' : ','}${dy}`];
      });
      return steps.length < 2 ? '' : `M${points[0]!.join()}l${steps.join(' ')}z`;
    })
    .join('');
}

/** What is drawn of a code, and the rings it was made of, before anything was left out. */
export interface Drawn {
  /** Empty where it is too small. */
  path: string;
  rings: Position[][];
}

/** Draws all areas at once, so that neighbours share their thinned border and neither overlap nor part. */
export function draw(areas: ReadonlyMap<string, Polygons>, drawing: GeoProjection): Map<string, Drawn> {
  const whole = new Map([...areas].map(([code, polygons]) => [code, ringsOf(polygons, drawing)] as const));
  const objects = Object.fromEntries(
    [...whole].map(([code, rings]) => [code, { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) } satisfies MultiPolygon]),
  );
  const shared = topology(objects, 2 * WIDTH) as Topology<Record<string, GeometryObject>>;
  const thin = simplify(presimplify(shared), BEND);
  return new Map(
    [...whole].map(([code, rings]) => {
      const { geometry } = feature(thin, thin.objects[code]!) as { geometry: MultiPolygon };
      const drawn = geometry.coordinates.flatMap(([ring]) => (ring ? [{ ring, area: areaOf(ring) }] : []));
      const largest = Math.max(...drawn.map(({ area }) => area));
      const kept = drawn.filter(({ area }) => area >= ISLAND || (area === largest && area >= SPECK));
      return [code, { path: pathOf(kept.map(({ ring }) => ring)), rings }];
    }),
  );
}
