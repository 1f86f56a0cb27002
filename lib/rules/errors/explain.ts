import errorsFile from '../knowledge/error-codes.json';
import type { Confidence, Sourced } from '../knowledge/types';
import { codesIn } from './codes';

/** Who can do something about an error. `own-admin`: the Global admin of the own account; `caller`: whoever runs the tool that asked. */
export type Mover = 'distributor' | 'reseller' | 'customer' | 'own-admin' | 'caller' | 'microsoft';

/** An error that resellers and distributors meet. What it means and the way out are `errors.<id>.means` and `.do`. */
export interface ErrorEntry extends Sourced {
  id: string;
  /** The one who moves first stands first. */
  whose: readonly Mover[];
  /** Its codes, with the HTTP status that comes with them where that is known. */
  codes?: readonly { code: string; http?: string }[];
  /** Words of Microsoft's English message that give it away. */
  says?: readonly string[];
  /** Page where the way out begins. */
  page?: string;
  confidence: Confidence;
}

/** All known errors, in the order of a reseller's way: agreement check, order, customer, rights. */
export const ERRORS = errorsFile.errors as readonly ErrorEntry[];

export interface Explained {
  /** What was recognised, as it first stands in the text. `by`: the code that gave it away, or that it was the words. */
  found: readonly { entry: ErrorEntry; by: 'code' | 'words'; code?: string }[];
  /** Codes that stand there as errors and that nothing is known of. */
  unknown: readonly string[];
}

/** Longer than any answer of an interface; the rest is not looked at. */
const LONGEST = 20_000;

const isKnown = (code: string): boolean => ERRORS.some(({ codes = [] }) => codes.some((own) => own.code === code));

/** HTTP statuses that the text names as such. */
const statusesIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/(?:HTTP\/?[\d.]*\s*|status(?:\s*code)?\W{0,4}|(?<!\d))([45]\d\d)(?!\d)/gi)].map((match) => match[1] ?? ''));

/** Quotes and blanks as one writes them, for comparing messages. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ');

/**
 * What the errors in a pasted text mean. A code that means two things gives both, unless an HTTP status in the text tells which.
 * Any text is answered; nothing of it is kept.
 */
export function explainError(pasted: string): Explained {
  const text = pasted.slice(0, LONGEST);
  const statuses = statusesIn(text);
  const hits: { entry: ErrorEntry; by: 'code' | 'words'; code?: string; at: number }[] = [];
  const unknown = new Set<string>();
  for (const { code, at } of codesIn(text, isKnown)) {
    const all = ERRORS.flatMap((entry) => (entry.codes ?? []).filter((own) => own.code === code).map((own) => ({ entry, http: own.http })));
    const told = all.filter(({ http }) => http !== undefined && statuses.has(http));
    if (all.length === 0) unknown.add(code);
    for (const { entry } of told.length > 0 ? told : all) hits.push({ entry, by: 'code', code, at });
  }
  const message = plain(text);
  for (const entry of ERRORS) {
    const at = Math.min(...(entry.says ?? []).map((words) => message.indexOf(plain(words))).filter((index) => index >= 0));
    if (Number.isFinite(at)) hits.push({ entry, by: 'words', at });
  }
  // What the words say settles a code that means two things.
  const worded = new Set(hits.filter(({ by }) => by === 'words').map(({ entry }) => entry.id));
  const settled = hits.filter(
    ({ entry, by, code }) =>
      by === 'words' ||
      worded.has(entry.id) ||
      !hits.some((other) => other.by === 'code' && other.code === code && worded.has(other.entry.id)),
  );
  const first = new Map<string, (typeof hits)[number]>();
  for (const hit of settled.sort((a, b) => Number(a.by === 'words') - Number(b.by === 'words') || a.at - b.at))
    if (!first.has(hit.entry.id)) first.set(hit.entry.id, hit);
  return {
    found: [...first.values()].map(({ entry, by, code }) => ({ entry, by, ...(code && { code }) })),
    unknown: [...unknown],
  };
}
