/**
 * The component library of the portal. Every micro-front-end registers its own copy under its own prefix.
 *
 * Evidence (public extensions, user scripts and an automation note of 2026): tag names `{prefix}he-button`,
 * `-data-grid`, `-search-box`, `-task-item[aria-label]`, `-checkbox`, `-select[label]`, `-subway-stop[current]`; open, nested
 * shadow roots; slotted labels (the inner `<button>` holds only a `<slot>`); ids, roles and class names of the data grid;
 * skeleton rows with ids `row-he-row-0` for about 0.7 s; sort buttons `button.data-grid__sort` in column headers; rows reused
 * when paging. GUESS: every other tag name, all inner structure beside the grid, and how it looks.
 */
import { type Child, h, sheet } from './dom';
import { KIT_CSS } from './kit-css';

export interface Column {
  key: string;
  title: string;
  sortable?: boolean;
  /** The cell of this column heads its row (`th`). */
  heads?: boolean;
}
export interface Row {
  /** Becomes part of the row's and the cells' ids. */
  id: string;
  cells: Record<string, Child>;
}
export interface GridElement extends HTMLElement {
  /** Columns in order. */
  columns: Column[];
  /** Sets the rows; null shows skeleton rows. Rows in place are reused, as the portal does. */
  rows: Row[] | null;
}
export interface CheckElement extends HTMLElement {
  checked: boolean;
}
export interface FieldElement extends HTMLElement {
  value: string;
}
export interface DialogElement extends HTMLElement {
  show(): void;
  close(): void;
}

const SHEET = sheet(KIT_CSS);
/** Evidence says four or so skeleton rows appear; how many exactly is a GUESS. */
const SKELETON_ROWS = 4;

abstract class Part extends HTMLElement {
  protected readonly root: ShadowRoot;
  constructor() {
    super();
    this.root = this.attachShadow({ mode: 'open' });
    this.root.adoptedStyleSheets = [SHEET];
  }
}

