import type { Clue } from '../../rules/observation';
import { type Address, addressOf, anonymousPath } from '../address';
import type { Page, PortalMap } from '../types';
import { type Hit, labelsOf } from './labels';
import { KIN, stateOf } from './page-state';
import { tabOf } from './page-tab';
import type { Sight } from './sight';
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
  'account.myAccess': [1, 'section.myRoles'],
  'customers.list': [2, 'col.microsoftId', 'col.domain', 'col.relationship'],
  'indirectProviders.list': [1, 'act.viewCustomers', 'act.inviteCustomers', 'col.provider'],
  'account.verificationSummary': [
    2,
    'step.email',
    'step.employment',
    'step.business',
    'step.identity',
    'act.fixNow',
    'field.verificationStatus',
  ],
  'account.requiredVerification': [1, 'step.email', 'step.employment', 'step.business', 'field.verificationStatus', 'act.fixNow'],
  'customers.new': [2, 'field.companyName', 'col.domain', 'field.primaryContact', 'word.reseller', 'section.setupInfo', 'col.email'],
  'indirectResellers.list': [
    2,
    'act.requestPartnership',
    'word.reseller',
    'act.viewCustomers',
    'col.location',
    'act.openInEmail',
    'act.copyToClipboard',
  ],
  'relationshipRequest.new': [2, 'field.emailText', 'act.openInEmail', 'act.copyToClipboard'],
  'customers.detail.adminRelationships': [
    2,
    'col.adminRelationship',
    'field.durationDays',
    'field.requestedRoles',
    'act.openInEmail',
    'act.copyToClipboard',
    'act.finalizeRequest',
  ],
  'gdap.list': [
    2,
    'col.name',
    'col.microsoftId',
    'field.durationDays',
    'field.requestedRoles',
    'act.openInEmail',
    'act.copyToClipboard',
    'act.finalizeRequest',
  ],
  'enrol.form': [2, 'act.enrollNow', 'section.legalBusiness', 'section.support', 'field.primaryContact', 'field.companyName'],
};
/** What only the look-alike page has: the provider's list of resellers offers to request a partnership. */
const NOT_CONTENT: Readonly<Record<string, string>> = { 'indirectProviders.list': 'act.requestPartnership' };

/**
 * What page is this, and is it ready to be read? The address first; a page without a known address needs two clues of
 * different kind (title, selected navigation entry, content). A title that belongs to another page means that the address
 * has changed before the content has: still loading. Every verdict lists its clues.
 */
export function recognise(sight: Sight, map: PortalMap): Page {
  const { url } = sight;
  const address = addressIn(sight, map);
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
    const found = bestOf(candidatesOf(sight, map));
    if (found) [id] = [found.id, clues.push(...found.clues)];
  }
  const state = stateOf(url, id, sight, titles.own, map, clues);
  // In the place of a page that should be there stands a message in words that nobody has shown: which, cannot be told.
  if (state === 'ready' && CONTENT[id] && !titles.own.length && isMessage(sight, map))
    [id] = ['unknown', clues.push(clue('structure', 'message'))];
  const page: Page = { id, state, params: address?.params ?? {}, path: anonymousPath(url), lang: sight.lang, clues };
  const tab = address?.tab ?? tabOf(id, url, sight);
  if (tab) page.tab = tab;
  return page;
}

/** What the address says, on the portal's two hosts. */
const addressIn = ({ url }: Sight, map: PortalMap): Address | null =>
  /^partner(center)?\.microsoft\.com$/.test(url.hostname) ? addressOf(url, map) : null;

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

/** One heading, a command or two, a sentence at most, and not one word that the label table has: no page, a message in its place. */
function isMessage({ lines, grids, tabs }: Sight, map: PortalMap): boolean {
  const count = (kinds: RegExp): number => lines.filter((l) => kinds.test(l.kind)).length;
  return (
    grids.length + tabs.length === 0 &&
    lines.length < 6 &&
    count(/heading/) === 1 &&
    /[12]/.test(`${count(/button|link/)}`) &&
    // “Fabrikam | Admin relationships”: the page's name may be a part of the title.
    !lines.some((l) => l.text.split(/\s*[|›]\s*/).some((part) => labelsOf(map, part).length)) &&
    lines.every((l) => !l.hits.length && /heading|text|button|link/.test(l.kind) && !/[@\d]/.test(l.text))
  );
}

/** A page that something on a page of unknown address speaks for, with what does. */
export interface Candidate {
  id: string;
  clues: Clue[];
}

/** Every page that at least one clue speaks for: an address never seen in public, title, selected navigation entry, content. */
export function candidatesOf(sight: Sight, map: PortalMap): Candidate[] {
  const guess = addressIn(sight, map)?.id;
  const titles = titleClues(sight, map).all;
  const nav = sight.selectedNav.flatMap((text) => labelsOf(map, text).filter((h) => h.key.startsWith('page.')));
  const onPage = new Set(sight.lines.flatMap((l) => l.hits.map((h) => h.key)));
  const ids = new Set([...[...titles, ...nav].map((h) => h.key.slice(5)), ...Object.keys(CONTENT)]);
  if (guess) ids.add(guess);
  return [...ids].flatMap((id) => {
    const clues: Clue[] = [];
    if (id === guess) clues.push(clue('url', id));
    if (titles.some((h) => h.key === `page.${id}`)) clues.push(clue('title', `page.${id}`));
    if (nav.some((h) => h.key === `page.${id}`)) clues.push(clue('nav', `page.${id}`));
    const [least, ...keys] = CONTENT[id] ?? [1];
    const there = keys.filter((k) => onPage.has(k));
    if (there.length >= least && !onPage.has(NOT_CONTENT[id] ?? '')) clues.push(clue('columns', there.join(' ')));
    return clues.length ? [{ id, clues }] : [];
  });
}

/** The one with most clues of different kind, two at least, and one of them more than content. Equally good ones: neither. */
function bestOf(candidates: readonly Candidate[]): Candidate | null {
  const [best, next] = candidates.filter((c) => c.clues.length >= 2).sort((a, b) => b.clues.length - a.clues.length);
  return best && best.clues.length !== next?.clues.length ? best : null;
}
