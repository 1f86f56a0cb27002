/** A document to render views into, in component tests. */
import { render } from 'preact';
import { act as flush } from 'preact/test-utils';
import { afterEach, beforeEach } from 'vitest';

const turn = () => flush(() => new Promise<void>((resolve) => setImmediate(resolve)));

/** Does it, and goes on when all is quiet: what it did asks the worker, whose answer is drawn, whose effects run. */
async function act(what: () => unknown) {
  await flush(async () => {
    await what();
  });
  await turn();
  await turn();
}

/** An element on the page for every test of the file, emptied after each, and what a person does there. */
export function screen() {
  const root = document.createElement('div');
  beforeEach(() => {
    document.body.append(root);
  });
  afterEach(() => {
    render(null, root);
    root.remove();
    delete document.documentElement.dataset.theme;
    location.hash = '';
  });
  const find = (selector: string) => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`nothing fits ${selector} in ${root.innerHTML.slice(0, 600)}`);
    return found;
  };
  const text = (selector = 'main') => find(selector).textContent ?? '';
  const click = (selector: string) => act(async () => find(selector).click());
  const type = (selector: string, value: string) =>
    act(async () => {
      const input = find(selector) as HTMLInputElement;
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  return { root, act, find, text, click, type };
}
