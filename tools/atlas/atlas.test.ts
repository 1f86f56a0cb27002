import { describe, expect, it } from 'vitest';
import atlas from '../../components/rooms/map/atlas.json';
import { COUNTRY_CODES, MARKETS } from '../../lib/rules/regions';
import { projection } from './draw';

/** How far apart dots stand, in units: 45 pixels on a map 1,000 pixels wide that is made as large as it can be. */
const APART = 28;

const areas: Readonly<Record<string, string>> = atlas.areas;
const undecided: Readonly<Record<string, string>> = atlas.undecided;
const places = atlas.places as unknown as Readonly<Record<string, readonly [x: number, y: number, mark?: 1]>>;
const { project } = projection();

/** Rings of a path as the atlas writes them: `M` absolute, then steps. */
function ringsOf(path: string): [number, number][][] {
  return path.split('z').flatMap((part) => {
    const [start, steps] = part.slice(1).split('l');
    if (!start || !steps) return [];
    let [x = 0, y = 0] = start.split(',').map(Number);
    const numbers = steps.match(/-?\d+/g)!.map(Number);
    const ring: [number, number][] = [[x, y]];
    for (let i = 0; i < numbers.length; i += 2) {
      x += numbers[i]!;
      y += numbers[i + 1]!;
      ring.push([x, y]);
    }
    return [ring];
  });
}

