import { bare } from '../read/normalise';
import type { Labels, LabelVariant, PortalMap } from '../types';
import addresses from './addresses.json';
import collisions from './collisions.json';
import labels from './labels.json';

type Trust = LabelVariant['trust'];
type Entry = Readonly<Record<string, readonly (string | readonly string[])[]>>;

/** Language tag of a page → the language of the label table, or null where the table has none (English is always there). */
export function tableLanguage(tag: string): string | null {
  const lower = tag.toLowerCase();
  if (/^zh\b/.test(lower)) return /hant|-(tw|hk|mo)\b/.test(lower) ? 'zh-TW' : 'zh-CN';
  if (/^pt\b/.test(lower)) return /-(pt|ao|mz)\b/.test(lower) ? 'pt-PT' : 'pt-BR';
  const base = lower.split('-')[0]!;
  return base === 'en' ? null : LANGUAGES.has(base) ? base : null;
}

const LANGUAGES = new Set(Object.values(labels.labels as Record<string, Entry>).flatMap((e) => Object.keys(e)));

/** Wordings that stand for two different things in a language; that singular and plural fall together is harmless. */
const colliding = (lang: string): Set<string> =>
  new Set(collisions.collisions.filter((c) => c.lang === lang && c.kind !== 'singular-plural').map((c) => bare(c.text)));

/**
 * What the content script needs to read a page in a language: addresses, and the labels in English and that language,
 * normalised. Made by the worker, because the table of all languages is too big for the page.
 */
export function mapFor(lang: string): PortalMap {
  const other = tableLanguage(lang);
  const twoMeanings = other ? colliding(other) : new Set<string>();
  const out: Record<string, LabelVariant[]> = {};
  for (const [key, entry] of Object.entries(labels.labels as Record<string, Entry>)) {
    const variants = new Map<string, LabelVariant>();
    for (const [text, trust] of (other && entry[other]) || []) {
      const wording = bare(text as string);
      if (wording) variants.set(wording, { text: wording, trust: trust as Trust, ...(twoMeanings.has(wording) ? { collides: true } : {}) });
    }
    for (const text of entry.en ?? []) variants.set(bare(text as string), { text: bare(text as string), trust: 'high' });
    if (variants.size) out[key] = [...variants.values()];
  }
  return { version: labels.version, addresses: addresses.addresses as unknown as PortalMap['addresses'], labels: out as Labels };
}
