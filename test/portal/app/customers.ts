/**
 * Micro-front-end of the customers workspace. Evidence: prefix `customersvcadmin_`, React, grid and ids (see the kit), server-side
 * search, paging in place, "{n} results found.", ten rows a page.
 */
import type { PageName } from '../routes';
import type { Draw } from './context';
import { customerList } from './customers/list';
import { accept, providers } from './customers/providers';

export const pages: Partial<Record<PageName, Draw>> = {
  'customers.list': customerList,
  'indirectProviders.list': providers,
  'partnership.accept': accept,
};
