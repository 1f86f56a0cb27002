import type { LauncherView, Placement } from '../../lib/messages/protocol';
import { controlsOf, deepest, isModal } from './hit-test';
import { mountHost } from './host';
import { type Act, buildLauncher } from './launcher';
import { type Box, boxAt, findPlace, isFree, MARGIN, type Share, type Size, shareOf, stepFrom } from './placement';
import { CSS } from './styles';

/** Runs `fn` after `ms`, unless the returned function is called or the companion ends before. */
export type Later = (fn: () => void, ms: number) => () => void;

export interface OverlayDeps {
  document: Document;
  later: Later;
  /** Only what a person did counts. A seam for tests, whose events cannot be trusted ones. */
  trusted?: (event: Event) => boolean;
  onOpen(): void;
  onEscape(): void;
  onPlaced(placement: Placement): void;
  /** The launcher stands elsewhere, or the window has another size. */
  onMoved(): void;
}

export interface Overlay {
  layer: HTMLElement;
  pill: HTMLElement;
  /** Runs while all of ours lets hits through; `free` tells of a box whether it covers no control of the page. */
  probe<T>(look: (free: (at: Box) => boolean) => T): T;
  /** Shows an answer of the worker. `page`: page id; a new one brings the place remembered for it. */
  show(view: LauncherView, page: string): void;
  /** Takes every claim back, until the worker has answered for the page that is there now. */
  neutral(): void;
  /** Says that reading this busy page was given up. */
  rest(): void;
  /** A look at the page: is the host there, is a dialog open, is the place still free? */
  look(): void;
  /** The window, where the launcher stands in it (or the corner where it would), the control in use when it was pressed. */
  where(): [Size, Box, Box?];
  /** Takes everything of ours out of the page. */
  end(): void;
}

/** Pixels of one press of an arrow key. */
const STEP = 16;
/** Pixels from press to drag. */
const SLACK = 4;
/** Quiet time after scrolling before another place is looked for; half of it lies between two looks while it goes on. */
const SETTLE = 150;
/** An answer waits this long for a place, so that quick navigations and news look for one once: looking makes the browser lay out the page. */
const GATHER = 100;
/** Looks in a row that may be spared: something small could have come under the launcher without touching its surroundings. */
const SPARED = 4;
const ARROW: Record<string, Share> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

