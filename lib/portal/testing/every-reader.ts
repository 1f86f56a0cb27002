/** One page for every reader there is. */
import { OTHERS } from '../../../test/portal/others';
import { SHIPPED } from '../map/shipped';
import { hasReader } from '../read-page';

/** Stands for the title of a page. */
export const TITLE = '@title@';
/** An address and a title of every page that has a reader. */
export const PAGES = [...new Map(OTHERS.flatMap(({ page, url }) => (hasReader(page) ? [[page, url] as const] : [])))].map(([id, url]) => ({
  id,
  url: url.split('#')[0]!,
  title: SHIPPED.labels[`page.${id}`]?.en[0] ?? 'Partner Center',
}));
