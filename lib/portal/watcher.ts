import { type Address, addressOf, anonymousPath } from './address';
import { type Outline, type OutlineNode, outlineOf } from './outline';
import type { Page, PortalMap } from './types';

/** Quiet time after the last change before a look is taken, and between the two equal looks that make a page stable. */
const QUIET = 150;
/** A page that never falls quiet is looked at all the same after this time. */
const LONGEST = 2000;
/** Looks and milliseconds of looking that one minute may cost; after that the watcher rests until the next page. */
const LOOKS_PER_MINUTE = 60;
const TIME_PER_MINUTE = 600;
/** Where fewer looks than this have cost that time, the page does not change too often: it is large, and less of it is looked at. */
const FEW = 20;
/** Rows that are looked at of a page, and of one too large for that. */
const WHOLE = 5000;
const PART = 500;
const MINUTE = 60_000;
/** Shadow roots that are observed for changes. */
const MOST_ROOTS = 400;
/** Looks without a change that announced them: components that open their shadow root late tell nobody. */
const AGAIN = [500, 1000, 2000, 4000];
/** How long content that was made anew for another account must stay as it is: an answer still under way to the one before is replaced by then. */
const SURE = 2000;

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

/** What became of a look. */
export interface Looked {
  /** False: the page said itself that there is nothing to read (no access, not found, still loading). True also where nobody knows. */
  read: boolean;
  /** How the page names the account that the look proved; empty where something else proves it. Absent: it proved none. */
  account?: string | undefined;
}

export interface WatchOptions {
  document: Document;
  window: Window;
  /** Only its addresses are used here. */
  map: PortalMap;
  /**
   * A visit begins: what the page is by its address alone, before anything on it was read. Called for each new address, and
   * where the page has changed its account in place: nothing that was said of it before holds any longer.
   */
  onPage(page: Page): void;
  /**
   * The page has settled: a stable look at it as JSON text of an `Outline`, different from the last one given. The next one is
   * given when this one has been answered.
   */
  onOutline(outline: string): Promise<Looked>;
  /** Too much goes on; nothing is read until the next address. */
  onResting(): void;
  /** Milliseconds, only differences count. */
  now?: () => number;
  /** Calls back after some milliseconds; gives the means to call it off. */
  schedule?: (fn: () => void, ms: number) => () => void;
}

export interface Watcher {
  /** To be called now and then: is this a new address? Not every browser announces each. */
  glance(): void;
  /** The last look was not kept, or is forgotten: one is given again, even if it is equal. */
  again(): void;
  /** Another portal map counts: the visit begins anew, as if the address had changed behind its `#`. */
  remap(map: PortalMap): void;
  /** Ends it; nothing is called any more. */
  stop(): void;
}

/** All texts of a part of the page. */
const textsOf = ([, , ...kids]: OutlineNode): string[] => kids.flatMap((kid) => (typeof kid === 'string' ? kid.trim() : textsOf(kid)));
/** Rows of lists that say something of their own (a date, an id), as text to compare. */
const rowsOf = (node: OutlineNode): string[] => {
  const [tag, own, ...kids] = node;
  if (tag !== 'tr' && (own ? own.role : '') !== 'row') return kids.flatMap((kid) => (typeof kid === 'string' ? [] : rowsOf(kid)));
  const text = JSON.stringify(node);
  return /"td"|gridcell/.test(text) && /\d\d/.test(text) ? [text] : [];
};
/** Letters and digits alone: blanks and marks are written now so, now so. */
const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Watches one document until it is stopped: its address, and by one observer its text. Per change it does next to
 * nothing (sets a mark); looking happens when the page has fallen quiet, and a look is handed on only when the next one is equal.
 */