const shapes = [...Object.entries(areas), ...Object.entries(undecided).map(([id, path]) => [`?${id}`, path] as const)].map(([id, path]) => {
  const rings = ringsOf(path);
  const [xs, ys] = [rings.flat().map(([x]) => x), rings.flat().map(([, y]) => y)];
  return { id, rings, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
});

/** Everything whose area holds this point of the drawing. */
function holding(x: number, y: number): string[] {
  return shapes.flatMap(({ id, rings, left, right, top, bottom }) => {
    if (x < left || x > right || y < top || y > bottom) return [];
    let odd = false;
    for (const ring of rings)
      for (const [i, [ax, ay]] of ring.entries()) {
        const [bx, by] = ring[(i + 1) % ring.length]!;
        if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
      }
    return odd ? [id] : [];
  });
}

const at = (lon: number, lat: number) => holding(...project([lon, lat]));

/** The dot nearest to a place on Earth. */
function nearestMark(lon: number, lat: number): string | undefined {
  const [x, y] = project([lon, lat]);
  const far = ([a, b]: readonly [number, number, ...unknown[]]) => Math.hypot(a - x, b - y);
  return Object.entries(places)
    .filter(([, [, , mark]]) => mark)
    .sort(([, a], [, b]) => far(a) - far(b))[0]?.[0];
}

describe('every market', () => {
  it('has an area or a dot, and so has every other code', () => {
    const missing = [...new Set([...MARKETS.byCode.keys(), ...COUNTRY_CODES])].filter((code) => !(code in areas) && !places[code]?.[2]);
    expect(missing).toEqual([]);
  });

  it('has a place for its signs, inside the drawing and where it has an area without a dot inside that', () => {
    for (const code of COUNTRY_CODES) {
      const [x, y, mark] = places[code] ?? [-1, -1];
      expect(x > 0 && x < atlas.width && y > 0 && y < atlas.height, code).toBe(true);
      if (!mark) expect(holding(x, y), code).toEqual([code]);
    }
  });

  it('is drawn under a code that there is', () => {
    const known = new Set(COUNTRY_CODES);
    expect(Object.keys(areas).filter((code) => !known.has(code))).toEqual([]);
    expect(Object.keys(places).filter((code) => !known.has(code) && !(code.slice(1) in undecided))).toEqual([]);
  });

  it('whose area is too small to be seen has a dot', () => {
    for (const code of ['LU', 'SG', 'MT', 'HK', 'MO', 'LI', 'PR', 'MU', 'BH', 'FO', 'AX', 'XK']) expect(places[code]?.[2], code).toBe(1);
    for (const code of ['DE', 'US', 'BE', 'IL', 'SI', 'TW', 'SJ', 'GF']) expect(places[code]?.[2], code).toBeUndefined();
  });
});

describe('no area', () => {
  it('belongs to two: no point of the world lies in more than one', () => {
    const twice: string[] = [];
    let land = 0;
    for (let x = 7; x < atlas.width; x += 23)
      for (let y = 5; y < atlas.height; y += 23) {
        const found = holding(x, y);
        if (found.length > 0) land++;
        if (found.length > 1) twice.push(`${x},${y}: ${found.join()}`);
      }
    expect(land).toBeGreaterThan(15_000);
    expect(twice).toEqual([]);
  });

  it('is drawn over another’s dot so that both cannot be pointed at: dots stand apart', () => {
    const dots = Object.entries(places).filter(([, [, , mark]]) => mark);
    expect(dots.length).toBeGreaterThan(70);
    for (const [i, [code, [ax, ay]]] of dots.entries())
      for (const [other, [bx, by]] of dots.slice(i + 1))
        expect(Math.hypot(ax - bx, ay - by), `${code} ${other}`).toBeGreaterThanOrEqual(APART);
  });
});

describe('borders where the rules surprise', () => {
  it.each([
    ['PR', 'Puerto Rico, San Juan', -66.4, 18.2],
    ['GF', 'French Guiana', -53, 4],
    ['NC', 'New Caledonia', 165.6, -21.4],
    ['GL', 'Greenland', -40, 72],
    ['SJ', 'Svalbard', 17, 78.9],
    ['FK', 'Falkland Islands', -58.8, -51.8],
    ['TW', 'Taiwan', 121, 24],
    ['XK', 'Kosovo', 21, 42.6],
    ['PS', 'West Bank', 35.3, 32],
    ['EH', 'Western Sahara, also west of the berm', -15, 24.5],
    ['EH', 'Western Sahara, the north', -12, 27.2],
    ['MA', 'Morocco', -10, 28.6],
    ['UA', 'mainland north of Crimea', 34.5, 46.6],
    ['UA', 'Odesa', 30.7, 46.6],
    ['CY', 'the south of Cyprus', 32.7, 34.9],
    ['SO', 'Mogadishu', 45.2, 2.2],
    ['GB', 'Northern Ireland', -6.8, 54.6],
    ['RU', 'Kaliningrad', 21.4, 54.7],
    ['US', 'Alaska', -152, 65],
    ['US', 'Hawaii', -155.5, 19.6],
    ['ES', 'Canary Islands, Tenerife', -16.6, 28.3],
    ['ES', 'Mallorca', 3, 39.6],
    ['PT', 'Madeira', -16.95, 32.75],
    ['FR', 'Corsica', 9.1, 42.2],
    ['FR', 'Paris', 2.4, 48.8],
    ['NO', 'Tromsø', 19.5, 69.3],
    ['NL', 'Utrecht', 5.1, 52.1],
    ['AU', 'Tasmania', 146.6, -42],
    ['LS', 'Lesotho inside South Africa', 28.3, -29.6],
  ])('%s: %s', (code, _, lon, lat) => {
    expect(at(lon, lat)).toEqual([code]);
  });

  it.each([
    ['?crimea', 34.2, 45.2],
    ['?crimea', 33.6, 44.6],
    ['?north-cyprus', 33.5, 35.3],
    ['?somaliland', 45, 9.7],
    ['?siachen', 77.1, 35.4],
  ])('%s is nobody’s', (id, lon, lat) => {
    expect(at(lon, lat)).toEqual([id]);
  });

  it.each([
    ['GU', 144.78, 13.45],
    ['VI', -64.75, 17.73],
    ['GP', -61.5, 16.2],
    ['MQ', -61, 14.65],
    ['RE', 55.5, -21.1],
    ['YT', 45.15, -12.8],
    ['PM', -56.3, 46.9],
    ['PF', -149.4, -17.6],
    ['FO', -7, 62.1],
    ['HK', 114.18, 22.35],
    ['MO', 113.3, 22.1],
    ['GI', -5.35, 36.14],
    ['IM', -4.5, 54.2],
    ['GG', -2.7, 49.6],
    ['JE', -2.1, 49.2],
    ['CW', -69, 12.2],
    ['BQ', -68.25, 12.15],
    ['BM', -64.8, 32.3],
    ['TK', -171.8, -9.2],
    ['CX', 105.65, -10.48],
    ['CC', 96.83, -12.12],
    ['AS', -170.7, -14.3],
    ['MP', 145.7, 15.2],
    ['BV', 3.36, -54.42],
    ['UM', 166.62, 19.29],
    ['VA', 12.45, 41.9],
  ])('%s has a dot of its own, where it lies', (code, lon, lat) => {
    expect(nearestMark(lon, lat)).toBe(code);
    // What is too small to be drawn at all leaves its ground to nobody, or to the land around it.
    const around: Readonly<Record<string, string>> = { HK: 'CN', MO: 'CN', GI: 'ES', VA: 'IT' };
    expect([[], [code], [around[code]]]).toContainEqual(at(lon, lat));
  });
});
