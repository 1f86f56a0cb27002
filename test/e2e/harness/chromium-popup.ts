import type { CDPSession } from 'playwright-core';
import { Doc, type Json, type Point } from './doc';
import { waitFor } from './wait';

interface Answer {
  id?: number;
  result?: { result: { value?: unknown }; exceptionDetails?: { text: string; exception?: { description?: string } } };
  error?: { message: string };
}

/** The real popup of the toolbar button. Playwright does not list it, so the browser's own protocol is spoken to it, message by message. */
class ChromiumPopup extends Doc {
  private sent = 0;
  private readonly waiting = new Map<number, (answer: Answer) => void>();

  constructor(
    private readonly browser: CDPSession,
    private readonly sessionId: string,
  ) {
    super();
    browser.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      if (from !== sessionId) return;
      const answer = JSON.parse(message) as Answer;
      if (answer.id !== undefined) this.waiting.get(answer.id)?.(answer);
    });
  }

  private async send(method: string, params: object): Promise<Answer> {
    const id = ++this.sent;
    const answered = new Promise<Answer>((resolve) => this.waiting.set(id, resolve));
    await this.browser.send('Target.sendMessageToTarget', {
      sessionId: this.sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    const answer = await answered;
    this.waiting.delete(id);
    if (answer.error) throw new Error(`In the popup: ${answer.error.message}`);
    return answer;
  }

  async run<A extends Json[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    const expression = `(${fn.toString()})(${args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ')})`;
    const { result } = await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    const wrong = result?.exceptionDetails;
    if (wrong) throw new Error(`In the popup: ${wrong.exception?.description ?? wrong.text}`);
    return result?.result.value as R;
  }

  async pointer(path: readonly Point[]): Promise<void> {
    const mouse = (type: string, { x, y }: Point) =>
      this.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: type === 'mouseReleased' ? 0 : 1, clickCount: 1 });
    const [first, ...rest] = path;
    if (!first) return;
    await mouse('mousePressed', first);
    for (const point of rest) await mouse('mouseMoved', point);
    await mouse('mouseReleased', rest.at(-1) ?? first);
  }

  async press(key: string): Promise<void> {
    await this.send('Input.dispatchKeyEvent', { type: 'keyDown', key });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
  }
}

/** The popup that is open or about to be. `address`: where it lives. */
export async function openedPopup(browser: CDPSession, address: string): Promise<Doc> {
  const targetId = await waitFor('the popup to open', async () => {
    const { targetInfos } = await browser.send('Target.getTargets');
    return targetInfos.find((target) => target.url === address && !target.attached)?.targetId;
  });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  return new ChromiumPopup(browser, sessionId);
}
