import type { Line } from '../read/look';
import { type El, within } from '../read/tree';

/** An entry of a list without columns: its element, and the line that names it. */
export interface NamedEntry {
  el: El;
  line: Line;
}

/**
 * Entries that each offer the same commands, by these: the part around a command grows as long as it holds each kind of command once,
 * and ends with the first text that is none. A heading or link in it is its name, else its first text.
 */
export function entriesWith(lines: readonly Line[], isCommand: (line: Line) => boolean): NamedEntry[] {
  const entries = new Map<El, Line>();
  const commands = lines.filter(isCommand);
  for (const command of commands)
    for (let up = command.el.up, n = 0; up && n < 8; up = up.up, n++) {
      const around = up;
      const inside = commands.filter((c) => within(c.el, around));
      if (inside.some((c, i) => inside.findIndex((other) => other.text === c.text) !== i)) break;
      const own = lines.filter(
        (l) =>
          within(l.el, around) &&
          l.kind !== 'button' &&
          !isCommand(l) &&
          !l.hits.some((h) => h.key.startsWith('act.')) &&
          !(l.kind === 'heading' && l.level === 1),
      );
      if (own.some((l) => l.hits.some((h) => /^(page|section)\./.test(h.key)))) break;
      if (own.length) {
        entries.set(around, own.find((l) => l.kind === 'heading' || l.kind === 'link') ?? own[0]!);
        break;
      }
    }
  return [...entries].map(([el, line]) => ({ el, line }));
}