/** Registers the library under a prefix (`accexp_`, `customersvcadmin_`, `v6_` or none) and gives its element builder. */
export function defineKit(prefix: '' | 'accexp_' | 'customersvcadmin_' | 'v6_') {
  const tag = (name: string) => `${prefix}he-${name}`;
  const define = (name: string, make: CustomElementConstructor) => customElements.define(tag(name), make);

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
    'task-item',
    class extends Part {
      static observedAttributes = ['href', 'selected', 'aria-label'];
      private readonly inner = h('a', { class: 'task' }, h('slot'));
      constructor() {
        super();
        this.root.append(h('div', { class: 'task-row' }, this.inner));
      }
      attributeChangedCallback() {
        this.inner.setAttribute('href', this.getAttribute('href') ?? '#');
        if (this.hasAttribute('selected')) this.inner.setAttribute('aria-current', 'page');
        else this.inner.removeAttribute('aria-current');
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

  define(
    'card',
    class extends Part {
      constructor() {
        super();
        this.root.append(
          h(
            'section',
            { class: 'card' },
            h('div', { class: 'card-head' }, h('slot', { name: 'heading' }), h('slot', { name: 'action' })),
            h('slot'),
          ),
        );
      }
    },
  );

  define(
    'expander',
    class extends Part {
      constructor() {
        super();
        const content = h('div', { class: 'expander-body', id: 'content', role: 'region' }, h('slot'));
        const toggle = h('button', { type: 'button', class: 'expander', 'aria-controls': 'content' }, h('slot', { name: 'heading' }));
        const set = (open: boolean) => {
          toggle.setAttribute('aria-expanded', String(open));
          content.hidden = !open;
        };
        set(false);
        toggle.addEventListener('click', () => set(toggle.getAttribute('aria-expanded') === 'false'));
        this.root.append(h('section', { class: 'card' }, toggle, content));
        this.expand = () => set(true);
      }
      expand: () => void;
      connectedCallback() {
        if (this.hasAttribute('expanded')) this.expand();
      }
    },
  );

  define(
    'tabs',
    class extends Part {
      constructor() {
        super();
        this.root.append(
          h('div', { class: 'tablist', role: 'tablist' }, h('slot', { name: 'tab' })),
          h('div', { class: 'panels' }, h('slot')),
        );
        this.addEventListener('click', (event) => {
          const chosen = event.composedPath().find((node) => node instanceof Element && node.getAttribute('role') === 'tab');
          if (chosen instanceof Element && chosen.parentElement === this) this.choose(chosen.id, true);
        });
      }
      /** Selects a tab by its id; panels of the others stay in the document, hidden. */
      choose(id: string, told = false) {
        for (const tab of this.querySelectorAll(`:scope > ${tag('tab')}`)) tab.setAttribute('aria-selected', String(tab.id === id));
        for (const panel of this.querySelectorAll<HTMLElement>(':scope > [role=tabpanel]')) panel.hidden = panel.dataset.tab !== id;
        if (told) this.dispatchEvent(new CustomEvent('he-tab-change', { bubbles: true, composed: true, detail: id }));
      }
    },
  );
  define(
    'tab',
    class extends Part {
      constructor() {
        super();
        this.root.append(h('span', { class: 'tab' }, h('slot', { name: 'icon' }), h('slot')));
      }
      connectedCallback() {
        this.setAttribute('role', 'tab');
        this.setAttribute('tabindex', '0');
        this.slot = 'tab';
      }
    },
  );

  define(
    'subway',
    class extends Part {
      constructor() {
        super();
        this.root.append(h('div', { class: 'subway', role: 'list' }, h('slot')));
      }
    },
  );
  define(
    'subway-stop',
    class extends Part {
      connectedCallback() {
        this.setAttribute('role', 'listitem');
        const mark = this.hasAttribute('completed') ? '✓' : this.hasAttribute('error') ? '!' : this.hasAttribute('current') ? '●' : '○';
        this.root.replaceChildren(h('span', { class: 'mark', 'aria-hidden': 'true' }, mark), h('slot'));
      }
    },
  );

  define(
    'badge',
    class extends Part {
      constructor() {
        super();
        this.root.append(h('span', { class: 'badge' }, h('slot')));
      }
    },
  );

  define(
    'message-bar',
    class extends Part {
      constructor() {
        super();
        this.root.append(h('div', { class: 'message' }, h('slot'), h('slot', { name: 'action' })));
      }
    },
  );

  define(
    'tooltip',
    class extends Part {
      constructor() {
        super();
        this.root.append(h('span', { class: 'tooltip' }, h('slot')));
      }
      connectedCallback() {
        this.setAttribute('role', 'tooltip');
      }
    },
  );

  define(
    'skeleton',
    class extends Part {
      constructor() {
        super();
        this.root.append(h('span', { class: 'skeleton' }));
      }
      connectedCallback() {
        this.setAttribute('aria-hidden', 'true');
      }
    },
  );

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

  define(
    'data-grid',
    class extends Part {
      private heads: Column[] = [];
      private readonly head = h('tr', { id: 'column-header', role: 'row' });
      private readonly body = h('tbody');
      private readonly table = h('table', { class: 'data-grid__table he-table', role: 'grid' }, h('thead', {}, this.head), this.body);
      constructor() {
        super();
        this.root.append(h('div', { class: 'grid-scroll' }, this.table));
      }
      connectedCallback() {
        const label = this.getAttribute('label');
        if (label) this.table.setAttribute('aria-label', label);
      }
      set columns(columns: Column[]) {
        this.heads = columns;
        this.head.replaceChildren(
          ...columns.map((one) =>
            h(
              'th',
              { id: `cell-${one.key}-column-header`, role: 'columnheader', scope: 'col' },
              one.sortable ? h('button', { type: 'button', class: 'data-grid__sort' }, one.title) : one.title,
            ),
          ),
        );
      }
      set rows(rows: Row[] | null) {
        this.table.setAttribute('aria-busy', String(rows === null));
        const list = rows ?? Array.from({ length: SKELETON_ROWS }, (_, i): Row => ({ id: `he-row-${i}`, cells: {} }));
        while (this.body.rows.length > list.length) this.body.lastElementChild!.remove();
        list.forEach((row, at) => {
          const line = this.body.rows[at] ?? this.body.appendChild(h('tr', { role: 'row' }));
          line.id = `row-${row.id}`;
          this.heads.forEach((column, nth) => {
            const cell =
              line.cells[nth] ??
              line.appendChild(column.heads ? h('th', { scope: 'row', role: 'rowheader' }) : h('td', { role: 'gridcell' }));
            cell.id = `cell-${column.key}-${row.id}`;
            cell.className = 'data-grid__cell';
            const content = rows === null ? h(tag('skeleton')) : row.cells[column.key];
            cell.replaceChildren();
            if (Array.isArray(content)) for (const one of content) if (one) cell.append(one as Node | string);
            if (content && !Array.isArray(content)) cell.append(content);
          });
        });
      }
    },
  );

  /** Builds one element of the library. */
  return <E extends HTMLElement = HTMLElement>(
    name: string,
    attributes?: Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>,
    ...children: Child[]
  ): E => h(tag(name), attributes, ...children) as E;
}

export type Kit = ReturnType<typeof defineKit>;
