/**
 * What views need to print of the knowledge files, cut down to that: the whole files are ten times larger than what a
 * popup may load. Run by `task-knowledge.test.ts`, which keeps the two files made here equal to the knowledge.
 */
import sources from '../lib/rules/knowledge/sources.json';
import { TASKS } from '../lib/rules/knowledge/tasks';
import { pageEntry, pageLink } from '../lib/rules/pages';
import { taskLink } from '../lib/rules/places';

/** The page that opening `id` really leads to: itself, or the nearest one with a known address. */
function openedPage(id: string): string | undefined {
  const page = pageEntry(id);
  if (!page || page.link) return page?.id;
  return page.near ? openedPage(page.near) : undefined;
}

/** The portal's front door, and task id → where it is done, what must come first, and the fact that dates a wait. */
export function deriveTasks() {
  return {
    home: pageLink('home'),
    tasks: Object.fromEntries(
      TASKS.map(({ id, stage, where, requires, requiresAny, waitStartsWith }) => {
        const href = taskLink(id);
        const page = where && 'page' in where ? openedPage(where.page) : undefined;
        return [
          id,
          {
            stage,
            ...(href && { place: { href, ...(page && { page }) } }),
            requires,
            ...(requiresAny?.length && { requiresAny }),
            ...(waitStartsWith?.includes('verification.status') && { startFact: 'verification.startedOn' }),
          },
        ];
      }),
    ),
  };
}

/** Task id → its sources and the day they were looked at; and the sources once each. */
export function deriveSources() {
  const used = new Set<string>(TASKS.flatMap((task) => task.sources));
  return {
    tasks: Object.fromEntries(TASKS.map((task) => [task.id, { asOf: task.asOf, sources: task.sources }])),
    sources: Object.fromEntries(
      sources.sources.filter(({ id }) => used.has(id)).map(({ id, title, url, date, trust }) => [id, { title, url, date, trust }]),
    ),
  };
}
