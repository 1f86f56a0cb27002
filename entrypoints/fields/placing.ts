import type { Box } from '../portal/placement';
import type { HintedPage } from './hinted-page';
import { overlap, spotFor } from './spot';
import { above, type Field } from './words-around';

/** A bubble and the field it belongs to. */
export interface Placed {
  field: Field;
  bubble: HTMLElement;
  /** From the field's corner to the bubble's; absent: it has no spot. */
  at?: Pick<Box, 'x' | 'y'>;
}

const boxOf = (el: Element): Box => {
  const { x, y, width: w, height: h } = el.getBoundingClientRect();
  return { x, y, w, h };
};
const see = ({ bubble }: Placed, seen: unknown): void => {
  bubble.style.visibility = seen ? '' : 'hidden';
};
const spotOf = ({ bubble, at }: Placed, field: Box): Box => ({
  x: field.x + (at?.x ?? 0),
  y: field.y + (at?.y ?? 0),
  w: bubble.offsetWidth,
  h: bubble.offsetHeight,
});

/** While the page scrolls hints go with their fields. */
export function carry(all: readonly Placed[]): void {
  for (const one of all) {
    const { x, y } = spotOf(one, boxOf(one.field));
    one.bubble.style.left = `${x}px`;
    one.bubble.style.top = `${y}px`;
  }
}

/** Can the field be seen, and does no dialog make it wait? */
function reached(document: Document, field: Field, { x, y, w, h }: Box): boolean {
  const way: Element[] = [];
  for (let el: Element | null = field; el; el = above(el)) way.push(el);
  if ([...document.querySelectorAll('[aria-modal=true]')].some((el) => el.checkVisibility() && !way.includes(el))) return false;
  const root = field.getRootNode() as Document | ShadowRoot;
  // A mark may stand at one end of it; a frame of the field's own component is the field.
  return [0.1, 0.5, 0.9].some((share) => {
    const el = root.elementFromPoint(x + w * share, y + h / 2);
    return !!el && way.slice(0, 4).includes(el);
  });
}

/**
 * Puts every bubble where it covers nothing; one whose field cannot be seen, or that has no room, is not to be seen either. `still`:
 * none goes elsewhere; one that would cover something is not to be seen.
 */
export function place({ layer, probe }: HintedPage, document: Document, all: readonly Placed[], still?: boolean): void {
  const win = { w: layer.clientWidth, h: layer.clientHeight };
  probe((uncovered) => {
    for (const one of all) {
      const field = boxOf(one.field);
      const free = (box: Box): boolean =>
        ([...layer.children] as HTMLElement[]).every(
          (el) => el === one.bubble || el.role === 'status' || el.style.visibility || !overlap(boxOf(el), box),
        ) && uncovered(box);
      let seen = one.field.isConnected && reached(document, one.field, field);
      if (seen) {
        const now = spotOf(one, field);
        seen = !!one.at && now.x >= 0 && now.y >= 0 && now.x + now.w <= win.w && now.y + now.h <= win.h && free(now);
        const spot = !seen && !still && spotFor(win, field, now, document.dir === 'rtl', free);
        if (spot) {
          one.at = { x: spot.x - field.x, y: spot.y - field.y };
          seen = true;
        }
      }
      see(one, seen);
    }
  });
  carry(all);
  // Under a dialog of the browser's own kind nothing of ours can be hit, whatever is done.
  const { host } = layer.getRootNode() as ShadowRoot;
  for (const one of all) {
    const { x, y, w, h } = boxOf(one.bubble);
    if (!one.bubble.style.visibility) see(one, document.elementsFromPoint(x + w / 2, y + h / 2).includes(host));
  }
}
