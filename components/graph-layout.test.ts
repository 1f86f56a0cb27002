import { describe, expect, it } from 'vitest';
import stagesFile from '../lib/rules/knowledge/stages.json';
import { TASKS as KNOWN } from '../lib/rules/knowledge/tasks';
import { type GraphTask, layoutGraph, NODE } from './graph-layout';

const task = (id: string, stage: string, requires: string[] = [], requiresAny: string[][] = []): GraphTask => ({
  id,
  stage,
  requires,
  requiresAny,
});

const stages = stagesFile.stages.map((stage) => stage.id);
const ALL = KNOWN.map(({ id, stage, requires, requiresAny }) =>
  task(id, stage, [...requires], requiresAny?.length ? [[...requiresAny]] : []),
);

const TASKS = [
  task('a', 's1'),
  task('b', 's1', ['a']),
  task('c', 's1', ['a']),
  task('d', 's1', ['b', 'c']),
  task('e', 's2', ['d']),
  task('f', 's2', [], [['d', 'e']]),
];

describe('layoutGraph', () => {
  const layout = layoutGraph(['s1', 's2'], TASKS);
  const at = (id: string) => layout.nodes.find((node) => node.id === id)!;

  it('puts what must come first to the left within a stage', () => {
    expect(at('b').x).toBeGreaterThan(at('a').x);
    expect(at('c').x).toBe(at('b').x);
    expect(at('d').x).toBeGreaterThan(at('c').x);
  });

  it('puts later stages below, and all tasks inside their band', () => {
    const [one, two] = layout.bands;
    expect(two!.y).toBeGreaterThan(one!.y + one!.height);
    for (const node of layout.nodes) {
      const band = layout.bands.find((b) => b.stage === TASKS.find((t) => t.id === node.id)!.stage)!;
      expect(node.y).toBeGreaterThan(band.y);
      expect(node.y + NODE.height).toBeLessThanOrEqual(band.y + band.height);
      expect(node.x + NODE.width).toBeLessThanOrEqual(layout.width);
    }
  });

  it('lets no two tasks overlap', () => {
    for (const a of layout.nodes)
      for (const b of layout.nodes) {
        if (a === b) continue;
        const apart = Math.abs(a.x - b.x) >= NODE.width || Math.abs(a.y - b.y) >= NODE.height;
        expect(apart, `${a.id} and ${b.id}`).toBe(true);
      }
  });

  it('draws a line for each need, and marks alternatives', () => {
    expect(layout.edges.map(({ from, to, alternative }) => `${from}>${to}${alternative ? '?' : ''}`)).toEqual([
      'a>b',
      'a>c',
      'b>d',
      'c>d',
      'd>e',
      'd>f?',
      'e>f?',
    ]);
    expect(layout.edges.every((edge) => edge.d.startsWith('M'))).toBe(true);
  });

  it('leads no line behind a task', () => {
    const all = layoutGraph(stages, ALL);
    for (const { from, to, d } of all.edges) {
      const corners = [...(d.split('M')[1] ?? '').matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[LQ]|$)/g)].map(
        (m) => [Number(m[1]), Number(m[2])] as const,
      );
      for (const [at, [x2, y2]] of corners.entries()) {
        const [x1, y1] = corners[at - 1] ?? [x2, y2];
        for (const node of all.nodes) {
          const behind =
            Math.max(x1, x2) > node.x &&
            Math.min(x1, x2) < node.x + NODE.width &&
            Math.max(y1, y2) > node.y &&
            Math.min(y1, y2) < node.y + NODE.height;
          expect(behind, `${from} > ${to} behind ${node.id}`).toBe(false);
        }
      }
    }
    expect(all.edges.length).toBeGreaterThan(50);
  });

  it('leaves out lines to what is not shown, and survives a cycle and nothing at all', () => {
    expect(layoutGraph(['s2'], TASKS).edges.map((edge) => edge.from)).toEqual(['e']);
    expect(layoutGraph(['s'], [task('x', 's', ['y']), task('y', 's', ['x'])]).nodes).toHaveLength(2);
    expect(layoutGraph([], [])).toMatchObject({ height: 0, nodes: [], edges: [], bands: [] });
  });
});
