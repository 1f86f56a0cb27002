/**
 * The shell: bars, menus, the router, and the place where the micro-front-ends draw.
 *
 * Evidence: `he-shell` with an open shadow root and a slot `aside` for the assistant's pane; navigation entries
 * `v6_he-task-item[aria-label]`; bar with menu button, "Microsoft Partner Center", Search, bell, gear and avatar; breadcrumb on all
 * pages but Home; page title `{Workspace} | {Page}` with the workspace bold; header, navigation and body come at different
 * times; navigation without loading a document. GUESS: that the account button names organisation, person and address;
 * where it stands; the window title (one Spanish link title of that form is known); how the account picker looks.
 */
import { documentLanguage, type LabelKey } from '../labels';
import { type PageName, pathOf, type Route, routeOf } from '../routes';
import type { Act } from '../scenario';
import { type Context, makeContext, type Page, type View } from './context';
import { after, h, sheet } from './dom';
import { defineKit } from './kit';
import { type Bundle, load } from './load';
import { SHELL_CSS } from './shell-css';
import { gate } from './states';

const el = defineKit('v6_');

class Shell extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet(SHELL_CSS)];
    root.append(
      h('div', { class: 'bar' }, h('slot', { name: 'header' })),
      h('div', { class: 'frame' }, h('slot', { name: 'nav' }), h('div', { class: 'middle' }, h('slot')), h('slot', { name: 'aside' })),
    );
  }
}
customElements.define('he-shell', Shell);

/** Pages of the customers workspace. */
const inCustomers = (page: PageName): boolean =>
  /^(customers|indirectProviders|indirectResellers|partnership|gdap|relationshipRequest)\./.test(page);

/** Which micro-front-end draws which page; the bundle is loaded when it is first needed. */
const bundle = (route: Route): Bundle => {
  if (inCustomers(route.page)) return 'customers';
  return route.generation === 'v2' ? 'accexp' : 'account-v3';
};

const header = h('header', { slot: 'header', class: 'header', role: 'banner' });
const nav = h('nav', { slot: 'nav', class: 'nav' });
const main = h('main', { id: 'main', class: 'main', tabindex: '-1' });
document.adoptedStyleSheets = [sheet(SHELL_CSS)];
document.body.append(h('he-shell', {}, header, nav, main));

let view: View;
let visit = new AbortController();
/** Path of the page in place. */
let drawn = '';

type FullContext = ReturnType<typeof makeContext>;

/** Draws the page of the present address; whatever an earlier visit still had to draw is given up. */
async function draw(): Promise<void> {
  visit.abort();
  visit = new AbortController();
  const { signal } = visit;
  drawn = location.pathname;
  const route = routeOf(drawn);
  view = (await (await fetch('/standin/state', { signal })).json()) as View;
  const { tag, dir } = documentLanguage(view.language);
  document.documentElement.lang = tag;
  document.documentElement.dir = dir;
  const context = makeContext(view, route, location.hash, signal, { go, act });
  main.replaceChildren(...loading());
  main.setAttribute('aria-busy', 'true');
  const state = gate(context, el);
  if (state && state.chrome === false) {
    header.replaceChildren();
    nav.replaceChildren();
  } else {
    drawHeader(context);
    drawNav(context, null);
    lateAccount(context);
  }
  if (state?.body === 'stuck') return;
  const app = state ? null : await load(bundle(route));
  await after(view.timing.body);
  if (signal.aborted) return;
  const page: Page = state?.body ?? (await app!.pages[route.page]!(context));
  if (signal.aborted) return;
  if (!state || state.chrome) drawNav(context, page.nav ?? route.page);
  main.replaceChildren(...frame(context, page, route.page !== 'home' && state?.chrome !== false));
  main.removeAttribute('aria-busy');
  document.title = [context.t('partnerCenter'), ...page.title].filter(Boolean).join(' | ');
}

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => part[0])
    .join('')
    .slice(0, 2);

/** The account button comes late, and not at all on the account experience's overview (a write-up of 2026). */
function lateAccount(context: FullContext): void {
  const { account, signal, timing } = context;
  const shown = header.querySelector('.account');
  if (context.route.page === 'account.overview' && context.route.generation === 'v3') {
    shown?.remove();
    return;
  }
  if (shown) {
    shown.setAttribute('aria-label', `Account manager for ${account.me.name}`);
    shown.querySelector('.account-org')!.textContent = account.name;
    shown.querySelector('.account-mail')!.textContent = account.me.email;
    shown.querySelector('.avatar')!.textContent = initialsOf(account.me.name);
    return;
  }
  void after(timing.header).then(() => {
    if (signal.aborted || header.querySelector('.account')) return;
    header.append(
      h(
        'button',
        {
          type: 'button',
          class: 'account',
          'aria-label': `Account manager for ${account.me.name}`,
          'aria-haspopup': 'true',
          onclick: accountMenu,
        },
        h(
          'span',
          { class: 'account-text' },
          h('span', { class: 'account-org' }, account.name),
          h('span', { class: 'account-mail' }, account.me.email),
        ),
        h('span', { class: 'avatar', 'aria-hidden': 'true' }, initialsOf(account.me.name)),
      ),
    );
  });
}

