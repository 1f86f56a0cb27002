/**
 * The component library of the portal. Every micro-front-end registers its own copy under its own prefix.
 *
 * Evidence (public extensions, user scripts and an automation note of 2026): tag names `{prefix}he-button`,
 * `-data-grid`, `-search-box`, `-task-item[aria-label]`, `-checkbox`, `-select[label]`, `-subway-stop[current]`; open, nested
 * shadow roots; slotted labels (the inner `<button>` holds only a `<slot>`); ids, roles and class names of the data grid;
 * skeleton rows with ids `row-he-row-0` for about 0.7 s; sort buttons `button.data-grid__sort` in column headers; rows reused
 * when paging. GUESS: every other tag name, all inner structure beside the grid, and how it looks.
 */
import { type Child, h } from './dom';
import { defineDialog } from './kit/dialog';
import { defineFields } from './kit/fields';
import { defineFrames } from './kit/frames';
import { defineGrid } from './kit/grid';

/** Registers the library under a prefix (`accexp_`, `customersvcadmin_`, `v6_` or none) and gives its element builder. */
export function defineKit(prefix: '' | 'accexp_' | 'customersvcadmin_' | 'v6_') {
  const tag = (name: string) => `${prefix}he-${name}`;
  const define = (name: string, make: CustomElementConstructor) => customElements.define(tag(name), make);
  defineFields(define);
  defineFrames(define, tag);
  defineDialog(define);
  defineGrid(define, tag);

  /** Builds one element of the library. */
  return <E extends HTMLElement = HTMLElement>(
    name: string,
    attributes?: Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>,
    ...children: Child[]
  ): E => h(tag(name), attributes, ...children) as E;
}

export type Kit = ReturnType<typeof defineKit>;
