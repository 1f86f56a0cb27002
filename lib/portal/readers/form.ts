import { labelsOf } from '../read/labels';
import { textOf } from '../read/look';
import { clean } from '../read/normalise';
import { closest, type El, elementsOf, find, isTable, rawText, walk } from '../read/tree';
import type { FormField, PortalForm, PortalMap } from '../types';
import type { Context } from './context';

/** A field to type into or choose from; search boxes and filters are no part of a form. */
const isField = ({ a, role }: El): boolean =>
  'filled' in a && !/^(search|hidden|submit|button|reset|image)$/.test(a.type ?? '') && role !== 'searchbox';
const isSearch = (el: El): boolean => el.tag === 'he-search-box' || el.role === 'search' || /search/i.test(`${el.a.id} ${el.a.name}`);
const isMarked = ({ a }: El): boolean => ('required' in a && a.required !== 'false') || a['aria-required'] === 'true';
/** The component around a field, which carries its label and whether it must be filled. */
const componentOf = (el: El): El | null => closest(el, (e) => /^he-/.test(e.tag) && ('label' in e.a || isMarked(e)), 6);

/** The wording of a field's label: by name, by reference, around it, of its component, or the text just before it. */
function labelOf(el: El, root: El, map: PortalMap): string {
  const { a } = el;
  const own = a['aria-label'];
  if (own) return own;
  const ids = (a['aria-labelledby'] ?? '').split(' ').filter((id) => id);
  const named = ids.map((id) => find(root, (e) => e.a.id === id)).flatMap((e) => (e ? clean(rawText(e)) : []));
  if (named.length) return named.join(' ');
  const pointing = a.id ? find(root, (e) => e.tag === 'label' && e.a.for === a.id) : undefined;
  const label = pointing ?? closest(el, (e) => e.tag === 'label', 4);
  if (label) return textOf(label, map);
  const component = componentOf(el)?.a.label;
  if (component) return component;
  for (let at: El = el, n = 0; at.up && n < 3; at = at.up, n++) {
    const before = elementsOf(at.up);
    const near = before[before.indexOf(at) - 1];
    if (near && !find(near, isField)) return textOf(near, map);
  }
  return '';
}

/** The fields of a form in reading order: which there are, whether they are filled, whether they must be. Never what is in them. */
export function fieldsOf(root: El, map: PortalMap): FormField[] {
  const fields: FormField[] = [];
  walk(root, (el) => {
    if (isTable(el) && el.role !== '' && el.tag !== 'table') return false;
    if (isSearch(el)) return false;
    if (!isField(el)) return true;
    const component = componentOf(el);
    const text = clean(labelOf(el, root, map));
    const label = text.replace(/^[\s*]+|[\s*:：]+$/g, '').slice(0, 80);
    const key = labelsOf(map, label).find((h) => /^(field|col)\./.test(h.key))?.key;
    const required = isMarked(el) || (!!component && isMarked(component)) || /^\*|\*$/.test(text);
    if (label && fields.length < 100) fields.push({ ...(key && { key }), label, filled: el.a.filled === '1', required });
    return true;
  });
  return fields;
}

/** Adds the form under `root` to what the page says, if there is one. */
export function putForm({ out, map }: Context, kind: PortalForm['kind'], root: El): void {
  const fields = fieldsOf(root, map);
  if (fields.length) out.form = { kind, fields };
}

/** A form on Legal info other than that of a location, as when details of the company are changed. How it looks is a GUESS: any fields are one. */
export function readProfileForm(context: Context): void {
  if (!context.out.form) putForm(context, 'profile', context.sight.content);
}

const isWindow = ({ tag, role, a }: El): boolean =>
  /^(dialog|aside|form|section|he-(dialog|drawer|flyout|panel))$/.test(tag) ||
  /^(dialog|alertdialog|complementary|region|form)$/.test(role) ||
  /(^|[\s_-])(panel|drawer|flyout|dialog)([\s_-]|$)/i.test(a.class ?? '');

/**
 * The form to add a business location: a window, panel or part of Legal info or Business locations that is headed so. Where it stands
 * is a GUESS; that the button is called so is documented (Microsoft, manage locations).
 */
export function readLocationForm(context: Context): void {
  const { sight, map } = context;
  let head: El | undefined;
  walk(sight.content, (el) => {
    const isHead = /^h[1-6]$/.test(el.tag) || el.role === 'heading' || el.tag === 'he-heading' || el.tag === 'legend';
    if (isHead && labelsOf(map, clean(rawText(el))).some((h) => h.key === 'act.addLocation')) head ??= el;
    return !head;
  });
  const window = head && closest(head, isWindow, 8);
  if (window) putForm(context, 'location', window);
}
