/**
 * The resellers of a distributor, each with what an order needs: an accepted agreement, an active programme, a location PartnerID of its
 * own, and a country of the distributor's region (checks of the partner of record: `L-FAQ25`, `L-DIST25`, `L-POR25`; codes: `K-MPAAPI`,
 * `K-API`). The list of the portal shows name and country; the rest the distributor looks up. What was not seen or said is unknown,
 * never missing.
 */
import type { Facts, FoldedFact } from '../assessment';
import { accountCountry } from '../countries';
import type { FactKey } from '../facts';
import { foldedKey } from '../folded-key';
import { lookup } from '../lookup';
import { type Fit, MARKETS, type MarketTable, fit as whoFits } from '../regions';

const POINTS = ['agreement', 'status', 'partnerId', 'region'] as const;
type PointId = (typeof POINTS)[number];

export interface Point {
  id: PointId;
  verdict: 'ok' | 'bad' | 'unknown';
  /** Why it is bad: `provider.why.<why>`. `own`: the distributor's own id; `twice`: another reseller has it too. */
  why?: 'notAccepted' | 'notActive' | 'own' | 'twice' | 'otherRegion' | 'noCountry' | 'noOwnCountry';
  /** What it rests on. */
  evidence?: FoldedFact;
  /** For the region: what the table of markets says. */
  fit?: Fit;
}

export interface ResellerView {
  /** Subject id: tenant id, else the name as it is compared. */
  id: string;
  name: string;
  country?: string;
  /** False: gone from a list that was read whole. */
  listed: boolean;
  seenAt: number;
  points: readonly Point[];
  /** `open`: something is known to be wrong; `unknown`: something is not known; `ready`: all four are right. */
  state: 'open' | 'unknown' | 'ready';
  /** Subscriptions seen with this PartnerID on them. */
  subscriptions: number;
}

/** Facts that the list is made of. */
export const RESELLER_FACTS: readonly FactKey[] = [
  'account.country',
  'partnerId.associated',
  'partnerId.global',
  'location.country',
  'location.type',
  'reseller.listed',
  'reseller.name',
  'reseller.country',
  'reseller.partnerId',
  'reseller.agreement',
  'reseller.status',
  'subscription.resellerPartnerId',
];

type Ids = ReadonlyMap<string, number>;

function agreement(fact: FoldedFact | undefined): Point {
  if (!fact) return { id: 'agreement', verdict: 'unknown' };
  return fact.value === 'accepted'
    ? { id: 'agreement', verdict: 'ok', evidence: fact }
    : { id: 'agreement', verdict: 'bad', why: 'notAccepted', evidence: fact };
}

function status(fact: FoldedFact | undefined): Point {
  if (!fact) return { id: 'status', verdict: 'unknown' };
  return fact.value === 'active'
    ? { id: 'status', verdict: 'ok', evidence: fact }
    : { id: 'status', verdict: 'bad', why: 'notActive', evidence: fact };
}

function partnerId(fact: FoldedFact | undefined, own: ReadonlySet<string>, all: Ids): Point {
  if (!fact) return { id: 'partnerId', verdict: 'unknown' };
  const value = String(fact.value);
  if (own.has(value)) return { id: 'partnerId', verdict: 'bad', why: 'own', evidence: fact };
  if ((all.get(value) ?? 0) > 1) return { id: 'partnerId', verdict: 'bad', why: 'twice', evidence: fact };
  return { id: 'partnerId', verdict: 'ok', evidence: fact };
}

function region(fact: FoldedFact | undefined, home: string | undefined, fitOf: (country: string) => Fit): Point {
  if (!fact) return { id: 'region', verdict: 'unknown', why: 'noCountry' };
  if (home === undefined) return { id: 'region', verdict: 'unknown', why: 'noOwnCountry', evidence: fact };
  const said = fitOf(String(fact.value));
  if (said.verdict === 'incompatible') return { id: 'region', verdict: 'bad', why: 'otherRegion', evidence: fact, fit: said };
  return { id: 'region', verdict: said.verdict === 'compatible' ? 'ok' : 'unknown', evidence: fact, fit: said };
}

