// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { LauncherView, PortalRequest, Push } from '../../lib/messages/protocol';
import type { Page } from '../../lib/portal/types';
import { type Ask, type CompanionDeps, startCompanion, type Watch } from './companion';
import { handClock, layOut, viewOf } from './testing';

const HELLO = { ok: true, value: { map: { version: '1', addresses: [], labels: {} }, settings: {} } };
const host = () => document.querySelector('partner-center-companion');

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
  const watcher = { glance: vi.fn(), again: vi.fn(), remap: vi.fn(), stop: vi.fn() };
  const watch = vi.fn<Watch>((options) => {
    watched = options;
    return watcher;
  });
  const end = startCompanion({
    document,
    window: new EventTarget() as unknown as Window,
    ask,
    onPush: (heard) => {
      push = heard;
    },
    watch,
    alive: () => true,
    url: (path) => path,
    hints: () => {},
    later: clock.later,
    trusted: () => true,
    ...part,
  });
  const page = (id: string): Page => ({ id, state: 'loading', params: {}, path: '/', lang: 'en', clues: [] });
  return {
    end,
    clock,
    said,
    watch,
    watcher,
    ready: () => vi.waitFor(() => expect(watch).toHaveBeenCalled()),
    go: (id: string) => watched.onPage(page(id)),
    look: () => watched.onOutline('{}'),
    visits: () => said.flatMap((m) => ('visit' in m ? [m.visit] : [])),
    rest: () => watched.onResting(),
    push: (message: Push) => push(message),
    async answer(index: number, answer: unknown) {
      waiting[index]!(answer);
      await Promise.resolve();
      await Promise.resolve();
      await Promise.resolve();
    },
    ok: (view: Partial<LauncherView> = {}) => ({ ok: true, value: viewOf(view) }),
    /** What is to be read once the launcher has found its place. */
    line() {
      clock.pass(100);
      return root?.querySelector('.line')?.textContent;
    },
    root() {
      clock.pass(100);
      return root!;
    },
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
    expect(c.line()).toBe('one');
    for (const id of ['two', 'three', 'four', 'five']) {
      c.go(id);
      expect(c.line()).toBe('…');
    }
    await c.answer(4, c.ok({ line: 'five' }));
    await c.answer(1, c.ok({ line: 'two' }));
    await c.answer(3, c.ok({ line: 'four' }));
    expect(c.line()).toBe('five');
    expect(new Set(c.visits()).size).toBe(5);
  });

  test('pages passed through quickly cost the worker no question', async () => {
    const c = start();
    await c.ready();
    c.go('one');
    await c.answer(0, c.ok({ line: 'one' }));
    for (const id of ['two', 'three', 'four', 'five']) c.go(id);
    expect(c.said.filter((m) => m.type === 'portal.page')).toHaveLength(1);
    c.clock.pass(100);
    expect(c.said.flatMap((m) => (m.type === 'portal.page' ? [m.page.id] : []))).toEqual(['one', 'five']);
    await c.answer(1, c.ok({ line: 'five' }));
    expect(c.line()).toBe('five');
  });

  test('a look that comes before its page was told of takes its place', async () => {
    const c = start();
    await c.ready();
    c.go('one');
    await c.answer(0, c.ok({ line: 'one' }));
    c.go('two');
    c.look();
    await c.answer(1, c.ok({ line: 'two', looked: { read: true } }));
    expect(c.line()).toBe('two');
    expect(c.said.map((m) => m.type)).toEqual(['portal.hello', 'portal.page', 'portal.look']);
  });

  test('is begun anew at the same address when the watcher says so: claims go, late answers are void', async () => {
    const c = start();
    await c.ready();
    c.go('home');
    await c.answer(0, c.ok({ line: 'before' }));
    expect(c.line()).toBe('before');
    c.look();
    c.go('home');
    expect(c.line()).toBe('…');
    await c.answer(1, c.ok({ line: 'of the account before' }));
    expect(c.line()).toBe('…');
    expect(new Set(c.visits()).size).toBe(2);
  });

  test('the watcher is asked for a new address with each look and before each question', async () => {
    const c = start();
    await c.ready();
    c.clock.pass(2000);
    expect(c.watcher.glance).toHaveBeenCalledTimes(2);
    c.push({ to: 'all', type: 'changed' });
    expect(c.watcher.glance).toHaveBeenCalledTimes(3);
  });

  test('takes claims back and asks again when the page comes back out of the browser’s memory', async () => {
    const window = new EventTarget() as unknown as Window;
    const c = start({ window });
    await c.ready();
    c.look();
    await c.answer(0, c.ok({ line: 'before' }));
    expect(c.line()).toBe('before');
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
    await c.answer(0, c.ok({ line: 'before' }));
    expect(c.line()).toBe('before');
    c.look();
    await c.answer(1, { ok: false, error: { code: 'storage', detail: '' } });
    expect(c.line()).toBe('…');
  });

  test('a refused question leaves a line that claims nothing: it says what is wrong', async () => {
    const c = start();
    await c.ready();
    c.go('home');
    await c.answer(0, c.ok({ account: null, line: 'Storage cannot be opened' }));
    c.look();
    await c.answer(1, { ok: false, error: { code: 'storage', detail: '' } });
    expect(c.line()).toBe('Storage cannot be opened');
  });
});

