import { writeFile } from 'node:fs/promises';
import puppeteer, { type Browser } from 'puppeteer-core';
import { browserPath } from '../../../tools/browsers.mjs';
import { Doc, type Json, type Point, Tab } from './doc';
import { FirefoxPopup } from './firefox-popup';
import { HOST } from './host';
import type { LaunchOptions, Media, Session } from './session';
import { waitFor } from './wait';

/** Id of the package, as in the manifest's `browser_specific_settings`. */
const EXTENSION_ID = 'companion@partner-center-companion.example';

/** Firefox fetches settings, lists and portal checks by itself; this keeps it quiet. */
const QUIET = {
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'app.update.disabledForTesting': true,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'messaging-system.rsexperimentloader.enabled': false,
  'app.normandy.enabled': false,
  'toolkit.telemetry.server': '',
};

/** One answer of WebDriver BiDi: https://www.w3.org/TR/webdriver-bidi/ */
type Send = (method: string, params: object) => Promise<{ [key: string]: unknown }>;

interface ContextInfo {
  context: string;
  url: string;
  children: ContextInfo[] | null;
}

/** Unicode values that BiDi uses for keys without a character of their own: WebDriver, "keyboard actions". */
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Backspace: '\uE003',
};

/** What the protocol can and cannot say is plain text on the wire, so values cross as JSON text in both directions. */
async function callFunction(send: Send, context: string, declaration: string, args: readonly object[] = []): Promise<unknown> {
  const answer = await send('script.callFunction', {
    functionDeclaration: declaration,
    awaitPromise: true,
    target: { context },
    arguments: args,
  });
  if (answer.type === 'exception') {
    throw new Error(`In the browser: ${(answer.exceptionDetails as { text?: string }).text ?? 'exception'}`);
  }
  const { value } = answer.result as { value?: string };
  return value === undefined ? undefined : JSON.parse(value);
}

const wrapped = (fn: { toString(): string }, given: string, args: readonly Json[]): string =>
  `async (${given}) => JSON.stringify(await (${fn.toString()})(${[given, ...args.map((arg) => JSON.stringify(arg) ?? 'undefined')].filter(Boolean).join(', ')}))`;

class FirefoxDoc extends Doc {
  constructor(
    protected readonly send: Send,
    readonly context: string,
  ) {
    super();
  }

  async run<A extends Json[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return (await callFunction(this.send, this.context, wrapped(fn, '', args))) as R;
  }

  /** Coordinates are those of this document's own window, also in a frame. */
  async pointer(path: readonly Point[]): Promise<void> {
    await pointerActions(this.send, this.context, path);
  }

  async press(key: string): Promise<void> {
    await keyActions(this.send, this.context, key).catch((error: Error) => {
      // The key went down and closed its own frame (Escape in the panel); there is nowhere left to let it go.
      if (!error.message.includes('no such frame')) throw error;
    });
  }
}

async function pointerActions(send: Send, context: string, path: readonly Point[]): Promise<void> {
  const [first, ...rest] = path;
  if (!first) return;
  const move = ({ x, y }: Point, duration = 0) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration });
  const actions = [
    move(first),
    { type: 'pointerDown', button: 0 },
    ...rest.map((point) => move(point, 100)),
    { type: 'pointerUp', button: 0 },
  ];
  await send('input.performActions', {
    context,
    actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
  });
}

