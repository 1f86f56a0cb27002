/** What happy-dom lacks of a browser, for the tests of this folder: popovers, layout, and a clock that tests turn. */
import { vi } from 'vitest';
import type { LauncherView } from '../../lib/messages/protocol';
import type { Box } from './placement';

/** Gives the document a window of 1000 × 700 with these controls in it; the launcher is 300 × 40. Call before each test. */
export function layOut(document: Document, controls: Box[] = []): { controls: Box[]; modal: boolean } {
  const page = { controls, modal: false };
  const button = document.createElement('button');
  document.body.replaceChildren(button);
  const in_ = (x: number, y: number) => page.controls.some((c) => x >= c.x && x < c.x + c.w && y >= c.y && y < c.y + c.h);
  Object.assign(document, {
    elementFromPoint: (x: number, y: number) => (in_(x, y) ? button : document.body),
    elementsFromPoint: (x: number, y: number) => {
      const host = page.modal ? [] : [...document.querySelectorAll('partner-center-companion')];
      return [...host, ...(in_(x, y) ? [button] : []), document.body];
    },
  });
  const size = (name: string, value: (el: HTMLElement) => number) =>
    Object.defineProperty(HTMLElement.prototype, name, {
      configurable: true,
      get(this: HTMLElement) {
        return value(this);
      },
    });
  size('clientWidth', () => 1000);
  size('clientHeight', () => 700);
  size('offsetWidth', (el) => ({ full: 300, dot: 40, tab: 26 })[el.dataset.mode ?? ''] ?? 0);
  size('offsetHeight', () => 40);
  HTMLElement.prototype.showPopover = vi.fn();
  HTMLElement.prototype.setPointerCapture = vi.fn();
  return page;
}

/** A clock that stands still: `pass(ms)` runs what is due, in order. */
export function handClock() {
  let now = 0;
  let queue: { at: number; fn: () => void }[] = [];
  return {
    later(fn: () => void, ms: number) {
      const entry = { at: now + ms, fn };
      queue.push(entry);
      return () => {
        queue = queue.filter((other) => other !== entry);
      };
    },
    pass(ms: number) {
      const end = now + ms;
      for (;;) {
        const due = queue.filter((entry) => entry.at <= end).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        queue = queue.filter((entry) => entry !== due);
        now = due.at;
        due.fn();
      }
      now = end;
    },
  };
}

/** An answer to the launcher. */
export const viewOf = (part: Partial<LauncherView> = {}): LauncherView => ({
  account: 'a',
  ring: { finished: 2, of: 5, current: 3, share: 0.5 },
  line: 'Business verification: day 2 of 3–5',
  tone: 'wait',
  openPoints: 2,
  words: { open: 'Open', hide: 'Hide', move: 'Move', show: 'Show', close: 'Close', panelTitle: 'Companion', resting: 'Resting' },
  lang: 'en',
  dir: 'ltr',
  theme: 'auto',
  placement: { x: 1, y: 1, hidden: false },
  ...part,
});
