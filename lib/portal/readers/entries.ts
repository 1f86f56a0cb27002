import { linesIn } from '../read/lines-in';
import type { Line } from '../read/look';
import { namedBy } from '../read/names';
import { closest, type El, isEntry } from '../read/tree';
import type { PortalMap } from '../types';

/** An entry of a list without columns: its element, and its name. */
export interface NamedEntry {
  el: El;
  name: string;
}

/**
 * Entries that each offer the same commands, by these: the part around a command grows as long as it holds each kind of command once,
 * and ends with the first text that is none, or at the list entry around that. A heading or link in it is its name, else its first text.
 * A text that would name all of them, several, and stands alone with their commands is the caption of these: the next text around is
 * the name.
 */
export function entriesWith(lines: readonly Line[], isCommand: (line: Line) => boolean, map: PortalMap): NamedEntry[] {
  const commands = lines.filter(isCommand);
  const names = lines.filter((line) => isName(line) && !isCommand(line));
  const hasTwice = (around: El): boolean => {
    const inside = linesIn(commands, around);
    return new Set(inside.map((c) => c.text)).size < inside.length;
  };
  const entryOf = (command: Line, caption = ''): { el: El; line: Line } | undefined => {
    const named = (part: El): Line[] => linesIn(names, part).filter((l) => l.text !== caption);
    for (let up = command.el.up, n = 0; up && n < 8; up = up.up, n++) {
      if (hasTwice(up)) return undefined;
      const entry = named(up).length ? closest(up, isEntry, 8 - n) : null;
      const el = entry && !hasTwice(entry) ? entry : up;
      const own = named(el);
      if (own.some((l) => l.hits.some((h) => /^(page|section)\./.test(h.key)))) return undefined;
      const line = own.find((l) => l.kind === 'heading' || l.kind === 'link') ?? own[0];
      if (line) return { el, line };
    }
    return undefined;
  };
  const entries = new Map<El, Line>();
  const first = commands.map((command) => entryOf(command));
  const texts = new Set(first.flatMap((found) => found?.line.text ?? []));
  const isTwofold = new Set(first.flatMap((found) => found?.el ?? [])).size > 1;
  for (const [i, found] of first.entries()) {
    if (!found) continue;
    const isCaption =
      isTwofold && texts.size === 1 && found.line.kind === 'text' && linesIn(names, found.el).every((l) => texts.has(l.text));
    const named = isCaption ? entryOf(commands[i]!, found.line.text) : found;
    if (named) entries.set(named.el, named.line);
  }
  return [...entries].map(([el, line]) => ({ el, name: namedBy(line, map) }));
}

/** Can this text name the part it stands in? No command, no title of the page, no label, no caption of a term. */
const isName = (l: Line): boolean =>
  l.kind !== 'button' &&
  !l.hits.some((h) => /^(act|col|field)\./.test(h.key)) &&
  !closest(l.el, (el) => el.tag === 'dt', 3) &&
  !(l.kind === 'heading' && l.level === 1);
