/** A page under the eyes of the watcher: a clock that is moved by hand, what was told of the page, and a worker that answers as it is told to. */
import { afterEach, beforeEach } from 'vitest';
import { addressMap, read } from '..';
import type { Outline } from '../outline';
import type { Page, PageReading } from '../types';
import { type Looked, type Watcher, watch } from '../watcher';
import { factsOf, frame } from './page';

/** The addresses the watcher is given. */
export const MAP = addressMap();
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
    /** Time that something takes. */
    spend(ms: number) {
      time += ms;
    },
    async pass(ms: number) {
      const end = time + ms;
      for (;;) {
        await told();
        const next = timers.filter((t) => t.at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers = timers.filter((t) => t !== next);
        time = Math.max(time, next.at);
        next.fn();
      }
      time = Math.max(time, end);
    },
  };
}

function setup() {
  const clock = makeClock();
  const pages: Page[] = [];
  const readings: PageReading[] = [];
  const firsts: boolean[] = [];
  /** What a worker that keeps everything would say. */
  const kept = ({ page, account }: PageReading): Looked => ({
    read: page.state === 'ready',
    account: page.state === 'ready' && Object.keys(account).length > 0 ? (account.name ?? '') : undefined,
  });
  const worker = { answer: async (reading: PageReading): Promise<Looked> => kept(reading) };
  let watcher!: Watcher;
  let rested = 0;
  const listeners: string[] = [];
  const add = window.addEventListener;
  window.addEventListener = (...args: Parameters<typeof add>) => {
    listeners.push(args[0]);
    return add.apply(window, args);
  };
  const setUrl = (path: string) =>
    (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`https://partner.microsoft.com${path}`);
  const go = (path: string) => {
    setUrl(path);
    window.dispatchEvent(new Event('popstate'));
  };
  const show = (html: string, bar?: string) => {
    document.body.innerHTML = frame(html, bar);
  };
  const start = () => {
    watcher = watch({
      document,
      window,
      map: MAP,
      onPage: (page) => pages.push(page),
      onOutline: (text) => {
        const reading = read(text)!;
        readings.push(reading);
        firsts.push(!!(JSON.parse(text) as Outline).first);
        return worker.answer(reading);
      },
      onResting: () => rested++,
      now: clock.now,
      schedule: clock.schedule,
    });
  };
  const restore = () => {
    window.addEventListener = add;
  };
  return {
    clock,
    pages,
    readings,
    firsts,
    worker,
    kept,
    watcher: () => watcher,
    stop: () => watcher.stop(),
    rested: () => rested,
    listeners,
    setUrl,
    go,
    show,
    start,
    restore,
  };
}

/** The page of the test that runs. */
export let t: ReturnType<typeof setup>;

/** Gives every test of the file that calls it a page of its own. */
export function watchedPage() {
  beforeEach(() => {
    t = setup();
    document.documentElement.lang = 'en';
    document.title = 'Partner Center';
  });
  afterEach(() => {
    t.stop();
    t.restore();
  });
}

/** Legal info with a status. */
export const LEGAL = (status: string) => `<h1>Legal info</h1><p>Verification status: ${status}</p>`;
/** The facts of the last reading. */
export const last = () => factsOf(t.readings.at(-1)!);
export const main = () => document.querySelector('main')!;
/** The portal's bar with a named account button. */
export const bar = (org: string) => `<header><button id="account"><span class="org-name">${org}</span></button></header>`;
/** Puts another name into that bar. */
export const org = (name: string) => {
  document.querySelector('.org-name')!.textContent = name;
};
