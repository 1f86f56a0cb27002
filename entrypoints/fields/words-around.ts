/**
 * The words around a field, from which the worker knows what it is for: through open shadow roots, and what is slotted into them.
 * What stands in any field is never among them.
 */

export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const FIELD = 'input,textarea,select';
const HEADING = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';
/** Never looked at, whatever stands beside it. */
const SECRET = /passw|one-time|^cc-/i;
const LONGEST = 120;

/** The field that a person types into or chooses from; nothing where it is for a password, a search or no text at all. */
export function fieldOf(at: EventTarget | undefined): Field | undefined {
  if (!(at instanceof Element) || !at.matches(FIELD)) return;
  const { type, autocomplete } = at as Field;
  if (at.localName === 'input' && !/^(text|email|tel|url|number)$/.test(type)) return;
  if (SECRET.test(autocomplete) || at.closest('[role*=search],search')) return;
  return at as Field;
}

/** Upwards as it is drawn: through slots and out of shadow roots. */
export const above = (el: Element): Element | null =>
  el.assignedSlot ?? el.parentElement ?? ((el.getRootNode() as Partial<ShadowRoot>).host || null);

/** The text of an element without that of fields and buttons in it. */
function textOf(node: Node): string {
  if (node.nodeType === 3) return (node as Text).data;
  if (!(node instanceof Element) || node.matches(`${FIELD},button,script,style,[aria-hidden=true]`)) return '';
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
  return [...(slotted.length ? slotted : node.childNodes)].map(textOf).join('');
}
const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);

/** The names of a field as people see and hear them, the nearest first. */
function labelsOf(field: Field): string[] {
  const root = field.getRootNode() as Document | ShadowRoot;
  const ids = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const found = [
    field.getAttribute('aria-label'),
    ids.map((id) => tidy(root.getElementById(id)?.textContent)).join(' '),
    ...[...(field.labels ?? [])].map(textOf),
  ];
  for (let el: Element | null = field, n = 0; el && n < 8; el = above(el), n++) {
    // Only the field's own component: one that holds another field too is a form or a part of one.
    if (el !== field && el.querySelectorAll(FIELD).length > 1) break;
    if (el.localName.includes('-')) {
      found.push(el.getAttribute('label'), el.getAttribute('aria-label'));
      found.push(...[...el.children].filter(({ slot }) => slot === 'label').map(textOf));
    } else if (el.localName === 'label') found.push(textOf(el));
    const before: Element | null = el.previousElementSibling;
    if (before && !before.matches(HEADING) && !before.matches(FIELD) && !before.querySelector(FIELD)) found.push(textOf(before));
  }
  return [...new Set(found.map(tidy))].filter((text) => text).slice(0, 6);
}

const isHeading = (el: Element): boolean => el.matches(HEADING) || /(^|_)he-heading$/.test(el.localName);

/** The heading that an element is or, where it is a head of words alone, has in it. */
function headingIn(el: Element): Element | undefined {
  if (isHeading(el)) return el;
  const inside = [...el.querySelectorAll('*')];
  return inside.some((one) => one.matches(FIELD) || (one.localName.includes('-') && !isHeading(one)))
    ? undefined
    : inside.findLast(isHeading);
}

/** The nearest heading above a field, or the name of the group it is in. */
function headingOf(field: Field): string {
  for (let el: Element | null = field, n = 0; el && n < 24; el = above(el), n++) {
    for (let before = el.previousElementSibling; before; before = before.previousElementSibling) {
      const heading = headingIn(before);
      if (heading) return tidy(textOf(heading));
    }
    const name = el !== field && /^(group|region|dialog|form)$/.test(el.getAttribute('role') ?? '') && el.getAttribute('aria-label');
    if (name) return tidy(name);
  }
  return '';
}

/** Both, as the worker is asked. */
export const wordsAround = (field: Field) => ({ labels: labelsOf(field), heading: headingOf(field) });
