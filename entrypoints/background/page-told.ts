import type { LauncherView, PortalRequest } from '../../lib/messages/protocol';
import type { Page } from '../../lib/portal/types';
import { tellViews } from './announce';
import type { MessageSender } from './api';
import type { Context } from './context';
import { launcherOf } from './launcher-of';
import type { Visit } from './tabs';

/** What is told of a page: in which visit, and what the page is. */
export type Told = Pick<Extract<PortalRequest, { type: 'portal.page' }>, 'visit' | 'page'>;

const samePlace = (a: Page, b: Page): boolean => a.id === b.id && a.path === b.path && a.tab === b.tab;

/**
 * A page was told, not read. What an earlier reading of the very same place in the same visit proved still stands;
 * with any other verdict the account is open again. While the page only loads something, such as the next rows of a
 * list, it is still remembered which account it was: to find it again is not to open it.
 */
export async function pageTold(context: Context, told: Told, tab: number, sender: MessageSender): Promise<LauncherView> {
  const { visit: id, page } = told;
  const before = await context.tabs.visit(tab, id);
  const same = before !== null && page.state === 'ready' && samePlace(before.page, page);
  const proved = page.state === 'loading' ? before?.proved : undefined;
  const fresh: Visit = { id, page, read: false, account: null, seenAt: context.now(), ...(proved && { proved }) };
  const visit = same ? { ...before, page } : fresh;
  await context.tabs.put(tab, visit, sender.tab);
  tellViews(context);
  return launcherOf(context, visit);
}
