import { Doc, type Json, type Point } from './doc';

/** How long a popup that is there takes to answer, in ms; longer than that only a document that is just replaced by the next. */
const ANSWERS_WITHIN = 5_000;

/** Names of Firefox's own that the functions below use; they run in the browser's window. */
interface PopupBrowser extends Element {
  /** None while the element is being taken down. */
  messageManager?: {
    addMessageListener(name: string, heard: (message: { data: unknown }) => void): void;
    removeMessageListener(name: string, heard: (message: { data: unknown }) => void): void;
    loadFrameScript(url: string, delayed: boolean): void;
  };
}

/**
 * The real popup of the toolbar button. WebDriver BiDi does not list it: what is to run in it is handed over by the browser's own
 * window, in which `inWindow` runs functions.
 */
export class FirefoxPopup extends Doc {
  constructor(private readonly inWindow: Doc) {
    super();
  }

  async run<A extends Json[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    const given = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ');
    const code = `(async () => JSON.stringify(await (${fn.toString()})(${given})) ?? 'null')()`;
    const answer = await this.inWindow.run(
      async (text, within) => {
        // While it opens, Firefox shows what it has loaded elsewhere in another element: whichever of the two lives answers.
        const popups = document.querySelectorAll<PopupBrowser>('browser.webextension-popup-browser');
        if (popups.length === 0) return { error: 'there is no popup' };
        const name = `popup:${crypto.randomUUID()}`;
        // In a sandbox over the page: its policy, which forbids to run text, holds for itself only.
        const script = `{
          const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
          const say = (what) => sendAsyncMessage(${JSON.stringify(name)}, what);
          Cu.evalInSandbox(${JSON.stringify(text)}, sandbox).then((value) => say({ value: String(value) }), (error) => say({ error: String(error) }));
        }`;
        return await new Promise<{ value?: string; error?: string }>((resolve) => {
          const heard = ({ data }: { data: unknown }) => {
            for (const { messageManager } of popups) messageManager?.removeMessageListener(name, heard);
            resolve(data as { value?: string; error?: string });
          };
          setTimeout(() => heard({ data: { error: `no answer of ${popups.length}` } }), within);
          for (const { messageManager } of popups) {
            messageManager?.addMessageListener(name, heard);
            messageManager?.loadFrameScript(`data:application/javascript,${encodeURIComponent(script)}`, false);
          }
        });
      },
      code,
      ANSWERS_WITHIN,
    );
    if (answer.value === undefined) throw new Error(`In the popup: ${answer.error}`);
    return JSON.parse(answer.value) as R;
  }

  pointer(_path: readonly Point[]): Promise<void> {
    return Promise.reject(new Error('The real popup of Firefox is read in tests; what is pressed is pressed in the popup in a tab'));
  }

  press(_key: string): Promise<void> {
    return this.pointer([]);
  }
}
