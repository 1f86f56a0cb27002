import { candidateAt } from './find';
import { type Judged, judgeLink } from './judge-link';
import { decoded, takeApart } from './parse';
import { type Found, found } from './reasons';

/** A damaged link undone: as it was most likely meant, what had happened to it, and what it is then. */
export interface Repair {
  link: string;
  damage: Found[];
  judged: Judged;
}

/** Characters that nobody sees: joiners, soft hyphens, direction marks, byte order marks, tags. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const QUOTED = /=3D/i;

/** RFC 2045, 6.7: `=` at the end of a line continues it, `=3D` is an equals sign. */
const unquote = (text: string) =>
  text.replace(/=[ \t]*\r?\n/g, '').replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

type Undo = readonly [id: string, seen: RegExp, undo: (link: string) => string];
const UNDO: readonly Undo[] = [
  ['entity', /&(?:amp|#0*38|#x0*26);/i, (link) => link.replace(/&(?:amp|#0*38|#x0*26);/gi, '&')],
  ['markdown', /\\[&_#=?.~*-]/, (link) => link.replace(/\\([&_#=?.~*-])/g, '$1')],
  ['invisible', new RegExp(INVISIBLE.source, 'u'), (link) => link.replace(INVISIBLE, '')],
];

const isGood = (judged: Judged) => judged.verdict !== 'invalid' && judged.invitation !== null;

/** A link continued on the next line, or after a blank: as many pieces as it takes to be whole. */
function joined(link: string, rest: string): string | null {
  let whole = link;
  let after = rest;
  for (let n = 0; n < 6; n++) {
    const next = /^[.,;:!?…]?[ \t]*(?:\r\n|\r|\n)?[ \t>]*([^\s<>"'`()[\]]+)/.exec(after);
    if (!next?.[1]) return null;
    whole += next[1];
    after = after.slice(next[0].length);
    const judged = judgeLink(whole.replace(/[.,;:!?]+$/, ''));
    if (isGood(judged) && !judged.reasons.some(({ id }) => id === 'oneId' || id === 'oddId' || id === 'added'))
      return whole.replace(/[.,;:!?]+$/, '');
  }
  return null;
}

/** The host is left as it is: an encoded letter there is no accident. */
function decodedAfterHost(link: string): string | null {
  const [whole, host = '', rest = ''] = /^([a-z]+:[\\/]*[^\\/?#]*)(.*)$/is.exec(link) ?? [];
  return whole !== undefined && /%[0-9a-f]{2}/i.test(rest) ? host + decoded(rest) : null;
}

/** One link pasted after itself without a gap, or two. */
function parted(link: string): string | null {
  const second = link.slice(8).search(/https?:[\\/]/i) + 8;
  if (second < 8) return null;
  const halves = [link.slice(0, second), link.slice(second)];
  const good = halves.filter((half) => isGood(judgeLink(half)));
  return good.length > 0 && new Set(good).size === 1 ? good[0]! : null;
}

/**
 * What happened to a link on its way, and the link without it. `link` is the one found at `start` of `text`, `judged` its own verdict.
 * Nothing where nothing of the kind can be seen. A link that is sound is never touched.
 */
export function repair(text: string, start: number, link: string, judged: Judged): Repair | null {
  const doubtful = judged.reasons.some(({ id }) => id === 'oneId');
  if (judged.verdict !== 'invalid' && !doubtful) return null;
  const damage: string[] = [];
  let clean = link;
  const rest = text.slice(start + link.length, start + link.length + 4_000);
  if (!takeApart(link)) {
    clean = `https://${link}`;
    damage.push('noScheme');
  }
  if (QUOTED.test(link) || (link.endsWith('=') && /^[ \t]*\r?\n/.test(rest))) {
    const whole = candidateAt(unquote(text.slice(start, start + 4_000)), 0).raw;
    if (QUOTED.test(link) || isGood(judgeLink(whole))) {
      clean = whole;
      damage.push('quotedPrintable');
    }
  }
  for (const [id, seen, undo] of UNDO) {
    if (!seen.test(clean)) continue;
    clean = candidateAt(undo(clean), 0).raw;
    damage.push(id);
  }
  let now = damage.length ? judgeLink(clean) : judged;
  const steps: readonly (readonly [string, () => string | null])[] = [
    ['doubled', () => parted(clean)],
    ['encoded', () => decodedAfterHost(clean)],
    ['broken', () => joined(clean, rest)],
  ];
  for (const [id, undo] of steps) {
    if (isGood(now) && !now.reasons.some((reason) => reason.id === 'oneId')) break;
    const undone = undo();
    const after = undone === null ? null : judgeLink(undone);
    if (undone !== null && after && isGood(after)) {
      clean = undone;
      now = after;
      damage.push(id);
    }
  }
  if (/.https?:[\\/]/i.test(link) && !damage.includes('doubled') && judged.kind !== null) damage.push('doubled');
  return damage.length ? { link: clean, damage: [...new Set(damage)].map((id) => found(id)), judged: now } : null;
}
