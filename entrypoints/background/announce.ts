import type { Push } from '../../lib/messages/protocol';
import type { Context } from './context';

const CHANGED: Push = { to: 'all', type: 'changed' };

/**
 * Announcements are sent and not waited for: a tab with a dialog open, or one the browser has put to sleep, answers
 * none for as long as that lasts, and everything behind it would stand still. Nobody listening, and a tab that was
 * closed, are no failures either.
 */
const quietly = (sending: Promise<unknown>): void => void sending.catch(() => undefined);

/** Tells the extension's own pages that they should ask again, the panels in frames by way of their tabs. */
export function tellViews({ api, pairings }: Context): void {
  const framed: Push = { to: 'views', type: 'changed' };
  quietly(api.runtime.sendMessage(CHANGED));
  quietly(pairings.framed().then((tabs) => Promise.all(tabs.map((tab) => api.tabs.sendMessage(tab, framed, {})))));
}

/** Tells views and portal tabs that they should ask again; `except` is the tab that asked and has its answer already. */
export async function tellAll(context: Context, except?: number): Promise<void> {
  tellViews(context);
  for (const tab of await context.tabs.known()) if (tab !== except) quietly(context.api.tabs.sendMessage(tab, CHANGED, { frameId: 0 }));
}

/** Tells one portal tab something about its panel; `heard` is called if it listened. */
export const tellTab = ({ api }: Context, tab: number, push: Push, heard: () => Promise<void> = async () => {}): void =>
  quietly(api.tabs.sendMessage(tab, push, { frameId: 0 }).then(heard));
