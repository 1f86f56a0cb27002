/**
 * The content script's way to the worker: the same protocol as `client.ts`, without polyfill and schema library,
 * because every byte of it stands in the portal's pages.
 */
import type { Answers, PortalRequest, Push, Reply } from './protocol';
import { isPush } from './push';
import { browserRuntime, type MessageRuntime, NOBODY } from './runtime';

/** Words of Chromium and of Firefox for a content script whose extension has gone. */
const GONE = /context invalidated|dead object/i;

/**
 * Asks the worker and gives its reply; never throws. `'gone'`: the extension was reloaded or removed while this page
 * stood open, nobody will ever answer, and the content script should take itself away.
 */
export async function askWorker<M extends PortalRequest>(
  msg: M,
  runtime: MessageRuntime | undefined = browserRuntime(),
): Promise<Reply<Answers[M['type']]> | 'gone'> {
  let detail = 'no answer';
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    if (!runtime?.id) return 'gone';
    try {
      const reply = await runtime.sendMessage({ from: 'portal', msg });
      if (reply) return reply as Reply<Answers[M['type']]>;
      break;
    } catch (error) {
      detail = String(error);
      if (GONE.test(detail) || !runtime.id) return 'gone';
      if (!NOBODY.test(detail)) break;
    }
  }
  return { ok: false, error: { code: 'internal', detail } };
}

/** Calls back with each announcement of the worker until the signal ends it. */
export function onPush(callback: (push: Push) => void, signal: AbortSignal, runtime: MessageRuntime | undefined = browserRuntime()): void {
  const ownId = runtime?.id;
  if (!ownId) return;
  // It takes itself away when it is called after the end: to listen to the signal would be one more listener in the page.
  const listener = (message: unknown, sender: unknown): undefined => {
    if (signal.aborted) runtime.onMessage.removeListener(listener);
    else if (isPush(message, sender, ownId) && message.to !== 'views') callback(message);
  };
  runtime.onMessage.addListener(listener);
}
