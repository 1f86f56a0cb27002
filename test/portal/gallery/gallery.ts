/**
 * What the exhibits do, in the page's own world, before anything else of the document. Chosen by `data-exhibit`. Counters
 * are kept on the window, where a test can ask for them.
 */
import { h } from '../app/dom';

declare global {
  interface Window {
    /** How often a strange element was taken out, and when the last one was (ms of `performance.now`). */
    taken: { times: number; last: number };
    trustedTypes?: { createPolicy(name: string, rules: object): unknown };
  }
}

const refuse = (): never => {
  throw new Error('The page forbids this');
};

/** Shows something once the document stands. */
const whenDrawn = (run: () => void): void => document.addEventListener('DOMContentLoaded', run, { once: true });

const ACTS: Readonly<Record<string, () => void>> = {
  'trusted-types': () =>
    void window.trustedTypes?.createPolicy('default', { createHTML: refuse, createScript: refuse, createScriptURL: refuse }),

  modal: () =>
    whenDrawn(() => {
      const close = h('button', { type: 'button', id: 'close-modal' }, 'Close');
      const box = h('dialog', { id: 'modal', 'aria-label': 'Everything waits' }, h('p', {}, 'Everything else waits.'), close);
      Object.assign(box.style, { width: '100vw', height: '100vh', maxWidth: 'none', maxHeight: 'none' });
      close.addEventListener('click', () => box.close());
      document.body.append(box);
      box.showModal();
    }),

  'on-top': () =>
    whenDrawn(() => {
      const bar = (id: string, place: Partial<CSSStyleDeclaration>, popover: boolean) => {
        const box = h(
          'div',
          { id, popover: popover && 'manual' },
          ['One', 'Two', 'Three'].map((name) => h('button', { type: 'button' }, `${id} ${name}`)),
        );
        Object.assign(box.style, { position: 'fixed', margin: '0', zIndex: '2147483647', inset: 'auto', background: 'Canvas', ...place });
        document.body.append(box);
        return box;
      };
      bar('foot', { left: '0', right: '0', bottom: '0', height: '64px' }, false);
      bar('side', { right: '0', top: '0', width: '120px', height: '100vh' }, false);
      const top = bar('chat', { right: '8px', bottom: '8px', width: '200px', height: '120px' }, true);
      // A handful of times a second, for as long as the page lives: whoever fights back never comes to rest.
      setInterval(() => {
        if (top.matches(':popover-open')) top.hidePopover();
        top.showPopover();
      }, 200);
    }),

  remover: () => {
    window.taken = { times: 0, last: performance.now() };
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) {
          if (!(node instanceof Element) || !node.localName.includes('companion')) continue;
          node.remove();
          window.taken = { times: window.taken.times + 1, last: performance.now() };
        }
    }).observe(document, { childList: true, subtree: true });
  },

  'no-navigation': () => void Object.defineProperty(window, 'navigation', { value: { addEventListener: 'mine', currentEntry: null } }),

  globals: () => {
    const kept = history.pushState.bind(history);
    history.pushState = (...given: Parameters<History['pushState']>) => kept(...given);
    Object.assign(window, {
      MutationObserver: refuse,
      ResizeObserver: refuse,
      requestIdleCallback: refuse,
      fetch: refuse,
    });
    Object.assign(Element.prototype, { attachShadow: refuse, append: refuse });
    Document.prototype.createElement = refuse;
    Node.prototype.appendChild = refuse;
    EventTarget.prototype.addEventListener = refuse;
    crypto.randomUUID = refuse;
    // What tests read the page with is left alone: `map`, `JSON`, `requestAnimationFrame` and the like.
    Array.prototype.some = refuse;
    Array.prototype.includes = refuse;
  },
};

ACTS[document.documentElement.dataset.exhibit ?? '']?.();
