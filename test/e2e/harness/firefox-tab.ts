import { writeFile } from 'node:fs/promises';
import { type Doc, type Json, type Point, Tab } from './doc';
import { type ContextInfo, callFunction, FirefoxDoc, type Send, wrapped } from './firefox-doc';
import { HOST } from './host';

/** A tab; its viewport, its history and our element in it are the protocol's. */
export class FirefoxTab extends Tab {
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
