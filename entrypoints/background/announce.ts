import type { Push } from '../../lib/messages/protocol';
import type { Context } from './context';

const CHANGED: Push = { to: 'all', type: 'changed' };

/** Nobody listening, and a tab that was closed, are no failures of an announcement. */
const quietly = (sending: Promise<unknown>): Promise<unknown> => sending.catch(() => undefined);

/** Tells the extension's own pages that they should ask again. */
export const tellViews = ({ api }: Context): Promise<unknown> => quietly(api.runtime.sendMessage(CHANGED));

/** Tells views and portal tabs that they should ask again; `except` is the tab that asked and has its answer already. */
export async function tellAll(context: Context, except?: number): Promise<void> {
  const tabs = (await context.tabs.known()).filter((tab) => tab !== except);
  await Promise.all([tellViews(context), ...tabs.map((tab) => quietly(context.api.tabs.sendMessage(tab, CHANGED, { frameId: 0 })))]);
}

/** Tells one portal tab something about its panel. Gives false if nobody heard it. */
export const tellTab = ({ api }: Context, tab: number, push: Push): Promise<boolean> =>
  api.tabs.sendMessage(tab, push, { frameId: 0 }).then(
    () => true,
    () => false,
  );
