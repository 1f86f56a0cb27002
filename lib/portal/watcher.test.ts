// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { AT } from './testing/page';
import { bar, LEGAL, last, main, t, watchedPage } from './testing/watched';

watchedPage();

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
