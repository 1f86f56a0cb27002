import type { ROLE } from '../../rules/facts';
import { cellText, columnOf, gridsOf } from '../read/grid';
import { labelIn } from '../read/labels';
import { isBusy, type Line, look, textOf } from '../read/look';
import { areInitials, isWholeName, namedBy, nameIn, withoutMail } from '../read/names';
import { bare, normalise } from '../read/normalise';
import { closest, type El, find, isEntry, isRow, MAIL, rawText, walk, within } from '../read/tree';
import { clue, labelAt, textAfter } from '../read/value';
import { isWhole } from '../read/whole';
import type { PortalMap } from '../types';
import { type Context, put, putList, type Reader } from './context';

type Role = (typeof ROLE)[number];

/**
 * Roles named in a list of texts. `null` when one of them is not known: an incomplete list would make a role look
 * missing that is there.
 */
export function rolesIn(texts: readonly string[], map: PortalMap): Role[] | null {
  const roles = new Set<Role>();
  for (const text of texts) {
    // “Executive, billing admin” could be one name: whole texts are tried before their parts.
    const whole = labelIn(map, text, 'role.');
    const parts = whole ? [text] : text.split(/[,;|、，；·•\n]+/);
    for (const part of parts) {
      if (!bare(part)) continue;
      const role = labelIn(map, part, 'role.');
      if (!role) return null;
      roles.add(role.key.slice(5) as Role);
    }
  }
  return roles.size ? [...roles] : null;
}

function putUser(context: Context, name: string, mail: string | undefined, roles: Role[] | null, by: string): string | null {
  const id = mail?.toLowerCase() ?? normalise(name);
  if (!id) return null;
  const subject = { kind: 'user' as const, id: id.slice(0, 200) };
  const clues = [clue('row', by)];
  if (name) put(context, 'user.name', name.slice(0, 400), clues, subject);
  if (roles) put(context, 'user.roles', roles, [clue('columns', 'col.roles'), ...clues], subject);
  return subject.id;
}

/**
 * User management: name, mail address and roles per row. Roles are what stands in the column of roles: beside a name the same word
 * may be a badge (“Guest”). Without the head of one of the two columns only rows with a mail address say who they are about.
 */
export const readUsers: Reader = (context) => {
  const { sight, map } = context;
  for (const grid of gridsOf(sight, map)) {
    if (grid.busy) continue;
    const at = { name: columnOf(grid, 'col.name'), mail: columnOf(grid, 'col.email'), roles: columnOf(grid, 'col.roles') };
    if (at.roles < 0 && (at.name < 0 || at.mail < 0)) continue;
    const complete = at.name >= 0 && at.roles >= 0;
    const ids: string[] = [];
    for (const row of grid.rows) {
      const texts = at.mail >= 0 ? [cellText(row, at.mail, map), cellText(row, at.name, map)] : row.cells.map((cell) => textOf(cell, map));
      const mails = new Set(texts.flatMap((text) => MAIL.exec(text)?.[0].toLowerCase() ?? []));
      const mail = at.mail >= 0 || mails.size === 1 ? [...mails][0] : undefined;
      if (!mail && !complete) continue;
      const cell = row.cells[at.roles];
      const roles = cell ? rolesIn(textsIn(cell, map), map) : null;
      // Under a head whose words are not known: the name stands with the address, where that has no column of its own.
      const named = at.name >= 0 ? row.cells[at.name] : at.mail < 0 ? row.cells.find((c) => MAIL.test(textOf(c, map))) : undefined;
      const id = putUser(context, nameIn(named, map), mail, roles, 'user');
      if (id) ids.push(id);
    }
    if (ids.length && complete) putList(context, 'user', ids.length === grid.rows.length && isWhole(grid, sight, map), ids);
    return;
  }
  readUserCards(context);
};

const textsIn = (el: El, map: PortalMap): string[] => look(el, map).lines.map((l) => l.text);

