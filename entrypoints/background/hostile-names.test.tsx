// @vitest-environment happy-dom
/** Names that run or turn from right to left, in every view that shows names: each stays within itself. */
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Desk } from '../../components/Desk';
import { Popup } from '../../components/Popup';
import { screen } from '../../components/testing-screen';
import type { Client } from '../../components/useCompanion';
import { tenant } from '../../lib/journal/testing';
import { distributor } from '../../lib/rules/distributors/testing/made-up';
import { ROLE } from '../../lib/rules/facts';
import type { Subject } from '../../lib/rules/observation';
import { loadCatalogue } from '../../lib/ui/catalogue';
import { ROOMS } from '../../lib/ui/parts';
import { good, LEGAL_URL, legalReading, look, makeTestWorker } from './testing';

/** In every name of this test, and nowhere else. */
const MARK = 'Zq7';
const NAMES = new Set<string>();
/** A Hebrew name with a sign that turns all that follows, unless it is kept apart. */
const named = (what: string): string => {
  const name = `\u05e9\u05dc\u05d5\u05dd ${what} \u202e${MARK}`;
  NAMES.add(name).add(name.replace('\u202e', ''));
  return name;
};
/** The same without the sign, which forms of ours refuse. */
const plain = (what: string) => named(what).replace('\u202e', '');
const [ME, OTHER] = [`asha@${MARK.toLowerCase()}.example`, `li@${MARK.toLowerCase()}.example`];
const [CUSTOMER, GONE, DISTRIBUTOR, RESELLER] = [tenant(4), tenant(5), tenant(6), tenant(7)];

const of = (kind: Subject['kind'], id: string, facts: Readonly<Record<string, unknown>>) =>
  Object.entries(facts).map(([fact, value]) => ({ fact, value, subject: { kind, id }, clues: [] }));
const own = (facts: Readonly<Record<string, unknown>>) => Object.entries(facts).map(([fact, value]) => ({ fact, value, clues: [] }));

const COMMON = [
  ...own({
    'account.name': named('account'),
    'account.country': 'DE',
    'legal.companyName': named('legal'),
    'legal.address': named('address'),
    'legal.primaryContact': named('contact'),
    'partnerId.associated': '6540011',
    'agreement.mpa': 'accepted',
    'agreement.mpaAcceptedBy': named('signer'),
    'me.user': ME,
  }),
  ...of('user', ME, { 'user.name': named('me'), 'user.roles': ['helpdesk-agent'] }),
  ...of('user', OTHER, { 'user.name': named('other'), 'user.roles': [...ROLE] }),
  ...of('location', '6540011', { 'location.name': named('location'), 'location.country': 'FR', 'location.type': 'location' }),
  ...of('customer', CUSTOMER, {
    'customer.listed': true,
    'customer.name': named('customer'),
    'customer.domain': `${MARK}.example`,
    'customer.country': 'US',
  }),
  ...of('customer', GONE, { 'customer.listed': true, 'customer.name': named('unplaced') }),
  ...of('distributor', DISTRIBUTOR, { 'distributor.listed': true, 'distributor.name': named('distributor') }),
  ...of('relationship', 'r1', {
    'relationship.name': named('relationship'),
    'relationship.customer': CUSTOMER,
    'relationship.status': 'active',
  }),
];
const PROVIDER = [
  ...own({ 'account.name': named('provider'), 'account.country': 'DE' }),
  ...of('reseller', RESELLER, { 'reseller.listed': true, 'reseller.name': named('reseller'), 'reseller.country': 'US' }),
];

const made = makeTestWorker();
const client: Client = { ask: (msg) => made.view('desk', msg), onChanged: () => () => undefined };
const popup: Client = { ...client, ask: (msg) => made.view('popup', msg) };
const accounts = [`t:${tenant(1)}`, `t:${tenant(2)}`] as const;
beforeAll(async () => {
  for (const [n, readings] of [PROVIDER, COMMON].entries()) {
    const reading = legalReading({ tenantId: tenant(2 - n), name: named(`known ${n}`) }, {});
    const tab = 7 + n;
    made.browser.tabs.set(tab, { id: tab, url: LEGAL_URL });
    good(await made.portal(look({ ...reading, readings: readings as never }, `v${n}`), tab));
  }
  const [mine] = accounts;
  good(
    await made.view('desk', {
      type: 'directory.put',
      kind: 'edit',
      entries: [distributor({ name: plain('entry'), markets: ['DE'], contacts: [plain('person')], notes: plain('note') })],
    }),
  );
  const goal = { fact: 'goal.isDistributor' as const, value: true };
  good(await made.view('desk', { type: 'person.say', account: accounts[1], via: 'form', said: goal }));
  const note = { kind: 'customer-reseller' as const, to: { name: named('invited') }, way: 'copied' as const, language: 'en' };
  good(await made.view('desk', { type: 'invitations.note', account: mine, notes: [note] }));
  const setup = {
    name: named('list.csv'),
    draft: { mail: 'customer-reseller', lang: 'de' as const, form: 'full' as const, fields: {}, to: '' },
  };
  good(await made.view('desk', { type: 'mailing.put', account: mine, id: 'm1', setup }));
  good(
    await made.view('desk', {
      type: 'mailing.add',
      account: mine,
      id: 'm1',
      rows: [{ n: 1, line: 2, values: { recipientCompany: named('row') } }],
    }),
  );
});
afterAll(() => made.journal.close());

