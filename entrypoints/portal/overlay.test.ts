// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createOverlay, type OverlayDeps } from './overlay';
import { handClock, layOut, viewOf } from './testing';

function open(deps: Partial<OverlayDeps> = {}) {
  const clock = handClock();
  const heard = { onOpen: vi.fn(), onEscape: vi.fn(), onPlaced: vi.fn(), onMoved: vi.fn() };
  const made = createOverlay({ document, later: clock.later, trusted: () => true, ...heard, ...deps });
  /** As if the person had waited until what there is to say is to be seen. */
  const overlay: typeof made = {
    ...made,
    show(view, page) {
      made.show(view, page);
      clock.pass(100);
    },
    rest() {
      made.rest();
      clock.pass(100);
    },
  };
  const find = (selector: string) => overlay.layer.querySelector<HTMLElement>(selector)!;
  const group = find('.group');
  const at = () => [group.style.left, group.style.top];
  const key = (target: HTMLElement, name: string, type = 'keydown') => {
    const event = new KeyboardEvent(type, { key: name, bubbles: true, composed: true, cancelable: true });
    target.dispatchEvent(event);
    return event;
  };
  return { made, overlay, clock, find, group, at, key, ...heard };
}

let page: ReturnType<typeof layOut>;
beforeEach(() => {
  for (const host of document.querySelectorAll('partner-center-companion')) host.remove();
  page = layOut(document);
});

describe('what the pill says', () => {
  test('line, step, open points and a name that begins with all of them', () => {
    const { overlay, find } = open();
    overlay.show(viewOf(), 'home');
    expect(find('.line').textContent).toBe('Business verification: day 2 of 3–5');
    expect(find('.badge').textContent).toBe('2');
    expect(find('text').textContent).toBe('3');
    expect(find('[stroke-dasharray]').getAttribute('stroke-dasharray')).toBe('2.5 9');
    expect(find('.pill').ariaLabel).toBe('3 Business verification: day 2 of 3–5 2 – Open');
    expect(find('[data-act=hide]').title).toBe('Hide');
  });

  test('nothing of it is left when it turns neutral', () => {
    const { overlay, find } = open();
    overlay.show(viewOf(), 'home');
    overlay.neutral();
    expect(find('.line').textContent).toBe('…');
    expect(find('.badge').textContent).toBe('');
    expect(find('text').textContent).toBe('');
    expect(find('[stroke-dasharray]').getAttribute('stroke-dasharray')).toBe('0 9');
    expect(find('.pill').ariaLabel).toBe('Open');
  });

  test('a tick when all five steps are finished', () => {
    const { overlay, find } = open();
    overlay.show(viewOf({ ring: { finished: 5, of: 5, current: null, share: 1 } }), 'home');
    expect(find('[stroke-dasharray]').getAttribute('stroke-dasharray')).toBe('5 9');
    expect(find('.ring path').getAttribute('d')).not.toBe('');
  });

  test('that it rests, in the words for it', () => {
    const { overlay, find } = open();
    overlay.show(viewOf(), 'home');
    overlay.rest();
    expect(find('.line').textContent).toBe('Resting');
  });
});

describe('news in quick succession', () => {
  const looks = () => vi.spyOn(document, 'elementFromPoint');

  test('look for a place once, for the newest of them', () => {
    const { made, clock, find, group } = open();
    const hit = looks();
    expect(group.dataset.mode).toBe('none');
    for (const line of ['one', 'two', 'three']) made.show(viewOf({ line }), 'home');
    expect(hit).not.toHaveBeenCalled();
    clock.pass(100);
    expect(find('.line').textContent).toBe('three');
    const once = hit.mock.calls.length;
    made.show(viewOf(), 'home');
    clock.pass(100);
    expect(hit.mock.calls.length).toBe(2 * once);
  });

  test('of a page that has been left look for none and say nothing', () => {
    const { made, overlay, clock, find } = open();
    overlay.show(viewOf(), 'home');
    const hit = looks();
    made.show(viewOf({ line: 'too late' }), 'home');
    made.neutral();
    clock.pass(1000);
    expect(find('.line').textContent).toBe('…');
    expect(hit).not.toHaveBeenCalled();
  });
});

describe('where it stands', () => {
  test('where the person left it on that page, and where the other page has it', () => {
    const { overlay, at } = open();
    overlay.show(viewOf({ placement: { x: 0, y: 0, hidden: false } }), 'home');
    expect(at()).toEqual(['8px', '8px']);
    overlay.show(viewOf(), 'customers');
    expect(at()).toEqual(['692px', '652px']);
  });

  test('small where there is no room for the line, gone where there is none at all, back when there is', () => {
    const { overlay, group } = open();
    page.controls = [{ x: 0, y: 0, w: 940, h: 700 }];
    overlay.show(viewOf(), 'home');
    expect(group.dataset.mode).toBe('dot');
    expect(group.querySelector('.pill')!.ariaLabel).toBe('3 Business verification: day 2 of 3–5 2 – Open');
    page.controls = [{ x: 0, y: 0, w: 1000, h: 700 }];
    overlay.look();
    expect(group.dataset.mode).toBe('none');
    page.controls = [];
    overlay.look();
    expect(group.dataset.mode).toBe('full');
  });

  test('elsewhere within four looks, however small what comes under it', () => {
    const { overlay, at } = open();
    overlay.show(viewOf(), 'home');
    page.controls = [{ x: 800, y: 660, w: 20, h: 20 }];
    for (let i = 0; i < 4; i++) overlay.look();
    expect(at()).not.toEqual(['692px', '652px']);
  });

  test('out of sight while a dialog of the page waits for an answer', () => {
    const { overlay, group } = open();
    overlay.show(viewOf(), 'home');
    page.modal = true;
    overlay.look();
    expect(group.className).toBe('group away');
    page.modal = false;
    overlay.look();
    expect(group.className).toBe('group');
  });

  test('out of the way while the page scrolls a control under it, then on a free place', () => {
    const { overlay, group, clock, at } = open();
    overlay.show(viewOf(), 'home');
    page.controls = [{ x: 900, y: 650, w: 90, h: 40 }];
    document.dispatchEvent(Object.defineProperty(new Event('scroll'), 'timeStamp', { value: 1e6 }));
    expect(group.className).toBe('group over');
    clock.pass(200);
    expect(group.className).toBe('group');
    expect(at()).not.toEqual(['692px', '652px']);
  });
});

