import { TASKS, taskEntry } from './knowledge/tasks';
import { pageEntry, pageLink } from './pages';

/** The address that opens the place of a task: a portal page, another site, or null where it is done off the web. */
export function taskLink(task: string): string | null {
  const where = taskEntry(task)?.where;
  if (!where) return null;
  return 'url' in where ? where.url : pageLink(where.page, where.tab);
}

/**
 * Ids of the tasks that a page can prove or is the place for, in the order of the tasks. With a tab, those of other
 * tabs are left out; a task that names no tab of the page belongs to all of them.
 */
export function taskPlaces(page: string, tab?: string): string[] {
  const id = pageEntry(page)?.id ?? page;
  const fits = (at: { page: string; tab?: string }) => at.page === id && (!tab || !at.tab || at.tab === tab);
  return TASKS.filter(({ where, evidence }) => (where && 'page' in where && fits(where)) || evidence.some(fits)).map((task) => task.id);
}
