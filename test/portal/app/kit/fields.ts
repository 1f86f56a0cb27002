/** What people press and type into. */
import { h } from '../dom';
import { type Define, Part } from './part';

/** A check box as code sees it. */
export interface CheckElement extends HTMLElement {
  checked: boolean;
}

/** A field of text or a choice as code sees it. */
export interface FieldElement extends HTMLElement {
  value: string;
}

/** Registers buttons, fields and boxes. */
export function defineFields(define: Define) {
  define(
    'button',
    class extends Part {
      static observedAttributes = ['disabled', 'appearance'];
      private readonly inner = h('button', { type: 'button', class: 'button' }, h('slot'));
      constructor() {
        super();
        this.root.append(this.inner);
      }
      attributeChangedCallback() {
        this.inner.disabled = this.hasAttribute('disabled');
        this.inner.className = `button ${this.getAttribute('appearance') ?? ''}`;
      }
    },
  );

  define(
    'search-box',
    class extends Part {
      private readonly field = h('input', { type: 'search', autocomplete: 'off' });
      private pending = 0;
      constructor() {
        super();
        this.root.append(h('div', { class: 'search' }, this.field));
        this.field.addEventListener('input', () => {
          clearTimeout(this.pending);
          const wait = Number(this.getAttribute('debounce') ?? 20);
          this.pending = window.setTimeout(
            () => this.dispatchEvent(new CustomEvent('he-input', { bubbles: true, composed: true, detail: this.field.value })),
            wait,
          );
        });
      }
      connectedCallback() {
        this.field.placeholder = this.getAttribute('placeholder') ?? '';
        this.field.setAttribute('aria-label', this.getAttribute('placeholder') ?? '');
      }
    },
  );

  define(
    'text-field',
    class extends Part {
      private readonly field = h('input', { type: 'text', autocomplete: 'off' });
      private readonly caption = h('span');
      constructor() {
        super();
        this.root.append(h('label', { class: 'field' }, this.caption, this.field));
      }
      connectedCallback() {
        this.caption.textContent = this.getAttribute('label');
        if (this.hasAttribute('value') && !this.field.value) this.field.value = this.getAttribute('value')!;
      }
      get value() {
        return this.field.value;
      }
      set value(text: string) {
        this.field.value = text;
      }
    },
  );

  define(
    'text-area',
    class extends Part {
      private readonly field = h('textarea', { rows: '14', cols: '80' });
      private readonly caption = h('span');
      constructor() {
        super();
        this.root.append(h('label', { class: 'field' }, this.caption, this.field));
      }
      connectedCallback() {
        this.caption.textContent = this.getAttribute('label');
      }
      get value() {
        return this.field.value;
      }
      set value(text: string) {
        this.field.value = text;
      }
    },
  );

  define(
    'checkbox',
    class extends Part {
      private readonly box = h('input', { type: 'checkbox' });
      constructor() {
        super();
        this.root.append(h('label', { class: 'check' }, this.box, h('span', {}, h('slot'))));
        this.box.addEventListener('change', () => this.dispatchEvent(new CustomEvent('he-change', { bubbles: true, composed: true })));
      }
      connectedCallback() {
        this.box.checked = this.hasAttribute('checked');
        this.box.disabled = this.hasAttribute('disabled');
      }
      get checked() {
        return this.box.checked;
      }
      set checked(on: boolean) {
        this.box.checked = on;
      }
    },
  );

  define(
    'select',
    class extends Part {
      connectedCallback() {
        const options = [...this.querySelectorAll('option')].map((one) =>
          h('option', { selected: one.hasAttribute('selected') }, one.textContent),
        );
        const inner = h('select', { 'aria-label': this.getAttribute('label') }, options);
        this.root.replaceChildren(h('div', { class: 'field' }, inner));
      }
    },
  );
}
