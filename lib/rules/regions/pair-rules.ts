import { allListed, type Place, placeParam } from './place';
import type { MarketTable } from './table';
import type { Role, Spoken } from './types';

/** Two parties whose regions must be the same. `standsFor`: the location speaks where the reseller's country is not in the table. */
interface Pair {
  rule: string;
  a: Role;
  b: Role;
  standsFor?: Role;
  sources: readonly string[];
}

/**
 * A reseller works with distributors and customers of its own CSP region, a distributor sells to customers of its own. Where the
 * account's country is not known its location PartnerID answers, since it must be of the same country.
 */
const PAIRS: readonly Pair[] = [
  { rule: 'reseller-distributor', a: 'reseller', b: 'distributor', sources: ['K-MPAFAQ', 'K-RELATE', 'L-RESELLER22'] },
  { rule: 'reseller-customer', a: 'reseller', b: 'customer', sources: ['K-MPAFAQ', 'K-RELATE'] },
  { rule: 'distributor-customer', a: 'distributor', b: 'customer', sources: ['K-RELATE'] },
  { rule: 'location-distributor', a: 'location', b: 'distributor', standsFor: 'reseller', sources: ['K-MPAFAQ', 'K-RELATE'] },
  { rule: 'location-customer', a: 'location', b: 'customer', standsFor: 'reseller', sources: ['K-MPAFAQ', 'K-RELATE'] },
];

/** Day of the page on the US government's cloud. */
const GOVERNMENT_AS_OF = '2022-06-09';
/** Day of the newest page that says the PartnerID's country must be the account's. */
export const SAME_COUNTRY_AS_OF = '2022-09-21';
/** Where that stands. */
export const SAME_COUNTRY_SOURCES: readonly string[] = ['K-MPAFAQ', 'L-RESELLER22', 'K-LOC'];

type Places = Readonly<Partial<Record<Role, Place>>>;

const overlap = <T>(a: readonly T[], b: readonly T[]) => a.some((one) => b.includes(one));

/** Same region, different ones, or not to be told: an old code that was split may still be surely elsewhere. */
function compare(a: Place, b: Place, table: MarketTable): 'compatible' | 'incompatible' | 'unknown' {
  if (!allListed(a, table) || !allListed(b, table)) return 'unknown';
  if (!overlap(a.regions, b.regions)) return 'incompatible';
  return a.regions.length === 1 && b.regions.length === 1 ? 'compatible' : 'unknown';
}

/** The later of the table's day and the days on which one of the markets moved. */
function knownSince(places: readonly Place[], table: MarketTable): { asOf: string; sources: readonly string[] } {
  const moved = places.flatMap(({ codes }) => codes.flatMap((code) => table.byCode.get(code) ?? [])).filter(({ movedOn }) => movedOn);
  const asOf = [table.asOf, ...moved.map(({ movedOn }) => movedOn ?? '')].sort().at(-1) ?? table.asOf;
  return { asOf, sources: [...new Set([...table.sources, ...moved.flatMap(({ sources = [] }) => sources)])] };
}

function government({ a, b, standsFor }: Pair, first: Place, second: Place): Spoken {
  const both = first.cloud === second.cloud;
  // A location in the United States may belong to an account of either cloud.
  const open = standsFor !== undefined && first.cloud === 'worldwide' && first.codes.includes('US');
  const verdict = both ? 'compatible' : open ? 'unknown' : 'incompatible';
  return {
    rule: 'us-government',
    verdict,
    parties: [a, b],
    reason: { key: `fit.rule.us-government.${verdict}`, params: { aCountry: placeParam(first), bCountry: placeParam(second) } },
    ...(!both && { remedy: { key: 'fit.rule.us-government.remedy' } }),
    sources: ['K-USGOV', 'K-CLOUDS'],
    asOf: GOVERNMENT_AS_OF,
  };
}

function speak(pair: Pair, first: Place, second: Place, table: MarketTable): Spoken {
  if (first.cloud === 'us-government' || second.cloud === 'us-government') {
    // Whoever is nowhere in the table is not in that cloud either, as far as anyone can tell.
    if (first.standing !== 'no-code' && second.standing !== 'no-code') return government(pair, first, second);
  }
  const verdict = compare(first, second, table);
  const since = knownSince([first, second], table);
  const [aRegion, bRegion] = [first.regions[0], second.regions[0]];
  const same = placeParam(first) === placeParam(second);
  return {
    rule: pair.rule,
    verdict,
    parties: [pair.a, pair.b],
    reason: {
      key: verdict === 'compatible' && same ? 'fit.rule.same.compatible' : `fit.rule.${pair.rule}.${verdict}`,
      params: {
        aCountry: placeParam(first),
        bCountry: placeParam(second),
        aRegion: aRegion ? `@fit.region.${aRegion}` : '',
        bRegion: bRegion ? `@fit.region.${bRegion}` : '',
      },
    },
    ...(verdict === 'incompatible' && { remedy: { key: `fit.rule.${pair.rule}.remedy` } }),
    ...(verdict === 'unknown' && { remedy: { key: 'fit.rule.unknown.remedy' } }),
    sources: [...new Set([...pair.sources, ...since.sources])],
    asOf: since.asOf,
  };
}

/** What the rules about regions say of every two parties that are both known. */
export function regionRules(places: Places, table: MarketTable): Spoken[] {
  return PAIRS.flatMap((pair) => {
    const [first, second] = [places[pair.a], places[pair.b]];
    if (!first || !second || (pair.standsFor && places[pair.standsFor]?.standing === 'listed')) return [];
    return [speak(pair, first, second, table)];
  });
}

/** The location PartnerID's country must be the account's own: the same region is not enough. */
export function sameCountryRule({ reseller, location }: Places): Spoken[] {
  if (!reseller || !location) return [];
  const sure = reseller.codes.length === 1 && location.codes.length === 1;
  const empty = reseller.codes.length === 0 || location.codes.length === 0;
  const verdict = empty ? 'unknown' : !overlap(reseller.codes, location.codes) ? 'incompatible' : sure ? 'compatible' : 'unknown';
  const sameRegion = overlap(reseller.regions, location.regions);
  return [
    {
      rule: 'location-reseller',
      verdict,
      parties: ['location', 'reseller'],
      reason: {
        key: `fit.rule.location-reseller.${verdict === 'incompatible' && sameRegion ? 'sameRegion' : verdict}`,
        params: { aCountry: placeParam({ ...location, cloud: 'worldwide' }), bCountry: placeParam({ ...reseller, cloud: 'worldwide' }) },
      },
      ...(verdict === 'incompatible' && { remedy: { key: 'fit.rule.location-reseller.remedy' } }),
      ...(verdict === 'unknown' && { remedy: { key: 'fit.rule.unknown.remedy' } }),
      sources: SAME_COUNTRY_SOURCES,
      asOf: SAME_COUNTRY_AS_OF,
    },
  ];
}
