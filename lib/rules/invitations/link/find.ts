import { HOSTS } from './hosts';

/** Something in a text that is meant as a link: its characters and where they stand. */
export interface Candidate {
  raw: string;
  start: number;
  end: number;
  /** Signs of the sentence that stood at its end and were left out. */
  after: string;
}

/** Never part of a link: blanks of every kind, quotes, brackets, and the punctuation of East Asia, Arabic and India. Braces stand for blanks to fill in. */
const STOP = /[\s<>"'`|()[\]“”„‟«»‘’‚（）「」『』【】《》〈〉，、。；！？،؛؟۔।॥]|&(?:quot|lt|gt|apos|nbsp|#34|#39|#60|#62|#160);/i;
/** Letters of scripts that put no blank between a link and the next word. In a host they belong to it, and to a trap. */
const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const bare = HOSTS.map((host) => host.replaceAll('.', '\\.')).join('|');
const START = new RegExp(`[a-z]{2,20}:(?=[\\\\/])|(?<![\\w@./:%\\\\-])(?:${bare})(?=[/?#])`, 'gi');

/** Most characters and links of a text that are looked at. */
const MOST_TEXT = 1_000_000;
const MOST_LINKS = 200;

/** The link that begins at `start`: up to the first sign that cannot belong to one, without the end of a sentence. */
export function candidateAt(text: string, start: number): Candidate {
  const rest = text.slice(start, start + 8_192);
  const stop = STOP.exec(rest)?.index ?? rest.length;
  const path = /^(?:[a-z]+:)?[\\/]*[^\\/?#]*/i.exec(rest)![0].length;
  const word = rest.slice(path, stop).search(WORDS);
  const whole = rest.slice(0, word < 0 ? stop : path + word);
  const after = (whole.includes('{') ? /[.,;:!?…*~]+$/ : /[.,;:!?…*~}]+$/).exec(whole)?.[0] ?? '';
  // `&amp;` at the very end belongs to a damaged link, not to a sentence.
  const kept = /&\w*;$/.test(whole) ? whole : whole.slice(0, whole.length - after.length);
  return { raw: kept, start, end: start + kept.length, after: whole.slice(kept.length).replace(/[*~}]/g, '') };
}

/** All links of a text, in their order. */
export function findLinks(text: string): Candidate[] {
  const found: Candidate[] = [];
  const looked = text.slice(0, MOST_TEXT);
  START.lastIndex = 0;
  for (let match = START.exec(looked); match && found.length < MOST_LINKS; match = START.exec(looked)) {
    const candidate = candidateAt(looked, match.index);
    if (candidate.raw.length > match[0].length) {
      found.push(candidate);
      START.lastIndex = candidate.end;
    }
  }
  return found;
}
