import type { DraftFinding } from '../../../lib/rules/invitations/templates/check-draft';
import { type Judged, ROW_WEIGHT, type RowCode } from './judge';

/** Lines that are named with a finding; of more only their number is told. */
const NAMED = 20;

/** Something that speaks against rows, once for all that have it. */
export interface Group {
  what: RowCode | DraftFinding;
  weight: 'block' | 'doubt' | 'note';
  rows: number;
  lines: number[];
}

/** A row that is left out. */
export interface LeftOut {
  line: number;
  name: string;
  why: (RowCode | DraftFinding)[];
}

/** What a list comes to. */
export interface Summary {
  ready: number;
  doubt: number;
  blocked: number;
  groups: Group[];
  leftOut: LeftOut[];
}

const RANK = { block: 0, doubt: 1, note: 2 } as const;

/** Gathers verdicts, row by row. */
export function makeSummary(): { add(judged: Judged): void; done(): Summary } {
  const groups = new Map<string, Group>();
  const counts = { ready: 0, doubt: 0, blocked: 0 };
  const leftOut: LeftOut[] = [];
  const note = (key: string, what: Group['what'], weight: Group['weight'], line: number) => {
    const group = groups.get(key) ?? { what, weight, rows: 0, lines: [] };
    group.rows++;
    if (group.lines.length < NAMED) group.lines.push(line);
    groups.set(key, group);
  };
  return {
    add({ line, name, is, codes, findings }) {
      counts[is]++;
      for (const code of codes) note(code, code, ROW_WEIGHT[code], line);
      for (const one of findings) note(`${one.id} ${one.field} ${one.link} ${one.planner}`, one, one.weight, line);
      if (is !== 'blocked') return;
      const why = [...codes.filter((code) => ROW_WEIGHT[code] === 'block'), ...findings.filter(({ weight }) => weight === 'block')];
      leftOut.push({ line, name, why });
    },
    done: () => ({
      ...counts,
      leftOut,
      groups: [...groups.values()].sort((a, b) => RANK[a.weight] - RANK[b.weight] || b.rows - a.rows),
    }),
  };
}
