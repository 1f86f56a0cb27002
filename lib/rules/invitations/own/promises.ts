import type { Sourced } from '../../knowledge/types';
import { chosenKind, type MailChoice } from '../templates/kinds';
import file from './promises.json';
import { withoutTags } from './scan';

/** Something that a kind of request does not give, though mails about it like to say so. Words: `own.finding.promise.<id>`. */
interface Promised extends Sourced {
  id: string;
  kinds: readonly string[];
  patterns: Readonly<Record<string, string>>;
}

interface Negation {
  before: string;
  after?: string;
  breaks: string;
}

/** A promise that stands in a text. `from`, `to`: where. */
export interface PromiseFound {
  id: string;
  from: number;
  to: number;
  sources: readonly string[];
}

const PROMISES: readonly Promised[] = file.promises;
const NEGATIONS: Readonly<Record<string, Negation>> = file.negation;

/** When the sources of promises were last looked at: an ISO day. */
export const PROMISES_AS_OF: string = file.asOf;

/** Sentences end at these; a full stop only where something other than a letter or digit follows. */
const ENDS = /[.!?](?![\p{L}\p{N}])|[;:。！？；।؟؛\n]/u;

const ready = new Map<string, RegExp>();
/** Regular expressions are made once. The data is ours: none of them is read from what somebody typed. */
function made(source: string, flags: string): RegExp {
  const key = `${flags} ${source}`;
  const known = ready.get(key) ?? new RegExp(source, flags);
  ready.set(key, known);
  return known;
}

/** Letters with marks count as letters at word boundaries: `\b` of regular expressions knows ASCII only. */
const bounded = (source: string) =>
  source.replaceAll('\\b', '(?:(?<=[\\p{L}\\p{N}_])(?![\\p{L}\\p{N}_])|(?<![\\p{L}\\p{N}_])(?=[\\p{L}\\p{N}_]))');

function denied(sentence: string, from: number, to: number, lang: string): boolean {
  const negation = NEGATIONS[lang];
  if (!negation) return false;
  const breaks = made(bounded(negation.breaks), 'iu');
  const before = sentence.slice(0, from).split(breaks).at(-1) ?? '';
  if (made(bounded(negation.before), 'iu').test(before)) return true;
  if (negation.after === undefined) return false;
  return made(bounded(negation.after), 'iu').test(sentence.slice(to).split(breaks)[0] ?? '');
}

/**
 * What a text promises that its kind does not give: the promise is in the words of the text's language or in English, and its sentence does
 * not deny it. Tags are passed over. A rough look at words, not at meaning: it finds the sentences that mails of this kind are known for.
 */
export function promisesIn(template: string, choice: MailChoice, lang: string): PromiseFound[] {
  const kind = choice.about ?? chosenKind(choice).id;
  const notGiven = PROMISES.filter(({ kinds }) => kinds.includes(kind));
  const text = withoutTags(template);
  const found: PromiseFound[] = [];
  let start = 0;
  for (const sentence of text.split(made(`(${ENDS.source})`, 'u'))) {
    for (const { id, patterns, sources } of notGiven) {
      for (const one of new Set([lang, 'en'])) {
        const pattern = patterns[one];
        const hits = pattern === undefined ? [] : [...sentence.matchAll(made(bounded(pattern), 'giu'))];
        const hit = hits.find(({ index, 0: words }) => !denied(sentence, index, index + words.length, one));
        if (!hit) continue;
        found.push({ id, from: start + hit.index, to: start + hit.index + hit[0].length, sources });
        break;
      }
    }
    start += sentence.length;
  }
  return found;
}
