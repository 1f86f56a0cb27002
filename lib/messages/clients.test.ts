import { expect, test, vi } from 'vitest';
import { ask, onChanged } from './client';
import { askWorker, onPush } from './content-client';
import type { MessageListener, MessageRuntime } from './runtime';

const ID = 'own';

/** A runtime whose worker answers as told, one entry per message; an `Error` is thrown. */
function runtime(...answers: unknown[]) {
  const listeners = new Set<MessageListener>();
  const sent: unknown[] = [];
  const fake: MessageRuntime = {
    id: ID,
    async sendMessage(message) {
      sent.push(message);
      const answer = answers.shift();
      if (answer instanceof Error) throw answer;
      return answer;
    },
    onMessage: { addListener: (l) => void listeners.add(l), removeListener: (l) => void listeners.delete(l) },
  };
  const hear = (message: unknown, sender: unknown = { id: ID }) => [...listeners].map((l) => l(message, sender));
  return { fake, sent, hear, listeners };
}
const STARTING = new Error('Could not establish connection. Receiving end does not exist.');

test('a page asks in its own name and gets the reply', async () => {
  const { fake, sent } = runtime({ ok: true, value: { seq: 3 } });
  const msg = { type: 'person.undo', account: 'n:x', seq: 3 } as const;
  expect(await ask('popup', msg, fake)).toEqual({ ok: true, value: { seq: 3 } });
  expect(sent).toEqual([{ from: 'popup', msg }]);
});

test('while the worker is just starting, both ask once more and no more', async () => {
  const good = { ok: true, value: { ok: true } };
  expect(await ask('desk', { type: 'log.get' }, runtime(STARTING, good).fake)).toEqual(good);
  expect(await askWorker({ type: 'portal.pair' }, runtime(STARTING, good).fake)).toEqual(good);
  const page = runtime(STARTING, STARTING, good);
  expect(await ask('desk', { type: 'log.get' }, page.fake)).toMatchObject({ ok: false, error: { code: 'internal' } });
  expect(page.sent).toHaveLength(2);
  const script = runtime(STARTING, STARTING, good);
  expect(await askWorker({ type: 'portal.pair' }, script.fake)).toMatchObject({ ok: false, error: { code: 'internal' } });
  expect(script.sent).toHaveLength(2);
});

test('any other failure, and silence, are told and not repeated', async () => {
  const page = runtime(new Error('boom'), { ok: true });
  expect(await ask('desk', { type: 'log.get' }, page.fake)).toMatchObject({ ok: false, error: { code: 'internal' } });
  expect(page.sent).toHaveLength(1);
  expect(await ask('desk', { type: 'log.get' }, runtime(undefined).fake)).toMatchObject({ ok: false, error: { detail: 'no answer' } });
  expect(await askWorker({ type: 'portal.pair' }, runtime(undefined).fake)).toMatchObject({ ok: false, error: { detail: 'no answer' } });
  expect(await askWorker({ type: 'portal.pair' }, runtime(new Error('boom')).fake)).toMatchObject({ ok: false });
});

test('a content script whose extension has gone is told so', async () => {
  expect(await askWorker({ type: 'portal.pair' }, undefined)).toBe('gone');
  expect(await askWorker({ type: 'portal.pair' }, { ...runtime().fake, id: undefined })).toBe('gone');
  expect(await askWorker({ type: 'portal.pair' }, runtime(new Error('Extension context invalidated.')).fake)).toBe('gone');
  const removed: MessageRuntime = {
    ...runtime().fake,
    async sendMessage() {
      removed.id = undefined;
      throw STARTING;
    },
  };
  expect(await askWorker({ type: 'portal.pair' }, removed)).toBe('gone');
});

test('a page hears changes from the worker, and nothing else', () => {
  const { fake, hear, listeners } = runtime();
  const heard = vi.fn();
  const stop = onChanged(heard, fake);
  expect(hear({ to: 'all', type: 'changed' })).toEqual([undefined]);
  expect(heard).toHaveBeenCalledTimes(1);
  hear({ to: 'views', type: 'changed' });
  expect(heard).toHaveBeenCalledTimes(2);
  hear({ from: 'popup', msg: { type: 'view.get' } });
  hear({ to: 'portal', type: 'panel.close', pairing: 'x' });
  hear({ to: 'all', type: 'changed' }, { id: 'other' });
  hear({ to: 'all', type: 'changed' }, { id: ID, tab: { id: 1 } });
  hear(null);
  hear('changed');
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
  expect(listeners.size).toBe(0);
});

test('a content script hears announcements until its signal ends them', () => {
  const { fake, hear, listeners } = runtime();
  const heard = vi.fn();
  const end = new AbortController();
  onPush(heard, end.signal, fake);
  hear({ to: 'portal', type: 'panel.alive', pairing: 'x' });
  hear({ to: 'all', type: 'changed' });
  hear({ to: 'views', type: 'changed' });
  hear({ to: 'portal', type: 'panel.alive' });
  expect(heard.mock.calls).toEqual([[{ to: 'portal', type: 'panel.alive', pairing: 'x' }], [{ to: 'all', type: 'changed' }]]);
  end.abort();
  hear({ to: 'all', type: 'changed' });
  expect(heard).toHaveBeenCalledTimes(2);
  expect(listeners.size).toBe(0);
});
