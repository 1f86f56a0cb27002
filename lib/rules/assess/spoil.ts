import type { Finding, TaskView } from '../assessment';
import { PREREQUISITES } from '../findings';

/**
 * A task can stand on the page as done and still be done wrongly: a PartnerID of another country, a primary contact with a
 * web-mail address. Such a task calls for the person, with the finding as its reason, until a later task shows that the
 * portal took it after all. Only what the portal showed is spoiled so: a tick is the person's own word.
 */
export function spoil(tasks: Record<string, TaskView>, findings: readonly Finding[]): void {
  for (const { rule, verdict, reason } of findings) {
    const spoils = PREREQUISITES.find(({ id }) => id === rule)?.spoils;
    const view = spoils && tasks[spoils.task];
    if (verdict !== 'fail' || !view || view.status !== 'done' || view.doneBy !== 'portal' || tasks[spoils.until]?.status === 'done')
      continue;
    const { doneBy: _, ...rest } = view;
    tasks[spoils.task] = { ...rest, status: 'attention', reason };
  }
}