async function keyActions(send: Send, context: string, key: string): Promise<void> {
  const values = key.split('+').map((name) => KEYS[name] ?? name);
  const actions = [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
  await send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
}

class FirefoxTab extends Tab {
  private readonly doc: FirefoxDoc;

  constructor(
    private readonly send: Send,
    readonly context: string,
  ) {
    super();
    this.doc = new FirefoxDoc(send, context);
  }

  run<A extends Json[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return this.doc.run(fn, ...args);
  }

  pointer(path: readonly Point[]): Promise<void> {
    return this.doc.pointer(path);
  }

  press(key: string): Promise<void> {
    return this.doc.press(key);
  }

  async inRoot<A extends Json[], R>(fn: (root: ShadowRoot, ...args: A) => R | Promise<R>, ...args: A): Promise<R | null> {
    const found = await this.send('browsingContext.locateNodes', {
      context: this.context,
      locator: { type: 'css', value: HOST },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    });
    const [host] = found.nodes as { value?: { shadowRoot?: { sharedId: string } } }[];
    const sharedId = host?.value?.shadowRoot?.sharedId;
    if (!sharedId) return null;
    return (await callFunction(this.send, this.context, wrapped(fn, 'root', args), [{ sharedId }])) as R;
  }

  async panel(): Promise<Doc | null> {
    const { contexts } = (await this.send('browsingContext.getTree', { root: this.context })) as unknown as { contexts: ContextInfo[] };
    const frame = contexts[0]?.children?.find((child) => new URL(child.url).pathname.endsWith('/panel.html'));
    return frame ? new FirefoxDoc(this.send, frame.context) : null;
  }

  async goto(url: string): Promise<void> {
    await this.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  private async travel(delta: number): Promise<void> {
    await this.send('browsingContext.traverseHistory', { context: this.context, delta });
  }

  back(): Promise<void> {
    return this.travel(-1);
  }

  forward(): Promise<void> {
    return this.travel(1);
  }

  async reload(): Promise<void> {
    await this.send('browsingContext.reload', { context: this.context, wait: 'complete' });
  }

  async close(): Promise<void> {
    await this.send('browsingContext.close', { context: this.context });
  }

  async resize(width: number, height: number): Promise<void> {
    await this.send('browsingContext.setViewport', { context: this.context, viewport: { width, height } });
  }

  async screenshot(file: string): Promise<void> {
    const { data } = await this.send('browsingContext.captureScreenshot', { context: this.context });
    await writeFile(file, Buffer.from(data as string, 'base64'));
  }

  async bringToFront(): Promise<void> {
    await this.send('browsingContext.activate', { context: this.context });
  }

  async atStart(fn: () => void): Promise<void> {
    await this.send('script.addPreloadScript', { functionDeclaration: fn.toString(), contexts: [this.context] });
  }
}

/** Names of Firefox's own that the functions below use; they run in the browser's window, not in a page. */
declare const WebExtensionPolicy: {
  getByID(id: string): {
    getURL(path: string): string;
    allowedOrigins: { patterns: readonly { pattern: string }[] };
    extension: {
      backgroundState: string;
      terminateBackground(options: object): Promise<void>;
      views: Iterable<{ viewType: string; contextId: string }>;
    };
  } | null;
};
/** An error as the console of the browser's own window keeps it. */
interface ScriptError {
  timeStamp: number;
  sourceName: string;
  errorMessage: string;
  flags: number;
}
declare const Ci: { nsIScriptError: { new (): ScriptError; warningFlag: number } };
declare const Services: {
  console: { getMessageArray(): object[] };
  scriptSecurityManager: { getSystemPrincipal(): unknown };
  prefs: { setIntPref(name: string, value: number): void; setBoolPref(name: string, value: boolean): void };
};
declare const gBrowser: { addTab(url: string, options: object): unknown };
interface XULPopup extends Element {
  hidePopup(): void;
}
interface Modules {
  AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void>; enable(): Promise<void>; disable(): Promise<void> }> };
  ExtensionPermissions: { remove(id: string, what: { origins: string[]; permissions: string[] }, extension: object): Promise<void> };
  ExtensionParent: {
    apiManager: { global: { browserActionFor(extension: object): { openPopup(window: Window, inTab: boolean): Promise<void> } } };
  };
}
declare const ChromeUtils: { importESModule(url: string): Modules };

export class FirefoxSession implements Session {
  readonly engine = 'firefox';

  constructor(
    private readonly browser: Browser,
    private readonly send: Send,
    /** Firefox's own window, a chrome document: the one way to extension pages, which BiDi does not navigate to. */
    private readonly chrome: FirefoxDoc,
  ) {}

  private async contexts(): Promise<ContextInfo[]> {
    const { contexts } = (await this.send('browsingContext.getTree', { maxDepth: 0 })) as unknown as { contexts: ContextInfo[] };
    return contexts;
  }

  async tab(url?: string): Promise<Tab> {
    const { context } = await this.send('browsingContext.create', { type: 'tab' });
    const tab = new FirefoxTab(this.send, context as string);
    await tab.resize(1280, 800);
    if (url) await tab.goto(url);
    return tab;
  }

  async tabs(): Promise<Tab[]> {
    return (await this.contexts()).map(({ context }) => new FirefoxTab(this.send, context));
  }

