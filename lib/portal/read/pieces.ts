import type { PortalMap } from '../types';
import { labelsOf, wordingOf } from './labels';
import { clean } from './normalise';
import { saysNothing } from './nothing';
import { type El, isAside, isEl } from './tree';

/** What an element holds, where that is one thing: a slot is only the place of it. */
const held = ({ kids: [only, more] }: El): El | string | undefined =>
  more !== undefined ? undefined : only && isEl(only) && only.tag === 'slot' ? held(only) : only;
const isInline = (kid: El): boolean => /^(span|b|strong|i|em|u|mark|bdi|font)$/.test(kid.tag) && !isAside(kid);

/** The texts of an element's kids, as far as they stand in one line of text; undefined at the others. */
function piecesOf(el: El): (string | undefined)[] {
  return el.kids.map((kid) => {
    const piece = isEl(kid) ? isInline(kid) && held(kid) : kid;
    return typeof piece === 'string' ? clean(piece) : undefined;
  });
}

/**
 * One wording of the label table in pieces (`Pend<mark>ing</mark>`, `<b>Verification</b> status`), one of which at least is no label by itself:
 * “Not” and “Accepted”, “Pending” and “qualification” mean something else than their parts. Blanks at their ends tell nothing: an outline
 * need not have them. No other text is put together so: beside a number, a piece may be a mark of its own.
 */
export function inPieces(el: El, map: PortalMap): string | null {
  if (el.kids.length < 2 || el.kids.length > 6) return null;
  const texts = piecesOf(el).filter((p) => p !== undefined);
  const arePieces = texts.length === el.kids.length && texts.every((p) => /^\P{N}*\p{L}\P{N}*$/u.test(p));
  if (!arePieces || texts.every((p) => labelsOf(map, p).length)) return null;
  return wordingOf(map, texts.join('')) ?? null;
}

/** Words in small letters that go on with what stands before them. */
const GOES_ON = /^\p{Ll}[\p{L}\p{M}\s'’-]{0,30}$/u;

/**
 * Places of the kids of an element that hold a word of a state and are only a part of what their line of text says: behind or before a
 * denial (“Not”), in front of a question mark, or where a word that is no label goes on in small letters.
 */
export function unfinished(el: El, map: PortalMap): ReadonlySet<number> {
  const found = new Set<number>();
  if (el.kids.length < 2 || el.kids.length > 6) return found;
  const pieces = piecesOf(el);
  if (pieces.filter(Boolean).length < 2) return found;
  const areWords = (text: string | undefined): text is string => !!text && /^[\p{L}\p{M}\s'’-]+$/u.test(text);
  const isUnknown = (text: string): boolean => !labelsOf(map, text).length;
  pieces.forEach((piece, i) => {
    if (!piece || !labelsOf(map, piece).some((h) => h.key.startsWith('v.'))) return;
    const [before, after] = [pieces[i - 1], pieces[i + 1]];
    if (areWords(before) && (saysNothing(before) || (GOES_ON.test(piece) && isUnknown(before)))) found.add(i);
    // “Rejected? No.”
    if (after && /^[?？]/.test(after)) found.add(i);
    if (areWords(after) && (saysNothing(after) || GOES_ON.test(after)) && isUnknown(after)) found.add(i);
  });
  return found;
}
