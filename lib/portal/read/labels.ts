import type { LabelVariant, PortalMap } from '../types';
import { bare } from './normalise';

/** A label that a text is: its key in the map, and how far the wording is to be trusted. */
export interface Hit {
  key: string;
  trust: LabelVariant['trust'];
  collides: boolean;
}

const indexes = new WeakMap<PortalMap, Map<string, Hit[]>>();

/** Wording → the labels it can be. Made once per map. */
function indexOf(map: PortalMap): Map<string, Hit[]> {
  let index = indexes.get(map);
  if (!index) {
    index = new Map();
    for (const key in map.labels)
      for (const { text, trust, collides } of map.labels[key]!) {
        const hits = index.get(text) ?? [];
        hits.push({ key, trust, collides: !!collides });
        index.set(text, hits);
      }
    indexes.set(map, index);
  }
  return index;
}

/** All labels that this text is as a whole. Parts of a sentence are never labels. */
export const labelsOf = (map: PortalMap, text: string): readonly Hit[] => (text.length > 120 ? [] : (indexOf(map).get(bare(text)) ?? []));

const blankless = new WeakMap<PortalMap, Map<string, string>>();

/** The wording of a label that a text is but for its blanks; undefined where it is none. A text in pieces need not tell where blanks were. */
export function wordingOf(map: PortalMap, text: string): string | undefined {
  let wordings = blankless.get(map);
  if (!wordings) {
    wordings = new Map([...indexOf(map).keys()].map((wording) => [wording.replace(/ /g, ''), wording]));
    blankless.set(map, wordings);
  }
  return text.length > 120 ? undefined : wordings.get(bare(text).replace(/ /g, ''));
}

/** The label of this family (`role.`, `col.`…) or with exactly this key that the text is, if any. */
export const labelIn = (map: PortalMap, text: string, family: string): Hit | undefined =>
  labelsOf(map, text).find((h) => h.key === family || (family.endsWith('.') && h.key.startsWith(family)));

/** Does the text contain one of the label's wordings as whole words? For cells that say more than the label. */
export function mentions(map: PortalMap, text: string, key: string): boolean {
  const hay = ` ${bare(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return (map.labels[key] ?? []).some((v) => hay.includes(` ${v.text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `));
}