describe('what a person does with it', () => {
  test('press: opens the panel; hide and show: remembered, with the focus', () => {
    const { overlay, find, group, onOpen, onPlaced } = open();
    overlay.show(viewOf(), 'home');
    find('.line').click();
    expect(onOpen).toHaveBeenCalledTimes(1);
    expect((overlay.layer.getRootNode() as ShadowRoot).activeElement).toBe(find('.pill'));
    find('[data-act=hide]').click();
    expect(group.dataset.mode).toBe('tab');
    expect(onPlaced).toHaveBeenLastCalledWith({ x: 1, y: 1, hidden: true });
    find('[data-act=show]').click();
    expect(group.dataset.mode).toBe('full');
    expect(onPlaced).toHaveBeenLastCalledWith({ x: 1, y: 1, hidden: false });
  });

  test('arrow keys on the handle move it past controls, Escape puts it back', () => {
    const { overlay, find, at, key, onPlaced, onEscape } = open();
    page.controls = [{ x: 0, y: 600, w: 1000, h: 40 }];
    overlay.show(viewOf(), 'home');
    const handle = find('[data-act=move]');
    expect(key(handle, 'ArrowUp').defaultPrevented).toBe(true);
    expect(at()).toEqual(['692px', '556px']);
    key(handle, 'ArrowLeft');
    expect(at()).toEqual(['676px', '556px']);
    expect(onPlaced).toHaveBeenCalledTimes(2);
    key(handle, 'Escape');
    expect(at()).toEqual(['692px', '652px']);
    expect(onPlaced).toHaveBeenLastCalledWith({ x: 1, y: 1, hidden: false });
    expect(onEscape).not.toHaveBeenCalled();
    key(handle, 'Escape');
    expect(onEscape).toHaveBeenCalledTimes(1);
  });

  test('arrow keys elsewhere move nothing and stay the browser’s', () => {
    const { overlay, find, at, key } = open();
    overlay.show(viewOf(), 'home');
    expect(key(find('.pill'), 'ArrowUp').defaultPrevented).toBe(false);
    expect(at()).toEqual(['692px', '652px']);
  });

  test('dragging moves it, and the click that ends the drag opens nothing, but the next one counts', () => {
    const { overlay, find, at, group, onOpen, onPlaced } = open();
    overlay.show(viewOf(), 'home');
    const pill = find('.pill');
    const pointer = (type: string, x: number, y: number) =>
      pill.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, pointerId: 1, bubbles: true, composed: true }));
    pointer('pointerdown', 700, 660);
    pointer('pointermove', 702, 661);
    expect(at()).toEqual(['692px', '652px']);
    pointer('pointermove', 500, 360);
    expect(at()).toEqual(['492px', '352px']);
    pointer('lostpointercapture', 500, 360);
    pill.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true, composed: true }));
    expect(onOpen).not.toHaveBeenCalled();
    expect(onPlaced.mock.lastCall?.[0].x).toBeCloseTo(484 / 684);
    pointer('pointermove', 100, 100);
    expect(at()).toEqual(['492px', '352px']);
    const hide = find('[data-act=hide]');
    hide.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    hide.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true, composed: true }));
    expect(group.dataset.mode).toBe('tab');
  });

  test('an event that no person made does nothing', () => {
    const { overlay, find, at, group, key, onOpen, onPlaced, onEscape } = open({ trusted: undefined });
    overlay.show(viewOf(), 'home');
    find('.pill').click();
    find('[data-act=hide]').click();
    key(find('[data-act=move]'), 'ArrowUp');
    key(find('.pill'), 'Escape');
    find('.pill').dispatchEvent(new PointerEvent('pointerdown', { clientX: 700, clientY: 660, bubbles: true }));
    find('.pill').dispatchEvent(new PointerEvent('pointermove', { clientX: 100, clientY: 100, bubbles: true }));
    expect([onOpen, onPlaced, onEscape].map((fn) => fn.mock.calls.length)).toEqual([0, 0, 0]);
    expect(at()).toEqual(['692px', '652px']);
    expect(group.dataset.mode).toBe('full');
  });

  test('no key pressed on it reaches the page', () => {
    const { overlay, find, key } = open();
    overlay.show(viewOf(), 'home');
    const leaked: string[] = [];
    const hear = (event: Event) => leaked.push(event.type);
    for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, hear);
    for (const type of ['keydown', 'keypress', 'keyup']) key(find('.pill'), 'a', type);
    for (const type of ['keydown', 'keypress', 'keyup']) document.removeEventListener(type, hear);
    expect(leaked).toEqual([]);
  });
});

test('after its end nothing of it is left or comes back', () => {
  const { overlay, clock } = open();
  overlay.show(viewOf(), 'home');
  document.dispatchEvent(new Event('scroll'));
  overlay.end();
  clock.pass(1000);
  overlay.look();
  expect(document.querySelector('partner-center-companion')).toBeNull();
});
