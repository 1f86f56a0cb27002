/** The modal dialog. */
import { h } from '../dom';
import { type Define, Part } from './part';

/** A dialog as code sees it. */
export interface DialogElement extends HTMLElement {
  show(): void;
  close(): void;
}

/** Registers the dialog. */
export function defineDialog(define: Define) {
  define(
    'dialog',
    class extends Part {
      private readonly box: HTMLDialogElement;
      constructor() {
        super();
        this.box = h('dialog', { class: 'dialog', role: 'dialog', 'aria-modal': 'true' });
        this.box.append(
          h('div', { class: 'card-head' }, h('slot', { name: 'heading' })),
          h('slot'),
          h('div', { class: 'actions' }, h('slot', { name: 'action' })),
        );
        this.root.append(this.box);
        this.box.addEventListener('close', () => this.remove());
      }
      show() {
        this.box.setAttribute('aria-label', this.getAttribute('label') ?? '');
        this.box.showModal();
      }
      close() {
        this.box.close();
      }
    },
  );
}
