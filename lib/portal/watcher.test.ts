// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressMap, read } from '.';
import type { Outline } from './outline';
import { AT, factsOf, frame } from './testing/page';
import type { Page, PageReading } from './types';
import { type Looked, type Watcher, watch } from './watcher';

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
    /** Time that something takes. */
    skip(ms: number) {
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

let t: ReturnType<typeof setup>;
beforeEach(() => {
  t = setup();
  document.documentElement.lang = 'en';
  document.title = 'Partner Center';
});
afterEach(() => {
  t.stop();
  t.restore();
});

const LEGAL = (status: string) => `<h1>Legal info</h1><p>Verification status: ${status}</p>`;
const last = () => factsOf(t.readings.at(-1)!);
const main = () => document.querySelector('main')!;
/** The portal's bar with a named account button. */
const bar = (org: string) => `<header><button id="account"><span class="org-name">${org}</span></button></header>`;
const org = (name: string) => {
  document.querySelector('.org-name')!.textContent = name;
};

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
  it('the rows of one customer under the title and address of the next are not read, however long they stand', async () => {
    const A = '11111111-2222-4333-8444-555555555551';
    const B = '11111111-2222-4333-8444-555555555552';
    const at = (id: string) => `/dashboard/v2/customers/${id}/adminrelationships`;
    const list = (customer: string, name: string, from: string) =>
      `<h1>${customer} | Admin relationships</h1><table><tr><th>Admin relationship name</th><th>Status</th><th>Start date</th><th>End date</th></tr>
      <tr><td>${name}</td><td>Active</td><td>${from}</td><td>11/1/2028</td></tr></table>`;
    const owners = () => t.readings.flatMap(({ readings }) => readings.filter(({ fact }) => fact === 'relationship.customer'));
    t.go(at(A));
    t.show(list('Northwind', 'Northwind Basic', '11/2/2026'), bar('Contoso'));
    t.start();
    await t.clock.pass(3000);
    expect(owners().map(({ value }) => value)).toEqual([A]);
    t.go(at(B));
    t.show(list('Fourth Coffee', 'Northwind Basic', '11/2/2026'), bar('Contoso'));
    await t.clock.pass(10_000);
    expect(owners()).toHaveLength(1);
    t.show(list('Fourth Coffee', 'Coffee Basic', '11/3/2026'), bar('Contoso'));
    await t.clock.pass(1000);
    expect(owners().map(({ value }) => value)).toEqual([A, B]);
  });
  it('a bar that comes late completes the reading', async () => {
    t.go(AT.legal);
    document.body.innerHTML = `<header><b>Microsoft Partner Center</b></header><main>${LEGAL('Pending')}</main>`;
    t.start();
    await t.clock.pass(1000);
    expect(t.readings.at(-1)!.account).toEqual({});
    document
      .querySelector('header')!
      .insertAdjacentHTML('beforeend', '<button id="account"><span class="org-name">Contoso</span></button>');
    await t.clock.pass(1000);
    expect(t.readings.at(-1)!.account).toEqual({ name: 'Contoso' });
  });
  it('finds out about a new address without any announcement, when the page changes', async () => {
    t.go(AT.home);
    t.show('<h1>Home</h1><p>x</p>');
    t.start();
    await t.clock.pass(20_000);
    t.setUrl(AT.legal);
    t.show(LEGAL('Pending'));
    await t.clock.pass(2000);
    expect(t.pages.at(-1)!.id).toBe('account.legalInfo');
    expect(last()['verification.status']).toBe('pending');
  });
  it('an address that changes without a word and without a change of the page is found out at the next glance', async () => {
    t.go(AT.home);
    t.show('<h1>Home</h1><p>x</p>');
    t.start();
    await t.clock.pass(20_000);
    t.watcher().glance();
    expect(t.pages).toHaveLength(1);
    t.setUrl(AT.legal);
    t.watcher().glance();
    expect(t.pages.at(-1)!.id).toBe('account.legalInfo');
  });
  it.each([
    ['the query goes', `${AT.legal.split('#')[0]}?from=mail`, [AT.legal.split('#')[0]!]],
    ['there and back within a moment', AT.legal, [AT.users, AT.legal]],
  ])('reads the same content for the new visit when %s', async (_, at, then) => {
    t.go(at);
    t.show(LEGAL('Pending'), bar('Contoso'));
    t.start();
    await t.clock.pass(20_000);
    expect(t.readings).toHaveLength(1);
    for (const path of then) t.go(path);
    await t.clock.pass(2000);
    expect(t.readings).toHaveLength(2);
    expect(t.readings[1]).toMatchObject({ page: { id: 'account.legalInfo', state: 'ready' }, account: { name: 'Contoso' } });
  });
  it('one page after the other that gives no access is judged each', async () => {
    t.go(AT.users);
    t.show("<h2>You don't have access to this page</h2>", bar('Contoso'));
    t.start();
    await t.clock.pass(20_000);
    t.go(AT.agreements);
    await t.clock.pass(2000);
    expect(t.readings.map(({ page }) => [page.id, page.state])).toEqual([
      ['account.users', 'noAccess'],
      ['account.agreements', 'noAccess'],
    ]);
  });
  it('shadow roots of the last of many pages are observed like those of the first', async () => {
    t.go(AT.home);
    t.show('<h1>Home</h1>', bar('Contoso'));
    t.start();
    for (let i = 0; i < 5; i++) {
      t.go(i % 2 ? AT.users : AT.agreements);
      t.show(`<h1>x</h1>${'<x-a></x-a>'.repeat(100)}`, bar('Contoso'));
      for (const el of document.querySelectorAll('x-a')) el.attachShadow({ mode: 'open' }).innerHTML = `<p>${i}</p>`;
      await t.clock.pass(70_000);
    }
    t.go(AT.legal);
    t.show('<h1>Legal info</h1><x-a></x-a>', bar('Contoso'));
    const root = document.querySelector('x-a')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Verification status: Pending</p>';
    await t.clock.pass(70_000);
    expect(last()['verification.status']).toBe('pending');
    root.querySelector('p')!.textContent = 'Verification status: Rejected';
    await t.clock.pass(1000);
    expect(last()['verification.status']).toBe('rejected');
  });
  it('a page without a reader is named as one with nothing to read, and not looked at', async () => {
    t.go('/dashboard/v2/support/servicerequests');
    t.show('<h1>Service requests</h1><p>secret</p>');
    t.start();
    await t.clock.pass(10_000);
    expect(t.pages).toMatchObject([{ id: 'support.list', state: 'ready', reads: false }]);
    expect(t.readings).toEqual([]);
  });
});

