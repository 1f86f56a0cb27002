import type { PortalMap } from './types';

const GUID = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}';

/** What an address says: the page of the map it matches, and how far that is known. */
export interface Address {
  id: string;
  /** False (`?` before the id in the map): nobody has shown this address in public; it needs a second clue. */
  known: boolean;
  /** False (`-` before the id): no reader for this page, it need not be looked at. */
  reads: boolean;
  params: Record<string, string>;
  tab?: string;
}

/**
 * An address in the form that stays the same over the portal's generations: lower case, without host, locale segment,
 * `/dashboard`, `/pcv` and version segments, `account-settings` written `account`.
 */
export const stableForm = (pathname: string): string =>
  `${pathname.toLowerCase().replace(/^\/[a-z]{2,3}-[a-z0-9]{2,8}(?=\/)/, '')}/`
    .replace(/\/+/g, '/')
    // The hosts' own front page is not the portal's.
    .replace(/^\/((home|overview)\/)?$/, '/-')
    .replace(/^\/pcv(?=\/)/, '')
    .replace(/^\/dashboard(?=\/)/, '')
    .replace(/^\/(pcv|commerce\d*)(?=\/)/, '')
    .replace(/\/v\d+(?=\/)/, '')
    .replace(/\/account-?settings(?=\/)/, '/account')
    .replace('/account/account/', '/account/')
    .slice(1)
    .replace(/\/$/, '');

const compiled = new WeakMap<PortalMap, { id: string; known: boolean; reads: boolean; pattern: RegExp }[]>();

/** The page an address belongs to. `null`: none that the map knows. */
export function addressOf(url: URL, map: PortalMap): Address | null {
  let table = compiled.get(map);
  if (!table) {
    table = map.addresses.map(([id, source]) => ({
      id: id.replace(/^[-?]+/, ''),
      known: !id.includes('?'),
      reads: id[0] !== '-',
      pattern: new RegExp(`^(?:${source.replaceAll('@', GUID)})$`, 'i'),
    }));
    compiled.set(map, table);
  }
  const path = stableForm(url.pathname);
  for (const { id, known, reads, pattern } of table) {
    const groups = pattern.exec(path)?.groups ?? (pattern.test(path) ? {} : null);
    if (!groups) continue;
    const address: Address = { id, known, reads, params: {} };
    for (const name in groups) {
      if (groups[name] === undefined) continue;
      if (name.startsWith('tab_')) address.tab = name.slice(4);
      else address.params[name] = groups[name];
    }
    return address;
  }
  return null;
}

/** The path as the journal may keep it: no query, no hash, and no id or mail address of anybody. */
export const anonymousPath = (url: URL): string =>
  url.pathname
    .replace(new RegExp(GUID, 'gi'), '{id}')
    .replace(/[^/]*(@|%40)[^/]*/gi, '{id}')
    .replace(/\/\d{4,}(?=\/|$)/g, '/{id}')
    .slice(0, 300);
