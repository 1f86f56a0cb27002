import type { Answers, LauncherView, PortalRequest, Push, Reply } from '../../lib/messages/protocol';
import type { Page, PortalMap } from '../../lib/portal/types';
import { createOverlay, type Later, type Overlay, type OverlayDeps } from './overlay';
import { createPanelFrame, type PanelFrame } from './panel-frame';

/** Asks the worker. `gone`: the extension was reloaded or removed, and this copy of the script has nobody to talk to. */
export type Ask = <M extends PortalRequest>(message: M) => Promise<Reply<Answers[M['type']]> | 'gone'>;

/** What the companion needs of the watcher: to be told of each new address, each stable look at the page, and of giving up. */
export type Watch = (options: {
  document: Document;
  window: Window;
  map: PortalMap;
  onPage(page: Page): void;
  onOutline(outline: string): void;
  onResting(): void;
  signal: AbortSignal;
}) => unknown;

export interface CompanionDeps {
  document: Document;
  window: Window;
  ask: Ask;
  onPush(heard: (push: Push) => void, signal: AbortSignal): void;
  watch: Watch;
  /** Does the extension that started this script still run? */
  alive(): boolean;
  url(path: string): string;
  later?: (fn: () => void, ms: number) => unknown;
  trusted?: OverlayDeps['trusted'];
}

/** Time between two looks at what no event tells of: a scrolled shadow root, a menu, a reload of the extension. */
const LOOK = 1000;

/**
 * One life of the companion in one document: reads, asks, shows. Ends without a trace when the extension goes.
 * The returned controller ends it too.
 */
export function startCompanion(deps: CompanionDeps): AbortController {
  const { document, window, ask, onPush, watch, alive, url } = deps;
  const life = new AbortController();
  const { signal } = life;
  const later: Later = (fn, ms) => {
    let on = true;
    (deps.later ?? setTimeout)(() => on && !signal.aborted && fn(), ms);
    return () => {
      on = false;
    };
  };

  let overlay: Overlay | undefined;
  let overlayLife: AbortController | undefined;
  let panel: PanelFrame | undefined;
  let words: LauncherView['words'] | undefined;
  let page = 'unknown';
  let address = '';
  let visit = '';
  let asked = 0;
  let watching = false;
  let resting = false;

  /** Every word to the worker goes through here, so that each can find it gone. */
  const tell: Ask = async (message) => {
    const answer = await ask(message);
    if (answer === 'gone') life.abort();
    return answer;
  };

  function raise(): Overlay {
    overlayLife = new AbortController();
    signal.addEventListener('abort', () => overlayLife?.abort(), overlayLife);
    const made = createOverlay({
      document,
      signal: overlayLife.signal,
      later,
      trusted: deps.trusted,
      onOpen: () => void panel?.toggle(),
      onEscape: () => panel?.close(),
      onPlaced: (placement) => void tell({ type: 'portal.placed', page, placement }),
      onMoved: () => panel?.settle(),
    });
    panel = createPanelFrame({ document, overlay: made, ask: tell, later, url, title: () => words?.panelTitle ?? '' });
    return made;
  }
  function lower(): void {
    overlayLife?.abort();
    overlay = panel = undefined;
  }

  /** Asks for what the launcher shows. Of several questions only the last one's answer counts. */
  async function view(message: Extract<PortalRequest, { visit: string }>): Promise<void> {
    const mine = ++asked;
    const answer = await tell(message);
    if (mine !== asked || answer === 'gone' || signal.aborted) return;
    if (!answer.ok) return overlay?.neutral();
    if (answer.value.shown === false) return lower();
    ({ words, page = page } = answer.value);
    overlay ??= raise();
    overlay.show(answer.value, page);
    if (resting) overlay.rest();
  }

  /** A new address is a new visit: what stood there for the last one goes at once, and late answers to it are void. */
  function arrive(): void {
    const now = window.location.href;
    if (now === address) return;
    address = now;
    visit = crypto.randomUUID();
    asked++;
    overlay?.neutral();
  }
  async function hello(): Promise<void> {
    const answer = await tell({ type: 'portal.hello', lang: document.documentElement.lang.slice(0, 20) });
    if (answer === 'gone' || !answer.ok || watching || signal.aborted) return;
    watching = true;
    arrive();
    watch({
      document,
      window,
      map: answer.value.map,
      onPage(next) {
        arrive();
        page = next.id;
        resting = false;
        void view({ type: 'portal.page', visit, page: next });
      },
      onOutline(outline) {
        arrive();
        void view({ type: 'portal.look', visit, outline });
      },
      onResting() {
        resting = true;
        overlay?.rest();
      },
      signal,
    });
  }

  /** Something changed. Where the first word was refused, it may be that the worker is well again. */
  const changed = () => (watching ? view({ type: 'portal.view', visit }) : hello());
  onPush((push) => void (push.to === 'portal' ? panel?.heard(push) : changed()), signal);
  // A page that comes back out of the browser's memory has missed all changes since it went there.
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      overlay?.neutral();
      void changed();
    },
    { signal },
  );

  function look(): void {
    if (!alive()) life.abort();
    if (signal.aborted) return;
    if (watching) arrive();
    if (!document.hidden) overlay?.look();
    later(look, LOOK);
  }
  later(look, LOOK);
  void hello();
  return life;
}
