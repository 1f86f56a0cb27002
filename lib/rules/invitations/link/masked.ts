import type { JudgedLink } from './types';

/** How far before a link its surrounding element is looked for. */
const NEAR = 4_000;

/** An element that leads somewhere, opened before the link and not closed since: its target. */
const OPENED = /<(a|area|form|button)\b[^<>]*?\s(?:href|action|formaction)\s*=\s*["']?([^"'\s<>]*)[^<>]*>/gi;

/** Two addresses a person would take for one: but for HTML signs and a stroke at the end. */
const bare = (link: string) =>
  link
    .replace(/&(?:amp|#0*38|#x0*26);/gi, '&')
    .replace(/[*~"'>]+$/, '')
    .replace(/\/$/, '');

/** Target of the element that a place of a text stands in. Nothing: none, or it is closed. */
function targetAround(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - NEAR), start);
  let target: string | null = null;
  for (const opened of before.matchAll(OPENED)) {
    const [whole, element = '', href = ''] = opened;
    const since = before.slice(opened.index + whole.length);
    target = new RegExp(`</${element}\\b`, 'i').test(since) ? null : href;
  }
  return target;
}

/** Does something that leads to `next` show `link`? `[link](next)`, the plain text of a mail `link<next>`, `[link][1]` with `[1]: next` below. */
function leadsTo(text: string, link: JudgedLink, next: JudgedLink): boolean {
  const between = text.slice(link.end, next.start);
  if (/^\]\(<?$/.test(between) || /^\s?<$/.test(between)) return true;
  const note = /^\]\s?\[([^\]\n]{1,80})\]/.exec(text.slice(link.end))?.[1];
  return (
    note !== undefined &&
    text
      .slice(Math.max(0, next.start - 90), next.start)
      .trimEnd()
      .endsWith(`[${note}]:`)
  );
}

/**
 * A link of a text shown as one address that leads to another: HTML, Markdown, or the plain text of a mail with the target behind.
 * `links`: all of the text, what was wrapped unwrapped. Pairs without an invitation or a known page (a website in a signature, counted)
 * are nobody's trap.
 */
export function isMasked(text: string, links: readonly JudgedLink[]): boolean {
  const differ = (a: JudgedLink, b: JudgedLink) => bare(a.link) !== bare(b.link) && (a.kind !== null || b.kind !== null);
  return links.some((link, i) => {
    if (links.some((next, j) => j > i && differ(link, next) && leadsTo(text, link, next))) return true;
    const target = targetAround(text, link.start);
    if (target === null || bare(target) === bare(link.link)) return false;
    const other = links.find(({ start, end }) => start < link.start && bare(text.slice(start, end)) === bare(target));
    return other ? differ(link, other) : link.kind !== null && /^[a-z]+:|^\/\//i.test(target);
  });
}
