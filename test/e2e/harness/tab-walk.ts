/** Goes through views by the Tab key, as a person without a pointer does. */
import { expect } from 'vitest';
import type { Doc } from './doc';
import { waitFor } from './wait';

/** How long what is on screen may take to come to rest, in ms. */
const SETTLES = 2_000;

/** More stops than any of our views has. */
const MANY = 400;

/** Presses Tab until the condition holds. */
export async function tabUntil(doc: Doc, what: string, condition: () => Promise<boolean>): Promise<void> {
  for (let stop = 0; stop < MANY; stop++) {
    if (await condition()) return;
    await doc.press('Tab');
  }
  throw new Error(`Tab never came to ${what}`);
}

/** Marks what has the focus, and tells whether it was marked before. `inside`: it has stops within, as a date has. */
const markFocus = (view: Doc): Promise<'new' | 'inside' | 'seen' | 'none'> =>
  view.run(() => {
    const store = window as unknown as { reached?: Set<Element>; last?: Element };
    const reached = store.reached ?? new Set();
    store.reached = reached;
    const focused = document.activeElement;
    if (!focused || focused === document.body || focused === document.documentElement) return 'none';
    const before = reached.has(focused);
    const inside = store.last === focused;
    store.last = focused;
    reached.add(focused);
    if (inside) return 'inside';
    return before ? 'seen' : 'new';
  });

/**
 * Everything that can be used and is to be seen, but was never reached by Tab. Of radio buttons one is enough, and so it is of
 * a group that has one stop and goes on with arrow keys (the rest of it is out of the tab order).
 */
const neverReached = (view: Doc, part: string): Promise<string[]> =>
  view.run((within) => {
    const reached = (window as unknown as { reached?: Set<Element> }).reached ?? new Set();
    const wanted = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
    const usable = [...document.querySelectorAll(within)].flatMap((one) => [...one.querySelectorAll<HTMLElement>(wanted)]);
    const groupReached = (element: Element) =>
      element instanceof HTMLInputElement &&
      element.type === 'radio' &&
      [...reached].some((one) => one instanceof HTMLInputElement && one.name === element.name);
    return usable
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled, [tabindex="-1"]'))
      .filter((element) => !reached.has(element) && !groupReached(element))
      .map((element) => `${element.localName} ${element.dataset.act ?? ''} ${element.textContent?.trim().slice(0, 40)}`);
  }, part);

/** Is the focus in this part of the view? */
const isIn = (view: Doc, part: string): Promise<boolean> =>
  view.run((within) => document.activeElement?.closest(within) !== null && document.activeElement !== document.body, part);

/** Waits until nothing on screen has moved for some frames: what a person who presses keys sees between two of them. */
const atRest = (view: Doc): Promise<void> =>
  view.run(async () => {
    const place = () => {
      const box = document.activeElement?.getBoundingClientRect();
      return [scrollX, scrollY, box?.x, box?.y].join(' ');
    };
    let still = 0;
    let before = place();
    for (let frame = 0; frame < 300 && still < 10; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = place();
      still = now === before ? still + 1 : 0;
      before = now;
    }
  });

/**
 * Walks a view, or a part of it, with Tab from its beginning to its end: the focus must always be to be seen, and every control be reached.
 *
 * @param part Selector of the part; the walk begins at the stop before it.
 */
export async function walkThrough(view: Doc, part = 'html'): Promise<void> {
  const unseen: string[] = [];
  if (part !== 'html') {
    await view.run(
      (within) => document.querySelector(within)?.querySelector<HTMLElement>('input, select, button, summary, a[href]')?.focus(),
      part,
    );
    await view.press('Shift+Tab');
  }
  let started = false;
  for (let stop = 0; stop < MANY; stop++) {
    await view.press('Tab');
    const state = await markFocus(view);
    if (started && (state === 'seen' || state === 'none' || !(await isIn(view, part)))) break;
    started ||= state === 'new';
    // Which part of a field has the focus, the browser shows in its own way.
    if (state === 'inside') continue;
    const focusShown = () =>
      view.run(() => {
        const focused = document.activeElement as HTMLElement | null;
        if (!focused || focused === document.body) return null;
        const box = focused.getBoundingClientRect();
        const style = getComputedStyle(focused);
        const label = focused.closest('label');
        const around = label ? getComputedStyle(label) : style;
        const neighbour = focused.nextElementSibling ? getComputedStyle(focused.nextElementSibling) : style;
        const marked = [style, around, neighbour].some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none');
        return {
          name: `${focused.localName} ${focused.textContent?.trim().slice(0, 30)}`,
          marked,
          inView: box.bottom > 0 && box.top < innerHeight,
        };
      });
    // A view that is still filling moves what it has; where the focus stays is what counts.
    const shown = async () => {
      const last: { look: Awaited<ReturnType<typeof focusShown>> } = { look: null };
      await waitFor(
        'the focus to be seen',
        async () => {
          last.look = await focusShown();
          return last.look === null || (last.look.marked && last.look.inView);
        },
        SETTLES,
      ).catch(() => {});
      return last.look && !(last.look.marked && last.look.inView) ? last.look : null;
    };
    let hidden = await shown();
    // Firefox loses a scroll to the focus among keys that come within its scrolling. At a person's pace it must not.
    if (hidden?.marked) {
      for (const key of ['Shift+Tab', 'Tab']) {
        await view.press(key);
        await atRest(view);
      }
      hidden = await shown();
    }
    if (hidden) unseen.push(hidden.name);
  }
  expect(unseen).toEqual([]);
  expect(await neverReached(view, part)).toEqual([]);
}