describe('another account in the same place', () => {
  beforeEach(() => {
    t.go(AT.legal);
    t.show(`${LEGAL('Rejected')}<p>Updated 1 minute ago</p>`, bar('Contoso'));
    t.start();
  });
  const updated = (text: string) => {
    document.querySelectorAll('main p')[1]!.textContent = text;
  };

  it('takes back what was said, once, and reads nothing of the content, which may be of either', async () => {
    await t.clock.pass(20_000);
    expect(t.readings.at(-1)!.account.name).toBe('Contoso');
    org('Fabrikam');
    await t.clock.pass(1000);
    expect(t.pages).toHaveLength(2);
    expect(t.pages[1]).toMatchObject({ id: 'account.legalInfo', state: 'loading' });
    updated('Updated 2 minutes ago');
    await t.clock.pass(5000);
    document.querySelector('main p')!.textContent = 'Verification status: Authorized';
    await t.clock.pass(20_000);
    expect(t.readings).toHaveLength(1);
    expect(t.pages).toHaveLength(2);
  });
  it('is read as a visit of its own once the whole content was made anew for it, and has stayed so for a while', async () => {
    await t.clock.pass(20_000);
    org('Fabrikam');
    await t.clock.pass(1000);
    main().innerHTML = LEGAL('Authorized');
    await t.clock.pass(1500);
    expect(t.readings).toHaveLength(1);
    await t.clock.pass(3000);
    expect(t.readings).toHaveLength(2);
    expect(t.readings[1]).toMatchObject({ account: { name: 'Fabrikam' } });
    expect(last()['verification.status']).toBe('authorized');
    expect(t.firsts).toEqual([true, true]);
    expect(t.pages).toHaveLength(2);
    // From here on it is a page like any other.
    document.querySelector('main p')!.textContent = 'Verification status: Pending';
    await t.clock.pass(1000);
    expect(last()['verification.status']).toBe('pending');
    org('Contoso');
    await t.clock.pass(20_000);
    expect(t.readings).toHaveLength(3);
    expect(t.pages).toHaveLength(3);
  });
  it('is read too where the new content says the same', async () => {
    await t.clock.pass(20_000);
    org('Fabrikam');
    await t.clock.pass(1000);
    const again = main().innerHTML;
    main().innerHTML = again;
    await t.clock.pass(5000);
    expect(t.readings.map(({ account }) => account.name)).toEqual(['Contoso', 'Fabrikam']);
  });
  it.each([
    [
      'one element of the old is left',
      () =>
        main().querySelector('h1')!.outerHTML &&
        main().replaceChildren(
          main().querySelector('h1')!,
          document.createRange().createContextualFragment('<p>Verification status: Authorized</p>'),
        ),
    ],
    ['old and new stood there together', () => main().insertAdjacentHTML('beforeend', LEGAL('Authorized'))],
  ])('is not read where %s', async (_, change) => {
    await t.clock.pass(20_000);
    org('Fabrikam');
    await t.clock.pass(1000);
    change();
    await t.clock.pass(2000);
    // What is old goes later; that the rest is new nobody can tell any more.
    for (const el of [...main().children].slice(0, -2)) el.remove();
    await t.clock.pass(20_000);
    expect(t.readings).toHaveLength(1);
  });
  it('is not read while what was under way for the other account may still be replaced', async () => {
    await t.clock.pass(20_000);
    org('Fabrikam');
    await t.clock.pass(1000);
    main().innerHTML = LEGAL('Rejected');
    await t.clock.pass(1500);
    main().innerHTML = LEGAL('Authorized');
    await t.clock.pass(5000);
    expect(t.readings).toHaveLength(2);
    expect(last()['verification.status']).toBe('authorized');
  });
  it('is not read where all changed at one blow: what stands there may be the last of the other account', async () => {
    await t.clock.pass(20_000);
    org('Fabrikam');
    main().innerHTML = LEGAL('Authorized');
    await t.clock.pass(20_000);
    expect(t.readings).toHaveLength(1);
    main().innerHTML = LEGAL('Pending');
    await t.clock.pass(5000);
    expect(t.readings[1]).toMatchObject({ account: { name: 'Fabrikam' } });
  });
  it('reads again when the first name is back', async () => {
    await t.clock.pass(20_000);
    org('Fabrikam');
    await t.clock.pass(1000);
    org('Contoso');
    await t.clock.pass(1000);
    expect(t.readings).toHaveLength(2);
    expect(t.readings[1]).toMatchObject({ account: { name: 'Contoso' } });
  });
  it('reads again at the next address', async () => {
    await t.clock.pass(20_000);
    org('Fabrikam');
    await t.clock.pass(1000);
    t.go(AT.agreements);
    main().innerHTML = '<h1>Agreements</h1><p>x</p>';
    await t.clock.pass(2000);
    expect(t.readings.at(-1)).toMatchObject({ page: { id: 'account.agreements' }, account: { name: 'Fabrikam' } });
  });
  it('holds where the bar was empty for a while in between', async () => {
    await t.clock.pass(20_000);
    org('');
    await t.clock.pass(1000);
    updated('Updated 2 minutes ago');
    await t.clock.pass(1000);
    org('Fabrikam');
    await t.clock.pass(5000);
    expect(t.readings).toHaveLength(1);
    expect(t.pages).toHaveLength(2);
  });
  it('holds where the bar changes before the worker has answered', async () => {
    let answer!: () => void;
    t.worker.answer = (reading) => new Promise((done) => (answer = () => done(t.kept(reading))));
    await t.clock.pass(1000);
    org('Fabrikam');
    await t.clock.pass(20_000);
    answer();
    await t.clock.pass(2000);
    expect(t.readings).toHaveLength(1);
    expect(t.pages).toHaveLength(2);
  });
  it('holds the same content where nobody knows what the last look proved', async () => {
    t.worker.answer = async () => ({ read: true, account: '' });
    await t.clock.pass(1000);
    org('Fabrikam');
    await t.clock.pass(20_000);
    expect(t.readings).toHaveLength(1);
  });
  it('keeps what was said while a narrow bar only leaves the name out', async () => {
    await t.clock.pass(20_000);
    document.querySelector<HTMLElement>('.org-name')!.hidden = true;
    await t.clock.pass(20_000);
    expect(t.pages).toHaveLength(1);
    expect(t.readings).toHaveLength(1);
  });
  it('is none when a menu or a counter in the bar changes', async () => {
    await t.clock.pass(20_000);
    document.querySelector('header')!.insertAdjacentHTML('beforeend', '<b>3 unread</b>');
    await t.clock.pass(1000);
    document.querySelector('header b')!.textContent = '4 unread';
    updated('Updated 2 minutes ago');
    await t.clock.pass(1000);
    expect(t.pages).toHaveLength(1);
    expect(t.readings.at(-1)!.account.name).toBe('Contoso');
    expect(t.readings.length).toBeGreaterThan(1);
  });
});

