import { compare } from './compare';
import { type Candidate, candidateAt, findLinks } from './find';
import { isImitation, judgeLink } from './judge-link';
import { isMasked } from './masked';
import { type Found, found, worst } from './reasons';
import { repair } from './repair';
import type { JudgedLink, LinkCheck, LinkContext } from './types';
import { unwrap } from './unwrap';

/** How often one wrapping is looked for inside another. */
const DEEPEST = 3;

/** Invitations that name nobody: they stand beside a personal one without competing with it. */
const IMPERSONAL = new Set(['customer-mca', 'partner-user-added']);

/** One link of a text with all that happened to it. */
function judgeAt(text: string, { raw, start, end }: Candidate, depth = 0): JudgedLink {
  const inner = depth < DEEPEST ? unwrap(raw) : null;
  if (inner !== null) {
    const whole = candidateAt(inner, 0);
    const judged = judgeAt(inner, { ...whole, raw: inner.trim() === whole.raw ? whole.raw : inner.trim() }, depth + 1);
    const reasons = [found('wrapped'), ...judged.reasons.filter(({ id }) => id !== 'wrapped')];
    return { ...judged, start, end, wrapper: raw, reasons, verdict: worst([...reasons, judged]) };
  }
  const own = judgeLink(raw);
  const undone = repair(text, start, raw, own);
  if (!undone) return { ...own, link: raw, start, end };
  const reasons = [...undone.damage, ...undone.judged.reasons];
  const usable = undone.judged.verdict !== 'invalid' && undone.judged.invitation !== null && undone.link !== raw;
  return { ...undone.judged, reasons, verdict: worst(reasons), link: raw, start, end, ...(usable && { repaired: undone.link }) };
}

/** Which link of a text matters most: an invitation, then what pretends to be one, then anything else. */
function weight(link: JudgedLink, context: LinkContext): number {
  if (link.verdict !== 'invalid' && link.invitation !== null) {
    if (IMPERSONAL.has(link.invitation) && link.invitation !== context.wants) return link.kind === 'mca' ? 5 : 4;
    return (link.verdict === 'valid' ? 8 : 7) + (link.invitation === context.wants ? 2 : 0);
  }
  if (isImitation(link)) return 6;
  if (link.invitation !== null) return 5.5;
  if (link.reasons.some(({ id }) => ['truncated', 'wrappedElsewhere', 'filtered'].includes(id))) return 3;
  return link.kind === null ? 1 : 2;
}

const nowhere = (reason: Found): LinkCheck => ({
  link: '',
  start: 0,
  end: 0,
  verdict: 'invalid',
  era: 'none',
  kind: null,
  invitation: null,
  parts: {},
  reasons: [reason],
  others: [],
});

/** What the text around the link adds to its verdict. */
function around(text: string, chosen: JudgedLink, candidates: readonly Candidate[], links: readonly JudgedLink[]): Found[] {
  const reasons: Found[] = [];
  const others = links.filter((link) => link !== chosen);
  const after = candidates.find(({ start }) => start === chosen.start)?.after;
  if (after && chosen.invitation)
    reasons.push(found(text.trim() === text.slice(chosen.start, chosen.end) + after ? 'punctuation' : 'inSentence'));
  if (isTurned(text, chosen.start)) reasons.push(found('invisible'));
  if (isMasked(text, links)) reasons.push(found('masked'));
  if (!isImitation(chosen) && others.some(isImitation)) reasons.push(found('alsoImitation'));
  const rivals = others.filter(
    (link) => link.invitation !== null && !IMPERSONAL.has(link.invitation) && link.verdict !== 'invalid' && link.link !== chosen.link,
  );
  if (chosen.invitation !== null && !IMPERSONAL.has(chosen.invitation) && rivals.length > 0)
    reasons.push(found('several', { n: rivals.length + 1 }));
  if (chosen.invitation !== null && others.some((link) => link.start < chosen.start && link.kind !== null && link.invitation === null))
    reasons.push(found('notTheFirst'));
  return reasons;
}

/** Browsers leave out tabs and line breaks inside an address: `java⏎script:` runs, too. */
const spread = (word: string) => [...word].join('[\\t\\r\\n]*');
/** An address that runs as a program when opened, brings its own page or shows another one's source. A word before a link (`Data: https://…`) is none. */
const RUNS = new RegExp(
  `^[\\s\\x00-\\x1f]*(?:(${spread('javascript')}|${spread('vbscript')})[\\t\\r\\n]*:(?!\\s)|(data):(?=[\\w.+-]+/[\\w.+-]+[;,]|[;,])|(file):(?=/)|(blob|filesystem|view-source):(?=https?:))`,
  'i',
);

/** A sign before the link on its line that turns what follows around (U+202E, up to U+202C): nobody sees what the link is. */
const isTurned = (text: string, start: number): boolean => {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return line.lastIndexOf('\u202e') > line.lastIndexOf('\u202c');
};

/**
 * What is this link, or the link in this text, and what is it worth as an invitation? In: any text, and what is known of the account
 * and of what is about to be done. Out: the link that matters with its kind, its parts, everything found about it, and the other links
 * of the text. Never throws. The characters of `link` are those of the text (or of what was wrapped), never changed.
 *
 * Sources: Partner Center API "get relationship request link", Microsoft Graph "delegated admin relationships", Microsoft's document on
 * regional authorization, public code; each finding names its own.
 */
export function classifyLink(text: string, context: LinkContext = {}): LinkCheck {
  const runs = RUNS.exec(text);
  if (runs)
    return {
      ...nowhere(found('scheme', { scheme: runs.slice(1).find(Boolean)!.toLowerCase().replace(/\s/g, '') })),
      link: text.trim(),
      end: text.length,
    };
  const candidates = findLinks(text);
  const links = candidates.map((candidate) => judgeAt(text, candidate));
  const [first, ...more] = links;
  if (!first) return nowhere(found('noLink'));
  const chosen = more.reduce((best, link) => (weight(link, context) > weight(best, context) ? link : best), first);
  const reasons = [...around(text, chosen, candidates, links), ...chosen.reasons, ...compare(chosen, context)];
  return { ...chosen, reasons, verdict: worst([...reasons, chosen]), others: links.filter((link) => link !== chosen) };
}
