import type { BrowserContext, CDPSession, Frame, Page } from 'playwright-core';
import { Doc, type Json, type Point, Tab } from './doc';
import { HOST } from './host';

/** How long a frame that is there takes to be spoken to, in ms; longer than that only one that is going. */
const ANSWERS_WITHIN = 5_000;

interface RemoteResult {
  result: { value?: unknown; objectId?: string; subtype?: string };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** The value of a remote call, or its exception as an error of ours. */
function resultOf(answer: RemoteResult): unknown {
  const wrong = answer.exceptionDetails;
  if (wrong) throw new Error(`In the browser: ${wrong.exception?.description ?? wrong.text}`);
  return answer.result.value;
}

const call = (fn: { toString(): string }, args: readonly Json[]): string =>
  `(${fn.toString()})(${args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ')})`;

/** Runs in the main world of the target's own document; through the protocol no CSP of the page stands in the way. */
async function evaluate(cdp: CDPSession, expression: string): Promise<unknown> {
  return resultOf(await cdp.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: false }));
}

async function drag(page: Page, path: readonly Point[]): Promise<void> {
  const [first, ...rest] = path;
  if (!first) return;
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  for (const { x, y } of rest) await page.mouse.move(x, y, { steps: 8 });
  await page.mouse.up();
}

/** The panel in its frame. */
class ChromiumFrame extends Doc {
  constructor(
    private readonly tab: ChromiumTab,
    private readonly cdp: CDPSession,
  ) {
    super();
  }

  async run<A extends Json[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return (await evaluate(this.cdp, call(fn, args))) as R;
  }

  async pointer(path: readonly Point[]): Promise<void> {
    const origin = await this.tab.inRoot((root) => {
      const box = root.querySelector('iframe')?.getBoundingClientRect();
      return box ? { x: box.x, y: box.y } : null;
    });
    if (!origin) throw new Error('The panel is gone');
    await drag(
      this.tab.page,
      path.map(({ x, y }) => ({ x: x + origin.x, y: y + origin.y })),
    );
  }

  async press(key: string): Promise<void> {
    // A key that closes its own frame is let go of where nobody answers any more.
    await Promise.race([this.tab.page.keyboard.press(key), new Promise((resolve) => setTimeout(resolve, ANSWERS_WITHIN))]);
  }
}

/** A tab with the DevTools protocol at hand, for what only Chromium measures. */
export class ChromiumTab extends Tab {
  constructor(
    readonly page: Page,
    readonly cdp: CDPSession,
    private readonly context: BrowserContext,
  ) {
    super();
  }

  async run<A extends Json[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return (await evaluate(this.cdp, call(fn, args))) as R;
  }

  async inRoot<A extends Json[], R>(fn: (root: ShadowRoot, ...args: A) => R | Promise<R>, ...args: A): Promise<R | null> {
    const host = await this.cdp.send('Runtime.evaluate', { expression: `document.querySelector('${HOST}')` });
    if (!host.result.objectId) return null;
    const { node } = await this.cdp.send('DOM.describeNode', { objectId: host.result.objectId, depth: 1, pierce: true });
    const root = node.shadowRoots?.[0];
    if (!root) return null;
    const { object } = await this.cdp.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    if (!object.objectId) return null;
    const answer = await this.cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { return (${fn.toString()})(this, ...${JSON.stringify(args)}); }`,
      awaitPromise: true,
      returnByValue: true,
    });
    return resultOf(answer) as R;
  }

  async panel(): Promise<Doc | null> {
    const frame = this.page.frames().find((f: Frame) => new URL(f.url(), 'about:blank').pathname.endsWith('/panel.html'));
    if (!frame) return null;
    // A frame that goes in this moment is never answered for: whoever asks has to ask again.
    const session = await Promise.race([
      this.context.newCDPSession(frame).catch(() => null),
      new Promise<null>((resolve) => setTimeout(resolve, ANSWERS_WITHIN, null)),
    ]);
    return session && new ChromiumFrame(this, session);
  }

  async pointer(path: readonly Point[]): Promise<void> {
    await drag(this.page, path);
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async back(): Promise<void> {
    await this.page.goBack();
  }

  async forward(): Promise<void> {
    await this.page.goForward();
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file });
  }

  async bringToFront(): Promise<void> {
    await this.page.bringToFront();
  }

  async atStart(fn: () => void): Promise<void> {
    await this.page.addInitScript(fn);
  }
}
