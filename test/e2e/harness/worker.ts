import type { Answers, Reply, ViewRequest } from '../../../lib/messages/protocol';
import type { Doc } from './doc';

/** What both browsers offer an extension page. */
interface Api {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: { query(filter: object): Promise<{ id?: number; url?: string; active?: boolean }[]> };
}
declare const browser: Api;
declare const chrome: Api;

/** Sends anything from an extension page and gives the worker's bare reply: for messages that should be refused. */
export const send = (page: Doc, message: object): Promise<Reply<unknown>> =>
  page.run(
    (json) => (typeof browser === 'undefined' ? chrome : browser).runtime.sendMessage(JSON.parse(json)) as Promise<Reply<unknown>>,
    JSON.stringify(message),
  );

/** Asks the worker as the desk does. Throws what it refused with. */
export async function askWorker<T extends ViewRequest['type']>(page: Doc, request: Extract<ViewRequest, { type: T }>): Promise<Answers[T]> {
  const reply = (await send(page, { from: 'desk', msg: request })) as Reply<Answers[T]>;
  if (!reply?.ok) throw new Error(`The worker refused ${request.type}: ${JSON.stringify(reply)}`);
  return reply.value;
}

/** The browser's number for the tab at that address, as extensions see it; of several the one in front. */
export const tabIdOf = (page: Doc, url: string): Promise<number | null> =>
  page.run(async (wanted) => {
    const all = await (typeof browser === 'undefined' ? chrome : browser).tabs.query({});
    const there = all.filter((tab) => tab.url === wanted);
    return (there.find((tab) => tab.active) ?? there[0])?.id ?? null;
  }, url);
