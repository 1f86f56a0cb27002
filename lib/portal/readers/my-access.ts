import { columnOf, type Grid, gridsOf, type Row } from '../read/grid';
import { type Line, textOf } from '../read/look';
import { bare, normalise } from '../read/normalise';
import { closest, type El, find, isEntry, isRow, MAIL, rawText, within } from '../read/tree';
import { clue, isSentence, labelAt, linesAfter } from '../read/value';
import { isWhole } from '../read/whole';
import { type Context, put, type Reader } from './context';
import { isBox, rolesIn } from './users';

/**
 * My access: the roles of the person signed in. No public document shows the page, so only a part that calls itself theirs is read, and only
 * where all that stands in it is understood: a role left out would look missing. The page also names people to ask, with
 * roles of their own.
 */
export const readMyAccess: Reader = (context) => {
  const { lines, out, sight } = context;
  const me = out.readings.find(({ fact }) => fact === 'me.user')?.value;
  const [at, ...others] = labelAt(lines, 'section.myRoles');
  if (typeof me !== 'string' || at === undefined || others.length || sight.cut) return;
  const part = partOf(lines, at);
  const roles = part && (part.some((l) => isOfOther(l.text, me)) ? null : heldIn(context, lines[at]!, part, me));
  if (!roles || hasMore(context, part, roles, me)) return;
  put(context, 'user.roles', roles, [clue('label', 'section.myRoles', lines[at]!.text), clue('attribute', 'account button')], {
    kind: 'user',
    id: me.toLowerCase().slice(0, 200),
  });
};

type Roles = NonNullable<ReturnType<typeof rolesIn>>;

const isOfOther = (text: string, me: string): boolean => {
  const mail = MAIL.exec(text)?.[0].toLowerCase();
  return mail !== undefined && mail !== me.toLowerCase();
};

/** What belongs to the label. `null`: parts within parts, of which one may be about something else (roles to ask for, groups). */
function partOf(lines: readonly Line[], at: number): readonly Line[] | null {
  const label = lines[at]!;
  if (label.kind !== 'heading') return linesAfter(lines, at, lines.length);
  const rest = lines.slice(at + 1);
  const end = rest.findIndex(
    (l) => (l.kind === 'heading' && l.level <= label.level) || l.kind === 'tab' || l.hits.some((h) => h.key.startsWith('section.')),
  );
  const part = rest.slice(0, end < 0 ? undefined : end);
  return part.some((l) => l.kind === 'heading') ? null : part;
}

/** One role as it is shown. */
type Shown = Pick<Line, 'text' | 'el'>;

/** The roles of the part: of its one grid, or of its lines. `null`: something in it is not understood, or there may be more. */
function heldIn(context: Context, label: Line, part: readonly Line[], me: string): Roles | null {
  const { map, sight } = context;
  const [grid, ...others] = gridsOf(sight, map).filter((g) => part.some((l) => within(l.el, g.el)));
  const beside = part.filter((l) => !grid || !(within(l.el, grid.el) || l.kind === 'columnHeader'));
  // Besides roles: what explains them in sentences, and the person's own name or address.
  const texts = beside.filter((l) => !isSentence(l.text) && normalise(l.text) !== normalise(me));
  if (others.length || (grid && texts.length) || beside.some((l) => /^(button|control|tab)$/.test(l.kind))) return null;
  const shown = grid ? rowsOf(grid, part, map) : texts;
  const isChosen = (el: El): boolean => isBox(el) || el.a.filled === '1';
  if (!shown?.length || shown.some(isMarked) || find(sight.content, isChosen)) return null;
  const rows = shown.map(({ el }): Row => ({ el, cells: [], guid: undefined }));
  const list = grid ?? { el: around(rows.map(({ el }) => el)), rows, busy: false };
  const named = shown.map(({ text }) => text);
  // People to ask have buttons of their own: what shows more of this list stands with it, or is a line of the part.
  const content = around([label, ...part].map(({ el }) => el));
  // What is struck through is no line, and may be a role that was taken away or one that waits.
  if (find(content, (el) => STRUCK.test(el.tag))) return null;
  return isWhole(list, { ...sight, content }, map) ? rolesIn(named, map) : null;
}

const STRUCK = /^(s|del|strike)$/;

/** A picture or a sign beside a role may say that it is not held. What is hidden from assistive technology a look does not hold. */
function isMarked({ el, text }: Shown): boolean {
  const entry = closest(el, (e) => isRow(e) || isEntry(e), 6) ?? el.up ?? el;
  const isMark = (e: El): boolean =>
    /^(svg|img|he-icon)$/.test(e.tag) ||
    e.role === 'img' ||
    /icon|disabled|inactive/i.test(e.a.class ?? '') ||
    'disabled' in e.a ||
    e.a['aria-disabled'] === 'true';
  return /[*([]/.test(text) || /\p{S}/u.test(rawText(entry)) || !!find(entry, isMark);
}

/** The role of each row. A column that nobody here knows may say that a role is asked for, or over: then none, unless it holds sentences. */
function rowsOf(grid: Grid, part: readonly Line[], map: Context['map']): Shown[] | null {
  const at = columnOf(grid, 'col.roles');
  const isHarmless = (column: number): boolean =>
    column === at ||
    grid.columns[column]!.includes('col.program') ||
    grid.rows.every(({ cells }) => {
      const text = textOf(cells[column]!, map);
      return !bare(text) || isSentence(text);
    });
  // A row that does not fit the heads is not among the grid's rows.
  const isRead = (l: Line): boolean => !within(l.el, grid.el) || l.kind === 'columnHeader' || grid.rows.some(({ el }) => within(l.el, el));
  if (at < 0 || !part.every(isRead) || !grid.columns.every((_, column) => isHarmless(column))) return null;
  return grid.rows.map(({ cells }) => ({ text: textOf(cells[at]!, map), el: cells[at]! }));
}

/** The nearest element around all of these. */
function around(els: readonly El[]): El {
  let at = els[0]!;
  while (at.up && !els.every((el) => within(el, at))) at = at.up;
  return at;
}

/** Does the page name a further role that is not plainly somebody else's? It could be the person's own, in another part. */
function hasMore({ lines, map, sight }: Context, part: readonly Line[], held: Roles, me: string): boolean {
  const people = gridsOf(sight, map).filter((g) => columnOf(g, 'col.name', 'col.email') >= 0);
  const isTheirs = ({ el }: Line): boolean => {
    const entry = closest(el, isRow, 12) ?? closest(el, isEntry, 12);
    const mails = new Set(entry ? rawText(entry).match(new RegExp(MAIL, 'g')) : []);
    return mails.size ? mails.size === 1 && isOfOther([...mails][0]!, me) : people.some((g) => within(el, g.el));
  };
  return lines.some((line, i) => {
    if (part.includes(line) || !/^(text|heading|link)$/.test(line.kind)) return false;
    // Where words are explained (`labelAt` knows such headings) a role is nobody's.
    const named = rolesIn([line.text], map)?.filter(
      (role) => !line.hits.length || line.kind === 'link' || labelAt(lines, `role.${role}`).includes(i),
    );
    return !!named?.some((role) => !held.includes(role)) && !isTheirs(line);
  });
}
