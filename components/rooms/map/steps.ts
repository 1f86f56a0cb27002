import type { Place } from './atlas';

/** Where each key leads: along x or y, forwards or back. */
const ARROWS: Readonly<Record<string, readonly [axis: 0 | 1, sign: 1 | -1]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 1],
  ArrowUp: [1, -1],
};

/** The place an arrow key leads to from another: the nearest in that direction, sideways counting double. None at the edge. */
export function stepFrom(places: ReadonlyMap<string, Place>, from: string, key: string): string | undefined {
  const [axis, sign] = ARROWS[key] ?? [];
  const start = places.get(from);
  if (axis === undefined || sign === undefined || !start) return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, place] of places) {
    const ahead = (place[axis] - start[axis]) * sign;
    const aside = Math.abs(place[axis === 0 ? 1 : 0] - start[axis === 0 ? 1 : 0]);
    // Within half a right angle: whatever lies more to the side is another key's.
    if (ahead <= 0 || aside > ahead) continue;
    if (ahead + aside * 2 >= least) continue;
    least = ahead + aside * 2;
    best = id;
  }
  return best;
}

/** Letters typed one after the other within this many milliseconds are one word. */
const ONE_WORD = 800;

/** Collects what is typed: letters that come soon after the last are added to it. */
export function typing(): (letter: string, at: number) => string {
  let word = '';
  let last = Number.NEGATIVE_INFINITY;
  return (letter, at) => {
    word = at - last > ONE_WORD ? letter : word + letter;
    last = at;
    return word;
  };
}

/** The next one after `from`, in the order given, whose name begins with the word; one letter typed again goes on to the next. */
export function named(names: readonly (readonly [id: string, name: string])[], from: string | undefined, word: string, lang: string) {
  const begins = word.toLocaleLowerCase(lang);
  const again = [...begins].every((letter) => letter === begins[0]);
  const wanted = again ? begins.slice(0, 1) : begins;
  const start = names.findIndex(([id]) => id === from);
  const order = [...names.slice(start + 1), ...names.slice(0, start + 1)];
  const here = names[start];
  // While a word grows, the one that fits already stays.
  if (!again && here && here[1].toLocaleLowerCase(lang).startsWith(wanted)) return here[0];
  return order.find(([, name]) => name.toLocaleLowerCase(lang).startsWith(wanted))?.[0];
}
