import type { Sender } from '../../lib/messages/sender';

/** One area of the browser's own storage. */
export interface Area {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string): Promise<void>;
}

/** What the browser tells of a tab. `url` only where we have access to its site. */
export interface TabInfo {
  id?: number;
  url?: string;
  /** `loading` while a document is on its way. */
  status?: string;
}

/** The part of the browser that the worker uses. A parameter everywhere, so that tests can stand in for it. */
export interface WorkerApi {
  runtime: {
    id: string;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    /** Absent in made-up browsers. */
    getManifest?(): { version: string };
  };
  tabs: {
    get(tab: number): Promise<TabInfo>;
    create(options: { url: string }): Promise<unknown>;
    remove(tab: number): Promise<void>;
    sendMessage(tab: number, message: unknown, options: { frameId?: number }): Promise<unknown>;
  };
  /** Missing where there are no windows, as on Android. */
  windows?: { create(options: { url: string; type: 'popup'; width: number; height: number }): Promise<unknown> };
  action: {
    setBadgeText(details: { text: string; tabId?: number }): Promise<void>;
    setBadgeBackgroundColor(details: { color: string }): Promise<void>;
    setTitle(details: { title: string; tabId?: number }): Promise<void>;
  };
  alarms: {
    get(name: string): Promise<unknown>;
    create(name: string, options: { when: number }): Promise<void>;
  };
  permissions?: { contains(what: { permissions: string[] }): Promise<boolean> };
  /** There once the permission was given. */
  notifications?: {
    create(id: string, options: { type: 'basic'; iconUrl: string; title: string; message: string }): Promise<unknown>;
    getAll(): Promise<Record<string, unknown>>;
  };
  /** There once the permission was given; never on Android. */
  contextMenus?: {
    create(entry: { id: string; title: string; contexts: ('link' | 'selection')[] }): unknown;
    removeAll(): Promise<void>;
  };
  storage: { local: Area; session?: Area };
  i18n: { getUILanguage(): string };
}

/** Who sends, with what else of its tab the worker looks at. */
export type MessageSender = Sender & { tab?: { active?: boolean; status?: string } };

/**
 * Address of one of our own pages for a tab or window. Not `getURL(page)`: for the panel that gives its dynamic address
 * (`use_dynamic_url`), which Chromium opens in frames only.
 */
export const ownPage = ({ runtime }: Pick<WorkerApi, 'runtime'>, page: string): string => runtime.getURL('') + page;
