// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "enableIframePageLoading": true } }
import { beforeEach, expect, test, vi } from 'vitest';
import type { Ask } from './companion';
import type { Overlay } from './overlay';
import { createPanelFrame } from './panel-frame';
import { handClock } from './testing';

function setUp(pair: unknown = { ok: true, value: { pairing: 'p1' } }) {
  document.body.innerHTML = '<input><x-host></x-host>';
  const root = document.querySelector('x-host')!.attachShadow({ mode: 'open' });
  root.innerHTML = '<div><button class="pill"></button></div>';
  const layer = root.querySelector('div')!;
  const pill = root.querySelector('button')!;
  pill.focus();
  const clock = handClock();
  const said: string[] = [];
  const ask = (async (message: { type: string }) => {
    said.push(message.type);
    return message.type === 'portal.pair' ? pair : { ok: true, value: { ok: true } };
  }) as Ask;
  const where: Overlay['where'] = () => [
    { w: 1000, h: 700 },
    { x: 692, y: 652, w: 300, h: 40 },
  ];
  const overlay: Pick<Overlay, 'layer' | 'pill' | 'where'> = { layer, pill, where };
  const panel = createPanelFrame({
    document,
    overlay,
    ask,
    later: clock.later,
    url: (path) => (path === 'panel.html' ? 'about:blank' : 'about:wrong'),
    title: () => 'Companion',
  });
  return { panel, pill, clock, said, root, frame: () => root.querySelector<HTMLIFrameElement>('iframe.panel') };
}

beforeEach(() => {
  document.body.replaceChildren();
});

test('opens beside the launcher with its pairing and a title, and takes the focus', async () => {
  const { panel, pill, root, frame } = setUp();
  await panel.toggle();
  expect(root.activeElement).toBe(frame());
  expect(frame()?.src).toBe('about:blank#p1');
  expect(frame()).toMatchObject({ title: 'Companion', allow: 'clipboard-write *' });
  expect(frame()?.style).toMatchObject({ left: '612px', top: '8px', height: '636px' });
  expect(pill.ariaExpanded).toBe('true');
  await panel.toggle();
  expect(frame()).toBeNull();
  expect(pill.ariaExpanded).toBe('false');
  expect(root.activeElement).toBe(pill);
});

test('two presses while it opens make one frame', async () => {
  const { panel, said, root } = setUp();
  await Promise.all([panel.toggle(), panel.toggle()]);
  expect(root.querySelectorAll('iframe')).toHaveLength(1);
  expect(said).toEqual(['portal.pair']);
});

test('a frame that does not answer within two seconds gives way to a window', async () => {
  const { panel, clock, said, frame } = setUp();
  await panel.toggle();
  clock.pass(1999);
  expect(frame()).not.toBeNull();
  clock.pass(1);
  expect(frame()).toBeNull();
  expect(said).toEqual(['portal.pair', 'portal.openPanelWindow']);
});

test('a frame that answered stays, one that another pairing speaks for does not', async () => {
  const { panel, clock, said, frame } = setUp();
  await panel.toggle();
  panel.heard({ to: 'portal', type: 'panel.alive', pairing: 'p1' });
  clock.pass(10_000);
  expect(frame()).not.toBeNull();
  expect(said).toEqual(['portal.pair']);
  panel.heard({ to: 'portal', type: 'panel.close', pairing: 'other' });
  expect(frame()).not.toBeNull();
  panel.heard({ to: 'portal', type: 'panel.close', pairing: 'p1' });
  expect(frame()).toBeNull();
  await panel.toggle();
  panel.heard({ to: 'portal', type: 'panel.alive', pairing: 'other' });
  clock.pass(2000);
  expect(frame()).toBeNull();
});

test('no pairing, no frame: the window at once; a worker that is gone: nothing', async () => {
  const refused = setUp({ ok: false, error: { code: 'storage', detail: '' } });
  await refused.panel.toggle();
  expect(refused.frame()).toBeNull();
  await vi.waitFor(() => expect(refused.said).toEqual(['portal.pair', 'portal.openPanelWindow']));
  const gone = setUp('gone');
  await gone.panel.toggle();
  expect(gone.said).toEqual(['portal.pair']);
});

test.each(['before it opens', 'before it has paired', 'before it closes'])(
  'the focus stays with a person who goes on in the page %s',
  async (when) => {
    const { panel, frame } = setUp();
    const input = document.querySelector('input')!;
    if (when === 'before it opens') input.focus();
    await panel.toggle();
    if (when === 'before it has paired') input.focus();
    panel.heard({ to: 'portal', type: 'panel.alive', pairing: 'p1' });
    if (when === 'before it closes') input.focus();
    panel.heard({ to: 'portal', type: 'panel.close', pairing: 'p1' });
    expect(frame()).toBeNull();
    expect(document.activeElement).toBe(input);
  },
);
