import type { PortalMap } from '../types';
import { labelsOf } from './labels';
import { isBusy, type Line, look } from './look';
import { clean, normalise } from './normalise';
import { closest, type El, find, MAIL } from './tree';

const GUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i;
/** Elements that stand within a line of text. */
const INLINE = /^(span|b|strong|em|i|a|u|bdi|mark|slot|button|he-(button|link|text))$/;
/** Words for a row's own controls. */
const COMMAND =
  /^((select|choose|toggle|expand|collapse)( (this )?(row|item|all|customer|user))?|copy( \w+)?|edit|more( actions)?|open|view|remove|delete|actions?)$/i;
/** What is said about the name, not it: `(you)`, `Microsoft ID: …`. */
const REMARK = /^\(.*\)$|^.{1,40}[:：]\s*\S.*$/;

/** `Anna Berg <anna@contoso.example>` → `Anna Berg`: the address goes with the brackets and marks around it. */
export const withoutMail = (text: string): string =>
  clean(text.replace(new RegExp(`[<(\\[]?\\s*${MAIL.source}\\s*[>)\\]]?`, 'g'), ' ').replace(/^[\s,;|·-]+|[\s,;|·-]+$/g, ''));

/** Are these the first letters of the name, as in the circle beside it? */
export const areInitials = (text: string, name: string): boolean => {
  const words = normalise(name).split(/[^\p{L}\p{N}]+/u);
  return /^\p{L}{1,3}$/u.test(text) && [...normalise(text)].every((letter) => words.some((w) => w.startsWith(letter)));
};

/**
 * The name in a cell that may hold more: a picture's initials, a box to select the row, a mail address, an id, badges, commands. Empty
 * when there is none.
 */
export function nameIn(cell: El | undefined, map: PortalMap): string {
  if (!cell || find(cell, isBusy)) return '';
  if (cell.kids.every((k) => typeof k === 'string')) return withoutMail(cell.kids.join(' '));
  const isBadge = (el: El): boolean =>
    /^he-(badge|tag|chip)$/.test(el.tag) || /(^|[\s_-])(badge|tag|chip|pill|avatar|initials)s?([\s_-]|$)/i.test(el.a.class ?? '');
  const isChoice = (el: El): boolean => el.tag === 'label' && !!find(el, (e) => 'ticked' in e.a);
  const pieces = look(cell, map).lines.flatMap((line) => {
    const text = withoutMail(line.text);
    const isNone = !/[\p{L}\p{N}]/u.test(text) || GUID.test(text) || COMMAND.test(text) || closest(line.el, isChoice, 6);
    return isNone ? [] : [{ line, text }];
  });
  // The name leads to what it names; a button beside it does something, unless there is nothing else.
  const links = pieces.filter((p) => p.line.kind === 'link');
  const texts = pieces.filter((p) => p.line.kind !== 'button');
  const left = (links.length === 1 ? links : texts.length ? texts : pieces).filter(
    (p, _, all) =>
      all.length < 2 ||
      !(
        REMARK.test(p.text) ||
        (all.some((o) => !closest(o.line.el, isBadge, 4)) && closest(p.line.el, isBadge, 4)) ||
        labelsOf(map, p.text).some((h) => /^(role|v|act|field|col)\./.test(h.key))
      ),
  );
  const named = left.filter((p) => !areInitials(p.text, left.flatMap((o) => (o === p ? [] : [o.text])).join(' ')));
  const first = named[0];
  if (!first) return '';
  // First and last name apart are still one line; what stands in a block of its own, or after a break, is said about the name.
  const lineOf = (el: El): El => (el !== cell && el.up && INLINE.test(el.tag) ? lineOf(el.up) : el);
  const line = lineOf(first.line.el);
  if (find(line, (e) => e.tag === 'br')) return first.text;
  return clean(
    named
      .filter((p) => lineOf(p.line.el) === line)
      .map((p) => p.text)
      .join(' '),
  );
}

/** Is a line all that its line of the page names, or only a part of it, as a first name is? */
export function isWholeName({ el, text }: Line, map: PortalMap): boolean {
  let block = el;
  while (block.up && INLINE.test(block.tag)) block = block.up;
  return nameIn(block, map) === withoutMail(text);
}

/** The whole of the heading or link that a line is, or is a piece of: first and last name may stand in parts of their own. Other lines as they are. */
export function namedBy(line: Line, map: PortalMap): string {
  if (line.kind !== 'heading' && line.kind !== 'link') return line.text;
  const isTitle = (el: El): boolean => /^(h[1-6]|a|he-(heading|(hyper)?link))$/.test(el.tag) || /^(heading|link)$/.test(el.role);
  return nameIn(closest(line.el, isTitle, 4) ?? line.el, map) || line.text;
}

/** The one name of a card: what its headings say, else its links (beside a heading a link leads to an explanation). Undefined: none, or several. */
export function titleOf(lines: readonly Line[], map: PortalMap): string | undefined {
  const named = (kind: Line['kind']): Set<string> =>
    new Set(lines.flatMap((l) => (l.kind === kind && !l.hits.length ? namedBy(l, map) : [])));
  const headings = named('heading');
  const names = headings.size ? headings : named('link');
  return names.size === 1 ? [...names][0] : undefined;
}
