/** The shapes of Firefox's own objects, as far as tests use them. Functions that do so run in the browser's window, not in a page. */

/** What Firefox knows of an installed extension. */
export interface ExtensionPolicies {
  getByID(id: string): {
    getURL(path: string): string;
    allowedOrigins: { patterns: readonly { pattern: string }[] };
    extension: {
      backgroundState: string;
      terminateBackground(options: object): Promise<void>;
      views: Iterable<{ viewType: string; contextId: string }>;
    };
  } | null;
}

/** An error as the console of the browser's own window keeps it. */
interface ScriptError {
  timeStamp: number;
  sourceName: string;
  errorMessage: string;
  flags: number;
}

export interface Interfaces {
  nsIScriptError: { new (): ScriptError; warningFlag: number };
}

export interface BrowserServices {
  console: { getMessageArray(): object[] };
  scriptSecurityManager: { getSystemPrincipal(): unknown };
  prefs: { setIntPref(name: string, value: number): void; setBoolPref(name: string, value: boolean): void };
}

export interface TabStrip {
  addTab(url: string, options: object): unknown;
}

/** The popup of a toolbar button. */
export interface XULPopup extends Element {
  hidePopup(): void;
}

interface Modules {
  AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void>; enable(): Promise<void>; disable(): Promise<void> }> };
  ExtensionPermissions: { remove(id: string, what: { origins: string[]; permissions: string[] }, extension: object): Promise<void> };
  ExtensionParent: {
    apiManager: { global: { browserActionFor(extension: object): { openPopup(window: Window, inTab: boolean): Promise<void> } } };
  };
}

export interface ModuleLoader {
  importESModule(url: string): Modules;
}
