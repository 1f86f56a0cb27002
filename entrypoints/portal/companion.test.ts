// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { LauncherView, PortalRequest, Push } from '../../lib/messages/protocol';
import type { Page } from '../../lib/portal/types';
import { type Ask, type CompanionDeps, startCompanion, type Watch } from './companion';
import { handClock, layOut, viewOf } from './testing';

const HELLO = { ok: true, value: { map: { version: '1', addresses: [], labels: {} }, settings: {} } };
const host = () => document.querySelector('partner-center-companion');

/** A window at an address that the test changes. */
const pageAt = (location: { href: string }) => Object.assign(new EventTarget(), { location }) as unknown as Window;

/** A companion whose worker answers when the test says so, and whose closed root is left open for the test to look into. */
function start(part: Partial<CompanionDeps> = {}) {
  let root: ShadowRoot | undefined;
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  const clock = handClock();
  const said: PortalRequest[] = [];
  const waiting: ((answer: unknown) => void)[] = [];
  const ask = ((message: PortalRequest) => {
    said.push(message);
    if (message.type === 'portal.hello') return Promise.resolve(HELLO);
    return new Promise((resolve) => waiting.push(resolve));
  }) as unknown as Ask;
  let push: (message: Push) => void = () => {};
  let watched!: Parameters<Watch>[0];
  const watch = vi.fn<Watch>((options) => {
    watched = options;
  });
  const location = { href: 'https://partner.microsoft.com/dashboard/home' };
  const life = startCompanion({
    document,
    window: pageAt(location),
    ask,
    onPush: (heard) => {
      push = heard;
    },
    watch,
    alive: () => true,
    url: (path) => path,
    later: clock.later,
    trusted: () => true,
    ...part,
  });
  const page = (id: string): Page => ({ id, state: 'loading', params: {}, path: '/', lang: 'en', clues: [] });
  return {
    life,
    clock,
    said,
    watch,
    ready: () => vi.waitFor(() => expect(watch).toHaveBeenCalled()),
    go(id: string) {
      location.href = `https://partner.microsoft.com/dashboard/${id}`;
      watched.onPage(page(id));
    },
    look: () => watched.onOutline('{}'),
    rest: () => watched.onResting(),
    watchSignal: () => watched.signal,
    push: (message: Push) => push(message),
    async answer(index: number, answer: unknown) {
      waiting[index]!(answer);
      await Promise.resolve();
      await Promise.resolve();
      await Promise.resolve();
    },
    ok: (view: Partial<LauncherView> = {}) => ({ ok: true, value: viewOf(view) }),
    line: () => root?.querySelector('.line')?.textContent,
    root: () => root!,
  };
}

beforeEach(() => {
  vi.restoreAllMocks();
  for (const old of document.querySelectorAll('partner-center-companion')) old.remove();
  layOut(document);
});

describe('a visit', () => {
  test('adds nothing to the page before the worker has answered', async () => {
    const c = start();
    await c.ready();
    c.go('home');
    expect(host()).toBeNull();
    await c.answer(0, c.ok({ line: 'Hello' }));
    expect(c.line()).toBe('Hello');
  });

  test('of five quick navigations only the last one’s answer is shown, whatever order they come in', async () => {
    const c = start();
    await c.ready();
    c.go('one');
    await c.answer(0, c.ok({ line: 'one' }));
    for (const id of ['two', 'three', 'four', 'five']) c.go(id);
    expect(c.line()).toBe('…');
    await c.answer(4, c.ok({ line: 'five' }));
    await c.answer(1, c.ok({ line: 'two' }));
    await c.answer(3, c.ok({ line: 'four' }));
    expect(c.line()).toBe('five');
    const visits = c.said.flatMap((m) => ('visit' in m ? [m.visit] : []));
    expect(new Set(visits).size).toBe(5);
  });

  test('takes claims back when the address changes before anyone says so', async () => {
    const location = { href: 'https://partner.microsoft.com/a' };
    const c = start({ window: pageAt(location) });
    await c.ready();
    c.look();
    await c.answer(0, c.ok({ line: 'of a' }));
    expect(c.line()).toBe('of a');
    location.href = 'https://partner.microsoft.com/b';
    c.clock.pass(1000);
    expect(c.line()).toBe('…');
  });

  test('takes claims back and asks again when the page comes back out of the browser’s memory', async () => {
    const window = pageAt({ href: 'https://partner.microsoft.com/a' });
    const c = start({ window });
    await c.ready();
    c.look();
    await c.answer(0, c.ok({ line: 'before' }));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(c.line()).toBe('…');
    expect(c.said.at(-1)?.type).toBe('portal.view');
    await c.answer(1, c.ok({ line: 'after' }));
    expect(c.line()).toBe('after');
  });

  test('a refused question leaves no claim', async () => {
    const c = start();
    await c.ready();
    c.go('home');
    await c.answer(0, c.ok());
    c.look();
    await c.answer(1, { ok: false, error: { code: 'storage', detail: '' } });
    expect(c.line()).toBe('…');
  });
});

describe('news from the worker', () => {
  test('a change is asked for and shown', async () => {
    const c = start();
    await c.ready();
    c.look();
    await c.answer(0, c.ok({ line: 'before' }));
    c.push({ to: 'all', type: 'changed' });
    expect(c.said.at(-1)?.type).toBe('portal.view');
    await c.answer(1, c.ok({ line: 'after' }));
    expect(c.line()).toBe('after');
  });

  test('switched off: nothing of ours stands in the page; switched on: it is back', async () => {
    const c = start();
    await c.ready();
    c.look();
    await c.answer(0, c.ok());
    c.push({ to: 'all', type: 'changed' });
    await c.answer(1, c.ok({ shown: false }));
    expect(host()).toBeNull();
    c.push({ to: 'all', type: 'changed' });
    await c.answer(2, c.ok());
    expect(host()).not.toBeNull();
  });

  test('resting is said until the next address, whatever else changes', async () => {
    const c = start();
    await c.ready();
    c.look();
    await c.answer(0, c.ok());
    c.rest();
    expect(c.line()).toBe('Resting');
    c.push({ to: 'all', type: 'changed' });
    await c.answer(1, c.ok({ line: 'after' }));
    expect(c.line()).toBe('Resting');
    c.go('legal');
    await c.answer(2, c.ok({ line: 'read again' }));
    expect(c.line()).toBe('read again');
  });
});

describe('the end', () => {
  test.each(['gone', 'dead'])('%s: host and watcher go without a word', async (how) => {
    let alive = true;
    const c = start({ alive: () => alive });
    await c.ready();
    c.look();
    await c.answer(0, c.ok());
    expect(host()).not.toBeNull();
    if (how === 'gone') {
      c.look();
      await c.answer(1, 'gone');
    } else {
      alive = false;
      c.clock.pass(1000);
    }
    expect(host()).toBeNull();
    expect(c.watchSignal().aborted).toBe(true);
    const before = c.said.length;
    c.clock.pass(10_000);
    expect(c.said).toHaveLength(before);
  });
});

test('where the person puts it is sent for the page it was put on', async () => {
  const c = start();
  await c.ready();
  c.look();
  await c.answer(0, c.ok({ page: 'customers-list' }));
  c.root().querySelector<HTMLElement>('[data-act=hide]')!.click();
  expect(c.said.at(-1)).toEqual({ type: 'portal.placed', page: 'customers-list', placement: { x: 1, y: 1, hidden: true } });
});
