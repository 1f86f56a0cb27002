import pagesFile from './knowledge/pages.json';
import type { PageEntry } from './knowledge/types';

/** The one vocabulary of pages, sorted by id. */
export const PAGES = pagesFile.pages as unknown as readonly PageEntry[];

const byId = new Map(PAGES.flatMap((page) => [page.id, ...(page.aliases ?? [])].map((id) => [id, page] as const)));

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

/** Id of the page that a link made by `pageLink` opens, so that a link to a near page is named for what it is. */
export function pageAt(link: string): string | undefined {
  return PAGES.find((page) => page.link === link || Object.values(page.tabs ?? {}).some((hash) => page.link + hash === link))?.id;
}
