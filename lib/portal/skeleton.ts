import { stableForm } from './address';
import { masked, maskedIds } from './mask';
import type { Outline } from './outline';
import { labelsOf } from './read/labels';
import { bare, normalise } from './read/normalise';
import { candidatesOf, recognise } from './read/recognise';
import { sightOf } from './read/sight';
import { type El, isEl, treeOf } from './read/tree';
import type { PortalMap } from './types';

/** First line of every description, by which `npm run fixture` knows one. */
export const DESCRIPTION = 'Partner Center Companion, description of a page';
/** Text that is not told. */
export const TEXT = '…';
/** More of the same as the element before. */
export const MORE = '×';

const MOST_LINES = 800;
const DEEPEST = 80;
/** Attributes whose value says in what state or of what kind an element is. */
const KIND =
  /^(role|type|scope|icon|status|state|variant|selected|active|current|completed?|done|error|failed|checked|disabled|open|step-status|aria-(current|selected|pressed|checked|busy|disabled)|data-(status|state|step-status|icon-name))$/;
/** Attributes that name elements, or point to one. */
const POINTER = /^(id|for|key|name|panel|(ui)?testid|aria-(labelledby|controls)|data-(key|tab|id|l10n-key|automation-id|testid))$/;
/** Attributes that are read aloud or shown. */
const SPOKEN = /^(aria-label|label|alt|title)$/;

/** A text as it may be told: a known label with its keys, a known label and what stands behind its colon, or nothing of it. */
function told(text: string, map: PortalMap): string {
  const label = (part: string): string | null => {
    const keys = labelsOf(map, part).map((hit) => hit.key);
    return keys.length ? `"${bare(part)}" ${[...new Set(keys)].join(',')}` : null;
  };
  const whole = label(text) ?? label(text.replace(/\s*\(?\d+\)?\s*$/, ''));
  if (whole) return whole;
  const pair = /^([^:：]{2,60})[:：]\s*(\S.*)$/su.exec(text.trim());
  const front = pair && label(pair[1]!);
  return front ? `${front} : ${label(pair[2]!) ?? TEXT}` : TEXT;
}

/** The attributes of an element, each in a form that tells no name, number or text. */
function attributesOf({ a }: El, map: PortalMap, nameOf: (id: string) => string): string {
  const out: string[] = [];
  for (const [name, value] of Object.entries(a)) {
    if (name === 'class')
      out.push(
        ...new Set(
          value
            .split(/\s+/)
            .filter(Boolean)
            .map((c) => `.${masked(c)}`),
        ),
      );
    else if (name === 'ticked' || name === 'filled') out.push(`${name}=${value === '1' ? 'yes' : 'no'}`);
    else if (/^(aria-)?level$/.test(name)) out.push(`${name}=${/^[1-6]$/.test(value) ? value : '*'}`);
    else if (SPOKEN.test(name)) out.push(`${name}=${told(value, map).replace(/" .*/, '"')}`);
    else if (name === 'href') out.push(`href=#${masked(value.slice(1))}`);
    else if (POINTER.test(name)) out.push(`${name}=${value.split(/\s+/).filter(Boolean).map(nameOf).join('|')}`);
    else if (KIND.test(name)) out.push(value ? `${name}=${masked(value)}` : name);
  }
  return out.map((part) => ` ${part}`).join('');
}

/** One part of the page as indented lines. Of equal neighbours two are told. */
function linesOf(root: El, map: PortalMap): string[] {
  const nameOf = maskedIds();
  let left = MOST_LINES;
  const tell = (el: El, depth: number): string[] => {
    if (left-- < 0 || depth > DEEPEST) return [];
    const tag = /^h[1-6]$/.test(el.tag) ? el.tag : el.tag.replace(/[^a-z-]/g, '').slice(0, 40) || 'x';
    const lines = [tag + attributesOf(el, map, nameOf)];
    let before = '';
    let alike = 0;
    for (const kid of el.kids) {
      const block = isEl(kid) ? tell(kid, depth + 1) : kid === '@' ? ['@'] : bare(kid) && left-- > 0 ? [told(kid, map)] : [];
      if (!block.length) continue;
      // Names given to masked ids differ from row to row.
      const same = block.join('\n').replace(/~[a-z]+/g, '~');
      alike = same === before ? alike + 1 : 0;
      before = same;
      if (alike < 2) lines.push(...block.map((line) => ` ${line}`));
      else if (alike === 2) lines.push(` ${MORE}`);
    }
    return lines;
  };
  return tell(root, 0);
}

const wordsIn = (el: El): string[] =>
  el.kids
    .flatMap((kid) => (isEl(kid) ? wordsIn(kid) : (normalise(kid).match(/\p{L}{3,}/gu) ?? [])))
    .concat(Object.entries(el.a).flatMap(([name, value]) => (SPOKEN.test(name) ? (normalise(value).match(/\p{L}{3,}/gu) ?? []) : [])));

/** The stable form of an address with every part that may be an id or a name replaced. */
function addressOf(url: URL, map: PortalMap, said: ReadonlySet<string>): string {
  const literal = new Set(map.addresses.flatMap(([, pattern]) => pattern.toLowerCase().match(/[a-z-]{2,}/g) ?? []));
  const isName = (part: string): boolean =>
    !/^[a-z]{2,30}(-[a-z]{2,30}){0,4}$/.test(part) || [...said].some((word) => part.includes(word) || word.includes(part));
  const parts = stableForm(url.pathname)
    .split('/')
    .map((part) => (!part || literal.has(part) || !isName(part) ? part : '{id}'));
  return parts.join('/') + (url.hash ? `#${masked(url.hash.slice(1))}` : '');
}

/**
 * A page as text that can be sent to the maintainers: its elements with roles, states, ids and classes as far as these say
 * how it is built, the labels that the table knows, and which clues spoke for which page. No other text of the page, no name,
 * no number, no address but its stable form. In: one look, the labels of its language with English, the extension's version.
 * Throws `TypeError` on anything that is not an outline.
 */
export function skeletonOf(outline: Outline, map: PortalMap, version: string): string {
  const frame = treeOf(outline.frame);
  const content = treeOf(outline.content);
  const sight = sightOf(outline, map);
  const page = recognise(sight, map);
  const said = new Set([...wordsIn(frame), ...wordsIn(content)]);
  const clue = ({ by, anchor }: { by: string; anchor: string }): string => `${by} ${anchor}`;
  return [
    DESCRIPTION,
    `version: ${version}, map ${map.version}`,
    `address: /${addressOf(sight.url, map, said)}`,
    `language: ${/^[a-z]{2,3}(-[a-z]{2,8})?$/i.test(outline.lang) ? outline.lang : '*'}`,
    `title: ${outline.title
      .split(/\s*[|›>]\s*|\s+[-–—]\s+/)
      .map((part) => told(part, map))
      .join(' | ')}`,
    `verdict: ${page.id}, ${page.state}${page.clues.map((c) => `; ${clue(c)}`).join('')}`,
    ...candidatesOf(sight, map).map(({ id, clues }) => `one clue too few: ${id}; ${clues.map(clue).join('; ')}`),
    ...(outline.cut ? ['cut: the page is longer'] : []),
    'frame:',
    ...linesOf(frame, map).map((line) => ` ${line}`),
    'content:',
    ...linesOf(content, map).map((line) => ` ${line}`),
    '',
  ].join('\n');
}
