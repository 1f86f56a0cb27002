import { addressOf, anonymousPath } from './address';
import { type Outline, outlineOf } from './outline';
import type { Page, PortalMap } from './types';

/** Quiet time after the last change before a look is taken, and between the two equal looks that make a page stable. */
const QUIET = 150;
/** A page that never falls quiet is looked at all the same after this time. */
const LONGEST = 2000;
/** Looks and milliseconds of looking that one minute may cost; after that the watcher rests until the next page. */
const LOOKS_PER_MINUTE = 60;
const TIME_PER_MINUTE = 600;
const MINUTE = 60_000;
/** Shadow roots that are observed for changes. */
const MOST_ROOTS = 400;
/** Looks without a change that announced them: components that open their shadow root late tell nobody. */
const AGAIN = [500, 1000, 2000, 4000];
/** Pause between looks at the address bar while resting, and where the browser does not announce navigations. */
const GLANCE = 1500;

const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter:
    'class,hidden,inert,open,disabled,checked,selected,current,status,state,aria-hidden,aria-selected,aria-current,aria-busy,aria-checked,aria-label'.split(
      ',',
    ),
};

export interface WatchOptions {
  document: Document;
  window: Window;
  /** Only its addresses are used here. */
  map: PortalMap;
  /** A new address: what the page is by its address alone, before anything on it was read. */
  onPage(page: Page): void;
  /** The page has settled: a stable look at it as JSON text of an `Outline`, different from the last one given. */
  onOutline(outline: string): void;
  /** Too much goes on; nothing is read until the next address. */
  onResting(): void;
  signal: AbortSignal;
  /** Milliseconds, only differences count. */
  now?: () => number;
  /** Calls back after some milliseconds; gives the means to call it off. */
  schedule?: (fn: () => void, ms: number) => () => void;
}

/**
 * Watches one document until the signal ends it: its address, and by one observer its text. Per change it does next to
 * nothing (sets a mark); looking happens when the page has fallen quiet, and a look is handed on only when the next one is equal.
 */
export function watch(options: WatchOptions): void {
  const { document, window, map, onPage, onOutline, onResting, signal } = options;
  const now = options.now ?? (() => performance.now());
  const schedule =
    options.schedule ??
    ((fn, ms) => {
      const timer = setTimeout(fn, ms);
      return () => clearTimeout(timer);
    });
  if (signal.aborted) return;

  let address = '';
  /** Whether this address is one to look at at all. */
  let reads = true;
  let known = false;
  let changedAt = 0;
  let since = 0;
  let due: (() => void) | undefined;
  let last = '';
  let firstOfVisit = true;
  let again = 0;
  let resting = false;
  let sent = { path: '', content: '', bar: [] as string[], all: '' };
  let spent = { from: now(), looks: 0, time: 0 };
  let watched = new WeakSet<ShadowRoot>();
  let roots = 0;

  const observer = new MutationObserver(() => {
    changedAt = now();
    if (!since) since = changedAt;
    if (!due) wait(QUIET);
  });
  const observe = (): void => {
    watched = new WeakSet();
    roots = 0;
    observer.observe(document.documentElement, CHANGES);
  };

  function wait(ms: number): void {
    due?.();
    due = schedule(() => {
      due = undefined;
      if (!signal.aborted) settle();
    }, ms);
  }

  function settle(): void {
    if (arrived()) return;
    if (resting) {
      wait(GLANCE);
      return;
    }
    const quiet = now() - changedAt;
    if (since && quiet < QUIET && now() - since < LONGEST) wait(QUIET - quiet);
    else {
      since = 0;
      if (reads) look();
    }
  }

  function look(): void {
    const from = now();
    if (from - spent.from > MINUTE) spent = { from, looks: 0, time: 0 };
    if (spent.looks >= LOOKS_PER_MINUTE || spent.time > TIME_PER_MINUTE) {
      rest();
      return;
    }
    const seen = outlineOf(document, window.location.href, known ? {} : { rows: 20 });
    for (const root of seen.roots)
      if (!watched.has(root) && roots++ < MOST_ROOTS) {
        watched.add(root);
        observer.observe(root, CHANGES);
      }
    const all = JSON.stringify(seen.outline);
    spent.looks++;
    spent.time += now() - from;
    if (all !== last) {
      last = all;
      wait(QUIET);
      return;
    }
    if (all !== sent.all) give(seen.outline, seen.bar, all);
    const next = AGAIN[again++];
    if (next && !due) wait(next);
  }

  function give(outline: Outline, bar: string[], all: string): void {
    const path = outline.url.split('#')[0]!;
    const content = JSON.stringify(outline.content);
    // The old content under a new address, or under another account's bar: it has not caught up yet.
    if (content === sent.content && (path !== sent.path || sent.bar.some((t) => !bar.includes(t)))) return;
    sent = { path, content, bar, all };
    onOutline(firstOfVisit ? JSON.stringify({ ...outline, first: true }) : all);
    firstOfVisit = false;
  }

  function rest(): void {
    resting = true;
    observer.disconnect();
    onResting();
    wait(GLANCE);
  }

  /** Is this a new address? Then everything about the old one is over. */
  function arrived(): boolean {
    const href = window.location.href;
    if (href === address) return false;
    const url = new URL(href);
    const samePage = address.split('#')[0] === href.split('#')[0];
    address = href;
    const at = addressOf(url, map);
    reads = at?.reads ?? true;
    known = !!at?.known;
    last = '';
    again = 0;
    if (!samePage) firstOfVisit = true;
    if (resting) {
      resting = false;
      spent = { from: now(), looks: 0, time: 0 };
      observe();
    }
    const id = at?.known ? at.id : 'unknown';
    onPage({
      id,
      state: 'loading',
      params: at?.params ?? {},
      path: anonymousPath(url),
      lang: document.documentElement.lang.trim().slice(0, 20) || 'en',
      clues: at?.known ? [{ by: 'url', anchor: id }] : [],
    });
    if (!signal.aborted) wait(QUIET);
    return true;
  }

  // The page may have put anything under this name: what is no event target is left alone.
  const navigation = (window as { navigation?: unknown }).navigation;
  const heard = (): void => void (signal.aborted || arrived());
  if (navigation instanceof EventTarget) navigation.addEventListener('currententrychange', heard, { signal });
  else {
    window.addEventListener('popstate', heard, { signal });
    window.addEventListener('hashchange', heard, { signal });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    due?.();
  });
  observe();
  arrived();
}