it('a name that takes the place of “Loading account” completes the reading', async () => {
  t.go(AT.legal);
  t.show(LEGAL('Pending'), '<header><b>Partner Center</b><span>Loading account</span></header>');
  t.start();
  await t.clock.pass(2000);
  expect(t.readings.at(-1)!.account).toEqual({});
  document.querySelector('header')!.innerHTML = '<b>Partner Center</b><button id="account"><span class="org-name">Contoso</span></button>';
  await t.clock.pass(2000);
  expect(t.readings.at(-1)!.account).toEqual({ name: 'Contoso' });
});

describe('a look that was not kept', () => {
  beforeEach(() => {
    t.go(AT.legal);
    t.show(LEGAL('Pending'), bar('Contoso'));
    t.start();
  });
  it('is given again when that is asked for, and not before', async () => {
    t.worker.answer = async () => ({ read: true, account: '' });
    await t.clock.pass(20_000);
    expect(t.readings).toHaveLength(1);
    t.watcher().again();
    await t.clock.pass(1000);
    expect(t.readings).toHaveLength(2);
    expect(t.pages).toHaveLength(1);
  });
  it('makes way for the next one only when it has been answered', async () => {
    let answer!: () => void;
    t.worker.answer = (reading) => new Promise((done) => (answer = () => done(t.kept(reading))));
    await t.clock.pass(1000);
    main().innerHTML = LEGAL('Rejected');
    await t.clock.pass(20_000);
    expect(t.readings).toHaveLength(1);
    answer();
    await t.clock.pass(1000);
    expect(last()['verification.status']).toBe('rejected');
  });
});

