import { bare } from '../read/normalise';
import type { Labels, LabelVariant, PortalMap } from '../types';
import type { MapData } from './schema';
import { SHIPPED } from './shipped';

type Wording = readonly [string, LabelVariant['trust']];

/** Language tag of a page → the language of the label table, or null where the table has none (English is always there). */
export function tableLanguage(tag: string): string | null {
  const lower = tag.toLowerCase();
  if (/^zh\b/.test(lower)) return /hant|-(tw|hk|mo)\b/.test(lower) ? 'zh-TW' : 'zh-CN';
  if (/^pt\b/.test(lower)) return /-(pt|ao|mz)\b/.test(lower) ? 'pt-PT' : 'pt-BR';
  const base = lower.split('-')[0]!;
  return base === 'en' ? null : LANGUAGES.has(base) ? base : null;
}

const LANGUAGES = new Set(Object.values(SHIPPED.labels).flatMap((entry) => Object.keys(entry).filter((name) => name !== 'about')));

/** Wordings that stand for two different things in a language; that singular and plural fall together is harmless. */
const colliding = ({ collisions }: MapData, lang: string): Set<string> =>
  new Set(collisions.filter((c) => c.lang === lang && c.kind !== 'singular-plural').map((c) => bare(c.text)));

/**
 * What the content script needs to read a page in a language: addresses, and the labels in English and that language,
 * normalised, of the shipped map or another. Made by the worker, because the table of all languages is too big for the page.
 */
export function mapFor(lang: string, data: MapData = SHIPPED): PortalMap {
  const other = tableLanguage(lang);
  const twoMeanings = other ? colliding(data, other) : new Set<string>();
  const out: Record<string, LabelVariant[]> = {};
  for (const [key, entry] of Object.entries(data.labels)) {
    const variants = new Map<string, LabelVariant>();
    for (const [text, trust] of ((other && entry[other]) || []) as readonly Wording[]) {
      const wording = bare(text);
      if (wording) variants.set(wording, { text: wording, trust, ...(twoMeanings.has(wording) ? { collides: true } : {}) });
    }
    for (const text of entry.en) variants.set(bare(text), { text: bare(text), trust: 'high' });
    if (variants.size) out[key] = [...variants.values()];
  }
  return { version: data.version, addresses: data.addresses.map(([id, pattern]) => [id, pattern] as const), labels: out as Labels };
}
