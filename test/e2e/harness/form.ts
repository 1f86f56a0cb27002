/** Uses forms of the stand-in, whichever generation drew them: found by words, through open shadow roots. */
import type { Tab } from './doc';
import { waitFor } from './wait';

/** Presses the button or link with exactly these words, with the pointer. */
export const pressText = (tab: Tab, words: string): Promise<unknown> =>
  waitFor(`${words} to press`, async () => {
    const at = await tab.run((wanted) => {
      const deep = (root: Document | ShadowRoot): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? deep(element.shadowRoot) : [])]);
      const found = deep(document).find(
        (element) =>
          /^(.*he-button|button|a)$/.test(element.localName) && element.textContent?.trim() === wanted && element.checkVisibility(),
      );
      found?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = found?.getBoundingClientRect();
      return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, words);
    if (at) await tab.pointer([at]);
    return at;
  });

/** Puts a value into the field with this label; `true` ticks a box. */
export const fill = (tab: Tab, label: string, value: string | true): Promise<unknown> =>
  waitFor(`the field ${label}`, () =>
    tab.run(
      (name, wanted) => {
        const deep = (root: Document | ShadowRoot): Element[] =>
          [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? deep(element.shadowRoot) : [])]);
        const says = (element: Element): boolean =>
          (element.getAttribute('label') ?? (/he-checkbox$|^label$/.test(element.localName) ? element.textContent : ''))
            ?.replace(/\*$/, '')
            .trim() === name;
        const found = deep(document).find(says);
        if (!found) return false;
        const field =
          found.localName === 'label' ? found.querySelector('input') : wanted === true ? found.shadowRoot?.querySelector('input') : found;
        if (wanted === true) (field as HTMLInputElement).click();
        else {
          Object.assign(field ?? {}, { value: wanted });
          field?.dispatchEvent(new Event('input', { bubbles: true }));
        }
        return true;
      },
      label,
      value,
    ),
  );

/** Waits until the main part of the page says this; what stands in text areas counts. */
export const says = (tab: Tab, words: string): Promise<unknown> =>
  waitFor(`"${words}" on the page`, () =>
    tab.run((wanted) => {
      const print = (node: Node): string => {
        if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
        if (node instanceof HTMLTextAreaElement) return node.value;
        return [...((node as Element).shadowRoot?.childNodes ?? []), ...node.childNodes].map(print).join('');
      };
      const main = document.querySelector('main');
      return main !== null && print(main).includes(wanted);
    }, words),
  );