describe('check boxes', () => {
  const boxes = (group: string, names: string[], ticked = 0) =>
    `<fieldset><legend>${group}</legend>${names.map((name, i) => `<label><input type="checkbox"${i === ticked ? ' checked' : ''}>${name}</label>`).join('')}</fieldset>`;
  const person = '<h1>Asha</h1><p>asha@contoso.example</p>';
  const rights = (ticked = 0) =>
    person +
    boxes("Manages your organization's account as", ['Global admin', 'User admin'], ticked) +
    boxes('Assists your customers as', ['Admin agent', 'Sales agent']);

  beforeEach(() => t.go(AT.userDetail));
  it('that come after a skeleton count', async () => {
    t.show(`${person}<div aria-busy="true"></div>`);
    t.start();
    await t.clock.pass(1000);
    t.show(rights());
    await t.clock.pass(1000);
    expect(t.firsts.at(-1)).toBe(true);
  });
  it('count when the name in the bar comes after them', async () => {
    t.show(rights(), '<header><b>Partner Center</b></header>');
    t.start();
    await t.clock.pass(1000);
    document.querySelector('header')!.innerHTML = '<button id="account"><span class="org-name">Contoso</span></button>';
    await t.clock.pass(1000);
    expect(t.firsts).toEqual([true, true]);
  });
  it('ticked later do not count: that may not have been saved', async () => {
    t.show(rights());
    t.start();
    await t.clock.pass(1000);
    t.show(rights(1));
    await t.clock.pass(1000);
    expect(t.firsts).toEqual([true, false]);
  });
});