export function watch(options: WatchOptions): Watcher {
  const { document, window, onPage, onOutline, onResting } = options;
  let { map } = options;
  const now = options.now ?? (() => performance.now());
  const schedule =
    options.schedule ??
    ((fn, ms) => {
      const timer = setTimeout(fn, ms);
      return () => clearTimeout(timer);
    });

  // All listeners hang on one signal, and nothing listens to that: every listener is one more in the page.
  const life = new AbortController();
  const { signal } = life;
  let address = '';
  /** What the address says. */
  let at: Address | null = null;
  /** Whether this address is one to look at at all. */
  let reads = true;
  let changedAt = 0;
  let since = 0;
  let due: (() => void) | undefined;
  let dueAt = 0;
  let last = '';
  let firstOfVisit = true;
  let again = 0;
  let resting = false;
  /** Rows of a grid that are looked at; of other elements six times as many. */
  let most = WHOLE;
  let lookedAt = 0;
  /** The last look given: `around` are the texts of the portal's frame, `looked` is missing until the answer is there. */
  let sent: { path: string; content: string; around: string[]; first: boolean; looked?: Looked } = {
    path: '',
    content: '',
    around: [],
    first: false,
    looked: { read: false },
  };
  let sentAll = '';
  /** Name of the account that looks at `sent.path` have proved, as the frame there writes it: the whole piece that holds it, if one does. */
  let account = '';
  /** That piece: another account's name may begin with the same words. */
  let piece: string | undefined;
  let withdrawn = false;
  /** Elements that stood in the content before it was made anew for another account, or beside such. */
  let old = new WeakSet<Element>();
  /** The look at content made anew, and since when it is the same. */
  let anew = '';
  let anewAt = 0;
  /** Another text stood in the place of the account's name at the last look. */
  let other = false;
  /** The content that is there now came together with that text, or a moment before it: nobody can tell. */
  let blow = false;
  /** A look waits for the answer to the one before. */
  let held = false;
  let spent = { from: now(), looks: 0, time: 0 };
  let watched = new WeakSet<ShadowRoot>();
  let roots = 0;

  const observer = new MutationObserver(() => {
    changedAt = now();
    if (!since) since = changedAt;
    if (!due || dueAt - changedAt > QUIET) wait(QUIET);
  });

  function wait(ms: number): void {
    due?.();
    dueAt = now() + ms;
    due = schedule(() => {
      due = undefined;
      if (!signal.aborted) settle();
    }, ms);
  }

  function settle(): void {
    if (arrived()) return;
    const quiet = now() - changedAt;
    if (since && quiet < QUIET && now() - since < LONGEST) wait(QUIET - quiet);
    else {
      since = 0;
      if (reads && !resting) look();
    }
  }

  function look(): void {
    const from = now();
    if (from - spent.from > MINUTE) spent = { from, looks: 0, time: 0 };
    const dear = spent.time > TIME_PER_MINUTE;
    // What has been given, and has not changed, is not looked at again just in case.
    if (dear && changedAt < lookedAt && last === sentAll) return;
    if (dear && most > PART && spent.looks < FEW) {
      most = PART;
      spent = { from, looks: 0, time: 0 };
    } else if (dear || spent.looks >= LOOKS_PER_MINUTE) {
      resting = true;
      observer.disconnect();
      onResting();
      return;
    }
    const seen = outlineOf(document, window.location.href, { rows: at?.known ? most : 20, most: most * 6 });
    for (const root of seen.roots)
      if (!watched.has(root) && roots++ < MOST_ROOTS) {
        watched.add(root);
        observer.observe(root, CHANGES);
      }
    const { texts, outline } = seen;
    const content = JSON.stringify(outline.content);
    const bar = barOf(outline);
    let renewed = bar.other && !!texts.length && !texts.some((el) => old.has(el));
    if (renewed && !other) {
      // All at one blow: where that says the same as before, it is what the other account left.
      blow = content !== sent.content;
      renewed = blow;
    }
    ({ other } = bar);
    if (!renewed) for (const el of texts) old.add(el);
    const all = JSON.stringify(outline);
    if (anew !== (renewed ? all : '')) [anew, anewAt] = [renewed ? all : '', now()];
    spent.looks++;
    lookedAt = now();
    spent.time += lookedAt - from;
    if (all !== last) {
      last = all;
      wait(QUIET);
      return;
    }
    if (all !== sentAll) give(outline, all, content, bar);
    const next = AGAIN[again++];
    if (next && !due) wait(next);
  }

  /** The page of one customer after that of another, with rows of the former: title and list do not change in one. */
  function lingers({ url, content }: Outline): boolean {
    if (!sent.path || anonymousPath(new URL(url)) !== anonymousPath(new URL(sent.path))) return false;
    const old = rowsOf(JSON.parse(sent.content));
    return rowsOf(content).some((row) => old.includes(row));
  }

  /** The frame of a look: its address without hash, its texts, whether the account's name has `gone` from it, and whether `other` text took its place. */
  function barOf({ url, frame, content }: Outline) {
    const path = url.split('#')[0]!;
    const around = textsOf(frame.includes('@') ? content : frame);
    // An open menu may list the name too: where nothing else came or went, it must stand in the very place where it stood.
    const moved =
      (withdrawn || around.length === sent.around.length) && sent.around.some((text, i) => text === account && text !== around[i]);
    const gone = !!account && path === sent.path && (moved || !(piece ? around : plain(around.join(''))).includes(account));
    const other = gone && (withdrawn || moved || around.some((text) => !sent.around.includes(text) && plain(text)));
    return { path, around, gone, other };
  }

  function give(outline: Outline, all: string, content: string, { path, around, gone }: ReturnType<typeof barOf>): void {
    const { looked } = sent;
    held = !looked;
    if (!looked) return;
    const same = content === sent.content;
    if (path === sent.path) {
      // The account's name has gone from the frame. With another text in its place the account may be another one. No look counts
      // until the name is back, or the address is another, or no element is left of what stood there before the name went, and
      // what took its place has stayed for a while: where a part is kept and only its text changes, nobody can tell which
      // parts have followed. What comes then is a visit of its own, that of `onPage` here.
      if (gone) {
        if (other && !withdrawn) {
          withdrawn = true;
          sentAll = '';
          announce('loading');
        }
        if (!anew || now() - anewAt < SURE * (blow ? 2 : 1)) {
          if (anew && !due) wait(SURE);
          return;
        }
        account = '';
        firstOfVisit = true;
      }
      if (same && looked.account === '' && sent.around.some((text) => !around.includes(text))) return;
    } else if ((same && looked.read) || lingers(outline)) {
      // The old content under a new address: it has not caught up yet.
      return;
    } else account = '';
    const first = firstOfVisit || (same && sent.first);
    // Boxes come later than the rest; what stands in them counts on the first look that has any.
    if (/"ticked"|checkbox|aria-checked/.test(content)) firstOfVisit = false;
    const mine: typeof sent = { path, content, around, first };
    sent = mine;
    sentAll = all;
    withdrawn = other = blow = false;
    void onOutline(first ? JSON.stringify({ ...outline, first }) : all).then((answer) => {
      mine.looked = answer;
      const name = plain(answer.account ?? '');
      if (name && plain(around.join('')).includes(name)) {
        piece = around.find((text) => plain(text) === name) ?? around.find((text) => plain(text).includes(name));
        account = piece ?? name;
      }
      if (held && !due && !signal.aborted) wait(QUIET);
    });
  }

  const announce = (state: Page['state']): void => {
    const id = at?.known ? at.id : 'unknown';
    onPage({
      id,
      state,
      params: at?.params ?? {},
      path: anonymousPath(new URL(address)),
      lang: document.documentElement.lang.trim().slice(0, 20) || 'en',
      clues: at?.known ? [{ by: 'url', anchor: id }] : [],
      ...(state === 'ready' && { reads: false }),
    });
  };

  /** Is this a new address? Then everything about the old one is over. */
  function arrived(): boolean {
    const { href } = window.location;
    if (signal.aborted || href === address) return false;
    if (address.split('#')[0] !== href.split('#')[0]) {
      firstOfVisit = true;
      old = new WeakSet();
    }
    address = href;
    at = addressOf(new URL(href), map);
    reads = at?.reads ?? true;
    last = sentAll = '';
    again = 0;
    if (resting) spent = { from: now(), looks: 0, time: 0 };
    resting = false;
    most = WHOLE;
    // Anew, so that shadow roots of pages left long ago are let go of.
    if (roots || !reads) observer.disconnect();
    watched = new WeakSet();
    roots = 0;
    due?.();
    due = undefined;
    if (reads) observer.observe(document.documentElement, CHANGES);
    announce(reads ? 'loading' : 'ready');
    if (reads && !signal.aborted) wait(QUIET);
    return true;
  }

  // The page may have put anything under this name: what is no event target is left alone.
  const { navigation } = window as { navigation?: unknown };
  if (navigation instanceof EventTarget) navigation.addEventListener('currententrychange', arrived, { signal });
  else window.addEventListener('popstate', arrived, { signal });
  arrived();
  return {
    glance: () => void arrived(),
    again() {
      if (arrived() || !reads || resting || signal.aborted) return;
      sentAll = '';
      if (!due || dueAt - now() > QUIET) wait(QUIET);
    },
    remap(next) {
      map = next;
      address += '#';
      arrived();
    },
    stop() {
      life.abort();
      observer.disconnect();
      due?.();
    },
  };
}
