import type { Doc, Tab } from './doc';

export type Engine = 'chromium' | 'firefox';

export interface Media {
  colorScheme?: 'light' | 'dark';
  forcedColors?: boolean;
  reducedMotion?: boolean;
}

export interface LaunchOptions {
  /** Port of the proxy on loopback that everything goes through. */
  proxyPort: number;
  /** Folder of the unpacked extension or path of its package; `null`: a browser without it, to compare with. */
  extension: string | null;
  /** Shown to a person instead of headless. */
  headed?: boolean;
  /** Folder of the browser's profile; a fresh one that is removed at the end, unless given. */
  profile?: string;
}

/** One running browser with the packed extension in it, the same to tests whichever engine it is. */
export interface Session {
  readonly engine: Engine;
  /** A new tab, at that address if one is given. */
  tab(url?: string): Promise<Tab>;
  /** Every open tab, also those the extension opened itself. */
  tabs(): Promise<Tab[]>;
  /** An extension page (`popup.html`, `desk.html#/log`) in a tab of its own. */
  extensionTab(path: string): Promise<Tab>;
  /** The real popup, opened by the toolbar button over this tab. Its text and state are read; Firefox's cannot be pressed in. */
  popup(over: Tab): Promise<Doc>;
  /** Switches the extension off and on again: portal tabs that were opened meanwhile are older than it. */
  whileOff(then: () => Promise<void>): Promise<void>;
  /** Ends the worker at once, as the browser does when it needs the memory. Comes back when it is gone. */
  killWorker(): Promise<void>;
  /** Ends and starts the extension anew, as an update does. Tabs of the portal keep the orphaned content script. */
  reloadExtension(): Promise<void>;
  /** Listens for errors that the extension's own scripts leave uncaught in this tab; the answer gives those since it was last asked for. */
  ownErrors(tab: Tab): Promise<() => Promise<string[]>>;
  /** How the browser renders from now on, in every tab. */
  media(media: Media): Promise<void>;
  close(): Promise<void>;
}
