import puppeteer, { type Browser } from 'puppeteer-core';
import { browserPath } from '../../../tools/browsers.mjs';
import type { Doc, Tab } from './doc';
import { type ContextInfo, FirefoxDoc, type Send } from './firefox-doc';
import type { BrowserServices, ExtensionPolicies, Interfaces, ModuleLoader, TabStrip, XULPopup } from './firefox-names';
import { FirefoxPopup } from './firefox-popup';
import { FirefoxTab } from './firefox-tab';
import type { LaunchOptions, Media, Session } from './session';
import { waitFor } from './wait';

declare const WebExtensionPolicy: ExtensionPolicies;
declare const Ci: Interfaces;
declare const Services: BrowserServices;
declare const gBrowser: TabStrip;
declare const ChromeUtils: ModuleLoader;

/** Id of the package, as in the manifest's `browser_specific_settings`. */
const EXTENSION_ID = 'companion@partner-center-companion.example';

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

  /**
   * Firefox keeps what no page hears of in the console of its own window; that of every tab, which is more than was asked for. That a frame
   * went while its question was under way is Firefox's own remark, with no code left that could hear of it.
   */
  async ownErrors(): Promise<() => Promise<string[]>> {
    let since = Date.now();
    return () => {
      const last = since;
      since = Date.now();
      return this.chrome.run((from) => {
        const all = Services.console.getMessageArray().filter((one) => one instanceof Ci.nsIScriptError);
        const ours = all.filter((one) => one.timeStamp >= from && one.sourceName.startsWith('moz-extension:'));
        return ours
          .filter((one) => !(one.flags & Ci.nsIScriptError.warningFlag))
          .map((one) => `${one.errorMessage} (${one.sourceName.split('/').at(-1)})`)
          .filter((text) => !text.startsWith('Promise rejected after context unloaded:'));
      }, last);
    };
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
