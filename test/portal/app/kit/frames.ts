/** What holds and marks other content. */
import { h } from '../dom';
import { type Define, Part, type Tag } from './part';

/** Registers cards, tabs, steps, badges and their kin. */
export function defineFrames(define: Define, tag: Tag) {
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
        for (const child of this.children as HTMLCollectionOf<HTMLElement>) {
          if (child.localName === tag('tab')) child.setAttribute('aria-selected', String(child.id === id));
          if (child.getAttribute('role') === 'tabpanel') child.hidden = child.dataset.tab !== id;
        }
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
}