describe('a look', () => {
  const FAILED = { ok: false, error: { code: 'full', detail: '' } };

  test('brings back what it proved, also when nobody waits for its line any more', async () => {
    const c = start();
    await c.ready();
    c.go('home');
    const first = c.look();
    c.go('legal');
    await c.answer(1, c.ok({ looked: { read: true, account: 'Contoso' } }));
    expect(await first).toEqual({ read: true, account: 'Contoso' });
    expect(c.line()).toBeUndefined();
  });

  test.each([
    ['refused', FAILED],
    ['answered, but not kept', { ok: true, value: viewOf({ account: null, line: 'Storage cannot be opened' }) }],
  ])('%s: is taken for one that may have proved anything, and given again ever more seldom, a few times', async (_, answer) => {
    const c = start();
    await c.ready();
    c.go('home');
    let index = 1;
    const at: number[] = [];
    let now = 0;
    const fail = async () => {
      const looked = c.look();
      await c.answer(index++, answer);
      expect(await looked).toEqual({ read: true, account: '' });
    };
    await fail();
    for (; now < 600; now++) {
      c.clock.pass(1000);
      if (c.watcher.again.mock.calls.length === at.length) continue;
      at.push(now + 1);
      await fail();
    }
    expect(at).toEqual([2, 6, 14, 30, 62, 126, 254]);
  });

  test('that failed is given again when something has changed, and no more once it is kept', async () => {
    const c = start();
    await c.ready();
    c.go('home');
    c.look();
    await c.answer(1, FAILED);
    c.push({ to: 'all', type: 'changed' });
    expect(c.watcher.again).toHaveBeenCalledTimes(1);
    c.look();
    await c.answer(3, c.ok({ looked: { read: true } }));
    c.push({ to: 'all', type: 'changed' });
    c.clock.pass(300_000);
    expect(c.watcher.again).toHaveBeenCalledTimes(1);
  });

  test('of a page left since is not given again', async () => {
    const c = start();
    await c.ready();
    c.go('home');
    c.look();
    c.go('legal');
    await c.answer(1, FAILED);
    c.clock.pass(300_000);
    expect(c.watcher.again).not.toHaveBeenCalled();
  });

  test('and its page are told anew when the worker has forgotten the visit', async () => {
    const c = start();
    await c.ready();
    c.go('home');
    await c.answer(0, c.ok());
    c.push({ to: 'all', type: 'changed' });
    await c.answer(1, c.ok({ account: null, unknownVisit: true }));
    expect(c.said.at(-1)).toMatchObject({ type: 'portal.page', page: { id: 'home' }, visit: c.visits()[0] });
    expect(c.watcher.again).toHaveBeenCalledTimes(1);
  });

  test('and its page are looked at by another portal map when the worker gives one', async () => {
    const c = start();
    await c.ready();
    c.go('home');
    await c.answer(0, c.ok());
    c.push({ to: 'all', type: 'changed' });
    const map = { version: 'other', addresses: [], labels: {} };
    await c.answer(1, c.ok({ map }));
    expect(c.watcher.remap).toHaveBeenCalledExactlyOnceWith(map);
    expect(c.watcher.again).not.toHaveBeenCalled();
  });
});

test('a first word that finds no answer is said again', async () => {
  let well = false;
  const ask = vi.fn(async () => (well ? HELLO : { ok: false, error: { code: 'internal', detail: '' } }));
  const c = start({ ask: ask as unknown as Ask });
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(1));
  await Promise.resolve();
  well = true;
  c.clock.pass(1000);
  expect(ask).toHaveBeenCalledTimes(1);
  c.clock.pass(1000);
  await c.ready();
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
  test.each(['gone', 'dead', 'ended'])('%s: host and watcher go without a word', async (how) => {
    let alive = true;
    const c = start({ alive: () => alive });
    await c.ready();
    c.look();
    await c.answer(0, c.ok());
    expect(host()).not.toBeNull();
    if (how === 'gone') {
      c.look();
      await c.answer(1, 'gone');
    } else if (how === 'ended') c.end();
    else {
      alive = false;
      c.clock.pass(1000);
    }
    expect(host()).toBeNull();
    expect(c.watcher.stop).toHaveBeenCalled();
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
