/** A made-up account and a worker that answers from memory: what component tests and pictures are made with. */
import { vi } from 'vitest';
import type { Answers, Reply, ViewRequest, ViewState } from '../lib/messages/protocol';
import type { Catalogue } from '../lib/ui/i18n';
import { madeUpState } from './made-up';
import type { Client, CompanionOptions } from './useCompanion';

/** The table of markets that ships is in force. */
export const SHIPPED_TABLE: Answers['table.get'] = {
  present: { asOf: '2023-08-17', source: 'Microsoft' },
  file: null,
  shipped: { asOf: '2023-08-17' },
  setAside: false,
  imported: 0,
};

type Handlers = { [T in ViewRequest['type']]?: (msg: Extract<ViewRequest, { type: T }>) => Reply<Answers[T]> | Promise<Reply<Answers[T]>> };

/** A client that answers from `handlers`, remembers what it was asked, and can say that something changed. */
export function fakeClient(state: ViewState = madeUpState(), handlers: Handlers = {}) {
  const asked: ViewRequest[] = [];
  const listeners = new Set<() => void>();
  const standard: Handlers = {
    'view.get': () => ({ ok: true, value: state }),
    'person.tick': () => ({ ok: true, value: { seq: 41 } }),
    'person.say': () => ({ ok: true, value: { seq: 42 } }),
    'person.undo': () => ({ ok: true, value: { ok: true } }),
    'account.select': () => ({ ok: true, value: { ok: true } }),
    'account.apart': () => ({ ok: true, value: { ok: true } }),
    'joins.seen': () => ({ ok: true, value: { ok: true } }),
    'settings.set': (msg) => ({ ok: true, value: { ...state.settings, ...msg.settings } }),
    'desk.open': () => ({ ok: true, value: { ok: true } }),
    'panel.close': () => ({ ok: true, value: { ok: true } }),
    'journal.export': () => ({ ok: true, value: { json: '{}', broken: 0 } }),
    'log.get': () => ({ ok: true, value: [] }),
    'templates.get': () => ({ ok: true, value: { entries: [], broken: 0 } }),
    'signature.get': () => ({ ok: true, value: { text: '' } }),
    'form.get': () => ({ ok: true, value: { form: null, seen: {}, seenAt: {}, loose: null } }),
    'form.put': ({ values }) => ({ ok: true, value: { savedAt: 0, values, clashes: [] } }),
    'form.forget': () => ({ ok: true, value: { values: {} } }),
    'facts.get': () => ({ ok: true, value: [] }),
    'invitations.get': () => ({ ok: true, value: { lines: [], broken: 0 } }),
    'invitations.note': ({ notes }) => ({ ok: true, value: { ids: notes.map((_, i) => i + 1), events: notes.map(() => 2) } }),
    'table.get': () => ({ ok: true, value: SHIPPED_TABLE }),
    'drafts.get': () => ({ ok: true, value: { drafts: [] } }),
    'draft.keep': ({ base = 0 }) => ({ ok: true, value: { savedAt: 0, rev: base + 1 } }),
    'draft.forget': () => ({ ok: true, value: { draft: null } }),
    'reminders.answer': () => ({ ok: true, value: { ok: true } }),
  };
  const client: Client = {
    async ask<M extends ViewRequest>(msg: M) {
      asked.push(msg);
      const handler = (handlers[msg.type] ?? standard[msg.type]) as
        | ((m: M) => Reply<Answers[M['type']]> | Promise<Reply<Answers[M['type']]>>)
        | undefined;
      if (!handler) throw new Error(`nobody answers ${msg.type}`);
      return handler(msg);
    },
    onChanged(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
  };
  return { client, asked, changed: () => [...listeners].map((listener) => listener()), listeners };
}

const files = import.meta.glob<Catalogue>('../lib/ui/locales/en/tasks/*.json', { eager: true, import: 'default' });

/** The English words of a stage's tasks. */
export function taskWordsOf(stage: string): Catalogue {
  const words = files[`../lib/ui/locales/en/tasks/${stage}.json`];
  if (!words) throw new Error(`no words of ${stage}`);
  return words;
}

/** Everything a view wants besides its client; words shown at once are their own keys unless given, those of tasks are English. */
export function options(
  client: Client,
  words: Record<string, string> = {},
): CompanionOptions & { saveFile: ReturnType<typeof vi.fn<(name: string, text: string) => void>> } {
  return {
    client,
    uiLanguage: 'en',
    loadCatalogue: async (_, part) => (part === 'shown' ? words : taskWordsOf(part)),
    saveFile: vi.fn<(name: string, text: string) => void>(),
    now: () => madeUpState().assessment!.at,
  };
}