function accountMenu(): void {
  const open = header.querySelector('.account-menu');
  if (open) {
    open.remove();
    return;
  }
  header.append(
    h(
      'div',
      { class: 'account-menu', role: 'menu' },
      h('div', { class: 'account-name' }, view.account.me.name),
      // GUESS: that what opens shows the address and the tenant of the account in use; not where it stays open while that changes.
      location.search !== '?in-place' && [
        h('div', { class: 'account-mail' }, view.account.me.email),
        h('div', { class: 'account-tenant' }, `Tenant ID: ${view.account.tenantId}`),
      ],
      view.accounts.map((one) =>
        h(
          'button',
          {
            type: 'button',
            role: 'menuitem',
            // GUESS: that some page changes the account in place. One with `?in-place` in its address does.
            onclick: () =>
              void act({ act: 'pick-account', tenantId: one.tenantId }).then(
                () => location.search === '?in-place' || location.assign('/dashboard/v2/home'),
              ),
          },
          one.name,
        ),
      ),
      h(
        'button',
        {
          type: 'button',
          role: 'menuitem',
          onclick: () => void act({ act: 'sign-out' }).then(() => location.assign('/dashboard/v2/home')),
        },
        'Sign out',
      ),
    ),
  );
}

const LINES = 'M2 4h12M2 8h12M2 12h12';
const BELL = 'M8 2a4 4 0 0 0-4 4v3l-1.5 2.5h11L12 9V6a4 4 0 0 0-4-4ZM6.5 13.5a1.5 1.5 0 0 0 3 0';
const GEAR =
  'M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM8 1v2M8 13v2M1 8h2M13 8h2M3 3l1.4 1.4M11.6 11.6 13 13M13 3l-1.4 1.4M4.4 11.6 3 13';

/** A small line picture. Pictures of the system's fonts are not there on every machine. */
function picture(path: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  for (const [name, value] of Object.entries({ viewBox: '0 0 16 16', width: '18', height: '18', 'aria-hidden': 'true' }))
    svg.setAttribute(name, value);
  for (const [name, value] of Object.entries({ d: path, fill: 'none', stroke: 'currentColor', 'stroke-width': '1.4' }))
    line.setAttribute(name, value);
  svg.append(line);
  return svg;
}

function drawHeader(context: FullContext): void {
  if (header.childElementCount > 0) return;
  const icon = (label: string, sign: Node, href?: string) =>
    h(href ? 'a' : 'button', { class: 'icon', 'aria-label': label, title: label, ...(href ? { href } : { type: 'button' }) }, sign);
  header.append(
    h(
      'button',
      { type: 'button', class: 'icon', 'aria-label': 'Collapse navigation', onclick: () => nav.classList.toggle('open') },
      picture(LINES),
    ),
    h(
      'a',
      { class: 'brand', href: pathOf('home', 'v2', context.route.locale) },
      `${context.view.language === 'zh-CN' ? '' : 'Microsoft '}${context.chrome('partnerCenter')}`,
    ),
    h('input', { class: 'header-search', type: 'search', placeholder: context.chrome('search'), 'aria-label': context.chrome('search') }),
    h('span', { class: 'grow' }),
    icon(context.chrome('notifications'), picture(BELL)),
    icon(context.chrome('settings'), picture(GEAR), pathOf('account.overview', 'v2', context.route.locale)),
  );
}

type Entry = [LabelKey, PageName | null];
const ACCOUNT_NAV: Entry[] = [
  ['overview', 'account.overview'],
  ['myLearningProfile', null],
  ['myAccess', 'account.myAccess'],
  ['userManagement', 'account.users'],
  ['programs', 'account.programs'],
  ['agreements', 'account.agreements'],
];
const ORGANISATION_NAV: Entry[] = [
  ['legalInfo', 'account.legalInfo'],
  ['identifiers', 'account.identifiers'],
  ['tenants', 'account.tenants'],
  ['billingProfile', 'account.billingProfile'],
];
const CUSTOMERS_NAV: Entry[] = [
  ['customerList', 'customers.list'],
  ['administer', 'gdap.list'],
  ['indirectProviders', 'indirectProviders.list'],
  ['expiringGranularRelationships', null],
];
/** Evidence: these entries and more; the others lead to pages that nothing here is about. */
const CUSTOMER_NAV: Entry[] = [
  ['subscriptions', 'customers.detail.subscriptions'],
  ['adminRelationships', 'customers.detail.adminRelationships'],
  ['serviceManagement', null],
  ['account', 'customers.detail.account'],
];

