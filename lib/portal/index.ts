/**
 * The worker's door to the portal part: `read` turns a look at a page into what the page says. The content script imports
 * `watcher.ts` alone, which reaches nothing but the outline and the addresses.
 */
import type { InputField } from '../rules/prerequisites/input';
import { type FieldWords, whichField } from './fields/which-field';
import { mapFor, tableLanguage } from './map/map-for';
import type { MapData } from './map/schema';
import { SHIPPED } from './map/shipped';
import type { Outline } from './outline';
import { labelLanguage, readOutline } from './read-page';
import { skeletonOf } from './skeleton';
import type { PageReading, PortalMap } from './types';

export { judgeFields, type TypedField, typedCountry } from './fields/judge';
export { addressMap } from './map/address-map';
export { type CheckedMap, checkMap, type MapProblem } from './map/check';
export { differenceOf, type MapChange } from './map/difference';
export { mapText } from './map/map-text';
export { compareVersions, type MapData } from './map/schema';
export { SHIPPED } from './map/shipped';

const made = new WeakMap<MapData, Map<string, PortalMap>>();

/** Labels of a language with English, made once per map. */
function mapOf(data: MapData, lang: string): PortalMap {
  const key = tableLanguage(lang) ?? 'en';
  const maps = made.get(data) ?? new Map<string, PortalMap>();
  const map = maps.get(key) ?? mapFor(key, data);
  made.set(data, maps.set(key, map));
  return map;
}

/** JSON text of an `Outline` → reading by a portal map; `null` when it is not one. Pure: the same text and map give the same reading. */
export const read = (outline: string, data: MapData = SHIPPED): PageReading | null => readOutline(outline, (lang) => mapOf(data, lang));

/** JSON text of an `Outline` → a description of the page with nothing of its text in it. Throws where it is no outline. */
export function describeOutline(outline: string, version: string, data: MapData = SHIPPED): string {
  const look = JSON.parse(outline) as Outline;
  return skeletonOf(look, mapOf(data, labelLanguage(look)), version);
}

/** The field of the rules' input that a field on a page in this language is for; `null` where it is none of theirs. */
export const fieldOf = (words: FieldWords, lang: string, data: MapData = SHIPPED): InputField | null =>
  whichField(words, mapOf(data, lang));
