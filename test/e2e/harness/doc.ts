import { waitFor } from './wait';

export interface Point {
  x: number;
  y: number;
}

/** What a function that runs in the browser may take and give: it crosses as JSON. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** Centre of the first match in the light tree or any open shadow root, scrolled into view; null while there is none. */
function centreOf(selector: string): Point | null {
  const find = (root: Document | ShadowRoot): Element | null => {
    const hit = root.querySelector(selector);
    if (hit) return hit;
    for (const element of root.querySelectorAll('*')) {
      const inside = element.shadowRoot && find(element.shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  const element = find(document);
  if (!element) return null;
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return null;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/**
 * A document that tests can read and use: a portal page, the panel in its frame, the popup or the desk. The two engines
 * give `run`, `press` and the pointer; everything else is the same for both.
 */
export abstract class Doc {
  /** Runs a function in the document's own world. It is sent as text: it sees its arguments and the page, nothing else. */
  abstract run<A extends Json[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;

  /** Real pointer: moves to the first point, presses, moves through the rest, lets go. One point is a click. */
  abstract pointer(path: readonly Point[]): Promise<void>;

  /** Real key press; names as in `KeyboardEvent.key`, with modifiers in front: `Shift+Tab`. */
  abstract press(key: string): Promise<void>;

  /** Waits for the element, then clicks its middle. The selector reaches into open shadow roots. */
  async click(selector: string): Promise<void> {
    const at = await waitFor(`${selector} to click`, () => this.run(centreOf, selector));
    await this.pointer([at]);
  }

  /** Waits until the selector matches in the light tree and gives the element's attributes and text. */
  async find(selector: string): Promise<{ text: string; attributes: Record<string, string> }> {
    return waitFor(selector, () =>
      this.run((wanted) => {
        const element = document.querySelector(wanted);
        if (!element) return null;
        const attributes: Record<string, string> = {};
        for (const { name, value } of element.attributes) attributes[name] = value;
        return { text: element.textContent ?? '', attributes };
      }, selector),
    );
  }

  url(): Promise<string> {
    return this.run(() => location.href);
  }
}

/** A document in a tab of its own. */
export abstract class Tab extends Doc {
  /** Goes to the address and waits until the document has loaded. */
  abstract goto(url: string): Promise<void>;
  abstract back(): Promise<void>;
  abstract forward(): Promise<void>;
  abstract reload(): Promise<void>;
  abstract close(): Promise<void>;
  abstract resize(width: number, height: number): Promise<void>;
  abstract screenshot(file: string): Promise<void>;
  abstract bringToFront(): Promise<void>;

  /** Runs a function at the start of every document this tab opens from now on, before any script of the page. */
  abstract atStart(fn: () => void): Promise<void>;

  /**
   * Runs a function with the closed shadow root of the companion's host element, which no script of the page can reach:
   * the debugging protocol of the browser hands it out. `null` while there is no host.
   */
  abstract inRoot<A extends Json[], R>(fn: (root: ShadowRoot, ...args: A) => R | Promise<R>, ...args: A): Promise<R | null>;

  /** The panel in its frame inside the closed root, or `null` while there is none. */
  abstract panel(): Promise<Doc | null>;
}
