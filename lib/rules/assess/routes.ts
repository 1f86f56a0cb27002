import type { TaskView } from '../assessment';
import { TASKS } from '../knowledge/tasks';

const groups = new Map<string, string[]>();
for (const { id, alternative } of TASKS) if (alternative) groups.set(alternative, [...(groups.get(alternative) ?? []), id]);

/** The routes to one end, as lists of task ids. */
export const ROUTES: readonly (readonly string[])[] = [...groups.values()];

/**
 * Where one of several routes has led to the end, the others are not needed any more; they stay on view, because the
 * person may want them for the next customer. Changes `views` in place, before anybody else sees them.
 */
export function closeOtherRoutes(views: Record<string, TaskView>): void {
  for (const route of ROUTES) {
    const done = route.find((id) => views[id]?.status === 'done');
    if (!done) continue;
    for (const id of route) {
      const view = views[id];
      if (!view || view.status === 'done' || view.status === 'attention' || view.status === 'waiting') continue;
      views[id] = {
        ...view,
        status: 'not-needed',
        waitsFor: [],
        reason: { key: 'reason.otherRoute', params: { task: `@task.${done}.title` } },
      };
    }
  }
}
