import { type Envelope, envelope, type PortalRequest, type Reply, type ViewRequest } from '../../lib/messages/protocol';
import { mayAsk, type Verified, verifySender } from '../../lib/messages/sender';
import type { MessageSender } from './api';
import type { Context } from './context';
import { codeOf, type ErrorCode, wordsOf } from './error-code';
import { portalRequests } from './portal-requests';
import { type Asker, viewRequests } from './view-requests';

type Trusted = Extract<Verified, { ok: true }>;

/** Answers that must not wait behind a long list being written: they change nothing in the journal. */
const AT_ONCE: ReadonlySet<string> = new Set<(PortalRequest | ViewRequest)['type']>([
  'portal.pair',
  'portal.openPanelWindow',
  'portal.field',
  'portal.fields',
  'view.get',
  'journal.export',
  'log.get',
  'accounts.get',
  'map.get',
  'map.export',
  'map.check',
  'form.get',
  'page.describe',
  'facts.get',
  'directory.get',
  'customers.get',
  'drafts.get',
  'page.drafts',
  'page.hints',
  'table.get',
  'table.export',
  'table.check',
  'link.given',
  'templates.get',
  'signature.get',
  'reminders.get',
  'panel.close',
]);

const fail = (code: ErrorCode, detail: string): Reply<never> => ({ ok: false, error: { code, detail } });

/** Where in a message the form was wrong: names of the protocol only, since what lies below `params` is data. */
function whereWrong(path: readonly PropertyKey[]): string {
  const cut = path.indexOf('params');
  return (cut < 0 ? path : path.slice(0, cut + 1)).map((part) => (typeof part === 'number' ? '#' : String(part).slice(0, 20))).join('.');
}

/** Picks the handler. The cast is sound: handler and message are chosen by the same `type`. */
function handle(context: Context, { from, msg }: Envelope, sender: MessageSender, who: Trusted, asker: Asker): Promise<unknown> {
  if (from === 'portal') {
    const handler = portalRequests[msg.type] as (c: Context, m: PortalRequest, tab: number, s: MessageSender) => Promise<unknown>;
    return handler(context, msg, who.tab ?? -1, sender);
  }
  const handler = viewRequests[msg.type] as (c: Context, m: ViewRequest, a: Asker) => Promise<unknown>;
  return handler(context, msg, asker);
}

/**
 * Makes the one door of the worker. In: a message of any form, and its sender as the browser names it. Out: always a
 * reply, never an exception. Form first, then sender, then right to ask, then the panel's pairing; whatever fails one of
 * these is refused, logged, and has changed nothing.
 */
export function makeReceiver(context: Context): (raw: unknown, sender: MessageSender) => Promise<Reply<unknown>> {
  async function refuse(code: ErrorCode, detail: string): Promise<Reply<never>> {
    await context.log.write(code, detail);
    return fail(code, detail);
  }

  async function panelPairing(message: Envelope, who: Trusted): Promise<Asker | null> {
    if (who.from !== 'panel') return { from: who.from === 'portal' ? 'popup' : who.from };
    const number = 'pairing' in message.msg ? message.msg.pairing : undefined;
    const pairing = await context.pairings.check(number, who);
    return pairing && { from: 'panel', pairing, ownTab: who.tab };
  }

  async function answer(raw: unknown, sender: MessageSender): Promise<Reply<unknown>> {
    const parsed = envelope.safeParse(raw);
    if (!parsed.success) return refuse('shape', whereWrong(parsed.error.issues[0]?.path ?? []));
    const message = parsed.data;
    const { from, msg } = message;
    const who = verifySender(from, sender, context.api.runtime.id);
    if (!who.ok) return refuse('refused', `${from} ${msg.type}: ${who.why}`);
    if (!mayAsk(from, msg.type)) return refuse('refused', `${from} ${msg.type}: not for this page`);
    const asker = await panelPairing(message, who);
    if (!asker) return refuse('not-paired', `${from} ${msg.type}`);
    try {
      const job = () => handle(context, message, sender, who, asker);
      return { ok: true, value: await (AT_ONCE.has(msg.type) ? job() : context.queue(job)) };
    } catch (error) {
      return refuse(codeOf(error), `${from} ${msg.type}: ${wordsOf(error)}`);
    }
  }

  return async (raw, sender) => {
    try {
      return await answer(raw, sender);
    } catch {
      return fail('internal', 'unexpected');
    }
  };
}
