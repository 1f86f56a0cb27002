// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { controlsOf, isModal } from './hit-test';

/** happy-dom has no layout: what lies at every point, topmost first, per root. */
function stack(root: Document | ShadowRoot, ...elements: Element[]): void {
  Object.assign(root, { elementsFromPoint: () => elements, elementFromPoint: () => elements[0] ?? null });
}
const AREA = 1_000_000;
let host: HTMLElement;

beforeEach(() => {
  document.body.replaceChildren();
  host = document.body.appendChild(document.createElement('partner-center-companion'));
});

function put(markup: string): Element {
  const box = document.createElement('div');
  box.innerHTML = markup;
  document.body.append(box);
  return box.querySelector('[id=hit]') ?? box.firstElementChild!;
}
const hits = (...elements: Element[]) => {
  stack(document, ...elements, document.body, document.documentElement);
  return controlsOf(document, AREA)(5, 5);
};

describe('a control', () => {
  test('may be anything in a form whose fields have the names of what is asked of it', () => {
    const form = put('<form><input name="matches"></form>');
    Object.defineProperty(form, 'matches', { value: form.querySelector('input') });
    expect(hits(form)).toBe(true);
  });
  test.each([
    '<button>Go</button>',
    '<a href="/x"><span id="hit">text of a link</span></a>',
    '<input>',
    '<label><span id="hit">Check me</span></label>',
    '<div role="tab">Reseller</div>',
    '<div role="menuitemradio">View</div>',
    '<div tabindex="0">Tile</div>',
    '<accexp_he-button>Accept</accexp_he-button>',
    '<he-checkbox></he-checkbox>',
    '<customersvcadmin_he-search-box></customersvcadmin_he-search-box>',
  ])('is seen in %s', (markup) => expect(hits(put(markup))).toBe(true));

  test.each([
    '<p>Text</p>',
    '<div tabindex="-1">Main</div>',
    '<div role="radiogroup"></div>',
    '<accexp_he-data-grid></accexp_he-data-grid>',
    '<he-tabs></he-tabs>',
  ])('is not seen in %s', (markup) => expect(hits(put(markup))).toBe(false));

  test('is not a region that merely takes the focus', () => {
    const region = put('<div tabindex="0"></div>');
    region.getBoundingClientRect = () => new DOMRect(0, 0, 1000, 500);
    expect(hits(region)).toBe(false);
  });

  test.each(['<button disabled>Go</button>', '<he-button disabled>Go</he-button>', '<div role="tab" aria-disabled="true">Go</div>'])(
    'is found by its box where it is switched off and lets hits through: %s',
    (markup) => {
      const control = put(markup);
      control.getBoundingClientRect = () => new DOMRect(0, 0, 10, 10);
      stack(document, document.body);
      expect(controlsOf(document, AREA)(5, 5)).toBe(true);
      expect(controlsOf(document, AREA)(15, 5)).toBe(false);
    },
  );

  test('is not a region that is switched off as a whole', () => {
    put('<fieldset disabled></fieldset>').getBoundingClientRect = () => new DOMRect(0, 0, 1000, 500);
    stack(document, document.body);
    expect(controlsOf(document, AREA)(5, 5)).toBe(false);
  });

  test('is found by its box in the open root that is hit', () => {
    const card = put('<x-card></x-card>');
    const inner = card.attachShadow({ mode: 'open' });
    inner.innerHTML = '<div></div><button disabled></button>';
    inner.querySelector('button')!.getBoundingClientRect = () => new DOMRect(0, 0, 10, 10);
    stack(document, card);
    stack(inner, inner.querySelector('div')!);
    expect(controlsOf(document, AREA)(5, 5)).toBe(true);
    expect(controlsOf(document, AREA)(15, 5)).toBe(false);
  });

  test('is found in nested open shadow roots', () => {
    const outer = put('<x-app></x-app>');
    const inner = document.createElement('x-card');
    outer.attachShadow({ mode: 'open' }).append(inner);
    const button = document.createElement('button');
    inner.attachShadow({ mode: 'open' }).append(button);
    stack(outer.shadowRoot!, inner);
    stack(inner.shadowRoot!, button);
    expect(hits(outer)).toBe(true);
    stack(inner.shadowRoot!);
    expect(controlsOf(document, AREA)(5, 5)).toBe(false);
  });

  test('is found around a slotted label', () => {
    const card = put('<x-button>Save</x-button>');
    const label = document.createElement('span');
    card.append(label);
    const slot = document.createElement('slot');
    const button = document.createElement('button');
    button.append(slot);
    card.attachShadow({ mode: 'open' }).append(button);
    Object.defineProperty(label, 'assignedSlot', { value: slot });
    expect(hits(label)).toBe(true);
  });
});

describe('a modal dialog', () => {
  test('is one that leaves our own box out of reach', () => {
    stack(document, document.body);
    expect(isModal(document, host, 1, 1)).toBe(true);
    stack(document, host, document.body);
    expect(isModal(document, host, 1, 1)).toBe(false);
  });

  test('is one that the page calls so, while it can be seen', () => {
    stack(document, host);
    const dialog = put('<div role="dialog" aria-modal="true"></div>');
    dialog.checkVisibility = () => true;
    expect(isModal(document, host, 1, 1)).toBe(true);
    dialog.checkVisibility = () => false;
    expect(isModal(document, host, 1, 1)).toBe(false);
  });
});
