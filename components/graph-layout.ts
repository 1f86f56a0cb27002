/**
 * Places the tasks of the checklist for a picture: one band per stage, from top to bottom in the order of the
 * stages; inside a band from left to right by what must come first within that stage. Pure arithmetic over data.
 */

export interface GraphTask {
  id: string;
  stage: string;
  /** All of these must come first. */
  requires: readonly string[];
  /** Of each of these, at least one. */
  requiresAny: readonly (readonly string[])[];
}

export interface PlacedNode {
  id: string;
  x: number;
  y: number;
  column: number;
  row: number;
}

export interface PlacedEdge {
  from: string;
  to: string;
  alternative: boolean;
  /** SVG path. */
  d: string;
}

export interface PlacedBand {
  stage: string;
  y: number;
  height: number;
}

export interface GraphLayout {
  width: number;
  height: number;
  nodes: PlacedNode[];
  edges: PlacedEdge[];
  bands: PlacedBand[];
}

/** Measures of the picture in its own units (CSS pixels at full size). */
export const NODE = { width: 176, height: 56 } as const;
const GAP = { x: 40, y: 16 } as const;
const BAND = { head: 36, pad: 12, gap: 14 } as const;
const SIDE = 16;

/** Everything a task needs first, alternatives included, each with how it is needed. */
function needs(task: GraphTask): { id: string; alternative: boolean }[] {
  return [...task.requires.map((id) => ({ id, alternative: false })), ...task.requiresAny.flat().map((id) => ({ id, alternative: true }))];
}

/** How many tasks of the same stage must come before this one, along the longest way. A cycle, which tests forbid, ends at 0. */
function columnsOf(tasks: readonly GraphTask[]): Map<string, number> {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const columns = new Map<string, number>();
  const visit = (task: GraphTask, path: ReadonlySet<string>): number => {
    const known = columns.get(task.id);
    if (known !== undefined) return known;
    const inside = needs(task).flatMap(({ id }) => (path.has(id) ? [] : (byId.get(id) ?? [])));
    const column = inside.length ? 1 + Math.max(...inside.map((one) => visit(one, new Set(path).add(task.id)))) : 0;
    columns.set(task.id, column);
    return column;
  };
  for (const task of tasks) visit(task, new Set([task.id]));
  return columns;
}

/** A line that leaves a task on its right (or below) and arrives on the left (or above). */
function curve(from: PlacedNode, to: PlacedNode): string {
  if (to.row === from.row && to.column === from.column) return '';
  const rightward = to.x > from.x && Math.abs(to.y - from.y) < NODE.height * 3;
  const [x1, y1] = rightward ? [from.x + NODE.width, from.y + NODE.height / 2] : [from.x + NODE.width / 2, from.y + NODE.height];
  const [x2, y2] = rightward ? [to.x, to.y + NODE.height / 2] : [to.x + NODE.width / 2, to.y];
  const bend = rightward ? Math.max(16, (x2 - x1) / 2) : Math.max(24, (y2 - y1) / 2);
  return rightward
    ? `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`
    : `M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`;
}

/** Lays out the tasks of the given stages. A need that points to a task that is not shown has no line. */
export function layoutGraph(stages: readonly string[], tasks: readonly GraphTask[]): GraphLayout {
  const nodes: PlacedNode[] = [];
  const bands: PlacedBand[] = [];
  let y = 0;
  let row0 = 0;
  for (const stage of stages) {
    const mine = tasks.filter((task) => task.stage === stage);
    if (mine.length === 0) continue;
    const columns = columnsOf(mine);
    const perColumn = new Map<number, number>();
    for (const task of mine) {
      const column = columns.get(task.id) ?? 0;
      const row = perColumn.get(column) ?? 0;
      perColumn.set(column, row + 1);
      nodes.push({
        id: task.id,
        column,
        row: row0 + row,
        x: SIDE + column * (NODE.width + GAP.x),
        y: y + BAND.head + row * (NODE.height + GAP.y),
      });
    }
    const rows = Math.max(...perColumn.values());
    const height = BAND.head + rows * NODE.height + (rows - 1) * GAP.y + BAND.pad;
    bands.push({ stage, y, height });
    y += height + BAND.gap;
    row0 += rows;
  }
  const at = new Map(nodes.map((node) => [node.id, node]));
  const edges = tasks.flatMap((task) =>
    needs(task).flatMap(({ id, alternative }): PlacedEdge[] => {
      const from = at.get(id);
      const to = at.get(task.id);
      return from && to ? [{ from: id, to: task.id, alternative, d: curve(from, to) }] : [];
    }),
  );
  const right = Math.max(0, ...nodes.map((node) => node.x + NODE.width));
  return { width: right + SIDE, height: Math.max(0, y - BAND.gap), nodes, edges, bands };
}
