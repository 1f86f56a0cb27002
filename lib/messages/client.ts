import type { Answers, Envelope, Reply, ViewRequest } from './protocol';
import { isPush } from './push';
import { browserRuntime, type MessageRuntime, NOBODY } from './runtime';

/** The pages of the extension that ask the worker. */
export type ViewName = Exclude<Envelope['from'], 'portal'>;

const failed = (detail: string): Reply<never> => ({ ok: false, error: { code: 'internal', detail } });

/**
 * Asks the worker and gives its reply; never throws. Tries once more where the worker was just starting: nothing was
 * received then, so nothing is done twice.
 */
export async function ask<M extends ViewRequest>(
  from: ViewName,
  msg: M,
  runtime: MessageRuntime | undefined = browserRuntime(),
): Promise<Reply<Answers[M['type']]>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const reply = await runtime?.sendMessage({ from, msg });
      return reply === undefined || reply === null ? failed('no answer') : (reply as Reply<Answers[M['type']]>);
    } catch (error) {
      const text = String(error);
      if (attempt > 1 || !NOBODY.test(text)) return failed(text.slice(0, 200));
    }
  }
}

/** Calls back whenever the worker says that something changed. Returns the function that ends it. */
export function onChanged(callback: () => void, runtime: MessageRuntime | undefined = browserRuntime()): () => void {
  const listener = (message: unknown, sender: unknown): undefined => {
    if (isPush(message, sender, runtime?.id) && message.type === 'changed') callback();
  };
  runtime?.onMessage.addListener(listener);
  return () => runtime?.onMessage.removeListener(listener);
}
