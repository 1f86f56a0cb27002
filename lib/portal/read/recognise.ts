import type { Clue } from '../../rules/observation';
import { addressOf, anonymousPath } from '../address';
import type { Page, PageState, PortalMap } from '../types';
import { type Hit, labelsOf } from './labels';
import { look } from './look';
import { normalise } from './normalise';
import type { Sight } from './sight';
import { selectedTab } from './tabs';
import { type El, find } from './tree';
import { clue } from './value';

/** What stands on a page's content, and how many of it must be there to count as one clue. */
const CONTENT: Readonly<Record<string, readonly [number, ...string[]]>> = {
  'account.legalInfo': [
    2,
    'section.legalBusiness',
    'section.companyDetails',
    'section.programInfo',
    'field.verificationStatus',
    'field.resellerStatus',
  ],
  'account.agreements': [2, 'col.agreement', 'col.dateAccepted', 'col.acceptedBy', 'word.mpa'],
  'account.identifiers': [1, 'field.associatedPartnerId'],
  'account.users': [2, 'col.roles', 'col.name', 'tab.users'],
  'account.userDetail': [1, 'group.organization', 'group.customers'],
  'customers.list': [2, 'col.microsoftId', 'col.domain', 'col.relationship'],
  'indirectProviders.list': [1, 'act.viewCustomers', 'act.inviteCustomers', 'col.provider'],
  'enrol.form': [2, 'act.enrollNow', 'section.legalBusiness', 'section.support', 'field.primaryContact', 'field.companyName'],
};
/** What only the look-alike page has: the provider's list of resellers offers to request a partnership. */
const NOT_CONTENT: Readonly<Record<string, string>> = { 'indirectProviders.list': 'act.requestPartnership' };

/** Tabs that matter, per page, and their names in the address. */
const TABS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'account.legalInfo': { mpn: 'partner', csp: 'reseller', developer: 'developer' },
  'account.identifiers': { mpn: 'partner', csp: 'csp', publisher: 'publisher' },
  'account.users': { users: 'users', groups: 'groups' },
};

/** Pages of one family share titles: a user's details stand under User management. */
const KIN: Readonly<Record<string, string>> = { 'account.userDetail': 'account.users', 'account.locations': 'account.legalInfo' };

/**
 * What page is this, and is it ready to be read? The address first; a page without a known address needs two clues of
 * different kind (title, selected navigation entry, content). A title that belongs to another page means that the address
 * has changed before the content has: still loading.
 */
export function recognise(sight: Sight, map: PortalMap): Page {
  const { url } = sight;
  const address = /^partner(center)?\.microsoft\.com$/.test(url.hostname) ? addressOf(url, map) : null;
  const titles = titleClues(sight, map);
  const clues: Clue[] = [];
  let id = 'unknown';
  if (address?.known) {
    id = address.id;
    clues.push(clue('url', id));
    // What lies below a page may be shown without an address of its own: its own title and content say so.
    const below = titles.own.map((h) => h.key.slice(5)).find((t) => KIN[t] === id && CONTENT[t] && countOf(t, sight) >= CONTENT[t][0]);
    if (below) [id] = [below, clues.push(clue('title', `page.${below}`))];
  } else {
    const found = byClues(sight, titles, map, address?.id);
    if (found) [id] = [found.id, clues.push(...found.clues)];
  }
  const state = stateOf(url, id, sight, titles.own, map, clues);
  const page: Page = { id, state, params: address?.params ?? {}, path: anonymousPath(url), lang: sight.lang, clues };
  const tab = address?.tab ?? tabOf(id, url, sight);
  if (tab) page.tab = tab;
  return page;
}

/** Titles: `own` are the headings of rank 1 in the content, `all` adds the browser tab's title and the breadcrumb's end. */
function titleClues(sight: Sight, map: PortalMap): { own: Hit[]; all: Hit[] } {
  // “Account settings | Legal info”: the last part that is no area or brand is the page; what stands before it is around it.
  const parts = (text: string, by: RegExp): Hit[] => {
    const hits = text.split(by).map((part) => labelsOf(map, part));
    while (hits.length > 1 && hits.at(-1)!.some((h) => h.key.startsWith('area.'))) hits.pop();
    return hits.at(-1)!.filter((h) => h.key.startsWith('page.'));
  };
  const own = sight.lines.filter((l) => l.kind === 'heading' && l.level === 1).flatMap((l) => parts(l.text, /\s*[|›>]\s*/));
  return { own, all: [...own, ...parts(sight.title, /\s*[|›>]\s*|\s+[-–—]\s+/)] };
}

/** How many of the signs of a page's content are there. */
function countOf(id: string, { lines }: Sight): number {
  const [, ...keys] = CONTENT[id] ?? [1];
  return keys.filter((key) => lines.some((l) => l.hits.some((h) => h.key === key))).length;
}

