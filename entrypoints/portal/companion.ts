import type { Answers, LauncherView, PortalRequest, Push, Reply } from '../../lib/messages/protocol';
import type { Page } from '../../lib/portal/types';
import type { Watcher, WatchOptions } from '../../lib/portal/watcher';
import type { HintedPage } from '../fields/hinted-page';
import { createOverlay, type Later, type Overlay, type OverlayDeps } from './overlay';
import { createPanelFrame, type PanelFrame } from './panel-frame';

/** Asks the worker. `gone`: the extension was reloaded or removed, and this copy of the script has nobody to talk to. */
export type Ask = <M extends PortalRequest>(message: M) => Promise<Reply<Answers[M['type']]> | 'gone'>;

/** What the companion needs of the watcher: to be told of each visit, each stable look at the page, and of giving up. */
export type Watch = (options: Omit<WatchOptions, 'now' | 'schedule'>) => Watcher;

export interface CompanionDeps {
  document: Document;
  window: Window;
  ask: Ask;
  onPush(heard: (push: Push) => void, signal: AbortSignal): void;
  watch: Watch;
  /** Does the extension that started this script still run? */
  alive(): boolean;
  url(path: string): string;
  /** Shows hints beside the fields of a form. */
  hints(page: HintedPage): void;
  later?: (fn: () => void, ms: number) => unknown;
  trusted?: OverlayDeps['trusted'];
}

/** Time between two looks at what no event tells of: a scrolled shadow root, a menu, a reload of the extension. */
const LOOK = 1000;
/** A page that was arrived at stays at least so long before the worker is told of it: of a quick row of them only the last matters. */
const STAYS = 100;
/** How often a question that failed is asked again unprompted: after two looks, then four, and so on. */
const RETRIES = 7;

/**
 * One life of the companion in one document: reads, asks, shows. Ends without a trace when the extension goes.
 * Returns what ends it.
 */
export function startCompanion(deps: CompanionDeps): () => void {
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
  let panel: PanelFrame | undefined;
  let words: LauncherView['words'] | undefined;
  let page = 'unknown';
  let told: Page | undefined;
  /** Calls off the introduction of the page that was arrived at last. */
  let passing: (() => void) | undefined;
  let visit = '';
  let asked = 0;
  let watcher: Watcher | undefined;
  let resting = false;
  /** Does the launcher speak of an account? */
  let claims = false;
  /** Failures in a row of what must not be lost, and the looks until it is tried again. */
  let failed = 0;
  let pause = 0;

  /** Every word to the worker goes through here, so that each can find it gone. */
  const tell: Ask = async (message) => {
    const answer = await ask(message);
    if (answer === 'gone') end();
    return answer;
  };

  function raise(): Overlay {
    const made = createOverlay({
      document,
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
    overlay?.end();
    overlay = panel = undefined;
  }
  function end(): void {
    life.abort();
    watcher?.stop();
    lower();
  }

  /** Takes every claim back, until the worker has answered for what is there now. */
  function neutral(): void {
    claims = false;
    overlay?.neutral();
  }

  /** Asks for what the launcher shows. Of several questions only the last one's answer is shown. */
  async function view(message: Extract<PortalRequest, { type: 'portal.look' | 'portal.page' | 'portal.view' }>) {
    const mine = ++asked;
    const answer = await tell(message);
    if (mine !== asked || answer === 'gone' || signal.aborted) return answer;
    // A line that claims nothing of an account stays: it may say what is wrong.
    if (!answer.ok) {
      if (claims) neutral();
    } else if (answer.value.shown === false) lower();
    else {
      ({ words, page = page } = answer.value);
      claims = answer.value.account !== null;
      overlay ??= raise();
      overlay.show(answer.value, page);
      if (answer.value.hints) deps.hints({ ...overlay, visit, ask: tell });
      if (resting) overlay.rest();
    }
    return answer;
  }
  const introduce = () => told && void view({ type: 'portal.page', visit, page: told });

  /** Notes whether something that must not be lost has arrived; what has not is tried again, ever more seldom. */
  function note(arrived: boolean): void {
    failed = arrived ? 0 : failed + 1;
    pause = failed && failed <= RETRIES ? 2 ** failed : 0;
  }

  async function hello(): Promise<void> {
    const answer = await tell({ type: 'portal.hello', lang: document.documentElement.lang.slice(0, 20) });
    if (answer === 'gone' || watcher || signal.aborted) return;
    note(answer.ok);
    if (!answer.ok) return;
    watcher = watch({
      document,
      window,
      map: answer.value.map,
      // What stood there for the last visit goes at once, and late answers to it are void.
      onPage(next) {
        passing?.();
        passing = told && later(introduce, STAYS);
        const first = !told;
        told = next;
        visit = crypto.randomUUID();
        page = next.id;
        resting = false;
        note(true);
        // Answers to questions about the page before are void, whenever this one is told of.
        asked++;
        neutral();
        if (first) introduce();
      },
      async onOutline(outline) {
        const mine = visit;
        passing?.();
        const answer = await view({ type: 'portal.look', visit, outline });
        const looked = answer !== 'gone' && answer.ok ? answer.value.looked : undefined;
        if (mine === visit) note(!!looked);
        // Nobody knows whose page it was: it could be anybody's.
        return looked ?? { read: true, account: '' };
      },
      onResting() {
        resting = true;
        overlay?.rest();
      },
    });
  }

  /** Something changed. What failed before is tried again: it may be that the worker is well. */
  async function changed(): Promise<void> {
    if (!watcher) return hello();
    watcher.glance();
    if (failed) watcher.again();
    const answer = await view({ type: 'portal.view', visit });
    if (answer === 'gone' || !answer.ok) return;
    // By another portal map the page may be another one, too.
    if (answer.value.map) return watcher.remap(answer.value.map);
    if (!answer.value.unknownVisit) return;
    // So many pages ago that the worker has forgotten this one.
    introduce();
    watcher.again();
  }
  onPush((push) => void (push.to === 'portal' ? panel?.heard(push) : changed()), signal);
  // A page that comes back out of the browser's memory has missed all changes since it went there.
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      neutral();
      void changed();
    },
    { signal },
  );

  function look(): void {
    if (!alive()) end();
    if (signal.aborted) return;
    watcher?.glance();
    if (pause && !--pause) {
      if (watcher) watcher.again();
      else void hello();
    }
    if (!document.hidden) overlay?.look();
    later(look, LOOK);
  }
  later(look, LOOK);
  void hello();
  return end;
}