  async extensionTab(path: string): Promise<Tab> {
    const before = new Set((await this.contexts()).map(({ context }) => context));
    const url = await this.chrome.run(
      (id, wanted) => {
        const address = WebExtensionPolicy.getByID(id)?.getURL(wanted);
        if (!address) throw new Error('The extension is not installed');
        gBrowser.addTab(address, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(), inBackground: false });
        return address;
      },
      EXTENSION_ID,
      path,
    );
    const opened = await waitFor(`a tab at ${url}`, async () =>
      (await this.contexts()).find((info) => !before.has(info.context) && info.url === url),
    );
    const tab = new FirefoxTab(this.send, opened.context);
    await tab.resize(1280, 800);
    await tab.bringToFront();
    return tab;
  }

  async popup(over: Tab): Promise<Doc> {
    await over.bringToFront();
    const open = () => this.chrome.run(() => document.querySelector('browser.webextension-popup-browser') !== null);
    if (await open()) {
      await this.chrome.run(() => document.querySelector<XULPopup>('panel:has(browser.webextension-popup-browser)')?.hidePopup());
      await waitFor('the popup before to close', async () => !(await open()));
    }
    await this.chrome.run(async (id) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const policy = WebExtensionPolicy.getByID(id);
      if (policy) await ExtensionParent.apiManager.global.browserActionFor(policy.extension).openPopup(window, false);
    }, EXTENSION_ID);
    const popup = new FirefoxPopup(this.chrome);
    await waitFor('the popup to open', () => popup.run(() => location.pathname.endsWith('/popup.html')));
    return popup;
  }

  async whileOff(then: () => Promise<void>): Promise<void> {
    const turn = (on: boolean) =>
      this.chrome.run(
        async (id, enabled) => {
          const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
          const addon = await AddonManager.getAddonByID(id);
          await (enabled ? addon.enable() : addon.disable());
        },
        EXTENSION_ID,
        on,
      );
    await turn(false);
    await then();
    await turn(true);
  }

  /** Takes the portal's hosts away, as a person does in the add-on's settings; asking for them again is answered with yes. */
  async withhold(origins: readonly string[]): Promise<void> {
    await this.chrome.run(
      async (id, hosts) => {
        Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const policy = WebExtensionPolicy.getByID(id);
        if (policy) await ExtensionPermissions.remove(id, { origins: [...hosts], permissions: [] }, policy.extension);
      },
      EXTENSION_ID,
      origins,
    );
    await waitFor('the hosts to be taken away', async () => {
      const allowed = await this.chrome.run(
        (id) => WebExtensionPolicy.getByID(id)?.allowedOrigins.patterns.map(({ pattern }) => pattern) ?? [],
        EXTENSION_ID,
      );
      return !allowed.some((pattern) => origins.includes(pattern));
    });
  }

  /** The event pages that live, by the browser's own names for them. */
  private workers(): Promise<string[]> {
    return this.chrome.run(
      (id) =>
        [...(WebExtensionPolicy.getByID(id)?.extension.views ?? [])]
          .filter(({ viewType }) => viewType === 'background')
          .map(({ contextId }) => contextId),
      EXTENSION_ID,
    );
  }

  async killWorker(): Promise<void> {
    const killed = await this.workers();
    await this.chrome.run(async (id) => {
      await WebExtensionPolicy.getByID(id)?.extension.terminateBackground({});
    }, EXTENSION_ID);
    // A page that asks for something in this moment starts the next one at once: that the old one is gone is what counts.
    await waitFor('the worker to end', async () => !(await this.workers()).some((id) => killed.includes(id)));
  }

  async reloadExtension(): Promise<void> {
    await this.chrome.run(async (id) => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID(id)).reload();
    }, EXTENSION_ID);
    await waitFor('the extension to start again', () =>
      this.chrome.run((id) => WebExtensionPolicy.getByID(id)?.extension.backgroundState === 'running', EXTENSION_ID),
    );
  }

  /** Firefox keeps what no page hears of in the console of its own window; that of every tab, which is more than was asked for. */
  async ownErrors(): Promise<() => Promise<string[]>> {
    const since = Date.now();
    return () =>
      this.chrome.run((from) => {
        const all = Services.console.getMessageArray().filter((one) => one instanceof Ci.nsIScriptError);
        const ours = all.filter((one) => one.timeStamp >= from && one.sourceName.startsWith('moz-extension:'));
        return ours.filter((one) => !(one.flags & Ci.nsIScriptError.warningFlag)).map((one) => one.errorMessage);
      }, since);
  }

  async media(media: Media): Promise<void> {
    await this.chrome.run(
      (scheme, forced, reduced) => {
        Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme);
        Services.prefs.setIntPref('browser.display.document_color_use', forced ? 2 : 0);
        Services.prefs.setIntPref('ui.prefersReducedMotion', reduced ? 1 : 0);
      },
      media.colorScheme === 'dark' ? 0 : 1,
      media.forcedColors === true,
      media.reducedMotion === true,
    );
    // The preferences reach the documents a moment later.
    for (const tab of await this.tabs()) {
      await waitFor('the rendering preferences to arrive', () =>
        tab.run(
          (scheme, forced, reduced) =>
            matchMedia('(forced-colors: active)').matches === forced &&
            matchMedia('(prefers-reduced-motion: reduce)').matches === reduced &&
            (forced || matchMedia(`(prefers-color-scheme: ${scheme})`).matches),
          media.colorScheme ?? 'light',
          media.forcedColors === true,
          media.reducedMotion === true,
        ),
      );
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

/** Starts Firefox with the extension installed for this run, everything through the proxy. */
export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless: !options.headed,
    acceptInsecureCerts: true,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    // Lets the protocol reach Firefox's own window: tests end the worker and open extension pages from there.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      ...QUIET,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.proxyPort,
      'network.proxy.no_proxies_on': '',
    },
  });
  // Puppeteer's own pages lose track of extension frames and tabs (they stay at about:blank); the protocol does not.
  const { connection } = browser as unknown as { connection: { send(method: string, params: object): Promise<{ result: object }> } };
  const send: Send = async (method, params) => (await connection.send(method, params)).result as { [key: string]: unknown };
  const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })) as unknown as {
    contexts: ContextInfo[];
  };
  const chrome = contexts[0];
  if (!chrome) throw new Error('Firefox opened no window');
  if (options.extension) {
    const type = options.extension.endsWith('.zip') || options.extension.endsWith('.xpi') ? 'archivePath' : 'path';
    await send('webExtension.install', { extensionData: { type, path: options.extension } });
  }
  return new FirefoxSession(browser, send, new FirefoxDoc(send, chrome.context));
}
