import { englishRole } from '../../rules/invitations/planner/role-names';
import { labelIn } from '../read/labels';
import { clean } from '../read/normalise';
import { type El, find, isEl, isTable, walk, within } from '../read/tree';
import { labelAt, linesAfter, textAfter } from '../read/value';
import type { Draft, PortalMap } from '../types';
import type { Context, Reader } from './context';
import { invitationOf, invitingIn, linksIn } from './draft-links';
import { yesOrNo } from './relationship';

/** Longest draft: a request that names all roles with their descriptions has some 12,000 characters. */
const LONGEST = 20_000;
const BLOCK = /^(p|div|li|ul|ol|section|article|pre|blockquote|h[1-6]|br|tr|table|dl|dt|dd|he-.*)$/;

/** Text as it stands, blocks on lines of their own; an address of a link that the text does not show stands behind it. */
function textOf(el: El): string {
  if (el.tag === 'br') return '\n';
  const inner = el.kids.map((kid) => (isEl(kid) ? textOf(kid) : kid)).join('');
  const { href } = el.a;
  const whole = href && /^https?:/.test(href) && !inner.includes(href) ? `${inner} ${href} ` : inner;
  return BLOCK.test(el.tag) ? `\n${whole}\n` : whole;
}
const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const invites = (text: string): boolean => linksIn(text).some((l) => invitationOf(l.url));
const isCommand = (el: El, map: PortalMap): boolean =>
  !!labelIn(map, clean(el.kids.filter((k) => !isEl(k)).join(' ')), 'act.') || /^(button|he-button|input|select|textarea)$/.test(el.tag);

/**
 * Texts of the page that invite: what stands in a text area, as it is; else the part around the link that grows as long as it
 * holds no command, field or table, and no title of the page.
 */
function textsOf({ sight, map }: Context): string[] {
  const found = new Set<string>();
  const shown: El[] = [];
  walk(sight.content, (el) => {
    if (el.tag === 'textarea') {
      const text = el.kids.filter((k) => !isEl(k)).join('');
      if (invites(text)) found.add(text);
      return false;
    }
    const holds = el.kids.some((k) => !isEl(k) && invites(k)) || (!!el.a.href && invites(el.a.href));
    if (holds) shown.push(el);
    return true;
  });
  if (found.size) return [...found];
  const parts = new Set<El>();
  for (const el of shown) {
    let part = el;
    while (part.up && part.up !== sight.content && !find(part.up, (e) => isTable(e) || e.tag === 'h1' || (e !== el && isCommand(e, map))))
      part = part.up;
    parts.add(part);
  }
  const outer = [...parts].filter((p) => ![...parts].some((o) => o !== p && within(p, o)));
  return outer.map((part) => tidy(textOf(part)));
}

/**
 * Lines of the draft after “Requested Microsoft Entra roles”: one role each, most often with what it may do behind a dash or colon. With
 * descriptions the list ends at the first line without one, else at the first empty line. Their form is a GUESS.
 */
function rolesIn(text: string, map: PortalMap): string[] {
  const lines = text.split('\n').map(clean);
  const at = lines.findIndex((l) => labelIn(map, l, 'field.requestedRoles'));
  if (at < 0) return [];
  const parts = lines.slice(at + 1).map((line) => line.replace(/^[-•*·]\s*/, '').split(/\s+[-–—]\s+|:\s+/));
  const start = parts.findIndex(([role]) => role);
  const described = start >= 0 && parts[start]!.length > 1;
  const roles: string[] = [];
  for (const part of parts.slice(Math.max(start, 0))) {
    const [role = ''] = part;
    if (!role && described) continue;
    if (part.length > 1 !== described || !/^[\p{L}\d][^.!?]{2,58}$/u.test(role) || /https?$/.test(role)) break;
    // A portal in another language may name them in it.
    roles.push(englishRole(role) ?? role);
  }
  return roles;
}

/** What the page or its text says of a request for an admin relationship. */
function requestOf(context: Context, text: string): Pick<Draft, 'name' | 'durationDays' | 'roles' | 'autoExtend'> {
  const { lines, map } = context;
  const one = <T>(found: readonly T[]): T | undefined => (new Set(found).size === 1 ? found[0] : undefined);
  const beside = (key: string): string | undefined => one(labelAt(lines, key).flatMap((at) => textAfter(lines, at) ?? []));
  const words = (map.labels['field.durationDays'] ?? []).map((v) => v.text.replace(/[^\p{L}\p{N} ]/gu, '.'));
  const inText = new RegExp(`(?:${words.join('|')})\\s*[:：]?\\s*(\\d{1,4})(?!\\d)`, 'iu').exec(text)?.[1];
  const days = Number(one([inText, /^\d{1,4}$/.exec(beside('field.durationDays') ?? '')?.[0]].filter((d) => d !== undefined)));
  const name = beside('col.adminRelationship');
  const roles = rolesIn(text, map);
  const extend = labelAt(lines, 'col.autoExtend').flatMap((at) => linesAfter(lines, at, 1).map((l) => yesOrNo(context, undefined, l.text)));
  const autoExtend = one(extend);
  return {
    ...(name && name.length <= 200 && { name }),
    ...(days >= 1 && days <= 730 && { durationDays: days }),
    ...(roles.length > 0 && roles.length <= 200 && { roles }),
    ...(typeof autoExtend === 'boolean' && { autoExtend }),
  };
}

/**
 * Drafts of invitations on the page. A draft may hold further links (the step to the billing profile): the one that invites counts, and two
 * different sound ones that do are no draft. Which language the draft is in does not matter, only its links do.
 */
export const readDrafts: Reader = (context) => {
  const { page, out } = context;
  const drafts = textsOf(context).flatMap((text): Draft[] => {
    const links = linksIn(text);
    const [first, ...more] = invitingIn(links);
    if (!first || more.length > 0 || text.length > LONGEST || links.length > 20 || links.some((l) => l.url.length > 2000)) return [];
    const { url: link, kind } = first;
    const customer = page.params.tenantId?.toLowerCase();
    return [{ kind, link, links, text, ...(customer && { customer }), ...(kind === 'customer-gdap' && requestOf(context, text)) }];
  });
  if (drafts.length && drafts.length <= 5) out.drafts = drafts;
};
