/**
 * The worker's door to the portal part: `read` turns a look at a page into what the page says. The content script imports
 * `watcher.ts` alone, which reaches nothing but the outline and the addresses.
 */
import { mapFor, tableLanguage } from './map/map-for';
import { readOutline } from './read-page';
import type { PageReading, PortalMap } from './types';

export { addressMap } from './map/address-map';

const maps = new Map<string, PortalMap>();

/** Labels of a language with English, made once. */
function mapOf(lang: string): PortalMap {
  const key = tableLanguage(lang) ?? 'en';
  let map = maps.get(key);
  if (!map) {
    map = mapFor(key);
    maps.set(key, map);
  }
  return map;
}

/** JSON text of an `Outline` → reading; `null` when it is not one. Pure: the same text gives the same reading. */
export const read = (outline: string): PageReading | null => readOutline(outline, mapOf);
