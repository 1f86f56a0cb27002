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
const GAP = { x: 48, y: 20 } as const;
const BAND = { head: 38, pad: 14, gap: 26 } as const;
const SIDE = 44;

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

/** A line along the points, its corners rounded, with an arrow's head at the end. All legs are level or upright. */
function rounded(points: readonly (readonly [number, number])[]): string {
  const path = points.map(([x, y], at) => {
    const before = points[at - 1];
    const after = points[at + 1];
    if (!before) return `M${x} ${y}`;
    if (!after) return `L${x} ${y}M${x - 6} ${y - 4}L${x} ${y}L${x - 6} ${y + 4}`;
    const cut = (other: readonly [number, number]) => {
      const [dx, dy] = [other[0] - x, other[1] - y];
      const length = Math.hypot(dx, dy) || 1;
      const part = Math.min(7, length / 2) / length;
      return `${x + dx * part} ${y + dy * part}`;
    };
    return `L${cut(before)}Q${x} ${y} ${cut(after)}`;
  });
  return path.join('');
}

/**
 * The way of a line: out on the right, through the gaps between columns, rows and bands, in on the left, so that it
 * never runs behind a task. `lane` moves lines of different tasks apart where they share a gap. `above`: the height of
 * the free strip over the row of the target.
 */
function route(from: PlacedNode, to: PlacedNode, lane: number, above: number): string {
  const y1 = from.y + NODE.height / 2;
  const y2 = to.y + NODE.height / 2;
  const out = from.x + NODE.width + GAP.x / 2 + lane * 2.5;
  const into = to.x - GAP.x / 2 + lane * 2.5;
  const start = [from.x + NODE.width, y1] as const;
  const end = [to.x, y2] as const;
  if (out === into) return rounded(y1 === y2 ? [start, end] : [start, [out, y1], [out, y2], end]);
  const strip = above + lane * 1.5;
  return rounded([start, [out, y1], [out, strip], [into, strip], [into, y2], end]);
}

/** Lays out the tasks of the given stages. A need that points to a task that is not shown has no line. */
export function layoutGraph(stages: readonly string[], tasks: readonly GraphTask[]): GraphLayout {
  const nodes: PlacedNode[] = [];
  const bands: PlacedBand[] = [];
  // Room above the first band for the lines that go over it.
  let y = BAND.gap / 2;
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
  const stripAbove = (node: PlacedNode) => {
    const band = bands.find((one) => node.y > one.y && node.y < one.y + one.height);
    const first = band && node.y < band.y + BAND.head + NODE.height;
    return first ? band.y - BAND.gap / 2 : node.y - GAP.y / 2;
  };
  const lanes = new Map(nodes.map((node, index) => [node.id, (index % 7) - 3]));
  const edges = tasks.flatMap((task) =>
    needs(task).flatMap(({ id, alternative }): PlacedEdge[] => {
      const from = at.get(id);
      const to = at.get(task.id);
      return from && to ? [{ from: id, to: task.id, alternative, d: route(from, to, lanes.get(id) ?? 0, stripAbove(to)) }] : [];
    }),
  );
  const right = Math.max(0, ...nodes.map((node) => node.x + NODE.width));
  return { width: right + SIDE, height: Math.max(0, y - BAND.gap), nodes, edges, bands };
}
