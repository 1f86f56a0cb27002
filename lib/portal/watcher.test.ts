// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressMap, read } from '.';
import { AT, factsOf, frame } from './testing/page';
import type { Page, PageReading } from './types';
import { watch } from './watcher';

const MAP = addressMap();
/** A macrotask: mutation observers have been told when it is over. */
const told = () => new Promise<void>((done) => setImmediate(done));

/** A clock that stands still until it is moved, with the timers that hang on it. */
function makeClock() {
  let time = 0;
  let timers: { at: number; fn: () => void }[] = [];
  return {
    now: () => time,
    pending: () => timers.length,
    schedule: (fn: () => void, ms: number) => {
      const timer = { at: time + ms, fn };
      timers.push(timer);
      return () => {
        timers = timers.filter((t) => t !== timer);
      };
    },
    async pass(ms: number) {
      const end = time + ms;
      for (;;) {
        await told();
        const next = timers.filter((t) => t.at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers = timers.filter((t) => t !== next);
        time = next.at;
        next.fn();
      }
      time = end;
    },
  };
}

function setup() {
  const clock = makeClock();
  const life = new AbortController();
  const pages: Page[] = [];
  const readings: PageReading[] = [];
  let rested = 0;
  const listeners: string[] = [];
  const add = window.addEventListener;
  window.addEventListener = (...args: Parameters<typeof add>) => {
    listeners.push(args[0]);
    return add.apply(window, args);
  };
  const go = (path: string) => {
    (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`https://partner.microsoft.com${path}`);
    window.dispatchEvent(new Event('popstate'));
  };
  const show = (html: string, bar?: string) => {
    document.body.innerHTML = frame(html, bar);
  };
  const start = () =>
    watch({
      document,
      window,
      map: MAP,
      onPage: (page) => pages.push(page),
      onOutline: (text) => readings.push(read(text)!),
      onResting: () => rested++,
      signal: life.signal,
      now: clock.now,
      schedule: clock.schedule,
    });
  return { clock, life, pages, readings, rested: () => rested, listeners, go, show, start, restore: () => (window.addEventListener = add) };
}

let t: ReturnType<typeof setup>;
beforeEach(() => {
  t = setup();
  document.documentElement.lang = 'en';
  document.title = 'Partner Center';
});
afterEach(() => {
  t.life.abort();
  t.restore();
});

const LEGAL = (status: string) => `<h1>Legal info</h1><p>Verification status: ${status}</p>`;
const last = () => factsOf(t.readings.at(-1)!);

describe('stable content only', () => {
  it('gives a page once it has fallen quiet and looked the same twice', async () => {
    t.go(AT.legal);
    t.show('<div aria-busy="true"></div>');
    t.start();
    expect(t.pages).toMatchObject([{ id: 'account.legalInfo', state: 'loading' }]);
    await t.clock.pass(100);
    t.show(LEGAL('Pending'));
    await t.clock.pass(100);
    expect(t.readings).toEqual([]);
    await t.clock.pass(400);
    expect(t.readings).toHaveLength(1);
    expect(last()['verification.status']).toBe('pending');
  });
  it('is not given again while nothing changes, and given when it does', async () => {
    t.go(AT.legal);
    t.show(LEGAL('Pending'));
    t.start();
    await t.clock.pass(20_000);
    expect(t.readings).toHaveLength(1);
    expect(t.clock.pending()).toBe(0);
    document.querySelector('main p')!.textContent = 'Verification status: Authorized';
    await t.clock.pass(1000);
    expect(t.readings).toHaveLength(2);
    expect(last()['verification.status']).toBe('authorized');
  });
  it('a page that never falls quiet is looked at all the same', async () => {
    t.go(AT.legal);
    t.show(`${LEGAL('Pending')}<i hidden>0</i>`);
    t.start();
    for (let i = 0; i < 120; i++) {
      document.querySelector('main i')!.textContent = String(i);
      await t.clock.pass(50);
    }
    expect(t.readings.length).toBeGreaterThan(0);
  });
  it('sees changes inside open shadow roots', async () => {
    t.go(AT.legal);
    t.show('<h1>Legal info</h1><x-a></x-a>');
    const root = document.querySelector('x-a')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Verification status: Pending</p>';
    t.start();
    await t.clock.pass(20_000);
    root.querySelector('p')!.textContent = 'Verification status: Rejected';
    await t.clock.pass(1000);
    expect(last()['verification.status']).toBe('rejected');
  });
});

describe('navigation', () => {
  it('five quick navigations give one reading, of the last page', async () => {
    t.go(AT.home);
    t.show('<h1>Home</h1><p>x</p>');
    t.start();
    for (const at of [AT.legal, AT.users, AT.agreements, AT.identifiers, AT.legalPartner]) {
      t.go(at);
      t.show(LEGAL(at === AT.legalPartner ? 'Authorized' : 'Pending'));
      await t.clock.pass(40);
    }
    await t.clock.pass(5000);
    expect(t.pages.map((p) => p.id)).toEqual([
      'home',
      'account.legalInfo',
      'account.users',
      'account.agreements',
      'account.identifiers',
      'account.legalInfo',
    ]);
    expect(t.readings).toHaveLength(1);
    expect(last()).toMatchObject({ 'maicpp.verification': 'authorized' });
  });
  it('the old content under a new address is not read, however long it stands', async () => {
    const A = '11111111-2222-4333-8444-555555555551';
    const B = '11111111-2222-4333-8444-555555555552';
    const at = (id: string) => `/dashboard/v2/customers/indirectresellers/relationshiprequest/${id}`;
    const accept = (name: string) => `<h1>${name}</h1><button>Authorize indirect provider</button>`;
    t.go(at(A));
    t.show(accept('Northwind'));
    t.start();
    await t.clock.pass(3000);
    t.go(at(B));
    await t.clock.pass(10_000);
    expect(t.readings).toHaveLength(1);
    t.show(accept('Fourth Coffee'));
    await t.clock.pass(1000);
    expect(t.readings).toHaveLength(2);
    expect(Object.keys(last())).toContain(`distributor.invitation@distributor:${B}`);
  });
  it('the old content under another account’s bar is not read', async () => {
    const bar = (org: string) => `<header><button><span class="org-name">${org}</span></button></header>`;
    t.go(AT.legal);
    t.show(LEGAL('Pending'), bar('Contoso'));
    t.start();
    await t.clock.pass(3000);
    expect(t.readings.at(-1)!.account.name).toBe('Contoso');
    document.querySelector('.org-name')!.textContent = 'Fabrikam';
    await t.clock.pass(5000);
    expect(t.readings).toHaveLength(1);
    document.querySelector('main')!.innerHTML = LEGAL('Rejected');
    await t.clock.pass(1000);
    expect(t.readings.at(-1)).toMatchObject({ account: { name: 'Fabrikam' } });
    expect(last()['verification.status']).toBe('rejected');
  });
  it('a bar that comes late completes the reading', async () => {
    t.go(AT.legal);
    document.body.innerHTML = `<header><b>Microsoft Partner Center</b></header><main>${LEGAL('Pending')}</main>`;
    t.start();
    await t.clock.pass(1000);
    expect(t.readings.at(-1)!.account).toEqual({});
    document.querySelector('header')!.insertAdjacentHTML('beforeend', '<button><span class="org-name">Contoso</span></button>');
    await t.clock.pass(1000);
    expect(t.readings.at(-1)!.account).toEqual({ name: 'Contoso' });
  });
  it('finds out about a new address without any announcement, when the page changes', async () => {
    t.go(AT.home);
    t.show('<h1>Home</h1><p>x</p>');
    t.start();
    await t.clock.pass(20_000);
    (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`https://partner.microsoft.com${AT.legal}`);
    t.show(LEGAL('Pending'));
    await t.clock.pass(2000);
    expect(t.pages.at(-1)!.id).toBe('account.legalInfo');
    expect(last()['verification.status']).toBe('pending');
  });
  it('a page without a reader is named, and not looked at', async () => {
    t.go('/dashboard/v2/support/servicerequests');
    t.show('<h1>Service requests</h1><p>secret</p>');
    t.start();
    await t.clock.pass(10_000);
    expect(t.pages).toMatchObject([{ id: 'support.list' }]);
    expect(t.readings).toEqual([]);
  });
});

describe('restraint', () => {
  it('rests when too much goes on, says so once, and wakes with the next address', async () => {
    t.go(AT.legal);
    t.show(LEGAL('Pending'));
    t.start();
    for (let i = 0; i < 120; i++) {
      document.querySelector('main')!.append(String(i));
      await t.clock.pass(350);
    }
    expect(t.rested()).toBe(1);
    const before = t.readings.length;
    t.show(LEGAL('Rejected'));
    await t.clock.pass(5000);
    expect(t.readings).toHaveLength(before);
    t.go(AT.agreements);
    t.show('<h1>Agreements</h1><p>x</p>');
    await t.clock.pass(3000);
    expect(t.readings.at(-1)!.page.id).toBe('account.agreements');
  });
  it('adds at most two listeners, and leaves nothing behind when it ends', async () => {
    t.go(AT.legal);
    t.show(LEGAL('Pending'));
    t.start();
    expect(t.listeners.length).toBeLessThanOrEqual(2);
    await t.clock.pass(200);
    t.life.abort();
    expect(t.clock.pending()).toBe(0);
    t.show(LEGAL('Rejected'));
    t.go(AT.agreements);
    await t.clock.pass(10_000);
    expect(t.readings).toEqual([]);
    expect(t.pages).toHaveLength(1);
  });
  it('lives with whatever the page puts in the place of the Navigation API', () => {
    const own = Object.getOwnPropertyDescriptor(window, 'navigation');
    for (const value of [null, 1, {}, { addEventListener: 'no' }]) {
      Object.defineProperty(window, 'navigation', { value, configurable: true });
      expect(t.start).not.toThrow();
    }
    if (own) Object.defineProperty(window, 'navigation', own);
    else Reflect.deleteProperty(window, 'navigation');
  });
  it('changes nothing in the page', async () => {
    t.go(AT.legal);
    t.show(`${LEGAL('Pending')}<details><summary>a</summary></details><input value="x"><select><option>1</option></select>`);
    const before = document.documentElement.outerHTML;
    t.start();
    await t.clock.pass(10_000);
    expect(t.readings).toHaveLength(1);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
