/** Small helpers to build documents without HTML text: under Trusted Types there is no `innerHTML`. */

export type Child = Node | string | null | undefined | false | Child[];
type Value = string | number | boolean | null | undefined | ((event: Event) => void);

/** An element with attributes (`true` writes an empty one, `onclick` and the like add a listener) and children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes?: Record<string, Value>,
  ...children: Child[]
): HTMLElementTagNameMap[K];
export function h(tag: string, attributes?: Record<string, Value>, ...children: Child[]): HTMLElement;
export function h(tag: string, attributes: Record<string, Value> = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value));
  }
  add(element, children);
  return element;
}

/** Appends children to an element, a shadow root or a fragment; empty ones are left out. */
export function add(parent: ParentNode, children: Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) add(parent, child);
    else if (child !== null && child !== undefined && child !== false) parent.append(child);
  }
}

/** A sheet for `adoptedStyleSheets`: the policy forbids inline styles. */
export function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

/** Resolves after some milliseconds, or at once for 0. */
export const after = (ms: number): Promise<void> => (ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : Promise.resolve());
