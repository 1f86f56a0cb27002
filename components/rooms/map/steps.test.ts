import { describe, expect, it } from 'vitest';
import { type Atlas, loadAtlas, type Place } from './atlas';
import { around, MOST_ZOOM, showing, viewBoxOf, wholeWorld, zoomed } from './camera';
import { named, stepFrom, typing } from './steps';

const atlas: Atlas = await loadAtlas();
const places = new Map(Object.entries(atlas.places));
const KEYS = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'];

describe('arrow keys', () => {
  it.each([
    ['PT', 'ArrowRight', 'ES'],
    ['US', 'ArrowUp', 'CA'],
    ['CA', 'ArrowDown', 'US'],
    ['IN', 'ArrowUp', 'NP'],
  ])('from %s by %s to %s', (from, key, to) => {
    expect(stepFrom(places, from, key)).toBe(to);
  });

  it('lead to everything on the map from everywhere', () => {
    const reached = new Set(['DE']);
    for (const id of reached)
      for (const key of KEYS) {
        const next = stepFrom(places, id, key);
        if (next) reached.add(next);
      }
    expect([...places.keys()].filter((id) => !reached.has(id))).toEqual([]);
    expect(reached.size).toBeGreaterThan(240);
  });

  it('lead nowhere at the edge, by other keys and from what is not there', () => {
    const two = new Map<string, Place>([
      ['a', [0, 0]],
      ['b', [10, 0]],
    ]);
    expect(stepFrom(two, 'b', 'ArrowRight')).toBeUndefined();
    expect(stepFrom(two, 'a', 'Enter')).toBeUndefined();
    expect(stepFrom(two, 'c', 'ArrowRight')).toBeUndefined();
  });
});

describe('letters', () => {
  const NAMES = [
    ['DK', 'Denmark'],
    ['DJ', 'Djibouti'],
    ['DM', 'Dominica'],
    ['FR', 'France'],
  ] as const;

  it('typed soon after each other are one word', () => {
    const type = typing();
    expect([type('d', 0), type('o', 300), type('m', 900), type('f', 3000)]).toEqual(['d', 'do', 'dom', 'f']);
  });

  it('lead to the name that begins so; the same letter again leads on, and round', () => {
    expect(named(NAMES, 'FR', 'd', 'en')).toBe('DK');
    expect(named(NAMES, 'DK', 'dd', 'en')).toBe('DJ');
    expect(named(NAMES, 'DM', 'ddd', 'en')).toBe('DK');
    expect(named(NAMES, 'DK', 'dom', 'en')).toBe('DM');
    expect(named(NAMES, 'DM', 'domi', 'en')).toBe('DM');
    expect(named(NAMES, undefined, 'F', 'en')).toBe('FR');
    expect(named(NAMES, 'DK', 'x', 'en')).toBeUndefined();
  });
});

describe('the camera', () => {
  const world = wholeWorld(atlas);
  const box = (camera: typeof world) => viewBoxOf(atlas, camera).split(' ').map(Number) as [number, number, number, number];

  it('shows the whole drawing first, and never less far away or too near', () => {
    expect(box(world)).toEqual([0, 0, atlas.width, atlas.height]);
    expect(zoomed(atlas, world, 'out').zoom).toBe(1);
    let near = world;
    for (let i = 0; i < 9; i++) near = zoomed(atlas, near, 'in');
    expect(near.zoom).toBe(MOST_ZOOM);
  });

  it('goes towards a place, and shows nothing beyond the edge', () => {
    for (const place of places.values()) {
      let camera = world;
      for (let i = 0; i < 4; i++) camera = zoomed(atlas, camera, 'in', place);
      const [x, y, width, height] = box(camera);
      expect(x >= 0 && y >= 0 && x + width <= atlas.width + 1 && y + height <= atlas.height + 1).toBe(true);
      expect(place[0] >= x && place[0] <= x + width && place[1] >= y && place[1] <= y + height).toBe(true);
    }
  });

  it('moves no further than it must to show a place, and not at all for one in view', () => {
    const near = zoomed(atlas, zoomed(atlas, world, 'in', atlas.places.DE), 'in', atlas.places.DE);
    expect(showing(atlas, near, atlas.places.AT!)).toEqual(near);
    const moved = showing(atlas, near, atlas.places.NZ!);
    expect(moved.zoom).toBe(near.zoom);
    const [x, , width] = box(moved);
    expect(atlas.places.NZ![0]).toBeLessThan(x + width);
  });

  it('shows all of several places', () => {
    const some = ['LU', 'GR', 'IS'].map((code) => atlas.places[code]!);
    const [x, y, width, height] = box(around(atlas, some));
    for (const [px, py] of some) expect(px > x && px < x + width && py > y && py < y + height).toBe(true);
    expect(width).toBeLessThan(atlas.width / 2);
    expect(around(atlas, [])).toEqual(world);
  });
});
