import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useReader } from '../../reader';
import type { Atlas } from './atlas';
import { type Camera, viewBoxOf } from './camera';
import { Area, Highlight, Patterns, Signs } from './drawing';
import { named, stepFrom, typing } from './steps';
import { printTarget, type Target } from './targets';

/** Width the map is drawn for before its real one is known, in pixels. */
const USUAL_WIDTH = 1000;

/** Width of an element in pixels, as it changes. */
function useWidth(ref: { current: Element | null }): number {
  const [width, setWidth] = useState(USUAL_WIDTH);
  useEffect(() => {
    if (!ref.current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width || USUAL_WIDTH));
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}

/**
 * The picture. One tab stop: arrow keys go from country to country, letters to a name, plus and minus make it larger and smaller. It
 * never takes the wheel or a finger's swipe. The table says the same in words.
 */
export function WorldMap({
  atlas,
  targets,
  camera,
  active,
  shown,
  home,
  onActive,
  onHover,
  onZoom,
}: {
  atlas: Atlas;
  targets: readonly Target[];
  camera: Camera;
  /** The one that keys have led to or that was pressed. */
  active: string | undefined;
  /** The one that is told of below: it or the one under the pointer. */
  shown: string | undefined;
  /** Where the keyboard begins: the account's country, if it is known. */
  home: string | undefined;
  onActive: (id: string) => void;
  onHover: (id: string | undefined) => void;
  onZoom: (way: 'in' | 'out' | 'whole') => void;
}) {
  const reader = useReader();
  const { t, lang } = reader;
  const svg = useRef<SVGSVGElement>(null);
  const width = useWidth(svg);
  const type = useMemo(typing, []);
  // One pixel, and less on a narrow screen, where signs would cover the map.
  const unit = (atlas.width / camera.zoom / width) * Math.min(1, Math.max(0.6, width / 700));
  const places = useMemo(
    () => new Map(targets.flatMap(({ id }) => (atlas.places[id] ? [[id, atlas.places[id]] as const] : []))),
    [atlas, targets],
  );
  const first = home !== undefined && places.has(home) ? home : targets[0]?.id;
  const names = useMemo(() => targets.map(({ id, name }) => [id, name] as const), [targets]);
  // Dots last, so that no neighbour lies over them.
  const labelled = useMemo(
    () =>
      targets
        .toSorted((a, b) => Number(atlas.places[a.id]?.[2] === 1) - Number(atlas.places[b.id]?.[2] === 1))
        .map((target) => ({ target, label: printTarget(reader, target) })),
    [atlas, targets, reader],
  );
  // Kept while only the pointer moves: they are 250.
  const areas = useMemo(
    () =>
      labelled.map(({ target, label }) => (
        <Area key={target.id} atlas={atlas} target={target} unit={unit} label={label} active={target.id === active} />
      )),
    [atlas, labelled, unit, active],
  );
  const signs = useMemo(() => <Signs atlas={atlas} targets={targets} unit={unit} />, [atlas, targets, unit]);
  const idOf = (event: { target: EventTarget | null }) =>
    event.target instanceof Element ? (event.target.closest('[data-target]')?.getAttribute('data-target') ?? undefined) : undefined;

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const zoom = ({ '+': 'in', '=': 'in', '-': 'out', '0': 'whole' } as const)[key];
    const from = active ?? first;
    const next =
      key === 'Home'
        ? names[0]?.[0]
        : key === 'End'
          ? names.at(-1)?.[0]
          : key.startsWith('Arrow')
            ? from && (active === undefined ? from : stepFrom(places, from, key))
            : !zoom && /^\p{L}$/u.test(key)
              ? named(names, active, type(key, event.timeStamp), lang)
              : undefined;
    if (zoom) onZoom(zoom);
    if (next) onActive(next);
    if (zoom || next || key.startsWith('Arrow') || key === 'Home' || key === 'End') event.preventDefault();
  }

  return (
    <div
      class="map-picture"
      role="listbox"
      tabIndex={0}
      aria-label={t('world.picture')}
      aria-describedby="map-keys"
      aria-activedescendant={active === undefined ? undefined : `map-${active}`}
      onKeyDown={onKeyDown}
      onFocus={() => active === undefined && first !== undefined && onActive(first)}
      onPointerOver={(event) => onHover(idOf(event))}
      onPointerLeave={() => onHover(undefined)}
      onClick={(event) => {
        const id = idOf(event);
        if (id) onActive(id);
      }}
    >
      <svg ref={svg} role="presentation" focusable="false" viewBox={viewBoxOf(atlas, camera)} width={atlas.width} height={atlas.height}>
        <defs>
          <Patterns of="map" unit={unit} />
        </defs>
        {areas}
        <g class="map-over">
          {signs}
          {shown !== undefined && <Highlight atlas={atlas} id={shown} unit={unit} />}
        </g>
      </svg>
    </div>
  );
}
