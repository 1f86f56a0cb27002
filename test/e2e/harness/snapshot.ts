/** Everything of a page that a companion could change, as text to compare. */
import type { Tab } from './doc';
import { HOST } from './host';

export interface Snapshot {
  /** The document with all open shadow roots, attributes in order, without our host. */
  document: string;
  sheets: number;
  storage: string;
  cookies: string;
  databases: string;
  historyLength: number;
  address: string;
  title: string;
  /** Where the focus is, innermost in open roots. */
  focus: string;
  scroll: string;
  /** Values and states of controls, which are no attributes. */
  controls: string;
  /** Names that scripts put on the window. */
  globals: string;
}

export const snapshotOf = (tab: Tab): Promise<Snapshot> =>
  tab.run(async (host) => {
    const print = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
      if (node.nodeType === Node.COMMENT_NODE) return `<!--${node.textContent}-->`;
      if (!(node instanceof Element)) return [...node.childNodes].map(print).join('');
      if (node.localName === host) return '';
      const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).join('');
      const shadow = node.shadowRoot ? `#shadow{${[...node.shadowRoot.childNodes].map(print).join('')}}` : '';
      return `<${node.localName}${attributes}>${shadow}${[...node.childNodes].map(print).join('')}</>`;
    };
    const deep = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? deep(element.shadowRoot) : [])]);
    const all = deep(document).filter((element) => element.localName !== host);
    let focus = document.activeElement;
    while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
    const entries = (storage: Storage) => Object.entries(storage).map(([key, value]) => `${key}=${value}`);
    const databases = await indexedDB.databases();
    return {
      document: print(document.documentElement),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      storage: JSON.stringify([entries(localStorage), entries(sessionStorage)]),
      cookies: document.cookie,
      databases: JSON.stringify(databases.map(({ name }) => name)),
      historyLength: history.length,
      address: location.href,
      title: document.title,
      focus: focus ? `${focus.localName}#${focus.id}.${focus.className}` : '',
      scroll: JSON.stringify([
        scrollX,
        scrollY,
        ...all
          .filter((element) => element.scrollTop || element.scrollLeft)
          .map((element) => [element.localName, element.scrollTop, element.scrollLeft]),
      ]),
      controls: JSON.stringify(
        all
          .filter(
            (element) =>
              element instanceof HTMLInputElement || element instanceof HTMLDetailsElement || element instanceof HTMLSelectElement,
          )
          .map((element) => [
            element.localName,
            'value' in element ? element.value : '',
            'checked' in element ? element.checked : '',
            'open' in element ? element.open : '',
          ]),
      ),
      globals: Object.getOwnPropertyNames(window).sort().join(' '),
    };
  }, HOST);

/** Events that a page sees; the recorder counts them from the first moment of every document. */
export const recordEvents = (tab: Tab): Promise<void> =>
  tab.atStart(() => {
    const seen: Record<string, number> = {};
    Object.defineProperty(window, 'seenEvents', { value: seen, enumerable: false });
    const types = [
      'message',
      'focusin',
      'focusout',
      'click',
      'input',
      'change',
      'submit',
      'scroll',
      'keydown',
      'keyup',
      'keypress',
      'storage',
      'copy',
      'paste',
      'popstate',
      'hashchange',
      'error',
      'securitypolicyviolation',
    ];
    for (const type of types) window.addEventListener(type, () => (seen[type] = (seen[type] ?? 0) + 1), { capture: true, passive: true });
  });

/** How often each kind of event was seen in the document that is open now. */
export const eventsOf = (tab: Tab): Promise<Record<string, number>> =>
  tab.run(() => ({ ...(window as unknown as { seenEvents: Record<string, number> }).seenEvents }));
