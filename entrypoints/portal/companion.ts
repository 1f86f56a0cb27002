import type { Answers, LauncherView, PortalRequest, Push, Reply } from '../../lib/messages/protocol';
import type { Page, PageReading, PortalMap } from '../../lib/portal/types';
import { createOverlay, type Later, type Overlay, type OverlayDeps } from './overlay';
import { createPanelFrame, type PanelFrame } from './panel-frame';

type ReadingMessage = Extract<PortalRequest, { type: 'portal.reading' }>;

/** Asks the worker. `gone`: the extension was reloaded or removed, and this copy of the script has nobody to talk to. */
export type Ask = <M extends PortalRequest>(message: M) => Promise<Reply<Answers[M['type']]> | 'gone'>;

/** What the companion needs of the portal reader: told of each page, each finished reading, and of giving up. */
export type Watch = (options: {
  document: Document;
  window: Window;
  map: PortalMap;
  onPage(page: Page): void;
  onReading(reading: PageReading): void;
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
/** Other languages a page may turn to before we stop asking for their labels. */
const LANGUAGES = 4;

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
  let watching: AbortController | undefined;
  let lang = '';
  let languages = 0;
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
    ({ words } = answer.value);
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
  function seen(next: Page): void {
    arrive();
    page = next.id;
    resting = false;
    if (next.lang && next.lang !== lang && languages < LANGUAGES) void hello(next.lang);
  }

  async function hello(wanted: string): Promise<void> {
    lang = wanted;
    languages++;
    const answer = await tell({ type: 'portal.hello', lang });
    if (answer === 'gone' || !answer.ok || wanted !== lang || signal.aborted) return;
    watching?.abort();
    watching = new AbortController();
    signal.addEventListener('abort', () => watching?.abort(), watching);
    arrive();
    watch({
      document,
      window,
      map: answer.value.map,
      onPage(next) {
        seen(next);
        void view({ type: 'portal.page', visit, page: next });
      },
      onReading(reading) {
        seen(reading.page);
        // The same form but for `readonly`, which the message's schema does not say.
        void view({ type: 'portal.reading', visit, reading: reading as ReadingMessage['reading'] });
      },
      onResting() {
        resting = true;
        overlay?.rest();
      },
      signal: watching.signal,
    });
  }

  /** Something changed. Where the first word was refused, it may be that the worker is well again. */
  const changed = () => (watching ? view({ type: 'portal.view', visit }) : hello(lang));
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
  void hello(document.documentElement.lang || 'en');
  return life;
}