function drawNav(context: FullContext, selected: PageName | null): void {
  const { page } = context.route;
  const entry = ([key, target]: Entry) =>
    el(
      'task-item',
      {
        'aria-label': context.chrome(key),
        href: target ? context.href(target, context.route.params.tenantId) : '#',
        selected: target !== null && target === selected,
        class: 'nav-entry',
      },
      context.chrome(key),
    );
  const home: Entry[] = [['home', 'home']];
  const title = (text: string) => h('div', { class: 'nav-title' }, text);
  if (page.startsWith('account.')) {
    nav.replaceChildren(
      title(context.chrome('accountSettings')),
      ...ACCOUNT_NAV.map(entry),
      title(context.chrome('organizationProfile')),
      ...ORGANISATION_NAV.map(entry),
      title(context.chrome('payoutAndTax')),
    );
  } else if (inCustomers(page)) {
    // A distributor sees its resellers where a reseller sees its distributors. GUESS: that the entry replaces the other.
    const mine = CUSTOMERS_NAV.map(
      (one): Entry => (one[0] === 'indirectProviders' && context.account.resellers ? ['indirectResellers', 'indirectResellers.list'] : one),
    );
    nav.replaceChildren(
      title(context.chrome('customers')),
      ...mine.map(entry),
      ...(page.startsWith('customers.detail.') ? [title('Customer'), ...CUSTOMER_NAV.map(entry)] : []),
    );
  } else {
    nav.replaceChildren(...home.map(entry));
  }
  nav.setAttribute('aria-label', context.chrome('workspaces'));
}

/** Breadcrumb, title and body of a page. */
function frame(context: FullContext, page: Page, crumbs: boolean): Node[] {
  const [workspace, name] = page.title;
  return [
    ...(crumbs
      ? [
          h(
            'nav',
            { class: 'crumbs', 'aria-label': 'Breadcrumb' },
            h('a', { href: pathOf('home', 'v2', context.route.locale) }, context.chrome('home')),
            ' › ',
            h('span', {}, workspace),
            name && name !== workspace ? ` › ${name}` : '',
          ),
        ]
      : []),
    h('h1', { class: 'title' }, h('strong', {}, workspace), name ? ` | ${name}` : ''),
    page.body,
  ];
}

const loading = (): Node[] => [
  h('div', { class: 'ghost wide', 'aria-hidden': 'true' }),
  h('div', { class: 'ghost', 'aria-hidden': 'true' }),
  h('div', { class: 'ghost', 'aria-hidden': 'true' }),
  h('div', { role: 'progressbar', class: 'ring', 'aria-label': 'Loading' }),
];

/** Moves inside the document: by the Navigation API where there is one and the workspace changes, else by history. */
function go(path: string): void {
  const next = routeOf(new URL(path, location.href).pathname);
  const now = routeOf(location.pathname);
  if (globalThis.navigation && next.page.split('.')[0] !== now.page.split('.')[0]) {
    navigation.navigate(path, { info: OURS });
    return;
  }
  history.pushState(null, '', path);
  void draw().catch(given);
}
const OURS = 'stand-in';

async function act(doing: Act): Promise<void> {
  const reply = await fetch('/standin/act', { method: 'POST', body: JSON.stringify(doing) });
  const said = (await reply.json()) as { ok: boolean; reason?: string };
  if (!said.ok) {
    main.prepend(el('message-bar', { tone: 'error', role: 'alert' }, said.reason ?? 'Something went wrong'));
    return;
  }
  await draw().catch(given);
}

/** A visit that was given up is no error. */
function given(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
}

document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const href = link instanceof HTMLAnchorElement ? link.getAttribute('href') : null;
  if (!href) return;
  if (href === '#') return event.preventDefault();
  if (!href.startsWith('/')) return;
  event.preventDefault();
  nav.classList.remove('open');
  go(href);
});
if (globalThis.navigation) {
  navigation.addEventListener('navigate', (event) => {
    if (event.canIntercept && event.info === OURS) event.intercept({ handler: () => draw().catch(given) });
  });
}
addEventListener('popstate', () => {
  // A change of the hash alone is for the page in place, which watches it itself.
  if (location.pathname !== drawn) void draw().catch(given);
});

void draw().catch(given);

export type { Context };