/** How often each value of a fact stands there, among those still listed. */
function counted(facts: Facts, fact: FactKey): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of Object.values(facts.byKey))
    if (one.fact === fact && one.stillListed !== false) counts.set(String(one.value), (counts.get(String(one.value)) ?? 0) + 1);
  return counts;
}

const RANK = { open: 0, unknown: 1, ready: 2 } as const;

/** All resellers that were ever listed, those with something wrong first, then by name; those gone from the list last. `table`: of markets, the one in force. */
export function resellersOf(facts: Facts, table: MarketTable = MARKETS): ResellerView[] {
  const seen = lookup(facts);
  const home = accountCountry(seen);
  const fits = new Map<string, Fit>();
  // Many resellers share a few countries, and a verdict of the table costs more than all else here.
  const fitOf = (country: string): Fit => {
    const known = fits.get(country) ?? whoFits({ reseller: country, distributor: home }, table);
    fits.set(country, known);
    return known;
  };
  const own = new Set([seen.value('partnerId.associated'), seen.value('partnerId.global')].flatMap((id) => id ?? []));
  const ids = counted(facts, 'reseller.partnerId');
  const onSubscriptions = counted(facts, 'subscription.resellerPartnerId');
  const found: ResellerView[] = [];
  for (const one of Object.values(facts.byKey)) {
    if (one.fact !== 'reseller.listed' || !one.subject) continue;
    const of = (fact: FactKey) => facts.byKey[foldedKey(fact, one.subject)];
    const name = of('reseller.name')?.value;
    const country = of('reseller.country');
    const points = [
      agreement(of('reseller.agreement')),
      status(of('reseller.status')),
      partnerId(of('reseller.partnerId'), own, ids),
      region(country, home, fitOf),
    ];
    found.push({
      id: one.subject.id,
      name: typeof name === 'string' ? name : one.subject.id,
      ...(country && { country: String(country.value) }),
      listed: one.stillListed !== false,
      seenAt: one.lastSeenAt,
      points,
      state: points.some(({ verdict }) => verdict === 'bad')
        ? 'open'
        : points.every(({ verdict }) => verdict === 'ok')
          ? 'ready'
          : 'unknown',
      subscriptions: onSubscriptions.get(String(of('reseller.partnerId')?.value)) ?? 0,
    });
  }
  return found.sort(
    (a, b) => Number(b.listed) - Number(a.listed) || RANK[a.state] - RANK[b.state] || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
}

/** PartnerIDs on subscriptions that belong to no reseller of the list, as far as their ids are known; empty while none is. */
export function strayPartnerIds(facts: Facts): string[] {
  const known = counted(facts, 'reseller.partnerId');
  if (known.size === 0) return [];
  return [...counted(facts, 'subscription.resellerPartnerId').keys()].filter((id) => !known.has(id)).sort();
}

/** The same in numbers, with the first that have something wrong: what panel and popup show. */
export interface ResellerSummary {
  listed: number;
  open: number;
  unknown: number;
  first: readonly { id: string; name: string; bad: readonly PointId[] }[];
}

/** Of those still listed. `most`: how many are named. */
export function resellerSummary(facts: Facts, table: MarketTable = MARKETS, most = 3): ResellerSummary {
  const listed = resellersOf(facts, table).filter((one) => one.listed);
  const open = listed.filter(({ state }) => state === 'open');
  return {
    listed: listed.length,
    open: open.length,
    unknown: listed.filter(({ state }) => state === 'unknown').length,
    first: open.slice(0, most).map(({ id, name, points }) => ({
      id,
      name,
      bad: points.filter(({ verdict }) => verdict === 'bad').map((point) => point.id),
    })),
  };
}
