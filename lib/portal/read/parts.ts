import type { PortalMap } from '../types';
import { looksLikeDay } from './dates';
import { labelsOf } from './labels';
import type { Line } from './look';
import type { Sight } from './sight';
import { within } from './tree';

/** The lines without the parts whose heading, below the page's own title, is one of these labels: they are about somebody or something else. */
export function withoutParts(lines: readonly Line[], keys: readonly string[]): Line[] {
  let other = 0;
  return lines.filter((line) => {
    if (line.kind === 'heading' && line.level > 1 && (!other || line.level <= other))
      other = line.hits.some((h) => keys.includes(h.key)) ? line.level : 0;
    return !other;
  });
}

/** What heads a part of the account's own pages that is about who provides for it or buys from it. */
const OTHERS = ['col.provider', 'page.indirectProviders.list', 'page.customers.list'];

/** What is seen of one of the account's own pages, without the parts about a provider or customers: lines and tables. */
export function ofAccount(sight: Sight): Sight {
  const own = withoutParts(sight.lines, OTHERS);
  if (own.length === sight.lines.length) return sight;
  const kept = new Set(own);
  const left = sight.lines.filter((line) => !kept.has(line));
  return { ...sight, lines: own, grids: sight.grids.filter((grid) => !left.some((line) => within(line.el, grid))) };
}

/** Is the text a day and nothing more? The one word that it may hold is the month: without it there is no day. */
function isDayAlone(text: string, lang: string): boolean {
  const words = (text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? []).filter((w) => !/^(de|do|of)$/i.test(w));
  return looksLikeDay(text, lang) && (!words.length || (words.length === 1 && !looksLikeDay(text.replace(words[0]!, ' '), lang)));
}

/** “14 May 2019 Signed” in one piece is a day and a word: two lines. A text that says anything more stays as it is. */
export const daysApart = (lines: readonly Line[], map: PortalMap, lang: string): Line[] =>
  lines.flatMap((line) => {
    if (line.kind !== 'text' || line.hits.length || line.text.length > 60) return line;
    const [, day, word] = /^(.*\d\S*?)[\s,;·–-]+(\p{L}+)$/u.exec(line.text) ?? [];
    const hits = word ? labelsOf(map, word) : [];
    return day && word && hits.length && isDayAlone(day, lang)
      ? [
          { ...line, text: day },
          { ...line, text: word, hits },
        ]
      : line;
  });
