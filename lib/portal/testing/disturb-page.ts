/** Changes to a page in the document that leave what it says as it was: how texts are cut up, and what stands in which shadow root. */
import { labelsOf } from '../read/labels';
import type { PortalMap } from '../types';

/** Where a page is changed: its language's labels, and numbers from 0 to 1 to decide by. */
export interface Disturbing {
  map: PortalMap;
  random: () => number;
}
type Disturb = (root: Element, by: Disturbing) => void;

const pick = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;

/** What is below an element, in shadow roots too. */
function below(root: Element | ShadowRoot): Node[] {
  return [...root.childNodes].flatMap((node) => {
    const inside = node.nodeType === 1 ? below(node as Element) : [];
    const shadow = (node as Element).shadowRoot;
    return [node, ...inside, ...(shadow ? below(shadow) : [])];
  });
}

/** In these text is not cut up, or cannot be. */
const WHOLE = /^(option|textarea|style|script|title|text|desc|template)$/;
const textsBelow = (root: Element): Text[] =>
  below(root).filter(
    (node): node is Text =>
      node.nodeType === 3 && !!(node as Text).data.trim() && !WHOLE.test((node.parentElement ?? root).localName ?? ''),
  );
const elementsBelow = (root: Element): Element[] => below(root).filter((node): node is Element => node.nodeType === 1);

/** A place inside a text with something on both sides, not within a sign of two halves and not before what only marks the sign before it. */
function cutOf(text: string, random: () => number): number | null {
  const signs = [...text];
  if (signs.length < 2) return null;
  const at = 1 + Math.floor(random() * (signs.length - 1));
  const [before, after] = [signs.slice(0, at).join(''), signs.slice(at).join('')];
  return /^[\p{M}\p{Cf}]/u.test(after) || !before.trim() || !after.trim() ? null : before.length;
}

/** Text nodes in several, with comments and empty ones between. */
const cutTexts: Disturb = (root, { random }) => {
  for (const text of textsBelow(root))
    for (let n = 0, at = cutOf(text.data, random); at !== null && n < 3; n++, at = cutOf(text.data, random)) {
      const rest = text.splitText(at);
      if (random() < 0.5) rest.before(document.createComment('?lit$'), '');
    }
};

/** Places where a line may break: marks in texts, and elements. */
const breaks: Disturb = (root, { random }) => {
  for (const text of textsBelow(root)) {
    const at = cutOf(text.data, random);
    if (at === null) continue;
    if (random() < 0.5) text.insertData(at, '\u00ad');
    else text.splitText(at).before(document.createElement('wbr'));
  }
};

/** Is the whole text a label that something is found by? A value, a name or an id is none. */
const isLabel = (map: PortalMap, text: string): boolean =>
  labelsOf(map, text).some(({ key }) => /^(section|field|col|tab|group|step)\./.test(key));

/** Labels in several elements of a line, cut between words and within. A piece that is a label of its own is one. */
const pieces: Disturb = (root, { map, random }) => {
  for (const text of textsBelow(root)) {
    const at = isLabel(map, text.data) && text.parentNode?.childNodes.length === 1 ? cutOf(text.data.trim(), random) : null;
    if (at === null) continue;
    const parts = [text.data.trim().slice(0, at), text.data.trim().slice(at)];
    if (parts.some((part) => !/\p{L}/u.test(part) || labelsOf(map, part).length)) continue;
    const tag = pick(random, ['span', 'b', 'em', 'font']);
    text.replaceWith(
      ...parts.map((part, i) => {
        if (random() < 0.3 && i) return part;
        const el = document.createElement(tag);
        el.textContent = part;
        return el;
      }),
    );
  }
};

/** Other dashes in labels, never in ids, addresses and names. */
const dashes: Disturb = (root, { map, random }) => {
  for (const text of textsBelow(root))
    if (isLabel(map, text.data))
      text.data = text.data.replace(/(?<=[\p{L}\s])[-\u2010-\u2015](?=[\p{L}\s])/gu, () =>
        pick(random, ['-', '\u2010', '\u2011', '\u2013', '\u2014', '\u2212']),
      );
};

/** Elements that may have a shadow root, and that name, hide or frame nothing by standing where they stand. */
const HOST = /^(article|div|main|p|section|span|h[1-6])$/;

/** Contents of elements moved into open shadow roots, or slotted into them, by a name or without one. */
const roots: Disturb = (root, { random }) => {
  for (const el of elementsBelow(root)) {
    if (!HOST.test(el.localName) || el.shadowRoot || random() < 0.7) continue;
    if (el.closest('svg') || el.querySelector('slot') || el.assignedSlot) continue;
    const how = random();
    const shadow = el.attachShadow({ mode: 'open' });
    if (how < 0.4) {
      shadow.append(...el.childNodes);
      continue;
    }
    const slot = document.createElement('slot');
    if (how > 0.8 && [...el.childNodes].every((node) => node.nodeType === 1)) {
      slot.name = 'x';
      for (const kid of el.children) kid.slot = 'x';
    }
    shadow.append(slot);
  }
};

/** A block that says nothing about the account. */
function blockOf(random: () => number): HTMLElement {
  const [tag, attribute, value, text] = pick(random, [
    ['aside', 'class', 'card', 'Verification status: Rejected'],
    ['div', 'class', 'tooltip', 'Company name: Fabrikam'],
    ['div', 'role', 'note', 'Pending'],
    ['footer', 'class', 'x', 'Security contact: nobody@fabrikam.example'],
    ['blockquote', 'class', 'x', 'Indirect Reseller status: Active'],
    ['div', 'hidden', '', 'Associated PartnerID: 6010203'],
    ['div', 'aria-hidden', 'true', 'Microsoft Partner Agreement: Not accepted'],
    ['template', 'class', 'x', 'Rejected'],
  ] as const);
  const el = document.createElement(tag);
  el.setAttribute(attribute, value);
  (el instanceof HTMLTemplateElement ? el.content : el).append(text);
  return el;
}

/** Blocks of the page among which others may stand. */
const BLOCK = /^(div|section|article|table|dl|ul|ol|fieldset|form|p|h[1-6])$/;

/** Blocks that say nothing, between those of the page, in any order. */
const blocks: Disturb = (root, { random }) => {
  const kids = [...root.children];
  if (!kids.every((el) => BLOCK.test(el.localName))) return;
  for (const el of kids) if (random() < 0.5) el.before(blockOf(random));
  root.append(blockOf(random));
};

export const HARMLESS_IN_PAGE = { cutTexts, breaks, pieces, dashes, roots, blocks } satisfies Record<string, Disturb>;

/** The main part of a page, which may stand in a shadow root. */
export const contentOf = (document: Document): Element =>
  elementsBelow(document.body).find((el) => el.localName === 'main' || el.getAttribute('role') === 'main') ?? document.body;

/** Does these to a page, one after the other. Labels are cut into pieces first: what is cut up already is no label for that. */
export function disturbPage(root: Element, names: readonly (keyof typeof HARMLESS_IN_PAGE)[], by: Disturbing): void {
  for (const name of ['dashes', 'pieces', 'breaks', 'cutTexts', 'roots', 'blocks'] as const)
    if (names.includes(name)) HARMLESS_IN_PAGE[name](root, by);
}
