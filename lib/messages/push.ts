import type { Push } from './protocol';

const isObject = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null;

/**
 * Is this one of the worker's own announcements? Every page of the extension also hears what the other pages ask the
 * worker, and must leave that alone. In: the message, and who sent it as the browser says.
 */
export function isPush(message: unknown, sender: unknown, ownId: string | undefined): message is Push {
  if (!ownId || !isObject(message) || !isObject(sender) || sender.id !== ownId || sender.tab) return false;
  if (message.to === 'all' || message.to === 'views') return message.type === 'changed';
  return (
    message.to === 'portal' && (message.type === 'panel.alive' || message.type === 'panel.close') && typeof message.pairing === 'string'
  );
}
