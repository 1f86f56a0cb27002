import { Doc, type Json, type Point } from './doc';

/** One answer of WebDriver BiDi: https://www.w3.org/TR/webdriver-bidi/ */
export type Send = (method: string, params: object) => Promise<{ [key: string]: unknown }>;

/** A tab or frame as the protocol tells of it. */
export interface ContextInfo {
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
export async function callFunction(send: Send, context: string, declaration: string, args: readonly object[] = []): Promise<unknown> {
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

/** The text of a function that answers in JSON; `given` is the name of what the browser hands it. */
export const wrapped = (fn: { toString(): string }, given: string, args: readonly Json[]): string =>
  `async (${given}) => JSON.stringify(await (${fn.toString()})(${[given, ...args.map((arg) => JSON.stringify(arg) ?? 'undefined')].filter(Boolean).join(', ')}))`;

/** A document that the protocol reaches by its context. */
export class FirefoxDoc extends Doc {
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
