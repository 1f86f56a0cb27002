import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { browserPath } from '../../../tools/browsers.mjs';
import { openedPopup } from './chromium-popup';
import { ChromiumTab } from './chromium-tab';
import type { Doc, Tab } from './doc';
import type { LaunchOptions, Media, Session } from './session';
import { waitFor } from './wait';

/** Chromium talks to Google by itself; a test that proves "nothing leaves" should not have to look past that. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-features=Translate,AutofillServerCommunication,OptimizationHints,MediaRouter,DialMediaRouteProvider,AcceptCHFrame,CertificateTransparencyComponentUpdater',
];

/** What the browser's own extensions page may call; the function below runs there. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, options: { failQuietly: boolean }): Promise<void>;
  };
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
  action: { openPopup(options: { windowId: number }): Promise<void> };
  windows: { getCurrent(): Promise<{ id: number }> };
};

class ChromiumSession implements Session {
  readonly engine = 'chromium';
  private readonly known = new Map<Page, ChromiumTab>();
  private wanted: Media = {};

  constructor(
    private readonly context: BrowserContext,
    /** `chrome-extension://<id>/`, or `null` in a browser without the extension. */
    private readonly base: string | null,
  ) {}

  private async tabOf(page: Page): Promise<ChromiumTab> {
    const known = this.known.get(page);
    if (known) return known;
    const tab = new ChromiumTab(page, await this.context.newCDPSession(page), this.context);
    this.known.set(page, tab);
    page.once('close', () => this.known.delete(page));
    await page.emulateMedia(mediaOf(this.wanted));
    return tab;
  }

  async tab(url?: string): Promise<Tab> {
    const tab = await this.tabOf(await this.context.newPage());
    if (url) await tab.goto(url);
    return tab;
  }

  tabs(): Promise<Tab[]> {
    return Promise.all(this.context.pages().map((page) => this.tabOf(page)));
  }

  extensionTab(path: string): Promise<Tab> {
    return this.tab(this.address(path));
  }

  private address(path: string): string {
    if (!this.base) throw new Error('This browser runs without the extension');
    return this.base + path;
  }

  /** The running worker's target. Asked afresh each time: the worker comes and goes. */
  private async withWorkers<R>(use: (cdp: CDPSession, ids: string[]) => Promise<R>): Promise<R> {
    const browser = this.context.browser();
    if (!browser) throw new Error('The browser is gone');
    const cdp = await browser.newBrowserCDPSession();
    try {
      const { targetInfos } = await cdp.send('Target.getTargets');
      const ours = targetInfos.filter((target) => target.type === 'service_worker' && target.url.startsWith(this.address('')));
      return await use(
        cdp,
        ours.map((target) => target.targetId),
      );
    } finally {
      await cdp.detach();
    }
  }

  async killWorker(): Promise<void> {
    const killed = await this.withWorkers(async (_, ids) => ids);
    // A page that asks for something in this moment starts the next one at once: that the old one is gone is what counts. A worker that is
    // just answering may not hear the first word, nor is it always answered.
    await waitFor('the worker to end', () =>
      this.withWorkers(async (cdp, ids) => {
        const left = ids.filter((id) => killed.includes(id));
        for (const targetId of left) cdp.send('Target.closeTarget', { targetId }).catch(() => undefined);
        return left.length === 0;
      }),
    );
  }

  async popup(over: Tab): Promise<Doc> {
    const asker = await this.extensionTab('desk.html');
    await over.bringToFront();
    await asker.run(async () => chrome.action.openPopup({ windowId: (await chrome.windows.getCurrent()).id }));
    const browser = this.context.browser();
    if (!browser) throw new Error('The browser is gone');
    return openedPopup(await browser.newBrowserCDPSession(), this.address('popup.html'));
  }

  async whileOff(then: () => Promise<void>): Promise<void> {
    const extensions = await this.tab('chrome://extensions/');
    const id = new URL(this.address('')).host;
    const turn = (on: boolean) => extensions.run(async (which, enabled) => chrome.management.setEnabled(which, enabled), id, on);
    await turn(false);
    await then();
    await turn(true);
    await extensions.close();
  }

  async reloadExtension(): Promise<void> {
    // An unpacked extension that reloads itself stays off unless developer mode is on, which only this page can set.
    const extensions = await this.tab('chrome://extensions/');
    await extensions.run(
      async (id) => {
        await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await chrome.developerPrivate.reload(id, { failQuietly: false });
      },
      new URL(this.address('')).host,
    );
    await extensions.close();
  }

  async ownErrors(tab: Tab): Promise<() => Promise<string[]>> {
    const { cdp } = tab as ChromiumTab;
    const found: string[] = [];
    cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: { url, stackTrace, exception, text } }) => {
      const scripts = [url ?? '', ...(stackTrace?.callFrames ?? []).map((frame) => frame.url)];
      if (scripts.some((script) => script.startsWith('chrome-extension:'))) found.push(exception?.description ?? text);
    });
    await cdp.send('Runtime.enable');
    return async () => found.splice(0);
  }

  async media(media: Media): Promise<void> {
    this.wanted = media;
    for (const page of this.context.pages()) await page.emulateMedia(mediaOf(media));
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

const mediaOf = (media: Media) => ({
  colorScheme: media.colorScheme ?? null,
  forcedColors: media.forcedColors ? ('active' as const) : null,
  reducedMotion: media.reducedMotion ? ('reduce' as const) : null,
});

/** Starts Chromium with the unpacked extension, everything through the proxy, and waits for the extension's worker. */
export async function launchChromium(options: LaunchOptions): Promise<Session> {
  const { extension } = options;
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: browserPath('chromium'),
    // Playwright's own headless mode is the old shell, which loads no extensions.
    headless: false,
    viewport: options.headed ? null : { width: 1280, height: 800 },
    ignoreHTTPSErrors: true,
    proxy: { server: `http://127.0.0.1:${options.proxyPort}` },
    args: [
      ...QUIET,
      ...(options.headed ? [] : ['--headless=new']),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  });
  if (!extension) return new ChromiumSession(context, null);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
  return new ChromiumSession(context, new URL('/', worker.url()).href);
}
