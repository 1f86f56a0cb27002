/** What the clients use of the browser's `runtime`, so that tests can stand in for it. */
export interface MessageRuntime {
  /** Missing in a content script once the extension was reloaded, updated or removed. */
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(listener: MessageListener): void;
    removeListener(listener: MessageListener): void;
  };
}

/** Hears every message; answers none, which is what returning nothing says. */
export type MessageListener = (message: unknown, sender: unknown) => undefined;

type WithRuntime = { runtime?: MessageRuntime };

/** Firefox calls it `browser`, Chromium `chrome`; both answer with promises under manifest version 3. */
export function browserRuntime(): MessageRuntime | undefined {
  const scope = globalThis as typeof globalThis & { browser?: WithRuntime; chrome?: WithRuntime };
  return (scope.browser ?? scope.chrome)?.runtime;
}

/** The browser's words for "nobody listens": the worker was just starting. The same in Chromium and Firefox. */
export const NOBODY = /receiving end does not exist/i;