/** User management as cards or list entries: each with a mail address; its roles, where a label says that they are. */
function readUserCards(context: Context): void {
  const { lines, map } = context;
  const cards = new Map<El, Line[]>();
  for (const line of lines) {
    if (line.kind === 'button' || line.kind === 'columnHeader') continue;
    const card = closest(line.el, (e) => isEntry(e) || isRow(e), 8);
    // Roles may be entries of a list inside the entry.
    const outer = card && (closest(card.up, isEntry, 5) ?? card);
    if (outer) cards.set(outer, [...(cards.get(outer) ?? []), line]);
  }
  for (const card of cards.values()) {
    const mails = card.flatMap((l) => MAIL.exec(l.text)?.[0] ?? []);
    if (new Set(mails).size !== 1) continue;
    const isLabel = (line: Line): boolean => line.hits.some((h) => /^(col|field)\./.test(h.key));
    // A link within the label explains it.
    const isBeside = (line: Line, { el }: Line): boolean => line.kind !== 'link' || line.el === el || !within(line.el, el);
    const label = card.findIndex((l) => l.hits.some((h) => h.key === 'col.roles'));
    const next = card.findIndex((l, i) => i > label && (isLabel(l) || MAIL.test(l.text)));
    const labelled =
      label < 0 ? [] : card.slice(label + 1, next < 0 ? undefined : next).flatMap((l) => (isBeside(l, card[label]!) ? l.text : []));
    const names = card.flatMap((line) => {
      const name = isLabel(line) || labelled.includes(line.text) ? '' : withoutMail(namedBy(line, map));
      return name ? [{ name, line }] : [];
    });
    const own = names.filter(({ name: n }) => !names.some((other) => other.name !== n && areInitials(n, other.name)));
    const first = own.find(({ name: n }) => !rolesIn([n], map));
    // A first name with its last name in another part beside it is not the name.
    const isTitle = first && /heading|link/.test(first.line.kind);
    const name = first && (isTitle || isWholeName(first.line, map)) ? first.name : '';
    putUser(context, name, mails[0], labelled.length ? rolesIn(labelled, map) : null, 'user');
  }
}

/**
 * One user's details: the ticked boxes. They are read only when the boxes of both groups that matter are there (an
 * unticked box is a statement, a missing one is not). Only the first look of a visit counts: a
 * later change may be a tick that was never saved.
 */
export const readUserDetail: Reader = (context) => {
  const { lines, map, sight } = context;
  const boxes = new Map<Role, boolean | null>();
  walk(sight.content, (el) => {
    if (isBusy(el)) return false;
    if (!isBox(el)) return true;
    const role = labelIn(map, boxLabel(el, sight.content, map), 'role.')?.key.slice(5) as Role | undefined;
    if (!role) return true;
    const on = isTicked(el);
    boxes.set(role, boxes.has(role) && boxes.get(role) !== on ? null : on);
    return false;
  });
  const text = (key: string): string => labelAt(lines, key).map((at) => textAfter(lines, at) ?? '')[0] ?? '';
  const mail = lines.map((l) => MAIL.exec(l.text)?.[0]?.toLowerCase()).filter((m, i, all) => m && all.indexOf(m) === i);
  if (mail.length !== 1) return;
  const complete = sight.first && boxes.has('admin-agent') && boxes.has('global-admin') && ![...boxes.values()].includes(null);
  const ticked = [...boxes].flatMap(([role, on]) => (on ? [role] : []));
  const subject = { kind: 'user' as const, id: mail[0]!.slice(0, 200) };
  const name = text('col.name');
  if (name && !MAIL.test(name)) put(context, 'user.name', name, [clue('label', 'col.name')], subject);
  if (complete && ticked.length)
    put(context, 'user.roles', ticked, [clue('attribute', 'checkbox'), clue('section', 'group.customers')], subject);
};

/** Something to tick or to switch. */
export const isBox = (el: El): boolean =>
  /^(checkbox|radio|switch)$/.test(el.role) || /^he-(checkbox|radio|switch)$/.test(el.tag) || /^(checkbox|radio)$/.test(el.a.type ?? '');

/** A box is ticked by its property, or by what it tells assistive technology. */
function isTicked(el: El): boolean | null {
  const said = find(el, (e) => 'aria-checked' in e.a || 'ticked' in e.a)?.a;
  const state = said?.['aria-checked'] ?? said?.ticked;
  if (state) return state === 'mixed' ? null : state === 'true' || state === '1';
  return 'checked' in el.a && el.a.checked !== 'false';
}

/** What a box is called: its own name or text, a label that names it, or the label around it. */
function boxLabel(el: El, root: El, map: PortalMap): string {
  const own = el.a['aria-label'] || el.a.label || textOf(el, map) || rawText(el).trim();
  if (own) return own;
  const { id, 'aria-labelledby': by } = el.a;
  const label =
    find(root, (e) => (!!by && e.a.id === by) || (!!id && e.tag === 'label' && e.a.for === id)) ?? closest(el, (e) => e.tag === 'label', 4);
  return label ? textOf(label, map) : '';
}