const { root, act } = screen();

const BLOCK = 'h1,h2,h3,h4,h5,h6,p,li,td,th,dt,dd,summary,button,legend,caption,figcaption,label';
/** Is every mark in this text inside an isolate? */
function keptApart(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\u2068') depth++;
    if (text[at] === '\u2069') depth--;
    if (depth === 0 && text.startsWith(MARK, at)) return false;
  }
  return true;
}
/** Texts with a name that is neither set apart nor alone in its line. */
function loose(): string[] {
  const found: string[] = [];
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const [text, parent] = [node.textContent ?? '', node.parentElement!];
    if (!text.includes(MARK) || keptApart(text) || parent.closest('bdi,[dir="auto"],option,textarea,pre,script')) continue;
    const line = parent.closest(BLOCK);
    if (line && NAMES.has(text.trim()) && (line.textContent ?? '').trim() === text.trim()) continue;
    found.push(`${parent.outerHTML.slice(0, 200)} in ${line?.outerHTML.slice(0, 200)}`);
  }
  return found;
}
const options = { uiLanguage: 'en', loadCatalogue, saveFile: () => undefined, now: () => made.clock.now };
async function quiet(): Promise<void> {
  await vi.waitFor(async () => {
    await act(() => undefined);
    expect(root.querySelector('[aria-busy="true"]')).toBeNull();
    expect(root.querySelector('h2, h3')).not.toBeNull();
  });
  await act(() => undefined);
}
async function desk(hash: string, account: string) {
  made.clock.now += 1_000;
  good(await made.view('desk', { type: 'account.select', account }));
  await act(() => render(null, root));
  location.hash = hash;
  await act(() => render(<Desk {...options} client={client} />, root));
  if (ROOMS.includes(hash)) await vi.waitFor(() => act(() => expect(root.querySelector(`[data-room="${hash}"]`)).not.toBeNull()));
  await quiet();
}

/** Rooms in which no name of anybody stands without something being entered. */
const NAMELESS = ['preflight', 'glossary', 'portal-map', 'errors', 'which', 'templates', 'planner', 'fit', 'compare'];

describe('a name that turns the direction of text', () => {
  it.each([...ROOMS.filter((room) => room !== 'provider'), 'onboarding', 'graph', 'log', 'data'])(
    'stays within itself in %s',
    async (place) => {
      await desk(place, accounts[0]);
      if (place === 'direct-bill') await act(() => root.querySelector<HTMLInputElement>('[type="radio"][value="both"]')!.click());
      if (ROOMS.includes(place) && !NAMELESS.includes(place))
        await vi.waitFor(() => act(() => expect(root.querySelector('.desk-main')!.textContent).toContain(MARK)));
      expect(loose()).toEqual([]);
    },
  );

  it('stays within itself on the side of a distributor', async () => {
    await desk('provider', accounts[1]);
    await vi.waitFor(() => act(() => expect(root.querySelector('[data-reseller]')).not.toBeNull()));
    expect(loose()).toEqual([]);
  });

  it('stays within itself in the popup', async () => {
    good(await made.view('desk', { type: 'account.select', account: accounts[0] }));
    await act(() => render(<Popup {...options} client={popup} tab={7} access="granted" requestAccess={async () => true} />, root));
    await quiet();
    expect(root.textContent).toContain(MARK);
    for (const opened of [...root.querySelectorAll<HTMLElement>('[aria-expanded="false"]')].slice(0, 8)) await act(() => opened.click());
    expect(loose()).toEqual([]);
  });

  it('is found where it does not', async () => {
    await act(() => render(<p>{`with ${named('x')} and more`}</p>, root));
    expect(loose()).toHaveLength(1);
  });
});
