/**
 * How far an account is with what direct bill asks. Direct bill is an authorisation of its own, on a tenant of its own (`L-RESELLER26`,
 * `K-ENROLL`): what pages show of the reseller account is shown beside an item, and decides it only where it is the company's and
 * speaks against it. That an item is met, the person says.
 */
import type { Facts, FoldedFact } from '../assessment';
import type { FactKey } from '../facts';
import { lookup } from '../lookup';
import { CHECKLIST, type ChecklistItem, EDITION, type ItemId } from './checklist';
import { addMonths, typedAmount, typedPastDay } from './typed';

/** What the person typed, by item: `yes`, `no`, or nothing; `revenue`: an amount in US dollars; `since`: an ISO day. */
export type Said = Readonly<Record<string, string>>;

/** `part`: something of it was seen, and the rest is for the person to say. `open`: nothing is known. */
export type ItemState = 'met' | 'missing' | 'part' | 'open';

export interface ItemView {
  item: ChecklistItem;
  state: ItemState;
  /** Who decided it: what the person said, a figure they typed, or a page. Absent where nothing did. */
  by?: 'person' | 'figure' | 'portal';
  /** Why, where there is more to say than that: `direct-bill.why.<why>`. */
  why?:
    | 'short'
    | 'enough'
    | 'tooSoon'
    | 'longEnough'
    | 'badAmount'
    | 'badDay'
    | 'signedLong'
    | 'signedLately'
    | 'programmeStopped'
    | 'noLocation'
    | 'seenActive'
    | 'seenLocation';
  /** For `short`: dollars still missing. */
  lacks?: number;
  /** For `tooSoon`: the ISO day on which the months are over. */
  on?: string;
  /** The person says that it is met, and a page says otherwise. */
  contradicted?: true;
  /** What was seen of the reseller account, newest first. */
  shows: readonly FoldedFact[];
}

interface Readiness {
  items: readonly ItemView[];
  counts: Readonly<Record<ItemState, number>>;
  /** `ready`: every blocker is met; `notYet`: one is missing; `unknown`: none is, as far as is known. */
  verdict: 'ready' | 'notYet' | 'unknown';
  /** The fiscal year of these figures is over: others may hold by now. */
  outdated: boolean;
}

/** States of the partner programme in which nobody is authorised. */
const STOPPED: ReadonlySet<unknown> = new Set(['restricted', 'suspended', 'revoked', 'declined', 'rejected', 'inactive']);

type Judged = Omit<ItemView, 'item' | 'shows'>;

const said = (answer: string | undefined): Judged =>
  answer === 'yes' ? { state: 'met', by: 'person' } : answer === 'no' ? { state: 'missing', by: 'person' } : { state: 'open' };

/** What a page says against an item beats a yes, and says so. */
const against = (why: NonNullable<ItemView['why']>, answer: string | undefined): Judged => ({
  state: 'missing',
  by: 'portal',
  why,
  ...(answer === 'yes' && { contradicted: true as const }),
});

/** Something of it was seen: that alone leaves it open, unless the person has spoken. */
const partly = (why: NonNullable<ItemView['why']>, answer: string | undefined): Judged => {
  const own = said(answer);
  return own.state === 'open' ? { state: 'part', by: 'portal', why } : own;
};

function membership(facts: Facts, answer: string | undefined): Judged {
  const status = lookup(facts).value('programme.maicpp');
  if (status && STOPPED.has(status)) return against('programmeStopped', answer);
  return status === 'active' ? partly('seenActive', answer) : said(answer);
}

function location(facts: Facts, answer: string | undefined): Judged {
  const seen = lookup(facts);
  if (seen.any('location.type', 'location')) return partly('seenLocation', answer);
  // Legal info counts the company's locations.
  return seen.value('legal.locationCount') === 0 ? against('noLocation', answer) : said(answer);
}

function tenure(facts: Facts, typed: Said, today: string, months: number): Judged {
  if ((typed.since ?? '').trim() !== '') {
    const since = typedPastDay(typed.since!, today);
    if (since === null) return { state: 'open', why: 'badDay' };
    const on = addMonths(since, months);
    return on <= today ? { state: 'met', by: 'figure', why: 'longEnough' } : { state: 'missing', by: 'figure', why: 'tooSoon', on };
  }
  // A later edition of the agreement is accepted anew: a late day says nothing against the months before it.
  const signed = lookup(facts).value('agreement.mpaAcceptedOn');
  if (signed === undefined) return { state: 'open' };
  return addMonths(signed, months) <= today ? { state: 'part', by: 'portal', why: 'signedLong' } : { state: 'open', why: 'signedLately' };
}

function revenue(typed: Said, least: number): Judged {
  if ((typed.revenue ?? '').trim() === '') return { state: 'open' };
  const amount = typedAmount(typed.revenue!);
  if (amount === null) return { state: 'open', why: 'badAmount' };
  return amount >= least
    ? { state: 'met', by: 'figure', why: 'enough' }
    : { state: 'missing', by: 'figure', why: 'short', lacks: least - amount };
}

function judge({ id, figure }: ChecklistItem, facts: Facts, typed: Said, today: string): Judged {
  if (id === 'maicpp') return membership(facts, typed[id]);
  if (id === 'pla') return location(facts, typed[id]);
  if (id === 'tenure' && figure) return tenure(facts, typed, today, figure.value);
  if (id === 'revenue' && figure) return revenue(typed, figure.value);
  return said(typed[id]);
}

/** Facts beside an item: those still listed; of roles only those of the person signed in, and of the people with Global admin. */
function shown(item: ChecklistItem, facts: Facts): FoldedFact[] {
  const asked = new Set<string>(item.shows);
  return Object.values(facts.byKey)
    .filter((one) => asked.has(one.fact) && one.stillListed !== false)
    .filter((one) => one.fact !== 'user.roles' || (one.value as readonly string[]).includes('global-admin'))
    .sort((a, b) => item.shows.indexOf(a.fact) - item.shows.indexOf(b.fact) || b.lastSeenAt - a.lastSeenAt);
}

/**
 * The fourteen with what is known of each. `facts`: those of the reseller account; `typed`: what the person said; `today`: an ISO day.
 * Anything typed is answered; what cannot be understood leaves its item open and says so. Never throws.
 */
export function readiness(facts: Facts, typed: Said, today: string): Readiness {
  const items = CHECKLIST.map((item): ItemView => ({ item, ...judge(item, facts, typed, today), shows: shown(item, facts) }));
  const counts = { met: 0, missing: 0, part: 0, open: 0 };
  for (const { state } of items) counts[state] += 1;
  const blockers = items.filter(({ item }) => item.severity === 'blocker');
  const verdict = blockers.some(({ state }) => state === 'missing')
    ? 'notYet'
    : blockers.every(({ state }) => state === 'met')
      ? 'ready'
      : 'unknown';
  return { items, counts, verdict, outdated: today > EDITION.until };
}

/** Is this one of the items that a yes or no answers? Months and revenue are typed as figures. */
export const answeredByWord = (id: ItemId): boolean => id !== 'tenure' && id !== 'revenue';

/** Facts that readiness is made of: those shown, and those that decide. */
export const READINESS_FACTS: readonly FactKey[] = [...new Set<FactKey>(['location.type', ...CHECKLIST.flatMap(({ shows }) => shows)])];
