import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Answers, Reply, ViewRequest, ViewState } from '../lib/messages/protocol';
import type { FactValue } from '../lib/rules/facts';
import { pickLanguage, translator } from '../lib/ui/i18n';
import type { Actions } from './actions';
import type { Reader } from './reader';
import type { ToastMessage } from './Toast';
import type { TaskWords } from './task-words';
import { type LoadCatalogue, useWords } from './useWords';

/** The worker, as a view knows it. The browser's real one is made in the entry points, a made-up one in tests. */
export interface Client {
  ask<M extends ViewRequest>(msg: M): Promise<Reply<Answers[M['type']]>>;
  /** Calls back when something was written; returns the way to stop. */
  onChanged(callback: () => void): () => void;
  /** Asks the person, through the browser, for a permission; call it at once in a click. Absent where it cannot be asked for. */
  permit?(permission: 'notifications' | 'contextMenus'): Promise<boolean>;
  /** False: the browser has no menus for pages that could be added to. */
  menus?: boolean;
}

export interface CompanionOptions {
  client: Client;
  /** The browser's own language. */
  uiLanguage: string;
  loadCatalogue: LoadCatalogue;
  /** Hands the person a file. */
  saveFile(name: string, text: string): void;
  /** The tab in front, for the popup. */
  tab?: number;
  /** What the panel proves its belonging with. */
  pairing?: string;
  now?: () => number;
}

export interface Companion {
  /** The last good answer. It stays on screen when a later question fails; `error` then says so. */
  state: ViewState | null;
  /** Catalogue key of what went wrong last, or nothing. */
  error: string | null;
  /** Missing until the words are there: nothing can be shown before. */
  reader: Reader | null;
  /** Words of opened tasks, which come later. */
  taskWords: TaskWords;
  toast: ToastMessage | null;
  dismissToast(): void;
  on: Actions;
}

/** A fact's value as messages carry it: their lists are not read-only. */
const plain = (value: FactValue): string | number | boolean | string[] => (typeof value === 'object' ? [...value] : value);

/**
 * What a view lives on: asks the worker for its state, again after every change, and turns the person's acts into
 * messages. It decides nothing about onboarding. An answer that was overtaken by a newer question is dropped.
 */
export function useCompanion(options: CompanionOptions): Companion {
  const { client, uiLanguage, loadCatalogue, saveFile, tab, pairing, now = Date.now } = options;
  const [state, setState] = useState<ViewState | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const [sample, setSample] = useState(false);
  const [askedAt, setAskedAt] = useState(now);
  const latest = useRef(0);

  const refresh = useCallback(async () => {
    const mine = ++latest.current;
    const reply = await client
      .ask({ type: 'view.get', ...(tab !== undefined && { tab }), ...(pairing && { pairing }), ...(sample && { sample }) })
      .catch(() => null);
    if (mine !== latest.current) return;
    setAskedAt(now());
    if (reply?.ok) {
      setState(reply.value);
      setError(null);
    } else {
      setError(reply ? `error.${reply.error.code}` : 'error.noAnswer');
    }
  }, [client, tab, pairing, sample, now]);

  useEffect(() => {
    void refresh();
    return client.onChanged(() => void refresh());
  }, [client, refresh]);

  const lang = pickLanguage(state?.settings.language ?? 'auto', uiLanguage);
  const { loaded, taskWords } = useWords(lang, loadCatalogue);
  const reader = useMemo<Reader | null>(
    () => loaded && { t: translator(loaded.lang, loaded.words), lang: loaded.lang, now: Math.max(askedAt, state?.assessment?.at ?? 0) },
    [loaded, askedAt, state],
  );

  const account = state?.account ?? null;
  const t = reader?.t ?? ((key: string) => key);
  const said = { ...(pairing && { pairing }) };

  /** Sends one message; says what was done or why not, and shows the new state. */
  async function act<M extends ViewRequest>(msg: M, done?: (value: Answers[M['type']]) => ToastMessage | null) {
    const reply = await client.ask(msg).catch(() => null);
    if (reply?.ok) {
      setError(null);
      if (done) setToast(done(reply.value));
    } else {
      setToast({ text: t(reply ? `error.${reply.error.code}` : 'error.noAnswer') });
    }
    await refresh();
  }

  const title = (task: string) => t(`task.${task}.title`);

  function mark(task: string, value: boolean) {
    if (!account) return;
    const text = t(value ? 'toast.ticked' : 'toast.unticked', { task: title(task) });
    void act({ type: 'person.tick', account, task, value, ...said }, ({ seq }) => ({ text, undo: { seq, account } }));
  }

  type Say = Extract<ViewRequest, { type: 'person.say' }>;
  function sayThat(via: Say['via'], what: Say['said'], text: string) {
    if (!account) return;
    void act({ type: 'person.say', account, via, said: what, ...said }, ({ seq }) => ({ text, undo: { seq, account } }));
  }

  const on: Actions = {
    tick: (task) => mark(task, true),
    untick: (task) => mark(task, false),
    undo: (seq, of) => {
      const whose = of ?? account;
      if (whose) void act({ type: 'person.undo', account: whose, seq, ...said }, () => ({ text: t('toast.undone') }));
    },
    overrule: (task, contradiction) => {
      const { fact, againstFact = fact, subject, against } = contradiction;
      const whose = againstFact === 'task.tick' ? { kind: 'task' as const, id: task } : subject;
      sayThat(
        'overrule',
        { fact: againstFact, value: plain(against.value), ...(whose && { subject: whose }) },
        t('toast.overruled', { task: title(task) }),
      );
    },
    say: (fact, value, subject) => sayThat('form', { fact, value: plain(value), ...(subject && { subject }) }, t('toast.saved')),
    selectAccount: (id) => act({ type: 'account.select', account: id }),
    keepApart: (identity, from) => act({ type: 'account.apart', identity, account: from, apart: true }, () => ({ text: t('toast.saved') })),
    joinAgain: (identity, to) => act({ type: 'account.apart', identity, account: to, apart: false }, () => ({ text: t('toast.undone') })),
    joinsSeen: (at) => act({ type: 'joins.seen', at }),
    openDesk: (hash) => act({ type: 'desk.open', ...(hash && { hash }), ...said }),
    exportAll: () =>
      act({ type: 'journal.export' }, ({ json, broken }) => {
        saveFile(`partner-center-companion-${new Date(now()).toISOString().slice(0, 10)}.json`, json);
        return { text: broken ? t('toast.exportedBroken', { broken }) : t('toast.exported') };
      }),
    startTour: () => setSample(true),
    endTour: () => setSample(false),
    settings: (change) => act({ type: 'settings.set', settings: change }),
    retry: () => void refresh(),
    describePage: async () => {
      const reply = await client.ask({ type: 'page.describe', ...(tab !== undefined && { tab }), ...said }).catch(() => null);
      return reply?.ok ? reply.value.text : null;
    },
    ...(pairing && { close: () => act({ type: 'panel.close', pairing }) }),
  };

  return { state, error, reader, taskWords, toast, dismissToast: () => setToast(null), on };
}
