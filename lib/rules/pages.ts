import pagesFile from './knowledge/pages.json';
import { TASKS, taskEntry } from './knowledge/tasks';
import type { PageEntry } from './knowledge/types';

/** The one vocabulary of pages, sorted by id. */
export const PAGES = pagesFile.pages as unknown as readonly PageEntry[];

const byId = new Map(PAGES.map((page) => [page.id, page]));
for (const page of PAGES) for (const alias of page.aliases ?? []) byId.set(alias, page);

/** The entry of a page, by its id or by an alias; nothing for an id that does not exist. */
export const pageEntry = (id: string): PageEntry | undefined => byId.get(id);

/**
 * The address that opens a page, with the hash of the tab. Where nobody has shown the page's own address it is the
 * nearest page that is known, from where the navigation leads on; null where there is none at all.
 */
export function pageLink(id: string, tab?: string): string | null {
  const page = byId.get(id);
  if (!page) return null;
  if (page.link) return page.link + ((tab && page.tabs?.[tab]) ?? '');
  return page.near ? pageLink(page.near, page.nearTab) : null;
}

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
  const id = byId.get(page)?.id ?? page;
  const fits = (at: { page: string; tab?: string }) => at.page === id && (!tab || !at.tab || at.tab === tab);
  return TASKS.filter(({ where, evidence }) => (where && 'page' in where && fits(where)) || evidence.some(fits)).map((task) => task.id);
}
