import { useMemo, useRef, useState } from 'preact/hooks';
import type { Assessment } from '../lib/rules/assessment';
import { type GraphTask, layoutGraph, NODE, type PlacedNode } from './graph-layout';
import { printList, useReader } from './reader';
import { StatusMark } from './StatusMark';
import { taskKnowledge } from './task-knowledge';

/** The tasks that are shown, as the layout wants them. */
export function graphOf(assessment: Assessment): { stages: string[]; tasks: GraphTask[] } {
  const shown = [...assessment.stages].sort((a, b) => a.order - b.order).filter((stage) => stage.status !== 'not-needed');
  const tasks = shown.flatMap((stage) =>
    stage.tasks.map((id): GraphTask => {
      const { requires, requiresAny } = taskKnowledge(id);
      return { id, stage: stage.id, requires, requiresAny: requiresAny ? [requiresAny] : [] };
    }),
  );
  return { stages: shown.map((stage) => stage.id), tasks };
}

/** The task an arrow key leads to: the nearest one in that direction, or none. */
export function neighbour(nodes: readonly PlacedNode[], from: PlacedNode, key: string): PlacedNode | undefined {
  const [axis, sign] = ({ ArrowRight: ['x', 1], ArrowLeft: ['x', -1], ArrowDown: ['y', 1], ArrowUp: ['y', -1] } as const)[key] ?? [];
  if (!axis || !sign) return undefined;
  const across = axis === 'x' ? 'y' : 'x';
  // Sideways steps count double, so that an arrow prefers what lies straight ahead.
  const distance = (node: PlacedNode) => (node[axis] - from[axis]) * sign + 2 * Math.abs(node[across] - from[across]);
  return nodes.filter((node) => (node[axis] - from[axis]) * sign > 0).sort((a, b) => distance(a) - distance(b))[0];
}

/**
 * The picture of what blocks what. Choosing a task draws its own lines bold and lets the others fade. One tab stop:
 * arrow keys move between the tasks, Enter opens the one in focus. `TaskGraphList` says the same in words.
 */
export function TaskGraph({ assessment, onOpen }: { assessment: Assessment; onOpen: (task: string) => void }) {
  const { t } = useReader();
  const layout = useMemo(() => {
    const { stages, tasks } = graphOf(assessment);
    return layoutGraph(stages, tasks);
  }, [assessment]);
  const [chosen, setChosen] = useState<string | null>(null);
  const picture = useRef<SVGSVGElement>(null);
  const first = chosen && layout.nodes.some((node) => node.id === chosen) ? chosen : layout.nodes[0]?.id;

  const onKeyDown = (event: KeyboardEvent, node: PlacedNode) => {
    const next = neighbour(layout.nodes, node, event.key);
    if (!next) return;
    event.preventDefault();
    picture.current?.querySelector<HTMLElement>(`[data-node="${next.id}"]`)?.focus();
  };

  return (
    <section class="graph-scroll" aria-label={t('graph.name')}>
      <svg
        ref={picture}
        class={chosen ? 'graph graph-chosen' : 'graph'}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width={layout.width}
        height={layout.height}
      >
        <title>{t('desk.graph')}</title>
        {layout.bands.map((band) => (
          <rect key={band.stage} class="graph-band" x="0" y={band.y} width={layout.width} height={band.height} rx="8" />
        ))}
        {layout.edges.map((edge) => (
          <path
            key={`${edge.from}>${edge.to}`}
            class={`graph-edge${edge.alternative ? ' graph-alternative' : ''}${edge.from === chosen || edge.to === chosen ? ' graph-own' : ''}`}
            d={edge.d}
          />
        ))}
        {layout.bands.map((band) => (
          <text key={band.stage} class="graph-band-name" x="16" y={band.y + 24}>
            {t(`stage.${band.stage}.title`)}
          </text>
        ))}
        {layout.nodes.map((node) => {
          const task = assessment.tasks[node.id];
          const status = task?.status ?? 'unknown';
          return (
            <foreignObject key={node.id} x={node.x} y={node.y} width={NODE.width} height={NODE.height}>
              <button
                type="button"
                class={`graph-node status-${status}`}
                data-node={node.id}
                data-status={status}
                tabIndex={node.id === first ? 0 : -1}
                title={t(`task.${node.id}.title`)}
                onFocus={() => setChosen(node.id)}
                onKeyDown={(event) => onKeyDown(event, node)}
                onClick={() => onOpen(node.id)}
              >
                <StatusMark status={status} />
                <span class="graph-title">{t(`task.${node.id}.title`)}</span>
              </button>
            </foreignObject>
          );
        })}
      </svg>
    </section>
  );
}

/** The same as the picture, in words: each task with what it needs. */
export function TaskGraphList({ assessment, onOpen }: { assessment: Assessment; onOpen: (task: string) => void }) {
  const reader = useReader();
  const { t } = reader;
  const { stages, tasks } = graphOf(assessment);
  const names = (ids: readonly string[]) => ids.map((id) => t(`task.${id}.title`));
  return (
    <div class="graph-list">
      {stages.map((stage) => (
        <section key={stage} aria-labelledby={`graph-${stage}`}>
          <h3 id={`graph-${stage}`}>{t(`stage.${stage}.title`)}</h3>
          <ul class="texts">
            {tasks
              .filter((task) => task.stage === stage)
              .map((task) => (
                <li key={task.id}>
                  <StatusMark status={assessment.tasks[task.id]?.status ?? 'unknown'} />
                  <span>
                    <button type="button" class="link" onClick={() => onOpen(task.id)}>
                      {t(`task.${task.id}.title`)}
                    </button>{' '}
                    <span class="quiet">
                      {task.requires.length > 0 && t('graph.needs', { tasks: printList(reader, names(task.requires)) })}{' '}
                      {task.requiresAny.map((any) =>
                        t('graph.needsAny', { tasks: new Intl.ListFormat(reader.lang, { type: 'disjunction' }).format(names(any)) }),
                      )}
                      {task.requires.length + task.requiresAny.length === 0 && t('graph.needsNothing')}
                    </span>
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
