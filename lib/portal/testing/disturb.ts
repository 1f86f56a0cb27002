/** Changes to a look at a page that leave what it says as it was, and some that take something away. */
import type { Outline, OutlineNode } from '../outline';
import { labelsOf } from '../read/labels';
import type { PortalMap } from '../types';

/** Numbers from 0 to 1 that follow from a seed, so that a failing case can be had again. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Kid = OutlineNode | string;
const kidsOf = ([, , ...kids]: OutlineNode): Kid[] => kids;
const withKids = ([tag, attributes]: OutlineNode, kids: Kid[]): OutlineNode => [tag, attributes, ...kids];

/** Applies a change to every element from the leaves upwards. */
const each = (node: OutlineNode, change: (node: OutlineNode) => OutlineNode): OutlineNode =>
  change(
    withKids(
      node,
      kidsOf(node).map((kid) => (typeof kid === 'string' ? kid : each(kid, change))),
    ),
  );

const inContent = (outline: Outline, change: (node: OutlineNode) => OutlineNode): Outline => ({
  ...outline,
  content: change(outline.content),
});
const everywhere = (outline: Outline, change: (node: OutlineNode) => OutlineNode): Outline => ({
  ...outline,
  frame: each(outline.frame, change),
  content: each(outline.content, change),
});

const INVISIBLE = ['\u200b', '\u200e', '\u200f', '\u2060', '\ufeff', '\u00ad'];
const BLANK = [' ', '\u00a0', '\n\t', '  ', '\u2009'];
const pick = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;

/** Blanks around texts, and other blanks between words. */
export const blanks = (outline: Outline, random: () => number): Outline =>
  everywhere(outline, (node) =>
    withKids(
      node,
      kidsOf(node).map((kid) =>
        typeof kid === 'string' && kid !== '@'
          ? pick(random, BLANK) + kid.replace(/ /g, () => pick(random, BLANK)) + pick(random, BLANK)
          : kid,
      ),
    ),
  );

/** Invisible marks anywhere in texts. */
export const marks = (outline: Outline, random: () => number): Outline =>
  everywhere(outline, (node) =>
    withKids(
      node,
      kidsOf(node).map((kid) =>
        typeof kid === 'string' && kid !== '@' ? [...kid].map((c) => (random() < 0.2 ? c + pick(random, INVISIBLE) : c)).join('') : kid,
      ),
    ),
  );

/** Component libraries registered under other prefixes. */
export function prefixes(outline: Outline, random: () => number): Outline {
  const prefix = `${pick(random, ['accexp', 'v7', 'customersvcadmin', 'x1y2'])}_`;
  return everywhere(outline, (node) => [node[0].replace(/^(?:[a-z0-9]+_)?(?=he-)/, prefix), node[1], ...kidsOf(node)]);
}

const BLOCK = /^(div|section|article|table|dl|ul|ol|fieldset|form|p|h[1-6]|he-card|he-data-grid)$/;
/** Not `div`: columns of labels and of values stand side by side in one. */
const AROUND_BLOCKS = /^(main|body|section|article|form)$/;

/** Wrappers around blocks of the content, as many front-ends have. */
export const wrappers = (outline: Outline, random: () => number): Outline =>
  inContent(outline, (content) =>
    each(content, (node) => {
      if (!AROUND_BLOCKS.test(node[0]) || (node[1] || undefined)?.role) return node;
      // Where not all children are blocks, their standing side by side may be what they say.
      const all = kidsOf(node).every((kid) => typeof kid !== 'string' && BLOCK.test(kid[0]));
      return all
        ? withKids(
            node,
            kidsOf(node).map((kid) =>
              random() < 0.5 ? ([pick(random, ['div', 'section', 'x-slot', 'v6_he-box']), 0, kid] as OutlineNode) : kid,
            ),
          )
        : node;
    }),
  );

/** Blocks that say nothing about the account, before and after the content. No links: below a list they may lead to more of it. */
export const noise = (outline: Outline, random: () => number): Outline =>
  inContent(outline, (content) => {
    const blocks: OutlineNode[] = [
      ['aside', 0, ['p', 0, 'Verification status: Rejected'], ['p', 0, 'Company name: Fabrikam']],
      ['div', { class: 'tooltip' }, 'Authorized means that all is well'],
      ['footer', 0, ['p', 0, 'Security contact: nobody@fabrikam.example']],
      ['div', { role: 'note' }, 'Pending'],
      ['blockquote', 0, 'Indirect Reseller status: Active'],
    ];
    const some = () => blocks.filter(() => random() < 0.5).sort(() => random() - 0.5);
    return withKids(content, [...some(), ...kidsOf(content), ...some()]);
  });

export const HARMLESS = { blanks, marks, prefixes, wrappers, noise };

/** Labels by which something is found: not the values, roles and names that are what is found. */
const isAnchor = (map: PortalMap, text: string): boolean => {
  const front = /^([^:：]{2,60})[:：]/u.exec(text.trim())?.[1];
  return [text, front ?? ''].some((part) =>
    labelsOf(map, part).some(({ key }) => /^(section|field|col|page|tab|group|act|step)\./.test(key)),
  );
};

/** The look without the text of one of the labels on it, and what was taken away; `null` where none is there. */
export function withoutAnchor(outline: Outline, map: PortalMap, random: () => number): { outline: Outline; label: string } | null {
  const found: string[] = [];
  each(outline.content, (node) => {
    for (const kid of kidsOf(node)) if (typeof kid === 'string' && isAnchor(map, kid)) found.push(kid);
    return node;
  });
  if (!found.length) return null;
  let left = Math.floor(random() * found.length);
  let label = '';
  const content = each(outline.content, (node) =>
    withKids(
      node,
      kidsOf(node).filter((kid) => {
        if (typeof kid !== 'string' || !isAnchor(map, kid) || left-- !== 0) return true;
        label = kid;
        return false;
      }),
    ),
  );
  return { outline: { ...outline, content }, label };
}
