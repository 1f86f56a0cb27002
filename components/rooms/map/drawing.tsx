import type { Atlas } from './atlas';
import { SIGNS, type Target } from './targets';

/** Shapes of the signs, within ten pixels: each is told from the others without its colour. */
export const SHAPES = {
  own: 'M0,-6.5l1.9,4.2 4.6,.5 -3.4,3.1 .9,4.5 -4,-2.3 -4,2.3 .9,-4.5 -3.4,-3.1 4.6,-.5z',
  locations: 'M-4.5,-4.5h9v9h-9z',
  distributors: 'M0,-5.5l5.8,10h-11.6z',
  customers: 'M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0z',
} as const;

/** Half the width of a dot that stands for an area, in units: never so large that neighbours touch once the map is enlarged. */
const dot = (unit: number) => Math.max(2.2 * unit, Math.min(5 * unit, 13));

/** Fills that are told apart without colour: stripes for what is undecided, dots for what is in no table. `unit`: one pixel; `of`: whose they are. */
export function Patterns({ of, unit }: { of: 'map' | 'legend'; unit: number }) {
  return (
    <>
      <pattern id={`${of}-stripes`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform={`scale(${unit}) rotate(45)`}>
        <rect class="map-ground" width="6" height="6" />
        <rect class="map-ink" width="2.5" height="6" />
      </pattern>
      <pattern id={`${of}-dots`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform={`scale(${unit})`}>
        <rect class="map-ground" width="5" height="5" />
        <circle class="map-ink" cx="2.5" cy="2.5" r="0.9" />
      </pattern>
    </>
  );
}

/** A country or an undecided area: its shape, its dot where it is small, and its words for whoever does not see it. */
export function Area({
  atlas,
  target,
  unit,
  label,
  active,
}: {
  atlas: Atlas;
  target: Target;
  unit: number;
  label: string;
  active: boolean;
}) {
  const { id, standing } = target;
  const path = id.startsWith('?') ? atlas.undecided[id.slice(1)] : atlas.areas[id];
  const [x, y, mark] = atlas.places[id] ?? [];
  return (
    <g id={`map-${id}`} role="option" aria-label={label} aria-selected={active} class="map-area" data-target={id} data-standing={standing}>
      {path && <path d={path} fill-rule="evenodd" />}
      {mark && <circle cx={x} cy={y} r={dot(unit)} />}
    </g>
  );
}

/** Signs of what is in each country, side by side; above its dot, which they must not hide. */
export function Signs({ atlas, targets, unit }: { atlas: Atlas; targets: readonly Target[]; unit: number }) {
  return (
    <>
      {targets.flatMap(({ id, own, spot }) => {
        const [x, y, mark] = atlas.places[id] ?? [];
        if (x === undefined || y === undefined) return [];
        const signs = [...(own ? (['own'] as const) : []), ...SIGNS.filter((sign) => spot[sign].length > 0)];
        return signs.map((sign, i) => {
          const aside = (i - (signs.length - 1) / 2) * 13;
          const place = `translate(${x + aside * unit} ${y - (mark ? 10 * unit : 0)}) scale(${unit})`;
          return <path key={`${id} ${sign}`} class="map-sign" data-sign={sign} data-in={id} d={SHAPES[sign]} transform={place} />;
        });
      })}
    </>
  );
}

/** A rim around the one that is told of. */
export function Highlight({ atlas, id, unit }: { atlas: Atlas; id: string; unit: number }) {
  const path = id.startsWith('?') ? atlas.undecided[id.slice(1)] : atlas.areas[id];
  const [x, y, mark] = atlas.places[id] ?? [];
  return (
    <g class="map-rim" data-rim={id}>
      {path && <path d={path} fill-rule="evenodd" />}
      {mark && <circle cx={x} cy={y} r={dot(unit) + 3 * unit} />}
    </g>
  );
}