function byClues(sight: Sight, titles: { all: Hit[] }, map: PortalMap, guess?: string): { id: string; clues: Clue[] } | null {
  const nav = sight.selectedNav.flatMap((text) => labelsOf(map, text).filter((h) => h.key.startsWith('page.')));
  const onPage = new Set(sight.lines.flatMap((l) => l.hits.map((h) => h.key)));
  const verdicts: { id: string; clues: Clue[] }[] = [];
  const ids = new Set([...titles.all, ...nav].map((h) => h.key.slice(5)));
  if (guess) ids.add(guess);
  for (const id of ids) {
    const clues: Clue[] = [];
    if (id === guess) clues.push(clue('url', id));
    if (titles.all.some((h) => h.key === `page.${id}`)) clues.push(clue('title', `page.${id}`));
    if (nav.some((h) => h.key === `page.${id}`)) clues.push(clue('nav', `page.${id}`));
    const [least, ...keys] = CONTENT[id] ?? [1];
    const there = keys.filter((k) => onPage.has(k));
    if (countOf(id, sight) >= least && !onPage.has(NOT_CONTENT[id] ?? '')) clues.push(clue('columns', there.join(' ')));
    if (clues.length >= 2) verdicts.push({ id, clues });
  }
  verdicts.sort((a, b) => b.clues.length - a.clues.length);
  // Two pages with equally good clues: neither.
  return verdicts.length > 1 && verdicts[0]!.clues.length === verdicts[1]!.clues.length ? null : (verdicts[0] ?? null);
}

const isDialog = (el: El): boolean => el.tag === 'dialog' || el.tag === 'he-dialog' || /^(alert)?dialog$/.test(el.role);

function stateOf(url: URL, id: string, sight: Sight, own: readonly Hit[], map: PortalMap, clues: Clue[]): PageState {
  const path = url.pathname.toLowerCase();
  // A page that is nothing but a dialog says what it says there.
  const dialog = sight.lines.length ? undefined : find(sight.content, isDialog);
  const lines = dialog ? look(dialog, map).lines : sight.lines;
  const says = (key: string, headingOnly = true): boolean => {
    const line = lines.find(
      (l) =>
        (!headingOnly || l.kind === 'heading') &&
        (l.hits.some((h) => h.key === key) || (!headingOnly && (map.labels[key] ?? []).some((v) => normalise(l.text).startsWith(v.text)))),
    );
    if (line) clues.push(clue('label', key, line.text));
    return !!line;
  };
  const by = (pattern: RegExp): boolean => pattern.test(path) && clues.push(clue('url', pattern.source)) > 0;
  if (by(/\/(not-?found|404|error\/404)\/?$/) || says('say.notFound')) return 'notFound';
  if (by(/\/(account-?picker|(select|choose|pick|switch)-?account)\/?$/) || says('say.pickAccount')) return 'accountPicker';
  if (by(/\/(sign-?(in|out)|log-?(in|out)|signedout)\/?$/) || says('say.signedOut')) return 'signedOut';
  const offered =
    sight.signIn || (lines.length < 25 && lines.some((l) => /button|link/.test(l.kind) && l.hits.some((h) => h.key === 'act.signIn')));
  if (offered && !sight.account && clues.push(clue('label', 'act.signIn'))) return 'signedOut';
  // The message stands in place of the content; beside a full page it would speak of a part only.
  if (sight.lines.length < 25 && says('say.noAccess', false)) return 'noAccess';
  if (sight.busy || !sight.lines.length) return 'loading';
  const own_ = own.filter((h) => !h.collides).map((h) => h.key.slice(5));
  const mine = [id, KIN[id]];
  if (own_.length && map.labels[`page.${id}`] && !own_.some((t) => mine.includes(t) || KIN[t] === id)) {
    clues.push(clue('title', `page.${own_[0]}`));
    return 'loading';
  }
  return 'ready';
}

/** The selected tab in the page wins; the address is asked where the page shows none, and the content must not contradict. */
function tabOf(id: string, url: URL, sight: Sight): string | undefined {
  const names = TABS[id];
  if (!names) return undefined;
  const legal = id === 'account.legalInfo';
  const tabs = legal ? sight.tabs.map((t) => (t.name === 'csp' ? { ...t, name: 'reseller' } : t)) : sight.tabs;
  const selected = selectedTab(tabs, Object.values(names));
  if (selected) return selected;
  // A tab is selected that is none of those we know.
  if (tabs.some((t) => t.selected)) return undefined;
  // Tabs are there and which is selected is not to be told: the address may be that of an earlier one.
  if (tabs.some((t) => t.name && Object.values(names).includes(t.name))) return undefined;
  const hash = names[url.hash.slice(1).toLowerCase().split(/[?&/]/)[0]!];
  if (!legal || !hash) return hash;
  const has = (key: string): boolean => sight.lines.some((l) => l.hits.some((h) => h.key === key));
  const partner = has('section.locations') || has('field.maicppStatus');
  const reseller = has('field.resellerStatus') || has('section.support');
  return (hash === 'reseller' && partner && !reseller) || (hash === 'partner' && reseller && !partner) ? undefined : hash;
}
