import type { Area } from './api';

/** What must outlive the worker but not the browser: kept in memory and, where there is one, in the session storage. */
export interface Session {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** All keys that begin so. */
  keys(prefix: string): Promise<string[]>;
}

/**
 * Makes the session. The area is read once; a browser that has none, or whose area fails, leaves the memory, which
 * lasts as long as the worker: pages are then recognised anew at their next word.
 */
export function makeSession(area: Area | undefined): Session {
  const memory = new Map<string, unknown>();
  let loading: Promise<void> | null = null;
  const loaded = (): Promise<void> => {
    loading ??= (area?.get(null) ?? Promise.resolve({})).then(
      (items) => {
        for (const [key, value] of Object.entries(items)) if (!memory.has(key)) memory.set(key, value);
      },
      () => {},
    );
    return loading;
  };
  return {
    async get(key) {
      await loaded();
      return memory.get(key);
    },
    async set(key, value) {
      await loaded();
      memory.set(key, value);
      await area?.set({ [key]: value }).catch(() => {});
    },
    async remove(key) {
      await loaded();
      memory.delete(key);
      await area?.remove(key).catch(() => {});
    },
    async keys(prefix) {
      await loaded();
      return [...memory.keys()].filter((key) => key.startsWith(prefix));
    },
  };
}
