import { makeJournal } from '../../lib/journal';
import { freshName } from '../../lib/journal/testing';
import type { Answers, PortalRequest, Reply, ViewRequest } from '../../lib/messages/protocol';
import { read } from '../../lib/portal';
import type { AccountClues, PageReading, PageState, PortalMap } from '../../lib/portal/types';
import { assess, fold, sample, taskPlaces } from '../../lib/rules';
import type { FactKey, FactValue } from '../../lib/rules/facts';
import type { Area, MessageSender, TabInfo, WorkerApi } from './api';
import { makeWorker, type WorkerParts } from './worker';

/*
 * A browser for tests of the worker: everything it is told is kept, and nothing of it is real.
 */

export const ID = 'own-extension';
export const HOME_URL = 'https://partner.microsoft.com/en-us/dashboard/home';
export const LEGAL_URL = 'https://partner.microsoft.com/en-us/dashboard/account/v3/organization/legalinfo';
const MAP: PortalMap = { version: 'test', addresses: [], labels: {} };

/** A storage area in memory. */
export function makeArea(): Area & { items: Record<string, unknown> } {
  const items: Record<string, unknown> = {};
  return {
    items,
    get: async (keys) => structuredClone(keys === null ? items : keys in items ? { [keys]: items[keys] } : {}),
    set: async (more) => void Object.assign(items, structuredClone(more)),
    remove: async (key) => void delete items[key],
  };
}

/** A made-up browser. `tabs` is what stands open; a tab without address shows a site we may not see. */
export function makeBrowser() {
  const state = {
    tabs: new Map<number, TabInfo>([[7, { id: 7, url: LEGAL_URL }]]),
    pushes: [] as { to: number | 'views'; message: unknown }[],
    opened: [] as string[],
    badge: new Map<number | undefined, { text?: string; title?: string }>(),
    alarms: new Map<string, number>(),
    notifications: new Map<string, { title: string; message: string }>(),
    /** Permissions that the person gave. */
    granted: new Set<string>(),
  };
  const badgeOf = (tab: number | undefined) => {
    const badge = state.badge.get(tab) ?? {};
    state.badge.set(tab, badge);
    return badge;
  };
  const api: WorkerApi = {
    runtime: {
      id: ID,
      // As Chromium does: what is for frames only has an address of its own.
      getURL: (path) => `chrome-extension://${path === 'panel.html' ? 'dynamic' : ID}/${path}`,
      async sendMessage(message) {
        state.pushes.push({ to: 'views', message });
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
    },
    tabs: {
      async get(tab) {
        const info = state.tabs.get(tab);
        if (!info) throw new Error(`No tab with id: ${tab}`);
        return info;
      },
      create: async ({ url }) => void state.opened.push(url),
      remove: async (tab) => void state.tabs.delete(tab),
      async sendMessage(tab, message) {
        if (!state.tabs.has(tab)) throw new Error('Could not establish connection. Receiving end does not exist.');
        state.pushes.push({ to: tab, message });
      },
    },
    windows: { create: async ({ url }) => void state.opened.push(url) },
    action: {
      setBadgeText: async ({ text, tabId }) => void Object.assign(badgeOf(tabId), { text }),
      setBadgeBackgroundColor: async () => {},
      setTitle: async ({ title, tabId }) => void Object.assign(badgeOf(tabId), { title }),
    },
    alarms: { get: async (name) => state.alarms.get(name), create: async (name, { when }) => void state.alarms.set(name, when) },
    permissions: { contains: async ({ permissions }) => permissions.every((name) => state.granted.has(name)) },
    notifications: {
      create: async (id, { title, message }) => void state.notifications.set(id, { title, message }),
      getAll: async () => Object.fromEntries(state.notifications),
    },
    storage: { local: makeArea(), session: makeArea() },
    i18n: { getUILanguage: () => 'en-GB' },
  };
  return { api, ...state };
}

type Browser = ReturnType<typeof makeBrowser>;

/** A worker in a made-up browser, with a clock that stands until it is moved. */
export function makeTestWorker(more: Partial<WorkerParts> & { browser?: Browser; name?: string; clock?: { now: number } } = {}) {
  const { browser = makeBrowser(), name = freshName(), clock = { now: Date.UTC(2026, 10, 20, 9) }, ...parts } = more;
  const journal = parts.journal ?? makeJournal(name);
  const rules = { assess, fold, sample, taskPlaces };
  const worker = makeWorker({
    api: browser.api,
    journal,
    rules,
    mapFor: () => MAP,
    read: (text, data) => (text.startsWith('{"page":') ? (JSON.parse(text) as PageReading) : read(text, data)),
    now: () => clock.now,
    timeZone: () => 'Europe/Berlin',
    ...parts,
  });

  /** The content script of a tab. */
  const portal = <M extends PortalRequest>(msg: M, tab = 7, more: Partial<MessageSender['tab']> = {}) => {
    const url = browser.tabs.get(tab)?.url ?? HOME_URL;
    const status = browser.tabs.get(tab)?.status;
    const sender: MessageSender = { id: ID, url, frameId: 0, tab: { id: tab, url, active: true, status, ...more } };
    return worker.receive({ from: 'portal', msg }, sender) as Promise<Reply<Answers[M['type']]>>;
  };
  const own = (from: 'popup' | 'desk') => ({ id: ID, url: `chrome-extension://${ID}/${from}.html` });
  const view = <M extends ViewRequest>(from: 'popup' | 'desk', msg: M) =>
    worker.receive({ from, msg }, own(from)) as Promise<Reply<Answers[M['type']]>>;
  /** The panel in a frame of a tab, or at the top of one. */
  const panel = <M extends ViewRequest>(msg: M, tab = 7, frameId = 3) =>
    worker.receive(
      { from: 'panel', msg },
      { id: ID, url: 'chrome-extension://dynamic/panel.html#x', frameId, tab: { id: tab, url: frameId ? LEGAL_URL : undefined } },
    ) as Promise<Reply<Answers[M['type']]>>;

  return { worker, journal, browser, name, clock, portal, view, panel };
}

/** The value of a reply that must have succeeded. */
export function good<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.detail}`);
  return reply.value;
}

/** What Legal info said. */
export function legalReading(account: AccountClues, facts: Partial<Record<FactKey, FactValue>>): PageReading {
  const readings = Object.entries(facts).map(([fact, value]) => ({
    fact: fact as FactKey,
    value: value as FactValue,
    clues: [{ by: 'label', anchor: 'verificationStatus', text: 'Verification status' }],
  }));
  return { page: legalPage(), account, readings, lists: [] };
}

/** A look at a page. Its text is the reading itself, which the worker of these tests takes for read. */
export const look = (reading: PageReading, visit = 'v1'): Extract<PortalRequest, { type: 'portal.look' }> => ({
  type: 'portal.look',
  visit,
  outline: JSON.stringify(reading),
});

/** A look at Legal info. `change` makes the reading another one first. */
export function legalInfo(
  account: AccountClues,
  facts: Partial<Record<FactKey, FactValue>>,
  visit = 'v1',
  change: (reading: PageReading) => void = () => {},
) {
  const reading = legalReading(account, facts);
  change(reading);
  return look(reading, visit);
}

/** The verdict on Legal info. */
export const legalPage = (state: PageState = 'ready') => ({
  id: 'account.legalInfo',
  state,
  tab: 'reseller',
  params: {},
  path: '/dashboard/account/v3/organization/legalinfo',
  lang: 'en',
  clues: [],
});