/** Host, launcher and all a person can do with it. Four event listeners stay on: three on our root, one for scrolling. */
export function createOverlay(deps: OverlayDeps): Overlay {
  const { document, later, trusted = (event) => event.isTrusted } = deps;
  const life = new AbortController();
  const { host, root, layer, keep } = mountHost(document, CSS, life.signal);
  const { group, button, paint } = buildLauncher(document, layer);
  const mark = group.classList;
  group.dataset.mode = 'none';

  let view: LauncherView | undefined;
  let page: string | undefined;
  let want: Share;
  let hidden: boolean;
  let box: Box | undefined;
  let moveFrom: Share | undefined;
  let dragged = false;
  let busy = false;
  let scene: (Element | null)[] = [];
  let spared = 0;
  let inUse: Box | undefined;
  let resting = false;
  let said = false;

  const size = (): Size => ({ w: layer.clientWidth, h: layer.clientHeight });
  /** Looks for a place, or at one: `look` asks of boxes whether they are free. All of ours is looked through meanwhile. */
  function probe<T>(look: (free: (at: Box) => boolean) => T): T {
    const win = size();
    const hit = controlsOf(document, win.w * win.h);
    layer.classList.add('probed');
    const found = look((at) => isFree(win, at, hit));
    layer.classList.remove('probed');
    return found;
  }
  /** What lies around the launcher: while that is the same, nothing has moved under it, and the costly look is spared. */
  const around = () => {
    if (!box) return [];
    const [left, right, top, bottom] = [box.x - 4, box.x + box.w + 4, box.y - 4, box.y + box.h + 4];
    const [x, y] = [box.x + box.w / 2, box.y + box.h / 2];
    return [
      [left, top],
      [x, top],
      [right, top],
      [left, y],
      [right, y],
      [left, bottom],
      [x, bottom],
      [right, bottom],
    ].map(([x = 0, y = 0]) => deepest(document, x, y));
  };
  const put = (at: Box) => {
    box = at;
    group.style.left = `${at.x}px`;
    group.style.top = `${at.y}px`;
    deps.onMoved();
  };

  /** Full, else small, else not at all: whichever finds a place that covers no control. */
  function place(): void {
    if (!view || busy) return;
    mark.remove('away', 'over');
    box = probe((free) => {
      for (const mode of hidden ? ['tab'] : ['full', 'dot']) {
        group.dataset.mode = mode;
        const found = findPlace(size(), { w: group.offsetWidth, h: group.offsetHeight }, want, free, hidden);
        if (found) return found;
      }
    });
    if (box) put(box);
    else group.dataset.mode = 'none';
    scene = around();
  }
  const covers = () => !!box && !probe((free) => free(box!));
  function look(): void {
    if (!keep() || !view || busy) return;
    // Only what can be seen can be hit: a resting launcher is there again while this is asked.
    mark.remove('away');
    const modal = !!box && isModal(document, host, box.x + box.w / 2, box.y + box.h / 2);
    mark.toggle('away', modal);
    const now = around();
    if (modal || (box && ++spared < SPARED && now.every((el, i) => el === scene[i]))) return;
    spared = 0;
    scene = now;
    if (!box || covers()) place();
  }
  function save(): void {
    if (box) want = shareOf(size(), box, hidden ? 0 : MARGIN);
    deps.onPlaced({ ...want, hidden });
  }
  let waiting: (() => void) | undefined;
  /** Shows the newest answer, on a place that has room for it. */
  function claim(): void {
    waiting = undefined;
    if (!view) return;
    said = true;
    paint(resting ? { line: view.words.resting } : view, view.words);
    place();
    look();
  }
  const gather = (): void => {
    waiting ??= later(claim, GATHER);
  };

  const actOf = (event: Event) => (event.target as Element).closest('button')?.dataset.act as Act | undefined;

  root.addEventListener('click', (event) => {
    const act = actOf(event);
    // The click that ends a drag is none; one from the keyboard has no `detail`.
    if (!trusted(event) || (dragged && (event as MouseEvent).detail)) return;
    if (act === 'open') {
      // Not every browser gives the focus to a button that is clicked; what opens then goes by it.
      button.open.focus({ preventScroll: true });
      deps.onOpen();
    }
    if (act !== 'hide' && act !== 'show') return;
    hidden = act === 'hide';
    place();
    save();
    button[hidden ? 'show' : 'open'].focus({ preventScroll: true });
  });

  const stop = (event: Event) => event.stopPropagation();
  let press: AbortController | undefined;
  root.addEventListener('keydown', (event) => {
    // What follows a key that went down here stays here too. Added per press, so that they need not stand by all the time.
    press?.abort();
    press = new AbortController();
    for (const follows of ['keypress', 'keyup']) root.addEventListener(follows, stop, press);
    stop(event);
    if (!trusted(event)) return;
    const { key } = event as KeyboardEvent;
    const by = ARROW[key];
    if (by && box && actOf(event) === 'move') {
      event.preventDefault();
      moveFrom ??= want;
      const from = box;
      put(probe((free) => stepFrom(size(), from, by, free)));
      save();
    } else {
      if (key === 'Escape')
        if (moveFrom) {
          want = moveFrom;
          place();
          save();
        } else deps.onEscape();
      moveFrom = undefined;
    }
  });

  root.addEventListener('pointerdown', (event) => {
    const down = event as PointerEvent;
    const held = (down.target as Element).closest<HTMLElement>('.pill,[data-act=move]');
    const start = box;
    dragged = false;
    if (!trusted(down) || down.button || !held || !start) return;
    moveFrom = undefined;
    inUse = focusedBox(document, host);
    const drag = new AbortController();
    held.setPointerCapture(down.pointerId);
    held.addEventListener(
      'pointermove',
      ({ clientX, clientY }) => {
        const x = clientX - down.clientX;
        const y = clientY - down.clientY;
        if (!dragged && Math.hypot(x, y) < SLACK) return;
        dragged = busy = true;
        put(boxAt(size(), start, shareOf(size(), { ...start, x: start.x + x, y: start.y + y })));
      },
      drag,
    );
    held.addEventListener(
      'lostpointercapture',
      () => {
        drag.abort();
        if (!busy) return;
        busy = false;
        save();
        place();
        save();
      },
      drag,
    );
  });

  let unsettled: (() => void) | undefined;
  let looked = 0;
  document.addEventListener(
    'scroll',
    ({ timeStamp }) => {
      unsettled?.();
      unsettled = later(() => {
        mark.remove('away', 'over');
        scene = [];
        look();
      }, SETTLE);
      // While the page moves the launcher does not jump about: where it would cover a control it cannot be seen or hit.
      if (!box || timeStamp - looked < SETTLE / 2) return;
      looked = timeStamp;
      if (covers()) mark.add('over');
    },
    { signal: life.signal, capture: true, passive: true },
  );

  // The layer is as large as the window: its size tells of resizing and zoom without a listener on the window.
  const resize = new ResizeObserver(place);
  resize.observe(layer);

  return {
    layer,
    pill: button.open,
    probe,
    show(next, id) {
      view = next;
      layer.lang = next.lang;
      layer.dir = next.dir;
      layer.dataset.theme = next.theme;
      if (id !== page) {
        page = id;
        want = next.placement;
        ({ hidden } = next.placement);
        moveFrom = undefined;
      }
      gather();
    },
    // At once, and where it stands: with nothing to say it is smaller than it was.
    neutral() {
      waiting?.();
      waiting = undefined;
      resting = false;
      if (view && said) paint({}, view.words);
      said = false;
    },
    rest() {
      resting = true;
      gather();
    },
    look,
    where: () => [size(), box ?? { x: size().w, y: size().h, w: 0, h: 0 }, inUse],
    end() {
      life.abort();
      waiting?.();
      unsettled?.();
      resize.disconnect();
      host.remove();
    },
  };
}

/** Box of the element that has the focus, however deep in open shadow roots; none where that is ours or the whole page. */
function focusedBox(document: Document, host: Element): Box | undefined {
  let el = document.activeElement;
  while (el?.shadowRoot?.activeElement) el = el.shadowRoot.activeElement;
  if (!el || el === host || el === document.body) return;
  const { x, y, width: w, height: h } = el.getBoundingClientRect();
  return { x, y, w, h };
}
