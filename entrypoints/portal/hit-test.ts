/**
 * What a person could use at a point of the window. Looks into open shadow roots, because the portal's buttons live
 * there, and upwards through slots, because their labels do not.
 */

const CONTROL =
  'a,button,input,select,textarea,label,summary,iframe,[contenteditable],[role$=button],[role=link],[role=tab],[role*=box],[role*=menuitem],[role=option],[role=radio],[role=switch],[role=slider],[role=treeitem]';
/** The portal's own components, whatever prefix their app gives them. */
const COMPONENT = /(^|_)he-(button|link|check|radio|switch|select|combo|search|text|tab$|task-|menu-|option)/;

/** Controls that may be switched off, and lets hits through then: style sheets often say so. */
const OFF = '[disabled],[aria-disabled=true]';
/** Of those, how many are looked for in one root. */
const MOST_OFF = 100;

/** Is a control of the page at this point of the window? */
export type Hit = (x: number, y: number) => boolean;

/** The topmost element at a point, in the innermost open shadow root that reaches there. */
export function deepest(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const top = root.elementFromPoint(x, y);
  if (top?.getRootNode() !== root) return null;
  return (top.shadowRoot && deepest(top.shadowRoot, x, y)) || top;
}

/**
 * A tester for one look at the page; it judges each element once. What stands in our host must let hits through
 * meanwhile: to look through it point by point costs the browser several times as much. `area`: pixels of the window.
 */
export function controlsOf(document: Document, area: number): Hit {
  const known = new Map<Element, boolean>([[document.body, false]]);
  const isSmall = ({ width, height }: DOMRect): boolean => width * height < area / 5;
  const isControl = (el: Element): boolean => {
    if (el.matches(CONTROL) || COMPONENT.test(el.localName)) return true;
    if (!el.matches('[tabindex]:not([tabindex^="-"])')) return false;
    // A scroll region or a grid that takes the focus fills much of the window: only what is in it counts.
    return isSmall(el.getBoundingClientRect());
  };
  const judge = (el: Element | null): boolean => {
    if (!el) return false;
    let verdict = known.get(el);
    try {
      verdict ??= isControl(el) || judge(el.assignedSlot ?? el.parentElement ?? ((el.getRootNode() as ShadowRoot).host || null));
    } catch {
      // A form whose fields have the names of what was asked for: they stand in its place.
      verdict = true;
    }
    known.set(el, verdict);
    return verdict;
  };
  const off = new Map<Node, DOMRect[]>();
  /** A control that is switched off and that no hit reaches: found by its box, in the document and in the root that was hit. */
  const isOff = (root: Document | ShadowRoot, x: number, y: number): boolean => {
    let boxes = off.get(root);
    if (!boxes) {
      boxes = [...root.querySelectorAll(OFF)]
        .slice(0, MOST_OFF)
        .map((el) => el.getBoundingClientRect())
        .filter(isSmall);
      off.set(root, boxes);
    }
    return boxes.some(({ left, top, right, bottom }) => x >= left && x < right && y >= top && y < bottom);
  };
  return (x, y) => {
    const el = deepest(document, x, y);
    return judge(el) || isOff(document, x, y) || (!!el && isOff(el.getRootNode() as ShadowRoot, x, y));
  };
}

/** Does a modal dialog of the page make everything else wait? Either the browser says so (our own box cannot be hit) or the page does. */
export const isModal = (document: Document, host: Element, x: number, y: number): boolean =>
  !document.elementsFromPoint(x, y).includes(host) ||
  [...document.querySelectorAll('[aria-modal=true]')].some((el) => el.checkVisibility());
