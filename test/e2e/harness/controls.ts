import type { Box } from './companion';
import type { Tab } from './doc';
import { HOST } from './host';

/**
 * Boxes of everything on the page that a person can click or type into, cut to what is to be seen of it, with words to
 * tell it by. Found without the companion's own code, so that its mistakes show.
 */
export const controlBoxes = (tab: Tab): Promise<(Box & { what: string })[]> =>
  tab.run((host) => {
    const interactive =
      'a[href], button, input, select, textarea, label, summary, [contenteditable=""], [contenteditable="true"], [tabindex]:not([tabindex="-1"]), [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="checkbox"], [role="radio"], [role="switch"], [role="combobox"]';
    const deep = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? deep(element.shadowRoot) : [])]);
    const found: { x: number; y: number; width: number; height: number; what: string }[] = [];
    for (const element of deep(document)) {
      if (element.localName === host || !element.matches(interactive)) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      for (const box of element.getClientRects()) {
        const x = Math.max(0, box.x);
        const y = Math.max(0, box.y);
        const width = Math.min(innerWidth, box.right) - x;
        const height = Math.min(innerHeight, box.bottom) - y;
        if (width > 1 && height > 1)
          found.push({ x, y, width, height, what: `${element.localName} ${element.textContent?.trim().slice(0, 30) ?? ''}` });
      }
    }
    return found;
  }, HOST);

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
