/** The areas of the map, as `tools/atlas` makes them. */
export interface Atlas {
  /** Size of the drawing, in its units. */
  width: number;
  height: number;
  /** SVG path by country code; filled by `evenodd`. What is too small has none. */
  areas: Readonly<Record<string, string>>;
  /** Areas that belong to no market here, by a name of ours. */
  undecided: Readonly<Record<string, string>>;
  /** Where signs stand, by country code, or `?` and the name of an undecided area. A third number: a dot stands there for the area. */
  places: Readonly<Record<string, Place>>;
}

export type Place = readonly [x: number, y: number, mark?: 1];

/** Fetches the atlas from the package; it is a chunk of its own. */
export const loadAtlas = async (): Promise<Atlas> => (await import('./atlas.json')).default as unknown as Atlas;

/** Id of an undecided area among the places of the atlas and everything else that can be pointed at. */
export const undecidedId = (name: string): string => `?${name}`;
