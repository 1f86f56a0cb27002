import { columnOf, type Grid, gridsOf } from '../read/grid';
import { type Line, look } from '../read/look';
import { agreedOwnWord } from '../read/own-word';
import { closest, isTable } from '../read/tree';
import { clue, isSentence, type Word, wordOf } from '../read/value';
import { type Context, put, type Reader } from './context';

const REQUIREMENTS = { 'field.mfaAdmins': 'security.mfaAdmins', 'field.provideSecurityContact': 'security.contact' } as const;
const STATES = { 'v.completed': 'completed', 'v.notCompleted': 'not-completed' } as const;
type State = (typeof STATES)[keyof typeof STATES];

/** Between a requirement and its status: what it means, the status' own label, points of a score. */
const passes = (line: Line): boolean =>
  isSentence(line.text) || line.hits.some((h) => h.key === 'col.status') || /^[\d\s/%.,]+(points?)?$/i.test(line.text);

/**
 * Security requirements: the two that an indirect reseller must meet, each with its status. Source: “Security requirements for Partner
 * Center” on learn.microsoft.com (columns Security requirements, Description, Status; completed or not completed). The rows about customers'
 * tenants have names of their own and are not these. GUESS: that the rows are called as the article's sections are, and how they are laid out.
 */
export const readSecurity: Reader = (context) => {
  for (const [key, fact] of Object.entries(REQUIREMENTS) as [keyof typeof REQUIREMENTS, 'security.mfaAdmins'][]) {
    const grids = gridsOf(context.sight, context.map);
    const inGrids = grids.flatMap((grid) => rowStates(context, grid, key));
    // What a table with heads says is said by its columns alone: the same words may stand under another head.
    const free = context.lines.filter((l) => !grids.some((g) => closest(l.el, isTable) === g.el));
    const beside = agreedOwnWord(free, key, STATES, passes, context.map);
    const found = beside ? [...inGrids, beside] : inGrids;
    if (new Set(found.map((w) => w.value)).size === 1)
      put(context, fact, found[0]!.value, [clue(inGrids.length ? 'row' : 'label', key), clue('label', found[0]!.hit.key, found[0]!.text)]);
  }
};

/** The states in the status column of the rows that are called so. */
function rowStates({ map }: Context, grid: Grid, key: string): Word<State>[] {
  const name = columnOf(grid, 'col.requirement', 'col.name');
  const status = columnOf(grid, 'col.status');
  if (name < 0 || status < 0 || grid.busy) return [];
  return grid.rows.flatMap(({ cells }) => {
    if (!look(cells[name]!, map).lines.some((l) => l.hits.some((h) => h.key === key))) return [];
    const words = look(cells[status]!, map).lines.flatMap((l) => wordOf(l, STATES) ?? []);
    return new Set(words.map((w) => w.value)).size === 1 ? [words[0]!] : [];
  });
}