describe('restraint', () => {
  it('sees a change during a long pause soon', async () => {
    t.go(AT.legal);
    t.show(LEGAL('Pending'));
    t.start();
    await t.clock.pass(4000);
    document.querySelector('main p')!.textContent = 'Verification status: Authorized';
    await t.clock.pass(500);
    expect(t.readings).toHaveLength(2);
  });

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
  describe('with a page that is merely large', () => {
    const ask = Element.prototype.checkVisibility;
    /** 10,000 elements asked cost as much as a minute may. */
    let cost = 0.06;
    beforeEach(() => {
      cost = 0.06;
      Element.prototype.checkVisibility = () => {
        t.clock.skip(cost);
        return true;
      };
    });
    afterEach(() => {
      Element.prototype.checkVisibility = ask;
    });
    const large = (status: string, count: number) => LEGAL(status) + '<p>x</p>'.repeat(count);

    it('has it read whole and does not rest where it stands still', async () => {
      t.go(AT.legal);
      t.show(large('Pending', 2500));
      t.start();
      await t.clock.pass(20_000);
      expect(t.rested()).toBe(0);
      expect(t.readings).toHaveLength(1);
      expect(t.readings[0]!.notes ?? []).not.toContain('cutShort');
    });
    it('has its first part read where it changes, and says that it is cut', async () => {
      t.go(AT.legal);
      t.show(large('Pending', 6000));
      t.start();
      await t.clock.pass(10_000);
      document.querySelector('main p')!.textContent = 'Verification status: Authorized';
      await t.clock.pass(20_000);
      expect(t.rested()).toBe(0);
      expect(last()).toMatchObject({ 'verification.status': 'authorized' });
      expect(t.readings.at(-1)!.notes).toContain('cutShort');
      // The next page is looked at whole again.
      await t.clock.pass(60_000);
      t.go(AT.agreements);
      t.show('<h1>Agreements</h1><p>x</p>');
      await t.clock.pass(3000);
      expect(t.readings.at(-1)!.notes ?? []).not.toContain('cutShort');
    });
    it('rests where even that is too much', async () => {
      t.go(AT.legal);
      t.show(large('Pending', 100));
      cost = 6;
      t.start();
      for (let i = 0; i < 12; i++) {
        document.querySelector('main p')!.textContent = `Verification status: ${i}`;
        await t.clock.pass(350);
      }
      expect(t.rested()).toBe(1);
    });
  });
  it('adds one listener, and leaves nothing behind when it ends', async () => {
    t.go(AT.legal);
    t.show(LEGAL('Pending'));
    t.start();
    expect(t.listeners).toEqual(['popstate']);
    await t.clock.pass(200);
    t.stop();
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

describe('another portal map', () => {
  it('says anew what the address is, and has the page read anew, a box ticked meanwhile still not as found', async () => {
    t.setUrl(AT.users);
    t.show('<h1>User management</h1><label><input type="checkbox"> Admin agent</label>');
    t.start();
    await t.clock.pass(5000);
    expect([t.pages.length, t.readings.length]).toEqual([1, 1]);
    expect(t.pages[0]).toMatchObject({ id: 'account.users', state: 'loading' });
    document.querySelector('input')!.checked = true;
    t.watcher().remap({ ...MAP, addresses: [['account.agreements', 'account/usermanagement']] });
    expect(t.pages[1]).toMatchObject({ id: 'account.agreements', state: 'loading' });
    await t.clock.pass(5000);
    expect(t.readings).toHaveLength(2);
    expect(t.firsts).toEqual([true, false]);
  });

  it('by which the page has no reader lets it rest, and back by which it has one reads it again', async () => {
    t.setUrl(AT.legal);
    t.show(LEGAL('Pending'));
    t.start();
    await t.clock.pass(5000);
    t.watcher().remap({ ...MAP, addresses: [['-account.legalInfo', 'account/organization/legalinfo']] });
    main().innerHTML = LEGAL('Authorized');
    await t.clock.pass(5000);
    expect(t.readings).toHaveLength(1);
    t.watcher().remap(MAP);
    await t.clock.pass(5000);
    expect(t.readings).toHaveLength(2);
    expect(t.pages.map(({ state }) => state)).toEqual(['loading', 'ready', 'loading']);
  });

  it('changes nothing once the watcher was stopped', async () => {
    t.setUrl(AT.legal);
    t.start();
    t.stop();
    const said = t.pages.length;
    t.watcher().remap(MAP);
    await t.clock.pass(5000);
    expect(t.pages).toHaveLength(said);
  });
});
